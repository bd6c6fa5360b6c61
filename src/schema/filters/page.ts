/** `first` and `after` of every list. */
import { ArgsType, Field, Int } from 'type-graphql';

/** `first` and `after` of every list; loaders/page.ts checks them. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many, 1 to 100.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  after?: string;
}
