/** What a list of statements filters by. */
import { ArgsType, Field, Float, InputType, Int } from 'type-graphql';
import { RefersTo, register } from '../decorators.ts';
import { Basis, Doubt, EntityType, Status } from '../enums.ts';
import { PageArgs } from '../filters/page.ts';
import { EntityRef } from '../scalars.ts';
import { TimeFilter } from './time.ts';

@InputType({ description: 'Which statements a list holds; every condition must be met.' })
export class StatementFilter extends TimeFilter {
  @Field(() => EntityRef, { nullable: true, description: 'As subject, object or in a qualifier.' })
  entity?: string;

  @Field(() => EntityRef, { nullable: true, description: 'What is spoken of.' })
  subject?: string;

  @Field(() => EntityRef, { nullable: true, description: 'The value, where it is an entity.' })
  object?: string;

  @Field(() => [String], { nullable: true, description: 'GraphQL fields (homeCity, opened …) or ids of metrics.' })
  predicates?: string[];

  @RefersTo('Document')
  @Field(() => EntityRef, { nullable: true, description: 'Only what this document says.' })
  document?: string;

  @Field(() => [Basis], { nullable: true, description: 'Only on one of these.' })
  basis?: Basis[];

  @Field(() => [Status], { nullable: true, description: 'Only those that have got so far.' })
  status?: Status[];

  @Field(() => Boolean, { nullable: true, description: 'true: only statements with a doubt; false: only those without.' })
  doubtful?: boolean;

  @Field(() => [EntityType], { nullable: true, description: 'What is spoken of is of one of these types.' })
  subjectTypes?: EntityType[];

  @Field(() => [EntityType], { nullable: true, description: 'Its value is of one of these types.' })
  objectTypes?: EntityType[];

  @RefersTo('Place')
  @Field(() => EntityRef, { nullable: true, description: 'What is spoken of is this place, lies within it or is located there.' })
  within?: string;

  @Field(() => EntityRef, {
    nullable: true,
    description: 'It speaks of this one, or of anything that lies within or is located there, as subject, object or in a qualifier.',
  })
  around?: string;

  @RefersTo('Place')
  @Field(() => EntityRef, { nullable: true, description: 'Its value is this place, lies within it or is located or at home there.' })
  objectWithin?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only what was read from a damaged passage, see `reading`; false: only others.',
  })
  repaired?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'With `within`, `around` and `objectWithin`: also what is only doubtfully there.',
  })
  includeDoubtful?: boolean;

  @Field(() => [Doubt], { nullable: true, description: 'With one of these doubts.' })
  doubts?: Doubt[];

  @Field(() => Boolean, { nullable: true, description: 'true: only figures, whose predicate is a metric; false: only others.' })
  figures?: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'Only figures of metrics of these kinds: AMOUNT, SHARE, STOCK; see `kind` of Metric.',
  })
  metricKinds?: string[];

  @Field(() => [String], { nullable: true, description: 'Only quantities in one of these units, as printed or normalized: CNY, 亿元, 项.' })
  units?: string[];

  @Field(() => Float, {
    nullable: true,
    description: 'Only quantities of so much or more, in the normalized unit: 3e10 with units: ["CNY"].',
  })
  atLeast?: number;

  @Field(() => Float, { nullable: true, description: 'Only quantities of so much or less, in the normalized unit.' })
  atMost?: number;

  @Field(() => String, {
    nullable: true,
    description:
      'With this in its value, its mention, a qualifier or a note, or in a name of its subject, its metric, its object or a qualifier.',
  })
  text?: string;

  @Field(() => EntityRef, { nullable: true, description: 'Only what a document quotes this one for.' })
  attributedTo?: string;

  @Field(() => Boolean, { nullable: true, description: 'true: only with a date; false: only without.' })
  dated?: boolean;

  @RefersTo('Document')
  @Field(() => [EntityRef], { nullable: true, description: 'Every one of these documents says it.' })
  documents?: string[];

  @RefersTo('Document')
  @Field(() => [EntityRef], { nullable: true, description: 'None of these documents says it.' })
  notDocuments?: string[];

  @Field(() => Int, { nullable: true, description: 'Said by so many documents at least: 2 for what is confirmed.' })
  minDocuments?: number;

  @Field(() => Int, { nullable: true, description: 'Said by so many documents at most: 1 for what one document alone says.' })
  maxDocuments?: number;
}

@ArgsType()
export class StatementListArgs extends PageArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'Only those that pass it.' })
  filter?: StatementFilter;
}
register('StatementListArgs', StatementListArgs);
