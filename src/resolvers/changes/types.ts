import { Field, Int, ObjectType } from 'type-graphql';
import { ByKey } from '../../schema/decorators.ts';

@ObjectType({ description: 'What is said of some entities, in the order of time, and what is said of them without a time.' })
export class Timeline {
  /** The statement filter and entities that both lists share. */
  of!: string[] | null;
  filter!: Record<string, unknown>;
  includeWithin!: boolean;
}

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

@ObjectType({ description: 'What a load changed.' })
export class Revision {
  @Field(() => String, { description: 'What it led to: `graph.revision` of then.' }) revision!: string;
  @Field(() => String, { description: 'ISO 8601, UTC.' }) loadedAt!: string;
  @Field(() => Int, { description: 'How many statements were new.' }) addedCount!: number;
  @Field(() => Int, { description: 'Of how many the evidence, the doubts or a note changed.' }) rewrittenCount!: number;
  @Field(() => Int, { description: 'How many statements went.' }) removedCount!: number;
  @ByKey('Statement', 'addedIds', {
    list: true,
    itemsNullable: true,
    description: 'The first 100 new ones; null where one has gone since.',
  })
  added!: unknown[];
  @Field(() => [String], { description: 'Those that went, a line each: subject, predicate and value; 1000 at most.' }) removed!: string[];
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
