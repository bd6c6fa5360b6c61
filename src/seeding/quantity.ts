import type { Comparator } from '../schema/enums.ts';
import type { Quantity } from '../schema/values.ts';
import type { SeedQuantity } from './records.ts';

// Only powers of ten, which just move the decimal point, so that no digit is lost.
const MULTIPLIERS: Record<string, number> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 百亿: 10, 千亿: 11, 万亿: 12 };
const CURRENCIES: Record<string, string> = { 元: 'CNY', 人民币: 'CNY', 美元: 'USD', 港元: 'HKD', 澳门元: 'MOP', 欧元: 'EUR' };
const TRADITIONAL: Record<string, string> = {
  萬: '万',
  億: '亿',
  噸: '吨',
  頭: '头',
  個: '个',
  項: '项',
  場: '场',
  條: '条',
  歲: '岁',
  畝: '亩',
  隻: '只',
};
const UNIT = /^(百万|千万|百亿|千亿|万亿|百(?!分点)|千|万|亿)?(.*)$/u; // the 百 in 百分点 (percentage point) is no multiplier

/** Multiplies a decimal by a power of ten without rounding: shift('416.5', 8) is '41650000000'. */
export function shift(decimal: string, power: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point).replace(/0+$/, '');
  return `${negative ? '-' : ''}${left}${right ? `.${right}` : ''}`;
}

/** Converts a quantity of the seeds into that of the API, with its normalized form if the unit has a base unit. */
export function quantityOf({ value, unit, comparator, printed }: SeedQuantity): Quantity {
  const plain = [...unit].map((character) => TRADITIONAL[character] ?? character).join('');
  const [, multiplier = '', rest = ''] = UNIT.exec(plain) as RegExpExecArray;
  const exact = shift(value, MULTIPLIERS[multiplier] ?? 0);
  const base = CURRENCIES[rest] ?? rest;
  return {
    value: Number(value),
    exact: value,
    unit,
    comparator,
    printed: printed ?? `${value}${unit}`,
    ...(base ? { normalized: { value: Number(exact), exact, unit: base } } : {}),
  };
}

/** The range of values that a reader would accept for a figure: "near 2" is up to a fifth less, "about 2" a tenth more or less. */
export function bounds(value: number, comparator: Comparator): [number, number] {
  // For a negative value the smaller factor gives the upper bound.
  const between = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)];
  const least = Number.NEGATIVE_INFINITY;
  const most = Number.POSITIVE_INFINITY;
  return (
    {
      EXACT: [value, value],
      ABOUT: between(value * 0.9, value * 1.1),
      NEARLY: between(value * 0.8, value),
      OVER: [value, most],
      AT_LEAST: [value, most],
      UNDER: [least, value],
      AT_MOST: [least, value],
    } satisfies Record<Comparator, [number, number]>
  )[comparator];
}
