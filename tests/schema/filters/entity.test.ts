/** What every list of entities can be narrowed by, asked over HTTP and compared with what the whole list says. */
import { beforeAll, describe, expect, it } from 'vitest';
import { span } from '../../../src/ground/dates.ts';
import { ids, serverOfFile } from '../../support.ts';

const { data, refusal } = serverOfFile();

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
