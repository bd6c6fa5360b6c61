import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Two copies of graphql would not know each other's types: everything takes the one that Node takes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/setup.ts',
    maxWorkers: 2, // one Neo4j plans on one core while the other runs the tests of another file; more would only wait
    isolate: false, // a worker loads a module once for all its test files: to load everything again takes longer than most tests
    testTimeout: 60_000,
    hookTimeout: 240_000,
    server: { deps: { inline: ['type-graphql'] } },
  },
});
