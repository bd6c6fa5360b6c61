/** The arguments of `observations`. */
import { ArgsType, Field } from 'type-graphql';
import { RefersTo } from '../../schema/decorators.ts';
import { StatementListArgs } from '../../schema/filters/statement.ts';
import { EntityRef } from '../../schema/scalars.ts';

@ArgsType()
export class ObservationArgs extends StatementListArgs {
  @RefersTo('Metric')
  @Field(() => [EntityRef], { nullable: true, description: 'Only figures of one of these; without it of any.' })
  metrics?: string[];
  @Field(() => [EntityRef], { nullable: true, description: 'Only figures of one of these; without it of anybody.' }) subjects?: string[];
}
