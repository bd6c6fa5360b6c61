/** What an export can be asked for: a part of the graph, by its own parameters or by a question. */
import { describe, expect, it } from 'vitest';
import { EntityType } from '../../src/schema/enums.ts';
import { serverOfFile } from '../support.ts';

const server = serverOfFile();
const { get } = server;

describe('a part of the graph', () => {
  interface Part {
    nodes: { id: string; type: string; degree: number }[];
    links: (Record<'id' | 'source' | 'target' | 'predicate' | 'basis' | 'status' | 'start' | 'end', string> & {
      weight: number;
      doubtfulWeight: number;
      doubtful: boolean;
      doubts: string[];
      statements: string[];
      citations: string[];
    })[];
    graph: { truncated?: boolean; missing?: string[] };
  }
  const part = async (query: Record<string, string>): Promise<Part> =>
    (await get(`/export/graph.json?${new URLSearchParams(query)}`)).json();

  it('is a neighborhood, the same as the API has it', async () => {
    const { data } = await server.ask(
      '{ neighborhood(of: ["格力电器"], depth: 2, maxNodes: 1000) { nodes { id } edges { source target statements { id } } } }',
    );
    const { nodes, links } = await part({ of: '格力电器', depth: '2' });
    const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(nodes)).toEqual(ids(data.neighborhood.nodes));
    expect(links.map(({ source, target }) => `${source} ${target}`).sort()).toEqual(
      data.neighborhood.edges.map(({ source, target }: { source: string; target: string }) => `${source} ${target}`).sort(),
    );
    for (const { weight, citations, basis } of links) {
      expect(weight).toBeGreaterThan(0);
      if (basis === 'STATED') expect(citations[0]).toMatch(/^document\/[a-z0-9-]+@\d+-\d+$/);
    }
  });

  it("is what a question's answer speaks of", async () => {
    const { nodes } = await part({ question: 'gree-in-ganzhou' });
    expect(nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['company/gree-electric', 'investment/gree-electric-ganzhou', 'city/ganzhou']),
    );
    expect(nodes.length).toBeLessThan(30);
  });

  it.for([
    'from-ganzhou-to-yantian',
    'two-steps-from-yantian-port',
    'from-nankang-furniture-to-guangzhou-port',
    'what-lies-around-the-joint-park',
    'bay-area-firms-in-ganzhou',
  ])('is what the answer to %s speaks of, with relations', async (slug) => {
    const { nodes, links } = await part({ question: slug });
    expect(nodes.length).toBeGreaterThan(4);
    expect(links.length).toBeGreaterThan(4);
  });

  it('is of every place and relation on the ways that answer a question, and of what its statements are about', async () => {
    const { data } = await server.ask('{ paths(from: "赣州国际陆港", to: "盐田港", first: 5) { nodes { id } edges { source target } } }');
    const { nodes, links } = await part({ question: 'from-ganzhou-to-yantian' });
    const ways = data.paths as { nodes: { id: string }[]; edges: { source: string; target: string }[] }[];
    const ids = nodes.map(({ id }) => id);
    for (const way of ways) for (const { id } of way.nodes) expect(ids).toContain(id);
    const drawn = links.map(({ source, target }) => `${source} ${target}`);
    for (const way of ways) for (const { source, target } of way.edges) expect(drawn).toContain(`${source} ${target}`);
    expect((await part({ question: 'share-of-new-projects-from-the-bay-area' })).nodes.map(({ id }) => id)).toContain('city/ganzhou');
  });

  it('with the doubtful relations says which they are, and leaves the sure ones as they were', async () => {
    const [sure, all] = [await part({}), await part({ doubtful: 'yes' })];
    const before = new Map(sure.links.map((edge) => [edge.id, edge]));
    for (const { doubtful, doubtfulWeight, weight } of sure.links) expect([doubtful, doubtfulWeight, weight > 0]).toEqual([false, 0, true]);
    const also = all.links.filter(({ id }) => before.has(id));
    expect(also).toHaveLength(sure.links.length);
    for (const edge of also) expect(kept(edge)).toEqual(kept(before.get(edge.id) as Part['links'][0]));
    const hesitating = also.filter(({ doubtfulWeight }) => doubtfulWeight > 0);
    expect(hesitating.length).toBeGreaterThan(0);
    for (const { statements, weight, doubtfulWeight } of hesitating) expect(statements).toHaveLength(weight + doubtfulWeight);
    const more = all.links.filter(({ id }) => !before.has(id));
    expect(more.length).toBeGreaterThan(20);
    for (const { doubtful, doubts, weight, doubtfulWeight } of more) {
      expect([doubtful, weight]).toEqual([true, doubtfulWeight]);
      expect(doubts.length).toBeGreaterThan(0);
    }
  });
  const kept = ({ doubtful, weight, status, basis, start, end }: Part['links'][0]) => ({ doubtful, weight, status, basis, start, end });

  it('tells of a node how many it is related to in the whole graph, of any type, doubtfully or not', async () => {
    const { nodes, links } = await part({ types: Object.keys(EntityType).join(), doubtful: 'yes' });
    const related = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
    for (const { source, target } of links) {
      related.get(source)?.add(target);
      related.get(target)?.add(source);
    }
    expect(nodes.map(({ id, degree }) => [id, degree])).toEqual(nodes.map(({ id }) => [id, related.get(id)?.size]));
    const { nodes: few } = await part({ of: 'company/gree-electric', maxNodes: '3' });
    for (const { id, degree } of few) expect(degree).toBe(related.get(id)?.size);
  });

  it('has without isolated nodes the same edges, and only nodes that they join', async () => {
    const [with_, without] = [await part({ predicates: 'connects' }), await part({ predicates: 'connects', isolated: 'no' })];
    expect(without.links).toEqual(with_.links);
    expect(without.nodes.map(({ id }) => id)).toEqual([...new Set(with_.links.flatMap(({ source, target }) => [source, target]))].sort());
    expect(with_.nodes.length).toBeGreaterThan(without.nodes.length);
  });

  it('of a time keeps what bears none, unless that is refused', async () => {
    const [during, dated] = [await part({ during: '2025' }), await part({ during: '2025', undated: 'no' })];
    expect(dated.links.length).toBeGreaterThan(0);
    expect(during.links.length).toBeGreaterThan(dated.links.length);
    type Times = { start: string | null; end: string | null };
    const nodes = new Map(dated.nodes.map((node) => [node.id, node as unknown as Times]));
    for (const link of dated.links) {
      // What is said of an event or an investment without a time was when that was.
      const { start, end } = (link.start ?? link.end) ? link : (nodes.get(link.source) as Times);
      expect(start ?? end).not.toBeNull();
      if (start) expect(start <= '2025-12-31').toBe(true);
      if (end) expect(end >= '2025-01-01').toBe(true);
    }
  });

  it('around a thing holds it, whatever types are asked for', async () => {
    const { nodes, links } = await part({ of: '赣州', types: 'PARK' });
    expect(nodes.map(({ id }) => id)).toContain('city/ganzhou');
    expect(nodes.filter(({ type }) => type !== 'PARK')).toHaveLength(1);
    expect(links.length).toBeGreaterThan(0);
  });

  it('that is cut off says so in its receipt', async () => {
    const { graph, nodes } = await part({ of: '赣州', maxNodes: '5' });
    expect([graph.truncated, nodes.length]).toEqual([true, 5]);
    expect((await part({ of: 'company/gree-electric' })).graph.truncated).toBe(false);
    const gexf = (await get('/export/graph.gexf?of=city/ganzhou&maxNodes=5')).body;
    expect(/<description>(.*)<\/description>/.exec(gexf)?.[1]).toContain('More lies within reach than maxNodes let in.');
  });

  it('is of up to 200 names or ids in their order, and the missing ones are named', async () => {
    const reply = await get(`/export/graph.json?ids=${encodeURIComponent('city/shenzhen,nothing like this at all,赣州')}`);
    expect(reply.json().nodes.map(({ id }: { id: string }) => id)).toEqual(['city/shenzhen', 'city/ganzhou']);
    expect(reply.json().graph.missing).toEqual(['nothing like this at all']);
    expect(decodeURIComponent(reply.headers['x-missing'] as string)).toBe('nothing like this at all');
    expect((await get(`/export/graph.json?ids=${Array.from({ length: 201 }, (_, i) => i)}`)).statusCode).toBe(400);
  });

  it('is of some types, relations or bases', async () => {
    const { nodes, links } = await part({ types: 'CITY,REGION', predicates: 'within,memberOf', basis: 'STATED,BACKGROUND,DERIVED' });
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['CITY', 'REGION']));
    expect(new Set(links.map(({ predicate }) => predicate))).toEqual(new Set(['within', 'memberOf']));
    expect(links.some(({ basis }) => basis === 'DERIVED')).toBe(true);
  });

  it('that cannot be is refused as JSON that says what can', async () => {
    for (const [url, status, code] of [
      ['/export/graph.xlsx', 404, 'NOT_FOUND'],
      ['/export/graph.gexf?of=nobody-knows-this', 404, 'UNKNOWN_NAME'],
      ['/export/statements.csv?document=city/ganzhou', 404, 'UNKNOWN_NAME'],
      ['/export/statements.csv?within=company/gree-electric', 404, 'UNKNOWN_NAME'],
      ['/export/graph.gexf?depth=9&of=city/ganzhou', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?depth=2', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?deep=2', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?of=city/ganzhou&question=gree-in-ganzhou', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?question=../../etc/passwd', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?predicates=conects', 400, 'BAD_USER_INPUT'],
      ['/export/statements.csv?during=yesterday', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?of=', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?ids=,', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?types=', 400, 'BAD_USER_INPUT'],
      ['/export/graph.gexf?question=gree-in-ganzhou&types=PORT', 400, 'BAD_USER_INPUT'],
    ] as const) {
      const reply = await get(url);
      expect([url, reply.statusCode, reply.json().errors[0].extensions.code]).toEqual([url, status, code]);
    }
  });
});
