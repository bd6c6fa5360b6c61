import type { GraphStatement } from './statements.ts';

/** The ids of the entities that a statement mentions: its subject, its object and those in its qualifiers. */
export function mentioned({ subject, object, qualifiers }: GraphStatement): Set<string> {
  const all = [subject, object, ...qualifiers.map(({ entityId }) => entityId)];
  return new Set(all.filter((id): id is string => id !== undefined));
}
