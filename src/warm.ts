/**
 * Asks the canonical question once before the service says that it is ready: a Neo4j that has just started compiles its first plans
 * slowly, and the first user should not wait for that, nor run into the deadline.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from './graph/graph.ts';
import type { Server } from './server.ts';

export const QUESTIONS_DIR = join(import.meta.dirname, '..', 'tests', 'questions');
const CANONICAL = 'bay-area-firms-in-ganzhou.graphql';
const PATIENCE = 120_000;

export async function warmUp(server: Server, graph: Graph): Promise<void> {
  const query = readFileSync(join(QUESTIONS_DIR, CANONICAL), 'utf8');
  const { deadline } = graph;
  graph.deadline = PATIENCE;
  try {
    await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
  } finally {
    graph.deadline = deadline;
  }
}
