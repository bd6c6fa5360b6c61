/** Builds the GraphQL schema from the classes of src/schema and the resolvers of this folder. */
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

const ABOUT = `A graph of what documents say about a region; every answer cites the documents (融湾 Rongwan).
To begin with:
- \`search(text: "geli")\` finds entities by any of their names, in any script, and \`entity(ref: "格力电器")\` gives one of them;
- \`investments\`, \`statements\` and \`observations\` (figures) are lists: their entries are in \`nodes\`, and \`filter\` narrows them;
- \`evidence\` says where in a document a statement stands, \`basis\` and \`doubts\` say how far to trust it, \`whyEmpty\` says why a list is empty.`;

/** The fields of Query that its documentation shows first; the others follow in alphabetical order. */
const FIRST = ['search', 'entity', 'investments', 'statements', 'observations', 'timeline', 'paths', 'neighborhood', 'disagreements'];

function inOrder(fields: GraphQLFieldMap<unknown, unknown>): void {
  const rest = Object.keys(fields).filter((name) => !FIRST.includes(name));
  for (const name of [...FIRST, ...rest.sort()]) {
    const field = fields[name]!;
    delete fields[name];
    fields[name] = field;
  }
}

/** Copies the extensions of inherited input fields, which type-graphql loses: without them the types of references are not checked. */
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

/** Builds the complete GraphQL schema; it can be executed. */
export function buildGraphQLSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: ENTITY_TYPES.map(({ type }) => type),
    validate: false, // arguments are checked by the scalars and where they are read, in loaders/plan
  });
  attachResolvers(schema);
  inheritExtensions(schema);
  nameTypesOfReferences(schema);
  resolveReferences(schema);
  schema.description = ABOUT;
  const query = schema.getQueryType();
  if (query) {
    query.description = 'The questions that the API answers; every query begins with one of these fields.';
    inOrder(query.getFields());
  }
  return schema;
}
