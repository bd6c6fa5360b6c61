import { KIND_RESOLVERS } from './kinds.ts';
import * as queries from './queries.ts';
import { TraversalResolver } from './traversal.ts';

/** Every resolver class there is. */
export const RESOLVERS = [
  queries.GraphResolver,
  queries.NodeResolver,
  queries.SearchResolver,
  queries.StatementResolver,
  queries.InvestmentResolver,
  queries.MetricResolver,
  queries.EvidenceResolver,
  queries.DocumentResolver,
  TraversalResolver,
  ...KIND_RESOLVERS,
];
