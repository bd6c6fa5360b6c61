/** The arguments of `observations`. */
import { ArgsType, Field } from 'type-graphql';
import { RefersTo } from '../../schema/decorators.ts';
import { StatementListArgs } from '../../schema/filters/statement.ts';
import { EntityRef } from '../../schema/scalars.ts';

@ArgsType()
export class ObservationArgs extends StatementListArgs {
  @RefersTo('Metric')
  @Field(() => [EntityRef], { nullable: true, description: 'Keeps figures of these metrics; if not given, of all metrics.' })
  metrics?: string[];
  @Field(() => [EntityRef], { nullable: true, description: 'Keeps figures of these subjects; if not given, of all subjects.' })
  subjects?: string[];
}
