/** What every list can be narrowed by, asked over HTTP and compared with what the whole list says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { span } from '../../src/ground/dates.ts';
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
const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
const refusal = async (query: string) =>
  (await server.ask(query)).errors?.map(({ message, extensions: { code } }) => `${code} ${message}`).join();

describe('a list of entities', () => {
  interface Corridor {
    id: string;
    kind: string;
    status: string | null;
    opened: string | null;
    connects: { nodes: { id: string }[] };
    statements: { nodes: { subject: { id: string }; when: string | null; date: string | null; doubts: string[]; basis: string }[] };
  }
  let every: Corridor[];
  beforeAll(async () => {
    every = (
      await data(`{ corridors(first: 100) { nodes { id kind status opened connects { nodes { id } }
        statements(first: 100) { nodes { subject { id } when date doubts basis } } } } }`)
    ).corridors.nodes;
  });
  const own = ({ id, statements }: Corridor) => statements.nodes.filter(({ subject }) => subject.id === id);
  // What began nobody knows when surely held at its end alone.
  const overlaps = (time: string | null, day: number) =>
    time !== null && span(time.replace(/^\.\.\//, '')).start <= day && span(time).end >= day;
  const lies = (time: string | null, from: number, to: number) => time !== null && span(time).start >= from && span(time).end <= to;
  const CASES: [filter: string, means: (corridor: Corridor) => boolean][] = [
    ['has: ["opened"]', ({ opened }) => opened !== null],
    ['lacks: ["opened"]', ({ opened }) => opened === null],
    ['has: ["connects"], lacks: ["opened"]', ({ opened, connects }) => opened === null && connects.nodes.length > 0],
    ['status: [UNDER_CONSTRUCTION, PLANNED]', ({ status }) => status === 'UNDER_CONSTRUCTION' || status === 'PLANNED'],
    ['kind: "expressway"', ({ kind }) => /\bexpressway\b/.test(kind ?? '')],
    ['doubtful: true', (corridor) => own(corridor).some(({ doubts }) => doubts.length > 0)],
    ['basis: [BACKGROUND]', (corridor) => own(corridor).some(({ basis }) => basis === 'BACKGROUND')],
    [
      'during: "2021-12-10", includeUndated: false',
      (corridor) => own(corridor).some(({ when, date }) => overlaps((when ?? date) as string | null, 20211210)),
    ],
    ['endsBefore: "2022"', (corridor) => own(corridor).some(({ when, date }) => lies((when ?? date) as string | null, 0, 20211231))],
    [
      'startsAfter: "2021-12-09", endsBefore: "2021-12-11"',
      (corridor) => own(corridor).some(({ when, date }) => lies((when ?? date) as string | null, 20211210, 20211210)),
    ],
  ];

  it.each(CASES)('that pass {%s} are these and no others', async (filter, means) => {
    const expected = ids(every.filter(means));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(every.length);
    const { corridors } = await data(`{ corridors(filter: {${filter}}, first: 100) { totalCount nodes { id } } }`);
    expect(ids(corridors.nodes)).toEqual(expected);
    expect(corridors.totalCount).toBe(expected.length);
  });

  it('can be of those with a text in a name, in any script, or in what they are said to be', async () => {
    const found = async (text: string) => ids((await data(`{ cities(filter: {text: "${text}"}) { nodes { id } } }`)).cities.nodes);
    expect(await found('贛')).toContain('city/ganzhou');
    expect(await found('nanchang')).toEqual(['city/nanchang']);
    expect(await found('省域副中心')).toContain('city/ganzhou');
  });

  it('can be of those of which a metric has figures', async () => {
    const { cities } = await data(
      '{ cities(filter: {has: ["metric/gdp"]}) { nodes { id } } metrics(subject: "赣州", first: 100) { nodes { id } } }',
    );
    expect(cities.nodes.length).toBeLessThan(20);
  });

  it('can be of what was known by a day', async () => {
    const { policies: early } = await data(
      '{ policies(filter: {knownBy: "2022-01-31"}, first: 100) { nodes { id documents: topicOf { totalCount } } } }',
    );
    expect(early.nodes.length).toBeGreaterThan(3);
    const { policies: of2022 } = await data(
      '{ policies(filter: {document: "document/gannan-daily-2022-01-03"}, first: 100) { nodes { id } } }',
    );
    expect(ids(of2022.nodes)).toEqual(expect.arrayContaining(ids(early.nodes)));
  });

  it('takes a kind word by word: a port is no airport', async () => {
    const kinds = (await data('{ ports(filter: {kind: "sea port"}) { nodes { kind } } }')).ports.nodes;
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.every(({ kind }: { kind: string }) => /\bsea port\b/.test(kind))).toBe(true);
    expect((await data('{ ports(filter: {kind: "airpor"}) { totalCount } }')).ports.totalCount).toBe(0);
  });

  it('can be of what has any field filled or not, also one that is made of several statements', async () => {
    const { investments: every } = await data('{ investments(first: 100) { nodes { id when status kind doubts } } }');
    const found = async (filter: string) =>
      ids((await data(`{ investments(filter: {${filter}}, first: 100) { nodes { id } } }`)).investments.nodes);
    type Found = { id: string; when: string | null; doubts: string[] };
    const undated = ids(every.nodes.filter(({ when }: Found) => when === null));
    expect(undated.length).toBeGreaterThan(0);
    expect(await found('lacks: ["when"]')).toEqual(undated);
    expect(await found('has: ["doubts"]')).toEqual(ids(every.nodes.filter(({ doubts }: Found) => doubts.length)));
    const { parks, metrics } = await data(
      '{ parks(filter: {lacks: ["status"]}, first: 100) { nodes { status } } metrics(filter: {has: ["shareOf"]}) { nodes { shareOf { id } } } }',
    );
    expect(parks.nodes.length).toBeGreaterThan(0);
    for (const { status } of parks.nodes) expect(status).toBeNull();
    expect(metrics.nodes.length).toBeGreaterThan(0);
    for (const { shareOf } of metrics.nodes) expect(shareOf).not.toBeNull();
  });

  it('can be of what one document speaks of alone, or several do', async () => {
    const { parks: every } = await data('{ parks(first: 100) { nodes { id documents { id } } } }');
    const count = async (filter: string) => ids((await data(`{ parks(filter: {${filter}}, first: 100) { nodes { id } } }`)).parks.nodes);
    type Found = { id: string; documents: { id: string }[] };
    const those = (means: (park: Found) => boolean) => ids(every.nodes.filter(means));
    expect(await count('maxDocuments: 1')).toEqual(those(({ documents }) => documents.length < 2));
    expect(await count('minDocuments: 2')).toEqual(those(({ documents }) => documents.length > 1));
    expect(await count('notDocuments: ["document/rongwan-xiangxin-2026"]')).toEqual(
      those(({ documents }) => !ids(documents).includes('document/rongwan-xiangxin-2026')),
    );
  });

  it('of metrics goes by what their figures are of, when and by which documents', async () => {
    const found = async (filter: string) =>
      ids((await data(`{ metrics(filter: {${filter}}, first: 100) { nodes { id } } }`)).metrics.nodes);
    const measured = async (filter: string) => {
      const { statements } = await data(
        `{ statements(filter: {figures: true, ${filter}}, first: 100) { nodes { predicate } pageInfo { hasNextPage } } }`,
      );
      expect(statements.pageInfo.hasNextPage).toBe(false);
      return [...new Set(statements.nodes.map(({ predicate }: { predicate: string }) => predicate))].sort();
    };
    const byDocument = 'document: "document/jiangxi-week-briefing-2025"';
    expect(await found(byDocument)).toEqual(await measured(byDocument));
    const byTime = 'during: "2021", includeUndated: false';
    expect(await found(byTime)).toEqual(await measured(byTime));
    expect(await found('within: "吉安"')).toEqual(await measured('within: "吉安"'));
    expect(await found('doubtful: true')).toEqual(await measured('doubtful: true'));
  });

  it('refuses a field that there is not, and names the nearest', async () => {
    expect(await refusal('{ parks(filter: {lacks: ["compannies"]}) { totalCount } }')).toBe(
      "BAD_USER_INPUT There is no field 'compannies'. Did you mean companies?",
    );
    expect(await refusal('{ statements(filter: {predicates: ["operates"]}) { totalCount } }')).toContain(
      'operator seen from the other end',
    );
    expect(await refusal('{ statements(filter: {predicates: ["homeTown"]}) { totalCount } }')).toMatch(
      /^BAD_USER_INPUT There is no predicate 'homeTown'\. /,
    );
    expect(await refusal('{ parks(filter: {lacks: ["metric/gdpp"]}) { totalCount } }')).toMatch(/^UNKNOWN_NAME .*metric\/gdp/);
    expect(await refusal('{ statements(filter: {predicates: ["metric/nope"]}) { totalCount } }')).toMatch(/^UNKNOWN_NAME /);
    expect(await refusal('{ city(ref: "赣州") { projects(filter: {document: "深圳"}) { totalCount } } }')).toMatch(
      /^UNKNOWN_NAME '深圳' is city\/shenzhen, and here only DOCUMENT can be meant/,
    );
    expect(await refusal('{ parks(filter: {text: "。"}) { totalCount } }')).toMatch(/^BAD_USER_INPUT text is/);
    expect(await refusal('{ parks(filter: {kind: "高速"}) { totalCount } }')).toMatch(/^BAD_USER_INPUT kind is/);
  });
});

describe('a list of statements', () => {
  it('holds what is said around a place that is only doubtful, where that is asked for', async () => {
    const oranges = (more: string) => `{ observations(filter: {around: "赣州", text: "脐橙"${more}}) { totalCount } }`;
    const [firm, all] = [await data(oranges('')), await data(oranges(', includeDoubtful: true'))];
    expect(all.observations.totalCount).toBeGreaterThan(firm.observations.totalCount);
  });

  it('holds both sides of a contradiction as disputed', async () => {
    const { statements, disagreements } = await data(
      '{ statements(filter: {doubts: [DISPUTED]}, first: 100) { nodes { id } } disagreements { nodes { statements { id } } } }',
    );
    const sides = disagreements.nodes.flatMap(({ statements }: { statements: { id: string }[] }) => ids(statements));
    expect(sides.length).toBeGreaterThan(1);
    expect(ids(statements.nodes).sort()).toEqual([...new Set(sides)].sort());
  });

  it('can be of what was wholly before or after a date, which leaves out what bears none', async () => {
    const { all, ...found } = await data(`{
      all: observations(subjects: ["赣州"], first: 100) { nodes { id when } }
      early: observations(subjects: ["赣州"], first: 100, filter: {endsBefore: "2022"}) { nodes { id when } }
      late: observations(subjects: ["赣州"], first: 100, filter: {startsAfter: "2021"}) { nodes { id when } }
      between: observations(subjects: ["赣州"], first: 100, filter: {startsAfter: "2020", endsBefore: "2022"}) { nodes { id when } } }`);
    const of = (means: (time: { start: number; end: number }) => boolean) =>
      ids(all.nodes.filter(({ when }: { when: string | null }) => when && means(span(when))));
    expect(ids(found.early.nodes)).toEqual(of(({ end }) => end < 20220101));
    expect(ids(found.late.nodes)).toEqual(of(({ start }) => start > 20211231));
    expect(ids(found.between.nodes)).toEqual(of(({ start, end }) => start > 20201231 && end < 20220101));
    for (const { nodes } of Object.values(found) as { nodes: unknown[] }[]) expect(nodes.length).toBeGreaterThan(0);
  });
});

describe('a filter by what happened', () => {
  it('takes the name of a thing for its date', async () => {
    const opened = async (filter: string) =>
      (await data(`{ statements(first: 100, filter: {predicates: ["opened"], ${filter}}) { nodes { id date } } }`)).statements.nodes;
    const [byName, byDate] = [await opened('startsAfter: "赣深高铁"'), await opened('startsAfter: "2021-12-10"')];
    expect(byName).toEqual(byDate);
    expect(byName.length).toBeGreaterThan(1);
    expect(await opened('endsBefore: "port/gan-sui-combined-port"')).toEqual(await opened('endsBefore: "2022-11-28"'));
  });

  it('refuses what has no date, what is not known, and what is no date', async () => {
    const filter = (time: string) => refusal(`{ statements(filter: {endsBefore: "${time}"}) { totalCount } }`);
    expect(await filter('赣粤运河')).toMatch(/^BAD_USER_INPUT No date is known of corridor\//);
    expect(await filter('长江大桥')).toMatch(/^UNKNOWN_NAME /);
    expect(await filter('2021-13')).toMatch(/is not a partial date/);
  });
});

describe('a time that lasts', () => {
  it('may begin before something and not end before it', async () => {
    const agreements = async (filter: string) =>
      ids((await data(`{ agreements(first: 100, filter: {${filter}}) { nodes { id } } }`)).agreements.nodes);
    const [begun, ended] = [await agreements('startsBefore: "2024"'), await agreements('endsBefore: "2024"')];
    expect(begun).toContain('agreement/jian-dongguan-pairing');
    expect(ended).not.toContain('agreement/jian-dongguan-pairing');
    expect(begun).toEqual(expect.arrayContaining(ended));
  });
});

describe('a filter by place', () => {
  it('finds what a statement speaks of anywhere, and what its value is', async () => {
    const { around, within, valued } = await data(`{
      around: statements(filter: {around: "九江"}) { totalCount } within: statements(filter: {entity: "九江"}) { totalCount }
      valued: statements(first: 100, filter: {objectWithin: "粤港澳大湾区", within: "赣州", objectTypes: [ORGANIZATION]}) { nodes { object { type } } } }`);
    expect(around.totalCount).toBeGreaterThan(within.totalCount);
    expect(valued.nodes.length).toBeGreaterThan(3);
    for (const { object } of valued.nodes) expect(object.type).toBe('ORGANIZATION');
  });

  it('finds funds, policies and agreements by whom they are for', async () => {
    const { funds, policies, agreements } = await data(`{
      funds(filter: {within: "九江"}) { nodes { foundedBy { nodes { id } } } } policies(filter: {within: "九江"}) { totalCount }
      agreements(filter: {within: "赣州"}) { nodes { parties { nodes { id } } } } }`);
    expect(funds.nodes.length).toBeGreaterThan(0);
    expect(policies.totalCount).toBeGreaterThan(0);
    for (const { parties } of agreements.nodes) expect(ids(parties.nodes)).toContain('city/ganzhou');
  });

  it('says how many more are only doubtfully there', async () => {
    const { projects, all } = await data(`{
      projects(filter: {within: "赣州"}) { totalCount leftOut } all: projects(filter: {within: "赣州", includeDoubtful: true}) { totalCount leftOut } }`);
    expect(projects.leftOut).toBeGreaterThan(0);
    expect([projects.totalCount + projects.leftOut, 0]).toEqual([all.totalCount, all.leftOut]);
  });

  it('takes only places: a firm is refused, and said to be one', async () => {
    expect(await refusal('{ parks(filter: {within: "格力电器"}) { totalCount } }')).toMatch(/^UNKNOWN_NAME .*company\/gree-electric/);
    expect(await refusal('{ statements(filter: {document: "赣州"}) { totalCount } }')).toMatch(/^UNKNOWN_NAME .*city\/ganzhou/);
  });
});

describe('a filter by trust', () => {
  it('finds what was read from damaged passages, and what bears a damaged name', async () => {
    const { repaired, entities } = await data(`{
      repaired: statements(first: 100, filter: {repaired: true}) { nodes { evidence { reading } } }
      entities(first: 100, filter: {nameKinds: [CORRUPTED]}) { totalCount nodes { names { kind } } } }`);
    expect(repaired.nodes.length).toBe(100);
    for (const { evidence } of repaired.nodes) expect(evidence.some(({ reading }: { reading: string | null }) => reading)).toBe(true);
    expect(entities.totalCount).toBeGreaterThan(5);
    for (const { names } of entities.nodes) expect(names.some(({ kind }: { kind: string }) => kind === 'CORRUPTED')).toBe(true);
  });

  it('by text looks in the names of metrics and of what a statement speaks of', async () => {
    const { experts, firms } = await data(`{
      experts: statements(filter: {text: "专家", figures: true}) { nodes { predicate } }
      firms: statements(filter: {text: "广州经济技术开发区"}) { totalCount } }`);
    expect(experts.nodes.map(({ predicate }: { predicate: string }) => predicate)).toContain('metric/experts-sent-to-medical-centres');
    expect(firms.totalCount).toBeGreaterThan(0);
    const { trains } = await data(
      '{ trains: statements(first: 100, filter: {text: "融湾号", figures: true}) { nodes { subject { id } } } }',
    );
    expect(trains.nodes.length).toBeGreaterThan(1); // figures of the train itself
  });
});

describe('entities of any type', () => {
  it('are listed page by page, each once, of the types asked for', async () => {
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const {
        entities,
      }: { entities: { nodes: { id: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await data(
        `{ entities(types: [CITY, PORT], first: 7, after: ${JSON.stringify(after)}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      found.push(...ids(entities.nodes));
      if (!entities.pageInfo.hasNextPage) {
        expect(found).toHaveLength(entities.totalCount);
        break;
      }
      after = entities.pageInfo.endCursor;
    }
    expect(new Set(found).size).toBe(found.length);
    for (const id of found) expect(id).toMatch(/^(city|port)\//);
  });
});

describe('a relation', () => {
  it('says how many more it has that are doubtful or derived', async () => {
    const { park } = await data(`{ park(ref: "park/longgang-xunwu") {
      developedBy { leftOut nodes { id } } all: developedBy(filter: {includeDoubtful: true}) { leftOut nodes { id } } } }`);
    expect([park.developedBy.nodes, park.developedBy.leftOut]).toEqual([[], park.all.nodes.length]);
    expect(park.all.nodes.length).toBeGreaterThan(0);
  });

  it('can be of what has itself got so far', async () => {
    const { city } = await data(`{ city(ref: "赣州") {
      open: projects(first: 100, filter: {endStatus: [DONE]}) { nodes { id status } } all: projects(first: 100) { nodes { id status } } } }`);
    expect(city.open.nodes).toEqual(city.all.nodes.filter(({ status }: { status: string }) => status === 'DONE'));
    expect(city.open.nodes.length).toBeGreaterThan(0);
  });

  const related = async (filter: string, select = 'id') =>
    (await data(`{ city(ref: "赣州") { corridors(first: 100, filter: {${filter}}) { totalCount nodes { ${select} } } } }`)).city.corridors;

  it('can be of things of one kind, with a text, that have or lack something, of one document', async () => {
    const all = await related('', 'id kind opened names { text }');
    for (const [filter, means] of [
      ['kind: "expressway"', ({ kind }) => /\bexpressway\b/.test(kind)],
      ['has: ["opened"]', ({ opened }) => opened !== null],
      ['lacks: ["opened"]', ({ opened }) => opened === null],
      ['text: "高铁"', ({ names }) => names.some(({ text }) => text.includes('高铁') || text.includes('高鐵'))],
    ] as [string, (each: { kind: string; opened: string | null; names: { text: string }[] }) => boolean][]) {
      const found = await related(filter);
      const expected = all.nodes.filter(means);
      expect(ids(found.nodes), filter).toEqual(expect.arrayContaining(ids(expected)));
      expect(found.totalCount, filter).toBeLessThan(all.totalCount);
    }
    expect((await related('document: "document/gannan-daily-2022-01-03"')).totalCount).toBeLessThan(all.totalCount);
  });

  it('can be of links whose time, or that of the event they belong to, is before or after a date, whether the filter is written out or a variable', async () => {
    const query = `query($filter: LinkFilter) { city(ref: "赣州") {
      written: participatedIn(first: 100, filter: {startsAfter: "2022"}) { nodes { id } }
      given: participatedIn(first: 100, filter: $filter) { nodes { id } }
      all: participatedIn(first: 100) { edges { node { id heldOn } statements { when } } } } }`;
    const { data } = await server.ask(query, { filter: { startsAfter: '2022' } });
    const expected = data.city.all.edges
      .filter(({ node, statements }: { node: { heldOn: string | null }; statements: { when: string | null }[] }) =>
        statements.some(({ when }) => span(when ?? node.heldOn ?? '../2022').start > 20221231),
      )
      .map(({ node }: { node: { id: string } }) => node.id);
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(data.city.written.nodes)).toEqual(expected);
    expect(ids(data.city.given.nodes)).toEqual(expected);
  });

  it('can be of what lies within a place', async () => {
    const { region } = await data(`{ region(ref: "江西") {
      all: places(first: 100, filter: {basis: [STATED, BACKGROUND, DERIVED]}) { totalCount }
      inGanzhou: places(first: 100, filter: {basis: [STATED, BACKGROUND, DERIVED], within: "赣州"}) { totalCount nodes { within { id } } } } }`);
    expect(region.inGanzhou.totalCount).toBeGreaterThan(5);
    expect(region.all.totalCount).toBeGreaterThan(region.inGanzhou.totalCount);
  });
});

describe('figures', () => {
  it('of none of the subjects are none, and not all there are', async () => {
    const { observations, all } = await data('{ observations(subjects: []) { totalCount } all: observations { totalCount } }');
    expect(observations.totalCount).toBe(0);
    expect(all.totalCount).toBeGreaterThan(100);
  });
});

describe('an empty answer', () => {
  it('says which condition leaves nothing and what comes nearest, to who asks and to who does not', async () => {
    const query = (select: string) =>
      `{ investments(filter: {place: "赣州", investor: "格力电器", wording: [BUILT]}) { nodes { id } ${select} } }`;
    const { data, ...rest } = (await server.ask(
      query('whyEmpty { code message conditions { condition withoutIt } nearMisses { id } }'),
    )) as unknown as {
      data: { investments: { whyEmpty: Record<string, unknown> } };
      extensions: { empty: Record<string, unknown>[] };
    };
    expect(data.investments.whyEmpty).toEqual({
      code: 'FILTERED_OUT',
      message: expect.stringContaining('filter.wording'),
      conditions: expect.arrayContaining([
        { condition: 'filter.wording', withoutIt: 1 },
        { condition: 'filter.place', withoutIt: 0 },
      ]),
      nearMisses: [{ id: 'investment/gree-electric-ganzhou' }],
    });
    expect(rest.extensions.empty).toMatchObject([{ path: ['investments'], code: 'FILTERED_OUT' }]);
    const silent = (await server.ask(query(''))) as unknown as { extensions: { empty: { nearMissIds: string[] }[] } };
    expect(silent.extensions.empty[0]?.nearMissIds).toEqual(['investment/gree-electric-ganzhou']);
  });

  it('of a relation says whether nothing is stated or the filter left it out', async () => {
    const { city } = await data(`{ city(ref: "赣州") {
      none: coveredBy(filter: {kind: "nonsense"}) { nodes { id } whyEmpty { code } }
      filtered: corridors(filter: {kind: "nonsense"}) { nodes { id } whyEmpty { code nearMisses { id } } }
      full: corridors { nodes { id } whyEmpty { code } } } }`);
    expect(['NOTHING_STATED', 'FILTERED_OUT']).toContain(city.none.whyEmpty.code);
    expect(city.filtered.whyEmpty.code).toBe('FILTERED_OUT');
    expect(city.filtered.whyEmpty.nearMisses.length).toBeGreaterThan(0);
    expect(city.full.whyEmpty).toBeNull();
  });

  it('costs nothing where the list is not empty', async () => {
    const before = server.graph.sent;
    await data('{ parks(filter: {within: "江西"}) { nodes { id } whyEmpty { code } } }');
    expect(server.graph.sent - before).toBe(2); // the name, the list
  });
});
