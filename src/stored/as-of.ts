/** What held by a day, beside the past of fields: which of them were filled, how far a thing had got, and what had been said of it. */
import type { Status } from '../schema/enums.ts';

/** The properties `has` and `hasSince`: two lists of one order, since Neo4j keeps no map. */
export interface Filled {
  /** The fields that are filled, sorted. */
  has: string[];
  /** Since which day each of them is, in the same order; 0 for always. */
  hasSince: number[];
}

/** Packs since when each field is filled. */
export function filledSince(since: ReadonlyMap<string, number>): Filled {
  const entries = [...since].sort(([one], [other]) => (one < other ? -1 : 1));
  return { has: entries.map(([field]) => field), hasSince: entries.map(([, day]) => day) };
}

/** The fields that were filled by a day; cypher/parts/filled.cypher reads the same for filters. */
export const filledAsOf = (day: number, { has, hasSince }: { has: readonly string[]; hasSince?: readonly number[] | null }): string[] =>
  has.filter((_, at) => (hasSince?.[at] ?? 0) <= day);

/** Packs how far a thing had got by which day, as `yyyymmdd STATUS`; cypher/parts/stage.cypher reads it. */
export const packStages = (views: readonly { day: number; status?: Status | undefined }[]): string[] =>
  views.map(({ day, status }) => `${String(day).padStart(8, '0')} ${status ?? ''}`);

/** Without the passages of documents that came later. */
export const saidBy = <T extends { on?: number }>(day: number, evidence: readonly T[]): T[] =>
  evidence.filter(({ on }) => !on || on <= day);
