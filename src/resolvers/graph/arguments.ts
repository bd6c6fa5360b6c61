/** The arguments of `revisions`. */
import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class RevisionArgs {
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'Number of loads, 1 to 50.' }) first?: number;
}
