/** The server as strangers meet it: what is wrong is told so as JSON, and who stops it loses no answer. */
import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { ERRORS } from '../../src/ground/errors.ts';
import { serverOfFile, sharedServer } from '../support.ts';
import { insides, JSON_TYPE, post, query } from './requests.ts';

/** Fragments of fragments: each of eight doubles ten fields of the next ten times. */
const BOMB = `{ city(ref: "赣州") { ...F0 } } ${Array.from({ length: 8 }, (_, i) => {
  const next = i < 7 ? `...F${i + 1}` : 'id';
  return `fragment F${i} on Place { ${Array.from({ length: 10 }, (_, k) => `a${k}: within { ${next} }`)} }`;
}).join(' ')}`;
const SAME_RELATION = (times: number) => Array.from({ length: times }, (_, i) => `a${i}: within { id }`).join(' ');
const NAMES = (count: number) => Array.from({ length: count }, (_, i) => `某${i}`);

describe('a request that is wrong', () => {
  const shared = serverOfFile();

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
