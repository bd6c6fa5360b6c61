/** Pages with keyset cursors. A cursor contains the key of the last entry and not its number, so it stays valid when the data change. */
import { createHash } from 'node:crypto';
import { Fault } from '../../ground/errors.ts';
import type { PageArgs } from '../../schema/filters/page.ts';
import type { Given } from '../../schema/given.ts';
import type { WhyEmpty } from './emptiness.ts';

export const MAX_PAGE = 100;
/** The most ids in one request. */
export const MOST_IDS = 200;

export interface Edge {
  cursor: string;
  node?: unknown;
}

/** An entry that was read: the key for its cursor, and what is selected of it in `nodes` (`listed`) and in `edges` (`node`). */
export interface ListedRow {
  key: string;
  listed?: unknown;
  node?: unknown;
}

export interface Connection {
  edges: Edge[];
  nodes: unknown[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount?: number;
  whyEmpty?: WhyEmpty;
}

// The seal is a checksum by which a cursor of another list or order is refused. It is no secret: it guards against mistakes, not attacks.
const seal = (coordinate: string, key: string) => createHash('sha256').update(`${coordinate}\n${key}`).digest('base64url').slice(0, 8);

const encode = (coordinate: string, key: string) => `${Buffer.from(key).toString('base64url')}.${seal(coordinate, key)}`;

function decode(coordinate: string, cursor: string): string {
  const key = Buffer.from(cursor.split('.')[0] as string, 'base64url').toString();
  if (cursor.length > 1000 || cursor !== encode(coordinate, key)) {
    throw new Fault('BAD_CURSOR', 'This cursor is damaged or comes from another list or order: use an endCursor of this same list.');
  }
  return key;
}

/**
 * Checks `first` and `after`. Returns the key after which the page begins ('' for the first page) and how many rows to read: one more than
 * `first`, to know whether there is a next page. Throws BAD_USER_INPUT or BAD_CURSOR.
 */
export function pageOf(args: Given<PageArgs>, coordinate: string) {
  const first = args.first ?? 20; // `first: null` means the default
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw new Fault('BAD_USER_INPUT', `first is ${String(first)}: expected 1 to ${MAX_PAGE}; go on with after: pageInfo.endCursor.`);
  }
  const after = args.after ?? undefined;
  return { limit: first + 1, after: after === undefined ? '' : decode(coordinate, after), coordinate };
}

/** Makes a connection of the rows. There may be one row more than `first`; it only tells that there is a next page. */
export function connection(
  coordinate: string,
  rows: readonly ListedRow[],
  first: number,
  continued: boolean,
  totalCount?: number,
): Connection {
  const edges = rows.slice(0, first).map(({ key, listed, ...edge }) => ({
    ...edge,
    cursor: encode(coordinate, key),
    listed,
  }));
  return {
    edges,
    nodes: edges.map(({ listed }) => listed),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: continued,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
