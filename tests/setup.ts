/**
 * What all test files share: one Neo4j with the project's seeds, and a folder for what they write. Tests that change a graph start a
 * Neo4j of their own (`databaseOfFile`).
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ownDatabase } from './support.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
    /** A folder that goes when the last test is done. */
    temporary: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'rongwan-tests-')));
  project.provide('temporary', temporary);
  const close = await provideNeo4j(project).catch((error) => {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  });
  return async () => {
    await close();
    rmSync(temporary, { recursive: true, force: true });
  };
}

/** Provides a Neo4j with the seeds, and gives what closes it. */
async function provideNeo4j(project: TestProject): Promise<() => Promise<void>> {
  // The tests of a copy that a test has made: the Neo4j of that test has the same seeds, and is that test's to close.
  const { TEST_NEO4J } = process.env;
  if (TEST_NEO4J) {
    project.provide('neo4j', JSON.parse(TEST_NEO4J));
    return async () => {};
  }
  const started = performance.now();
  const database = await ownDatabase();
  try {
    await database.seed();
  } catch (error) {
    await database.close();
    throw error;
  }
  console.log(`Neo4j with the seeds: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  project.provide('neo4j', database.address);
  return () => database.close();
}
