/** What was known by a day: which fields ask for it, and what of a stored thing held then. Days are yyyymmdd. */
import type { FieldNode, GraphQLField, GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { span } from '../../ground/dates.ts';
import { askedBy } from './conditions.ts';

/** Under which key an entity's row holds the day by which it was asked for, where it was: what is loaded for it later is of that day too. */
export const DAY = '@day';

/** Whether a field may ask for what was known by a day: by an argument of its own, or by its filter. */
export const asksForKnownBy = (node: FieldNode): boolean =>
  Boolean(node.arguments?.some(({ name }) => name.value === 'knownBy')) || askedBy(node)('knownBy');

/** By which day what the field that `info` stands at yields is to have been known; null where it does not matter. */
export function knownByOf(info: GraphQLResolveInfo): number | null {
  const field = info.parentType.getFields()[info.fieldName] as GraphQLField<unknown, unknown>;
  const { knownBy, filter } = getArgumentValues(field, info.fieldNodes[0] as FieldNode, info.variableValues);
  const date = (knownBy ?? (filter as { knownBy?: string } | null | undefined)?.knownBy ?? null) as string | null;
  return date === null ? null : span(date).end;
}

/** The fields of an entity that were not by a day what they are, out of its stored `past`: see seeding/nodes.ts. */
export function fieldsAsOf(day: number, past: string | undefined): Record<string, unknown> {
  if (!past) return {};
  const { now, views } = JSON.parse(past) as { now: number; views: [since: number, fields: Record<string, unknown>][] };
  return day >= now ? {} : (views.findLast(([since]) => since <= day)?.[1] ?? {});
}

/** The fields of those that are filled today which were filled by a day. */
export const filledAsOf = (day: number, { has, hasSince }: { has?: string[]; hasSince?: number[] }): string[] | undefined =>
  has?.filter((_, at) => ((hasSince ?? [])[at] ?? 0) <= day);

/** A passage, and the day of its document where that is known. */
export interface Said {
  on?: number;
}

/** Without the passages of documents that came later. */
export const saidBy = (day: number, evidence: readonly Said[]) => evidence.filter(({ on }) => !on || on <= day);
