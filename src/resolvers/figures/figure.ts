/** A figure for adding and comparing, and the rules that decide whether several figures measure the same thing. */
import type { Status } from '../../schema/enums.ts';
import type { Quantity } from '../../schema/values.ts';
import type { StoredQualifier } from '../../stored/values.ts';

export interface Figure {
  id: string;
  metric: string;
  /** The metric's kind: STOCK FLOW AMOUNT COUNT SHARE GROWTH RANK DURATION PRICE. */
  kind: string;
  subject: string;
  /** The ids of the places the subject lies in (a place lies in itself too); if there are none, those of what it is part of. */
  inside: string[];
  /** The ids of what the subject is part of, at any depth: an event of a programme, a section of a line. */
  partOf: string[];
  quantity: Quantity;
  qualifiers: StoredQualifier[];
  /** The time of the figure; if it has none, that of the event that it mentions or is about. */
  when: string | null;
  /** The first and last day of `when`, as yyyymmdd; null if no time is stated. */
  span: { start: number; end: number } | null;
  status: Status;
  disputed: boolean;
  /** The English names of the metric, the subject, what it is part of and the entities in qualifiers, by id. */
  names: ReadonlyMap<string, string>;
}

export const nameOf = ({ names }: Pick<Figure, 'names'>, id: string) => names.get(id) ?? id;

/** Chinese measure words. Which of them a text uses does not change what is counted, so they count as the same unit. */
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

/** A qualifier as a text, for comparing. */
export const qualifierText = ({ role, entityId, quantity, date, text }: StoredQualifier) =>
  `${role} ${entityId ?? quantity?.printed ?? date ?? text}`;

/** The qualifiers that define what is counted. An `event` that is the subject, or what the subject is part of, adds nothing. */
const scoping = ({ qualifiers, subject, partOf }: Figure) =>
  qualifiers.filter(({ role, entityId }) => role !== 'event' || !entityId || ![subject, ...partOf].includes(entityId));
const scope = (figure: Figure) => scoping(figure).map(qualifierText).sort().join(', ');
const scopeInWords = (figure: Figure) =>
  scoping(figure)
    .map(
      ({ role, entityId, quantity, date, text }) => `${role} ${entityId ? nameOf(figure, entityId) : (quantity?.printed ?? date ?? text)}`,
    )
    .sort()
    .join(', ') || 'without a qualifier';

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const MOST_LISTED = 5;
/** Lists values in a sentence, each once. After the first five it only says how many more there are. */
export function listed(values: readonly string[]): string {
  const all = distinct(values);
  const more = all.length - MOST_LISTED;
  return more > 0 ? `${all.slice(0, MOST_LISTED).join('; ')} … and ${more} more` : all.join('; ');
}

/** The reasons why figures do not measure the same thing in the same way, each as a sentence; empty if they do. */
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

/** A sentence for each subject that lies in another subject or is part of it. */
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

/** The time of a figure; if none is known, the id of the event in its qualifiers, because figures of one event have the same time. */
const timeOf = ({ when, qualifiers }: Figure): string | null => when ?? qualifiers.find(({ role }) => role === 'event')?.entityId ?? null;

/** The reason if some figures have no time; nothing if all have one, or if all are of one event. */
export function undated(figures: readonly Figure[]): string[] {
  const ofOne = distinct(figures.map(timeOf)).length < 2 && figures.every((figure) => timeOf(figure) !== null);
  const known = figures.length < 2 || ofOne || figures.every(({ when }) => when !== null);
  return known ? [] : ['Some bear no time, so that it is not known whether they belong together.'];
}

/** The reasons why figures are not of the same time; empty if they are. */
export function apartInTime(figures: readonly Figure[]): string[] {
  const unknown = undated(figures);
  if (unknown.length || distinct(figures.map(timeOf)).length < 2) return unknown;
  return [`Their times differ: ${listed(figures.flatMap((figure) => timeOf(figure) ?? []))}.`];
}
