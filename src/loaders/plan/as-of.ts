/** What was known by a day: which fields ask for it, and what of a stored thing held then. Days are yyyymmdd. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
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
  const field = info.parentType.getFields()[info.fieldName];
  const [node] = info.fieldNodes;
  if (!field || !node) return null;
  const { knownBy, filter } = getArgumentValues(field, node, info.variableValues);
  const date = knownBy ?? (typeof filter === 'object' && filter !== null && 'knownBy' in filter ? filter.knownBy : null);
  return typeof date === 'string' ? span(date).end : null;
}
