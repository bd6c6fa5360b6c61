/** The GraphQL schema, built from the classes of src/schema and the resolvers of this folder. */
import {
  type GraphQLFieldMap,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { declareConnection, declareLinkConnection } from '../schema/connection.ts';
import { attachResolvers } from './attach.ts';
import { RESOLVERS } from './index.ts';
import '../schema/filters/statement.ts';
import { ENTITY_TYPES } from '../schema/entities/index.ts';
import type { EntityType } from '../schema/enums.ts';

for (const name of ['Entity', 'Place', ...ENTITY_TYPES.map(({ type }) => type.name)]) declareLinkConnection(name);
for (const name of ['Entity', 'Statement', 'Disagreement', ...ENTITY_TYPES.map(({ type }) => type.name)]) declareConnection(name);

const ABOUT = `What documents say of a region, as a graph in which every answer cites them (融湾 Rongwan).
To begin with:
- \`search(text: "geli")\` finds things by any of their names, \`entity(ref: "格力电器")\` is one of them, in any script;
- \`investments\`, \`statements\` and \`observations\` (figures) are lists: what they hold is in their \`nodes\`, and \`filter\` narrows them;
- \`evidence\` says where in a document something stands, \`basis\` and \`doubts\` how far to trust it, \`whyEmpty\` why a list is empty.`;

/** Of Query, what a reader of its documentation should meet first; the rest follows by name. */
const FIRST = ['search', 'entity', 'investments', 'statements', 'observations', 'timeline', 'paths', 'neighborhood', 'disagreements'];

function inOrder(fields: GraphQLFieldMap<unknown, unknown>): void {
  const rest = Object.keys(fields).filter((name) => !FIRST.includes(name));
  for (const name of [...FIRST, ...rest.sort()]) {
    const field = fields[name]!;
    delete fields[name];
    fields[name] = field;
  }
}

/** type-graphql leaves behind the extensions of input fields that a class inherits: what a reference can be of would not be checked. */
function inheritExtensions(schema: GraphQLSchema): void {
  const { inputTypes } = getMetadataStorage();
  for (const { name, target } of inputTypes) {
    const fields = (schema.getType(name) as GraphQLInputObjectType | undefined)?.getFields() ?? {};
    for (let base = Object.getPrototypeOf(target); base?.name; base = Object.getPrototypeOf(base)) {
      for (const { schemaName, extensions } of inputTypes.find((each) => each.target === base)?.fields ?? []) {
        const field = fields[schemaName];
        if (field) field.extensions = { ...extensions, ...field.extensions };
      }
    }
  }
}

/** Whatever an argument may refer to, as types of entities: a declaration names GraphQL types, and interfaces for all that implement them. */
function resolveReferences(schema: GraphQLSchema): void {
  const entityTypes = (name: string) => {
    const type = schema.getType(name);
    const concrete = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    const found = concrete.flatMap(({ extensions }) => (extensions.entityType as { entityType: EntityType } | undefined)?.entityType ?? []);
    if (!found.length) throw new Error(`No entity is a ${name}, which an argument is said to refer to`);
    return found;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    const inputs = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const outputs = isObjectType(type) ? Object.values(type.getFields()) : [];
    for (const input of [...inputs, ...outputs.flatMap(({ args }) => args)]) {
      const refersTo = input.extensions.refersTo as string[] | undefined;
      if (refersTo) input.extensions = { ...input.extensions, refersTo: refersTo.flatMap(entityTypes) };
    }
  }
}

/** Builds the GraphQL schema from the classes of this folder. */
export function buildGraphQLSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: ENTITY_TYPES.map(({ type }) => type),
    validate: false, // arguments are checked where they are read: loaders/page.ts, the scalars
  });
  attachResolvers(schema);
  inheritExtensions(schema);
  resolveReferences(schema);
  schema.description = ABOUT;
  const query = schema.getQueryType() as GraphQLObjectType;
  query.description = 'Where every question begins.';
  inOrder(query.getFields());
  return schema;
}
