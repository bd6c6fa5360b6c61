/** Relations as a query reads them, compared with what lies in Neo4j. */
import { describe, expect, it } from 'vitest';
import { ids, serverOfFile } from '../../support.ts';

const server = serverOfFile();
const { data } = server;

const rows = async (cypher: string) => (await server.graph.read(cypher)).map((row) => (row.length === 1 ? row[0] : row));

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
