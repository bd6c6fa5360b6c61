/** The arguments of `search`. */
import { ArgsType, Field, Int } from 'type-graphql';
import { EntityType } from '../../schema/enums.ts';

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: 'What somebody typed, in any script.' }) text!: string;
  @Field(() => [EntityType], { nullable: true, description: 'Only entities of these types.' }) types?: EntityType[];
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many, 1 to 100.' }) first?: number;
}
