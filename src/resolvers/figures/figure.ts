/** A figure as the arithmetic sees it, and what it takes for two of them to be counted alike. */
import type { Status } from '../../schema/enums.ts';
import type { Quantity } from '../../schema/values.ts';
import type { StoredQualifier } from '../../stored/values.ts';

export interface Figure {
  id: string;
  metric: string;
  /** The metric's kind: STOCK FLOW AMOUNT COUNT SHARE GROWTH RANK DURATION PRICE. */
  kind: string;
  subject: string;
  /** The places that the subject lies in, or else what it is part of; of a place, itself too. */
  inside: string[];
  /** What the subject is part of, at any depth: a programme of events, a line of its sections. */
  partOf: string[];
  quantity: Quantity;
  qualifiers: StoredQualifier[];
  /** Its own time, or that of the event it is of. */
  when: string | null;
  /** First and last day of `when`, as yyyymmdd; null where no time is stated. */
  span: { start: number; end: number } | null;
  status: Status;
  disputed: boolean;
  /** In English, of the metric, the subject, what that is part of and the entities in qualifiers, by their ids. */
  names: ReadonlyMap<string, string>;
}

export const nameOf = ({ names }: Pick<Figure, 'names'>, id: string) => names.get(id) ?? id;

/** Measure words: which of them a text takes says nothing of what it counts. */
const CLASSIFIERS = new Set([
  '个',
  '項',
  '项',
  '家',
  '条',
  '座',
  '场',
  '次',
  '届',
  '名',
  '位',
  '人',
  '支',
  '只',
  '批',
  '种',
  '类',
  '所',
  '起',
  '件',
]);

type Measured = Pick<Figure, 'quantity'>;
export const unitOf = ({ quantity }: Measured) => quantity.normalized?.unit ?? quantity.unit;
export const measureOf = (figure: Measured) => (CLASSIFIERS.has(unitOf(figure)) ? '个' : unitOf(figure));
export const exactOf = ({ quantity }: Measured) => (quantity.normalized ?? quantity).exact;

const AHEAD = new Set<Status>(['TARGET', 'FORECAST', 'PLANNED', 'APPROVED', 'STUDIED']);
const stage = ({ status }: Figure) => (AHEAD.has(status) ? 'ahead' : status === 'SIGNED' ? 'signed' : 'done');

/** A qualifier in words, for comparing. */
export const said = ({ role, entityId, quantity, date, text }: StoredQualifier) =>
  `${role} ${entityId ?? quantity?.printed ?? date ?? text}`;

/** The qualifiers that tell what is counted: that a programme is of the event whose part it is says nothing more. */
const scoping = ({ qualifiers, subject, partOf }: Figure) =>
  qualifiers.filter(({ role, entityId }) => role !== 'event' || !entityId || ![subject, ...partOf].includes(entityId));
const scope = (figure: Figure) => scoping(figure).map(said).sort().join(', ');
const scopeInWords = (figure: Figure) =>
  scoping(figure)
    .map(
      ({ role, entityId, quantity, date, text }) => `${role} ${entityId ? nameOf(figure, entityId) : (quantity?.printed ?? date ?? text)}`,
    )
    .sort()
    .join(', ') || 'without a qualifier';

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const MOST_LISTED = 5;
/** Values in a sentence: more than a few are not read. */
export function listed(values: readonly string[]): string {
  const all = distinct(values);
  const more = all.length - MOST_LISTED;
  return more > 0 ? `${all.slice(0, MOST_LISTED).join('; ')} … and ${more} more` : all.join('; ');
}

/** Why some figures do not measure one thing in one way: a sentence each; none where they do. */
export function unlike(figures: readonly Figure[]): string[] {
  const reasons: string[] = [];
  const metrics = listed(figures.map((figure) => `${nameOf(figure, figure.metric)} (${figure.kind})`));
  if (distinct(figures.map(({ metric }) => metric)).length > 1) reasons.push(`They measure different things: ${metrics}.`);
  if (distinct(figures.map(measureOf)).length > 1) reasons.push(`Their units differ: ${listed(figures.map(unitOf))}.`);
  if (distinct(figures.map(scope)).length > 1) {
    reasons.push(`They are counted differently: ${listed(figures.map(scopeInWords))}.`);
  }
  if (distinct(figures.map(stage)).length > 1) {
    reasons.push(`They have not got equally far: ${listed(figures.map(({ status }) => status))}.`);
  }
  return reasons;
}

/** Which subjects lie in which others, or are part of them: a sentence each. */
export function nested(figures: readonly Figure[]): string[] {
  const all = distinct(
    figures.flatMap((figure) => {
      const whole = figures.find(({ subject }) => figure.partOf.includes(subject));
      const place = figures.find(({ subject }) => subject !== figure.subject && figure.inside.includes(subject));
      const holder = whole ?? place;
      if (!holder) return [];
      const [one, other] = [nameOf(figure, figure.subject), nameOf(holder, holder.subject)];
      return [
        whole ? `The figure of ${other} may hold that of ${one}, a part of it.` : `${one} lies in ${other}, whose figure may hold its own.`,
      ];
    }),
  );
  const more = all.length - MOST_LISTED;
  return more > 0 ? [...all.slice(0, MOST_LISTED), `Likewise ${more} more of the subjects.`] : all;
}

/** The time of a figure; the event that it is of stands for one that nobody states, since it is one of that event too. */
const timeOf = ({ when, qualifiers }: Figure): string | null => when ?? qualifiers.find(({ role }) => role === 'event')?.entityId ?? null;

/** That some figures bear no time, or are of events that bear none. */
export function undated(figures: readonly Figure[]): string[] {
  const ofOne = distinct(figures.map(timeOf)).length < 2 && figures.every((figure) => timeOf(figure) !== null);
  const known = figures.length < 2 || ofOne || figures.every(({ when }) => when !== null);
  return known ? [] : ['Some bear no time, so that it is not known whether they belong together.'];
}

/** Why some figures are not of one time; nothing where they are. */
export function apartInTime(figures: readonly Figure[]): string[] {
  const unknown = undated(figures);
  if (unknown.length || distinct(figures.map(timeOf)).length < 2) return unknown;
  return [`Their times differ: ${listed(figures.flatMap((figure) => timeOf(figure) ?? []))}.`];
}
