/** Values as Neo4j keeps them. */
import { foldText } from '../names/fold.ts';

export type Properties = Record<string, unknown>;

export const definedOnly = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));

/** Neo4j has no nested values: whatever is not a scalar or a list of scalars is kept as JSON. */
export const stored = (value: unknown): unknown => {
  const flat = (each: unknown) => each === null || typeof each !== 'object';
  return flat(value) || (Array.isArray(value) && value.every(flat)) ? value : JSON.stringify(value);
};

/** What a filter by text looks in. */
export const foldedTexts = (texts: readonly (string | undefined)[]) =>
  texts
    .map((text) => foldText(text ?? ''))
    .filter(Boolean)
    .join(' ');
