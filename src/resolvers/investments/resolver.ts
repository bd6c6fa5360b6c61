/** `investments`: who invested where. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../loaders/context.ts';
import { readList } from '../../loaders/list.ts';
import { pageOf } from '../../loaders/plan/cursor.ts';
import { entityParameters, UNDERIVED } from '../../loaders/plan/parameters.ts';
import { typeNamed } from '../../schema/decorators.ts';
import type { Given } from '../../schema/given.ts';
import { type TypeModel, typeCalled } from '../../schema/model.ts';
import { type InvestmentFilter, InvestmentListArgs } from './arguments.ts';

@Resolver()
export class InvestmentResolver {
  @Query(() => typeNamed('InvestmentConnection'), {
    nullable: true,
    description: 'Who invested where: by investor, origin, place, policy, time and wording.',
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

/** The parameters of cypher/investments/search.cypher but for its page. Its `basis` is of the origin, the place and the policy. */
function investmentParameters(filter: Given<InvestmentFilter> | null | undefined, type: TypeModel) {
  const { basis, investor, investorWithin, place, park, policy, wording, ...rest } = filter ?? {};
  return {
    ...entityParameters(rest, [type]),
    investor: investor ?? null,
    investorWithin: investorWithin ?? null,
    place: place ?? null,
    park: park ?? null,
    policy: policy ?? null,
    wording: wording ?? null,
    basis: basis ?? UNDERIVED,
  };
}
