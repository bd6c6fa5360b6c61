/** Resolves `metrics`: what is measured. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../loaders/context.ts';
import { readList } from '../../loaders/list.ts';
import { searchNames } from '../../loaders/names.ts';
import { pageOf } from '../../loaders/plan/cursor.ts';
import { entityParameters } from '../../loaders/plan/parameters.ts';
import { typeNamed } from '../../schema/decorators.ts';
import { typeCalled } from '../../schema/model.ts';
import { MetricArgs } from './arguments.ts';

@Resolver()
export class MetricResolver {
  @Query(() => typeNamed('MetricConnection'), {
    nullable: true,
    description: 'Metrics, in the order of their ids: all, those with figures of a subject, or those that a text search finds.',
  })
  async metrics(@Args(() => MetricArgs) args: MetricArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const found = typeof args.text === 'string' ? await searchNames(context.graph, args.text, ['METRIC']) : [];
    const type = typeCalled(context.model, 'Metric');
    return readList(context, info, args, ({ subject, text, filter, ...page }) => ({
      question: 'metrics/search',
      type: type.name,
      key: 'id',
      parameters: {
        ...pageOf(page, 'metrics'),
        subject: subject ?? null,
        ids: typeof text === 'string' ? found.map(({ id }) => id) : null,
        ...entityParameters(filter, [type]),
      },
    }));
  }
}
