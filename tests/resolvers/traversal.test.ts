/** Ways through the graph and figures put together, asked over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedServer } from '../support.ts';

let server: Awaited<ReturnType<typeof sharedServer>>;
beforeAll(async () => {
  server = await sharedServer();
});
afterAll(() => server?.close());

async function data(query: string) {
  const { data, errors } = await server.ask(query);
  expect(errors).toBeUndefined();
  return data;
}
const refusal = async (query: string) => (await server.ask(query)).errors?.[0]?.message;

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
  });
});

describe('figures', () => {
  const FIGURES =
    'totalCount groups { keys { by value entity { id } } count total { exact unit } refusals statements { id quantity { exact } } }';

  it('that look alike are put side by side, and their sum is refused with the reasons', async () => {
    const { figures } = await data(
      `{ figures(metrics: ["metric/gba-share-of-introduced-projects", "metric/gba-share-of-signed-projects"], subjects: ["赣州"], groupBy: []) { ${FIGURES} } }`,
    );
    expect(figures.groups).toHaveLength(1);
    expect(figures.groups[0].total).toBeNull();
    expect(figures.groups[0].refusals.join(' ')).toContain('share cannot be added');
    expect(figures.groups[0].statements).toHaveLength(figures.totalCount);
  });

  it('are grouped by metric, year and document, every figure in its group', async () => {
    const { figures } = await data(`{ figures(subjects: ["赣州"], groupBy: [METRIC, YEAR]) { ${FIGURES} } }`);
    const single = figures.groups.filter(({ count }: { count: number }) => count === 1);
    for (const { total, refusals } of single) expect([Boolean(total), refusals]).toEqual([true, []]);
    const all = figures.groups.flatMap(({ statements }: { statements: { id: string }[] }) => statements.map(({ id }) => id));
    expect(new Set(all).size).toBe(figures.totalCount);
    for (const { keys } of figures.groups) expect(keys.map(({ by }: { by: string }) => by)).toEqual(['METRIC', 'YEAR']);
  });

  it('of subjects are compared metric by metric, also where one has none', async () => {
    const { compare } = await data(
      '{ compare(subjects: ["吉安", "赣州"]) { rows { metric { id } comparable reasons cells { subject { id } statements { id } } } } }',
    );
    expect(compare.rows.length).toBeGreaterThan(1);
    for (const { comparable, reasons, cells } of compare.rows) {
      expect(comparable).toBe(reasons.length === 0);
      expect(cells.map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual(['city/jian', 'city/ganzhou']);
    }
    expect(await refusal('{ compare(subjects: ["吉安"]) { rows { comparable } } }')).toContain('expected 2 to 10');
    expect(await refusal('{ figures { totalCount } }')).toContain('Figures of what?');
  });
});

describe('over time', () => {
  it('has what bears a time in its order, and the rest apart', async () => {
    const { timeline } = await data(
      '{ timeline(of: ["赣深高铁"]) { dated(first: 100) { totalCount nodes { id time { start } date when } } undated(first: 100) { totalCount nodes { id when date } } } statements(filter: {entity: "赣深高铁"}) { totalCount } }',
    );
    expect(timeline.dated.nodes.every(({ when, date }: { when: string; date: string }) => when ?? date)).toBe(true);
    expect(timeline.undated.nodes.every(({ when, date }: { when: string; date: string }) => !(when ?? date))).toBe(true);
    const { statements } = await data('{ statements(filter: {entity: "赣深高铁"}) { totalCount } }');
    expect(timeline.dated.totalCount + timeline.undated.totalCount).toBe(statements.totalCount);
  });

  it('goes on after a cursor of its own part alone', async () => {
    const { timeline } = await data('{ timeline(of: ["赣州"]) { undated(first: 2) { pageInfo { endCursor } } } }');
    const cursor = timeline.undated.pageInfo.endCursor;
    expect(
      (await data(`{ timeline(of: ["赣州"]) { undated(first: 2, after: "${cursor}") { nodes { id } } } }`)).timeline.undated.nodes,
    ).toHaveLength(2);
    expect(await refusal(`{ timeline(of: ["赣州"]) { dated(first: 2, after: "${cursor}") { nodes { id } } } }`)).toContain('cursor');
  });
});

describe('two documents', () => {
  it('are parted into what both say, what one says and what has moved', async () => {
    const { changes, both } = await data(`{
      changes(from: "document/gannan-daily-2022-01-03", to: "document/xiangnan-erxing-2023") {
        both { totalCount nodes { corroboration } } onlyFrom { totalCount } onlyTo { totalCount }
        moved { subject { id } predicate before { evidence { document { id } } } after { evidence { document { id } } } } }
      both: statements(filter: {document: "document/gannan-daily-2022-01-03"}) { totalCount } }`);
    expect(changes.both.totalCount + changes.onlyFrom.totalCount).toBe(both.totalCount);
    for (const { corroboration } of changes.both.nodes) expect(corroboration).toBeGreaterThan(1);
    const zone = changes.moved.find(({ subject }: { subject: { id: string } }) => subject.id === 'park/shengangcheng-zone');
    expect(zone).toMatchObject({ predicate: 'progress' });
    for (const { before } of changes.moved)
      for (const { evidence } of before) expect(JSON.stringify(evidence)).not.toContain('document/xiangnan-erxing-2023');
  });

  it('must be documents', async () => {
    expect(await refusal('{ changes(from: "赣州", to: "吉安") { moved { predicate } } }')).toContain('city/ganzhou is none');
  });
});
