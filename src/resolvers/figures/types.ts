/** The types that `figures` and `compare` return. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ByKey } from '../../schema/decorators.ts';
import { EmptyReason } from '../../schema/emptiness.ts';
import { Comparator, GroupBy } from '../../schema/enums.ts';

@ObjectType({ description: 'A sum of figures, in their base unit or currency.' })
export class Total {
  @Field(() => Float, { description: 'The number as a floating-point value, for computing; `exact` has the number without rounding.' })
  value!: number;
  @Field(() => String, { description: 'The number as a decimal string, never rounded.' }) exact!: string;
  @Field(() => String, { description: 'Base unit or currency of the sum, for example 个 or CNY.' }) unit!: string;
  @Field(() => Comparator, {
    description:
      'How the true sum relates to `value`: for example OVER (it is more) if some figures are OVER and the others exact, ABOUT if some are OVER and others UNDER.',
  })
  comparator!: Comparator;
}

@ObjectType({ description: 'One property that the figures of a group share.' })
export class GroupKey {
  @Field(() => GroupBy, { description: 'Property by which the figures are grouped.' }) by!: GroupBy;
  @ByKey('Entity', 'entityId', {
    nullable: true,
    description: 'Metric, subject, place, industry or document that the figures share; null for YEAR and STATUS, or if none is stated.',
  })
  entity?: unknown;
  @Field(() => String, {
    nullable: true,
    description: 'Year or status that the figures share; null for the other properties, or if none is stated.',
  })
  value?: string;
}

@ObjectType({ description: 'A group of figures, with the sum or the reasons why the figures may not be added.' })
export class FigureGroup {
  @Field(() => [GroupKey], { description: 'Properties that the figures of the group share, one for each value of `groupBy`.' })
  keys!: GroupKey[];
  @Field(() => Int, { description: 'Number of figures in the group.' }) count!: number;
  @ByKey('Statement', 'statementIds', { list: true, description: 'Figures of the group, in the order of time.' }) statements!: unknown[];
  @Field(() => Total, { nullable: true, description: 'Sum of the figures; null if they may not be added, see `refusals`.' })
  total?: Total;
  @Field(() => [String], {
    description: 'Reasons why the figures may not be added, one English sentence each; empty if there is a `total`.',
  })
  refusals!: string[];
}

@ObjectType({ description: 'Figures in groups, each with its sum.' })
export class Figures {
  @Field(() => [FigureGroup], { description: 'Groups of figures, in the order of their first figure.' }) groups!: FigureGroup[];
  @Field(() => Int, { description: 'Number of all figures found.' }) totalCount!: number;
  @Field(() => EmptyReason, { nullable: true, description: 'Why no figure is found; null if there is one.' }) whyEmpty?: EmptyReason;
}

@ObjectType({ description: 'The figures of one subject.' })
export class ComparisonCell {
  @ByKey('Entity', 'subjectId', { description: 'Subject that the figures belong to.' }) subject!: unknown;
  @ByKey('Statement', 'statementIds', {
    list: true,
    description: 'Figures of the subject; if it has none, figures of its parts; empty if no document gives any.',
  })
  statements!: unknown[];
}

@ObjectType({ description: 'A metric and the figures of each subject.' })
export class ComparisonRow {
  @ByKey('Metric', 'metricId', { description: 'Metric that the figures measure.' }) metric!: unknown;
  @Field(() => [ComparisonCell], { description: 'Figures of each subject, in the order of `subjects`.' }) cells!: ComparisonCell[];
  @Field(() => Boolean, {
    description:
      'Whether the subjects can be compared: each has a figure of its own, counted in the same way, for the same time and with a similar status. Events may differ in time.',
  })
  comparable!: boolean;
  @Field(() => [String], {
    description: 'Reasons why the subjects cannot be compared, one English sentence each; empty if `comparable` is true.',
  })
  reasons!: string[];
}

@ObjectType({ description: 'Comparison of subjects, metric by metric.' })
export class Comparison {
  @Field(() => [ComparisonRow], {
    description: 'Rows for metrics with figures of at least two subjects; with the argument `metrics`, for every metric with a figure.',
  })
  rows!: ComparisonRow[];
  @Field(() => [ComparisonRow], {
    description: 'Rows for metrics with figures of only one subject; empty if the argument `metrics` is given.',
  })
  ofOneAlone!: ComparisonRow[];
}
