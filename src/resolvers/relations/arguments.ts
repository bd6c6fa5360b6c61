/** The arguments of `relations`. */
import { ArgsType, Field } from 'type-graphql';
import { EntityType } from '../../schema/enums.ts';
import { PageArgs } from '../../schema/filters/page.ts';
import { PartialDate } from '../../schema/scalars.ts';

@ArgsType()
export class RelationsArgs extends PageArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Keeps only these relations, named by their predicate (organizers) or by the field that shows them (organized).',
  })
  predicates?: string[];

  @Field(() => [EntityType], { nullable: true, description: 'Keeps only relations to entities of these entity types.' })
  types?: EntityType[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Also shows and counts relations whose statements are all doubtful.',
  })
  includeDoubtful?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Also shows and counts relations that only a rule derived.',
  })
  includeDerived?: boolean;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'Keeps only relations that documents dated up to this day state, with general knowledge about entities they name. If not given, the `knownBy` with which the entity itself was asked for applies, if there is one.',
  })
  knownBy?: string;
}
