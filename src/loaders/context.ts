import type { RequestGraph } from '../graph/request.ts';
import type { Corpus } from '../ground/corpus.ts';
import type { Model } from '../schema/model.ts';
import type { Loaders } from './index.ts';
import type { WhyEmpty } from './plan/emptiness.ts';

/** What every resolver of one request shares. */
export interface Context {
  graph: RequestGraph;
  model: Model;
  loaders: Loaders;
  corpus: Corpus;
  /** Why lists of this answer are empty: sent beside it, in `extensions`. */
  empty: (WhyEmpty & { path: (string | number)[] })[];
  /** Lists without pages that hold more than was asked for: likewise. */
  more: { path: (string | number)[]; first: number }[];
  /** Lists without a count of their own that doubtful or derived relations would make longer, by so many: likewise. */
  leftOut: { path: (string | number)[]; count: number }[];
  /** Ids that were asked for and that nothing has: likewise. */
  missing: { path: (string | number)[]; ids: string[] }[];
}
