/** Records as Neo4j keeps them. */
import { foldText } from '../names/fold.ts';

/** A record without the properties that have no value: Neo4j keeps no null. */
export function definedOnly<T extends object>(record: T): T {
  const copy = { ...record };
  for (const key in copy) if (copy[key] === undefined || copy[key] === null) delete copy[key];
  return copy;
}

/** What a filter by text looks in. */
export const foldedTexts = (texts: readonly (string | undefined)[]) =>
  texts
    .map((text) => foldText(text ?? ''))
    .filter(Boolean)
    .join(' ');
