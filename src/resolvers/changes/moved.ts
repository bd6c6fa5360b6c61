/** Finds what two documents say differently: groups pairs of statements, first those with the same scope, then those that differ in it. */
import { span } from '../../ground/dates.ts';
import type { Status } from '../../schema/enums.ts';
import type { Quantity } from '../../schema/values.ts';
import type { StoredQualifier } from '../../stored/values.ts';
import { distinct, exactOf, measureOf, qualifierText } from '../figures/figure.ts';

export interface Said {
  id: string;
  qualifiers: readonly StoredQualifier[];
  quantity: Quantity | null;
  date: string | null;
  when: string | null;
  status: Status;
}

/** Two statements with the same subject and predicate, and with the same object or text if they have one. */
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
  /** The roles of the qualifiers in which the two sides differ. */
  scopeDiffers: string[];
}

const scopeOf = ({ qualifiers }: Said) => qualifiers.map(qualifierText).sort().join(', ');
const alike = ({ before, after }: Pair) => scopeOf(before) === scopeOf(after);

/**
 * Groups the pairs that changed. Pairs with the same qualifiers form one group per scope. The statements that are then left on both sides
 * form one more group per subject and predicate, with the roles in which they differ.
 */
export function moved(pairs: readonly Pair[]): MovedStatements[] {
  const same = pairs.filter(isSame);
  const rest = pairs.filter((pair) => !isSame(pair));
  const changed = rest.filter(alike).filter(without(same.filter(alike)));
  const left = rest.filter(without([...same, ...changed]));
  return [...grouped(changed, ({ before }) => scopeOf(before)), ...grouped(left, () => '')];
}

/** Returns a test whether a pair has no statement in common with the other pairs. */
function without(others: readonly Pair[]): (pair: Pair) => boolean {
  const taken = new Set(others.flatMap(({ before, after }) => [before.id, after.id]));
  return ({ before, after }) => !taken.has(before.id) && !taken.has(after.id);
}

/** Whether both statements say the same, even if one of them has a less precise time, no time, or other qualifiers. */
const isSame = ({ before, after }: Pair) =>
  before.status === after.status &&
  amountOf(before) === amountOf(after) &&
  timesAgree(before.date, after.date) &&
  timesAgree(before.when, after.when);

// The comparator is ignored: "near 2" and "under 2" express the same value in different words.
const amountOf = ({ quantity }: Said) => quantity && `${exactOf({ quantity })} ${measureOf({ quantity })}`;

/** Whether one time lies within the other, or at least one of them is not stated. */
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
    const there = other.qualifiers.map(qualifierText);
    return one.qualifiers.filter((each) => !there.includes(qualifierText(each))).map(({ role }) => role);
  };
  return [...missingIn(before, after), ...missingIn(after, before)];
}
