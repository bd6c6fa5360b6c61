/** The types that `graph` and `revisions` return. */
import { Field, Int, ObjectType } from 'type-graphql';
import { ByKey } from '../../schema/decorators.ts';

@ObjectType({ description: 'Version and size of the data that the service serves.' })
export class GraphInfo {
  @Field(() => String, {
    description: 'Identifier of the loaded data, usable as a key of caches; it changes with every load that changes something.',
  })
  revision!: string;
  @Field(() => String, { description: 'Time of the load that led to this revision, in ISO 8601 and UTC.' }) loadedAt!: string;
  @Field(() => Int, { description: 'Number of entities in the graph.' }) entities!: number;
  @Field(() => Int, { description: 'Number of statements in the graph, derived ones included.' }) statements!: number;
  @Field(() => Int, { description: 'Number of documents in the graph.' }) documents!: number;
  @Field(() => Boolean, { description: 'Whether the service has texts of documents, so that it can give `quote` and `text`.' })
  corpusPresent!: boolean;
}

@ObjectType({ description: 'The statements that one load of the data changed.' })
export class Revision {
  @Field(() => String, { description: 'Value of `graph { revision }` after the load.' }) revision!: string;
  @Field(() => String, { description: 'Time of the load, in ISO 8601 and UTC.' }) loadedAt!: string;
  @Field(() => Int, { description: 'Number of statements that the load added.' }) addedCount!: number;
  @Field(() => Int, { description: 'Number of statements that stayed, but changed in details such as evidence, doubts or notes.' })
  rewrittenCount!: number;
  @Field(() => Int, { description: 'Number of statements that the load removed.' }) removedCount!: number;
  @ByKey('Statement', 'addedIds', {
    list: true,
    itemsNullable: true,
    description: 'The first 100 statements that the load added; null in place of a statement that was removed later.',
  })
  added!: unknown[];
  @Field(() => [String], { description: 'Up to 1000 statements that the load removed, each as a line with subject, predicate and value.' })
  removed!: string[];
}
