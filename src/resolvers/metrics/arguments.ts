/** The arguments of `metrics`. */
import { ArgsType, Field } from 'type-graphql';
import { EntityFilter } from '../../schema/filters/entity.ts';
import { PageArgs } from '../../schema/filters/page.ts';
import { EntityRef } from '../../schema/scalars.ts';

@ArgsType()
export class MetricArgs extends PageArgs {
  @Field(() => EntityRef, { nullable: true, description: 'Only metrics of which it has a figure.' }) subject?: string;
  @Field(() => String, { nullable: true, description: 'Only metrics that `search` finds by this text, by their names or definitions.' })
  text?: string;
  @Field(() => EntityFilter, { nullable: true, description: 'Only those that pass it.' }) filter?: EntityFilter;
}
