/** What a load changed, as the list of revisions tells it: of statements alone, since all else follows from them. */
import type { Ask } from '../../graph/asking.ts';

export interface LoadLog {
  added: string[];
  rewritten: number;
  /** A line for each statement that went: what it said. */
  removed: string[];
}

/** The most ids and lines in the log, because nobody reads more; the counts beside them are complete. */
const MOST_LOGGED = 1_000;

export const writeLog = (ask: Ask, { added, rewritten, removed }: LoadLog, revision: string, loadedAt: string) =>
  ask('load/log', {
    revision,
    loadedAt,
    added: added.slice(0, MOST_LOGGED),
    addedCount: added.length,
    rewrittenCount: rewritten,
    removed: removed.slice(0, MOST_LOGGED),
    removedCount: removed.length,
  });
