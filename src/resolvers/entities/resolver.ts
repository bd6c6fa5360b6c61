/** Resolves `node`, `nodes` and `entity`, by id or name, and `entities`, a list of entities of all types. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Fault } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { readList } from '../../loaders/list.ts';
import { MOST_IDS, pageOf } from '../../loaders/plan/cursor.ts';
import { pathOf } from '../../loaders/plan/emptiness.ts';
import { entityParameters } from '../../loaders/plan/parameters.ts';
import { typeNamed } from '../../schema/decorators.ts';
import { Entity, Node } from '../../schema/entities/entity.ts';
import { EntitiesArgs, EntityArgs } from './arguments.ts';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The entity or statement with this id; null if there is none.' })
  node(
    @Arg('id', () => ID, { description: 'Id of an entity or a statement.' }) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (id.startsWith('statement/') ? loaders.statements(info) : loaders.entities(info)).load(id);
  }

  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description:
      'Up to 200 entities and statements by their ids, in the given order; null for an unknown id, and `extensions.missing` lists those ids.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Ids of entities and statements, at most 200.' }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > MOST_IDS) throw new Fault('BAD_USER_INPUT', `ids has ${ids.length} entries: expected at most ${MOST_IDS}.`);
    const found = await Promise.all(ids.map((id) => this.node(id, context, info)));
    const missing = ids.filter((_, i) => !found[i]);
    if (missing.length) context.missing.push({ path: pathOf(info), ids: missing });
    return found;
  }

  @Query(() => Entity, { nullable: true, description: 'The entity with this id or name, in any script.' })
  entity(@Args(() => EntityArgs) { ref }: EntityArgs, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.entities(info).load(ref);
  }
}

@Resolver()
export class EntityResolver {
  @Query(() => typeNamed('EntityConnection'), { nullable: true, description: 'Entities of any types, in the order of their ids.' })
  entities(@Args(() => EntitiesArgs) args: EntitiesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readList(context, info, args, ({ types, filter, ...page }) => ({
      question: 'entities/all',
      type: 'Entity',
      key: 'id',
      parameters: { ...pageOf(page, 'entities'), types: types ?? null, ...entityParameters(filter, context.model.types) },
    }));
  }
}
