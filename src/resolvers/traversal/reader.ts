/** Parts of the graph as pictures have them: nodes with labels, one edge for each source, relationship and target, and ways through it. */
import { createHash } from 'node:crypto';
import { cypherFor } from '../../graph/catalogue.ts';
import type { GraphReads, Parameters } from '../../graph/graph.ts';
import { between } from '../../ground/errors.ts';
import type { hopParameters } from '../../loaders/plan/parameters.ts';
import { strongest } from '../../loaders/plan/strongest.ts';
import type { Basis, EntityType, Status } from '../../schema/enums.ts';
import { type LinkModel, type Model, typeOf } from '../../schema/model.ts';

export interface GraphNode {
  id: string;
  type: EntityType;
  label: string;
  degree: number;
}

export interface GraphEdge {
  id: string;
  source: string;
  target: string;
  predicate: string;
  label: string;
  status: Status;
  basis: Basis;
  statementIds: string[];
}

export interface Subgraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  truncated: boolean;
  totalNodes: number | null;
}

export interface Path {
  nodes: GraphNode[];
  edges: GraphEdge[];
  length: number;
}

export type Step = [source: string, target: string, relationship: string, statement: string, status: Status, basis: Basis];

/** Which relationships count: the parameters of cypher/parts/link.cypher. */
type Hops = ReturnType<typeof hopParameters>;

/**
 * What lies around some entities, nearest first; one statement for each hop of depth.
 * @param options.of 1 to 100 ids; they are among the at most 1000 `maxNodes`
 * @param options.depth 1 to 3 hops
 */
export async function neighborhood(
  graph: GraphReads,
  model: Model,
  { of, depth, types, maxNodes, hops }: { of: string[]; depth: number; types: string[] | null; maxNodes: number; hops: Hops },
): Promise<Subgraph> {
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
    last = rows.slice(0, room).map(([id]) => id as string);
    ids.push(...last);
  }
  const [nodes, edges] = await Promise.all([readNodes(graph, ids), graph.ask('graph/edges', { ...hops, ids })]);
  return { nodes, edges: edgesOf(model, edges as Step[]), truncated, totalNodes: truncated ? null : nodes.length };
}

/** What ways may lead through. */
interface Way {
  avoid: string[];
  maxDegree: number | null;
  /** 1 to 6. */
  maxHops: number;
  hops: Hops;
}

/** The shortest ways between two entities, at most `first`; ways over the same entities are one. */
export async function paths(
  graph: GraphReads,
  model: Model,
  { from, to, first, ...way }: Way & { from: string; to: string; first: number },
): Promise<Path[]> {
  if (from === to) return [];
  const rows = await ways(graph, 'graph/paths', way, { start: from, end: to });
  return readWays(graph, model, rows as [string[]][], first, way.hops);
}

/** What is within reach of an entity, nearest first, each with a shortest way there. */
export async function reachable(
  graph: GraphReads,
  model: Model,
  { from, types, first, ...way }: Way & { from: string; types: string[] | null; first: number },
): Promise<Path[]> {
  const rows = await ways(graph, 'graph/reachable', way, { start: from, types, limit: first });
  return readWays(graph, model, rows as [string[]][], first, way.hops);
}

function ways(graph: GraphReads, question: string, { hops, avoid, maxDegree, maxHops }: Way, more: Parameters): Promise<unknown[][]> {
  const p = { ...hops, avoid, maxDegree, maxHops, ...more };
  // `maxHops` is a whole number from 1 to 6, so there are five texts of it.
  return graph.read(cypherFor(question, p).replace('{0,3}', `{0,${Math.max(1, Math.trunc(maxHops) - 1)}}`), { p });
}

/** Ways by the ids they lead over: each hop with every relation between its two ends, as in any other part of the graph. */
async function readWays(graph: GraphReads, model: Model, rows: [string[]][], first: number, hops: Hops): Promise<Path[]> {
  const ways = new Map(rows.map(([ids]) => [ids.join(' '), ids]));
  // A way that comes back to where it was is none.
  const chosen = [...ways.values()].filter((ids) => new Set(ids).size === ids.length).slice(0, first);
  const ids = [...new Set(chosen.flat())];
  const [found, steps] = await Promise.all([readNodes(graph, ids), graph.ask('graph/edges', { ...hops, ids })]);
  const nodes = new Map(found.map((node) => [node.id, node]));
  const joining = (one: string, other: string) => [one, other].sort().join(' ');
  const between = new Map<string, GraphEdge[]>();
  for (const edge of edgesOf(model, steps as Step[])) {
    const pair = joining(edge.source, edge.target);
    between.set(pair, [...(between.get(pair) ?? []), edge]);
  }
  return chosen.map((way) => ({
    nodes: way.map((id) => nodes.get(id) as GraphNode),
    edges: way.slice(1).flatMap((id, at) => between.get(joining(way[at] as string, id)) ?? []),
    length: way.length - 1,
  }));
}

/** What several entities are all related to, with the relations; through an investment or an agreement too, which joins its parties. */
export interface Shared {
  entityId: string;
  ofIds: string[];
  edges: GraphEdge[];
}

/** What counts as shared. */
interface Sharing {
  types: string[] | null;
  least: number;
  includeWithin: boolean;
}

export async function common(
  graph: GraphReads,
  model: Model,
  { of, among, hops, first, ...rest }: { of: string[] | null; among: string[] | null; hops: Hops; first: number } & Sharing,
): Promise<Shared[]> {
  const rows = await graph.ask('graph/common', { ...hops, ...rest, of, among, limit: first });
  return rows.map(([entityId, ofIds, steps]) => ({
    entityId: entityId as string,
    ofIds: of ? of.filter((id) => (ofIds as string[]).includes(id)) : (ofIds as string[]).sort(),
    edges: edgesOf(model, steps as Step[]),
  }));
}

async function readNodes(graph: GraphReads, ids: string[]): Promise<GraphNode[]> {
  const rows = (await graph.ask('graph/nodes', { ids })) as [string, EntityType, string, number][];
  const found = new Map(rows.map(([id, type, label, degree]) => [id, { id, type, label, degree }]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Relationships put together by their source, target and type: each group is one edge. */
export function parallel<T extends readonly [string, string, string, ...unknown[]]>(steps: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const step of steps) {
    const key = step.slice(0, 3).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()];
}

/** The id of an edge: the same in every answer and every export. */
export const edgeId = (source: string, target: string, relationship: string) =>
  `edge/${createHash('sha256').update(`${source} ${target} ${relationship}`).digest('hex').slice(0, 16)}`;

/** The relation that a relationship out of an entity answers. */
export function relationOf(model: Model, source: string, relationship: string): LinkModel | undefined {
  const links = typeOf(model, source)?.links.values() ?? [];
  return [...links].find((each) => each.relationship === relationship && each.direction !== 'in');
}

/** One edge for each source, relationship and target, with all statements behind it. */
function edgesOf(model: Model, steps: readonly Step[]): GraphEdge[] {
  return parallel(steps).map((group) => {
    const [source, target, relationship] = group[0] as Step;
    const link = relationOf(model, source, relationship);
    const { status, basis } = strongest(group.map(([, , , , each, other]) => [each, other, null]));
    return {
      id: edgeId(source, target, relationship),
      source,
      target,
      predicate: link?.field ?? relationship,
      label: link?.zh ?? relationship,
      status,
      basis,
      statementIds: [...new Set(group.map(([, , , statement]) => statement))].sort(),
    };
  });
}
