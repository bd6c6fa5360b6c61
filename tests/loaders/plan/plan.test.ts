import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Parameters } from '../../../src/graph/graph.ts';
import { sharedServer } from '../../support.ts';

let server: Awaited<ReturnType<typeof sharedServer>>;
let statements: string[] = [];

beforeAll(async () => {
  server = await sharedServer();
  const read = server.graph.read.bind(server.graph);
  server.graph.read = (cypher: string, parameters?: Parameters) => {
    statements.push(cypher);
    return read(cypher, parameters);
  };
});
afterAll(() => server.close());
beforeEach(() => {
  statements = [];
});

/** The data of an answer without errors. */
async function data(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** The Cypher that a query sends. */
async function sent(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  statements = [];
  await data(query, variables);
  return statements;
}

const rows = async (cypher: string) => (await server.graph.read(cypher)).map((row) => (row.length === 1 ? row[0] : row));

const ids = (list: { id: string }[]) => list.map(({ id }) => id);

const STATEMENTS = `query ($first: Int!) {
  statements(filter: {basis: [STATED]}, first: $first) {
    nodes {
      subject { id name }
      object { id name }
      evidence { document { id name } }
      premises { id }
    }
  }
}`;

describe('the number of Cypher statements of a query', () => {
  it('is the same for 1, 5 and 50 rows', async () => {
    const counts: number[] = [];
    for (const first of [1, 5, 50]) {
      counts.push((await sent(STATEMENTS, { first })).length);
      const { nodes } = (await data(STATEMENTS, { first })).statements;
      expect(nodes).toHaveLength(first);
      expect(nodes.every((node: { evidence: { document: { name: string } }[] }) => node.evidence[0]?.document.name)).toBe(true);
    }
    expect(counts).toEqual([2, 2, 2]); // the list with all its relations, and the documents by key
  });

  it('is the same for relations nested one, three and five deep', async () => {
    const one = 'corridors(first: 2) { nodes { id } }';
    const three = 'corridors(first: 2) { nodes { id connects(first: 2) { nodes { id within { id } } } } }';
    const five =
      'corridors(first: 2) { nodes { id connects(first: 2) { nodes { id corridors(first: 2) { nodes { id connects(first: 2) { nodes { id within { id name } } } } } } } } }';
    const counts: number[] = [];
    for (const selection of [one, three, five]) counts.push((await sent(`{ cities(first: 20) { nodes { id ${selection} } } }`)).length);
    expect(counts).toEqual([1, 1, 1]);
    const { city } = await data(`{ city(ref: "city/ganzhou") { ${five} } }`);
    expect(city.corridors.nodes[0].connects.nodes[0].corridors.nodes[0].connects.nodes[0].within.name).toBeTruthy();
  });

  it('is one for a name and one for what is selected of it, for any number of names', async () => {
    expect(await sent('{ a: city(ref: "赣州") { id } }')).toHaveLength(2);
    const several = '{ a: statements(filter: {subject: "赣州", object: "深圳"}, first: 1) { nodes { id } } }';
    expect(await sent(several)).toHaveLength(2);
  });

  it('does not grow without bound: what is nested more than eight deep is refused before Neo4j sees it', async () => {
    const nested = (depth: number) =>
      `{ node(id: "city/ganzhou") { ${'... on Place { within { '.repeat(depth)} id ${'} } '.repeat(depth)} } }`;
    statements = [];
    const { errors, status } = await server.ask(nested(9));
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(statements).toEqual([]);
  });
});

describe('the text of a compiled selection', () => {
  const QUERY = `query ($first: Int, $predicates: [String!], $kind: String, $lang: Lang) {
    cities(first: $first, filter: {kind: $kind}) {
      nodes {
        name(lang: $lang)
        statements(first: $first, filter: {predicates: $predicates}) { nodes { id predicate } totalCount }
        corridors(first: $first, filter: {knownBy: "2030"}) { edges { node { id } status } }
      }
    }
  }`;

  it('is the same, byte by byte, when a query is sent twice, and with other values', async () => {
    const first = await sent(QUERY, { first: 3 });
    const again = await sent(QUERY, { first: 3 });
    const others = await sent(QUERY, { first: 7, predicates: ['pairedWith'], lang: 'EN' });
    expect(again).toEqual(first);
    expect(others).toEqual(first);
    // A condition that is asked for stands in the text, its value does not.
    const narrowed = await sent(QUERY, { first: 3, kind: 'prefecture-level city' });
    expect(await sent(QUERY, { first: 4, kind: 'sub-provincial city' })).toEqual(narrowed);
  });

  it('is the same where values stand in the query itself', async () => {
    const written = (first: number, predicate: string) =>
      `{ city(ref: "city/ganzhou") { statements(first: ${first}, filter: {predicates: ["${predicate}"]}) { nodes { id } } } }`;
    expect((await sent(written(2, 'opened'))).at(-1)).toBe((await sent(written(5, 'about'))).at(-1));
  });

  it('never holds a value', async () => {
    const marker = 'mArKeR0815';
    const all = [
      ...(await sent(QUERY, { first: 99, predicates: [`metric/${marker}`], kind: marker })),
      ...(await sent(`{ cities(first: 98, filter: {kind: "${marker}"}) { nodes { id } } }`)),
      ...(await sent(
        `{ node(id: "${marker}") { id } nodes(ids: ["${marker}", "statement/${marker}"]) { id } search(text: "${marker}") { score } }`,
      )),
      ...(await sent(
        `{ metrics(text: "${marker}") { nodes { id } } statements(filter: {predicates: ["metric/${marker}"]}) { totalCount } }`,
      )),
      ...(await sent(`{ city(ref: "city/ganzhou") { ${marker}: corridors(first: 97) { nodes { ${marker}: id } } } }`)),
    ];
    expect(all.length).toBeGreaterThan(8);
    expect(all.filter((text) => /mArKeR0815/i.test(text) || /\b9[789]\b/.test(text))).toEqual([]);
  });

  it('counts only where totalCount is selected', async () => {
    const without = await sent('{ cities(first: 2) { nodes { corridors { nodes { id } } statements { nodes { id } } } } }');
    expect(without.filter((text) => /\bcount\b/i.test(text))).toEqual([]);
    const [page, total] = await sent('{ cities(first: 2) { totalCount nodes { corridors { totalCount } } } }');
    expect(page).toContain('COUNT {');
    expect(total).toContain('count(node)');
  });

  it('asks for nothing that @skip and @include leave out, each variant by itself', async () => {
    const query =
      'query ($in: Boolean!, $out: Boolean!) { node(id: "company/skyworth") { ... on Company { homeCity @include(if: $in) { id } industries @skip(if: $out) { nodes { id } } name @include(if: $in) } } }';
    const [all] = await sent(query, { in: true, out: false });
    const [none] = await sent(query, { in: false, out: true });
    expect(all).toMatch(/HOME_CITY.*INDUSTRIES/);
    expect(none).not.toMatch(/HOME_CITY|INDUSTRIES|names/);
    const { node } = await data(query, { in: true, out: true });
    expect(node).toEqual({ homeCity: { id: 'city/shenzhen' }, name: '创维集团' });
    expect((await data(query, { in: false, out: true })).node).toEqual({});
  });
});

describe('a selection', () => {
  it('keeps aliases of one relation with different arguments apart', async () => {
    const { city } = await data(`{ city(ref: "city/ganzhou") {
      one: corridors(first: 1) { nodes { id } pageInfo { hasNextPage } }
      two: corridors(first: 2) { nodes { id } }
      joined: statements(filter: {predicates: ["joined"]}) { nodes { predicate } }
      paired: statements(filter: {predicates: ["pairedWith"]}) { nodes { predicate } }
    } }`);
    expect(city.one.nodes).toHaveLength(1);
    expect(city.one.pageInfo.hasNextPage).toBe(true);
    expect(city.two.nodes).toHaveLength(2);
    expect(city.two.nodes[0]).toEqual(city.one.nodes[0]);
    expect(new Set(city.joined.nodes.map(({ predicate }: { predicate: string }) => predicate))).toEqual(new Set(['joined']));
    expect(new Set(city.paired.nodes.map(({ predicate }: { predicate: string }) => predicate))).toEqual(new Set(['pairedWith']));
  });

  it('follows fragments on interfaces and on kinds, with the same response key for different relations', async () => {
    const { nodes } = await data(`{
      nodes(ids: ["city/ganzhou", "company/skyworth", "corridor/ganzhou-shenzhen-hsr", "metric/travel-time-by-train"]) {
        __typename
        id
        ...Named
        ... on Place { within { id } }
        ... on City { related: corridors(first: 1) { nodes { id } } }
        ... on Company { related: agreements(first: 1) { totalCount nodes { id } } home: homeCity { ...Named } }
        ... on Corridor { opened connects { nodes { ...Named ... on City { home: id } } } }
        ... on Metric { unit }
      }
    }
    fragment Named on Entity { name(lang: EN) type }`);
    expect(nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual(['City', 'Company', 'Corridor', 'Metric']);
    expect(nodes[0]).toMatchObject({
      name: 'Ganzhou',
      type: 'CITY',
      within: { id: 'region/jiangxi' },
      related: { nodes: [{ id: expect.stringMatching(/^corridor\//) }] },
    });
    expect(nodes[1]).toMatchObject({
      name: 'Skyworth Group',
      home: { name: 'Shenzhen', type: 'CITY' },
      related: { totalCount: 0, nodes: [] },
    });
    expect(nodes[1]).not.toHaveProperty('within');
    expect(nodes[2]).toMatchObject({
      opened: '2021-12-10',
      connects: {
        nodes: [
          { name: 'Ganzhou', home: 'city/ganzhou' },
          { name: 'Shenzhen', home: 'city/shenzhen' },
        ],
      },
    });
    expect(nodes[3]).toMatchObject({ unit: expect.any(String) });
  });

  it('lets two places share a fragment and add fields of their own', async () => {
    const list = await data(`{
      a: cities(first: 1) { ...Listed nodes { kind } }
      b: cities(first: 1) { ...Listed nodes { name } }
      c: cities(first: 1) { ...Listed }
    }
    fragment Listed on CityConnection { nodes { id } }`);
    expect(list.a.nodes).toEqual([{ id: 'city/beijing', kind: 'municipality' }]);
    expect(list.b.nodes).toEqual([{ id: 'city/beijing', name: '北京市' }]);
    expect(list.c.nodes).toEqual([{ id: 'city/beijing' }]);

    const keyed = await data(`{
      a: statements(first: 1, filter: {basis: [STATED]}) { nodes { evidence { ...Cited } } }
      b: statements(first: 1, filter: {basis: [STATED]}) { nodes { evidence { ...Cited document { name file } } } }
    }
    fragment Cited on Evidence { document { id } }`);
    const [a, b] = [keyed.a.nodes[0].evidence[0].document, keyed.b.nodes[0].evidence[0].document];
    expect(a).toEqual({ id: b.id });
    expect(b).toEqual({ id: a.id, name: expect.stringMatching(/./), file: expect.stringMatching(/./) });
  });

  it('reads nodes and edges.node by their own selections', async () => {
    const { cities } = await data(
      '{ cities(first: 2) { nodes { id kind } edges { cursor node { name corridors(first: 1) { nodes { id } } } } } }',
    );
    expect(cities.nodes[0]).toEqual({ id: 'city/beijing', kind: 'municipality' });
    expect(cities.edges[0]).toEqual({ cursor: expect.any(String), node: { name: '北京市', corridors: { nodes: [] } } });
    const { city } = await data('{ city(ref: "city/ganzhou") { corridors(first: 2) { nodes { id } edges { node { name } } } } }');
    expect(Object.keys(city.corridors.nodes[0])).toEqual(['id']);
    expect(Object.keys(city.corridors.edges[0].node)).toEqual(['name']);
  });

  it.each(['totalCount', 'pageInfo { hasNextPage }', 'edges { cursor }', '__typename'])('may be of a list just %s', async (selection) => {
    const { cities, city } = await data(
      `{ cities { ${selection} } city(ref: "city/ganzhou") { corridors { ${selection} } statements { ${selection} } } }`,
    );
    for (const list of [cities, city.corridors, city.statements]) expect(Object.values(list)[0]).toBeTruthy();
  });
});

describe('a relation', () => {
  it('to one thing is that thing or null', async () => {
    const { a, b } = await data(
      '{ a: company(ref: "company/skyworth") { homeCity { id } } b: company(ref: "company/fujia-semiconductor") { homeCity { id } } }',
    );
    expect(a.homeCity).toEqual({ id: 'city/shenzhen' });
    expect(b.homeCity).toBeNull();
  });

  it('to several is a list, an object with what it rests on, or a connection, as the graph has it', async () => {
    const { investments } = await data(
      '{ investments(first: 100) { nodes { id investors { id } investorOrigins { place { id } basis statements { object { id } } } } } }',
    );
    expect(investments.nodes.length).toBeGreaterThan(20);
    const investors = await rows(
      'MATCH (i:Investment)-[r:INVESTORS]->(e:Entity) WITH i, e ORDER BY e.id RETURN i.id, collect(DISTINCT e.id)',
    );
    const origins = await rows(
      "MATCH (i:Investment)-[r:INVESTOR_ORIGINS]->(e:Place) WHERE r.basis IN ['STATED', 'BACKGROUND'] WITH i, e ORDER BY e.id RETURN i.id, collect(DISTINCT e.id)",
    );
    const expectedInvestors = new Map(investors as [string, string[]][]);
    const expectedOrigins = new Map(origins as [string, string[]][]);
    for (const node of investments.nodes) {
      expect(ids(node.investors)).toEqual(expectedInvestors.get(node.id) ?? []);
      expect(ids(node.investorOrigins.map(({ place }: { place: { id: string } }) => place))).toEqual(expectedOrigins.get(node.id) ?? []);
      for (const { place, statements } of node.investorOrigins) {
        expect(statements.length).toBeGreaterThan(0);
        expect(statements.every(({ object }: { object: { id: string } }) => object.id === place.id)).toBe(true);
      }
    }
  });

  it('is read from its other end too', async () => {
    const { cities, companies } = await data(
      '{ cities(first: 100) { nodes { id homeOf(first: 100) { nodes { id } } } } companies(first: 100) { nodes { id homeCity { id } } } }',
    );
    const forwards = companies.nodes.flatMap(({ id, homeCity }: { id: string; homeCity: { id: string } | null }) =>
      homeCity ? [`${homeCity.id} ${id}`] : [],
    );
    const backwards = await rows(
      "MATCH (c:Company)-[r:HOME_CITY]->(h:City) WHERE r.basis IN ['STATED', 'BACKGROUND'] AND NOT r.doubtful RETURN DISTINCT h.id + ' ' + c.id AS pair ORDER BY pair",
    );
    const listed = cities.nodes.flatMap(({ id, homeOf }: { id: string; homeOf: { nodes: { id: string }[] } }) =>
      ids(homeOf.nodes).map((company) => `${id} ${company}`),
    );
    expect(listed.sort()).toEqual(backwards);
    expect(forwards).toEqual(expect.arrayContaining(listed));
    expect(listed.length).toBeGreaterThan(5);
  });

  it('that is symmetric reads the same from both ends, whichever end a document names first', async () => {
    const { a, b } = await data(
      '{ a: city(ref: "city/ganzhou") { pairedWith { nodes { id } } } b: city(ref: "city/shenzhen") { pairedWith { nodes { id } } } }',
    );
    expect(ids(a.pairedWith.nodes)).toContain('city/shenzhen');
    expect(ids(b.pairedWith.nodes)).toContain('city/ganzhou');
  });

  it('lists an entity once that several statements relate, with all of them behind the edge', async () => {
    const [[type, from, to, count]] = (await rows(
      "MATCH (a:City)-[r]->(b) WHERE r.statement IS NOT NULL AND r.basis = 'STATED' AND NOT r.doubtful AND type(r) IN ['SUPPLIES', 'MEMBER_OF', 'INDUSTRIES'] WITH type(r) AS type, a, b, count(*) AS count WHERE count > 1 RETURN type, a.id, b.id, count ORDER BY count DESC, type LIMIT 1",
    )) as [[string, string, string, number]];
    const field = type.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    const { node } = await data(
      `{ node(id: "${from}") { ... on City { ${field}(first: 100) { edges { node { id } statements { id predicate } } } } } }`,
    );
    const edges = node[field].edges.filter(({ node: { id } }: { node: { id: string } }) => id === to);
    expect(edges).toHaveLength(1);
    expect(edges[0].statements).toHaveLength(count);
  });

  it('cites on every edge the statements behind it, and each that is stated has its evidence', async () => {
    const { corridors } = await data(`{ corridors(first: 100) { nodes { id connects { edges {
      node { id } status basis
      statements { basis status subject { id } object { id } evidence { document { id } mention pieces { start end } } }
    } } } } }`);
    type Cited = { basis: string; subject: { id: string }; object: { id: string }; evidence: { mention: string; pieces: unknown[] }[] };
    let edges = 0;
    for (const corridor of corridors.nodes) {
      for (const { node, basis, statements } of corridor.connects.edges as { node: { id: string }; basis: string; statements: Cited[] }[]) {
        edges++;
        expect(statements.length).toBeGreaterThan(0);
        expect(statements.map((statement) => statement.basis)).toContain(basis);
        for (const statement of statements) {
          expect([statement.subject.id, statement.object.id]).toEqual([corridor.id, node.id]);
          if (statement.basis !== 'STATED') continue;
          expect(statement.evidence.length).toBeGreaterThan(0);
          for (const { mention, pieces } of statement.evidence) expect(mention && pieces.length).toBeTruthy();
        }
      }
    }
    expect(edges).toBeGreaterThan(15);
  });

  it('leaves doubtful links out unless they are asked for', async () => {
    const doubtful = (await rows(
      'MATCH (a:Corridor)-[r:CONNECTS]->(b:Place) WHERE r.doubtful AND NOT EXISTS { MATCH (a)-[s:CONNECTS]->(b) WHERE NOT s.doubtful } RETURN a.id, b.id',
    )) as [string, string][];
    expect(doubtful.length).toBeGreaterThan(0);
    const { corridors } = await data(`{ corridors(first: 100) { nodes { id
      plain: connects(first: 100) { nodes { id } totalCount }
      all: connects(first: 100, filter: {includeDoubtful: true}) { nodes { id } totalCount }
    } } }`);
    for (const [from, to] of doubtful) {
      const { plain, all } = corridors.nodes.find(({ id }: { id: string }) => id === from);
      expect(ids(plain.nodes)).not.toContain(to);
      expect(ids(all.nodes)).toContain(to);
      expect(plain.totalCount).toBe(plain.nodes.length);
      expect(all.totalCount).toBe(all.nodes.length);
    }
  });

  it('leaves derived links out unless they are asked for', async () => {
    const derived = (await rows("MATCH (i:Investment)-[r:POLICIES {basis: 'DERIVED'}]->(p:Policy) RETURN i.id, p.id")) as [
      string,
      string,
    ][];
    expect(derived.length).toBeGreaterThan(0);
    const { policies } = await data(`{ policies(first: 100) { nodes { id
      plain: investments { nodes { id } }
      derived: investments(filter: {basis: [DERIVED]}) { edges { node { id } basis statements { rule premises { id } } } }
    } } }`);
    const { investments } = await data(
      '{ investments(first: 100) { nodes { id plain: policies { policy { id } } derived: policies(basis: [DERIVED]) { policy { id } basis rule } } } }',
    );
    for (const [investment, policy] of derived) {
      const end = policies.nodes.find(({ id }: { id: string }) => id === policy);
      expect(ids(end.plain.nodes)).not.toContain(investment);
      const edge = end.derived.edges.find(({ node }: { node: { id: string } }) => node.id === investment);
      expect(edge).toMatchObject({ basis: 'DERIVED', statements: [{ rule: 'policy-in-force' }] });
      expect(edge.statements[0].premises.length).toBeGreaterThan(2);
      const beginning = investments.nodes.find(({ id }: { id: string }) => id === investment);
      expect(beginning.plain).toEqual([]);
      expect(beginning.derived).toContainEqual({ policy: { id: policy }, basis: 'DERIVED', rule: 'policy-in-force' });
    }
  });

  it('of what an entity is said to concern is no part of the statements that speak of it', async () => {
    const expected = await rows(
      "MATCH (a:Project)-[r:ABOUT]->(b:Entity) WHERE r.basis = 'STATED' RETURN DISTINCT a.id + ' ' + b.id AS pair ORDER BY pair",
    );
    expect(expected.length).toBeGreaterThan(3);
    const { projects } = await data(
      '{ projects(first: 100) { nodes { id about(first: 100, filter: {includeDoubtful: true}) { nodes { id } } statements(first: 1) { totalCount } } } }',
    );
    const listed = projects.nodes.flatMap(({ id, about }: { id: string; about: { nodes: { id: string }[] } }) =>
      ids(about.nodes).map((to) => `${id} ${to}`),
    );
    expect(listed.sort()).toEqual(expected);
    expect(projects.nodes.every(({ statements }: { statements: { totalCount: number } }) => statements.totalCount > 0)).toBe(true);
  });

  it('can be narrowed by status, time and what was known', async () => {
    const { city } = await data(`{ city(ref: "city/ganzhou") {
      all: policies(first: 100) { nodes { id } }
      planned: policies(first: 100, filter: {status: [PLANNED]}) { edges { status } }
      dated: policies(first: 100, filter: {during: "1900", includeUndated: false}) { nodes { id } }
      undated: policies(first: 100, filter: {during: "1900"}) { nodes { id } }
      early: policies(first: 100, filter: {knownBy: "1999"}) { nodes { id } }
      late: policies(first: 100, filter: {knownBy: "2099"}) { nodes { id } }
    } }`);
    expect(city.all.nodes.length).toBeGreaterThan(3);
    expect(city.planned.edges.every(({ status }: { status: string }) => status === 'PLANNED')).toBe(true);
    expect(city.dated.nodes).toEqual([]);
    expect(city.undated.nodes.length).toBeLessThanOrEqual(city.all.nodes.length);
    expect(city.late.nodes).toEqual(city.all.nodes);
    expect(city.early.nodes.length).toBeLessThan(city.all.nodes.length);
  });
});
