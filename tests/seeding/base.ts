/** A small world that has one of each: a series, a derived policy, a statement that two documents make. */
import { entities, known, metric, said } from './small.ts';

export type Files = Record<string, string>;
export const PARKS = 'subject: city/ganzhou, predicate: metric/parks, quantity: {value: 9007199254740993, unit: 个}, when: 2022';
export const WITHIN = 'subject: county/xinfeng, predicate: within, object: city/ganzhou';
export const APPLIES = 'subject: policy/p, predicate: appliesTo, object: region/jiangxi';
export const ISSUED = 'subject: policy/p, predicate: issuedOn, date: 2021-03';
export const WORDING = 'subject: investment/i, predicate: wording, text: INVESTED, when: 2022-05';
export const STATEMENTS = [
  'subject: document/one, predicate: publishedOn, date: 2023-06-01',
  'subject: document/two, predicate: publishedOn, date: 2021',
  'subject: investment/i, predicate: investors, object: company/gree',
  'subject: investment/i, predicate: place, object: county/xinfeng',
  'subject: investment/i, predicate: amount, quantity: {value: 123456789012.50, unit: 万亿元, comparator: NEARLY, printed: 近123456789012.50万亿元}',
  'subject: city/ganzhou, predicate: within, object: region/jiangxi',
  'subject: corridor/line, predicate: opened, date: 2021-12-10, when: ../2021-12, qualifiers: {to: {value: 3.10, unit: 亿美元}, base: 2020~}',
  WITHIN,
  APPLIES,
  ISSUED,
  WORDING,
  PARKS,
];
export const BASE: Files = {
  'entities/all.yaml': entities(
    'region/jiangxi',
    'city/ganzhou',
    'city/shenzhen',
    'county/xinfeng',
    'company/gree',
    'corridor/line',
    'policy/p',
    'investment/i',
  ),
  'metrics.yaml': metric('parks'),
  'background.yaml': known('subject: company/gree, predicate: homeCity, object: city/shenzhen'),
  'statements/one.yaml': said('one', ...STATEMENTS),
  'statements/two.yaml': said('two', WITHIN),
};
/** One is said twice; the home city and what two rules derive come to it. */
export const TOTAL = STATEMENTS.length + 3;
export const withStatements = (...statements: string[]): Files => ({ ...BASE, 'statements/one.yaml': said('one', ...statements) });
export const without = (statement: string) => withStatements(...STATEMENTS.filter((each) => each !== statement));
export const instead = (statement: string, other: string) =>
  withStatements(...STATEMENTS.map((each) => (each === statement ? other : each)));
