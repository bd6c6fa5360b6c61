/** `investments`: who invested where. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../loaders/context.ts';
import { readList } from '../../loaders/list.ts';
import { pageOf } from '../../loaders/plan/cursor.ts';
import { investmentParameters } from '../../loaders/plan/parameters.ts';
import { typeNamed } from '../../schema/decorators.ts';
import type { TypeModel } from '../../schema/model.ts';
import { argumentsOf } from '../arguments.ts';
import { InvestmentListArgs } from './arguments.ts';

@Resolver()
export class InvestmentResolver {
  @Query(() => typeNamed('InvestmentConnection'), {
    nullable: true,
    description: 'Who invested where: by investor, origin, place, policy, time and wording.',
  })
  async investments(@Args(() => InvestmentListArgs) _args: InvestmentListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const type = context.model.byName.get('Investment') as TypeModel;
    return readList(context, info, await argumentsOf(context, info), (args) => {
      const filter = investmentParameters((args.filter ?? {}) as Record<string, unknown>, type);
      return { question: 'investments/search', type: 'Investment', key: 'id', parameters: { ...pageOf(args, 'investments'), ...filter } };
    });
  }
}
