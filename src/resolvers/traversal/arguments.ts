/** The arguments of `paths`, `reachable`, `common` and `neighborhood`. */
import { ArgsType, Field, Int } from 'type-graphql';
import { EntityType } from '../../schema/enums.ts';
import { HopFilter } from '../../schema/filters/link.ts';
import { EntityRef } from '../../schema/scalars.ts';
/** Over which relations paths and neighborhoods may go. */
@ArgsType()
export class HopArgs {
  @Field(() => [String], { nullable: true, description: 'Only over these relations: investors, connects, cooperatesWith.' })
  predicates?: string[];

  @Field(() => HopFilter, { nullable: true, description: 'Only over relations that rest on such statements.' })
  filter?: HopFilter;
}

@ArgsType()
export class PathLimitArgs extends HopArgs {
  @Field(() => EntityRef, { description: 'Where they begin.' })
  from!: string;

  @Field(() => Int, { nullable: true, defaultValue: 4, description: 'How many hops at most: 1 to 6 of `paths`, 1 to 4 of `reachable`.' })
  maxHops?: number;

  @Field(() => [EntityRef], { nullable: true, description: 'What they may not pass through.' })
  avoid?: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Nor through what is related to more entities than this: hubs join everything with everything.',
  })
  maxDegree?: number;
}

@ArgsType()
export class PathsArgs extends PathLimitArgs {
  @Field(() => EntityRef, { description: 'Where they end.' })
  to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 5, description: 'How many, 1 to 20.' })
  first?: number;
}

@ArgsType()
export class ReachableArgs extends PathLimitArgs {
  @Field(() => [EntityType], { nullable: true, description: 'Only entities of these types.' })
  types?: EntityType[];

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
  first?: number;
}

@ArgsType()
export class NeighborhoodArgs extends HopArgs {
  @Field(() => [EntityRef], { description: 'What it lies around, 1 to 100.' })
  of!: string[];

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'How many hops, 1 to 3.' })
  depth?: number;

  @Field(() => [EntityType], { nullable: true, description: 'Only over and to entities of these types.' })
  types?: EntityType[];

  @Field(() => Int, { nullable: true, defaultValue: 100, description: 'How many nodes at most, those of `of` among them: up to 1000.' })
  maxNodes?: number;
}

@ArgsType()
export class CommonArgs extends HopArgs {
  @Field(() => [EntityRef], { nullable: true, description: 'The entities, 2 to 20.' })
  of?: string[];

  @Field(() => [EntityType], { nullable: true, description: 'Instead of `of`: any entities of these types. [PARK]: what parks share.' })
  among?: EntityType[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Of a place also what is shared by what lies within, or is located or at home there: its districts, parks, projects, firms.',
  })
  includeWithin?: boolean;

  @Field(() => [EntityType], { nullable: true, description: 'Only what is of these types: COMPANY, INDUSTRY, POLICY, CORRIDOR.' })
  types?: EntityType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Shared by so many of them at least, 2 or more; without it by all of `of`, or by two `among` others.',
  })
  least?: number;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
  first?: number;
}
