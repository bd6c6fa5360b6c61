/** Resolves `investments`: who invested where. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../loaders/context.ts';
import { readList } from '../../loaders/list.ts';
import { pageOf } from '../../loaders/plan/cursor.ts';
import { typeNamed } from '../../schema/decorators.ts';
import { typeCalled } from '../../schema/model.ts';
import { InvestmentListArgs } from './arguments.ts';
import { investmentParameters } from './parameters.ts';

@Resolver()
export class InvestmentResolver {
  @Query(() => typeNamed('InvestmentConnection'), {
    nullable: true,
    description:
      'Investments, that is who invested where, in the order of their ids. The filter selects by investor, origin, place, policy, time and wording.',
  })
  investments(@Args(() => InvestmentListArgs) args: InvestmentListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const type = typeCalled(context.model, 'Investment');
    return readList(context, info, args, ({ filter, ...page }) => ({
      question: 'investments/search',
      type: type.name,
      key: 'id',
      parameters: { ...pageOf(page, 'investments'), ...investmentParameters(filter, type) },
    }));
  }
}
