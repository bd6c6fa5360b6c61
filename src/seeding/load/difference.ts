/** What is loaded, what is wanted, and where the two differ. */
import { CATALOGUE } from '../../graph/catalogue.ts';
import { hash } from '../project.ts';

/** What is loaded, by its key, each with the hash of what it holds. */
export type Loaded<T extends { hash: string | null } = { hash: string | null }> = ReadonlyMap<string, T>;

// Part of every hash: what was written by other files than today's is written anew, though the seeds say the same.
const WRITERS = hash([...CATALOGUE].filter(([name]) => name.startsWith('load/')).map(([, { cypher }]) => cypher));

export const keyed = <T extends { hash: string | null }>(rows: readonly T[], key: (row: T) => string): Loaded<T> =>
  new Map(rows.map((row) => [key(row), row]));

/** What of `wanted` is not loaded as it is, and what is loaded and not wanted. */
export function difference<T>(
  loaded: Loaded,
  wanted: readonly T[],
  key: (item: T) => string,
  hashOf: (item: T) => string = (item) => hash([WRITERS, item]),
) {
  const keys = new Set(wanted.map(key));
  return {
    written: wanted
      .map((item) => ({ item, hash: hashOf(item) }))
      .filter(({ item, hash }) => (loaded.get(key(item))?.hash ?? (loaded.has(key(item)) ? '' : null)) !== hash),
    removed: [...loaded.keys()].filter((each) => !keys.has(each)),
  };
}
