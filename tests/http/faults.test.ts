/** What goes wrong on our side: faults of ours, and a database that does not answer. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Graph } from '../../src/graph/graph.ts';
import { Corpus } from '../../src/ground/corpus.ts';
import { buildServer } from '../../src/http/server.ts';
import { sharedServer } from '../support.ts';
import { insides, query } from './requests.ts';
import { Wire } from './wire.ts';

describe('a fault of ours', () => {
  it('is logged under an id, and the caller gets the id and INTERNAL alone', async () => {
    const shared = await sharedServer();
    try {
      shared.graph.read = () => Promise.reject(new TypeError('secret of neo4j://user:password@host in MATCH (n) RETURN n'));
      const { status, data, errors } = await shared.ask('{ graph { revision } city(ref: "city/ganzhou") { id } }');
      expect([status, data]).toEqual([500, { graph: null, city: null }]);
      expect(errors).toHaveLength(2);
      for (const { message, extensions, ...rest } of errors ?? []) {
        expect(extensions).toEqual({ code: 'INTERNAL' });
        const id = /under ([0-9a-f]{8})\.$/.exec(message)?.[1] as string;
        const line = shared.logged.find((each) => each.startsWith(`fault ${id}: `));
        expect(line).toContain('TypeError: secret of neo4j://user:password@host');
        expect(line).toContain('faults.test.ts');
        expect(JSON.stringify([message, rest])).not.toMatch(/secret|neo4j|MATCH/);
      }
    } finally {
      await shared.close();
    }
  });

  it('beside an answer has its status, and the answer stays', async () => {
    const shared = await sharedServer();
    try {
      const read = shared.graph.read.bind(shared.graph);
      shared.graph.read = (cypher, ...more) =>
        cypher.includes('AS revision') ? Promise.reject(new Error('broken')) : read(cypher, ...more);
      const { status, data, errors } = await shared.ask('{ graph { revision } node(id: "city/ganzhou") { id } }');
      expect([status, data, errors?.map(({ extensions }) => extensions.code)]).toEqual([
        500,
        { graph: null, node: { id: 'city/ganzhou' } },
        ['INTERNAL'],
      ]);
    } finally {
      await shared.close();
    }
  });
});

describe('a database that does not answer', () => {
  const DEADLINE = 3_000;
  let wire: Wire;
  let graph: Graph;
  let server: Awaited<ReturnType<typeof buildServer>>;
  const logged: string[] = [];

  beforeAll(async () => {
    const { uri, user, password } = inject('neo4j');
    wire = await Wire.to(uri);
    graph = new Graph({ uri: wire.uri, user, password, deadline: DEADLINE });
    server = await buildServer({ graph, corpus: new Corpus(undefined), log: (line) => logged.push(line) });
  });
  afterAll(async () => {
    await wire.cut();
    await server.close();
    await graph.close();
  });

  const ask = async () => {
    const begin = performance.now();
    const reply = await server.http.inject(query('{ graph { revision } }'));
    return { status: reply.statusCode, body: reply.json(), text: reply.body, took: performance.now() - begin };
  };
  const ready = () => server.http.inject({ method: 'GET', url: '/health/ready' });

  it('was ready and answered before', async () => {
    expect((await ready()).statusCode).toBe(200);
    expect(await ask()).toMatchObject({ status: 200, body: { data: { graph: { revision: expect.any(String) } } } });
  });

  it('and hangs: 503 with a code within the deadline, and not ready', async () => {
    wire.hush(true);
    const { status, body, text, took } = await ask();
    expect([status, body.data, body.errors[0].extensions.code]).toEqual([503, { graph: null }, 'DEADLINE_EXCEEDED']);
    expect(took).toBeLessThan(DEADLINE + 5_000);
    expect(text).not.toMatch(insides());
    const answer = await ready();
    expect([answer.statusCode, answer.json().status]).toEqual([503, 'not ready']);
    expect(answer.body).not.toMatch(insides());
  });

  it('and is gone: 503 DB_UNAVAILABLE within the deadline, not ready, alive, and the log says why', async () => {
    wire.hush(false);
    await wire.cut();
    const { status, body, text, took } = await ask();
    expect([status, body.errors[0].extensions]).toEqual([503, { code: 'DB_UNAVAILABLE' }]);
    expect(took).toBeLessThan(DEADLINE + 5_000);
    expect(text).not.toMatch(insides());
    expect(logged.join('\n')).toMatch(/DB_UNAVAILABLE: ServiceUnavailable/);
    expect(logged.join('\n')).not.toContain(inject('neo4j').password);
    expect((await ready()).statusCode).toBe(503);
    expect((await server.http.inject({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
  });

  it('and comes back: the service answers again, without a restart', async () => {
    await wire.open();
    await expect.poll(async () => (await ready()).statusCode, { timeout: 30_000 }).toBe(200);
    expect((await ask()).status).toBe(200);
  });
});
