/** The arguments of `figures` and `compare`. */
import { ArgsType, Field } from 'type-graphql';
import { RefersTo } from '../../schema/decorators.ts';
import { GroupBy } from '../../schema/enums.ts';
import { StatementFilter } from '../../schema/filters/statement.ts';
import { EntityRef } from '../../schema/scalars.ts';

@ArgsType()
export class FigureArgs {
  @RefersTo('Metric')
  @Field(() => [EntityRef], { nullable: true, description: 'Only figures of one of these metrics; without it of any.' })
  metrics?: string[];

  @Field(() => [EntityRef], { nullable: true, description: 'Only figures of one of these; without it of anybody.' })
  subjects?: string[];

  @Field(() => StatementFilter, { nullable: true, description: 'Only those that pass it.' })
  filter?: StatementFilter;

  @Field(() => [GroupBy], { nullable: true, defaultValue: ['METRIC'], description: 'What is put together; [] puts all into one group.' })
  groupBy?: GroupBy[];
}

@ArgsType()
export class CompareArgs {
  @Field(() => [EntityRef], { description: 'Who is compared, 2 to 10.' })
  subjects!: string[];

  @RefersTo('Metric')
  @Field(() => [EntityRef], { nullable: true, description: 'By what; without it by every metric of which two of them have figures.' })
  metrics?: string[];

  @Field(() => StatementFilter, { nullable: true, description: 'Only figures that pass it.' })
  filter?: StatementFilter;
}
