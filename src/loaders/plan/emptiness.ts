/** Finds out why a list is empty, and which entries only just miss the filter. */
import type { GraphQLResolveInfo } from 'graphql';
import type { EmptyCode } from '../../schema/enums.ts';

export interface WhyEmpty {
  code: EmptyCode;
  message: string;
  /** For every condition, how many entries there would be without it; null if the list is not possible without it. */
  conditions: { condition: string; withoutIt: number | null }[];
  nearMissIds: string[];
}

const NEAR_MISSES = 5;
export const reason = (
  code: EmptyCode,
  message: string,
  nearMissIds: string[] = [],
  conditions: WhyEmpty['conditions'] = [],
): WhyEmpty => ({
  code,
  message,
  conditions,
  nearMissIds: nearMissIds.slice(0, NEAR_MISSES),
});

/** The path of a field in the answer, as GraphQL errors give it. */
export function pathOf({ path }: GraphQLResolveInfo): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) keys.unshift(at.key);
  return keys;
}

/** Adds to `extensions` why the list at `info` is empty, and returns that reason for `whyEmpty`. */
export function reportEmpty(context: { empty: (WhyEmpty & { path: (string | number)[] })[] }, info: GraphQLResolveInfo, why: WhyEmpty) {
  context.empty.push({ path: pathOf(info), ...why });
  return why;
}

export const pastTheEnd = () => reason('PAST_THE_END', 'The list ends before this cursor.');

/** A relation that is empty in an answer. */
interface EmptyRelation {
  field: string;
  /**
   * Its first links without any filter, each with whether it passes the default filter (most relations leave out doubtful and derived
   * links).
   */
  unfiltered: readonly [id: string, certain: boolean][];
  /** The names of relations of the same entity that are not empty. */
  filled: readonly string[];
  continued: boolean;
  /** The day in `knownBy`, ISO 8601. */
  knownBy: string | null;
  /** Whether the filter of the request includes both derived and doubtful links. */
  uncertainToo: boolean;
}

export function whyRelationIsEmpty({ field, unfiltered, filled, continued, knownBy, uncertainToo }: EmptyRelation): WhyEmpty {
  const certain = unfiltered.flatMap(([id, each]) => (each || uncertainToo ? [id] : []));
  const others = unfiltered.map(([id]) => id);
  if (continued) return pastTheEnd();
  if (certain.length)
    return reason(
      'FILTERED_OUT',
      `There are ${field}, but none ${knownBy ? `was known by ${knownBy} and ` : ''}passes the filter.`,
      certain,
    );
  if (others.length) {
    return reason(
      'UNCERTAIN_ONLY',
      `All ${field} are doubtful or derived: filter: { includeDoubtful: true, basis: [STATED, BACKGROUND, DERIVED] } shows them.`,
      others,
    );
  }
  const beside = filled.length ? ` What there is: ${filled.join(', ')}.` : '';
  return reason('NOTHING_STATED', `No document states any ${field} of it.${beside}`);
}

/** The arguments of a list. Its conditions are in `filter` or beside it. */
export interface ListArguments {
  first?: number | null;
  after?: string | null;
  filter?: object | null;
}

/**
 * The conditions in the arguments of a list: each with its path, such as `filter.within`, and with the arguments that remain without it.
 */
export function conditionsGiven<Arguments extends ListArguments>(args: Arguments): { condition: string; args: Arguments }[] {
  const filter = args.filter ?? {};
  const given = (values: object) =>
    Object.entries(values).flatMap(([name, value]) => (MODIFIERS.has(name) || value === null || value === undefined ? [] : [name]));
  return [
    ...given(args).map((name) => ({ condition: name, args: { ...args, [name]: null } })),
    ...given(filter).map((name) => ({ condition: `filter.${name}`, args: { ...args, filter: { ...filter, [name]: null } } })),
  ];
}
// These arguments exclude nothing by themselves: they change other conditions, the order or the page.
const MODIFIERS = new Set(['first', 'after', 'orderBy', 'filter', 'includeUndated', 'includeDoubtful']);

interface Counted {
  condition: string;
  withoutIt: number | null;
  nearest(): Promise<string[]>;
}

/** Why a root list is empty: the condition whose removal brings back the fewest entries, and the first of these entries. */
export async function whyListIsEmpty(
  field: string,
  continued: boolean,
  counted: readonly Counted[],
  none = `The documents name no ${field}.`,
): Promise<WhyEmpty> {
  if (continued) return pastTheEnd();
  if (!counted.length) return reason('NOTHING_STATED', none);
  const conditions = counted.map(({ condition, withoutIt }) => ({ condition, withoutIt }));
  const closest = counted.reduce<Counted | undefined>((best, each) => (nearer(each, best) ? each : best), undefined);
  if (!closest) {
    const names = conditions.map(({ condition }) => condition).join(', ');
    const message =
      conditions.length > 1 ? `Nothing in ${field} comes near: it stays empty without any one of these conditions: ${names}.` : none;
    return reason('NOTHING_STATED', message, [], conditions);
  }
  const { condition, withoutIt } = closest;
  const also = conditions.length > 1 ? ' together with the other conditions' : '';
  const message = `Nothing in ${field} meets ${condition}${also}; without it there ${withoutIt === 1 ? 'is 1' : `are ${withoutIt}`}.`;
  // If there is only one condition, the list without it contains everything, and its first entries are no near misses.
  return reason('FILTERED_OUT', message, conditions.length > 1 ? await closest.nearest() : [], conditions);
}

/** Whether removing this condition brings back at least one entry, and fewer than removing the best one so far. */
const nearer = ({ withoutIt }: Counted, best: Counted | undefined) =>
  Boolean(withoutIt) && (withoutIt ?? 0) < (best?.withoutIt ?? Number.POSITIVE_INFINITY);
