/** The arguments of a field, with every name in them resolved. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Context } from '../loaders/context.ts';
import { resolvedArguments } from '../loaders/references.ts';

/** The arguments of the field that `info` stands at, with every EntityRef replaced by the id it means. */
export function argumentsOf(context: Context, info: GraphQLResolveInfo): Promise<Record<string, unknown>> {
  const field = info.parentType.getFields()[info.fieldName];
  const values = getArgumentValues(field as never, info.fieldNodes[0] as FieldNode, info.variableValues);
  return resolvedArguments(context.loaders)(field as never, values);
}
