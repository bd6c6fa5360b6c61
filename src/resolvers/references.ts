/** Callers may write names where resolvers expect ids, so the names in the arguments of a field are resolved before its resolver runs. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Context } from '../loaders/context.ts';
import { resolvedArguments } from '../loaders/references.ts';

const REFERENCES = ['EntityRef', 'TimeRef'];

/** Sets the extension `entityTypes` of every argument with `refersTo`; an interface stands for all entity types that implement it. */
export function nameTypesOfReferences(schema: GraphQLSchema): void {
  const entityTypesOf = (name: string) => {
    const type = schema.getType(name);
    const concrete = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const found = concrete.flatMap(({ extensions }) => extensions.entityType?.entityType ?? []);
    if (!found.length) throw new Error(`No entity is a ${name}, which an argument is said to refer to`);
    return found;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const outputs = isObjectType(type) ? Object.values(type.getFields()) : [];
    for (const input of [...inputs, ...outputs.flatMap(({ args }) => args)]) {
      const { refersTo } = input.extensions;
      if (refersTo) input.extensions = { ...input.extensions, entityTypes: refersTo.flatMap(entityTypesOf) };
    }
  }
}

/** Wraps the resolver of every field with references, so that it gets ids and dates. For relations, the plan resolves the arguments. */
export function resolveReferences(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.extensions.link && takesReferences(field)) resolveBefore(field);
    }
  }
}

function resolveBefore(field: GraphQLField<unknown, Context>): void {
  const { resolve } = field;
  if (!resolve) throw new Error(`${field.name} takes references and has no resolver`);
  field.resolve = async (source, args, context, info) =>
    resolve(source, await resolvedArguments(context.loaders)(field, args), context, info);
}

const takesReferences = ({ args }: GraphQLField<unknown, unknown>) => args.some(({ type }) => holdsReferences(type));

function holdsReferences(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return REFERENCES.includes(named.name);
  return Object.values(named.getFields()).some((field) => holdsReferences(field.type)); // ends, because no filter contains itself
}
