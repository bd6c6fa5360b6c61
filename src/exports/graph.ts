/** Reads the nodes and edges of an export page by page, so that they do not all have to fit into memory at once. */

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

/** The first and last day as ISO 8601 dates; null if open or not stated. */
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
  /** The name in the requested language; if there is none, the official name. */
  label: string;
  /** The names in Simplified Chinese and in English; null if there is none. */
  labelZh: string | null;
  labelEn: string | null;
  names: string[];
  /** The number of entities it is related to in the whole graph, not only in the export. */
  degree: number;
  status: Status | null;
  latitude: number | null;
  longitude: number | null;
  /** When it began or took place, as a partial date, and the field that says so; of an investment, the date of its strongest wording. */
  when: string | null;
  whenOf: string | null;
  /** Only for investments: every wording with its date, the strongest first. */
  wordings: string[];
  documents: string[];
}

/**
 * One edge per source, predicate and target. Parallel edges are combined here, because other programs merge them and lose the statements.
 */
export interface ExportedEdge extends Time {
  id: string;
  source: string;
  target: string;
  predicate: string;
  label: string;
  labelZh: string;
  labelEn: string;
  /** The number of statements without a doubt about the link; if there is none, the number of doubtful statements. */
  weight: number;
  /** Status, basis and times are those of the statements that `weight` counts. */
  status: Status;
  basis: Basis;
  /** Whether all its statements are doubtful. */
  doubtful: boolean;
  /** The number of its doubtful statements. */
  doubtfulWeight: number;
  /** All doubts of all its statements, each once. */
  doubts: Doubt[];
  /** The meaning of its times if all have the same meaning, otherwise null. */
  timeKind: TimeKind | null;
  statements: string[];
  /** The passages that prove it, as `document@start-end`, counted in code points. */
  citations: string[];
}

/** The part of the graph to export, and the language of its labels. */
export interface Part {
  /** The ids of the entities, in the order in which they are written. */
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
  const undoubted = group.filter(({ doubtful }) => !doubtful);
  const counted = undoubted.length ? undoubted : group;
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
    doubtful: undoubted.length === 0,
    doubtfulWeight: group.length - undoubted.length,
    doubts: [...new Set(group.flatMap(({ doubts }) => doubts))].sort(),
    ...timeOf(counted.flatMap(({ time }) => (time ? [unpack(time)] : []))),
    statements: group.map(({ statement }) => statement),
    citations: [...new Set(citations)],
  };
}

/** investorOrigins → investor origins. */
const inWords = (predicate: string) => predicate.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The span from the earliest start to the latest end of several times. If one start or end is open, that of the result is open too. */
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
