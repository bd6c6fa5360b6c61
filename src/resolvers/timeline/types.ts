/** The type that `timeline` returns. */
import { ObjectType } from 'type-graphql';
import type { StatementFilter } from '../../schema/filters/statement.ts';
import type { Given } from '../../schema/given.ts';

@ObjectType({
  description: 'Statements in which some entities occur, in the order of time; those without a time are in a list of their own.',
})
export class Timeline {
  /** The arguments of `timeline`, which both of its lists need. */
  of!: string[] | null;
  filter!: Given<StatementFilter>;
  includeWithin!: boolean;
}
