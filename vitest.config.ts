import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Two copies of graphql would not know each other's types: everything takes the one that Node takes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/setup.ts',
    fileParallelism: false, // two files at a time took 7 minutes instead of some 13, and once in four runs a start of Neo4j that should fail hung beside them
    testTimeout: 60_000,
    hookTimeout: 240_000,
    server: { deps: { inline: ['type-graphql'] } },
  },
});
