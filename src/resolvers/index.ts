import { FigureResolver } from './figures.ts';
import { KIND_RESOLVERS } from './kinds.ts';
import * as queries from './queries.ts';
import { SearchResolver } from './search.ts';
import { TraversalResolver } from './traversal.ts';
import { ChangesResolver, DisagreementResolver, RevisionResolver, TimelineResolver } from './trust.ts';

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
