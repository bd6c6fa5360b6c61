import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { RESOLVERS } from '../resolvers/index.ts';
import { attachResolvers } from '../resolvers/links.ts';
import { declareConnection, declareLinkConnection } from './connection.ts';
import './filters.ts';
import './subgraph.ts';
import { KINDS } from './kinds.ts';

for (const name of ['Entity', 'Place', ...KINDS.map(({ kind }) => kind.name)]) declareLinkConnection(name);
for (const name of ['Entity', 'Statement', 'Disagreement', ...KINDS.map(({ kind }) => kind.name)]) declareConnection(name);

/** Builds the GraphQL schema from the classes of this folder. */
export function buildGraphQLSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: RESOLVERS as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: KINDS.map(({ kind }) => kind),
    validate: false, // arguments are checked where they are read: resolvers/page.ts, the scalars
  });
  attachResolvers(schema);
  (schema.getQueryType() as GraphQLObjectType).description = 'Where every question begins.';
  return schema;
}
