/** Reads parts of the graph for drawing, as nodes with labels and one edge per source, relationship and target, and paths through it. */
import { createHash } from 'node:crypto';
import type { ParametersOf, RowOf } from '../../graph/asking.ts';
import type { GraphReads } from '../../graph/graph.ts';
import { between } from '../../ground/errors.ts';
import { strongest } from '../../loaders/plan/strongest.ts';
import type { Basis, EntityType, Status } from '../../schema/enums.ts';
import { type LinkModel, type Model, typeOf } from '../../schema/model.ts';

export interface DrawnNode {
  id: string;
  type: EntityType;
  label: string;
  degree: number;
}

export interface DrawnEdge {
  id: string;
  source: string;
  target: string;
  predicate: string;
  label: string;
  status: Status;
  basis: Basis;
  statementIds: string[];
}

export interface DrawnGraph {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  truncated: boolean;
  totalNodes: number | null;
}

export interface DrawnPath {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  length: number;
}

/** A relationship between two entities, as the questions in cypher/graph return it. */
type Hop = RowOf<'graph/edges'>;

/** The parameters that decide which relationships may be followed. */
type HopParameters = ParametersOf<'link'>;

/**
 * Reads the neighborhood of some entities, nearest first, with one Cypher statement per hop. Throws BAD_USER_INPUT if a number is out of
 * range.
 * @param options.of 1 to 100 ids; they count towards `maxNodes`
 * @param options.maxNodes the most nodes in the result, up to 1000; if there are more, `truncated` is set
 * @param options.depth 1 to 3 hops
 */
export async function neighborhood(
  graph: GraphReads,
  model: Model,
  {
    of,
    depth,
    types,
    maxNodes,
    hops,
  }: { of: string[]; depth: number; types: readonly EntityType[] | null; maxNodes: number; hops: HopParameters },
): Promise<DrawnGraph> {
  const ids = [...new Set(of)];
  between('the number of entities in of', ids.length, 1, 100);
  between('depth', depth, 1, 3);
  between('maxNodes', maxNodes, ids.length, 1000);
  let last = ids;
  let truncated = false;
  for (let hop = 0; hop < depth && last.length && !truncated; hop++) {
    const room = maxNodes - ids.length;
    const rows = await graph.ask('graph/neighbors', { ...hops, of: last, known: ids, types, limit: room + 1 });
    truncated = rows.length > room;
    last = rows.slice(0, room).map(({ id }) => id);
    ids.push(...last);
  }
  const [nodes, edges] = await Promise.all([readNodes(graph, ids), graph.ask('graph/edges', { ...hops, ids })]);
  return { nodes, edges: edgesOf(model, edges), truncated, totalNodes: truncated ? null : nodes.length };
}

/** The limits of paths. */
interface Limits {
  avoid: string[];
  maxDegree: number | null;
  /** 1 to 6. */
  maxHops: number;
  hops: HopParameters;
}

/** The shortest paths between two entities, at most `first`. Paths through the same entities count as one, whatever their relations. */
export async function paths(
  graph: GraphReads,
  model: Model,
  { from, to, first, ...limits }: Limits & { from: string; to: string; first: number },
): Promise<DrawnPath[]> {
  if (from === to) return [];
  const rows = await graph.ask('graph/paths', { ...parametersOf(limits), start: from, end: to }, { hops: hopsBeforeLast(limits) });
  return readPaths(graph, model, rows, first, limits.hops);
}

/** The entities that can be reached from an entity, nearest first, each with a shortest path to it. */
export async function reachable(
  graph: GraphReads,
  model: Model,
  { from, types, first, ...limits }: Limits & { from: string; types: readonly EntityType[] | null; first: number },
): Promise<DrawnPath[]> {
  const parameters = { ...parametersOf(limits), start: from, types, limit: first };
  const rows = await graph.ask('graph/reachable', parameters, { hops: hopsBeforeLast(limits) });
  return readPaths(graph, model, rows, first, limits.hops);
}

const parametersOf = ({ hops, ...limits }: Limits) => ({ ...hops, ...limits });

/**
 * The range of hops before the last one. For `maxHops: 1` it would be {0,0}, which Cypher does not allow, so it is {0,1} then; the
 * condition on the length in the Cypher file excludes the longer paths.
 */
const hopsBeforeLast = ({ maxHops }: Limits) => [0, Math.max(1, Math.trunc(maxHops) - 1)] as const;

/** Turns lists of ids into paths, in which each hop has every relation between its two entities. */
async function readPaths(
  graph: GraphReads,
  model: Model,
  rows: readonly { nodes: string[] }[],
  first: number,
  hops: HopParameters,
): Promise<DrawnPath[]> {
  const distinct = new Map(rows.map(({ nodes }) => [nodes.join(' '), nodes]));
  // A path that passes through an entity twice is left out.
  const chosen = [...distinct.values()].filter((ids) => new Set(ids).size === ids.length).slice(0, first);
  const ids = [...new Set(chosen.flat())];
  const [found, all] = await Promise.all([readNodes(graph, ids), graph.ask('graph/edges', { ...hops, ids })]);
  const nodes = new Map(found.map((node) => [node.id, node]));
  const joining = (one = '', other = '') => [one, other].sort().join(' ');
  const between = new Map<string, DrawnEdge[]>();
  for (const edge of edgesOf(model, all)) {
    const pair = joining(edge.source, edge.target);
    between.set(pair, [...(between.get(pair) ?? []), edge]);
  }
  return chosen.map((path) => ({
    nodes: path.flatMap((id) => nodes.get(id) ?? []),
    edges: path.slice(1).flatMap((id, at) => between.get(joining(path[at], id)) ?? []),
    length: path.length - 1,
  }));
}

/** An entity that several given entities are related to, with these relations; an investment or agreement may stand in between. */
export interface SharedEntity {
  entityId: string;
  ofIds: string[];
  edges: DrawnEdge[];
}

/** The conditions under which an entity counts as shared. */
interface Sharing {
  types: readonly EntityType[] | null;
  least: number;
  includeWithin: boolean;
}

export async function common(
  graph: GraphReads,
  model: Model,
  {
    of,
    among,
    hops,
    first,
    ...rest
  }: { of: string[] | null; among: readonly EntityType[] | null; hops: HopParameters; first: number } & Sharing,
): Promise<SharedEntity[]> {
  const rows = await graph.ask('graph/common', { ...hops, ...rest, of, among, limit: first });
  return rows.map(({ id, of: related, hops }) => ({
    entityId: id,
    ofIds: of ? of.filter((each) => related.includes(each)) : related.sort(),
    edges: edgesOf(model, hops),
  }));
}

async function readNodes(graph: GraphReads, ids: string[]): Promise<DrawnNode[]> {
  const rows = await graph.ask('graph/nodes', { ids });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Groups relationships by source, target and type; each group becomes one edge. */
export function parallel<T extends Pick<Hop, 'source' | 'target' | 'relationship'>>(hops: readonly T[]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const hop of hops) {
    const key = `${hop.source} ${hop.target} ${hop.relationship}`;
    const group = groups.get(key);
    if (group) group.push(hop);
    else groups.set(key, [hop]);
  }
  return [...groups.values()];
}

/** The id of an edge, which is the same in every answer and every export. */
export const edgeId = (source: string, target: string, relationship: string) =>
  `edge/${createHash('sha256').update(`${source} ${target} ${relationship}`).digest('hex').slice(0, 16)}`;

/** The relation in the model that belongs to a relationship that leads out of the entity `source`. */
export function relationOf(model: Model, source: string, relationship: string): LinkModel | undefined {
  const links = typeOf(model, source)?.links.values() ?? [];
  return [...links].find((each) => each.relationship === relationship && each.direction !== 'in');
}

/** Combines relationships into edges: one per source, target and type, with all statements behind it. */
function edgesOf(model: Model, hops: readonly Hop[]): DrawnEdge[] {
  return parallel(hops).map((group) => {
    const { source, target, relationship } = group[0];
    const link = relationOf(model, source, relationship);
    const { status, basis } = strongest(group.map((hop) => [hop.status, hop.basis, null]));
    return {
      id: edgeId(source, target, relationship),
      source,
      target,
      predicate: link?.field ?? relationship,
      label: link?.zh ?? relationship,
      status,
      basis,
      statementIds: [...new Set(group.map(({ statement }) => statement))].sort(),
    };
  });
}
