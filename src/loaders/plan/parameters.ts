/** Filters as GraphQL has them, turned into the parameters that the Cypher files and the plan read: null where nothing is asked. */
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { span } from '../../ground/dates.ts';
import { Fault } from '../../ground/errors.ts';
import { fold } from '../../names/fold.ts';
import { words } from '../../names/forms.ts';
import { SPEAKS_OF } from '../../schema/decorators.ts';
import type { Basis, Doubt, EntityType, InvestmentWording, NameKind, Status } from '../../schema/enums.ts';
import { type LinkModel, type Model, relationshipOf, type TypeModel } from '../../schema/model.ts';
import { MAX_NAME_LENGTH } from '../../schema/scalars.ts';
import { boundedWords } from '../../stored/sorting.ts';
import { pageOf } from './cursor.ts';

type Values = Record<string, unknown>;
type Asked = <T = unknown>(name: string) => T | null;

const asker =
  (filter: Values): Asked =>
  <T>(name: string) =>
    (filter[name] ?? null) as T | null;

/** The parameters of cypher/parts/time.cypher. What bears no time is neither before nor after any. */
function timeParameters(asked: Asked) {
  const day = (name: string, side: 'start' | 'end') => {
    const date = asked<string>(name);
    return date === null ? null : span(date)[side];
  };
  const bounds = {
    endsBefore: day('endsBefore', 'start'),
    startsBefore: day('startsBefore', 'start'),
    startsAfter: day('startsAfter', 'end'),
  };
  const during = asked<string>('during');
  return {
    during: during === null ? null : { from: span(during).start, to: span(during).end },
    includeUndated: Object.values(bounds).every((each) => each === null) && (asked<boolean>('includeUndated') ?? true),
    ...bounds,
    knownBy: day('knownBy', 'end'),
  };
}

function foldedText(text: string | null): string | null {
  if (text === null) return null;
  const folded = fold(text);
  if (folded) return folded;
  throw new Fault('BAD_USER_INPUT', `text is '${text.slice(0, MAX_NAME_LENGTH)}': expected something with a letter or a digit in it.`);
}

/** `kind` word by word, so that a port is no airport. */
function kindWords(kind: string | null): string | null {
  if (kind === null) return null;
  const known = words(kind);
  if (known.length) return boundedWords(known);
  throw new Fault(
    'BAD_USER_INPUT',
    `kind is '${kind}': expected English words such as "expressway" or "combined port"; text looks in names.`,
  );
}

/** Names that stand in a request and mean something in the model: refused with a hint where there is none. `ends`: see `otherEnds`. */
function known(
  what: string,
  names: readonly string[] | null,
  there: ReadonlySet<string>,
  ends: ReadonlyMap<string, string> = new Map(),
): string[] | null {
  for (const name of names ?? []) {
    if (there.has(name) || (what !== 'relation' && name.startsWith('metric/'))) continue;
    throw new Fault('BAD_USER_INPUT', `There is no ${what} '${name.slice(0, MAX_NAME_LENGTH)}'. ${hintFor(name, there, ends)}`);
  }
  return names && [...names];
}

function hintFor(name: string, there: ReadonlySet<string>, ends: ReadonlyMap<string, string>): string {
  if (ends.has(name)) return `It is ${ends.get(name)} seen from the other end.`;
  const near = suggestionList(name, [...there]).slice(0, 3);
  return near.length ? `Did you mean ${near.join(', ')}?` : 'The docs of the playground, at /graphql in a browser, list what there is.';
}

const fieldsOf = (types: readonly TypeModel[]) =>
  new Set(
    types.flatMap(({ facts, links, shown }) => [
      ...facts.keys(),
      ...shown.keys(),
      ...[...links.values()].flatMap(({ relationship, field }) => (relationship === SPEAKS_OF ? [] : [field])),
    ]),
  );

const predicatesOf = ({ types }: Model) =>
  new Set(types.flatMap(({ facts, links }) => [...facts.keys(), ...[...links.values()].flatMap(({ predicate }) => predicate ?? [])]));

const relationsOf = ({ types }: Model) =>
  new Set(types.flatMap(({ links }) => [...links.values()].flatMap(({ predicate }) => predicate ?? [])));

/** Relations that are another one seen from its other end, and which that is. */
const otherEnds = ({ types }: Model) =>
  new Map(
    types.flatMap(({ links }) =>
      [...links.values()].flatMap(({ field, predicate }) => (predicate && predicate !== field ? [[field, predicate] as const] : [])),
    ),
  );

/** What every list of entities filters by; `types`: what the list may hold. */
function likeness(asked: Asked, types: readonly TypeModel[]) {
  const fields = fieldsOf(types);
  return {
    within: asked<string>('within'),
    document: asked<string>('document'),
    kind: kindWords(asked('kind')),
    text: foldedText(asked('text')),
    nameKinds: asked<NameKind[]>('nameKinds'),
    has: known('field', asked('has'), fields),
    lacks: known('field', asked('lacks'), fields),
  };
}

/** The parameters of cypher/parts/entity.cypher. */
export function entityParameters(filter: Values, types: readonly TypeModel[]) {
  const asked = asker(filter);
  const time = timeParameters(asked);
  return {
    ...likeness(asked, types),
    includeDoubtful: asked<boolean>('includeDoubtful') ?? false,
    ...time,
    timed: [time.during, time.endsBefore, time.startsBefore, time.startsAfter].some((each) => each !== null) || null,
    status: asked<Status[]>('status'),
    bases: asked<Basis[]>('basis'),
    doubtful: asked<boolean>('doubtful'),
    notDocuments: asked<string[]>('notDocuments'),
    minDocuments: asked<number>('minDocuments'),
    maxDocuments: asked<number>('maxDocuments'),
  };
}

/** The parameters of cypher/investments/search.cypher but for its page. */
export function investmentParameters(filter: Values, kind: TypeModel) {
  const asked = asker(filter);
  const { basis, ...rest } = filter;
  return {
    ...entityParameters(rest, [kind]),
    investor: asked<string>('investor'),
    investorWithin: asked<string>('investorWithin'),
    place: asked<string>('place'),
    park: asked<string>('park'),
    policy: asked<string>('policy'),
    wording: asked<InvestmentWording[]>('wording'),
    basis: (basis ?? FIRM) as Basis[],
  };
}

/** What counts unless more is asked for. */
export const FIRM: Basis[] = ['STATED', 'BACKGROUND'];
/** What counts of a relation that rules alone fill. */
export const ANY_BASIS: Basis[] = [...FIRM, 'DERIVED'];

/** The parameters of cypher/parts/link.cypher. */
export function hopParameters(filter: Values, model: Model, predicates: readonly string[] | null = null) {
  const asked = asker(filter);
  return {
    ...timeParameters(asked),
    basis: asked<Basis[]>('basis') ?? FIRM,
    status: asked<Status[]>('status'),
    includeDoubtful: asked<boolean>('includeDoubtful') ?? false,
    document: asked<string>('document'),
    predicates: known('relation', predicates, relationsOf(model), otherEnds(model))?.map(relationshipOf) ?? null,
  };
}

/** The parameters of a relation in the plan, from the values of its arguments. */
export function linkParameters(values: Values, coordinate: string, model: Model, link?: LinkModel) {
  if ('basis' in values) return { basis: (values.basis ?? ['STATED']) as Basis[] }; // `policies(basis)` has no pages
  const filter = (values.filter ?? {}) as Values;
  const asked = asker(filter);
  const basis = asked<Basis[]>('basis') ?? (link?.derived ? ANY_BASIS : FIRM);
  return {
    ...pageOf(values, coordinate),
    ...likeness(asked, model.types),
    types: asked<EntityType[]>('types'),
    endStatus: asked<Status[]>('endStatus'),
    ...hopParameters(filter, model),
    basis,
  };
}

const idPrefixes = (types: readonly string[] | null) => types?.map((type) => `${type.toLowerCase()}/`) ?? null;

/** The parameters of cypher/parts/statement.cypher, and a page; names of entities have been resolved to ids before. */
export function statementParameters(values: Values, coordinate: string, model: Model) {
  const asked = asker((values.filter ?? {}) as Values);
  const around = asked<string>('around');
  return {
    ...pageOf(values, coordinate),
    ...timeParameters(asked),
    entity: asked<string>('entity'),
    subject: asked<string>('subject'),
    object: asked<string>('object'),
    subjectTypes: idPrefixes(asked('subjectTypes')),
    objectTypes: idPrefixes(asked('objectTypes')),
    within: asked<string>('within'),
    around: around === null ? null : [around],
    objectWithin: asked<string>('objectWithin'),
    repaired: asked<boolean>('repaired'),
    includeDoubtful: asked<boolean>('includeDoubtful') ?? false,
    doubts: asked<Doubt[]>('doubts'),
    predicates: known('predicate', asked('predicates'), predicatesOf(model), otherEnds(model)),
    figures: asked<boolean>('figures'),
    metricKinds: asked<string[]>('metricKinds'),
    units: asked<string[]>('units'),
    atLeast: asked<number>('atLeast'),
    atMost: asked<number>('atMost'),
    document: asked<string>('document'),
    documents: asked<string[]>('documents'),
    notDocuments: asked<string[]>('notDocuments'),
    minDocuments: asked<number>('minDocuments'),
    maxDocuments: asked<number>('maxDocuments'),
    attributedTo: asked<string>('attributedTo'),
    text: foldedText(asked('text')),
    basis: asked<Basis[]>('basis'),
    status: asked<Status[]>('status'),
    doubtful: asked<boolean>('doubtful'),
    dated: asked<boolean>('dated'),
  };
}

/** What two lists have in common; one that was not given leaves the other as it is. */
export const bothOf = (one: readonly string[] | null | undefined, other: readonly string[] | null): string[] | null =>
  one && other ? one.filter((each) => other.includes(each)) : ((one ?? other) as string[] | null);
