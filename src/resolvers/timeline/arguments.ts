/** The arguments of `timeline`. */
import { ArgsType, Field } from 'type-graphql';
import { StatementFilter } from '../../schema/filters/statement.ts';
import { EntityRef } from '../../schema/scalars.ts';

@ArgsType()
export class TimelineArgs {
  @Field(() => [EntityRef], {
    nullable: true,
    description: 'Entities, 1 to 20: keeps statements in which at least one of them occurs. If not given, all statements are kept.',
  })
  of?: string[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'For a place in `of`: also keeps statements in which an entity in that place occurs, as the filter `around` does.',
  })
  includeWithin?: boolean;

  @Field(() => StatementFilter, {
    nullable: true,
    description: 'Keeps only statements that pass this filter. Derived statements are left out unless `basis` asks for them.',
  })
  filter?: StatementFilter;
}
