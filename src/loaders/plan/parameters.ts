/**
 * Converts GraphQL filters into the parameters of the Cypher files and of the plan; a parameter without a condition is null. If a parameter
 * has the same name as a field of the filter, the value of the field is passed on unless it is converted here.
 */
import type { ParametersOf, PartName } from '../../graph/asking.ts';
import { PARTS } from '../../graph/parts.ts';
import { span } from '../../ground/dates.ts';
import { Fault } from '../../ground/errors.ts';
import { fold } from '../../names/fold.ts';
import { words } from '../../names/forms.ts';
import type { Basis, EntityType } from '../../schema/enums.ts';
import type { EntityFilter } from '../../schema/filters/entity.ts';
import type { HopFilter, LinkArgs, LinkFilter, PoliciesArgs } from '../../schema/filters/link.ts';
import type { StatementFilter, StatementListArgs } from '../../schema/filters/statement.ts';
import type { TimeFilter } from '../../schema/filters/time.ts';
import type { Given } from '../../schema/given.ts';
import { type LinkModel, type Model, relationshipOf, type TypeModel } from '../../schema/model.ts';
import { MAX_NAME_LENGTH } from '../../schema/scalars.ts';
import { boundedWords } from '../../stored/sorting.ts';
import { pageOf } from './cursor.ts';
import { knownFields, knownPredicates, knownRelations } from './vocabulary.ts';

/** The bases that count by default: all but what a rule derived. */
export const UNDERIVED: Basis[] = ['STATED', 'BACKGROUND'];
/** All bases, including what a rule derived. */
export const ANY_BASIS: Basis[] = [...UNDERIVED, 'DERIVED'];

/** The parameters of a part, each with the value of the filter's field of the same name, or null if that field is not given. */
function asGiven<Part extends PartName>(part: Part, filter: object): ParametersOf<Part> {
  const given = new Map<string, unknown>(Object.entries(filter));
  const parameters = PARTS.get(part)?.parameters ?? [];
  // The cast is safe, because a test checks that fields of filters and parameters of parts with the same name have the same type.
  return Object.fromEntries(parameters.map(({ name }) => [name, given.get(name) ?? null])) as ParametersOf<Part>;
}

/**
 * The parameters of cypher/parts/time.cypher; days are yyyymmdd. With `endsBefore`, `startsBefore` or `startsAfter`, `includeUndated` has
 * no effect, because what has no time is neither before nor after anything.
 */
function timeParameters({ during, includeUndated, endsBefore, startsBefore, startsAfter, knownBy }: Given<TimeFilter>) {
  const firstDay = (date: string | null | undefined) => (date ? span(date).start : null);
  const lastDay = (date: string | null | undefined) => (date ? span(date).end : null);
  const bounds = { endsBefore: firstDay(endsBefore), startsBefore: firstDay(startsBefore), startsAfter: lastDay(startsAfter) };
  const bounded = Object.values(bounds).some((day) => day !== null);
  return {
    during: during ? { from: span(during).start, to: span(during).end } : null,
    includeUndated: !bounded && (includeUndated ?? true),
    ...bounds,
    knownBy: lastDay(knownBy),
  };
}

/** Folds a search text like the texts in the graph. Throws BAD_USER_INPUT if nothing of it remains. */
function foldedText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const folded = fold(text);
  if (folded) return folded;
  throw new Fault('BAD_USER_INPUT', `text is '${text.slice(0, MAX_NAME_LENGTH)}': expected something with a letter or a digit in it.`);
}

/**
 * The words of a subtype (`kind` in the API) between spaces, so that `port` does not match `airport`. Throws BAD_USER_INPUT without words.
 */
function subtypeWords(kind: string | null | undefined): string | null {
  if (kind === null || kind === undefined) return null;
  const known = words(kind);
  if (known.length) return boundedWords(known);
  throw new Fault(
    'BAD_USER_INPUT',
    `kind is '${kind}': expected English words such as "expressway" or "combined port"; text looks in names.`,
  );
}

/** The parameters of cypher/parts/likeness.cypher. `types` are the entity types that the list may contain. */
const likenessParameters = (
  { kind, text, has, lacks }: Given<Pick<EntityFilter, 'kind' | 'text' | 'has' | 'lacks'>>,
  types: readonly TypeModel[],
) => ({
  kind: subtypeWords(kind),
  text: foldedText(text),
  has: knownFields(has, types),
  lacks: knownFields(lacks, types),
});

/** The parameters of cypher/parts/entity.cypher. `types` are the entity types that the list may contain. */
export function entityParameters(filter: Given<EntityFilter> | null | undefined, types: readonly TypeModel[]) {
  const given = filter ?? {};
  const time = timeParameters(given);
  return {
    ...asGiven('entity', given),
    ...likenessParameters(given, types),
    ...time,
    timed: [time.during, time.endsBefore, time.startsBefore, time.startsAfter].some((each) => each !== null) || null,
    bases: given.basis ?? null, // called `bases`, because `basis` in investments/search.cypher is a condition on the investment's relations
    includeDoubtful: given.includeDoubtful ?? false,
  };
}

/** The parameters of cypher/parts/link.cypher. If `predicates` is given, only these relations count. */
export function hopParameters(filter: Given<HopFilter> | null | undefined, model: Model, predicates?: readonly string[] | null) {
  const given = filter ?? {};
  return {
    ...asGiven('link', given),
    ...timeParameters(given),
    basis: given.basis ?? UNDERIVED,
    includeDoubtful: given.includeDoubtful ?? false,
    predicates: knownRelations(predicates, model)?.map(relationshipOf) ?? null,
  };
}

/** The parameters of a relation in the plan: for its links, for the entities at their other end, and for its page. */
export function linkParameters(args: Given<LinkArgs> & Given<PoliciesArgs>, coordinate: string, model: Model, link?: LinkModel) {
  if ('basis' in args) return { basis: args.basis ?? ['STATED'] }; // only `policies(basis)`, which has no pages and no filter
  const filter: Given<LinkFilter> = args.filter ?? {};
  return {
    ...pageOf(args, coordinate),
    ...asGiven('end', filter),
    ...likenessParameters(filter, model.types),
    ...hopParameters(filter, model),
    basis: filter.basis ?? (link?.derived ? ANY_BASIS : UNDERIVED),
  };
}

const idPrefixes = (types: readonly EntityType[] | null | undefined) => types?.map((type) => `${type.toLowerCase()}/`) ?? null;

/** The parameters of cypher/parts/statement.cypher and of a page. All names in `args` must have been resolved to ids. */
export function statementParameters(args: Given<StatementListArgs>, coordinate: string, model: Model) {
  const filter: Given<StatementFilter> = args.filter ?? {};
  return {
    ...pageOf(args, coordinate),
    ...asGiven('statement', filter),
    ...timeParameters(filter),
    subjectTypes: idPrefixes(filter.subjectTypes),
    objectTypes: idPrefixes(filter.objectTypes),
    around: filter.around ? [filter.around] : null,
    predicates: knownPredicates(filter.predicates, model),
    text: foldedText(filter.text),
    includeDoubtful: filter.includeDoubtful ?? false,
  };
}

/** The values that are in both lists. If only one list is given, returns that one; if none is given, null. */
export function bothOf(one: readonly string[] | null | undefined, other: readonly string[] | null | undefined): string[] | null {
  if (one && other) return one.filter((each) => other.includes(each));
  const given = one ?? other;
  return given ? [...given] : null;
}
