/** What two documents say otherwise: pairs of statements put together, those that count alike before those that differ in scope. */
import { distinct, type Qualified, said } from './figure.ts';

export interface Pair {
  subject: string;
  predicate: string;
  object: string | null;
  before: string;
  beforeScope: readonly Qualified[];
  after: string;
  afterScope: readonly Qualified[];
}

export interface Moved {
  subjectId: string;
  predicate: string;
  beforeIds: string[];
  afterIds: string[];
  /** The roles of qualifiers in which the sides differ. */
  scopeDiffers: string[];
}

const scopeOf = (qualifiers: readonly Qualified[]) => qualifiers.map(said).sort().join(', ');
const alike = ({ beforeScope, afterScope }: Pair) => scopeOf(beforeScope) === scopeOf(afterScope);

/** One for each thing that is counted alike; what then is left on both sides is one more, with what differs. */
export function moved(pairs: readonly Pair[]): Moved[] {
  const same = pairs.filter(alike);
  const matched = new Set(same.flatMap(({ before, after }) => [before, after]));
  const left = pairs.filter(({ before, after }) => !matched.has(before) && !matched.has(after));
  return [...grouped(same, ({ beforeScope }) => scopeOf(beforeScope)), ...grouped(left, () => '')];
}

function grouped(pairs: readonly Pair[], scope: (pair: Pair) => string): Moved[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.subject, pair.predicate, pair.object, scope(pair)]);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].map((group) => ({
    subjectId: (group[0] as Pair).subject,
    predicate: (group[0] as Pair).predicate,
    beforeIds: distinct(group.map(({ before }) => before)),
    afterIds: distinct(group.map(({ after }) => after)),
    scopeDiffers: distinct(group.flatMap(rolesThatDiffer)).sort(),
  }));
}

function rolesThatDiffer({ beforeScope, afterScope }: Pair): string[] {
  const [one, other] = [beforeScope.map(said), afterScope.map(said)];
  return [...beforeScope.filter((each) => !other.includes(said(each))), ...afterScope.filter((each) => !one.includes(said(each)))].map(
    ({ role }) => role,
  );
}
