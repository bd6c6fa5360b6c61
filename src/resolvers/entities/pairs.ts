/** `city(ref)` and `cities(filter)`: a pair of root fields for each type of entity. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../loaders/context.ts';
import { readList } from '../../loaders/list.ts';
import { meant } from '../../loaders/names.ts';
import { pageOf } from '../../loaders/plan/cursor.ts';
import { entityParameters } from '../../loaders/plan/parameters.ts';
import { typeNamed } from '../../schema/decorators.ts';
import { ENTITY_TYPES } from '../../schema/entities/index.ts';
import type { EntityOrder } from '../../schema/enums.ts';
import { EntityListArgs } from '../../schema/filters/entity.ts';
import type { TypeModel } from '../../schema/model.ts';
import { EntityRef, KNOWN_BY, PartialDate } from '../../schema/scalars.ts';
import { argumentsOf } from '../arguments.ts';

const ORDERS = {
  ID: { question: 'entities/list', key: 'id' },
  MOST_CONNECTED: { question: 'entities/most-connected', key: 'order' },
} satisfies Record<EntityOrder, { question: string; key: string }>;

/** A pair of root fields for a type of entity: `city(ref)` and `cities(filter, orderBy, first, after)`. */
function pair({ type: { name }, one, many }: { type: { name: string }; one: string; many?: string }) {
  @Resolver()
  class Pair {
    @Query(() => typeNamed(name), { name: one, nullable: true, description: `One ${one} by its id or any of its names.` })
    async one(
      @Arg('ref', () => EntityRef, { description: 'Its id or any of its names.' }) text: string,
      @Arg('knownBy', () => PartialDate, { nullable: true, description: KNOWN_BY }) _knownBy: string | undefined,
      @Ctx() context: Context,
      @Info() info: GraphQLResolveInfo,
    ) {
      const { entityType } = context.model.byName.get(name) as TypeModel;
      // A name of something of another type, or of several, may still be that of one of these.
      const meaning = await context.loaders.names.load({ text, types: [entityType] });
      const elsewhere = 'none' in meaning ? await context.loaders.names.load({ text, types: null }) : undefined;
      return context.loaders.entities(info).load(meant(text, meaning, elsewhere, [entityType]));
    }
  }
  if (!many) return [Pair];

  @Resolver()
  class List {
    @Query(() => typeNamed(`${name}Connection`), {
      name: many,
      nullable: true,
      description: `All ${many}, or those that pass the filter.`,
    })
    async many(@Args(() => EntityListArgs) _args: EntityListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
      const type = context.model.byName.get(name) as TypeModel;
      return readList(context, info, await argumentsOf(context, info), (args) => {
        const { question, key } = ORDERS[(args.orderBy as EntityOrder | null) ?? 'ID'];
        const filter = entityParameters((args.filter ?? {}) as Record<string, unknown>, [type]);
        const parameters = { ...pageOf(args, `${many} ${args.orderBy}`), type: type.entityType, ...filter };
        return { question, type: name, key, parameters };
      });
    }
  }
  return [Pair, List];
}

/** The resolvers of every type, one pair each. */
export const TYPE_RESOLVERS = ENTITY_TYPES.flatMap(pair);
