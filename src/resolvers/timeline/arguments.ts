/** The arguments of `timeline`. */
import { ArgsType, Field } from 'type-graphql';
import { StatementFilter } from '../../schema/filters/statement.ts';
import { EntityRef } from '../../schema/scalars.ts';

@ArgsType()
export class TimelineArgs {
  @Field(() => [EntityRef], {
    nullable: true,
    description: 'The entities, 1 to 20; one statement speaks of any of them. Without it everything there is.',
  })
  of?: string[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Of a place also what is said of anything that lies within, is located there or is for it.',
  })
  includeWithin?: boolean;

  @Field(() => StatementFilter, { nullable: true, description: 'Only statements that pass it; without `basis` none that are derived.' })
  filter?: StatementFilter;
}
