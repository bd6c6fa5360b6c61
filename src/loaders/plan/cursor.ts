/** Pages: keyset cursors that stay right while data change, since they name the last thing seen and not how many came before it. */
import { createHash } from 'node:crypto';
import { Fault } from '../../ground/errors.ts';
import type { PageArgs } from '../../schema/filters/page.ts';
import type { Given } from '../../schema/given.ts';
import type { WhyEmpty } from './emptiness.ts';

export const MAX_PAGE = 100;
/** How many things may be asked for by id at once. */
export const MOST_IDS = 200;

export interface Edge {
  cursor: string;
  node?: unknown;
}

/** What was read of one entry: the key that its cursor names, and what is selected of it in `nodes` and in `edges`. */
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

// A cursor of another list or order is refused rather than read as a place in this one. Not a secret: it guards against mistakes.
const seal = (coordinate: string, key: string) => createHash('sha256').update(`${coordinate}\n${key}`).digest('base64url').slice(0, 8);

const encode = (coordinate: string, key: string) => `${Buffer.from(key).toString('base64url')}.${seal(coordinate, key)}`;

function decode(coordinate: string, cursor: string): string {
  const key = Buffer.from(cursor.split('.')[0] as string, 'base64url').toString();
  if (cursor.length > 1000 || cursor !== encode(coordinate, key)) {
    throw new Fault('BAD_CURSOR', 'This cursor is damaged or comes from another list or order: use an endCursor of this same list.');
  }
  return key;
}

/** `first` and `after` checked: the key to go on after ('' at the beginning) and how many rows to read, one more than asked for. */
export function pageOf(args: Given<PageArgs>, coordinate: string) {
  const first = args.first ?? 20; // `first: null` asks for nothing in particular
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE) {
    throw new Fault('BAD_USER_INPUT', `first is ${String(first)}: expected 1 to ${MAX_PAGE}; go on with after: pageInfo.endCursor.`);
  }
  const after = args.after ?? undefined;
  return { limit: first + 1, after: after === undefined ? '' : decode(coordinate, after), coordinate };
}

/** Makes a connection of the rows read, of which there may be one more than asked for. */
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
