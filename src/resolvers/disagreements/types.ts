/** What `disagreements` lists. */
import { Field, ObjectType } from 'type-graphql';
import { ByKey, register } from '../../schema/decorators.ts';

@ObjectType({ description: 'Statements about the same thing that cannot all be right, or that only look so.' })
export class Disagreement {
  @ByKey('Entity', 'subjectId', { description: 'What they are about.' }) subject!: unknown;
  @Field(() => String, { description: 'The GraphQL field or metric that they answer.' }) predicate!: string;
  @ByKey('Statement', 'statementIds', { list: true, description: 'Both sides.' }) statements!: unknown[];
  @Field(() => String, { nullable: true, description: 'Our own line, where an explanation is known.' }) explanation?: string;
}
register('Disagreement', Disagreement);
