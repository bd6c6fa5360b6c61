/** Lists all resolver classes, for building the schema. */
import { ChangesResolver } from './changes/resolver.ts';
import { DisagreementResolver } from './disagreements/resolver.ts';
import { DocumentResolver, EvidenceResolver } from './documents/resolver.ts';
import { TYPE_RESOLVERS } from './entities/pairs.ts';
import { EntityResolver, NodeResolver } from './entities/resolver.ts';
import { FigureResolver } from './figures/resolver.ts';
import { GraphResolver, RevisionResolver } from './graph/resolver.ts';
import { InvestmentResolver } from './investments/resolver.ts';
import { MetricResolver } from './metrics/resolver.ts';
import { RelationsResolver } from './relations/resolver.ts';
import { SearchResolver } from './search/resolver.ts';
import { StatementResolver } from './statements/resolver.ts';
import { TimelineResolver } from './timeline/resolver.ts';
import { TraversalResolver } from './traversal/resolver.ts';

export const RESOLVERS = [
  GraphResolver,
  NodeResolver,
  SearchResolver,
  EntityResolver,
  StatementResolver,
  InvestmentResolver,
  MetricResolver,
  EvidenceResolver,
  DocumentResolver,
  FigureResolver,
  TraversalResolver,
  DisagreementResolver,
  RelationsResolver,
  TimelineResolver,
  RevisionResolver,
  ChangesResolver,
  ...TYPE_RESOLVERS,
];
