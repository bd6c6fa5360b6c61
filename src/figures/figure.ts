/** A figure as the arithmetic sees it, and what it takes for two of them to be counted alike. */
import type { Status } from '../schema/enums.ts';
import type { Quantity } from '../schema/values.ts';

export interface Qualified {
  role: string;
  entityId?: string;
  quantity?: Quantity;
  date?: string;
  text?: string;
}

export interface Figure {
  id: string;
  metric: string;
  metricName: string;
  /** The metric's kind: STOCK FLOW AMOUNT COUNT SHARE GROWTH RANK DURATION PRICE. */
  kind: string;
  subject: string;
  subjectName: string;
  /** The places that the subject lies in; of a place, itself too. */
  inside: string[];
  quantity: Quantity;
  qualifiers: Qualified[];
  when: string | null;
  /** First and last day of `when`, as yyyymmdd; null where no time is stated. */
  span: { start: number; end: number } | null;
  status: Status;
  disputed: boolean;
}

export const unitOf = ({ quantity }: Figure) => quantity.normalized?.unit ?? quantity.unit;
export const exactOf = ({ quantity }: Figure) => (quantity.normalized ?? quantity).exact;

const AHEAD = new Set<Status>(['TARGET', 'FORECAST', 'PLANNED', 'APPROVED', 'STUDIED']);
const stage = ({ status }: Figure) => (AHEAD.has(status) ? 'ahead' : status === 'SIGNED' ? 'signed' : 'done');

const said = ({ role, entityId, quantity, date, text }: Qualified) => `${role} ${entityId ?? quantity?.printed ?? date ?? text}`;
const scope = ({ qualifiers }: Figure) => qualifiers.map(said).sort().join(', ');

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
export const listed = (values: readonly string[]) => distinct(values).join('; ');

/** Why some figures do not measure one thing in one way: a sentence each; none where they do. */
export function unlike(figures: readonly Figure[]): string[] {
  const reasons: string[] = [];
  const metrics = listed(figures.map(({ metricName, kind }) => `${metricName} (${kind})`));
  if (distinct(figures.map(({ metric }) => metric)).length > 1) reasons.push(`They measure different things: ${metrics}.`);
  if (distinct(figures.map(unitOf)).length > 1) reasons.push(`Their units differ: ${listed(figures.map(unitOf))}.`);
  if (distinct(figures.map(scope)).length > 1) {
    reasons.push(`They are counted differently: ${listed(figures.map((figure) => scope(figure) || 'without a qualifier'))}.`);
  }
  if (distinct(figures.map(stage)).length > 1) {
    reasons.push(`They have not got equally far: ${listed(figures.map(({ status }) => status))}.`);
  }
  return reasons;
}

/** The time of a figure: its own, or that of the event that it is of. */
export function timeOf({ span, when, qualifiers }: Figure): string | null {
  const event = qualifiers.find(({ role }) => role === 'event')?.entityId;
  return span ? (when ?? `${span.start} ${span.end}`) : (event ?? null);
}

/** Why some figures are not of one time; null where they are. */
export function apartInTime(figures: readonly Figure[]): string | null {
  const times = figures.map(timeOf);
  if (times.some((time) => time === null)) return 'Some bear no time, so that it is not known whether they belong together.';
  return distinct(times).length > 1 ? `Their times differ: ${listed(times as string[])}.` : null;
}
