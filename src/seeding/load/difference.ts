/** What is loaded, what is wanted, and where the two differ. */
import { CATALOGUE } from '../../graph/catalogue.ts';
import { hash } from '../project.ts';

/** The loaded nodes or relationships by their keys, each with the hash of its content. */
export type Loaded<T extends { hash: string | null } = { hash: string | null }> = ReadonlyMap<string, T>;

// Part of every hash, so that everything is written again if a Cypher file in load/ changes, even if the seeds have not changed.
const WRITERS = hash([...CATALOGUE].filter(([name]) => name.startsWith('load/')).map(([, { cypher }]) => cypher));

export const keyed = <T extends { hash: string | null }>(rows: readonly T[], key: (row: T) => string): Loaded<T> =>
  new Map(rows.map((row) => [key(row), row]));

/** Compares what is loaded with what is wanted: `written` is missing or different, `removed` is loaded but not wanted. */
export function difference<T>(
  loaded: Loaded,
  wanted: readonly T[],
  key: (item: T) => string,
  hashOf: (item: T) => string = (item) => hash([WRITERS, item]),
) {
  const keys = new Set(wanted.map(key));
  const isLoaded = (item: T, hash: string) => {
    const there = loaded.get(key(item));
    return there !== undefined && (there.hash ?? '') === hash;
  };
  return {
    written: wanted.map((item) => ({ item, hash: hashOf(item) })).filter(({ item, hash }) => !isLoaded(item, hash)),
    removed: [...loaded.keys()].filter((each) => !keys.has(each)),
  };
}
