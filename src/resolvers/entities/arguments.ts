/** The arguments of `entity` and `entities`. */
import { ArgsType, Field } from 'type-graphql';
import { EntityType } from '../../schema/enums.ts';
import { EntityFilter } from '../../schema/filters/entity.ts';
import { PageArgs } from '../../schema/filters/page.ts';
import { EntityRef, KNOWN_BY, PartialDate } from '../../schema/scalars.ts';

@ArgsType()
export class EntityArgs {
  @Field(() => EntityRef, { description: 'Id or any name of the entity, in any script.' })
  ref!: string;

  @Field(() => PartialDate, { nullable: true, description: KNOWN_BY })
  knownBy?: string;
}

@ArgsType()
export class EntitiesArgs extends PageArgs {
  @Field(() => [EntityType], { nullable: true, description: 'Keeps only entities of these entity types.' }) types?: EntityType[];
  @Field(() => EntityFilter, { nullable: true, description: 'Keeps only entities that pass this filter.' }) filter?: EntityFilter;
}
