/** What `graph` and `revisions` answer with. */
import { Field, Int, ObjectType } from 'type-graphql';
import { ByKey } from '../../schema/decorators.ts';

@ObjectType({ description: 'What is being served: clients key their caches by the revision.' })
export class GraphInfo {
  @Field(() => String, { description: 'Another one after every load that changed something.' }) revision!: string;
  @Field(() => String, { description: 'ISO 8601, UTC.' }) loadedAt!: string;
  @Field(() => Int, { description: 'How many.' }) entities!: number;
  @Field(() => Int, { description: 'How many.' }) statements!: number;
  @Field(() => Int, { description: 'How many.' }) documents!: number;
  @Field(() => Boolean, { description: 'Whether the service has the texts, so that quotes can be served.' }) corpusPresent!: boolean;
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
