/**
 * Filters as GraphQL has them, turned into the parameters that the Cypher files and the plan read: null where nothing is asked. A condition
 * whose parameter has the name of its field in the filter is passed on as it is given; the others are converted here.
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

/** What counts unless more is asked for: everything but what a rule derived. */
export const UNDERIVED: Basis[] = ['STATED', 'BACKGROUND'];
/** Also what a rule derived. */
export const ANY_BASIS: Basis[] = [...UNDERIVED, 'DERIVED'];

/** The parameters of a part by the fields of a filter that have their names; null where such a field is not given. */
function asGiven<Part extends PartName>(part: Part, filter: object): ParametersOf<Part> {
  const given = new Map<string, unknown>(Object.entries(filter));
  const parameters = PARTS.get(part)?.parameters ?? [];
  // What a field gives has the type of its parameter: a test compares the filters with the headers of the parts.
  return Object.fromEntries(parameters.map(({ name }) => [name, given.get(name) ?? null])) as ParametersOf<Part>;
}

/** The parameters of cypher/parts/time.cypher; days are yyyymmdd. What bears no time is neither before nor after any. */
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

/** A text as the graph's own texts are folded; one that has nothing left to look for is refused. */
function foldedText(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const folded = fold(text);
  if (folded) return folded;
  throw new Fault('BAD_USER_INPUT', `text is '${text.slice(0, MAX_NAME_LENGTH)}': expected something with a letter or a digit in it.`);
}

/** The API's `kind` word by word, so that a port is no airport. */
function subtypeWords(kind: string | null | undefined): string | null {
  if (kind === null || kind === undefined) return null;
  const known = words(kind);
  if (known.length) return boundedWords(known);
  throw new Fault(
    'BAD_USER_INPUT',
    `kind is '${kind}': expected English words such as "expressway" or "combined port"; text looks in names.`,
  );
}

/** The parameters of cypher/parts/likeness.cypher; `types`: what the list may hold. */
const likenessParameters = (
  { kind, text, has, lacks }: Given<Pick<EntityFilter, 'kind' | 'text' | 'has' | 'lacks'>>,
  types: readonly TypeModel[],
) => ({
  kind: subtypeWords(kind),
  text: foldedText(text),
  has: knownFields(has, types),
  lacks: knownFields(lacks, types),
});

/** The parameters of cypher/parts/entity.cypher; `types`: what the list may hold. */
export function entityParameters(filter: Given<EntityFilter> | null | undefined, types: readonly TypeModel[]) {
  const given = filter ?? {};
  const time = timeParameters(given);
  return {
    ...asGiven('entity', given),
    ...likenessParameters(given, types),
    ...time,
    timed: [time.during, time.endsBefore, time.startsBefore, time.startsAfter].some((each) => each !== null) || null,
    bases: given.basis ?? null, // an investment's own `basis` is of its origin, place and policy
    includeDoubtful: given.includeDoubtful ?? false,
  };
}

/** The parameters of cypher/parts/link.cypher; `predicates`: only over these relations. */
export function hopParameters(filter: Given<HopFilter> | null | undefined, model: Model, predicates?: readonly string[] | null) {
  const given = filter ?? {};
  return {
    ...asGiven('link', given),
    ...timeParameters(given),
    basis: given.basis ?? UNDERIVED,
    status: given.status ?? null,
    includeDoubtful: given.includeDoubtful ?? false,
    document: given.document ?? null,
    predicates: knownRelations(predicates, model)?.map(relationshipOf) ?? null,
  };
}

/** The parameters of a relation in the plan: of its links, of what is at their other end, and of its page. */
export function linkParameters(args: Given<LinkArgs> & Given<PoliciesArgs>, coordinate: string, model: Model, link?: LinkModel) {
  if ('basis' in args) return { basis: args.basis ?? ['STATED'] }; // `policies(basis)` has no pages
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

/** The parameters of cypher/parts/statement.cypher, and a page; names of entities have been resolved to ids before. */
export function statementParameters(args: Given<StatementListArgs>, coordinate: string, model: Model) {
  const filter: Given<StatementFilter> = args.filter ?? {};
  return {
    ...pageOf(args, coordinate),
    ...asGiven('statement', filter),
    ...timeParameters(filter),
    entity: filter.entity ?? null,
    subject: filter.subject ?? null,
    object: filter.object ?? null,
    subjectTypes: idPrefixes(filter.subjectTypes),
    objectTypes: idPrefixes(filter.objectTypes),
    around: filter.around ? [filter.around] : null,
    predicates: knownPredicates(filter.predicates, model),
    text: foldedText(filter.text),
    includeDoubtful: filter.includeDoubtful ?? false,
  };
}

/** What two lists have in common; one that was not given leaves the other as it is. */
export function bothOf(one: readonly string[] | null | undefined, other: readonly string[] | null | undefined): string[] | null {
  if (one && other) return one.filter((each) => other.includes(each));
  const given = one ?? other;
  return given ? [...given] : null;
}
