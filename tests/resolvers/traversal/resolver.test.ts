/** Paths through the graph and what lies around something, asked over HTTP. */
import { describe, expect, it } from 'vitest';
import { serverOfFile } from '../../support.ts';

const server = serverOfFile();
const { data, refusal } = server;

interface Way {
  length: number;
  nodes: { id: string; type: string; degree: number }[];
  edges: { source: string; target: string; predicate: string; basis: string; statements: { id: string }[] }[];
}
const WAY = 'length nodes { id type degree } edges { source target predicate basis statements { id } }';

/** That a way hangs together: every hop is an edge between neighbors, and cites. */
function expectWay({ nodes, edges, length }: Way) {
  expect(nodes).toHaveLength(length + 1);
  nodes.slice(1).forEach((node, i) => {
    const hop = edges.filter(({ source, target }) => [source, target].sort().join() === [nodes[i]?.id, node.id].sort().join());
    expect(hop.length).toBeGreaterThan(0);
    for (const { statements } of hop) expect(statements.length).toBeGreaterThan(0);
  });
}

describe('paths', () => {
  const found = async (args: string): Promise<Way[]> => (await data(`{ paths(from: "赣州", to: "盐田港", ${args}) { ${WAY} } }`)).paths;

  it('are whole, shortest first, each another way', async () => {
    const ways = await found('first: 10');
    expect(ways.length).toBeGreaterThan(3);
    for (const way of ways) expectWay(way);
    expect(ways.map(({ length }) => length)).toEqual(ways.map(({ length }) => length).sort());
    expect(new Set(ways.map(({ nodes }) => nodes.map(({ id }) => id).join())).size).toBe(ways.length);
  });

  it('do not lead through what is to be avoided, nor through hubs, nor longer than asked', async () => {
    const inner = (ways: Way[]) => ways.flatMap(({ nodes }) => nodes.slice(1, -1));
    expect(inner(await found('first: 20')).map(({ id }) => id)).toContain('city/shenzhen');
    expect(inner(await found('first: 20, avoid: ["深圳"]')).map(({ id }) => id)).not.toContain('city/shenzhen');
    for (const { degree } of inner(await found('first: 20, maxDegree: 20'))) expect(degree).toBeLessThanOrEqual(20);
    for (const { length } of await found('first: 20, maxHops: 2')) expect(length).toBeLessThanOrEqual(2);
  });

  it('go over the relations that are asked for, and over derived ones only then', async () => {
    for (const { edges } of await found('predicates: ["within", "connects"], maxHops: 6'))
      for (const { predicate } of edges) expect(['within', 'connects']).toContain(predicate);
    const bases = (ways: Way[]) => new Set(ways.flatMap(({ edges }) => edges.map(({ basis }) => basis)));
    expect(bases(await found('first: 20'))).not.toContain('DERIVED');
    const derived = await found('predicates: ["within"], filter: {basis: [DERIVED, STATED, BACKGROUND]}, first: 20');
    expect(bases(derived)).toContain('DERIVED');
  });

  it('that there are not are an empty list with the reason', async () => {
    const answer = (await server.ask('{ paths(from: "赣州", to: "盐田港", predicates: ["listedOn"]) { length } }')) as unknown as {
      data: { paths: unknown[] };
      extensions: { empty: { code: string }[] };
    };
    expect(answer.data.paths).toEqual([]);
    expect(answer.extensions.empty).toMatchObject([{ path: ['paths'], code: 'NO_WAY' }]);
  });

  it('over a relation that there is not are refused with the nearest', async () => {
    expect(await refusal('{ paths(from: "赣州", to: "深圳", predicates: ["conects"]) { length } }')).toContain('Did you mean connects');
    for (const property of ['opened', 'metric/gdp'])
      expect(await refusal(`{ paths(from: "赣州", to: "深圳", predicates: ["${property}"]) { length } }`)).toContain(
        "There is no relation '",
      );
    expect(await refusal('{ paths(from: "赣州", to: "深圳", predicates: []) { length } }')).toContain('predicates is empty');
  });
});

describe('what is reachable', () => {
  it('is of the types asked for, nearest first, each once, with the way', async () => {
    const ways: Way[] = (await data(`{ reachable(from: "格力电器", types: [CITY, POLICY], maxHops: 3, first: 30) { ${WAY} } }`)).reachable;
    expect(ways.length).toBeGreaterThan(5);
    for (const way of ways) expectWay(way);
    const ends = ways.map(({ nodes }) => nodes.at(-1));
    expect(new Set(ends.map((end) => end?.type))).toEqual(new Set(['CITY', 'POLICY']));
    expect(new Set(ends.map((end) => end?.id)).size).toBe(ways.length);
    expect(ways.map(({ length }) => length)).toEqual(ways.map(({ length }) => length).sort());
  });

  it('may be a hub, though no way leads through one', async () => {
    const ways: Way[] = (await data(`{ reachable(from: "格力电器", types: [CITY], maxDegree: 20, maxHops: 3, first: 30) { ${WAY} } }`))
      .reachable;
    expect(ways.some(({ nodes }) => (nodes.at(-1)?.degree ?? 0) > 20)).toBe(true);
    for (const { degree } of ways.flatMap(({ nodes }) => nodes.slice(1, -1))) expect(degree).toBeLessThanOrEqual(20);
  });

  it('is reached over edges with all statements behind them, as everywhere', async () => {
    const EDGES = 'edges { id status basis statements { id } }';
    const { reachable, neighborhood } = await data(
      `{ reachable(from: "赣州国际陆港", maxHops: 1, first: 100) { ${EDGES} } neighborhood(of: ["赣州国际陆港"], maxNodes: 1000) { ${EDGES} } }`,
    );
    const all = new Map(neighborhood.edges.map((edge: { id: string }) => [edge.id, edge]));
    const reached = reachable.flatMap(({ edges }: Way) => edges);
    expect(reached.some(({ statements }: Way['edges'][0]) => statements.length > 1)).toBe(true);
    for (const edge of reached) expect(edge).toEqual(all.get(edge.id));
  });
});

describe('what several have in common', () => {
  it('is related to each of them, directly or through one investment or agreement', async () => {
    const { common } = await data(
      '{ common(of: ["赣州", "吉安"], first: 100) { entity { id } of { id } edges { source target statements { id } } } }',
    );
    expect(common.length).toBeGreaterThan(3);
    for (const { entity, of, edges } of common) {
      expect(of.map(({ id }: { id: string }) => id)).toEqual(['city/ganzhou', 'city/jian']);
      const touched = edges.flatMap(({ source, target }: { source: string; target: string }) => [source, target]);
      expect(touched).toEqual(expect.arrayContaining([entity.id, 'city/ganzhou', 'city/jian']));
    }
    expect(common.map(({ entity }: { entity: { id: string } }) => entity.id)).toContain('industry/electronic-information');
  });

  it('may be shared by some of them only, where that is asked for', async () => {
    const count = async (least: string) =>
      (await data(`{ common(of: ["赣州", "吉安", "九江"], ${least} first: 100) { entity { id } } }`)).common.length;
    expect(await count('least: 2,')).toBeGreaterThan(await count(''));
    expect(await refusal('{ common(of: ["赣州"]) { entity { id } } }')).toContain('expected 2 to 20');
    expect(await refusal('{ common { entity { id } } }')).toContain('Shared by whom?');
  });

  it('may be shared through what lies in a place', async () => {
    const shared = async (more: string) =>
      (await data(`{ common(of: ["深圳", "赣州"], types: [PARK, PROJECT], ${more} first: 100) { entity { id } } }`)).common.map(
        ({ entity }: { entity: { id: string } }) => entity.id,
      );
    const [alone, within] = [await shared(''), await shared('includeWithin: true,')];
    expect(within).toEqual(expect.arrayContaining(alone));
    expect(alone).not.toContain('park/longgang-xunwu');
    expect(within).toContain('park/longgang-xunwu'); // named after a district and a county
    const { common } = await data(
      '{ common(of: ["赣州", "广州"], includeWithin: true, types: [COMPANY, ORGANIZATION], first: 100) { entity { id } } }',
    );
    const bodies = common.map(({ entity }: { entity: { id: string } }) => entity.id);
    expect(bodies).toEqual(expect.arrayContaining(['company/pearl-river-industrial', 'organization/nanfang-hospital']));
  });

  it('is not shared through what is only for a place or leads over it', async () => {
    const { common } = await data(
      '{ common(of: ["东莞", "赣州"], includeWithin: true, first: 100) { entity { id } of { id } edges { source target } } }',
    );
    expect(common.length).toBeGreaterThan(0);
    const through = common.flatMap(({ entity, edges }: { entity: { id: string }; edges: Way['edges'] }) =>
      edges.flatMap(({ source, target }) => [source, target]).filter((id) => id !== entity.id),
    );
    for (const id of through) expect(id).not.toMatch(/^(policy|corridor|fund)\//);
  });

  it('says beside the answer how much more doubtful or derived relations would show', async () => {
    const asked = async (more: string) => {
      const answer = await server.ask(`{ common(of: ["九江", "深圳"], includeWithin: true, first: 100${more}) { entity { id } } }`);
      return answer as unknown as { data: { common: unknown[] }; extensions?: { leftOut: { path: string[]; count: number }[] } };
    };
    const [firm, all] = [await asked(''), await asked(', filter: {includeDoubtful: true, basis: [STATED, BACKGROUND, DERIVED]}')];
    const count = all.data.common.length - firm.data.common.length;
    expect(count).toBeGreaterThan(0);
    expect(firm.extensions?.leftOut).toEqual([{ path: ['common'], count }]);
    expect(all.extensions?.leftOut).toBeUndefined();
  });

  it('may be shared among all of a type', async () => {
    const { common } = await data('{ common(among: [PARK], predicates: ["developedBy"]) { entity { id } of { id } } }');
    const shenzhen = common.find(({ entity }: { entity: { id: string } }) => entity.id === 'city/shenzhen');
    expect(shenzhen.of.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['park/shengangcheng-zone']));
    for (const { of } of common) for (const { id } of of) expect(id).toMatch(/^park\//);
  });

  it('that rests on doubt or rules alone is told of and not shown', async () => {
    const query = (more: string) => `{ common(of: ["格力电器", "康佳集团", "工业富联"]${more}) { entity { id } } }`;
    const { data: hidden, extensions } = (await server.ask(query(''))) as unknown as {
      data: { common: unknown[] };
      extensions: { empty: { code: string }[] };
    };
    expect(hidden.common).toEqual([]);
    expect(extensions.empty).toMatchObject([{ path: ['common'], code: 'UNCERTAIN_ONLY' }]);
    expect((await data(query(', filter: {basis: [STATED, BACKGROUND, DERIVED]}'))).common.length).toBeGreaterThan(0);
  });

  it('says beside the answer that there is more than was asked for', async () => {
    const more = async (first: number) => {
      const answer = await server.ask(`{ reachable(from: "赣州", maxHops: 1, types: [PARK], first: ${first}) { length } }`);
      return (answer as unknown as { extensions?: { more: unknown } }).extensions?.more;
    };
    expect(await more(2)).toEqual([{ path: ['reachable'], first: 2 }]);
    expect(await more(100)).toBeUndefined();
  });
});

describe('a neighborhood', () => {
  it('counts what only doubtful or derived relations would add, and says so where there is nothing else', async () => {
    const around = 'nodes { id } leftOut';
    const answer = (await server.ask(`{
      all: neighborhood(of: ["吉安"], types: [INVESTMENT], filter: {includeDoubtful: true, basis: [STATED, BACKGROUND, DERIVED]}) { ${around} }
      firm: neighborhood(of: ["吉安"], types: [INVESTMENT]) { ${around} }
      none: neighborhood(of: ["吉安"], filter: {during: "1900", includeUndated: false}) { ${around} } }`)) as unknown as {
      data: Record<string, { nodes: unknown[]; leftOut: number }>;
      extensions: { empty: unknown[] };
    };
    const { all, firm, none } = answer.data as Record<'all' | 'firm' | 'none', { nodes: unknown[]; leftOut: number }>;
    expect(firm.leftOut).toBeGreaterThan(0);
    expect([all.leftOut, all.nodes.length]).toEqual([0, firm.nodes.length + firm.leftOut]);
    expect(none.nodes).toHaveLength(1);
    expect(answer.extensions.empty).toMatchObject([{ path: ['none'], code: 'NO_WAY' }]);
  });
});
