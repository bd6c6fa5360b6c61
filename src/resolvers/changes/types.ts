/** What `changes` answers with. */
import { Field, ObjectType } from 'type-graphql';
import { ByKey } from '../../schema/decorators.ts';

@ObjectType({ description: 'The same said otherwise later: a figure, a date or a status that moved.' })
export class Moved {
  @ByKey('Entity', 'subjectId', { description: 'What it is about.' }) subject!: unknown;
  @Field(() => String, { description: 'The GraphQL field or metric that it answers.' }) predicate!: string;
  @ByKey('Statement', 'beforeIds', { list: true, description: 'What the one says.' }) before!: unknown[];
  @ByKey('Statement', 'afterIds', { list: true, description: 'What the other says.' }) after!: unknown[];
  @Field(() => [String], {
    description:
      'Roles of qualifiers in which the two differ, so that what is counted may not be the same; empty where it is counted alike.',
  })
  scopeDiffers!: string[];
}

@ObjectType({ description: 'Two documents side by side.' })
export class Changes {
  @ByKey('Document', 'fromId', { description: 'The one.' }) from!: unknown;
  @ByKey('Document', 'toId', { description: 'The other.' }) to!: unknown;
  @Field(() => [Moved], {
    description: 'Of which both speak, and differ: at other times a series, else perhaps a quarrel; `disagreements` tells.',
  })
  moved!: Moved[];
  about!: string | null;
}
