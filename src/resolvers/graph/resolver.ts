/** Resolves `graph`, the loaded revision, and `revisions`, what the latest loads changed. */
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { between } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { MAX_PAGE } from '../../loaders/plan/cursor.ts';
import { RevisionArgs } from './arguments.ts';
import { GraphInfo, Revision } from './types.ts';

@Resolver()
export class GraphResolver {
  @Query(() => GraphInfo, {
    nullable: true,
    description: 'Version and size of the data that the service serves; null before the first load.',
  })
  async graph(@Ctx() { graph, corpus }: Context): Promise<GraphInfo | null> {
    const [row] = await graph.ask('graph/info');
    return row ? { ...row, corpusPresent: corpus.present } : null;
  }
}

@Resolver()
export class RevisionResolver {
  @Query(() => [Revision], {
    nullable: true,
    description: 'Changes made by the latest loads of the data, the latest first: statements added, changed and removed.',
  })
  async revisions(@Args(() => RevisionArgs) { first }: RevisionArgs, @Ctx() { graph }: Context) {
    const rows = await graph.ask('graph/revisions', { limit: between('first', first ?? 10, 1, 50) });
    return rows.map(({ added, ...row }) => ({ ...row, addedIds: added.slice(0, MAX_PAGE) }));
  }
}
