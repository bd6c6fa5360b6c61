/** What `timeline` answers with. */
import { ObjectType } from 'type-graphql';
import type { StatementFilter } from '../../schema/filters/statement.ts';
import type { Given } from '../../schema/given.ts';

@ObjectType({ description: 'Statements about some entities in the order of time, and those without a time.' })
export class Timeline {
  /** The statement filter and entities that both lists share. */
  of!: string[] | null;
  filter!: Given<StatementFilter>;
  includeWithin!: boolean;
}
