/** Statements and figures, asked over HTTP and compared with what all statements say. */
import { parseValue, valueFromASTUntyped } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { extent, span } from '../../../src/ground/dates.ts';
import { ids, serverOfFile } from '../../support.ts';

const { data } = serverOfFile();
beforeAll(async () => {
  all = await everyStatement();
  for (const kind of ['SHARE', 'RANK'])
    for (const { id } of (await data(`{ metrics(filter: {kind: "${kind}"}, first: 100) { nodes { id } } }`)).metrics.nodes)
      kinds.set(id, kind);
});

interface Statement {
  id: string;
  subject: { id: string };
  object: { id: string } | null;
  predicate: string;
  quantity: { exact: string; unit: string; normalized: { exact: string; unit: string } | null } | null;
  date: string | null;
  time: { kind: string } | null;
  text: string | null;
  qualifiers: { entity: { id: string } | null }[];
  when: string | null;
  asOf: string | null;
  status: string;
  basis: string;
  rule: string | null;
  premises: { id: string }[];
  references: { title: string }[];
  doubts: string[];
  evidence: {
    document: { id: string };
    attributedTo: { id: string }[];
    mention: string;
    pieces: { start: number; end: number; sha256: string }[];
  }[];
  disagreesWith: { id: string }[];
}

let all: Statement[];
const kinds = new Map<string, string>(); // of metrics

/** Every statement there is, in the order of the list. */
async function everyStatement(): Promise<Statement[]> {
  const found: Statement[] = [];
  for (let after: string | undefined; ; ) {
    const { statements } = await data(
      `query ($after: String) { statements(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
        id subject { id } object { id } predicate quantity { exact unit normalized { exact unit } } time { kind } date text qualifiers { entity { id } } when asOf status basis rule
        premises { id } references { title } doubts evidence { document { id } attributedTo { id } mention pieces { start end sha256 } } disagreesWith { id }
      } } }`,
      { after },
    );
    found.push(...statements.nodes);
    after = statements.pageInfo.endCursor;
    if (!statements.pageInfo.hasNextPage) return found;
  }
}

const inBillions = ({ normalized }: NonNullable<Statement['quantity']>) => Number(normalized?.exact) / 1e9;

const inItself = ({ subject, object, qualifiers }: Statement) => [subject.id, object?.id, ...qualifiers.map(({ entity }) => entity?.id)];

/** Everything that a statement speaks of. */
const entities = (statement: Statement) =>
  [...inItself(statement), ...statement.evidence.flatMap(({ attributedTo }) => ids(attributedTo)), statement.predicate].filter(
    (id) => id !== undefined,
  );
const overlaps = ({ when, date }: Statement, during: string) => {
  const time = when ?? date;
  if (!time) return undefined;
  const [one, other] = [span(time), span(during)];
  if (one.start > other.end || one.end < other.start) return false;
  // What began nobody knows when surely held at its end, and before that only perhaps.
  return !time.startsWith('../') || span(time.slice(3)).start <= other.end || undefined;
};

/** What is derived is known when its premises are; general knowledge about something, once a document has spoken of it, if any does. */
function knownBy(when: string, { id, subject, asOf, basis, premises }: Statement): boolean {
  const by = (date: string | null) => span(date as string).end <= span(when).end;
  if (basis === 'STATED') return by(asOf);
  if (basis === 'DERIVED') return premises.every((premise) => knownBy(when, all.find((each) => each.id === premise.id) as Statement));
  const speak = all.filter((other) => other.id !== id && other.basis === 'STATED' && inItself(other).includes(subject.id));
  return !speak.length || speak.some((other) => by(other.asOf));
}

/** Every filter of statements, with what it means in words of this test. */
const FILTERS: [filter: string, means: (statement: Statement) => boolean][] = [
  ['predicates: ["opened", "homeCity"]', ({ predicate }) => ['opened', 'homeCity'].includes(predicate)],
  [
    'document: "document/xiangnan-erxing-2023"',
    ({ evidence }) => evidence.some(({ document }) => document.id === 'document/xiangnan-erxing-2023'),
  ],
  ['basis: [BACKGROUND, DERIVED]', ({ basis }) => basis !== 'STATED'],
  ['status: [UNDER_CONSTRUCTION]', ({ status }) => status === 'UNDER_CONSTRUCTION'],
  ['doubtful: true', ({ doubts }) => doubts.length > 0],
  ['doubtful: false', ({ doubts }) => doubts.length === 0],
  ['during: "2021", includeUndated: false', (statement) => overlaps(statement, '2021') === true],
  ['during: "2021"', (statement) => overlaps(statement, '2021') !== false],
  ['during: "2022/..", includeUndated: false', (statement) => overlaps(statement, '2022/..') === true],
  [
    'startsBefore: "2022"',
    ({ when, date, time }) => extent((when ?? date ?? '../2022') as string, time?.kind === 'PERIOD').startBy < 20220101,
  ],
  ['metricKinds: ["SHARE", "RANK"]', ({ predicate }) => ['SHARE', 'RANK'].includes(kinds.get(predicate) ?? '')],
  ['units: ["CNY"]', ({ quantity }) => [quantity?.unit, quantity?.normalized?.unit].includes('CNY')],
  [
    'units: ["CNY"], atLeast: 3e10, atMost: 1e12',
    ({ quantity }) => quantity?.normalized?.unit === 'CNY' && inBillions(quantity) >= 30 && inBillions(quantity) <= 1000,
  ],
  ['knownBy: "2022"', (statement) => knownBy('2022', statement)],
  ['entity: "深圳"', (statement) => entities(statement).includes('city/shenzhen')],
  ['subject: "深圳"', ({ subject }) => subject.id === 'city/shenzhen'],
  ['object: "深圳"', ({ object }) => object?.id === 'city/shenzhen'],
  ['subject: "赣州", object: "深圳"', ({ subject, object }) => subject.id === 'city/ganzhou' && object?.id === 'city/shenzhen'],
  [
    'entity: "深圳", subject: "赣州"',
    (statement) => statement.subject.id === 'city/ganzhou' && entities(statement).includes('city/shenzhen'),
  ],
  [
    'entity: "赣州", basis: [STATED], status: [PLANNED], doubtful: false',
    (statement) =>
      entities(statement).includes('city/ganzhou') &&
      statement.basis === 'STATED' &&
      statement.status === 'PLANNED' &&
      !statement.doubts.length,
  ],
];

describe('statements', () => {
  it.each(FILTERS)('that pass {%s} are these and no others', async (filter, means) => {
    const expected = all.filter(means).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    const { statements } = await data(`{ statements(filter: {${filter}}, first: 100) { totalCount nodes { id } } }`);
    expect(statements.totalCount).toBe(expected.length);
    expect(ids(statements.nodes)).toEqual(expected.slice(0, 100)); // in the same order, too
  });

  it.each(FILTERS.filter(([filter]) => !/entity|subject|object/.test(filter)))(
    'of an entity that pass {%s} are these and no others',
    async (filter, means) => {
      const expected = all.filter((statement) => entities(statement).includes('city/ganzhou') && means(statement)).map(({ id }) => id);
      const page = '{ totalCount nodes { id } }';
      const written = await data(`{ city(ref: "赣州") { statements(filter: {${filter}}, first: 100) ${page} } }`);
      const variable = await data(
        `query ($filter: StatementFilter) { city(ref: "赣州") { statements(filter: $filter, first: 100) ${page} } }`,
        {
          filter: valueFromASTUntyped(parseValue(`{${filter}}`)),
        },
      );
      for (const { city } of [written, variable]) {
        expect(city.statements.totalCount).toBe(expected.length);
        expect(ids(city.statements.nodes)).toEqual(expected.slice(0, 100));
      }
    },
  );

  it('come in the order of time, the undated last', () => {
    // What has no beginning stands where it ends.
    const place = (time: string) => span(time.startsWith('../') ? time.slice(3) : time).start;
    const beginnings = all.map(({ when, date }) => ((when ?? date) ? place((when ?? date) as string) : 99_999_999));
    expect(beginnings).toEqual([...beginnings].sort((a, b) => a - b));
    expect(beginnings.at(-1)).toBe(99_999_999);
  });

  it('have at most one value', () => {
    const values = ({ object, quantity, date, text }: Statement) => [object, quantity, date, text].filter((value) => value !== null).length;
    expect(all.filter((statement) => values(statement) > 1)).toEqual([]);
  });

  it('that are STATED have evidence, BACKGROUND references, DERIVED a rule and premises', () => {
    const lacking = all.filter(({ basis, evidence, references, rule, premises }) => {
      if (basis === 'STATED') return !evidence.length || !evidence.every(({ mention, pieces }) => mention && pieces.length);
      return basis === 'BACKGROUND' ? !references.length || evidence.length : !rule || !premises.length || evidence.length;
    });
    expect(new Set(all.map(({ basis }) => basis))).toEqual(new Set(['STATED', 'BACKGROUND', 'DERIVED']));
    expect(lacking).toEqual([]);
  });

  it('that disagree say so on both sides, of one subject and predicate', () => {
    const byId = new Map(all.map((statement) => [statement.id, statement]));
    const pairs = all.flatMap((one) => one.disagreesWith.map(({ id }) => [one, byId.get(id)] as const));
    for (const [one, other] of pairs) {
      expect([other?.subject.id, other?.predicate]).toEqual([one.subject.id, one.predicate]);
      expect(ids(other?.disagreesWith ?? [])).toContain(one.id);
    }
  });

  it('have mentions of at most 40 characters', () => {
    expect(all.flatMap(({ evidence }) => evidence).filter(({ mention }) => [...mention].length > 40)).toEqual([]);
  });
});

describe('observations', () => {
  const observed = async (args: string) => (await data(`{ observations(${args}, first: 100) { totalCount nodes { id } } }`)).observations;
  const figures = () => all.filter(({ predicate }) => predicate.startsWith('metric/'));

  it.each<[args: string, means: (statement: Statement) => boolean]>([
    ['metrics: ["metric/travel-time-by-train"]', ({ predicate }) => predicate === 'metric/travel-time-by-train'],
    ['subjects: ["吉安"]', ({ subject }) => subject.id === 'city/jian'],
    ['subjects: ["吉安", "九江"]', ({ subject }) => ['city/jian', 'city/jiujiang'].includes(subject.id)],
    [
      'metrics: ["metric/travel-time-by-train"], subjects: ["赣州"]',
      ({ predicate, subject }) => predicate === 'metric/travel-time-by-train' && subject.id === 'city/ganzhou',
    ],
    [
      'metrics: ["metric/travel-time-by-train"], filter: {subject: "赣州"}',
      ({ predicate, subject }) => predicate === 'metric/travel-time-by-train' && subject.id === 'city/ganzhou',
    ],
    ['subjects: ["赣州", "吉安"], filter: {subject: "吉安"}', ({ subject }) => subject.id === 'city/jian'],
    [
      'subjects: ["赣州"], filter: {predicates: ["metric/travel-time-by-train", "opened"]}',
      ({ predicate, subject }) => predicate === 'metric/travel-time-by-train' && subject.id === 'city/ganzhou',
    ],
    [
      'metrics: ["metric/travel-time-by-train"], filter: {entity: "赣深高铁"}',
      (statement) => statement.predicate === 'metric/travel-time-by-train' && entities(statement).includes('corridor/ganzhou-shenzhen-hsr'),
    ],
    [
      'subjects: ["赣州"], filter: {during: "2022", includeUndated: false}',
      (statement) => statement.subject.id === 'city/ganzhou' && overlaps(statement, '2022') === true,
    ],
  ])('(%s) are figures, and these alone', async (args, means) => {
    const expected = figures()
      .filter(means)
      .map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    const { nodes, totalCount } = await observed(args);
    expect(totalCount).toBe(expected.length);
    expect(ids(nodes)).toEqual(expected.slice(0, 100));
  });

  it('of no metrics or no subjects are none', async () => {
    expect((await observed('metrics: []')).totalCount).toBe(0);
    expect((await observed('subjects: []')).totalCount).toBe(0);
    expect((await observed('metrics: ["metric/travel-time-by-train"], subjects: []')).totalCount).toBe(0);
  });

  it('keep the figure as printed, exact and comparable', async () => {
    const { observations } = await data(
      '{ observations(metrics: ["metric/travel-time-by-train"], subjects: ["赣州"]) { nodes { quantity { value exact unit comparator printed } qualifiers { role entity { id } } } } }',
    );
    expect(observations.nodes[0]).toMatchObject({
      quantity: { value: 7, exact: '7', unit: '小时', comparator: 'NEARLY', printed: '近7小时' },
      qualifiers: expect.arrayContaining([{ role: 'to', entity: { id: 'city/shenzhen' } }]),
    });
  });
});
