/** Resolves references in arguments at any depth: replaces every EntityRef by an id and every TimeRef by a date. */
import type DataLoader from 'dataloader';
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { isPartialDate } from '../ground/dates.ts';
import { Fault } from '../ground/errors.ts';
import type { EntityType } from '../schema/enums.ts';
import { type NamedAmong, type Resolution, resolvedId } from './names.ts';
import type { ResolveArguments } from './plan/plan.ts';

const METRIC_ID = /^metric\/[a-z0-9-]+$/;

type Values = Record<string, unknown>;

/** The loaders that resolve names, and the dates of entities. */
interface ReferenceLoaders {
  names: DataLoader<NamedAmong, Resolution, string>;
  dates: DataLoader<string, string | null>;
}

/**
 * Returns a function that resolves the arguments of a field; names that are asked for at the same time are looked up in one batch. It throws UNKNOWN_NAME,
 * AMBIGUOUS_NAME or BAD_USER_INPUT.
 */
export function resolvedArguments(loaders: ReferenceLoaders): ResolveArguments {
  /** `types` are the entity types that the argument accepts; if the name means only an entity of another type, the error says so. */
  const named = async (text: string, types: readonly EntityType[] | null): Promise<string> => {
    const meaning = await loaders.names.load({ text, types });
    const elsewhere = types && 'none' in meaning ? await loaders.names.load({ text, types: null }) : undefined;
    return resolvedId(text, meaning, elsewhere, types);
  };
  const dated = async (text: string): Promise<string> => {
    if (isPartialDate(text)) return text;
    const id = await named(text, null);
    const date = await loaders.dates.load(id);
    if (date) return date;
    throw new Fault(
      'BAD_USER_INPUT',
      `No date is known of ${id}: expected a date, or something that opened, was held, signed or issued then.`,
    );
  };
  const resolve = async (type: GraphQLInputType, value: unknown, types: readonly EntityType[] | null): Promise<unknown> => {
    if (value === null || value === undefined) return value;
    if (isNonNullType(type)) return resolve(type.ofType, value, types);
    if (isListType(type)) return Array.isArray(value) ? Promise.all(value.map((each) => resolve(type.ofType, each, types))) : value;
    if (isInputObjectType(type)) return fields(Object.values(type.getFields()), { ...value });
    return typeof value === 'string' ? reference(getNamedType(type).name, value, types) : value;
  };
  const reference = (scalar: string, text: string, types: readonly EntityType[] | null): string | Promise<string> => {
    if (scalar === 'TimeRef') return dated(text);
    if (scalar === 'EntityRef') return named(text, types);
    // `predicates`, `has` and `lacks` are strings: names of fields, which stay as they are, or ids of metrics, which must exist.
    return scalar === 'String' && METRIC_ID.test(text) ? named(text, ['METRIC']) : text;
  };
  const fields = async (defined: readonly (GraphQLInputField | GraphQLArgument)[], values: Values): Promise<Values> => {
    const given = defined.filter(({ name }) => name in values);
    return Object.fromEntries(
      await Promise.all(
        given.map(async ({ name, type, extensions }) => [name, await resolve(type, values[name], extensions.entityTypes ?? null)]),
      ),
    );
  };
  return (field, values) => fields(field.args, values);
}
