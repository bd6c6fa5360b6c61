/** A part of the graph as other programs take it: nodes and edges page by page, so that none of it has to fit into memory at once. */

import type { ParametersOf, RowOf } from '../graph/asking.ts';
import type { Graph } from '../graph/graph.ts';
import { cited } from '../ground/corpus.ts';
import { isoDay, precision, span } from '../ground/dates.ts';
import { strongest } from '../loaders/plan/strongest.ts';
import { edgeId, parallel, relationOf } from '../resolvers/traversal/reader.ts';
import { bestName } from '../schema/best-name.ts';
import type { Basis, Doubt, EntityType, Lang, Status, TimeKind } from '../schema/enums.ts';
import { datesOf, type Model } from '../schema/model.ts';
import { unpack } from '../stored/packed.ts';
import type { StoredTime } from '../stored/values.ts';

/** First and last day, ISO 8601; null where open or not stated. */
export interface Time {
  start: string | null;
  end: string | null;
  /** DAY, MONTH, YEAR or INTERVAL. */
  precision: string | null;
}

export interface ExportedNode extends Time {
  id: string;
  type: EntityType;
  kind: string | null;
  /** Its name in the language that was asked for, or its official one. */
  label: string;
  /** In Simplified Chinese and in English, where it has such a name. */
  labelZh: string | null;
  labelEn: string | null;
  names: string[];
  /** How many entities it is related to in the whole graph. */
  degree: number;
  status: Status | null;
  latitude: number | null;
  longitude: number | null;
  /** When it began or took place, as a partial date, and which of its fields says so; of an investment, its strongest wording. */
  when: string | null;
  whenOf: string | null;
  /** Of an investment: every wording with its date, the strongest first. */
  wordings: string[];
  documents: string[];
}

/** One for each source, predicate and target: programs merge parallel edges, and would lose what each rests on. */
export interface ExportedEdge extends Time {
  id: string;
  source: string;
  target: string;
  predicate: string;
  label: string;
  labelZh: string;
  labelEn: string;
  /** How many statements speak for it: those without a doubt of the link or, where there is none, the doubtful ones. */
  weight: number;
  /** Of the statements that `weight` counts; so are basis and times. */
  status: Status;
  basis: Basis;
  /** Whether only doubtful statements speak for it. */
  doubtful: boolean;
  /** How many doubtful statements speak for it. */
  doubtfulWeight: number;
  /** Every doubt of any of its statements. */
  doubts: Doubt[];
  /** What its times mean, where they all mean the same. */
  timeKind: TimeKind | null;
  statements: string[];
  /** Passages, `document@start-end` in code points. */
  citations: string[];
}

/** What part of the graph, in which language. */
export interface Part {
  /** The entities, in the order in which they are written. */
  ids: string[];
  lang: Lang;
  hops: ParametersOf<'link'>;
}

const PAGE = 500;

function* pages(ids: string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += PAGE) yield ids.slice(at, at + PAGE);
}

export async function* nodesOf(graph: Graph, model: Model, { ids, lang }: Part): AsyncGenerator<ExportedNode> {
  const dates = datesOf(model);
  for (const page of pages(ids)) {
    for (const row of await graph.ask('exports/nodes', { ids: page, dates })) yield nodeOf(model, row, lang);
  }
}

function nodeOf(model: Model, row: RowOf<'exports/nodes'>, lang: Lang): ExportedNode {
  const { id, type, subtype, degree, status, when, documents } = row;
  const names = unpack(row.names);
  const nameIn = (wanted: Lang) => (names.some((name) => name.lang === wanted) ? bestName(names, wanted) : null);
  const coordinates = row.coordinates && unpack(row.coordinates);
  const { start, end } = when ? span(when) : {};
  const wordings = row.wordings ? unpack(row.wordings) : [];
  return {
    id,
    type,
    kind: subtype,
    label: bestName(names, lang),
    labelZh: nameIn('ZH_HANS'),
    labelEn: nameIn('EN'),
    names: names.map(({ text }) => text),
    degree,
    status,
    latitude: coordinates?.latitude ?? null,
    longitude: coordinates?.longitude ?? null,
    when,
    whenOf: when && (model.byType.get(type)?.datedBy?.predicate ?? null),
    start: start === undefined ? null : isoDay(start),
    end: end === undefined ? null : isoDay(end),
    precision: when && precision(when),
    wordings: wordings.map(({ wording, when }) => (when ? `${wording} ${when}` : wording)),
    documents,
  };
}

export async function* edgesOf(graph: Graph, model: Model, { ids, hops, lang }: Part): AsyncGenerator<ExportedEdge> {
  for (const sources of pages(ids)) {
    const rows = await graph.ask('exports/edges', { ...hops, sources, ids });
    for (const group of parallel(rows)) yield edgeOf(model, group, lang);
  }
}

type EdgeRow = RowOf<'exports/edges'>;

function edgeOf(model: Model, group: readonly [EdgeRow, ...EdgeRow[]], lang: Lang): ExportedEdge {
  const { source, target, relationship } = group[0];
  const link = relationOf(model, source, relationship);
  const predicate = link?.field ?? relationship;
  const labelZh = link?.zh ?? relationship;
  const labelEn = inWords(predicate);
  const certain = group.filter(({ doubtful }) => !doubtful);
  const counted = certain.length ? certain : group;
  const { status, basis } = strongest(counted.map((row) => [row.status, row.basis, null]));
  const citations = cited(group.flatMap(({ evidence }) => unpack(evidence)));
  return {
    id: edgeId(source, target, relationship),
    source,
    target,
    predicate,
    label: lang === 'EN' ? labelEn : labelZh,
    labelZh,
    labelEn,
    weight: counted.length,
    status,
    basis,
    doubtful: certain.length === 0,
    doubtfulWeight: group.length - certain.length,
    doubts: [...new Set(group.flatMap(({ doubts }) => doubts))].sort(),
    ...timeOf(counted.flatMap(({ time }) => (time ? [unpack(time)] : []))),
    statements: group.map(({ statement }) => statement),
    citations: [...new Set(citations)],
  };
}

/** investorOrigins → investor origins. */
const inWords = (predicate: string) => predicate.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** From the first to the last day of several times; an open end of one is an open end of all. */
function timeOf(times: readonly StoredTime[]): Time & { timeKind: TimeKind | null } {
  const [first] = times;
  if (!first) return { start: null, end: null, precision: null, timeKind: null };
  const start = times.map((time) => time.start).reduce((one, other) => (one && other && (one < other ? one : other)) || null);
  const end = times.map((time) => time.end).reduce((one, other) => (one && other && (one > other ? one : other)) || null);
  const one = times.every((time) => time.start === start && time.end === end);
  return {
    start,
    end,
    precision: one ? first.precision : 'INTERVAL',
    timeKind: times.every(({ kind }) => kind === first.kind) ? first.kind : null,
  };
}
