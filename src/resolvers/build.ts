/** The GraphQL schema, built from the classes of src/schema and the resolvers of this folder. */
import { type GraphQLFieldMap, type GraphQLSchema, isInputObjectType } from 'graphql';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { declareConnection, declareLinkConnection } from '../schema/connection.ts';
import { attachResolvers } from './attach.ts';
import { RESOLVERS } from './index.ts';
import { nameTypesOfReferences, resolveReferences } from './references.ts';
import '../schema/filters/statement.ts';
import { ENTITY_TYPES } from '../schema/entities/index.ts';

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
    const type = schema.getType(name);
    const fields = isInputObjectType(type) ? type.getFields() : {};
    for (let base = Object.getPrototypeOf(target); base?.name; base = Object.getPrototypeOf(base)) {
      for (const { schemaName, extensions } of inputTypes.find((each) => each.target === base)?.fields ?? []) {
        const field = fields[schemaName];
        if (field) field.extensions = { ...extensions, ...field.extensions };
      }
    }
  }
}

/** Builds the GraphQL schema from the classes of this folder. */
export function buildGraphQLSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: ENTITY_TYPES.map(({ type }) => type),
    validate: false, // arguments are checked where they are read: loaders/plan, the scalars
  });
  attachResolvers(schema);
  inheritExtensions(schema);
  nameTypesOfReferences(schema);
  resolveReferences(schema);
  schema.description = ABOUT;
  const query = schema.getQueryType();
  if (query) {
    query.description = 'Where every question begins.';
    inOrder(query.getFields());
  }
  return schema;
}
