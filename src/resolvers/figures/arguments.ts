/** The arguments of `figures` and `compare`. */
import { ArgsType, Field } from 'type-graphql';
import { RefersTo } from '../../schema/decorators.ts';
import { GroupBy } from '../../schema/enums.ts';
import { StatementFilter } from '../../schema/filters/statement.ts';
import { EntityRef } from '../../schema/scalars.ts';

@ArgsType()
export class FigureArgs {
  @RefersTo('Metric')
  @Field(() => [EntityRef], { nullable: true, description: 'Keeps figures of these metrics; if not given, of all metrics.' })
  metrics?: string[];

  @Field(() => [EntityRef], { nullable: true, description: 'Keeps figures of these subjects; if not given, of all subjects.' })
  subjects?: string[];

  @Field(() => StatementFilter, { nullable: true, description: 'Keeps only figures that pass this filter.' })
  filter?: StatementFilter;

  @Field(() => [GroupBy], {
    nullable: true,
    defaultValue: ['METRIC'],
    description: 'Properties by which figures are grouped; [] puts all figures into one group.',
  })
  groupBy?: GroupBy[];
}

@ArgsType()
export class CompareArgs {
  @Field(() => [EntityRef], { description: 'Entities to compare, 2 to 10.' })
  subjects!: string[];

  @RefersTo('Metric')
  @Field(() => [EntityRef], {
    nullable: true,
    description: 'Metrics by which to compare; if not given, all metrics with figures of at least two of the subjects.',
  })
  metrics?: string[];

  @Field(() => StatementFilter, { nullable: true, description: 'Keeps only figures that pass this filter.' })
  filter?: StatementFilter;
}
