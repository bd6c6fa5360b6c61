import type { GraphStatement } from './statements.ts';

/** The entities in a statement itself: subject, object and those of its qualifiers. */
export function mentioned({ subject, object, qualifiers }: GraphStatement): Set<string> {
  const all = [subject, object, ...qualifiers.map(({ entityId }) => entityId)];
  return new Set(all.filter((id): id is string => id !== undefined));
}
