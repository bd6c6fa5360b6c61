/** What `figures` and `compare` answer with. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ByKey } from '../../schema/decorators.ts';
import { EmptyReason } from '../../schema/emptiness.ts';
import { Comparator, GroupBy } from '../../schema/enums.ts';

@ObjectType({ description: 'A sum, in the base unit of what it adds.' })
export class Total {
  @Field(() => Float, { description: 'For computing; `exact` is the decimal itself.' }) value!: number;
  @Field(() => String, { description: 'The decimal, never rounded.' }) exact!: string;
  @Field(() => String, { description: 'The base unit or currency: 个, CNY.' }) unit!: string;
  @Field(() => Comparator, { description: 'OVER where what it adds is over; ABOUT where that goes both ways.' }) comparator!: Comparator;
}

@ObjectType({ description: 'What the figures of a group have in common.' })
export class GroupKey {
  @Field(() => GroupBy, { description: 'What they are put together by.' }) by!: GroupBy;
  @ByKey('Entity', 'entityId', { nullable: true, description: 'The metric, subject, place, industry or document.' }) entity?: unknown;
  @Field(() => String, { nullable: true, description: 'The year or status; null, like the entity, where none is stated.' }) value?: string;
}

@ObjectType({ description: 'Figures that are put together, with their sum or the reason why they have none.' })
export class FigureGroup {
  @Field(() => [GroupKey], { description: 'One for each of `groupBy`.' }) keys!: GroupKey[];
  @Field(() => Int, { description: 'How many figures.' }) count!: number;
  @ByKey('Statement', 'statementIds', { list: true, description: 'The figures themselves, in the order of time.' }) statements!: unknown[];
  @Field(() => Total, { nullable: true, description: 'Only where they may be added: one metric, counted alike, of the same time.' })
  total?: Total;
  @Field(() => [String], { description: 'Why there is no total: a sentence each.' }) refusals!: string[];
}

@ObjectType({ description: 'Figures in groups.' })
export class Figures {
  @Field(() => [FigureGroup], { description: 'In the order of their first figure.' }) groups!: FigureGroup[];
  @Field(() => Int, { description: 'How many figures there are in all.' }) totalCount!: number;
  @Field(() => EmptyReason, { nullable: true, description: 'Why there is none; null where there is one.' }) whyEmpty?: EmptyReason;
}

@ObjectType({ description: 'The figures of one subject.' })
export class ComparisonCell {
  @ByKey('Entity', 'subjectId', { description: 'Whose they are.' }) subject!: unknown;
  @ByKey('Statement', 'statementIds', {
    list: true,
    description: 'Where it has none of its own, those of what is part of it; empty where no document gives one.',
  })
  statements!: unknown[];
}

@ObjectType({ description: 'A metric and the figures of each subject.' })
export class ComparisonRow {
  @ByKey('Metric', 'metricId', { description: 'What is measured.' }) metric!: unknown;
  @Field(() => [ComparisonCell], { description: 'One for each subject, in the order asked for.' }) cells!: ComparisonCell[];
  @Field(() => Boolean, {
    description: 'Whether each has a figure that is counted alike, of the same time (of events, each of its own), as far along.',
  })
  comparable!: boolean;
  @Field(() => [String], { description: 'Why not: a sentence each.' }) reasons!: string[];
}

@ObjectType({ description: 'Subjects side by side.' })
export class Comparison {
  @Field(() => [ComparisonRow], { description: 'One for each metric.' }) rows!: ComparisonRow[];
  @Field(() => [ComparisonRow], { description: 'Metrics of which one of them alone has figures, where none were asked for.' })
  ofOneAlone!: ComparisonRow[];
}
