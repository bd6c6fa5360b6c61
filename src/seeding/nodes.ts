/** Computes the node of each entity: its fields by the statements about it, as of today and as of every earlier document. */

import { foldedTexts } from '../names/fold.ts';
import { nameForms, words } from '../names/forms.ts';
import { Doubt, InvestmentWording, type Lang, MOST_CERTAIN, type NameKind, Status } from '../schema/enums.ts';
import type { FactModel, TypeModel } from '../schema/model.ts';
import { filledSince, packStages } from '../stored/as-of.ts';
import { definedOnly } from '../stored/defined.ts';
import { type EntityRecord, type FactContent, packFact, type StoredFact } from '../stored/entity.ts';
import type { NameRecord } from '../stored/name.ts';
import { pack } from '../stored/packed.ts';
import { packPast } from '../stored/past.ts';
import { boundedWords, orderOf } from '../stored/sorting.ts';
import type { StoredEvidence, StoredName, StoredWording } from '../stored/values.ts';
import { descriptionsOf, officesOf } from './descriptions.ts';
import { factValue, stageOf, WORDINGS } from './facts.ts';
import type { Known } from './known.ts';
import type { Places } from './places.ts';
import { follows } from './projected.ts';
import type { SeedEntity } from './records.ts';
import type { GraphStatement } from './statements.ts';

/** The facts of an entity, by the names of their fields. */
type Facts = Readonly<Record<string, FactContent>>;

export interface StoredNode {
  id: string;
  labels: string[];
  properties: Omit<EntityRecord, 'hash'>;
  /** The facts of its entity type, which are stored beside the other properties. */
  facts: Readonly<Record<string, StoredFact>>;
  names: NameRecord[];
}

/** A summary of an entity's relations: to how many entities it is related, and since which day each relation has had a link. */
export interface Related {
  degree: number;
  fields: ReadonlyMap<string, number>;
}

/** What is needed to compute nodes. */
interface NodeSources {
  entities: ReadonlyMap<string, SeedEntity>;
  known: Known;
  places: Places;
  /** The ids of statements that another one contradicts. */
  disputed: ReadonlySet<string>;
  typeOf(id: string): TypeModel;
}

/** The node of an entity. `own` are the statements about it, `documents` those that speak of it, `figures` the figures of a metric. */
export function nodeOf(
  sources: NodeSources,
  entity: SeedEntity,
  own: readonly GraphStatement[],
  figures: readonly GraphStatement[],
  documents: Iterable<string>,
  related: Related,
): StoredNode {
  const { id, kind: subtype, names } = entity;
  const { places, typeOf } = sources;
  const type = typeOf(id);
  const views = viewsOf(sources, entity, own, [...documents].sort());
  const today = views.at(-1);
  if (!today) throw new Error(`${id} has no view`);
  const { fields, facts } = today;
  const located = new Set([id, ...figures.map(({ subject }) => subject)]); // a metric lies where the subjects of its figures lie
  const around = (includeDoubtful: boolean) =>
    [...new Set([...located].flatMap((each) => [...places.inside(each, includeDoubtful)]))].sort();
  return {
    id,
    labels: ['Entity', ...type.labels.filter((label) => label !== 'Entity')],
    properties: definedOnly<Omit<EntityRecord, 'hash'>>({
      id,
      type: type.entityType,
      name: names[0]?.text,
      inShort: [type.zh, subtype, distinction(sources, entity, own)].filter(Boolean).join(' · '),
      degree: related.degree,
      order: orderOf(related.degree, id),
      inside: around(false),
      perhapsInside: around(true),
      ...fields,
      names: pack(fields.names),
      wordings: fields.wordings && pack(fields.wordings),
      evidence: fields.evidence && pack(fields.evidence),
      past: packPast(views.map((view) => ({ day: view.day, fields: shown(view) }))),
      ...filtered(sources, entity, own, [...own, ...figures], views, related),
    }),
    facts: Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, packFact(value)])),
    names: searchedBy(sources, entity, own).map((name) =>
      definedOnly<NameRecord>({ id: `${id} ${name.text}`, ...name, ...nameForms(name.text) }),
    ),
  };
}

/** The fields of an entity by what was known by a day (yyyymmdd). */
interface View {
  day: number;
  fields: Shown;
  facts: Facts;
}

/** The fields of an entity that are not facts, before they are packed. */
interface Shown extends Pick<EntityRecord, 'kind' | 'unit' | 'definition' | 'file' | 'sha256' | 'documents' | 'notStated'> {
  status?: Status | undefined;
  names: StoredName[];
  when?: string | undefined;
  wordings?: StoredWording[];
  evidence?: StoredEvidence[];
  doubts?: Doubt[];
}

/** All fields of a view, by name. */
const shown = ({ fields, facts }: View): Readonly<Record<string, unknown>> => ({ ...facts, ...fields });

/**
 * The views of an entity: the first before anything was known, then one for each day on which something became known; the last is today's.
 */
function viewsOf(sources: NodeSources, entity: SeedEntity, own: readonly GraphStatement[], documents: readonly string[]): View[] {
  const { known, typeOf } = sources;
  const { kind, unit, definition, file, sha256 } = entity;
  const dayOf = (documentId: string) => known.dayOf({ documentId }) ?? 0;
  const days = [...new Set([0, ...own.map((statement) => known.since(statement)), ...documents.map(dayOf)])].sort((a, b) => a - b);
  return days.map((day) => {
    const by = (ids: readonly string[]) => ids.filter((id) => dayOf(id) <= day);
    const names = entity.names.map((name) => ({ ...name, documentIds: by(name.documentIds), asOf: known.earliest(by(name.documentIds)) }));
    const said = own.filter((statement) => known.since(statement) <= day);
    const type = typeOf(entity.id);
    const facts = factsOf(type, said, known);
    const progress = [...type.facts.values()].find(({ value }) => value === 'status');
    const reached = progress && facts[progress.field];
    const status = isStatus(reached) ? reached : stageOf(type, said);
    const worded = [...type.facts.values()].some(isWorded) ? investment(type, said, known) : {};
    const described = { kind, unit, definition, file, sha256, names, documents: by(documents) };
    return { day, facts, fields: definedOnly<Shown>({ ...described, status, notStated: notStated(sources, entity, said), ...worded }) };
  });
}

const isStatus = (value: unknown): value is Status => typeof value === 'string' && value in Status;

function factsOf(type: TypeModel, own: readonly GraphStatement[], known: Known): Facts {
  const facts = [...type.facts.values()].flatMap((fact) => {
    const value = factValue(fact, own, (statement) => known.saidOn(statement));
    return value === undefined ? [] : [[fact.field, value] as const];
  });
  return Object.fromEntries(facts);
}

/** The names of the fields that are expected of the entity but that no document states. */
function notStated({ typeOf }: NodeSources, { id, kind: subtype }: SeedEntity, own: readonly GraphStatement[]): string[] {
  const { facts, links } = typeOf(id);
  const following = (statement: GraphStatement) => [...links.values()].filter((link) => follows(link, statement, typeOf));
  const stated = new Set(
    own
      .filter(({ basis }) => basis === 'STATED')
      .flatMap((statement) => [statement.predicate, ...following(statement).map(({ field }) => field)]),
  );
  return [...facts.values(), ...links.values()]
    .filter(({ expected, unlessSubtype, field }) => expected && !unlessSubtype.includes(subtype ?? '') && !stated.has(field))
    .map(({ field }) => field)
    .sort();
}

const isWording = (text: string | undefined): text is InvestmentWording => text !== undefined && text in InvestmentWording;
const isWorded = ({ value }: FactModel) => value === 'wording';
const wordingsOf = ({ facts }: TypeModel, own: readonly GraphStatement[]) =>
  own.filter(({ predicate }) => facts.get(predicate)?.value === 'wording');

function investment(
  type: TypeModel,
  own: readonly GraphStatement[],
  known: Known,
): Pick<Shown, 'when' | 'status' | 'wordings' | 'evidence' | 'doubts'> {
  const wordings = wordingsOf(type, own)
    .flatMap(({ id, text, when, status }) => (isWording(text) ? [{ wording: text, when, status, statementId: id }] : []))
    .sort((a, b) => WORDINGS.indexOf(a.wording) - WORDINGS.indexOf(b.wording) || Number(!a.when) - Number(!b.when));
  const [strongest] = wordings;
  return {
    when: strongest?.when,
    status: strongest?.status ?? 'DONE',
    wordings,
    evidence: passages(own).map((passage) => ({ ...passage, on: known.dayOf(passage) })),
    doubts: Object.values(Doubt).filter((each) => own.some(({ doubts }) => doubts.includes(each))),
  };
}

type Filters = Pick<
  EntityRecord,
  'kindWords' | 'words' | 'nameKinds' | 'has' | 'hasSince' | 'stages' | 'known' | 'bases' | 'doubtful' | 'dated'
>;

/** The properties by which lists of entities filter. `said` are the statements about the entity and, for a metric, its figures. */
function filtered(
  { known, disputed, typeOf }: NodeSources,
  { id, kind: subtype, names, definition, shareOf }: SeedEntity,
  own: readonly GraphStatement[],
  said: readonly GraphStatement[],
  views: readonly View[],
  related: Related,
): Filters {
  const filled = new Map(related.fields); // by field, the day since which it is filled
  const fill = (field: string, day: number) => filled.set(field, Math.min(day, filled.get(field) ?? day));
  const type = typeOf(id);
  const seen = views.map((view) => ({ day: view.day, fields: shown(view) }));
  const today = seen.at(-1);
  for (const [field, reads] of [...[...type.facts.keys()].map((field) => [field, [field]] as const), ...type.shown]) {
    const shows = ({ fields }: (typeof seen)[number]) => reads.every((each) => [fields[each] ?? []].flat().length);
    const since = seen.find(shows);
    // A field that was filled earlier can be empty today: for example, the date if a stronger wording without a date has come.
    if (since && today && shows(today)) fill(field, since.day);
  }
  for (const statement of own) if (statement.predicate.startsWith('metric/')) fill(statement.predicate, known.since(statement));
  if (shareOf) fill('shareOf', 0);
  const bearsTime = ({ when, date }: GraphStatement) => (when ?? date) !== undefined;
  const wordings = wordingsOf(type, own);
  return {
    kindWords: subtype === undefined ? undefined : boundedWords(words(subtype)),
    words: foldedTexts([...names.map(({ text }) => text), definition, ...own.map(({ text }) => text)]),
    nameKinds: [...new Set(names.map(({ kind }) => kind))].sort(),
    ...filledSince(filled),
    stages: packStages(views.map(({ day, fields }) => ({ day, status: fields.status }))),
    known: known.sinceNamed(id),
    bases: MOST_CERTAIN.filter((each) => said.some(({ basis }) => basis === each)),
    doubtful: said.some(({ id, doubts }) => doubts.length > 0 || disputed.has(id)),
    // If one wording of an investment has no time, the investment counts as undated: it could be of any time.
    dated: wordings.length ? wordings.every(bearsTime) : said.some(bearsTime),
  };
}

/** The texts by which an entity is found: its names and its descriptions. */
function searchedBy({ entities, typeOf }: NodeSources, { id, names, definition }: SeedEntity, own: readonly GraphStatement[]) {
  const namesOf = (body: string) => (entities.get(body)?.names ?? []).flatMap(({ text, kind }) => (kind === 'CORRUPTED' ? [] : [text]));
  const offices = officesOf(typeOf(id), own, namesOf);
  const descriptions = descriptionsOf(typeOf(id), own, { names: names.map(({ text }) => text), definition, offices });
  const found: { text: string; lang?: Lang; kind: NameKind }[] = names.map(({ text, lang, kind }) => ({ text, lang, kind }));
  return [...found, ...descriptions.map((text) => ({ text, kind: 'DESCRIPTION' as const }))];
}

/** What tells an entity apart from others of the same name and subtype: its nearest place, else an office, a date or a unit. */
function distinction(
  { entities, known, places, typeOf }: NodeSources,
  { id, unit }: SeedEntity,
  own: readonly GraphStatement[],
): string | undefined {
  const nameOf = (each: string) => entities.get(each)?.names[0]?.text ?? each;
  const nearest = places.nearest(id).map(nameOf).join('、');
  return nearest || officesOf(typeOf(id), own, (body) => [nameOf(body)])[0] || known.publishedOn(id) || unit;
}

/** The passages that prove the statements, each passage once. */
function passages(statements: readonly GraphStatement[]) {
  const evidence = statements.flatMap((statement) => statement.evidence);
  return [...new Map(evidence.map((each) => [JSON.stringify([each.documentId, each.pieces]), each])).values()];
}
