/** Figures put together and subjects compared, asked over HTTP. */
import { describe, expect, it } from 'vitest';
import { serverOfFile } from '../../support.ts';

const { data, refusal } = serverOfFile();

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

  it('that are no metrics are said not to be, where nothing else was asked for', async () => {
    const why = async (args: string) =>
      (await data(`{ figures(${args}) { totalCount whyEmpty { code message nearMisses { id } } } }`)).figures.whyEmpty;
    const sizes = await why('filter: {predicates: ["size"]}');
    expect(sizes.message).toBe('size is not a metric: statements(filter: {predicates: ["size"]}) has what documents say.');
    expect(sizes.nearMisses).toHaveLength(
      (await data('{ statements(filter: {predicates: ["size"]}) { totalCount } }')).statements.totalCount,
    );
    expect((await why('filter: {predicates: ["size", "investorCount"]}')).message).toContain('investorCount, size are not metrics');
    expect((await why('subjects: ["fund/shen-gan-industry-fund"]')).message).toContain('size is not a metric');
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
