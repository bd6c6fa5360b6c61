import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Float, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { between } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { searchNames } from '../../loaders/names.ts';
import { reason, tellEmpty } from '../../loaders/plan/emptiness.ts';
import { Entity } from '../../schema/entities/entity.ts';
import { EntityType } from '../../schema/enums.ts';

@ObjectType({ description: 'An entity that a text may mean, and why.' })
export class SearchHit {
  @Field(() => Entity, { description: 'What may be meant.' }) entity!: unknown;
  @Field(() => String, { description: 'What tells it from its namesakes: 城市 · prefecture-level city · 江西省.' }) about!: string;
  @Field(() => String, { description: 'The name that matched, as written.' }) matched!: string;
  @Field(() => Float, { description: '0 to 1; 0.85 and above: the whole name in one of its forms.' }) score!: number;
  @Field(() => [String], { description: 'The steps from the text to the name: ["traditional→simplified", "prefix"].' }) how!: string[];
}

@ArgsType()
class SearchArgs {
  @Field(() => String, { description: 'What somebody typed, in any script.' }) text!: string;
  @Field(() => [EntityType], { nullable: true, description: 'Only entities of these types.' }) types?: EntityType[];
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many, 1 to 100.' }) first?: number;
}

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], { nullable: true, description: 'Entities that a text may mean, best first; an empty text means none.' })
  async search(@Args(() => SearchArgs) { text, types, first }: SearchArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const most = between('first', first ?? 10, 1, 100);
    const hits = (await searchNames(context.graph, text, types)).slice(0, most);
    if (!hits.length)
      tellEmpty(
        context,
        info,
        reason(
          'NO_SUCH_NAME',
          `No name or description${types ? ' of these types' : ''} comes near; statements(filter: {text}) looks in what is said.`,
        ),
      );
    return hits;
  }

  @FieldResolver()
  entity(@Root() { id }: { id: string }, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.entities(info).load(id);
  }
}
