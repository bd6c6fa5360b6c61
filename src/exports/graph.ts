/** A part of the graph as other programs take it: nodes and edges page by page, so that none of it has to fit into memory at once. */

import type { Graph } from '../graph/graph.ts';
import { cited } from '../ground/corpus.ts';
import { isoDay, precision, span } from '../ground/dates.ts';
import type { hopParameters } from '../loaders/plan/parameters.ts';
import { strongest } from '../loaders/plan/strongest.ts';
import { edgeId, parallel, relationOf } from '../resolvers/traversal/reader.ts';
import { bestName } from '../schema/best-name.ts';
import type { Basis, Doubt, EntityType, Lang, NameKind, Status, TimeKind } from '../schema/enums.ts';
import { datesOf, type Model } from '../schema/model.ts';

/** First and last day, ISO 8601; null where open or not stated. */
export interface Time {
  start: string | null;
  end: string | null;
  /** DAY, MONTH, YEAR or INTERVAL. */
  precision: string | null;
}

export interface Node extends Time {
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
export interface Edge extends Time {
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
  hops: ReturnType<typeof hopParameters>;
}

const PAGE = 500;

function* pages(ids: string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += PAGE) yield ids.slice(at, at + PAGE);
}

export async function* nodesOf(graph: Graph, model: Model, { ids, lang }: Part): AsyncGenerator<Node> {
  const dates = datesOf(model);
  for (const page of pages(ids)) {
    for (const row of await graph.ask('exports/nodes', { ids: page, dates })) yield nodeOf(model, row, lang);
  }
}

function nodeOf(model: Model, row: unknown[], lang: Lang): Node {
  const [id, type, kind, namesJson, degree, status, coordinates, when, wordings, documents] = row as [
    string,
    EntityType,
    string | null,
    string,
    number,
    Status | null,
    string | null,
    string | null,
    string | null,
    string[],
  ];
  const names = JSON.parse(namesJson) as { text: string; lang: Lang; kind: NameKind }[];
  const nameIn = (wanted: Lang) => (names.some((name) => name.lang === wanted) ? bestName(names, wanted) : null);
  const { latitude = null, longitude = null } = coordinates ? JSON.parse(coordinates) : {};
  const { start, end } = when ? span(when) : {};
  const worded = JSON.parse(wordings ?? '[]') as { wording: string; when?: string }[];
  return {
    id,
    type,
    kind,
    label: bestName(names, lang),
    labelZh: nameIn('ZH_HANS'),
    labelEn: nameIn('EN'),
    names: names.map(({ text }) => text),
    degree,
    status,
    latitude,
    longitude,
    when,
    whenOf: when && (model.byType.get(type)?.datedBy?.predicate ?? null),
    start: start === undefined ? null : isoDay(start),
    end: end === undefined ? null : isoDay(end),
    precision: when && precision(when),
    wordings: worded.map(({ wording, when }) => (when ? `${wording} ${when}` : wording)),
    documents,
  };
}

export async function* edgesOf(graph: Graph, model: Model, { ids, hops, lang }: Part): AsyncGenerator<Edge> {
  for (const sources of pages(ids)) {
    const rows = (await graph.ask('exports/edges', { ...hops, sources, ids })) as Row[];
    for (const group of parallel(rows)) yield edgeOf(model, group, lang);
  }
}

type Row = [
  source: string,
  target: string,
  relationship: string,
  statement: string,
  status: Status,
  basis: Basis,
  doubtful: boolean,
  doubts: Doubt[],
  time: string | null,
  evidence: string,
];

interface Passage {
  documentId: string;
  pieces: { start: number; end: number }[];
}

function edgeOf(model: Model, group: Row[], lang: Lang): Edge {
  const [source, target, relationship] = group[0] as Row;
  const link = relationOf(model, source, relationship);
  const predicate = link?.field ?? relationship;
  const labelZh = link?.zh ?? relationship;
  const labelEn = inWords(predicate);
  const sure = group.filter(([, , , , , , doubtful]) => !doubtful);
  const counted = sure.length ? sure : group;
  const { status, basis } = strongest(counted.map(([, , , , each, other]) => [each, other, null]));
  const passages = group.flatMap((row) => JSON.parse(row[9]) as Passage[]);
  const citations = cited(passages);
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
    doubtful: sure.length === 0,
    doubtfulWeight: group.length - sure.length,
    doubts: [...new Set(group.flatMap((row) => row[7]))].sort(),
    ...timeOf(counted.flatMap((row) => (row[8] ? [JSON.parse(row[8]) as Time & { kind: TimeKind }] : []))),
    statements: group.map((row) => row[3]),
    citations: [...new Set(citations)],
  };
}

/** investorOrigins → investor origins. */
const inWords = (predicate: string) => predicate.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** From the first to the last day of several times; an open end of one is an open end of all. */
function timeOf(times: (Time & { kind: TimeKind })[]): Time & { timeKind: TimeKind | null } {
  const [first] = times;
  if (!first) return { start: null, end: null, precision: null, timeKind: null };
  const outermost = (days: (string | null)[], last: boolean) => (days.includes(null) ? null : (days.sort().at(last ? -1 : 0) as string));
  const start = outermost(
    times.map((time) => time.start),
    false,
  );
  const end = outermost(
    times.map((time) => time.end),
    true,
  );
  const one = times.every((time) => time.start === start && time.end === end);
  return {
    start,
    end,
    precision: one ? first.precision : 'INTERVAL',
    timeKind: times.every(({ kind }) => kind === first.kind) ? first.kind : null,
  };
}
