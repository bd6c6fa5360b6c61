import { ChangesResolver, DisagreementResolver, RevisionResolver, TimelineResolver } from './changes/resolver.ts';
import { KIND_RESOLVERS } from './entities/pairs.ts';
import * as queries from './entities/resolver.ts';
import { FigureResolver } from './figures/resolver.ts';
import { SearchResolver } from './search/resolver.ts';
import { TraversalResolver } from './traversal/resolver.ts';

/** Every resolver class there is. */
export const RESOLVERS = [
  queries.GraphResolver,
  queries.NodeResolver,
  SearchResolver,
  queries.EntityResolver,
  queries.StatementResolver,
  queries.InvestmentResolver,
  queries.MetricResolver,
  queries.EvidenceResolver,
  queries.DocumentResolver,
  FigureResolver,
  TraversalResolver,
  DisagreementResolver,
  TimelineResolver,
  RevisionResolver,
  ChangesResolver,
  ...KIND_RESOLVERS,
];
