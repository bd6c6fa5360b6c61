import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Two copies of graphql would not know each other's types: everything takes the one that Node takes.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/setup.ts',
    fileParallelism: false, // one Neo4j and two cores: files side by side would only wait for each other
    testTimeout: 60_000,
    hookTimeout: 240_000,
    server: { deps: { inline: ['type-graphql'] } },
  },
});
