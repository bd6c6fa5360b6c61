/** The arguments of `investments`. */
import { ArgsType, Field, InputType } from 'type-graphql';
import { RefersTo } from '../../schema/decorators.ts';
import { Basis, InvestmentWording, Status } from '../../schema/enums.ts';
import { DocumentsFilter } from '../../schema/filters/documents.ts';
import { PageArgs } from '../../schema/filters/page.ts';
import { EntityRef } from '../../schema/scalars.ts';

@InputType({ description: 'Conditions on investments; an investment must meet every condition.' })
export class InvestmentFilter extends DocumentsFilter {
  @RefersTo('Company', 'Organization', 'Fund')
  @Field(() => EntityRef, { nullable: true, description: 'Keeps investments of this company, organization or fund.' })
  investor?: string;

  @RefersTo('Place')
  @Field(() => EntityRef, {
    nullable: true,
    description:
      'Keeps investments with investors from this place or a place in it, for example 粤港澳大湾区. `investorOrigins` says how the origin is known.',
  })
  investorWithin?: string;

  @RefersTo('Place')
  @Field(() => EntityRef, { nullable: true, description: 'Keeps investments in this place or in a place that lies in it at any depth.' })
  place?: string;

  @RefersTo('Park')
  @Field(() => EntityRef, { nullable: true, description: 'Keeps investments in this park.' })
  park?: string;

  @RefersTo('Policy')
  @Field(() => EntityRef, {
    nullable: true,
    description: 'Keeps investments with this policy. If `basis` has DERIVED, policies that were in force at the place and time count too.',
  })
  policy?: string;

  @Field(() => [InvestmentWording], {
    nullable: true,
    description:
      'Keeps investments with one of these wordings. With `document`, `knownBy` or a time in the filter, that very wording must meet these conditions too.',
  })
  wording?: InvestmentWording[];

  @Field(() => [Basis], {
    nullable: true,
    description: 'Bases that count for `investor`, `investorWithin`, `place`, `park` and `policy`. If not given: STATED and BACKGROUND.',
  })
  basis?: Basis[];

  @Field(() => [Status], {
    nullable: true,
    description: 'Keeps investments with a `status` in this list; a later status counts only if listed.',
  })
  status?: Status[];

  @Field(() => String, {
    nullable: true,
    description:
      'Keeps investments with this text in a name or a text that is stated of them. The script and upper or lower case do not matter.',
  })
  text?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Keeps investments in which every one of these fields has a value, for example ["park", "amount"].',
  })
  has?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Keeps investments in which none of these fields has a value, for example ["park"].',
  })
  lacks?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true keeps investments with at least one statement about them that has a doubt of any kind; false keeps investments without such a statement.',
  })
  doubtful?: boolean;
}

@ArgsType()
export class InvestmentListArgs extends PageArgs {
  @Field(() => InvestmentFilter, { nullable: true, description: 'Keeps only investments that pass this filter.' })
  filter?: InvestmentFilter;
}
