import { describe, expect, it } from 'vitest';
import { disagreements } from '../../src/seeding/disagreements.ts';
import { model } from '../support.ts';
import { entities, known, metric, project, said } from './small.ts';

const ENTITIES = {
  'entities/all.yaml': entities('city/ganzhou', 'city/shenzhen', 'region/jiangxi', 'region/hunan', 'corridor/line'),
  'metrics.yaml': metric('hours', 'DURATION') + metric('parks'),
};
const projected = (files: Record<string, string>) => project({ ...ENTITIES, ...files });
function quarrels(...statements: string[]): string[] {
  const projection = projected({ 'statements/one.yaml': said('one', ...statements) });
  const shown = new Map(projection.statements.map(({ id, quantity, date, text }) => [id, quantity?.printed ?? date ?? text ?? '']));
  return disagreements(projection.statements, model()).map((pair) => pair.map((id) => shown.get(id)).join(' – '));
}
const hours = (value: string, comparator = 'EXACT', rest = '') =>
  `subject: city/ganzhou, predicate: metric/hours, quantity: {value: ${value}, unit: 小时, comparator: ${comparator}}${rest}`;
const money = (value: string, unit: string) => `subject: city/ganzhou, predicate: metric/parks, quantity: {value: ${value}, unit: ${unit}}`;

const opened = (date: string) => `subject: corridor/line, predicate: opened, date: ${date}`;

describe('two documents disagree', () => {
  it('are two counts of what was signed, too', () => {
    const signed = ', status: SIGNED';
    expect(quarrels(hours('280', 'EXACT', signed), hours('281', 'EXACT', signed))).toHaveLength(1);
  });

  it('where exact figures of the same thing differ', () => {
    expect(quarrels(hours('2'), hours('3'))).toEqual(['2小时 – 3小时']);
  });

  it('where ranges cannot overlap', () => {
    expect(quarrels(hours('3', 'OVER'), hours('2', 'UNDER'))).toEqual(['3小时 – 2小时']);
    expect(quarrels(hours('2', 'ABOUT'), hours('3', 'ABOUT'))).toEqual(['2小时 – 3小时']);
  });

  it('pair by pair, where three do', () => {
    expect(quarrels(hours('2'), hours('3'), hours('4'))).toEqual(['2小时 – 3小时', '2小时 – 4小时', '3小时 – 4小时']);
  });

  it('in dates that cannot be the same day', () => {
    expect(quarrels(opened('2021-12-10'), opened('2021-11'))).toEqual(['2021-12-10 – 2021-11']);
    expect(quarrels(opened('2021-12-10'), opened('2021-12'), opened('2021'))).toEqual([]);
  });

  it('also where they print different units of one base', () => {
    expect(quarrels(money('1', '亿元'), money('20000', '万元'))).toEqual(['1亿元 – 20000万元']);
    expect(quarrels(money('1', '亿元'), money('10000', '万元'))).toEqual([]);
  });

  it('also where what is compared is below zero', () => {
    expect(quarrels(hours('-2'), hours('-3'))).toEqual(['-2小时 – -3小时']);
    expect(quarrels(hours('-2'), hours('-2', 'ABOUT'))).toEqual([]);
  });
});

describe('two documents do not disagree', () => {
  it('where one says nearly, another under and a third about the same figure', () => {
    expect(quarrels(hours('2', 'NEARLY'), hours('2', 'UNDER'), hours('2', 'ABOUT'), hours('1.9'))).toEqual([]);
  });

  it('where the figures are of different times: that is a series', () => {
    expect(quarrels(hours('7', 'EXACT', ', when: 2020'), hours('2', 'EXACT', ', when: 2022'))).toEqual([]);
    expect(quarrels(hours('7', 'EXACT', ', when: 2020'), hours('2'))).toEqual([]);
    expect(quarrels(hours('7', 'EXACT', ', when: 2020'), hours('2', 'EXACT', ', when: 2020-01-01/2020-12-31'))).toEqual(['7小时 – 2小时']);
  });

  it('where a qualifier makes it another figure', () => {
    expect(quarrels(hours('2', 'EXACT', ', qualifiers: {to: city/shenzhen}'), hours('3', 'EXACT', ', qualifiers: {to: 广州}'))).toEqual([]);
  });

  it('where units cannot be compared', () => {
    expect(quarrels(money('1', '亿元'), money('2', '亿美元'))).toEqual([]);
  });

  it('where one has happened and the other is a target, a forecast or a plan', () => {
    for (const status of ['TARGET', 'FORECAST', 'PLANNED'])
      expect(quarrels(hours('2'), hours('3', 'EXACT', `, status: ${status}`))).toEqual([]);
  });

  it('where a thing may have several: places it lies in, honours, wordings', () => {
    const { statements } = projected({
      'entities/investments.yaml': entities('investment/i'),
      'statements/one.yaml': said(
        'one',
        'subject: city/ganzhou, predicate: within, object: region/jiangxi',
        'subject: city/ganzhou, predicate: within, object: region/hunan',
        'subject: city/ganzhou, predicate: honours, text: 一',
        'subject: city/ganzhou, predicate: honours, text: 二',
        'subject: investment/i, predicate: wording, text: SIGNED',
        'subject: investment/i, predicate: wording, text: BUILT',
        'subject: corridor/line, predicate: progress, status: DONE',
        'subject: corridor/line, predicate: progress, status: ENDED',
      ),
    });
    expect(statements).toHaveLength(8);
    expect(disagreements(statements, model())).toEqual([]);
  });

  it('with general knowledge', () => {
    const files = { 'statements/one.yaml': said('one', opened('2020')), 'background.yaml': known(opened('2021')) };
    expect(disagreements(projected(files).statements, model())).toEqual([]);
  });
});
