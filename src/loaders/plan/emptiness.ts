/** Why a list is empty, and what came nearest: an empty answer is an answer, and says what it does not know. */
import type { GraphQLResolveInfo } from 'graphql';
import type { EmptyCode } from '../../schema/enums.ts';

export interface WhyEmpty {
  code: EmptyCode;
  message: string;
  /** Of every condition: how many there would be without it; null where there is no list without it. */
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

/** Where in the answer a field stands. */
export function pathOf({ path }: GraphQLResolveInfo): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) keys.unshift(at.key);
  return keys;
}

/** Has the answer say beside it why the list at `info` is empty; gives the reason back for `whyEmpty`. */
export function tellEmpty(context: { empty: (WhyEmpty & { path: (string | number)[] })[] }, info: GraphQLResolveInfo, why: WhyEmpty) {
  context.empty.push({ path: pathOf(info), ...why });
  return why;
}

export const pastTheEnd = () => reason('PAST_THE_END', 'The list ends before this cursor.');

/** A relation that came out empty. */
interface EmptyRelation {
  field: string;
  /** Its first links without any filter, and whether each counts unasked: most relations leave out what is derived or doubtful. */
  unfiltered: readonly [id: string, firm: boolean][];
  /** The relations of the same entity that are not empty. */
  filled: readonly string[];
  continued: boolean;
  /** The day by which it was to be known. */
  knownBy: string | null;
  /** Whether what is derived or doubtful was asked for. */
  uncertainToo: boolean;
}

export function whyRelationIsEmpty({ field, unfiltered, filled, continued, knownBy, uncertainToo }: EmptyRelation): WhyEmpty {
  const firm = unfiltered.flatMap(([id, each]) => (each || uncertainToo ? [id] : []));
  const others = unfiltered.map(([id]) => id);
  if (continued) return pastTheEnd();
  if (firm.length)
    return reason('FILTERED_OUT', `There are ${field}, but none ${knownBy ? `was known by ${knownBy} and ` : ''}passes the filter.`, firm);
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

/** Arguments of a list: its conditions stand in `filter` or beside it. */
export interface ListArguments {
  first?: number | null;
  after?: string | null;
  filter?: object | null;
}

/** The conditions of a list that were given: each by its path, with the arguments without it. */
export function conditionsGiven<Arguments extends ListArguments>(args: Arguments): { condition: string; args: Arguments }[] {
  const filter = args.filter ?? {};
  const given = (values: object) =>
    Object.entries(values).flatMap(([name, value]) => (MODIFIERS.has(name) || value === null || value === undefined ? [] : [name]));
  return [
    ...given(args).map((name) => ({ condition: name, args: { ...args, [name]: null } })),
    ...given(filter).map((name) => ({ condition: `filter.${name}`, args: { ...args, filter: { ...filter, [name]: null } } })),
  ];
}
// They change how other conditions work, or where a page begins, and exclude nothing by themselves.
const MODIFIERS = new Set(['first', 'after', 'orderBy', 'filter', 'includeUndated', 'includeDoubtful']);

interface Counted {
  condition: string;
  withoutIt: number | null;
  nearest(): Promise<string[]>;
}

/** Of a list at the root: which of its conditions leaves nothing, and what the nearest list holds. */
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
  // Without its only condition a list is all there is, and none of it near.
  return reason('FILTERED_OUT', message, conditions.length > 1 ? await closest.nearest() : [], conditions);
}

/** Whether a list without one condition holds something, and less than the list without another. */
const nearer = ({ withoutIt }: Counted, best: Counted | undefined) =>
  Boolean(withoutIt) && (withoutIt ?? 0) < (best?.withoutIt ?? Number.POSITIVE_INFINITY);
