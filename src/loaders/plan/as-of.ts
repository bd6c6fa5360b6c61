/** `knownBy`: which fields of a query use it, and what was known of a stored entity or statement by that day. Days are yyyymmdd. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { span } from '../../ground/dates.ts';
import { filterFieldsOf } from './conditions.ts';

/** The key in a row for the day that `knownBy` gave. `relations` is of that day too; other fields that are loaded by id show today. */
export const DAY = '@day';

/** Whether a field may have `knownBy`, as an argument of its own or in its filter. */
export const mayHaveKnownBy = (node: FieldNode): boolean =>
  Boolean(node.arguments?.some(({ name }) => name.value === 'knownBy')) || filterFieldsOf(node)('knownBy');

/** The day in `knownBy` of the field of `info`; null if it has none. */
export function knownByOf(info: GraphQLResolveInfo): number | null {
  const field = info.parentType.getFields()[info.fieldName];
  const [node] = info.fieldNodes;
  if (!field || !node) return null;
  const { knownBy, filter } = getArgumentValues(field, node, info.variableValues);
  const date = knownBy ?? (typeof filter === 'object' && filter !== null && 'knownBy' in filter ? filter.knownBy : null);
  return typeof date === 'string' ? span(date).end : null;
}
