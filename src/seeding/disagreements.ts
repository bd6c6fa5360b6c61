import { span } from '../ground/dates.ts';
import { type Model, typeOf } from '../schema/model.ts';
import { bounds } from './quantity.ts';
import type { GraphStatement } from './statements.ts';

// SIGNED counts too, because a signature has happened: two totals of signed contracts for the same year cannot both be right.
const SAID_OF_THE_PAST_OR_PRESENT = new Set(['DONE', 'ENDED', 'SIGNED']);

/** A key of what two statements must share before they can contradict each other: subject, predicate, qualifiers, time and unit. */
function scope({ subject, predicate, qualifiers, when, quantity }: GraphStatement): string {
  const time = when ? span(when) : null;
  return JSON.stringify([subject, predicate, qualifiers, time, quantity?.normalized?.unit ?? quantity?.unit]);
}

/**
 * The ids of pairs of statements that cannot both be right: they have the same scope and time, and the ranges of their values do not
 * overlap. Values of different times are a series, "near 2" and "under 2" are compatible, and so are several objects of one relation.
 */
export function disagreements(statements: readonly GraphStatement[], model: Model): [string, string][] {
  const groups = new Map<string, GraphStatement[]>();
  for (const statement of statements) {
    const { basis, status, predicate, subject } = statement;
    if (basis !== 'STATED' || !SAID_OF_THE_PAST_OR_PRESENT.has(status)) continue;
    const fact = typeOf(model, subject)?.facts.get(predicate);
    if (!predicate.startsWith('metric/') && !(fact && !fact.many && fact.value !== 'status' && fact.value !== 'wording')) continue;
    const key = scope(statement);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const pairs: [string, string][] = [];
  for (const group of groups.values()) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1)) if (apart(a, b)) pairs.push([a.id, b.id]);
    });
  }
  return pairs;
}

function apart(a: GraphStatement, b: GraphStatement): boolean {
  if (a.quantity && b.quantity) {
    const [least, most] = bounds(Number((a.quantity.normalized ?? a.quantity).exact), a.quantity.comparator);
    const [otherLeast, otherMost] = bounds(Number((b.quantity.normalized ?? b.quantity).exact), b.quantity.comparator);
    return most < otherLeast || otherMost < least;
  }
  if (a.date && b.date) {
    const [one, other] = [span(a.date), span(b.date)];
    return one.end < other.start || other.end < one.start;
  }
  return false; // two texts can both be right, such as two authors or two roles
}
