/** The way from `seeds/` to the graph: read, check, project, load. */

import type { Graph } from '../graph/graph.ts';
import { Fault } from '../ground/errors.ts';
import type { Model } from '../schema/model.ts';
import { checkSeeds, readCorpus } from './check.ts';
import { type LoadReport, load, prepare, refuseForeignData } from './load.ts';
import { Projection } from './project.ts';
import { readSeeds } from './read.ts';
import type { SeedFault, Seeds } from './records.ts';

/** Where the seeds are, and the texts they cite. */
export interface SeedSources {
  seedsDir: string;
  corpusDir: string | undefined;
}

export const describeFault = ({ at, message, hint }: SeedFault) => `${at}: ${message}${hint ? ` (${hint})` : ''}`;

/** The seeds, checked; throws SEEDS_INVALID with all faults. */
export function readChecked({ seedsDir, corpusDir }: SeedSources, model: Model): Seeds {
  const seeds = readSeeds(seedsDir);
  const faults = checkSeeds(seeds, model, readCorpus(seeds.entities, corpusDir));
  if (!faults.length) return seeds;
  const shown = faults.slice(0, 30).map(describeFault);
  if (faults.length > shown.length) shown.push(`… and ${faults.length - shown.length} more: npm run check`);
  throw new Fault('SEEDS_INVALID', `The seeds have ${faults.length} faults; nothing was written.\n${shown.join('\n')}`, { faults });
}

/** Brings the graph to what checked seeds say. */
export async function seed(
  graph: Graph,
  model: Model,
  { entities, statements, explanations }: Seeds,
  { allowOtherData, progress }: { allowOtherData: boolean; progress?: (line: string) => void },
): Promise<LoadReport> {
  await refuseForeignData(graph, allowOtherData);
  await prepare(graph);
  return load(graph, new Projection(model, entities, statements, explanations), progress);
}
