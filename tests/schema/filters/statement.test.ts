/** What every list of statements can be narrowed by, asked over HTTP. */
import { describe, expect, it } from 'vitest';
import { span } from '../../../src/ground/dates.ts';
import { ids, serverOfFile } from '../../support.ts';

const { data, refusal } = serverOfFile();

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

describe('a filter by place', () => {
  it('finds what a statement speaks of anywhere, and what its value is', async () => {
    const { around, within, valued } = await data(`{
      around: statements(filter: {around: "九江"}) { totalCount } within: statements(filter: {entity: "九江"}) { totalCount }
      valued: statements(first: 100, filter: {objectWithin: "粤港澳大湾区", within: "赣州", objectTypes: [ORGANIZATION]}) { nodes { object { type } } } }`);
    expect(around.totalCount).toBeGreaterThan(within.totalCount);
    expect(valued.nodes.length).toBeGreaterThan(3);
    for (const { object } of valued.nodes) expect(object.type).toBe('ORGANIZATION');
  });

  it.each([
    ['a metric', 'metric/gdp'],
    ['who is quoted', '王春雷'],
    ['a firm', '格力电器'],
    ['a place', '赣州'],
  ])('and a timeline keep all statements in which %s occurs: %s', async (_, name) => {
    const count = '{ totalCount }';
    const { entity, both, timeline } = await data(`{
      entity: statements(filter: {entity: "${name}", basis: [STATED, BACKGROUND]}) ${count}
      both: statements(filter: {entity: "${name}", around: "${name}", basis: [STATED, BACKGROUND]}) ${count}
      timeline(of: ["${name}"]) { dated ${count} undated ${count} } }`);
    expect(entity.totalCount).toBeGreaterThan(0);
    expect(both.totalCount).toBe(entity.totalCount);
    expect(timeline.dated.totalCount + timeline.undated.totalCount).toBeGreaterThanOrEqual(entity.totalCount);
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

describe('figures', () => {
  it('of none of the subjects are none, and not all there are', async () => {
    const { observations, all } = await data('{ observations(subjects: []) { totalCount } all: observations { totalCount } }');
    expect(observations.totalCount).toBe(0);
    expect(all.totalCount).toBeGreaterThan(100);
  });
});
