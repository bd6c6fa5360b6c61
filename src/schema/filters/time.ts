/** What every filter asks of time. */
import { Field, InputType } from 'type-graphql';
import { PartialDate, TimeRef } from '../scalars.ts';

/** What every filter asks of time: of a statement, of one that a link rests on, of one that is said of an entity. */
@InputType()
export abstract class TimeFilter {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'What is said bears a time that overlaps this one: ../2021 and 2021/.. overlap all that is earlier or later.',
  })
  during?: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      'With `during`: what bears no time comes along, an investment of which one wording bears none, and what ended later and began nobody knows when.',
  })
  includeUndated?: boolean;

  @Field(() => TimeRef, {
    nullable: true,
    description: 'It ends before this one begins: policies before a port opened. What bears no time is left out, here and in the next two.',
  })
  endsBefore?: string;

  @Field(() => TimeRef, {
    nullable: true,
    description: 'It surely began before this one did, however long it lasts: of what is dated to a year, the year before.',
  })
  startsBefore?: string;

  @Field(() => TimeRef, { nullable: true, description: 'It begins after this one ends; with `endsBefore`: wholly in between.' })
  startsAfter?: string;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'Only what documents dated up to then say, and general knowledge about what they name; things have the fields and relations of then. A document dated only to its year counts from its last day.',
  })
  knownBy?: string;
}
