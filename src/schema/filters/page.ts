/** The arguments of a page: `first` and `after`. */
import { ArgsType, Field, Int } from 'type-graphql';

/** The arguments of every list with pages; `pageOf` in loaders/plan/cursor.ts checks them. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'Number of entries on the page, 1 to 100.' })
  first?: number;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor after which the page begins, for example the `endCursor` of the page before.',
  })
  after?: string;
}
