/** The types that `changes` returns. */
import { Field, ObjectType } from 'type-graphql';
import { ByKey } from '../../schema/decorators.ts';

@ObjectType({ description: 'Something that the two documents state differently: another figure, date, time or status.' })
export class Moved {
  @ByKey('Entity', 'subjectId', { description: 'Entity that the statements are about.' }) subject!: unknown;
  @Field(() => String, { description: 'Predicate of the statements: the name of a GraphQL field or the id of a metric.' })
  predicate!: string;
  @ByKey('Statement', 'beforeIds', { list: true, description: 'Statements of the document `from`.' }) before!: unknown[];
  @ByKey('Statement', 'afterIds', { list: true, description: 'Statements of the document `to`.' }) after!: unknown[];
  @Field(() => [String], {
    description:
      'Roles of the qualifiers in which the statements differ, for example scope. Then the two sides may count different things. Empty if the qualifiers agree.',
  })
  scopeDiffers!: string[];
}

@ObjectType({ description: 'Comparison of two documents.' })
export class Changes {
  @ByKey('Document', 'fromId', { description: 'First document.' }) from!: unknown;
  @ByKey('Document', 'toId', { description: 'Second document.' }) to!: unknown;
  @Field(() => [Moved], {
    description:
      'Statements in which the two documents differ about the same thing. They need not contradict each other, because values of different times form a series; contradictions are in `disagreements`.',
  })
  moved!: Moved[];
  about!: string | null;
}
