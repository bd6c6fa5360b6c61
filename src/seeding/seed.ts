/** Brings `seeds/` into the graph in four steps: read, check, project, load. */

import type { Graph } from '../graph/graph.ts';
import { Fault } from '../ground/errors.ts';
import type { Model } from '../schema/model.ts';
import { checkSeeds, readCorpus } from './check.ts';
import { type LoadReport, load, prepare, refuseForeignData } from './load.ts';
import { Projection } from './project.ts';
import { readSeeds } from './read.ts';
import type { SeedFault, Seeds } from './records.ts';

/** The folders of the seeds and of the texts that they cite. */
export interface SeedSources {
  seedsDir: string;
  corpusDir: string | undefined;
}

export const describeFault = ({ at, message, hint }: SeedFault) => `${at}: ${message}${hint ? ` (${hint})` : ''}`;

/** Reads and checks the seeds. If there are faults, throws SEEDS_INVALID; its message lists the first 30, its details contain all. */
export function readChecked({ seedsDir, corpusDir }: SeedSources, model: Model): Seeds {
  const seeds = readSeeds(seedsDir);
  const faults = checkSeeds(seeds, model, readCorpus(seeds.entities, corpusDir));
  if (!faults.length) return seeds;
  const shown = faults.slice(0, 30).map(describeFault);
  if (faults.length > shown.length) shown.push(`… and ${faults.length - shown.length} more: npm run check`);
  throw new Fault('SEEDS_INVALID', `The seeds have ${faults.length} faults; nothing was written.\n${shown.join('\n')}`, { faults });
}

/**
 * Loads checked seeds into the graph, and returns what changed. Throws FOREIGN_DATA unless the database is ours or `allowOtherData` is set.
 */
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
