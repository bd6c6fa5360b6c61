/** The type that `disagreements` returns. */
import { Field, ObjectType } from 'type-graphql';
import { ByKey, register } from '../../schema/decorators.ts';

@ObjectType({
  description: 'Two statements from documents with values that contradict each other; `explanation` may show that they only seem to.',
})
export class Disagreement {
  @ByKey('Entity', 'subjectId', { description: 'Entity that both statements are about.' }) subject!: unknown;
  @Field(() => String, { description: 'Predicate of the statements: the name of a GraphQL field or the id of a metric.' })
  predicate!: string;
  @ByKey('Statement', 'statementIds', { list: true, description: 'The two statements that contradict each other.' }) statements!: unknown[];
  @Field(() => String, { nullable: true, description: 'Explanation by the editors of the graph, in one line; null if none is known.' })
  explanation?: string;
}
register('Disagreement', Disagreement);
