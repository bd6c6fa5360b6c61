/** Requests to the API, and what must never stand in an answer to one. */
import type { InjectOptions } from 'fastify';
import { inject } from 'vitest';

export const JSON_TYPE = { 'content-type': 'application/json' };
export const post = (payload: unknown, headers: Record<string, string> = JSON_TYPE): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers,
  payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
});
export const query = (text: string, variables?: unknown) => post({ query: text, variables });

// What stands in stacks, in Cypher, in addresses with passwords.
export const insides = () =>
  new RegExp(`\\bat .*\\.[tj]s|node_modules|neo4j-driver|\\bMATCH\\b|\\bRETURN\\b|bolt://|${inject('neo4j').password}`);
