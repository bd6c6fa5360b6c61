import { Field, Int, ObjectType } from 'type-graphql';
import { ByKey, register } from './decorators.ts';
import { EmptyCode } from './enums.ts';

@ObjectType({ description: 'A condition of a list that came out empty.' })
export class ConditionCount {
  @Field(() => String, { description: 'Its argument: filter.within.' }) condition!: string;
  @Field(() => Int, { nullable: true, description: 'How many there would be without it; null where there is no list without it.' })
  withoutIt?: number;
}

@ObjectType({ description: 'Why a list is empty, and what came nearest.' })
export class EmptyReason {
  @Field(() => EmptyCode, { description: 'The reason, for programs.' }) code!: EmptyCode;
  @Field(() => String, { description: 'The reason, for people.' }) message!: string;
  @Field(() => [ConditionCount], { description: 'What each condition leaves out, at the root of a query.' }) conditions!: ConditionCount[];
  @ByKey('Node', 'nearMissIds', { list: true, description: 'Up to 5 things that meet every condition but one.' }) nearMisses!: unknown[];
}
register('EmptyReason', EmptyReason);
