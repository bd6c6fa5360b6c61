/** What two documents say otherwise: pairs of statements put together, those that count alike before those that differ in scope. */
import { span } from '../../ground/dates.ts';
import type { Status } from '../../schema/enums.ts';
import type { Quantity } from '../../schema/values.ts';
import type { StoredQualifier } from '../../stored/values.ts';
import { distinct, exactOf, measureOf, said } from '../figures/figure.ts';

export interface Said {
  id: string;
  qualifiers: readonly StoredQualifier[];
  quantity: Quantity | null;
  date: string | null;
  when: string | null;
  status: Status;
}

/** Two statements of one subject and predicate, and of one object or text where they have any. */
export interface Pair {
  subject: string;
  predicate: string;
  object: string | null;
  text: string | null;
  before: Said;
  after: Said;
}

export interface MovedStatements {
  subjectId: string;
  predicate: string;
  beforeIds: string[];
  afterIds: string[];
  /** The roles of qualifiers in which the sides differ. */
  scopeDiffers: string[];
}

const scopeOf = ({ qualifiers }: Said) => qualifiers.map(said).sort().join(', ');
const alike = ({ before, after }: Pair) => scopeOf(before) === scopeOf(after);

/** One for each thing that is counted alike; what then is left on both sides is one more, with what differs. */
export function moved(pairs: readonly Pair[]): MovedStatements[] {
  const same = pairs.filter(isSame);
  const rest = pairs.filter((pair) => !isSame(pair));
  const changed = rest.filter(alike).filter(without(same.filter(alike)));
  const left = rest.filter(without([...same, ...changed]));
  return [...grouped(changed, ({ before }) => scopeOf(before)), ...grouped(left, () => '')];
}

/** That a pair has no statement that one of others has. */
function without(others: readonly Pair[]): (pair: Pair) => boolean {
  const taken = new Set(others.flatMap(({ before, after }) => [before.id, after.id]));
  return ({ before, after }) => !taken.has(before.id) && !taken.has(after.id);
}

/** Whether both say one thing, be it that one of them says it with a coarser time, or none, or another scope. */
const isSame = ({ before, after }: Pair) =>
  before.status === after.status &&
  amountOf(before) === amountOf(after) &&
  timesAgree(before.date, after.date) &&
  timesAgree(before.when, after.when);

// Not by its comparator: "near 2" and "under 2" are one value in other words.
const amountOf = ({ quantity }: Said) => quantity && `${exactOf({ quantity })} ${measureOf({ quantity })}`;

/** Whether one time lies within the other, or is not stated. */
function timesAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [span(one), span(other)];
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

function grouped(pairs: readonly Pair[], scope: (pair: Pair) => string): MovedStatements[] {
  const groups = new Map<string, [Pair, ...Pair[]]>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.subject, pair.predicate, pair.object, pair.text, scope(pair)]);
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()].map((group) => ({
    subjectId: group[0].subject,
    predicate: group[0].predicate,
    beforeIds: distinct(group.map(({ before }) => before.id)),
    afterIds: distinct(group.map(({ after }) => after.id)),
    scopeDiffers: distinct(group.flatMap(rolesThatDiffer)).sort(),
  }));
}

function rolesThatDiffer({ before, after }: Pair): string[] {
  const missingIn = (one: Said, other: Said) => {
    const there = other.qualifiers.map(said);
    return one.qualifiers.filter((each) => !there.includes(said(each))).map(({ role }) => role);
  };
  return [...missingIn(before, after), ...missingIn(after, before)];
}
