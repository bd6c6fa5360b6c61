/** Callers write names where resolvers expect ids: the arguments of a field are resolved before its resolver runs. */
import { type GraphQLField, type GraphQLInputType, type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import type { Context } from '../loaders/context.ts';
import { resolvedArguments } from '../loaders/references.ts';

const REFERENCES = ['EntityRef', 'TimeRef'];

/** Gives the resolver of every field that takes references ids and dates instead; relations are planned, and their arguments with them. */
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
  return Object.values(named.getFields()).some((field) => holdsReferences(field.type)); // no filter contains itself
}
