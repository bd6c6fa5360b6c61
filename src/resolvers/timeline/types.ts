/** The type that `timeline` returns. */
import { ObjectType } from 'type-graphql';
import type { StatementFilter } from '../../schema/filters/statement.ts';
import type { Given } from '../../schema/given.ts';

@ObjectType({ description: 'Statements about some entities in the order of time, and those without a time.' })
export class Timeline {
  /** The arguments of `timeline`, which both of its lists need. */
  of!: string[] | null;
  filter!: Given<StatementFilter>;
  includeWithin!: boolean;
}
