/** How many Cypher statements a query becomes, and what stands in them. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serverOfFile } from '../../support.ts';

const server = serverOfFile();
const { data } = server;
let statements: string[] = [];

beforeAll(() => {
  const read = server.graph.read.bind(server.graph);
  server.graph.read = (cypher, ...more) => {
    statements.push(cypher);
    return read(cypher, ...more);
  };
});
beforeEach(() => {
  statements = [];
});

/** The Cypher that a query sends. */
async function sent(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  statements = [];
  await data(query, variables);
  return statements;
}

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
