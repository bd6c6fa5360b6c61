/** The arguments of `relations`. */
import { ArgsType, Field } from 'type-graphql';
import { EntityType } from '../../schema/enums.ts';
import { PageArgs } from '../../schema/filters/page.ts';
import { PartialDate } from '../../schema/scalars.ts';

@ArgsType()
export class RelationsArgs extends PageArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Only these relations, by their predicate from either end (organizers) or by their field (organized).',
  })
  predicates?: string[];

  @Field(() => [EntityType], { nullable: true, description: 'Only relations to entities of these types.' })
  types?: EntityType[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Relations whose statements are all doubtful are shown and counted too.',
  })
  includeDoubtful?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Relations that only a rule derived are shown and counted too.',
  })
  includeDerived?: boolean;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'Only relations that documents dated up to then state. Without it: by the day that the entity itself was asked for, if it was.',
  })
  knownBy?: string;
}
