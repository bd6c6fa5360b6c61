import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from './connection.ts';
import { register } from './decorators.ts';
import { Basis, InvestmentWording, Status } from './enums.ts';
import { EntityRef, PartialDate } from './scalars.ts';

@InputType()
export class StatementFilter {
  @Field(() => EntityRef, { nullable: true, description: 'As subject, object or in a qualifier.' })
  entity?: string;

  @Field(() => EntityRef, { nullable: true })
  subject?: string;

  @Field(() => EntityRef, { nullable: true })
  object?: string;

  @Field(() => [String], { nullable: true, description: 'GraphQL fields (homeCity, opened …) or ids of metrics.' })
  predicates?: string[];

  @Field(() => EntityRef, { nullable: true })
  document?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Overlaps; undated statements come along unless includeUndated is false.' })
  during?: string;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  includeUndated?: boolean;

  @Field(() => PartialDate, { nullable: true, description: 'Only what documents dated up to then say.' })
  knownBy?: string;

  @Field(() => [Basis], { nullable: true })
  basis?: Basis[];

  @Field(() => [Status], { nullable: true })
  status?: Status[];

  @Field(() => Boolean, { nullable: true, description: 'true: only statements with a doubt; false: only those without.' })
  doubtful?: boolean;
}

@ArgsType()
export class StatementListArgs extends PageArgs {
  @Field(() => StatementFilter, { nullable: true })
  filter?: StatementFilter;
}
register('StatementListArgs', StatementListArgs);

@InputType()
export class InvestmentFilter {
  @Field(() => EntityRef, { nullable: true })
  investor?: string;

  @Field(() => EntityRef, { nullable: true, description: '粤港澳大湾区: by stated or background origin; investorOrigins says which.' })
  investorWithin?: string;

  @Field(() => EntityRef, { nullable: true, description: 'Within it, at any depth.' })
  place?: string;

  @Field(() => EntityRef, { nullable: true })
  park?: string;

  @Field(() => EntityRef, { nullable: true, description: 'Stated for the investment.' })
  policy?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Overlaps; undated investments come along.' })
  during?: string;

  @Field(() => PartialDate, { nullable: true, description: 'Only what documents dated up to then say.' })
  knownBy?: string;

  @Field(() => EntityRef, { nullable: true })
  document?: string;

  @Field(() => [InvestmentWording], { nullable: true, description: 'Worded so by any document.' })
  wording?: InvestmentWording[];

  @Field(() => [Basis], {
    nullable: true,
    description: 'How the origin, place and policy that are asked for are known; without it STATED and BACKGROUND.',
  })
  basis?: Basis[];

  @Field(() => [Status], { nullable: true })
  status?: Status[];
}

@ArgsType()
export class InvestmentListArgs extends PageArgs {
  @Field(() => InvestmentFilter, { nullable: true })
  filter?: InvestmentFilter;
}
register('InvestmentListArgs', InvestmentListArgs);
