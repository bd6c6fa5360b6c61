/** A deadline holds in every state: while Neo4j plans, over several reads, and while a large answer is put together. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Graph } from '../../src/graph/graph.ts';
import { Corpus } from '../../src/ground/corpus.ts';
import { buildServer } from '../../src/http/server.ts';
import { Wire } from './wire.ts';

const WARM = 60_000;
const SHORT = '{ cities(first: 1) { nodes { id } } }';

/** What a filter may ask: each choice of some of them is a text that Neo4j has not planned before. */
const CONDITIONS = [
  'status: [DONE]',
  'during: "2021"',
  'types: [CITY, CORRIDOR]',
  'kind: "x"',
  'text: "y"',
  'endStatus: [DONE]',
  'endsBefore: "2024"',
  'startsAfter: "2010"',
];
/** Relations within each other, each with other conditions. */
function deep(levels: number, level = 0): string {
  if (level === levels) return 'id';
  const filter = CONDITIONS.filter((_, i) => i !== level && i !== 7 - level).join(', ');
  const relation = level % 2 ? 'connects' : 'corridors';
  return `id ${relation}(first: 2, filter: {${filter}}) {
    totalCount edges { status statements { id } node { ${deep(levels, level + 1)} } } nodes { id } }`;
}

describe('a request', () => {
  let wire: Wire;
  let graph: Graph;
  let watcher: Graph;
  let server: Awaited<ReturnType<typeof buildServer>>;

  beforeAll(async () => {
    const address = inject('neo4j');
    wire = await Wire.to(address.uri);
    graph = new Graph({ ...address, uri: wire.uri, deadline: WARM });
    watcher = new Graph({ ...address, deadline: WARM });
    server = await buildServer({ graph, corpus: new Corpus(undefined) });
    expect((await ask(SHORT)).status).toBe(200);
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
    await watcher.close();
    await wire.cut();
  });

  async function ask(query: string, deadline = WARM) {
    graph.deadline = deadline;
    const begin = performance.now();
    const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const took = performance.now() - begin;
    return { status: reply.statusCode, codes: reply.json().errors?.map((error: Fault) => error.extensions.code), took };
  }
  interface Fault {
    extensions: { code: string };
  }
  const planning = async () =>
    (
      await watcher.read(`SHOW TRANSACTIONS YIELD status, currentQuery
        WHERE NOT coalesce(currentQuery, '') STARTS WITH 'SHOW TRANSACTIONS' RETURN status`)
    ).length;

  it('whose planning takes Neo4j longer is refused in time, its work there ends, and the next one is served', async () => {
    const { status, codes, took } = await ask(`{ cities(first: 2) { nodes { ${deep(8)} } } }`, 1_500);
    expect([status, codes]).toEqual([503, ['DEADLINE_EXCEEDED']]);
    expect(took).toBeLessThan(2_500);
    expect((await ask(SHORT, 5_000)).status).toBe(200);
    await expect.poll(planning, { timeout: 20_000 }).toBe(0);
  });

  it('that asks Neo4j several times has one deadline for all of them', async () => {
    // A name, what it means, and the documents of what is said of it: three reads, one after the other.
    const query = '{ city(ref: "赣州") { statements(first: 2) { nodes { evidence { document { name } } } } } }';
    expect((await ask(query)).status).toBe(200); // planned now, and its connections open
    wire.slow(350);
    try {
      const patient = await ask(query, 20_000);
      expect([patient.status, patient.took > 2_000]).toEqual([200, true]);
      const { status, codes, took } = await ask(query, 1_400);
      expect([status, codes]).toEqual([503, expect.arrayContaining(['DEADLINE_EXCEEDED'])]);
      expect(took).toBeLessThan(2_000);
    } finally {
      wire.slow(0);
    }
  });

  it('whose answer is too much work for us is given up at the deadline', async () => {
    // Read from Neo4j in no time, and then all of the processor is taken until the time is over.
    const read = graph.read.bind(graph);
    graph.read = async <Row extends unknown[]>(...asked: Parameters<typeof read>) => {
      const rows = await read<Row>(...asked);
      const until = performance.now() + 1_100;
      while (performance.now() < until);
      return rows;
    };
    try {
      expect(await ask('{ cities(first: 5) { nodes { within { id } } } }', 1_000)).toMatchObject({
        status: 503,
        codes: ['DEADLINE_EXCEEDED'],
      });
    } finally {
      graph.read = read;
    }
  });
});
