import { describe, expect, it } from 'vitest';
import { Fault } from '../../../src/ground/errors.ts';
import { connection, pageOf } from '../../../src/loaders/plan/cursor.ts';
import { ids, serverOfFile } from '../../support.ts';

const server = serverOfFile();

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

const PAGE = '{ nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';

/** Lists, each with the way to its connection. */
const LISTS: [name: string, query: (args: string) => string, at: (data: never) => Page][] = [
  ['of a kind of entity', (args) => `{ cities(${args}) ${PAGE} }`, ({ cities }: { cities: Page }) => cities],
  [
    'of a kind in another order',
    (args) => `{ cities(orderBy: MOST_CONNECTED, ${args}) ${PAGE} }`,
    ({ cities }: { cities: Page }) => cities,
  ],
  [
    'of statements',
    (args) =>
      `{ statements(filter: {document: "document/xiangnan-erxing-2023", predicates: ["place", "wording", "investors"]}, ${args}) ${PAGE} }`,
    ({ statements }: { statements: Page }) => statements,
  ],
  [
    'of statements about an entity',
    (args) => `{ statements(filter: {entity: "city/jian"}, ${args}) ${PAGE} }`,
    ({ statements }: { statements: Page }) => statements,
  ],
  ['of investments', (args) => `{ investments(${args}) ${PAGE} }`, ({ investments }: { investments: Page }) => investments],
  [
    'of metrics',
    (args) => `{ metrics(subject: "city/ganzhou", text: "深", ${args}) ${PAGE} }`,
    ({ metrics }: { metrics: Page }) => metrics,
  ],
  [
    'of figures',
    (args) => `{ observations(subjects: ["city/jian"], ${args}) ${PAGE} }`,
    ({ observations }: { observations: Page }) => observations,
  ],
  [
    'of a relation',
    (args) => `{ city(ref: "city/ganzhou") { corridors(${args}) ${PAGE} } }`,
    ({ city }: { city: { corridors: Page } }) => city.corridors,
  ],
  [
    'of the statements of an entity',
    (args) => `{ city(ref: "city/jian") { statements(${args}) ${PAGE} } }`,
    ({ city }: { city: { statements: Page } }) => city.statements,
  ],
];

/** Filters make no other list: a cursor goes on in what they let through. */
const sameList = (one: string, other: string) => one === other || (one.startsWith('of statements') && other.startsWith('of statements'));

async function page([, query, at]: (typeof LISTS)[number], args: string): Promise<Page> {
  return at((await server.data(query(args))) as never);
}

describe('a list', () => {
  it.each(LISTS)('%s, walked three by three, gives each thing once and what one large page gives', async (...list) => {
    const whole = await page(list, 'first: 100');
    expect(whole.nodes.length).toBeGreaterThan(3);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(whole.totalCount).toBe(whole.nodes.length);

    const walked: string[] = [];
    for (let after = ''; walked.length <= whole.nodes.length; ) {
      const part = await page(list, `first: 3${after && `, after: "${after}"`}`);
      expect(part.edges.map(({ node }) => node.id)).toEqual(ids(part.nodes));
      expect(part.pageInfo).toMatchObject({
        hasPreviousPage: walked.length > 0,
        startCursor: part.edges[0]?.cursor,
        endCursor: part.edges.at(-1)?.cursor,
      });
      expect(part.totalCount).toBe(whole.totalCount);
      walked.push(...ids(part.nodes));
      expect(part.pageInfo.hasNextPage).toBe(walked.length < whole.nodes.length);
      if (!part.pageInfo.hasNextPage) break;
      after = part.pageInfo.endCursor as string;
    }
    expect(walked).toEqual(ids(whole.nodes));
    expect(new Set(walked).size).toBe(walked.length);
  });

  it('has twenty entries where nothing or null is asked for', async () => {
    for (const args of ['', '(first: null)']) {
      const { data } = await server.ask(`{ policies${args} { nodes { id } pageInfo { hasNextPage } } }`);
      expect(data.policies.nodes).toHaveLength(20);
      expect(data.policies.pageInfo.hasNextPage).toBe(true);
    }
  });

  it('that is empty has no cursors and no further page', async () => {
    const { data } = await server.ask(`{ cities(filter: {kind: "no such kind"}) ${PAGE} }`);
    expect(data.cities).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    });
  });
});

describe('a cursor', () => {
  it('stays right when what stood before it, or it itself, is no longer in the list', async () => {
    // The same list under a filter that lets fewer through is what it would be had the others gone.
    const all = `{ projects(first: 3) ${PAGE} }`;
    const first: Page = (await server.ask(all)).data.projects;
    const rest: Page = (await server.ask(`{ projects(first: 100, after: "${first.pageInfo.endCursor}") ${PAGE} }`)).data.projects;
    const { kind } = (await server.ask(`{ node(id: "${rest.nodes[1]?.id}") { ... on Project { kind } } }`)).data.node;
    const narrowed: Page = (
      await server.ask(
        `query ($kind: String) { projects(first: 100, after: "${first.pageInfo.endCursor}", filter: {kind: $kind}) ${PAGE} }`,
        { kind },
      )
    ).data.projects;
    expect(ids(narrowed.nodes).length).toBeGreaterThan(0);
    expect(ids(narrowed.nodes)).toEqual(ids(rest.nodes).filter((id) => ids(narrowed.nodes).includes(id)));
    const whole: Page = (await server.ask(`query ($kind: String) { projects(first: 100, filter: {kind: $kind}) ${PAGE} }`, { kind })).data
      .projects;
    expect(ids(narrowed.nodes)).toEqual(ids(whole.nodes).filter((id) => !ids(first.nodes).includes(id)));
  });

  it('names the last thing seen, so that rows added before it neither shift nor repeat a page', () => {
    const rows = (keys: string[], after: string) => keys.filter((key) => key > after).map((key) => ({ key, listed: key }));
    const { limit, coordinate } = pageOf({ first: 2 }, 'list');
    const first = connection(coordinate, rows(['b', 'd', 'f', 'h'], '').slice(0, limit), 2, false);
    expect(first.nodes).toEqual(['b', 'd']);
    const next = pageOf({ first: 2, after: first.pageInfo.endCursor }, 'list');
    expect(next.after).toBe('d');
    expect(connection(coordinate, rows(['a', 'b', 'c', 'd', 'f', 'h'], next.after), 2, true).nodes).toEqual(['f', 'h']);
    expect(connection(coordinate, rows(['f', 'h'], next.after), 2, true).nodes).toEqual(['f', 'h']);
  });

  it.each(LISTS)('of a list %s is refused damaged, empty, and in any other list', async (...list) => {
    const { pageInfo } = await page(list, 'first: 1');
    const cursor = pageInfo.endCursor as string;
    const others = LISTS.filter(([name]) => !sameList(name, list[0]));
    const damaged = [
      '',
      ' ',
      'x',
      cursor.slice(0, -1),
      cursor.slice(1),
      `${cursor}.`,
      `${cursor}=`,
      `!${cursor}`,
      cursor.replace('.', ''),
      '9'.repeat(5000),
      'city/ganzhou',
      '0',
      '\\u0000',
    ];
    for (const [query, after] of [
      ...damaged.map((after) => [list[1], after] as const),
      ...others.map(([, query]) => [query, cursor] as const),
    ]) {
      const { status, data, errors } = await server.ask(query(`first: 2, after: "${after}"`));
      expect([after, status, errors?.map(({ extensions }) => extensions.code)]).toEqual([after, 400, ['BAD_CURSOR']]);
      expect(Object.values(data)).toEqual([null]); // never the first page
    }
  });

  it('is no string of another type', async () => {
    const { status, errors } = await server.ask('query ($after: String) { cities(after: $after) { totalCount } }', { after: 5 });
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('the size of a page', () => {
  it.each([0, -1, 101, 1e9])('of %s is refused, with the bounds', async (first) => {
    for (const query of [
      'query ($first: Int) { cities(first: $first) { nodes { id } } }',
      'query ($first: Int) { search(text: "赣", first: $first) { matched } }',
      'query ($first: Int) { city(ref: "city/ganzhou") { corridors(first: $first) { nodes { id } } } }',
      'query ($first: Int) { city(ref: "city/ganzhou") { statements(first: $first) { nodes { id } } } }',
    ]) {
      const { status, data, errors } = await server.ask(query, { first });
      expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(errors?.[0]?.message).toContain('expected 1 to 100');
      expect(Object.values(data)).toEqual([null]);
    }
  });

  it.each(['2147483648', '-2147483649', '1e400', '1.5', '"3"', 'true'])('of %s is no Int', async (first) => {
    // Written out: JavaScript has no 1e400.
    const payload = `{"query": "query ($first: Int) { cities(first: $first) { nodes { id } } }", "variables": {"first": ${first}}}`;
    const reply = await server.server.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload,
    });
    expect([reply.statusCode, reply.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('is 1 to 100, both included', async () => {
    for (const first of [1, 100]) expect((await server.ask(`{ policies(first: ${first}) { nodes { id } } }`)).errors).toBeUndefined();
  });

  it.each([Number.NaN, 1.5, 0, 101, -1])('%s is a fault where a page is read', (first) => {
    expect(() => pageOf({ first: Number(first) }, 'list')).toThrow(Fault);
  });
});
