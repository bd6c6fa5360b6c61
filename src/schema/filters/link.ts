/** The filter of a relation: conditions on its links and on the entities at their other end. */
import { ArgsType, Field, InputType } from 'type-graphql';
import { RefersTo, register } from '../decorators.ts';
import { Basis, EntityType, NameKind, Status } from '../enums.ts';
import { EntityRef } from '../scalars.ts';
import { PageArgs } from './page.ts';
import { TimeFilter } from './time.ts';

@InputType({ description: 'Conditions on links; a link passes if one of the statements behind it meets every condition.' })
export class HopFilter extends TimeFilter {
  @Field(() => [Basis], {
    nullable: true,
    description:
      'Keeps links on one of these bases. If not given: STATED and BACKGROUND; in fields that hold derived links alone, such as `homeRegions`, every basis.',
  })
  basis?: Basis[];

  @Field(() => [Status], { nullable: true, description: 'Keeps links with a status in this list; a later status counts only if listed.' })
  status?: Status[];

  @RefersTo('Document')
  @Field(() => EntityRef, { nullable: true, description: 'Keeps links that this document states.' })
  document?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Also keeps doubtful links. An inferred date alone does not make a link doubtful, nor does the doubt OUTSIDE_KNOWLEDGE if the basis is BACKGROUND. Some fields, such as `homeCity` and `investors`, always show doubtful links.',
  })
  includeDoubtful!: boolean;
}

@InputType({
  description:
    'Conditions on links and on the entity at the other end of each link. A link passes if that entity and one of the statements behind the link meet every condition on them.',
})
export class LinkFilter extends HopFilter {
  @RefersTo('Place')
  @Field(() => EntityRef, {
    nullable: true,
    description: 'Keeps links to this place, and to the entities in it: those that the filter `within` of a list of entities keeps.',
  })
  within?: string;

  @Field(() => [EntityType], { nullable: true, description: 'Keeps links to entities of these entity types.' })
  types?: EntityType[];

  @Field(() => String, {
    nullable: true,
    description: 'Keeps links to entities with these English words in their subtype (`kind`), for example "expressway" or "combined port".',
  })
  kind?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Keeps links to entities with this text in a name, a definition or a text that is stated of them. The script and upper or lower case do not matter.',
  })
  text?: string;

  @Field(() => [NameKind], {
    nullable: true,
    description: 'Keeps links to entities that have a name of one of these kinds, for example FORMER or CORRUPTED.',
  })
  nameKinds?: NameKind[];

  @Field(() => [Status], {
    nullable: true,
    description: 'Keeps links to entities with a `status` in this list. The filter `status` is about the link instead.',
  })
  endStatus?: Status[];

  @Field(() => [String], {
    nullable: true,
    description: 'Keeps links to entities in which every one of these fields has a value, for example ["opened", "metric/gdp"].',
  })
  has?: string[];

  @Field(() => [String], { nullable: true, description: 'Keeps links to entities in which none of these fields has a value.' })
  lacks?: string[];
}

@ArgsType()
export class LinkArgs extends PageArgs {
  @Field(() => LinkFilter, { nullable: true, description: 'Keeps only links that pass this filter.' })
  filter?: LinkFilter;
}
register('LinkArgs', LinkArgs);

@ArgsType()
export class PoliciesArgs {
  @Field(() => [Basis], {
    nullable: true,
    defaultValue: ['STATED'],
    description:
      'Bases of the policies: STATED for policies that a document states for the investment, DERIVED for policies that were in force at its place and time.',
  })
  basis?: Basis[];
}
register('PoliciesArgs', PoliciesArgs);
