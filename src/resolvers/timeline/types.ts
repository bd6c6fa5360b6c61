/** What `timeline` answers with. */
import { ObjectType } from 'type-graphql';

@ObjectType({ description: 'What is said of some entities, in the order of time, and what is said of them without a time.' })
export class Timeline {
  /** The statement filter and entities that both lists share. */
  of!: string[] | null;
  filter!: Record<string, unknown>;
  includeWithin!: boolean;
}
