/** Converts the filter of `investments` into the parameters of its Cypher file. */
import { entityParameters, UNDERIVED } from '../../loaders/plan/parameters.ts';
import type { Given } from '../../schema/given.ts';
import type { TypeModel } from '../../schema/model.ts';
import type { InvestmentFilter } from './arguments.ts';

/** The parameters of cypher/investments/search.cypher without those of the page. `basis` is a condition on the investment's relations. */
export function investmentParameters(filter: Given<InvestmentFilter> | null | undefined, type: TypeModel) {
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
