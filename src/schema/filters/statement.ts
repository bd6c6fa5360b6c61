/** The filter of a list of statements. */
import { ArgsType, Field, Float, InputType, Int } from 'type-graphql';
import { RefersTo, register } from '../decorators.ts';
import { Basis, Doubt, EntityType, Status } from '../enums.ts';
import { PageArgs } from '../filters/page.ts';
import { EntityRef } from '../scalars.ts';
import { TimeFilter } from './time.ts';

@InputType({ description: 'Conditions on statements; a statement must meet every condition.' })
export class StatementFilter extends TimeFilter {
  @Field(() => EntityRef, {
    nullable: true,
    description: 'Keeps statements in which this entity occurs: as subject, object or metric, in a qualifier, or as the one who is quoted.',
  })
  entity?: string;

  @Field(() => EntityRef, { nullable: true, description: 'Keeps statements about this entity.' })
  subject?: string;

  @Field(() => EntityRef, { nullable: true, description: 'Keeps statements with this entity as their value.' })
  object?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Keeps statements with one of these predicates: names of GraphQL fields (homeCity, opened …) or ids of metrics.',
  })
  predicates?: string[];

  @RefersTo('Document')
  @Field(() => EntityRef, { nullable: true, description: 'Keeps statements that this document makes.' })
  document?: string;

  @Field(() => [Basis], { nullable: true, description: 'Keeps statements on one of these bases.' })
  basis?: Basis[];

  @Field(() => [Status], {
    nullable: true,
    description: 'Keeps statements with a status in this list; a later status counts only if listed.',
  })
  status?: Status[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'true keeps statements with at least one doubt of any kind; false keeps statements without a doubt.',
  })
  doubtful?: boolean;

  @Field(() => [EntityType], { nullable: true, description: 'Keeps statements about entities of these entity types.' })
  subjectTypes?: EntityType[];

  @Field(() => [EntityType], { nullable: true, description: 'Keeps statements with a value that is an entity of these entity types.' })
  objectTypes?: EntityType[];

  @RefersTo('Place')
  @Field(() => EntityRef, {
    nullable: true,
    description: 'Keeps statements about this place, or about an entity in it: one that the filter `within` of a list of entities keeps.',
  })
  within?: string;

  @Field(() => EntityRef, {
    nullable: true,
    description:
      'Keeps statements in which this entity occurs, or in which an entity in this place is subject, object or in a qualifier. Policies, agreements and funds for the place count only as subject or object.',
  })
  around?: string;

  @RefersTo('Place')
  @Field(() => EntityRef, {
    nullable: true,
    description:
      'Keeps statements with a value that is this place or an entity in it: one that the filter `within` of a list of entities keeps.',
  })
  objectWithin?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true keeps statements that were read from a damaged passage, see `reading` of Evidence; false keeps all others.',
  })
  repaired?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'With `within`, `around` and `objectWithin`: also keeps statements about entities that are only doubtfully in that place.',
  })
  includeDoubtful?: boolean;

  @Field(() => [Doubt], { nullable: true, description: 'Keeps statements with at least one of these doubts.' })
  doubts?: Doubt[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'true keeps figures, that is statements with a metric as predicate; false keeps all other statements.',
  })
  figures?: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'Keeps figures of metrics of these subtypes (`kind`): STOCK, FLOW, GROWTH, SHARE, RANK, DURATION, COUNT, AMOUNT or PRICE.',
  })
  metricKinds?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Keeps statements with a quantity in one of these units, printed or normalized, for example CNY, 亿元 or 项.',
  })
  units?: string[];

  @Field(() => Float, {
    nullable: true,
    description:
      'Keeps statements with a quantity of at least this value, in the normalized unit: atLeast: 3e10 with units: ["CNY"] means 30 billion yuan or more.',
  })
  atLeast?: number;

  @Field(() => Float, { nullable: true, description: 'Keeps statements with a quantity of at most this value, in the normalized unit.' })
  atMost?: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Keeps statements with this text in the value, a mention, a reading, a qualifier or a note, or in a name of the subject, metric, object or an entity in a qualifier.',
  })
  text?: string;

  @Field(() => EntityRef, { nullable: true, description: 'Keeps statements that a document attributes to this person or organization.' })
  attributedTo?: string;

  @Field(() => Boolean, { nullable: true, description: 'true keeps statements with a time; false keeps statements without a time.' })
  dated?: boolean;

  @RefersTo('Document')
  @Field(() => [EntityRef], { nullable: true, description: 'Keeps statements that every one of these documents makes.' })
  documents?: string[];

  @RefersTo('Document')
  @Field(() => [EntityRef], { nullable: true, description: 'Keeps statements that none of these documents makes.' })
  notDocuments?: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Keeps statements that at least this many documents make; 2 keeps those that more than one document makes.',
  })
  minDocuments?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Keeps statements that at most this many documents make; 1 drops those that several documents make.',
  })
  maxDocuments?: number;
}

@ArgsType()
export class StatementListArgs extends PageArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'Keeps only statements that pass this filter.' })
  filter?: StatementFilter;
}
register('StatementListArgs', StatementListArgs);
