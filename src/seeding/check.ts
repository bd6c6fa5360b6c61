/** Checks the seeds against the model and, if the texts are available, against them. It collects all faults before anything is loaded. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../schema/model.ts';
import { checkEntities, checkPrintedNames, checkRequiredFacts, checkShares } from './check/entities.ts';
import { checkEvidence } from './check/evidence.ts';
import { checkExplanations } from './check/explanations.ts';
import { Inspection } from './check/inspection.ts';
import { checkStatement } from './check/statement.ts';
import type { SeedEntity, SeedFault, Seeds } from './records.ts';

/** Reads the text of each document whose file is in `corpusDir`. Returns the texts by the id of the document. */
export function readCorpus(entities: readonly SeedEntity[], corpusDir: string | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, file } of entities) {
    if (!file || !corpusDir || !existsSync(join(corpusDir, file))) continue;
    texts.set(id, readFileSync(join(corpusDir, file), 'utf8'));
  }
  return texts;
}

/** Every fault of the seeds, in the order of the files: first those of entities, then those of statements. */
export function checkSeeds(seeds: Seeds, model: Model, texts: ReadonlyMap<string, string>): SeedFault[] {
  if (seeds.unreadable) return seeds.faults; // otherwise everything that an unreadable file defines would be reported as undefined
  const inspection = new Inspection(seeds, model, texts);
  checkEntities(inspection);
  checkPrintedNames(inspection);
  checkRequiredFacts(inspection);
  checkShares(inspection);
  for (const statement of seeds.statements) checkStatement(inspection, statement);
  for (const figure of seeds.leftOut) checkEvidence(inspection, figure);
  checkExplanations(inspection);
  return inspection.faults;
}
