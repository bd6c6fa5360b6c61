/** What a relation filters by: the links themselves, and what is at their other end. */
import { ArgsType, Field, InputType } from 'type-graphql';
import { RefersTo, register } from '../decorators.ts';
import { Basis, EntityType, NameKind, Status } from '../enums.ts';
import { EntityRef } from '../scalars.ts';
import { PageArgs } from './page.ts';
import { TimeFilter } from './time.ts';

@InputType({ description: 'Which relations count, by the statements they rest on.' })
export class HopFilter extends TimeFilter {
  @Field(() => [Basis], { nullable: true, description: 'Without it: STATED and BACKGROUND.' })
  basis?: Basis[];

  @Field(() => [Status], { nullable: true, description: 'Only those that have got so far.' })
  status?: Status[];

  @RefersTo('Document')
  @Field(() => EntityRef, { nullable: true, description: 'Only links that this document states.' })
  document?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Links whose statement is doubtful come along; an inferred date, or knowledge from outside, is no doubt about a link.',
  })
  includeDoubtful!: boolean;
}

@InputType({ description: 'Which links of a relation count, and what the things at their other end are like.' })
export class LinkFilter extends HopFilter {
  @RefersTo('Place')
  @Field(() => EntityRef, { nullable: true, description: 'The other end lies within it at any depth, or is located there.' })
  within?: string;

  @Field(() => [EntityType], { nullable: true, description: 'The other end is of one of these types.' })
  types?: EntityType[];

  @Field(() => String, { nullable: true, description: "The other end's `kind` has these words in it: expressway, combined port." })
  kind?: string;

  @Field(() => String, { nullable: true, description: 'The other end has this in a name or a description.' })
  text?: string;

  @Field(() => [NameKind], { nullable: true, description: 'The other end has a name of one of these kinds.' })
  nameKinds?: NameKind[];

  @Field(() => [Status], { nullable: true, description: 'The other end has itself got so far; `status` is of the link.' })
  endStatus?: Status[];

  @Field(() => [String], {
    nullable: true,
    description: 'The other end has every one of these fields filled: opened, companies, metric/gdp.',
  })
  has?: string[];

  @Field(() => [String], { nullable: true, description: 'The other end has none of these fields filled.' })
  lacks?: string[];
}

@ArgsType()
export class LinkArgs extends PageArgs {
  @Field(() => LinkFilter, { nullable: true, description: 'Only those that rest on such statements.' })
  filter?: LinkFilter;
}
register('LinkArgs', LinkArgs);

@ArgsType()
export class PoliciesArgs {
  @Field(() => [Basis], { nullable: true, defaultValue: ['STATED'], description: 'DERIVED adds policies in force there and then.' })
  basis?: Basis[];
}
register('PoliciesArgs', PoliciesArgs);
