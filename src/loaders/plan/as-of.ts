/** What was known by a day, yyyymmdd: which fields ask for it. What of a stored thing held then is in src/stored. */
import type { FieldNode, GraphQLField, GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { span } from '../../ground/dates.ts';
import { askedBy } from './conditions.ts';

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
