/** Figures to compute with, each with what a test says of it and plain values for the rest. */
import type { Figure } from '../../../src/resolvers/figures/figure.ts';
import { quantityOf } from '../../../src/seeding/quantity.ts';

let made = 0;

export const NAMES = new Map([
  ['metric/new-projects', 'new projects'],
  ['metric/projects-signed', 'projects signed'],
  ['metric/programme-events', 'events in a programme'],
  ['city/ganzhou', 'Ganzhou'],
  ['city/jian', "Ji'an"],
  ['region/jiangxi', 'Jiangxi'],
  ['industry/furniture', 'furniture'],
  ['event/week', 'trade week'],
  ['event/fair', 'trade fair'],
  ['event/talks', 'talks'],
  ['event/tours', 'tours'],
]);

export function figure(
  value: string,
  given: Partial<Omit<Figure, 'quantity'>> & { unit?: string; comparator?: Figure['quantity']['comparator'] } = {},
): Figure {
  const { unit = '个', comparator = 'EXACT', ...rest } = given;
  const year = rest.when === undefined ? '2022' : rest.when;
  return {
    id: `statement/${made++}`,
    metric: 'metric/new-projects',
    kind: 'FLOW',
    subject: 'city/ganzhou',
    inside: ['city/ganzhou', 'region/jiangxi'],
    partOf: [],
    qualifiers: [],
    status: 'DONE',
    disputed: false,
    names: NAMES,
    ...rest,
    quantity: quantityOf({ value, unit, comparator }),
    when: year,
    span: year ? { start: Number(`${year.slice(0, 4)}0101`), end: Number(`${year.slice(-4)}1231`) } : null,
  };
}

/** The same of Ji'an. */
export const ofJian = (value: string, given: Parameters<typeof figure>[1] = {}) =>
  figure(value, { subject: 'city/jian', inside: ['city/jian', 'region/jiangxi'], ...given });

/** Of an event without a place or a time of its own. */
export const ofEvent = (value: string, subject: string, given: Parameters<typeof figure>[1] = {}) =>
  figure(value, { metric: 'metric/programme-events', unit: '场', subject, inside: [], when: null, ...given });
