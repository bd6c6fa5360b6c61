/** Entities as their nodes: what their fields show of what is said of them, today and as earlier documents had it. */

import { nameForms, words } from '../names/forms.ts';
import { Doubt, type Lang, type NameKind } from '../schema/enums.ts';
import type { FactModel, TypeModel } from '../schema/model.ts';
import { descriptionsOf, officesOf } from './descriptions.ts';
import { BASES, factValue, stageOf, WORDINGS } from './facts.ts';
import type { Known } from './known.ts';
import type { Places } from './places.ts';
import { follows } from './projected.ts';
import type { SeedEntity } from './records.ts';
import type { Statement } from './statements.ts';
import { definedOnly, foldedTexts, type Properties, stored } from './stored.ts';

export interface StoredNode {
  id: string;
  labels: string[];
  properties: Properties;
  names: Properties[];
}

/** What an entity's relations come to: to how many others it is related, and since when each of its fields leads somewhere. */
export interface Related {
  degree: number;
  fields: ReadonlyMap<string, number>;
}

/** Everything else that nodes are made of. */
interface Sources {
  entities: ReadonlyMap<string, SeedEntity>;
  known: Known;
  places: Places;
  /** Statements that another one contradicts. */
  disputed: ReadonlySet<string>;
  typeOf(id: string): TypeModel;
}

/** The node of an entity, of which `own` is said and `documents` speak; `figures` are those of a metric. */
export function nodeOf(
  sources: Sources,
  entity: SeedEntity,
  own: readonly Statement[],
  figures: readonly Statement[],
  documents: Iterable<string>,
  related: Related,
): StoredNode {
  const { id, kind: subtype, names } = entity;
  const { places, typeOf } = sources;
  const type = typeOf(id);
  const views = viewsOf(sources, entity, own, [...documents].sort());
  const today = (views.at(-1) as View).fields;
  const located = new Set([id, ...figures.map(({ subject }) => subject)]); // a metric is where what it is of is
  const around = (unsure: boolean) => [...new Set([...located].flatMap((each) => [...places.around(each, unsure)]))].sort();
  const properties: Properties = {
    id,
    type: type.entityType,
    name: names[0]?.text,
    inShort: [type.zh, subtype, whereabouts(sources, entity, own)].filter(Boolean).join(' · '),
    degree: related.degree,
    order: `${String(99_999 - related.degree)} ${id}`,
    inside: around(false),
    perhapsInside: around(true),
    ...Object.fromEntries(Object.entries(today).map(([field, value]) => [field, stored(value)])),
    past: past(views),
    ...filtered(sources, entity, own, [...own, ...figures], views, related),
  };
  return {
    id,
    labels: ['Entity', ...type.labels.filter((label) => label !== 'Entity')],
    properties: definedOnly(properties),
    names: searchedBy(sources, entity, own).map((name) => ({ id: `${id} ${name.text}`, ...name, ...nameForms(name.text) })),
  };
}

/** What an entity's fields show by the documents of up to a day, as yyyymmdd. */
interface View {
  day: number;
  fields: Properties;
}

/** The views of an entity, one for each day on which something became known; the last is today's, the first is of before anything was. */
function viewsOf(sources: Sources, entity: SeedEntity, own: readonly Statement[], documents: readonly string[]): View[] {
  const { known } = sources;
  const { kind, unit, definition, file, sha256 } = entity;
  const dayOf = (documentId: string) => known.dayOf({ documentId }) ?? 0;
  const days = [...new Set([0, ...own.map((statement) => known.since(statement)), ...documents.map(dayOf)])].sort((a, b) => a - b);
  return days.map((day) => {
    const by = (ids: readonly string[]) => ids.filter((id) => dayOf(id) <= day);
    const names = entity.names.map((name) => ({ ...name, documentIds: by(name.documentIds), asOf: known.earliest(by(name.documentIds)) }));
    const said = own.filter((statement) => known.since(statement) <= day);
    return {
      day,
      fields: {
        kind,
        unit,
        definition,
        file,
        sha256,
        ...fieldsOf(sources, entity, said),
        names,
        documents: by(documents),
      },
    };
  });
}

function fieldsOf({ typeOf, known }: Sources, entity: SeedEntity, own: readonly Statement[]): Properties {
  const { id, kind: subtype } = entity;
  const type = typeOf(id);
  const [facts, links] = [[...type.facts.values()], [...type.links.values()]];
  const values = facts.map((fact) => [fact.field, factValue(fact, own, (statement) => known.saidOn(statement))]);
  const fields = definedOnly(Object.fromEntries(values));
  const progress = facts.find(({ value }) => value === 'status');
  const stated = new Set(
    own
      .filter(({ basis }) => basis === 'STATED')
      .flatMap((statement) => [statement.predicate, ...links.filter((link) => follows(link, statement, typeOf)).map(({ field }) => field)]),
  );
  const notStated = [...facts, ...links]
    .filter(({ expected, unlessSubtype, field }) => expected && !unlessSubtype.includes(subtype ?? '') && !stated.has(field))
    .map(({ field }) => field)
    .sort();
  return definedOnly({
    ...fields,
    status: (progress && fields[progress.field]) ?? stageOf(type, own),
    ...(facts.some(isWorded) ? investment(type, own, known) : {}),
    notStated,
  });
}

const isWorded = ({ value }: FactModel) => value === 'wording';
const wordingsOf = ({ facts }: TypeModel, own: readonly Statement[]) =>
  own.filter(({ predicate }) => facts.get(predicate)?.value === 'wording');

function investment(type: TypeModel, own: readonly Statement[], known: Known): Properties {
  const wordings = wordingsOf(type, own).sort(
    (a, b) => WORDINGS.indexOf(a.text as string) - WORDINGS.indexOf(b.text as string) || Number(!a.when) - Number(!b.when),
  );
  const strongest = wordings[0];
  return {
    when: strongest?.when,
    status: strongest?.status ?? 'DONE',
    wordings: wordings.map(({ id, text, when, status }) => ({ wording: text, when, status, statementId: id })),
    evidence: passages(own).map((passage) => ({ ...passage, on: known.dayOf(passage) })),
    doubts: Object.values(Doubt).filter((each) => own.some(({ doubts }) => doubts.includes(each))),
  };
}

/** What was different before today's view, and since when that holds: `{ now, views: [[day, fields], …] }`. */
function past(views: readonly View[]): string | undefined {
  const today = views.at(-1) as View;
  const earlier = views.slice(0, -1).map(({ day, fields }) => [day, difference(fields, today.fields)]);
  return earlier.length ? JSON.stringify({ now: today.day, views: earlier }) : undefined;
}

/** What some fields have that others have not, null where they have nothing. */
function difference(fields: Properties, others: Properties): Properties {
  const differing = [...new Set([...Object.keys(fields), ...Object.keys(others)])].filter(
    (field) => JSON.stringify(fields[field]) !== JSON.stringify(others[field]),
  );
  return Object.fromEntries(differing.map((field) => [field, fields[field] ?? null]));
}

/** What lists of entities filter by; `said` is what is said of it, and of a metric its figures too. */
function filtered(
  { known, disputed, typeOf }: Sources,
  { id, kind: subtype, names, definition, shareOf }: SeedEntity,
  own: readonly Statement[],
  said: readonly Statement[],
  views: readonly View[],
  related: Related,
): Properties {
  const filled = new Map(related.fields); // since when
  const fill = (field: string, day: number) => filled.set(field, Math.min(day, filled.get(field) ?? day));
  const type = typeOf(id);
  const { facts, shown } = type;
  const shows = ({ fields }: View, properties: readonly string[]) => properties.every((each) => [fields[each] ?? []].flat().length);
  const today = views.at(-1) as View;
  for (const [field, reads] of [...[...facts.keys()].map((field) => [field, [field]] as const), ...shown]) {
    const since = views.find((view) => shows(view, reads));
    // A stronger wording may have come, without the date of the one before.
    if (since && shows(today, reads)) fill(field, since.day);
  }
  for (const statement of own) if (statement.predicate.startsWith('metric/')) fill(statement.predicate, known.since(statement));
  if (shareOf) fill('shareOf', 0);
  const has = [...filled.keys()].sort();
  const bearsTime = ({ when, date }: Statement) => (when ?? date) !== undefined;
  const wordings = wordingsOf(type, own);
  return {
    kindWords: subtype && ` ${words(subtype).join(' ')} `,
    words: foldedTexts([...names.map(({ text }) => text), definition, ...own.map(({ text }) => text)]),
    nameKinds: [...new Set(names.map(({ kind }) => kind))].sort(),
    has,
    hasSince: has.map((field) => filled.get(field)),
    stages: views.map(({ day, fields }) => `${String(day).padStart(8, '0')} ${fields.status ?? ''}`),
    known: known.sinceNamed(id),
    bases: BASES.filter((each) => said.some(({ basis }) => basis === each)),
    doubtful: said.some(({ id, doubts }) => doubts.length > 0 || disputed.has(id)),
    // An investment of which one wording bears no time may be of any.
    dated: wordings.length ? wordings.every(bearsTime) : said.some(bearsTime),
  };
}

/** What an entity is found by: its names, and what describes it. */
function searchedBy({ entities, typeOf }: Sources, { id, names, definition }: SeedEntity, own: readonly Statement[]) {
  const namesOf = (body: string) => (entities.get(body)?.names ?? []).flatMap(({ text, kind }) => (kind === 'CORRUPTED' ? [] : [text]));
  const offices = officesOf(typeOf(id), own, namesOf);
  const descriptions = descriptionsOf(typeOf(id), own, { names: names.map(({ text }) => text), definition, offices });
  const found: { text: string; lang?: Lang; kind: NameKind }[] = names.map(({ text, lang, kind }) => ({ text, lang, kind }));
  return [...found, ...descriptions.map((text) => ({ text, kind: 'DESCRIPTION' as const }))];
}

/** What tells an entity from its namesakes, beside its kind: where it is, or an office, a date, a unit. */
function whereabouts(
  { entities, known, places, typeOf }: Sources,
  { id, unit }: SeedEntity,
  own: readonly Statement[],
): string | undefined {
  const nameOf = (each: string) => entities.get(each)?.names[0]?.text ?? each;
  const nearest = places.nearest(id).map(nameOf).join('、');
  return nearest || officesOf(typeOf(id), own, (body) => [nameOf(body)])[0] || known.publishedOn(id) || unit;
}

/** The evidence of several statements, each passage once. */
function passages(statements: readonly Statement[]) {
  const evidence = statements.flatMap((statement) => statement.evidence);
  return [...new Map(evidence.map((each) => [JSON.stringify([each.documentId, each.pieces]), each])).values()];
}
