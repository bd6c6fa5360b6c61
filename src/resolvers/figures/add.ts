/**
 * Adds figures, but only if metric, unit, qualifiers and stage are the same, no subject contains another, and the times fit. Otherwise it
 * refuses and gives the reasons, because a wrong total that looks right is the worst answer.
 */
import type { Comparator } from '../../schema/enums.ts';
import { apartInTime, distinct, exactOf, type Figure, nested, undated, unitOf, unlike } from './figure.ts';

export interface Sum {
  value: number;
  exact: string;
  unit: string;
  comparator: Comparator;
}

export interface Addition {
  total: Sum | null;
  /** The reasons why there is no total, each as a sentence. */
  refusals: string[];
}

const ADDABLE = new Set(['STOCK', 'FLOW', 'AMOUNT', 'COUNT']);

/** Adds figures; if they may not be added, `total` is null and `refusals` gives the reasons. */
export function add(figures: readonly Figure[]): Addition {
  const [first] = figures;
  if (!first) return { total: null, refusals: ['There is no figure.'] };
  const refusals = figures.length > 1 ? refusalsOf(figures) : notAddable(figures);
  if (refusals.length) return { total: null, refusals };
  const exact = sum(figures.map(exactOf));
  const comparator = joined(figures.map(({ quantity }) => quantity.comparator));
  return { total: { value: Number(exact), exact, unit: unitOf(first), comparator }, refusals };
}

function refusalsOf(figures: readonly Figure[]): string[] {
  const reasons = unlike(figures);
  reasons.push(...notAddable(figures));
  if (figures.some(({ disputed }) => disputed)) reasons.push('Documents disagree about one of them.');
  const subjects = distinct(figures.map(({ subject }) => subject));
  reasons.push(...nested(figures));
  if (subjects.length > 1) {
    if (subjects.length < figures.length)
      reasons.push('Some of the subjects have several figures: group by SUBJECT or YEAR, or ask for one time.');
    reasons.push(...apartInTime(figures));
  } else {
    reasons.push(...(reasons.length ? undated(figures) : alongTime(figures)));
  }
  return distinct(reasons);
}

/** The reason if a figure is of a kind that cannot be added, such as a share or a rank. It also applies to a single figure. */
function notAddable(figures: readonly Figure[]): string[] {
  const kinds = distinct(figures.map(({ kind }) => kind)).filter((kind) => !ADDABLE.has(kind));
  return kinds.length ? [`What is a ${kinds.join(' or ').toLowerCase()} cannot be added.`] : [];
}

/** The reasons against adding several figures of one subject: only flows and amounts add up, and only over times that do not overlap. */
function alongTime(figures: readonly Figure[]): string[] {
  if (!figures.every(({ kind }) => kind === 'FLOW' || kind === 'AMOUNT'))
    return ['Several values of one thing are a series, or a quarrel, and no sum.'];
  const spans = figures.flatMap(({ span }) => span ?? []).sort((a, b) => a.start - b.start);
  if (spans.length < figures.length) return ['Some bear no time, so that they may be the same.'];
  const overlap = spans.some(({ start }, i) => i > 0 && start <= (spans[i - 1]?.end ?? 0));
  return overlap ? ['Their times overlap, so that the same may be counted twice.'] : [];
}

/** Adds decimals given as text, exactly, and returns the sum as text. */
export function sum(decimals: readonly string[]): string {
  const places = Math.max(...decimals.map((decimal) => decimal.split('.')[1]?.length ?? 0));
  const scaled = decimals.map((decimal) => {
    const [whole = '0', fraction = ''] = decimal.split('.');
    return BigInt(whole + fraction.padEnd(places, '0'));
  });
  const total = scaled.reduce((one, other) => one + other, 0n);
  const digits = (total < 0n ? -total : total).toString().padStart(places + 1, '0');
  const fraction = places ? digits.slice(-places).replace(/0+$/, '') : '';
  return `${total < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}${fraction ? `.${fraction}` : ''}`;
}

const ABOVE = new Set<Comparator>(['OVER', 'AT_LEAST']);
const BELOW = new Set<Comparator>(['UNDER', 'NEARLY', 'AT_MOST']);

/** The comparator of a sum: if all inexact figures are lower bounds, OVER; if all are upper bounds, UNDER; if they are mixed, ABOUT. */
function joined(comparators: readonly Comparator[]): Comparator {
  const loose = distinct(comparators).filter((each) => each !== 'EXACT');
  if (loose.length < 2) return loose[0] ?? 'EXACT';
  if (loose.every((each) => ABOVE.has(each))) return 'OVER';
  return loose.every((each) => BELOW.has(each)) ? 'UNDER' : 'ABOUT';
}
