/** `metrics`: what is measured. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../loaders/context.ts';
import { readList } from '../../loaders/list.ts';
import { searchNames } from '../../loaders/names.ts';
import { pageOf } from '../../loaders/plan/cursor.ts';
import { entityParameters } from '../../loaders/plan/parameters.ts';
import { typeNamed } from '../../schema/decorators.ts';
import type { TypeModel } from '../../schema/model.ts';
import { argumentsOf } from '../arguments.ts';
import { MetricArgs } from './arguments.ts';

@Resolver()
export class MetricResolver {
  @Query(() => typeNamed('MetricConnection'), {
    nullable: true,
    description: 'What is measured: of a subject, or with a text in the name or definition.',
  })
  async metrics(@Args(() => MetricArgs) _args: MetricArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const args = await argumentsOf(context, info);
    const found = typeof args.text === 'string' ? await searchNames(context.graph, args.text, ['METRIC']) : [];
    const ids = found.map(({ id }) => id);
    const type = context.model.byName.get('Metric') as TypeModel;
    return readList(context, info, args, ({ subject, text, filter, ...page }) => {
      const asked = { subject: subject ?? null, ids: typeof text === 'string' ? ids : null };
      const parameters = { ...pageOf(page, 'metrics'), ...asked, ...entityParameters((filter ?? {}) as Record<string, unknown>, [type]) };
      return { question: 'metrics/search', type: 'Metric', key: 'id', parameters };
    });
  }
}
