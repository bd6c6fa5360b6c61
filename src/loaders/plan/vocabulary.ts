/** Names of fields and relations that stand in a request, checked against the model: refused with a hint where there is no such name. */
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { Fault } from '../../ground/errors.ts';
import { SPEAKS_OF } from '../../schema/declared.ts';
import type { LinkModel, Model, TypeModel } from '../../schema/model.ts';
import { MAX_NAME_LENGTH } from '../../schema/scalars.ts';

const NO_OTHER_ENDS: ReadonlyMap<string, string> = new Map();

/**
 * The names, each of which is in `there`; ids of metrics pass too, but as relations. BAD_USER_INPUT names the first that is not.
 * `ends` tells of relations that are another one seen from its other end.
 */
function known(
  what: 'field' | 'predicate' | 'relation',
  names: readonly string[] | null | undefined,
  there: ReadonlySet<string>,
  ends = NO_OTHER_ENDS,
): string[] | null {
  for (const name of names ?? []) {
    if (there.has(name) || (what !== 'relation' && name.startsWith('metric/'))) continue;
    throw new Fault('BAD_USER_INPUT', `There is no ${what} '${name.slice(0, MAX_NAME_LENGTH)}'. ${hintFor(name, there, ends)}`);
  }
  return names ? [...names] : null;
}

function hintFor(name: string, there: ReadonlySet<string>, ends: ReadonlyMap<string, string>): string {
  if (ends.has(name)) return `It is ${ends.get(name)} seen from the other end.`;
  const near = suggestionList(name, [...there]).slice(0, 3);
  return near.length ? `Did you mean ${near.join(', ')}?` : 'The docs of the playground, at /graphql in a browser, list what there is.';
}

const linksOf = (types: readonly TypeModel[]): LinkModel[] => types.flatMap(({ links }) => [...links.values()]);
const predicatesIn = (types: readonly TypeModel[]) => linksOf(types).flatMap(({ predicate }) => predicate ?? []);

/** Fields that things of some types may have filled, for `has` and `lacks`. */
export function knownFields(names: readonly string[] | null | undefined, types: readonly TypeModel[]): string[] | null {
  const relations = linksOf(types).filter(({ relationship }) => relationship !== SPEAKS_OF);
  const own = types.flatMap(({ facts, shown }) => [...facts.keys(), ...shown.keys()]);
  return known('field', names, new Set([...own, ...relations.map(({ field }) => field)]));
}

/** What statements may say: facts, relations, metrics. */
export function knownPredicates(names: readonly string[] | null | undefined, { types }: Model): string[] | null {
  return known('predicate', names, new Set([...types.flatMap(({ facts }) => [...facts.keys()]), ...predicatesIn(types)]), otherEnds(types));
}

/** Relations between entities, by the predicates that they answer. */
export const knownRelations = (names: readonly string[] | null | undefined, { types }: Model): string[] | null =>
  known('relation', names, new Set(predicatesIn(types)), otherEnds(types));

/** Relations that are another one seen from its other end, and which that is. */
const otherEnds = (types: readonly TypeModel[]) =>
  new Map(linksOf(types).flatMap(({ field, predicate }) => (predicate && predicate !== field ? [[field, predicate] as const] : [])));
