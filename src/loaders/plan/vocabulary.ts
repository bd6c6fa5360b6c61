/** Checks the names of fields and relations in a request against the model. An unknown name is refused with a hint. */
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { Fault } from '../../ground/errors.ts';
import { SPEAKS_OF } from '../../schema/declared.ts';
import type { LinkModel, Model, TypeModel } from '../../schema/model.ts';
import { MAX_NAME_LENGTH } from '../../schema/scalars.ts';

const NO_OTHER_ENDS: ReadonlyMap<string, string> = new Map();

/**
 * Returns the names if each is in `there`. Ids of metrics are accepted too, unless relations are wanted. Throws BAD_USER_INPUT for the
 * first unknown name. `ends` maps the name of an inverse relation to the relation it inverts, for the hint.
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

/** Checks the names in `has` and `lacks`: fields that entities of these types can have. */
export function knownFields(names: readonly string[] | null | undefined, types: readonly TypeModel[]): string[] | null {
  const relations = linksOf(types).filter(({ relationship }) => relationship !== SPEAKS_OF);
  const own = types.flatMap(({ facts, shown }) => [...facts.keys(), ...shown.keys()]);
  return known('field', names, new Set([...own, ...relations.map(({ field }) => field)]));
}

/** Checks predicates of statements: facts, relations and ids of metrics. */
export function knownPredicates(names: readonly string[] | null | undefined, { types }: Model): string[] | null {
  return known('predicate', names, new Set([...types.flatMap(({ facts }) => [...facts.keys()]), ...predicatesIn(types)]), otherEnds(types));
}

/** Checks predicates of relations between entities. An empty list is refused, because it would leave nothing. */
export const knownRelations = (names: readonly string[] | null | undefined, { types }: Model): string[] | null =>
  known('relation', atLeastOne(names), new Set(predicatesIn(types)), otherEnds(types));

/** Checks relations as an entity has them: the names of their fields at either end, and their predicates. An empty list is refused. */
export const knownTies = (names: readonly string[] | null | undefined, { types }: Model): string[] | null =>
  known('relation', atLeastOne(names), new Set(linksOf(types).flatMap(({ field, predicate }) => (predicate ? [field, predicate] : []))));

function atLeastOne(names: readonly string[] | null | undefined) {
  if (names?.length === 0) throw new Fault('BAD_USER_INPUT', 'predicates is empty: expected at least one relation, or none of it.');
  return names;
}

/** Maps the name of every inverse relation to the relation that it inverts. */
const otherEnds = (types: readonly TypeModel[]) =>
  new Map(linksOf(types).flatMap(({ field, predicate }) => (predicate && predicate !== field ? [[field, predicate] as const] : [])));
