/**
 * Runs some queries before the service reports that it is ready. A Neo4j that has just started compiles its first plans slowly, and the
 * first user should neither wait for that nor run into the deadline.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.ts';
import { QUESTIONS_DIR } from '../ground/questions.ts';
import type { Server } from './server.ts';

const CANONICAL = 'bay-area-firms-in-ganzhou.graphql';

// One query of each shape: a search, a list of entities with relations and their statements, a list of statements.
const SHAPES = [
  '{ search(text: "gz") { score entity { id name } } }',
  '{ cities(first: 1) { nodes { name within { name } places { edges { node { name } statements { evidence { document { name } } } } } } } }',
  '{ statements(first: 1) { totalCount nodes { subject { name } object { name } quantity { printed } qualifiers { entity { name } } } } }',
];

export async function warmUp(server: Server, graph: Graph): Promise<void> {
  const canonical = readFileSync(join(QUESTIONS_DIR, CANONICAL), 'utf8');
  await graph.patiently(async () => {
    for (const query of [canonical, ...SHAPES]) await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
  });
}
