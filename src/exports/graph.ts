/** A part of the graph as other programs take it: nodes and edges page by page, so that none of it has to fit into memory at once. */
import { isoDay } from '../dates.ts';
import type { Graph } from '../graph/graph.ts';
import type { hopParameters } from '../loaders/filters.ts';
import { strongest } from '../loaders/strongest.ts';
import { edgeId, linkOf, parallel, type Step } from '../loaders/subgraph.ts';
import type { Model } from '../model.ts';
import { bestName } from '../names/best.ts';
import type { Basis, EntityType, Lang, NameKind, Status } from '../schema/enums.ts';

export interface Node {
  id: string;
  type: EntityType;
  kind: string | null;
  /** Its name in the language that was asked for. */
  label: string;
  names: string[];
  degree: number;
  status: Status | null;
  latitude: number | null;
  longitude: number | null;
  documents: string[];
}

/** One for each source, predicate and target: programs merge parallel edges, and would lose what each rests on. */
export interface Edge {
  id: string;
  source: string;
  target: string;
  predicate: string;
  label: string;
  /** How many statements it rests on. */
  weight: number;
  status: Status;
  basis: Basis;
  /** First and last day of its statements' times, ISO 8601; null where open or not stated. */
  start: string | null;
  end: string | null;
  statements: string[];
  /** Passages, `document@start-end` in code points. */
  citations: string[];
}

/** What part of the graph, in which language. */
export interface Part {
  /** Only these entities; null for all. */
  ids: string[] | null;
  types: EntityType[];
  lang: Lang;
  hops: ReturnType<typeof hopParameters>;
}

const PAGE = 500;

export async function* nodesOf(graph: Graph, { ids, types, lang }: Part): AsyncGenerator<Node> {
  for (let after = ''; ; ) {
    const rows = await graph.ask('exports/nodes', { after, limit: PAGE, ids, types });
    for (const row of rows) yield nodeOf(row, lang);
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.[0] as string;
  }
}

function nodeOf(row: unknown[], lang: Lang): Node {
  const [id, type, kind, namesJson, degree, status, coordinates, documents] = row as [
    string,
    EntityType,
    string | null,
    string,
    number,
    Status | null,
    string | null,
    string[],
  ];
  const names = JSON.parse(namesJson) as { text: string; lang: Lang; kind: NameKind }[];
  const { latitude = null, longitude = null } = coordinates ? JSON.parse(coordinates) : {};
  return {
    id,
    type,
    kind,
    label: bestName(names, lang),
    names: names.map(({ text }) => text),
    degree,
    status,
    latitude,
    longitude,
    documents,
  };
}

interface Passage {
  documentId: string;
  pieces: { start: number; end: number }[];
}

export async function* edgesOf(graph: Graph, model: Model, part: Part): AsyncGenerator<Edge> {
  for (let after = ''; ; ) {
    const { ids, types, hops } = part;
    const sources = (await graph.ask('exports/nodes', { after, limit: PAGE, ids, types })).map(([id]) => id as string);
    const rows = await graph.ask('exports/edges', { ...hops, sources, ids, types });
    for (const group of parallel(rows as Row[])) yield edgeOf(model, group, part.lang);
    if (sources.length < PAGE) return;
    after = sources.at(-1) as string;
  }
}

type Row = [...Step, start: number | null, end: number | null, evidence: string];

function edgeOf(model: Model, group: Row[], lang: Lang): Edge {
  const [source, target, relationship] = group[0] as Row;
  const link = linkOf(model, source, relationship);
  const { status, basis } = strongest(group.map((row) => [row[4], row[5], null]));
  const days = (column: 6 | 7) => group.flatMap((row) => row[column] ?? []);
  const passages = group.flatMap((row) => JSON.parse(row[8]) as Passage[]);
  const citations = passages.flatMap(({ documentId, pieces }) => pieces.map(({ start, end }) => `${documentId}@${start}-${end}`));
  return {
    id: edgeId(source, target, relationship),
    source,
    target,
    predicate: link?.field ?? relationship,
    label: (lang === 'EN' ? link?.en : link?.zh) ?? relationship,
    weight: group.length,
    status,
    basis,
    start: days(6).length ? isoDay(Math.min(...days(6))) : null,
    end: days(7).length ? isoDay(Math.max(...days(7))) : null,
    statements: group.map((row) => row[3]),
    citations: [...new Set(citations)],
  };
}
