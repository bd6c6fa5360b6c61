/** A database of the test file's own, into which small seeds are loaded. */
import { expect } from 'vitest';
import { seed } from '../../src/seeding/seed.ts';
import { databaseOfFile, model } from '../support.ts';
import type { Files } from './base.ts';
import { readSmall } from './small.ts';

export function loadedOfFile() {
  const database = databaseOfFile();

  const seedSmall = (files: Files, allowOtherData = false) => {
    const seeds = readSmall(files);
    expect(seeds.faults).toEqual([]);
    return seed(database.graph, model(), seeds, { allowOtherData });
  };
  const ask = (query: string, parameters = {}) => database.graph.read(query, parameters);
  const write = (query: string) => database.graph.write((run) => run(query));

  /** Everything in the database but when it was loaded, and how it came to be so. */
  async function snapshot() {
    const nodes = await ask('MATCH (n) WHERE NOT n:Revision RETURN labels(n) AS labels, properties(n) AS properties');
    const relations = await ask('MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)');
    const clean = nodes.map(([labels, properties]) => {
      const { loadedAt: _, ...rest } = properties as Record<string, unknown>;
      return [[...(labels as string[])].sort(), Object.entries(rest).sort()];
    });
    const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    return {
      nodes: sorted(clean),
      relations: sorted(relations.map(([type, a, b, properties]) => [type, a, b, Object.entries(properties as object).sort()])),
    };
  }

  /** A database as it is before anything was ever loaded. */
  async function empty() {
    await write('MATCH (n) DETACH DELETE n');
    for (const [name] of await ask('SHOW CONSTRAINTS YIELD name')) await database.graph.schema(`DROP CONSTRAINT ${name}`);
    for (const [name] of await ask("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
      await database.graph.schema(`DROP INDEX ${name}`);
  }

  return { database, ask, write, seedSmall, snapshot, empty };
}
