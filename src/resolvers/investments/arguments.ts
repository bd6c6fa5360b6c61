/** The arguments of `investments`. */
import { ArgsType, Field, InputType } from 'type-graphql';
import { RefersTo } from '../../schema/decorators.ts';
import { Basis, InvestmentWording, Status } from '../../schema/enums.ts';
import { DocumentsFilter } from '../../schema/filters/documents.ts';
import { PageArgs } from '../../schema/filters/page.ts';
import { EntityRef } from '../../schema/scalars.ts';

@InputType({ description: 'Which investments a list holds; every condition must be met.' })
export class InvestmentFilter extends DocumentsFilter {
  @RefersTo('Company', 'Organization', 'Fund')
  @Field(() => EntityRef, { nullable: true, description: 'By this investor.' })
  investor?: string;

  @RefersTo('Place')
  @Field(() => EntityRef, { nullable: true, description: '粤港澳大湾区: by stated or background origin; investorOrigins says which.' })
  investorWithin?: string;

  @RefersTo('Place')
  @Field(() => EntityRef, { nullable: true, description: 'Within it, at any depth.' })
  place?: string;

  @RefersTo('Park')
  @Field(() => EntityRef, { nullable: true, description: 'In this park.' })
  park?: string;

  @RefersTo('Policy')
  @Field(() => EntityRef, { nullable: true, description: 'Stated for the investment.' })
  policy?: string;

  @Field(() => [InvestmentWording], {
    nullable: true,
    description: 'Worded so: by `document`, by `knownBy` and within `during`, where these are asked for.',
  })
  wording?: InvestmentWording[];

  @Field(() => [Basis], {
    nullable: true,
    description: 'How the origin, place and policy that are asked for are known; without it STATED and BACKGROUND.',
  })
  basis?: Basis[];

  @Field(() => [Status], { nullable: true, description: 'Only those that have got so far.' })
  status?: Status[];

  @Field(() => String, { nullable: true, description: 'With this in a name or a description.' })
  text?: string;

  @Field(() => [String], { nullable: true, description: 'Every one of these fields is filled: park, amount, policies.' })
  has?: string[];

  @Field(() => [String], { nullable: true, description: 'None of these fields is filled: investments that name no park lack "park".' })
  lacks?: string[];

  @Field(() => Boolean, { nullable: true, description: 'true: something doubtful is said of it; false: nothing is.' })
  doubtful?: boolean;
}

@ArgsType()
export class InvestmentListArgs extends PageArgs {
  @Field(() => InvestmentFilter, { nullable: true, description: 'Only those that pass it.' })
  filter?: InvestmentFilter;
}
