import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { Fault } from '../errors.ts';
import { resolvedArguments } from '../loaders/refs.ts';
import type { Context } from './context.ts';

/** The arguments of the field that `info` stands at, with every EntityRef replaced by the id it means. */
export function argumentsOf(context: Context, info: GraphQLResolveInfo): Promise<Record<string, unknown>> {
  const field = info.parentType.getFields()[info.fieldName];
  const values = getArgumentValues(field as never, info.fieldNodes[0] as FieldNode, info.variableValues);
  return resolvedArguments(context.loaders)(field as never, values);
}

/** A whole number within its bounds, or a fault that names them. */
export function between(name: string, value: unknown, least: number, most: number): number {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  throw new Fault('BAD_USER_INPUT', `${name} is ${String(value)}: expected ${least} to ${most}.`);
}
