import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Graph } from '../../src/graph/graph.ts';
import { Corpus } from '../../src/ground/corpus.ts';
import { ERRORS } from '../../src/ground/errors.ts';
import { buildServer } from '../../src/http/server.ts';
import { sharedServer } from '../support.ts';
import { Wire } from './wire.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (payload: unknown, headers: Record<string, string> = JSON_TYPE): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers,
  payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
});
const query = (text: string, variables?: unknown) => post({ query: text, variables });

// What stands in stacks, in Cypher, in addresses with passwords.
const insides = () => new RegExp(`\\bat .*\\.[tj]s|node_modules|neo4j-driver|\\bMATCH\\b|\\bRETURN\\b|bolt://|${inject('neo4j').password}`);

/** Fragments of fragments: each of eight doubles ten fields of the next ten times. */
const BOMB = `{ city(ref: "赣州") { ...F0 } } ${Array.from({ length: 8 }, (_, i) => {
  const next = i < 7 ? `...F${i + 1}` : 'id';
  return `fragment F${i} on Place { ${Array.from({ length: 10 }, (_, k) => `a${k}: within { ${next} }`)} }`;
}).join(' ')}`;
const SAME_RELATION = (times: number) => Array.from({ length: times }, (_, i) => `a${i}: within { id }`).join(' ');
const NAMES = (count: number) => Array.from({ length: count }, (_, i) => `某${i}`);

describe('a request that is wrong', () => {
  let shared: Awaited<ReturnType<typeof sharedServer>>;
  beforeAll(async () => {
    shared = await sharedServer();
  });
  afterAll(() => shared.close());

  async function refused(request: InjectOptions) {
    const reply = await shared.server.http.inject(request);
    expect(reply.headers['content-type']).toMatch(/^application\/(graphql-response\+)?json/);
    const body = reply.json();
    expect(Object.keys(body).filter((key) => key !== 'errors' && key !== 'data')).toEqual([]);
    for (const error of body.errors) {
      expect(error.message).toBeTruthy();
      expect(ERRORS).toHaveProperty(error.extensions.code);
      expect(JSON.stringify(error)).not.toMatch(insides());
      expect(error.extensions).not.toHaveProperty('stacktrace');
    }
    return { status: reply.statusCode, codes: body.errors.map((error: { extensions: { code: string } }) => error.extensions.code), body };
  }

  it.each<[name: string, request: InjectOptions, status: number, code: keyof typeof ERRORS]>([
    ['a syntax error', query('{ graph {'), 400, 'GRAPHQL_PARSE_FAILED'],
    ['more than 5,000 tokens', query(`{ ${'a '.repeat(5001)} }`), 400, 'GRAPHQL_PARSE_FAILED'],
    ['a field that there is not', query('{ nothing }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['an argument of another type', query('{ cities(first: "three") { totalCount } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a date that is none', query('{ statements(filter: {during: "yesterday"}) { totalCount } }'), 400, 'BAD_USER_INPUT'],
    ['an empty name', query('{ city(ref: " ") { id } }'), 400, 'BAD_USER_INPUT'],
    ['a variable of another type', query('query ($n: Int) { cities(first: $n) { totalCount } }', { n: 'three' }), 400, 'BAD_USER_INPUT'],
    ['a variable that is missing', query('query ($ref: EntityRef!) { city(ref: $ref) { id } }', {}), 400, 'BAD_USER_INPUT'],
    [
      'a variable that is a wrong date',
      query('query ($d: PartialDate) { statements(filter: {during: $d}) { totalCount } }', { d: '2022-13' }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a name that is too long',
      query('query ($ref: EntityRef!) { city(ref: $ref) { id } }', { ref: '赣'.repeat(257) }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'more than 100 ids',
      query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(201).fill('city/ganzhou') }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'more than 20 fields at the root',
      query(`{ ${Array.from({ length: 21 }, (_, i) => `a${i}: __typename`)} }`),
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a short text that stands for a hundred million fields', query(BOMB), 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['more than 100 relations of one thing', query(`{ city(ref: "赣州") { ${SAME_RELATION(101)} } }`), 400, 'BAD_USER_INPUT'],
    [
      'hundreds of names',
      query('query ($s: [EntityRef!]) { figures(subjects: $s) { totalCount } }', { s: NAMES(501) }),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'fewer nodes than those they lie around',
      query('{ neighborhood(of: ["赣州", "深圳"], maxNodes: 1) { truncated } }'),
      400,
      'BAD_USER_INPUT',
    ],
    ['too many hits', query('{ search(text: "赣州", first: 101) { about } }'), 400, 'BAD_USER_INPUT'],
    ['what is shared by nobody', query('{ common { entity { id } } }'), 400, 'BAD_USER_INPUT'],
    ['a mutation', query('mutation { erase }'), 400, 'BAD_REQUEST'],
    ['a subscription', query('subscription { __typename }'), 400, 'BAD_REQUEST'],
    ['the name of no operation', post({ query: 'query A { __typename }', operationName: 'B' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['two operations and no name', post({ query: 'query A { __typename } query B { __typename }' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'the hash of an unknown query',
      post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    [
      'a query with the hash of another',
      post({ query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['malformed JSON', post('{"query":'), 400, 'BAD_REQUEST'],
    ['an empty body', post(''), 400, 'BAD_REQUEST'],
    ['null', post('null'), 400, 'BAD_REQUEST'],
    ['a list', post('[]'), 400, 'BAD_REQUEST'],
    ['a batch', post([{ query: '{ __typename }' }, { query: '{ __typename }' }]), 400, 'BAD_REQUEST'],
    ['no query', post({}), 400, 'BAD_REQUEST'],
    ['a query that is a number', post({ query: 5 }), 400, 'BAD_REQUEST'],
    ['variables that are a text', post({ query: '{ __typename }', variables: '{}' }), 400, 'BAD_REQUEST'],
    ['a body of more than 100 kB', post({ query: `#${'x'.repeat(100_001)}` }), 413, 'BAD_REQUEST'],
    ['__proto__ in the body', post('{"query": "{ __typename }", "__proto__": {"polluted": true}}'), 400, 'BAD_REQUEST'],
    [
      'constructor.prototype in the body',
      post('{"query": "{ __typename }", "constructor": {"prototype": {"polluted": true}}}'),
      400,
      'BAD_REQUEST',
    ],
    ['XML', post('<query/>', { 'content-type': 'application/xml' }), 415, 'BAD_REQUEST'],
    ['a content type that is none', post('{}', { 'content-type': ';;;' }), 415, 'BAD_REQUEST'],
    ['a PUT', { method: 'PUT', url: '/graphql', headers: JSON_TYPE, payload: '{"query": "{ __typename }"}' }, 405, 'BAD_REQUEST'],
    ['a form', post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'BAD_REQUEST'],
    ['a form with parts', post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }), 415, 'BAD_REQUEST'],
    ['plain text, as another site may post it', post('{"query": "{ __typename }"}', { 'content-type': 'text/plain' }), 400, 'BAD_REQUEST'],
    ['a GET, as another site may link it', { method: 'GET', url: '/graphql?query={__typename}' }, 400, 'BAD_REQUEST'],
    [
      'a GET of a mutation',
      { method: 'GET', url: '/graphql?query=mutation{__typename}', headers: { 'apollo-require-preflight': 'yes' } },
      405,
      'BAD_REQUEST',
    ],
    ['a DELETE', { method: 'DELETE', url: '/graphql', headers: { 'apollo-require-preflight': 'yes' } }, 405, 'BAD_REQUEST'],
    ['an address where nothing is', { method: 'GET', url: '/nothing' }, 404, 'NOT_FOUND'],
    ['an address that is malformed', { method: 'GET', url: '/%zz' }, 400, 'BAD_REQUEST'],
    ['an address that leads out of the playground', { method: 'GET', url: '/playground/..%2f..%2fpackage.json' }, 404, 'NOT_FOUND'],
  ])('%s is told so, as JSON', async (_name, request, status, code) => {
    const answer = await refused(request);
    expect([answer.status, answer.codes[0]]).toEqual([status, code]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(shared.logged).toEqual([]); // nothing of this is a fault of ours
  });

  it('names the place of a value that is malformed', async () => {
    const { body } = await refused(query('{ statements(filter: {during: "yesterday"}) { totalCount } }'));
    expect(body.errors[0]).toMatchObject({ message: expect.stringContaining("'yesterday'"), locations: [{ line: 1, column: 31 }] });
  });

  it.each([
    ['a field of the entities of a list', '{ companies { name } }', 'write nodes { name }.'],
    ['a field of the entity at the end of an edge', '{ companies { edges { name } } }', 'write node { name }.'],
    ['a field of related entities', '{ park(ref: "赣州经开区") { companies { id } } }', 'write nodes { id }.'],
    ['a name where there is ref', '{ city(name: "赣州") { id } }', 'Write ref, which takes an id or any name: city(ref: "…").'],
    ['a condition outside the filter', '{ investments(place: "赣州") { totalCount } }', 'Write investments(filter: { place: … }).'],
  ])('is told what to write instead: %s', async (_name, text, hint) => {
    const { body } = await refused(query(text));
    expect(body.errors.map(({ message }: { message: string }) => message)).toContainEqual(expect.stringContaining(hint));
  });

  it('gets no hint where none fits', async () => {
    const { body } = await refused(query('{ companies { nmae } }'));
    expect(body.errors[0].message).toBe('Cannot query field "nmae" on type "CompanyConnection".');
  });

  it('keeps the answers beside a bad argument', async () => {
    const { status, data, errors } = await shared.ask(
      '{ bad: cities(first: 0) { totalCount } good: city(ref: "赣州") { id } graph { documents } }',
    );
    expect([status, errors?.map(({ path, extensions }) => [path, extensions.code])]).toEqual([200, [[['bad'], 'BAD_USER_INPUT']]]);
    expect(data).toEqual({ bad: null, good: { id: 'city/ganzhou' }, graph: { documents: 5 } });
  });

  it('answers null, without an error, for an id that there is not, and names it beside', async () => {
    const answer = await shared.ask('{ node(id: "city/nowhere") { id } nodes(ids: ["statement/0", "city/ganzhou", ""]) { id } }');
    expect(answer).toEqual({
      status: 200,
      data: { node: null, nodes: [null, { id: 'city/ganzhou' }, null] },
      extensions: { missing: [{ path: ['nodes'], ids: ['statement/0', ''] }] },
    });
  });

  it('is served by GET too where the browser cannot have been tricked into it', async () => {
    const reply = await shared.server.http.inject({
      method: 'GET',
      url: '/graphql?query={__typename}',
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect([reply.statusCode, reply.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it('is alive and ready, and says which revision it serves', async () => {
    const [live, ready] = await Promise.all(
      ['/health/live', '/health/ready'].map((url) => shared.server.http.inject({ method: 'GET', url })),
    );
    expect([live?.statusCode, live?.json()]).toEqual([200, { status: 'live' }]);
    expect([ready?.statusCode, ready?.json()]).toEqual([
      200,
      { status: 'ready', revision: (await shared.ask('{ graph { revision } }')).data.graph.revision },
    ]);
  });

  it('does not name what it runs on', async () => {
    const reply = await shared.server.http.inject(query('{ __typename }'));
    expect(reply.headers).not.toHaveProperty('x-powered-by');
    expect(reply.headers).not.toHaveProperty('server');
  });
});

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
        expect(line).toContain('server.test.ts');
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
      shared.graph.read = (cypher, parameters) =>
        cypher.includes('AS revision') ? Promise.reject(new Error('broken')) : read(cypher, parameters);
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

describe('a service that is stopping', () => {
  it('is not ready any more', async () => {
    const shared = await sharedServer();
    const { http } = shared.server;
    await http.listen({ port: 0, host: '127.0.0.1' });
    const { port } = http.server.address() as { port: number };
    let held = () => {};
    const read = shared.graph.read.bind(shared.graph);
    // A request under way, for as long as the test wants.
    const begun = new Promise<void>((done) => {
      shared.graph.read = async (...asked) => {
        done();
        await new Promise<void>((go) => {
          held = go;
        });
        return read(...asked);
      };
    });
    const underWay = fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: '{"query": "{ graph { documents } }"}',
    });
    await begun;
    const closing = shared.close();
    held();
    const reply = await underWay;
    expect([reply.status, await reply.json()]).toEqual([200, { data: { graph: { documents: 5 } } }]);
    await closing;
    await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
  });
});
