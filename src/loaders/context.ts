import type { RequestGraph } from '../graph/request.ts';
import type { Corpus } from '../ground/corpus.ts';
import type { Model } from '../schema/model.ts';
import type { Loaders } from './index.ts';
import type { WhyEmpty } from './plan/emptiness.ts';

/** What the resolvers of one request share. The lists at the end are sent in `extensions`, beside the answer. */
export interface Context {
  graph: RequestGraph;
  model: Model;
  loaders: Loaders;
  corpus: Corpus;
  /** Why lists in this answer are empty. */
  empty: (WhyEmpty & { path: (string | number)[] })[];
  /** Lists without pages that would be longer with a greater `first`. */
  more: { path: (string | number)[]; first: number }[];
  /** Lists without a field `leftOut` of their own, and how many entries doubtful or derived relations would add to each. */
  leftOut: { path: (string | number)[]; count: number }[];
  /** Requested ids that do not exist. */
  missing: { path: (string | number)[]; ids: string[] }[];
}
