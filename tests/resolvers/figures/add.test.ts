import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, sum } from '../../../src/resolvers/figures/add.ts';
import { figure, ofEvent, ofJian } from './figures.ts';

const total = (...figures: ReturnType<typeof figure>[]) => {
  const { total, refusals } = add(figures);
  expect(refusals).toEqual([]);
  return total;
};
const refusals = (...figures: ReturnType<typeof figure>[]) => {
  const addition = add(figures);
  expect(addition.total).toBeNull();
  return addition.refusals.join(' ');
};

describe('a sum', () => {
  it('adds what two places did in the same year', () => {
    expect(total(figure('280'), ofJian('229'))).toEqual({ value: 509, exact: '509', unit: '个', comparator: 'EXACT' });
  });

  it('adds what one place did in years that follow each other', () => {
    expect(total(figure('207', { when: '2021' }), figure('280', { when: '2022' }))?.exact).toBe('487');
  });

  it('adds in the base unit: 1.5万 and 200 are 15200', () => {
    expect(total(figure('1.5', { unit: '万个' }), ofJian('200'))?.exact).toBe('15200');
  });

  it('adds what two places did at one event, though no text gives its day', () => {
    const event = { when: null, qualifiers: [{ role: 'event', entityId: 'event/week' }] };
    expect(total(figure('7', event), ofJian('7', event))?.exact).toBe('14');
    const other = { when: null, qualifiers: [{ role: 'event', entityId: 'event/fair' }] };
    expect(refusals(figure('7', event), ofJian('7', other))).toContain('counted differently');
  });

  it('of one figure is that figure, but a share has none', () => {
    expect(total(figure('280'))?.exact).toBe('280');
    expect(refusals(figure('53.77', { unit: '%', kind: 'SHARE' }))).toBe('What is a share cannot be added.');
  });

  it('adds across measure words, which say nothing of what they count', () => {
    expect(total(figure('151', { unit: '项' }), ofJian('6', { unit: '个' }))?.exact).toBe('157');
  });

  it('is over where a part is over, under where one is under, and about where parts are both', () => {
    expect(total(figure('1', { comparator: 'OVER' }), ofJian('2'))?.comparator).toBe('OVER');
    expect(total(figure('1', { comparator: 'AT_LEAST' }), ofJian('2', { comparator: 'OVER' }))?.comparator).toBe('OVER');
    expect(total(figure('1', { comparator: 'NEARLY' }), ofJian('2', { comparator: 'UNDER' }))?.comparator).toBe('UNDER');
    expect(total(figure('1', { comparator: 'OVER' }), ofJian('2', { comparator: 'UNDER' }))?.comparator).toBe('ABOUT');
    expect(total(figure('1', { comparator: 'ABOUT' }), ofJian('2'))?.comparator).toBe('ABOUT');
  });

  it('loses no digit', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(sum(['9007199254740993', '1'])).toBe('9007199254740994');
    expect(sum(['-1.5', '1.50'])).toBe('0');
    expect(sum(['-0.2', '-0.05'])).toBe('-0.25');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (cents) => {
        const decimals = cents.map((each) => (each / 100).toFixed(2));
        return Math.round(Number(sum(decimals)) * 100) === cents.reduce((one, other) => one + other, 0);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('no sum', () => {
  it('is made of different metrics', () => {
    expect(refusals(figure('229'), ofJian('63', { metric: 'metric/projects-signed' }))).toContain(
      'different things: new projects (FLOW); projects signed (FLOW)',
    );
  });

  it('lists the first five of many differences, and how many there are beside', () => {
    const of = (count: number) =>
      refusals(...Array.from({ length: count }, (_, i) => figure('1', { when: String(2000 + i), unit: `u${i}` })));
    expect(of(5)).toContain('Their units differ: u0; u1; u2; u3; u4.');
    expect(of(8)).toContain('Their units differ: u0; u1; u2; u3; u4 … and 3 more.');
    const within = Array.from({ length: 8 }, (_, i) => figure('1', { subject: `county/${i}`, inside: ['city/ganzhou'] }));
    const { refusals: all } = add([figure('280'), ...within]);
    expect(all.filter((each) => each.includes('lies in Ganzhou'))).toHaveLength(5);
    expect(all).toContain('Likewise 3 more of the subjects.');
  });

  it('is made of shares, ranks and durations', () => {
    for (const kind of ['SHARE', 'RANK', 'DURATION', 'GROWTH'])
      expect(refusals(figure('1', { kind }), ofJian('2', { kind }))).toContain('cannot be added');
  });

  it('is made of different units', () => {
    expect(refusals(figure('1', { unit: '个' }), ofJian('2', { unit: '小时' }))).toContain('units differ: 个; 小时');
  });

  it('is made of what is counted differently', () => {
    const signed = [{ role: 'stage', text: 'signed' }];
    expect(refusals(figure('1', { qualifiers: signed }), ofJian('2'))).toContain('counted differently: stage signed; without a qualifier');
    const of = [{ role: 'industry', entityId: 'industry/furniture' }];
    expect(refusals(figure('1', { qualifiers: of }), ofJian('2'))).toContain('industry furniture; without a qualifier');
  });

  it('is made of what has happened and what is planned', () => {
    expect(refusals(figure('1'), ofJian('2', { status: 'TARGET' }))).toContain('equally far: DONE; TARGET');
  });

  it('is made of a city and its province', () => {
    const province = figure('500', { subject: 'region/jiangxi', inside: ['region/jiangxi'] });
    expect(refusals(figure('280'), province)).toContain('Ganzhou lies in Jiangxi');
  });

  it('is made of a programme and its parts, at any depth', () => {
    const at = { qualifiers: [{ role: 'event', entityId: 'event/week' }] };
    const parts = [
      ofEvent('6', 'event/talks', { partOf: ['event/programme', 'event/week'], ...at }),
      ofEvent('3', 'event/tours', { partOf: ['event/programme', 'event/week'], ...at }),
    ] as const;
    expect(total(...parts)?.exact).toBe('9');
    expect(refusals(ofEvent('20', 'event/week', at), ...parts)).toBe(
      'The figure of trade week may hold that of talks, a part of it. The figure of trade week may hold that of tours, a part of it.',
    );
  });

  it('is made of different times, nor where a time is not stated', () => {
    expect(refusals(figure('280', { when: '2022' }), ofJian('229', { when: '2024' }))).toContain('times differ: 2022; 2024');
    expect(refusals(figure('280', { when: null }), ofJian('229'))).toContain('bear no time');
  });

  it('is made of what one thing has and what it aims at, and says too where one of them bears no time', () => {
    const aim = figure('4.6', { when: '2030', status: 'TARGET' });
    expect(refusals(figure('3.6', { when: null }), aim)).toBe(
      'They have not got equally far: DONE; TARGET. Some bear no time, so that it is not known whether they belong together.',
    );
    expect(refusals(figure('3.6', { when: '2025' }), aim)).toBe('They have not got equally far: DONE; TARGET.');
  });

  it('is made of one stock at several times: that is a series', () => {
    expect(refusals(figure('5', { kind: 'STOCK', when: '2021' }), figure('7', { kind: 'STOCK', when: '2023' }))).toContain('a series');
  });

  it('is made of times that overlap: the same would count twice', () => {
    expect(refusals(figure('5', { when: '2021/2022' }), figure('7', { when: '2022' }))).toContain('overlap');
    expect(refusals(figure('5', { when: null }), figure('7', { when: '2022' }))).toContain('may be the same');
  });

  it('is made where one subject has several figures and others too', () => {
    expect(refusals(figure('5', { when: '2021' }), figure('7', { when: '2022' }), ofJian('2'))).toContain('group by SUBJECT or YEAR');
  });

  it('is made of what documents disagree about', () => {
    expect(refusals(figure('619', { disputed: true }), ofJian('2'))).toContain('disagree');
  });

  it('is made of nothing', () => {
    expect(refusals()).toBe('There is no figure.');
  });
});
