/** Creates two root fields for each entity type, such as `city(ref)` and `cities(filter)`. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { ListName } from '../../graph/asking.ts';
import type { Context } from '../../loaders/context.ts';
import { readList } from '../../loaders/list.ts';
import { pageOf } from '../../loaders/plan/cursor.ts';
import { entityParameters } from '../../loaders/plan/parameters.ts';
import { RefersTo, typeNamed } from '../../schema/decorators.ts';
import { ENTITY_TYPES } from '../../schema/entities/index.ts';
import type { EntityOrder } from '../../schema/enums.ts';
import { EntityListArgs } from '../../schema/filters/entity.ts';
import { typeCalled } from '../../schema/model.ts';
import { EntityRef, KNOWN_BY, PartialDate } from '../../schema/scalars.ts';

const ORDERS = {
  ID: { question: 'entities/list', key: 'id' },
  MOST_CONNECTED: { question: 'entities/most-connected', key: 'order' },
} satisfies Record<EntityOrder, { question: ListName; key: string }>;

/** The resolvers of one entity type: `city(ref, knownBy)`, and `cities(filter, orderBy, first, after)` if `many` is given. */
function pair({ type: { name }, one, many }: { type: { name: string }; one: string; many?: string }) {
  @ArgsType()
  class OneArgs {
    // The name is looked up among entities of this type first: so a name that entities of several types share still finds the one wanted
    // here.
    @RefersTo(name)
    @Field(() => EntityRef, { description: `Id or any name of the ${one}, in any script.` })
    ref!: string;

    @Field(() => PartialDate, { nullable: true, description: KNOWN_BY })
    knownBy?: string;
  }

  @Resolver()
  class One {
    @Query(() => typeNamed(name), { name: one, nullable: true, description: `The ${one} with this id or name, in any script.` })
    one(@Args(() => OneArgs) { ref }: OneArgs, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
      return loaders.entities(info).load(ref);
    }
  }
  if (!many) return [One];

  @Resolver()
  class Many {
    @Query(() => typeNamed(`${name}Connection`), {
      name: many,
      nullable: true,
      description: `All ${many}, or only the ${many} that pass the filter.`,
    })
    many(@Args(() => EntityListArgs) args: EntityListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
      const type = typeCalled(context.model, name);
      return readList(context, info, args, ({ filter, orderBy, ...page }) => {
        const { question, key } = ORDERS[orderBy ?? 'ID'];
        const parameters = { ...pageOf(page, `${many} ${orderBy}`), type: type.entityType, ...entityParameters(filter, [type]) };
        return { question, type: name, key, parameters };
      });
    }
  }
  return [One, Many];
}

/** The resolver classes of all entity types. */
export const TYPE_RESOLVERS = ENTITY_TYPES.flatMap(pair);
