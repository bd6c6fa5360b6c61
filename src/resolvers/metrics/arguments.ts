/** The arguments of `metrics`. */
import { ArgsType, Field } from 'type-graphql';
import { EntityFilter } from '../../schema/filters/entity.ts';
import { PageArgs } from '../../schema/filters/page.ts';
import { EntityRef } from '../../schema/scalars.ts';

@ArgsType()
export class MetricArgs extends PageArgs {
  @Field(() => EntityRef, { nullable: true, description: 'Keeps metrics that have a figure of this entity.' }) subject?: string;
  @Field(() => String, { nullable: true, description: 'Keeps metrics that `search` finds by this text in their names or definitions.' })
  text?: string;
  @Field(() => EntityFilter, { nullable: true, description: 'Keeps only metrics that pass this filter.' }) filter?: EntityFilter;
}
