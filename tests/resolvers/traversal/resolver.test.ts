/** Ways through the graph and figures put together, asked over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { span } from '../../../src/ground/dates.ts';
import { sharedServer } from '../../support.ts';

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
    for (const { total, refusals } of figures.groups) expect(Boolean(total)).toBe(refusals.length === 0);
    const all = figures.groups.flatMap(({ statements }: { statements: { id: string }[] }) => statements.map(({ id }) => id));
    expect(new Set(all).size).toBe(figures.totalCount);
    const { observations } = await data('{ observations(subjects: ["赣州"], first: 100) { nodes { id } } }');
    const inTime: string[] = observations.nodes.map(({ id }: { id: string }) => id);
    for (const { statements } of figures.groups) {
      const places = statements.map(({ id }: { id: string }) => inTime.indexOf(id));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    for (const { keys } of figures.groups) expect(keys.map(({ by }: { by: string }) => by)).toEqual(['METRIC', 'YEAR']);
  });

  it('have no sum in groups that share one of them', async () => {
    const { figures } = await data(`{ figures(filter: {text: "万亿"}, groupBy: [INDUSTRY]) { ${FIGURES} } }`);
    const shared = figures.groups.filter(({ refusals }: { refusals: string[] }) =>
      refusals.some((each) => each.includes('several groups')),
    );
    expect(shared.length).toBeGreaterThan(1);
    for (const { total } of shared) expect(total).toBeNull();
  });

  it('are of the place that their scope names, and of a firm never of its home city', async () => {
    const placesOf = async (filter: string): Promise<(string | undefined)[]> => {
      const { figures } = await data(`{ figures(filter: {${filter}}, groupBy: [PLACE]) { ${FIGURES} } }`);
      return figures.groups.map(({ keys }: { keys: { entity?: { id: string } }[] }) => keys[0]?.entity?.id);
    };
    expect(await placesOf('subject: "company/zhaochi"')).toEqual(['city/nanchang']);
    expect(await placesOf('subject: "company/tinci-materials", predicates: ["metric/years-since-landing"]')).toEqual(['city/jiujiang']);
    expect(await placesOf('subject: "company/tinci-materials", predicates: ["metric/world-shipment-rank"]')).toEqual([undefined]);
    expect(await placesOf('subject: "industry/electronic-information", predicates: ["metric/order-in-time"]')).toEqual(['region/jiangxi']);
    expect(await placesOf('subject: "event/shen-gan-red-study-tour"')).toContain('county/ruijin');
  });

  it('that are properties and no metrics are said to be, where nothing else was asked for', async () => {
    const why = async (args: string) =>
      (await data(`{ figures(${args}) { totalCount whyEmpty { code message nearMisses { id } } } }`)).figures.whyEmpty;
    const sizes = await why('filter: {predicates: ["size"]}');
    expect(sizes.message).toBe('size is a property and no metric: statements(filter: {predicates: ["size"]}) has what documents say.');
    expect(sizes.nearMisses).toHaveLength(
      (await data('{ statements(filter: {predicates: ["size"]}) { totalCount } }')).statements.totalCount,
    );
    expect((await why('filter: {predicates: ["size", "investorCount"]}')).message).toContain('investorCount, size are properties');
    expect((await why('subjects: ["fund/shen-gan-industry-fund"]')).message).toContain('size is a property');
    expect((await why('subjects: ["fund/shen-gan-industry-fund"], metrics: ["metric/gdp"]')).code).toBe('NOTHING_STATED');
    expect(await why('filter: {predicates: ["opened"]}')).toMatchObject({ code: 'FILTERED_OUT', nearMisses: [] });
  });

  it('of an event lie where it was held, whatever it is part of', async () => {
    const asked = 'metrics: ["metric/gba-investment-introduced-around-event", "metric/contract-value-signed-at-event"], groupBy: []';
    const { figures, event } = await data(
      `{ figures(${asked}) { groups { refusals } } event(ref: "event/bridgehead-yueqi-rugan-conference-2021") { heldIn { nodes { id } } } }`,
    );
    expect(event.heldIn.nodes).toEqual([{ id: 'city/shenzhen' }]);
    expect(figures.groups[0].refusals.length).toBeGreaterThan(0);
    expect(figures.groups[0].refusals.join()).not.toContain('lies in Ganzhou');
  });

  it('that a filter leaves out are told as such', async () => {
    const asked = 'subjects: ["赣州"], filter: {during: "1990", includeUndated: false}';
    const { figures } = await data(`{ figures(${asked}) { totalCount whyEmpty { code message nearMisses { id } } } }`);
    expect(figures).toMatchObject({
      totalCount: 0,
      whyEmpty: { code: 'FILTERED_OUT', message: expect.stringMatching(/without it there are \d+/) },
    });
    expect(figures.whyEmpty.nearMisses.length).toBeGreaterThan(0);
  });

  it('of a programme of events and of its parts are not added', async () => {
    const refusals = async (...parts: string[]) => {
      const subjects = parts.map((part) => `"event/jiangxi-gba-week-2025-${part}"`);
      const { figures } = await data(
        `{ figures(metrics: ["metric/programme-events"], subjects: [${subjects}]) { groups { total { exact } refusals } } }`,
      );
      return figures.groups[0];
    };
    expect((await refusals('1-plus-14', 'thematic-events')).refusals.join()).toMatch(/The figure of .* may hold that of .*, a part of it/);
    expect(await refusals('industry-events', 'thematic-events')).toEqual({ total: { exact: '14' }, refusals: [] });
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
  });
});

describe('a comparison', () => {
  it('has apart what only one of them has figures of', async () => {
    const { compare } = await data(
      '{ compare(subjects: ["吉安", "南昌"]) { rows { metric { id } } ofOneAlone { metric { id } reasons cells { statements { id } } } } }',
    );
    expect(compare.ofOneAlone.flatMap(({ reasons }: { reasons: string[] }) => reasons)).toContain(
      'No document gives this figure for Nanchang.',
    );
    expect(compare.rows).toEqual([]);
    expect(compare.ofOneAlone.length).toBeGreaterThan(3);
    for (const { cells } of compare.ofOneAlone)
      expect(cells.filter(({ statements }: { statements: unknown[] }) => statements.length)).toHaveLength(1);
  });
});

describe('a comparison of events', () => {
  const compared = async (...subjects: string[]) =>
    (
      await data(`{ compare(subjects: [${subjects.map((each) => `"event/${each}"`)}]) {
        rows { metric { id } comparable reasons cells { statements { subject { id } } } } ofOneAlone { reasons } } }`)
    ).compare;

  it('holds what is part of each, where the events themselves have no such figure', async () => {
    const { rows } = await compared('jiangxi-gba-week-2025', 'jiangxi-gba-week-2026');
    expect(rows).toMatchObject([{ metric: { id: 'metric/programme-events' }, comparable: false }]);
    expect(rows[0].reasons.join(' ')).toContain('only for what is part of it');
    const [first] = rows[0].cells;
    for (const { subject } of first.statements) expect(subject.id).toBe('event/jiangxi-gba-week-2025-1-plus-14');
  });

  it('takes the programmes of two editions side by side', async () => {
    const { rows } = await compared('jiangxi-gba-week-2025-1-plus-14', 'gba-week-2026-programme');
    expect(rows).toMatchObject([{ metric: { id: 'metric/programme-events' }, comparable: true, reasons: [] }]);
  });

  it('says where similar figures are of different metrics', async () => {
    const { rows, ofOneAlone } = await compared('bridgehead-yueqi-rugan-conference-2021', 'ganzhou-culture-tourism-fair-shenzhen-2023');
    expect(rows).toEqual([]);
    for (const { reasons } of ofOneAlone) expect(reasons).toMatchObject([expect.stringContaining(', but similar ones: ')]);
  });
});

describe('over time', () => {
  it('a place has what happened in it and for it, unless it is asked for alone', async () => {
    const dates = async (more: string) =>
      (await data(`{ timeline(of: ["九江"]${more}) { dated(first: 100) { nodes { subject { id } basis } whyEmpty { message } } } }`))
        .timeline.dated;
    const all = await dates('');
    expect(all.nodes.map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual([
      'investment/tinci-materials-jiujiang',
      'fund/jiujiang-industrial-guidance-fund',
    ]);
    const alone = await dates(', includeWithin: false');
    expect([alone.nodes, alone.whyEmpty.message]).toEqual([[], expect.stringContaining('undated')]);
  });

  it('has everything of a year, and what bears no time apart', async () => {
    const { timeline, statements } = await data(`{
      timeline(filter: {during: "2023"}) { dated(first: 100) { totalCount nodes { when date } } undated { totalCount } }
      statements(filter: {during: "2023", basis: [STATED, BACKGROUND]}) { totalCount } }`);
    expect(timeline.dated.nodes.length).toBeGreaterThan(5);
    for (const { when, date } of timeline.dated.nodes) {
      const { start, end } = span(when ?? date);
      expect([start <= 20231231, end >= 20230101]).toEqual([true, true]);
    }
    expect(timeline.dated.totalCount + timeline.undated.totalCount).toBe(statements.totalCount);
  });

  it('leaves out what rules conclude, unless that is asked for', async () => {
    const bases = async (filter: string) => {
      const { timeline } = await data(`{ timeline(of: ["赣州"]${filter}) { dated(first: 100) { nodes { basis } } } }`);
      return new Set(timeline.dated.nodes.map(({ basis }: { basis: string }) => basis));
    };
    expect(await bases('')).not.toContain('DERIVED');
    expect(await bases(', filter: {basis: [DERIVED]}')).toEqual(new Set(['DERIVED']));
  });

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

  it('that count a figure otherwise are side by side, with what differs', async () => {
    const { changes } = await data(`{
      changes(from: "document/gannan-daily-2022-01-03", to: "document/xiangnan-erxing-2023") {
        moved { predicate scopeDiffers before { quantity { printed } } after { quantity { printed } } } } }`);
    const services = changes.moved.find(({ predicate }: { predicate: string }) => predicate === 'metric/services-cross-province');
    expect(services).toMatchObject({ before: [{ quantity: { printed: '90余项' } }], after: [{ quantity: { printed: '151个' } }] });
  });

  it('have moved nothing that both say, be it less finely or in another scope', async () => {
    const movedIn = async (from: string, to: string): Promise<string[]> =>
      (await data(`{ changes(from: "${from}", to: "${to}") { moved { subject { id } predicate } } }`)).changes.moved.map(
        ({ subject, predicate }: { subject: { id: string }; predicate: string }) => `${subject.id} ${predicate}`,
      );
    const since2022 = await movedIn('document/gannan-daily-2022-01-03', 'document/xiangnan-erxing-2023');
    expect(since2022).toContain('port/ganzhou-international-dry-port cooperatesWith');
    for (const same of ['investment/gree-electric-ganzhou wording', 'city/ganzhou joined', 'city/ganzhou metric/travel-time-by-train'])
      expect(since2022).not.toContain(same);
    const since2023 = await movedIn('document/xiangnan-erxing-2023', 'document/rongwan-xiangxin-2026');
    expect(since2023).toContain('city/ganzhou metric/experts-sent-to-medical-centres');
    expect(since2023).not.toContain('city/ganzhou metric/services-24h-self-service');
    const since2025 = await movedIn('document/jiangxi-week-briefing-2025', 'document/shanhai-buweiyuan-2026');
    expect(since2025).toContain('corridor/dongjiang-water-supply metric/years-in-service');
    expect(since2025).not.toContain('region/jiangxi industries');
  });

  it('about a place are compared in what lies within it too', async () => {
    const of = async (about: string) =>
      (await data(`{ changes(from: "向南而行", to: "融湾向新", about: "${about}") { onlyTo { totalCount nodes { subject { id } } } } }`))
        .changes.onlyTo;
    const [city, all] = [await of('赣州'), await of('江西')];
    expect(city.nodes.some(({ subject }: { subject: { id: string } }) => subject.id !== 'city/ganzhou')).toBe(true);
    expect(all.totalCount).toBeGreaterThanOrEqual(city.totalCount);
  });

  it('must be documents', async () => {
    expect(await refusal('{ changes(from: "融湾向新", to: "document/rongwan-xiangxin-2026") { moved { predicate } } }')).toContain(
      'expected two documents',
    );
    expect(await refusal('{ changes(from: "赣州", to: "吉安") { moved { predicate } } }')).toContain(
      "'赣州' is city/ganzhou, and here only DOCUMENT can be meant",
    );
  });
});
