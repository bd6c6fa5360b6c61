import { Field, InputType } from 'type-graphql';
import { PartialDate, TimeRef } from '../scalars.ts';

/** The conditions on time of every filter. They apply to a statement, to the statement of a link, or to the statements about an entity. */
@InputType()
export abstract class TimeFilter {
  @Field(() => PartialDate, {
    nullable: true,
    description:
      'Keeps entries (statements, links or entities) with a time that overlaps this one, for example 2021, or 2021/.. for 2021 and later. For an entity the times of the statements about it count.',
  })
  during?: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description:
      'With `during`: also keeps entries without a time, investments with a wording without a time, and entries of which only an end is known that comes after the time in `during`. No effect with `endsBefore`, `startsBefore` or `startsAfter`.',
  })
  includeUndated?: boolean;

  @Field(() => TimeRef, {
    nullable: true,
    description:
      'Keeps entries with a time that ends before this date. If an entity is given here, its own date counts: "赣穗组合港" keeps what ended before that port opened. Entries without a time are left out.',
  })
  endsBefore?: string;

  @Field(() => TimeRef, {
    nullable: true,
    description:
      'Keeps entries that certainly began before this date, even if they still last. An opening dated 2021 is kept for 2022, but not for 2021-06. Entries without a time are left out.',
  })
  startsBefore?: string;

  @Field(() => TimeRef, {
    nullable: true,
    description:
      'Keeps entries that begin after this date; with `endsBefore`, entries that lie between two dates. Entries without a time are left out.',
  })
  startsAfter?: string;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'Keeps what documents dated up to this day state, with general knowledge about entities they name; entities show their fields and links of that day. A document dated only to a year or month counts from the last day of that year or month.',
  })
  knownBy?: string;
}
