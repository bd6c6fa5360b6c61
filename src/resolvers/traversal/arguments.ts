/** The arguments of `paths`, `reachable`, `common` and `neighborhood`. */
import { ArgsType, Field, Int } from 'type-graphql';
import { EntityType } from '../../schema/enums.ts';
import { HopFilter } from '../../schema/filters/link.ts';
import { EntityRef } from '../../schema/scalars.ts';
/** The relations that paths and neighborhoods may follow. */
@ArgsType()
export class HopArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Follows only links with these predicates, for example investors, connects or cooperatesWith.',
  })
  predicates?: string[];

  @Field(() => HopFilter, { nullable: true, description: 'Follows only links that pass this filter.' })
  filter?: HopFilter;
}

@ArgsType()
export class PathLimitArgs extends HopArgs {
  @Field(() => EntityRef, { description: 'Entity at which the paths begin.' })
  from!: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 4,
    description: 'Largest number of hops (links) in a path: 1 to 6 in `paths`, 1 to 4 in `reachable`.',
  })
  maxHops?: number;

  @Field(() => [EntityRef], {
    nullable: true,
    description: 'Entities through which no path may lead; `reachable` never gives them either.',
  })
  avoid?: string[];

  @Field(() => Int, {
    nullable: true,
    description:
      'No path may lead through an entity with links to more other entities than this. It keeps paths off hubs, such as a province to which nearly everything is linked.',
  })
  maxDegree?: number;
}

@ArgsType()
export class PathsArgs extends PathLimitArgs {
  @Field(() => EntityRef, { description: 'Entity at which the paths end.' })
  to!: string;

  @Field(() => Int, { nullable: true, defaultValue: 5, description: 'Number of paths, 1 to 20.' })
  first?: number;
}

@ArgsType()
export class ReachableArgs extends PathLimitArgs {
  @Field(() => [EntityType], { nullable: true, description: 'Gives only paths to entities of these entity types.' })
  types?: EntityType[];

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'Number of paths, 1 to 100.' })
  first?: number;
}

@ArgsType()
export class NeighborhoodArgs extends HopArgs {
  @Field(() => [EntityRef], { description: 'Entities at the centre, 1 to 100.' })
  of!: string[];

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Number of hops (links) from the centre, 1 to 3.' })
  depth?: number;

  @Field(() => [EntityType], { nullable: true, description: 'Follows only links to entities of these entity types.' })
  types?: EntityType[];

  @Field(() => Int, {
    nullable: true,
    defaultValue: 100,
    description: 'Largest number of nodes, the entities in `of` included; at most 1000.',
  })
  maxNodes?: number;
}

@ArgsType()
export class CommonArgs extends HopArgs {
  @Field(() => [EntityRef], {
    nullable: true,
    description: 'The given entities, 2 to 20: the results are what several of them are linked to. Give either `of` or `among`.',
  })
  of?: string[];

  @Field(() => [EntityType], {
    nullable: true,
    description: 'Instead of `of`: all entities of these entity types, for example [PARK] for what parks share.',
  })
  among?: EntityType[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'For a place: also counts the links of places, projects, companies and organizations in it, at any depth. A company also counts if only its home city is there.',
  })
  includeWithin?: boolean;

  @Field(() => [EntityType], {
    nullable: true,
    description: 'Gives only shared entities of these entity types, for example COMPANY, INDUSTRY or POLICY.',
  })
  types?: EntityType[];

  @Field(() => Int, {
    nullable: true,
    description:
      'To how many of the given entities a result must be linked: 2 or more. If not given, to all entities in `of`, or to 2 with `among`.',
  })
  least?: number;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'Number of shared entities, 1 to 100.' })
  first?: number;
}
