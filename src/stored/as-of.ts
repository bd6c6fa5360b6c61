/** What was known by an earlier day, beside the values of fields (past.ts): which fields were filled, the status, and the passages. */
import type { Status } from '../schema/enums.ts';

/** The properties `has` and `hasSince`: two lists in the same order, because Neo4j cannot store a map. */
export interface Filled {
  /** The names of the filled fields, sorted. */
  has: string[];
  /** The day since which each of them is filled, as yyyymmdd, in the same order; 0 for always. */
  hasSince: number[];
}

/** Packs a map from field to the day since which it is filled. */
export function filledSince(since: ReadonlyMap<string, number>): Filled {
  const entries = [...since].sort(([one], [other]) => (one < other ? -1 : 1));
  return { has: entries.map(([field]) => field), hasSince: entries.map(([, day]) => day) };
}

/** The names of the fields that were filled by a day. cypher/parts/filled.cypher computes the same for filters; keep both in step. */
export const filledAsOf = (day: number, { has, hasSince }: { has: readonly string[]; hasSince?: readonly number[] | null }): string[] =>
  has.filter((_, at) => (hasSince?.[at] ?? 0) <= day);

/** Packs the status by each day, as `yyyymmdd STATUS`; cypher/parts/stage.cypher reads it. */
export const packStages = (views: readonly { day: number; status?: Status | undefined }[]): string[] =>
  views.map(({ day, status }) => `${String(day).padStart(8, '0')} ${status ?? ''}`);

/** The passages without those of documents that were published after that day. */
export const saidBy = <T extends { on?: number }>(day: number, evidence: readonly T[]): T[] =>
  evidence.filter(({ on }) => !on || on <= day);
