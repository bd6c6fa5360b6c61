/** The arguments of `search`. */
import { ArgsType, Field, Int } from 'type-graphql';
import { EntityType } from '../../schema/enums.ts';

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: 'Text to search for: any name or part of a name, in Chinese characters, pinyin or English.' })
  text!: string;
  @Field(() => [EntityType], { nullable: true, description: 'Keeps only entities of these entity types.' }) types?: EntityType[];
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'Number of entities, 1 to 100.' }) first?: number;
}
