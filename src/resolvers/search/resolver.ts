/** Resolves `search`: the entities that a text may mean. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { between } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { searchNames } from '../../loaders/names.ts';
import { reason, reportEmpty } from '../../loaders/plan/emptiness.ts';
import { SearchArgs } from './arguments.ts';
import { SearchHit } from './types.ts';

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], { nullable: true, description: 'Entities that a text may mean, best first; an empty text means none.' })
  async search(@Args(() => SearchArgs) { text, types, first }: SearchArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const most = between('first', first ?? 10, 1, 100);
    const hits = (await searchNames(context.graph, text, types)).slice(0, most);
    if (!hits.length)
      reportEmpty(
        context,
        info,
        reason(
          'NO_SUCH_NAME',
          `No name or description${types ? ' of these types' : ''} comes near; statements(filter: {text}) looks in what is said.`,
        ),
      );
    return hits;
  }
}
