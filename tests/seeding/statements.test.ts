import { describe, expect, it } from 'vitest';
import { timeSpan } from '../../src/seeding/statements.ts';
import { entities, known, metric, project, said } from './small.ts';

const ENTITIES = {
  'entities/all.yaml': entities('city/ganzhou', 'city/shenzhen', 'region/jiangxi', 'company/gree', 'corridor/line'),
  'metrics.yaml': metric('parks') + metric('trade', 'FLOW'),
};
const statements = (files: Record<string, string>) => project({ ...ENTITIES, ...files }).statements;
const inOne = (...each: string[]) => statements({ 'statements/one.yaml': said('one', ...each) });
const parks = 'subject: city/ganzhou, predicate: metric/parks';
const seven = `${parks}, quantity: {value: 7, unit: 个}`;

describe('the id of a statement', () => {
  it('is a hash of what is said, not of who says it, where, in which words, or with which doubts', () => {
    const [plain] = inOne(seven);
    const [other] = statements({
      'statements/two.yaml': said(
        'two',
        `${parks}, quantity: {value: 7, unit: 个, printed: 七个}, mention: 七, note: why, doubts: [MISPRINT]`,
      ),
    });
    expect(plain?.id).toMatch(/^statement\/[0-9a-f]{20}$/);
    expect(other?.id).toBe(plain?.id);
  });

  it('does not depend on the order of qualifiers', () => {
    const [one] = inOne(`${seven}, qualifiers: {by: [company/gree, city/shenzhen], to: x}`);
    const [other] = inOne(`${seven}, qualifiers: {to: x, by: [city/shenzhen, company/gree]}`);
    expect(other?.id).toBe(one?.id);
  });

  it.each([
    ['the figure', `${parks}, quantity: {value: 8, unit: 个}`],
    ['its zeros', `${parks}, quantity: {value: '7.0', unit: 个}`],
    ['the unit', `${parks}, quantity: {value: 7, unit: 家}`],
    ['the comparator', `${parks}, quantity: {value: 7, unit: 个, comparator: OVER}`],
    ['the time', `${seven}, when: 2022`],
    ['the status', `${seven}, status: TARGET`],
    ['a qualifier', `${seven}, qualifiers: {by: company/gree}`],
    ['the subject', 'subject: city/shenzhen, predicate: metric/parks, quantity: {value: 7, unit: 个}'],
  ])('differs where %s differs', (_, other) => {
    expect(new Set(inOne(seven, other).map(({ id }) => id)).size).toBe(2);
  });

  it('is another for general knowledge than for what a document states', () => {
    const within = 'subject: city/ganzhou, predicate: within, object: region/jiangxi';
    const both = statements({ 'statements/one.yaml': said('one', within), 'background.yaml': known(within) });
    expect(both.map(({ basis }) => basis)).toEqual(['BACKGROUND', 'STATED']);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
  });
});

describe('what two documents say alike', () => {
  const both = (one: string, two: string) =>
    statements({ 'statements/one.yaml': said('one', one), 'statements/two.yaml': said('two', two) });

  it('is one statement with the evidence of both', () => {
    const merged = both(seven, `${parks}, quantity: {value: 7, unit: 个, printed: 七个}, attributedTo: company/gree`);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.evidence).toEqual([
      expect.objectContaining({ documentId: 'document/one', mention: '7个', attributedToIds: [] }),
      expect.objectContaining({ documentId: 'document/two', mention: '七个', attributedToIds: ['company/gree'] }),
    ]);
  });

  it('is doubted only where both leave the doubt', () => {
    expect(both(`${seven}, doubts: [MISPRINT, INFERRED_DATE]`, `${seven}, doubts: [INFERRED_DATE]`)[0]?.doubts).toEqual(['INFERRED_DATE']);
    expect(both(`${seven}, doubts: [MISPRINT]`, seven)[0]?.doubts).toEqual([]);
    expect(both(seven, `${seven}, doubts: [MISPRINT]`)[0]?.doubts).toEqual([]);
  });

  it('keeps a note that all documents share; one that is of a passage stays with the passage', () => {
    expect(both(`${seven}, note: first`, `${seven}, note: first`)[0]?.note).toBe('first');
    const [shared] = both(`${seven}, note: first`, `${seven}, note: second`);
    expect(shared?.note).toBeUndefined();
    expect(shared?.evidence.map(({ note }) => note)).toEqual(['first', 'second']);
  });

  it('stays two statements where they disagree: both values are kept', () => {
    const kept = both(seven, `${parks}, quantity: {value: 8, unit: 个}`);
    expect(kept.map(({ quantity, evidence }) => [quantity?.exact, evidence.map(({ documentId }) => documentId)])).toEqual([
      ['7', ['document/one']],
      ['8', ['document/two']],
    ]);
  });
});

describe('a statement', () => {
  it('reads a qualifier as an entity, a figure, a date or a text, by its form', () => {
    const [statement] = inOne(
      `${seven}, qualifiers: {by: company/gree, base: 2021, to: {value: 2.0, unit: 亿元}, stage: 签约, from: 2020/..}`,
    );
    expect(statement?.qualifiers).toEqual(
      expect.arrayContaining([
        { role: 'by', entityId: 'company/gree' },
        { role: 'base', date: '2021' },
        { role: 'stage', text: '签约' },
        { role: 'from', date: '2020/..' },
        {
          role: 'to',
          quantity: expect.objectContaining({ exact: '2.0', normalized: { value: 200000000, exact: '200000000', unit: 'CNY' } }),
        },
      ]),
    );
  });

  it('mentions what is given, else the figure, the text or the date', () => {
    const mentions = inOne(
      `${seven}, mention: 七`,
      `${parks}, quantity: {value: 9, unit: 个, printed: 近9个}`,
      'subject: city/ganzhou, predicate: honours, text: 文明城市',
      'subject: corridor/line, predicate: opened, date: 2021-12',
    ).map(({ evidence }) => evidence[0]?.mention);
    expect(mentions).toEqual(['七', '近9个', '文明城市', '2021-12']);
  });

  it('has no evidence where no document says it, in whichever file it stands', () => {
    const within = 'subject: city/ganzhou, predicate: within, object: region/jiangxi';
    const file = `document: document/one\n${known(within)}`;
    expect(statements({ 'statements/one.yaml': file })[0]).toMatchObject({
      basis: 'BACKGROUND',
      evidence: [],
      references: [{ title: 'an atlas' }],
    });
  });

  it('says what its time means', () => {
    const trade = 'subject: city/ganzhou, predicate: metric/trade, quantity: {value: 1, unit: 亿元}';
    const kinds = inOne(
      `${seven}, when: 2022`,
      `${trade}, when: 2022`,
      `${seven}, when: 2020/2022`,
      `${seven}, when: 2025, status: TARGET`,
      `${trade}, when: 2025, status: FORECAST`,
      'subject: corridor/line, predicate: opened, date: 2021-12',
      'subject: corridor/line, predicate: opened, date: 2027, status: PLANNED',
    ).map(({ timeKind }) => timeKind);
    expect(kinds).toEqual(['AS_OF', 'PERIOD', 'PERIOD', 'TARGET', 'TARGET', 'EVENT', 'TARGET']);
  });

  it('gives its time to charts with open ends left open', () => {
    expect(timeSpan('2018/..', 'PERIOD')).toEqual({ start: '2018-01-01', end: null, precision: 'INTERVAL', kind: 'PERIOD' });
    expect(timeSpan('../2021-12', 'AS_OF')).toEqual({ start: null, end: '2021-12-31', precision: 'INTERVAL', kind: 'AS_OF' });
    expect(timeSpan('2022~', 'EVENT')).toEqual({ start: '2022-01-01', end: '2022-12-31', precision: 'YEAR', kind: 'EVENT' });
  });
});
