import { describe, expect, it } from 'vitest';
import { extent, isoDay, precision, span } from '../../src/ground/dates.ts';

describe('partial dates', () => {
  it.each([
    ['2022', 20220101, 20221231, 'YEAR'],
    ['2022-05', 20220501, 20220531, 'MONTH'],
    ['2022-05-14', 20220514, 20220514, 'DAY'],
    ['2022~', 20220101, 20221231, 'YEAR'],
    ['2022-05~', 20220501, 20220531, 'MONTH'],
    ['2018/2023', 20180101, 20231231, 'INTERVAL'],
    ['2021-11-30/2022-02', 20211130, 20220228, 'INTERVAL'],
    ['2018/..', 20180101, 99999999, 'INTERVAL'],
    ['../2021-12', 0, 20211231, 'INTERVAL'],
    ['2020-02', 20200201, 20200229, 'MONTH'],
    ['2020-02-29', 20200229, 20200229, 'DAY'],
    ['0050', 500101, 501231, 'YEAR'],
  ] as const)('%s is the days %i to %i, known to the %s', (text, start, end, fineness) => {
    expect(span(text)).toEqual({ start, end });
    expect(precision(text)).toBe(fineness);
  });

  it.each([
    '',
    '22',
    '2022-5',
    '2022-00',
    '2022-13',
    '2022-21', // EDTF's spring
    '2022-02-30',
    '2021-02-29',
    '2022-04-31',
    '2022-05-00',
    '2022?',
    '2022-XX',
    '2022/',
    '/2022',
    '../..',
    '2022-05-14T10:00',
    ' 2022',
    '2022\n',
    '去年',
    '٢٠٢٢',
    '2022-21/2023',
  ])('refuses %j and says what is expected', (text) => {
    expect(() => span(text)).toThrow(/is not a partial date: expected 2022, 2022-05, 2022-05-14/);
  });

  it('refuses an interval that ends before it begins', () => {
    expect(() => span('2023/2022-12-31')).toThrow("'2023/2022-12-31' ends before it begins");
    expect(span('2022-12/2022')).toEqual({ start: 20221201, end: 20221231 });
  });

  it('repeats no more than the beginning of a long text', () => {
    expect(() => span('x'.repeat(10_000))).toThrow(/^'x{40}' is not/);
  });

  it.each([
    ['2022-05', false, { startBy: 20220531, sure: 20220501 }], // opened some day in May
    ['2022-05', true, { startBy: 20220501, sure: 20220501 }], // the exports of May
    ['2018/2023-02', false, { startBy: 20181231, sure: 20180101 }],
    ['2018/..', true, { startBy: 20181231, sure: 20180101 }],
    ['../2021-11', true, { startBy: 20211130, sure: 20211101 }], // nobody knows when it began, but before it ended
  ])('tells of %j (a period: %s) when it began at the latest, and since when it is sure', (text, period, known) => {
    expect(extent(text, period)).toEqual({ ...span(text), ...known });
  });

  it('gives days as ISO dates, and no day for an open end', () => {
    expect(isoDay(20220514)).toBe('2022-05-14');
    expect(isoDay(500101)).toBe('0050-01-01');
    expect([isoDay(span('2018/..').end), isoDay(span('../2018').start)]).toEqual([null, null]);
  });
});
