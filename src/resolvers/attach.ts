/** The resolvers of relations: a relation that the plan has read is in the row already; an entity referred to by id is loaded by id. */
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { Context } from '../loaders/context.ts';
import { LINK } from '../loaders/plan/compile.ts';

type Source = Record<string, unknown>;

const planned: GraphQLFieldResolver<Source, Context> = (source, _args, { graph }, info) => {
  // Relations inside each other are answered in one go, from what is read already: a large answer takes seconds in which no timer runs.
  graph.checkTime();
  return source[LINK + info.path.key];
};

const byKey =
  (property: string): GraphQLFieldResolver<Source, Context> =>
  (source, _args, { loaders }, info) => {
    const ids = source[property] as string | string[] | undefined;
    const day = (source.knownByDay ?? undefined) as number | undefined;
    const load = (id: string) => (id.startsWith('statement/') ? loaders.statements(info, day) : loaders.entities(info, day)).load(id);
    return Array.isArray(ids) ? Promise.all(ids.map(load)) : ids && load(ids);
  };

/** Sets the resolver of every field that is a relation. */
export function attachResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.extensions.link) field.resolve = planned;
      if (field.extensions.byKey) field.resolve = byKey(field.extensions.byKey);
    }
  }
}
