/** Arguments with every EntityRef, however deep, replaced by the id of the entity it means. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Loaders } from './index.ts';
import { meant } from './names.ts';

type Values = Record<string, unknown>;
export type ResolveArguments = (field: Pick<GraphQLField<unknown, unknown>, 'args'>, values: Values) => Promise<Values>;

/** A function that resolves the arguments of a field, all names of a request in one batch. */
export function resolvedArguments(loaders: Pick<Loaders, 'names'>): ResolveArguments {
  const resolve = async (type: GraphQLInputType, value: unknown): Promise<unknown> => {
    if (value === null || value === undefined) return value;
    if (isNonNullType(type)) return resolve(type.ofType, value);
    if (isListType(type)) return Promise.all((value as unknown[]).map((each) => resolve(type.ofType, each)));
    if (isInputObjectType(type)) return fields(Object.values(type.getFields()), value as Values);
    return getNamedType(type).name === 'EntityRef'
      ? meant(value as string, await loaders.names.load({ text: value as string, types: null }))
      : value;
  };
  const fields = async (defined: readonly (GraphQLInputField | GraphQLArgument)[], values: Values): Promise<Values> => {
    const given = defined.filter(({ name }) => name in values);
    return Object.fromEntries(await Promise.all(given.map(async ({ name, type }) => [name, await resolve(type, values[name])])));
  };
  return (field, values) => fields(field.args, values);
}
