/** Parts of the graph as pictures have them: nodes with labels, one edge for each source, relationship and target, and ways through it. */
import { createHash } from 'node:crypto';
import { cypher } from '../graph/catalogue.ts';
import type { Graph } from '../graph/graph.ts';
import { type KindModel, type Model, relationshipOf } from '../model.ts';
import type { Basis, EntityType, Status } from '../schema/enums.ts';
import { strongest } from './plan.ts';

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

type Step = [source: string, target: string, relationship: string, statement: string, status: Status, basis: Basis];

/** What lies around some entities, nearest first, at most `maxNodes`; one statement for each hop of depth. */
export async function neighborhood(
  graph: Graph,
  model: Model,
  {
    of,
    depth,
    types,
    predicates,
    maxNodes,
  }: { of: string[]; depth: number; types: string[] | null; predicates: string[] | null; maxNodes: number },
): Promise<Subgraph> {
  const relationships = predicates?.map(relationshipOf) ?? null;
  const ids = [...new Set(of)];
  let last = ids;
  let truncated = false;
  for (let hop = 0; hop < depth && last.length && !truncated; hop++) {
    const room = maxNodes - ids.length;
    const rows = await graph.read(cypher('graph/neighbors'), {
      p: { of: last, known: ids, types, predicates: relationships, limit: room + 1 },
    });
    truncated = rows.length > room;
    last = rows.slice(0, room).map(([id]) => id as string);
    ids.push(...last);
  }
  const [nodes, edges] = await Promise.all([
    readNodes(graph, ids),
    graph.read(cypher('graph/edges'), { p: { ids, predicates: relationships } }),
  ]);
  return { nodes, edges: edgesOf(model, edges as Step[]), truncated, totalNodes: truncated ? null : nodes.length };
}

/** The shortest ways between two entities, at most `first`; ways over the same entities are one. */
export async function paths(
  graph: Graph,
  model: Model,
  { from, to, maxHops, avoid, first }: { from: string; to: string; maxHops: number; avoid: string[]; first: number },
): Promise<Path[]> {
  if (from === to) return [];
  const rows = (await graph.read(cypher('graph/paths'), { p: { from, to, maxHops, avoid } })) as [string[], Step[]][];
  const ways = new Map<string, { ids: string[]; steps: Step[] }>();
  for (const [ids, steps] of rows) {
    const way = ways.get(ids.join(' ')) ?? { ids, steps: [] };
    way.steps.push(...steps);
    ways.set(ids.join(' '), way);
  }
  const chosen = [...ways.values()].slice(0, first);
  const nodes = new Map((await readNodes(graph, [...new Set(chosen.flatMap(({ ids }) => ids))])).map((node) => [node.id, node]));
  return chosen.map(({ ids, steps }) => ({
    nodes: ids.map((id) => nodes.get(id) as GraphNode),
    edges: edgesOf(model, steps),
    length: ids.length - 1,
  }));
}

async function readNodes(graph: Graph, ids: string[]): Promise<GraphNode[]> {
  const rows = (await graph.read(cypher('graph/nodes'), { p: { ids } })) as [string, EntityType, string, number][];
  return rows.map(([id, type, label, degree]) => ({ id, type, label, degree }));
}

/** One edge for each source, relationship and target, with all statements behind it. */
function edgesOf(model: Model, steps: readonly Step[]): GraphEdge[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key = step.slice(0, 3).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups].map(([key, group]) => {
    const [source, target, relationship] = group[0] as Step;
    const kind = model.byType.get(source.split('/')[0]?.toUpperCase() as EntityType) as KindModel;
    const link = [...kind.links.values()].find((each) => each.relationship === relationship && each.direction !== 'in');
    const { status, basis } = strongest(group.map(([, , , , each, other]) => [each, other, null]));
    return {
      id: `edge/${createHash('sha256').update(key).digest('hex').slice(0, 16)}`,
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
