import { Field, Int, ObjectType } from 'type-graphql';
import { ByKey, register } from './decorators.ts';
import { EmptyCode } from './enums.ts';

@ObjectType({ description: 'One condition of an empty list, and the number of entries without it.' })
export class ConditionCount {
  @Field(() => String, { description: 'Path of the argument that sets the condition, for example filter.within.' }) condition!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of entries that the list would have without this condition; null if the list cannot be asked for without it.',
  })
  withoutIt?: number;
}

@ObjectType({ description: 'Reason why a list is empty, and what comes nearest.' })
export class EmptyReason {
  @Field(() => EmptyCode, { description: 'The reason, for programs.' }) code!: EmptyCode;
  @Field(() => String, { description: 'The reason, for people.' }) message!: string;
  @Field(() => [ConditionCount], {
    description: 'For a list at the root of a query: each of its conditions, with the number of entries without it. Otherwise empty.',
  })
  conditions!: ConditionCount[];
  @ByKey('Node', 'nearMissIds', {
    list: true,
    description:
      'Up to 5 entities or statements that the list would hold with one condition less, without a filter, or with doubtful and derived links.',
  })
  nearMisses!: unknown[];
}
register('EmptyReason', EmptyReason);
