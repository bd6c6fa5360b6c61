import { describe, expect, it } from 'vitest';
import { bounds, quantityOf, shift } from '../../src/seeding/quantity.ts';

const normalized = (value: string, unit: string) => {
  const form = quantityOf({ value, unit, comparator: 'EXACT' }).normalized;
  return form && `${form.exact} ${form.unit}`;
};

describe('figures', () => {
  it.each([
    ['416.5', 8, '41650000000'],
    ['1.16', 12, '1160000000000'],
    ['0.5', 4, '5000'],
    ['0.000001', 4, '0.01'],
    ['-3.25', 4, '-32500'],
    ['0', 8, '0'],
    ['100', 0, '100'],
    ['123456789012.123456789012', 4, '1234567890121234.56789012'],
    ['9007199254740993', 12, '9007199254740993000000000000'],
  ])('moves the point of %s by %i digits and loses none', (decimal, power, expected) => {
    expect(shift(decimal, power)).toBe(expected);
  });

  it.each([
    ['416.5', '亿元', '41650000000 CNY'],
    ['1.16', '万亿元', '1160000000000 CNY'],
    ['3', '亿美元', '300000000 USD'],
    ['20', '亿港元', '2000000000 HKD'],
    ['5', '億元', '500000000 CNY'],
    ['12.5', '萬噸', '125000 吨'],
    ['2', '千家', '2000 家'],
    ['8', '个', '8 个'],
    ['12.3', '%', '12.3 %'],
    ['2.1', '个百分点', '2.1 个百分点'],
    ['2.1', '百分点', '2.1 百分点'],
    ['3', '千万元', '30000000 CNY'],
  ])('reads %s%s as %s', (value, unit, expected) => {
    expect(normalized(value, unit)).toBe(expected);
  });

  it('gives no base unit where the figure has none', () => {
    expect(normalized('3', '万')).toBeUndefined();
  });

  it('keeps the decimal as it is printed beside the number for computing', () => {
    expect(quantityOf({ value: '3.10', unit: '亿元', comparator: 'ABOUT', printed: '约3.10亿元' })).toEqual({
      value: 3.1,
      exact: '3.10',
      unit: '亿元',
      comparator: 'ABOUT',
      printed: '约3.10亿元',
      normalized: { value: 310000000, exact: '310000000', unit: 'CNY' },
    });
    expect(quantityOf({ value: '7', unit: '小时', comparator: 'EXACT' }).printed).toBe('7小时');
    expect(quantityOf({ value: '9007199254740993', unit: '元', comparator: 'EXACT' })).toMatchObject({
      exact: '9007199254740993',
      normalized: { exact: '9007199254740993' },
    });
  });
});

describe('what a wording allows', () => {
  it.each([
    ['EXACT', 2, 2, 2],
    ['ABOUT', 2, 1.8, 2.2],
    ['NEARLY', 2, 1.6, 2],
    ['OVER', 2, 2, Number.POSITIVE_INFINITY],
    ['AT_LEAST', 2, 2, Number.POSITIVE_INFINITY],
    ['UNDER', 2, Number.NEGATIVE_INFINITY, 2],
    ['AT_MOST', 2, Number.NEGATIVE_INFINITY, 2],
    ['ABOUT', -10, -11, -9],
    ['NEARLY', -10, -10, -8],
  ] as const)('%s %d is %d to %d', (comparator, value, least, most) => {
    const [from, to] = bounds(value, comparator);
    expect(from).toBeCloseTo(least);
    expect(to).toBeCloseTo(most);
  });
});
