/** Rules for entities: each is defined once, under an id of a type, with all that its type must have. */
import { fold, foldText } from '../../names/fold.ts';
import { typeOf } from '../../schema/model.ts';
import { sha256 } from '../cite.ts';
import type { SeedEntity } from '../records.ts';
import { type Inspection, nearest } from './inspection.ts';

const ID = /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every rule that looks at one entity by itself. */
export function checkEntities(inspection: Inspection): void {
  const earlier = new Map<string, SeedEntity>();
  for (const entity of inspection.seeds.entities) {
    isDefinedOnce(inspection, entity, earlier.get(entity.id));
    earlier.set(entity.id, entity);
    hasAnIdOfItsType(inspection, entity);
    hasWhatItsTypeNeeds(inspection, entity);
    isTheTextThatWasRead(inspection, entity);
  }
}

function isDefinedOnce(inspection: Inspection, { id, where }: SeedEntity, twin: SeedEntity | undefined): void {
  if (twin) inspection.fault(where, `${id} is defined a second time`, `first in ${twin.where}`);
}

function hasAnIdOfItsType(inspection: Inspection, { id, where }: SeedEntity): void {
  const { model } = inspection;
  if (!ID.test(id)) inspection.fault(where, `${id} is not an id`, 'expected <type>/<lower-case-slug>');
  else if (!typeOf(model, id)) {
    const [type = ''] = id.split('/');
    const types = model.types.map(({ entityType }) => entityType.toLowerCase());
    inspection.fault(where, `${id} begins with no type of the model`, nearest(type, types));
  }
}

function hasWhatItsTypeNeeds(inspection: Inspection, { id, where, definition, file, sha256 }: SeedEntity): void {
  if (id.startsWith('metric/') && !definition) inspection.fault(where, `${id} has no definition`);
  if (id.startsWith('document/') && !(file && sha256)) inspection.fault(where, `${id} needs file and sha256`);
}

function isTheTextThatWasRead(inspection: Inspection, { id, where, file, sha256: expected }: SeedEntity): void {
  const text = inspection.texts.get(id);
  if (text === undefined || sha256(text) === expected) return;
  const message = `the file ${file} of CORPUS_DIR is another text than the one that was read`;
  inspection.fault(where, message, 'its SHA-256 differs: ranges would point elsewhere');
}

/** A name that is not marked as background stands in a document. */
export function checkPrintedNames(inspection: Inspection): void {
  const { seeds, texts } = inspection;
  // Names are checked only if all texts are available: a name may appear just in the missing one.
  if (!texts.size || !seeds.entities.every(({ id, file }) => !file || texts.has(id))) return;
  const printed = [...texts.values()].map(foldText).join(' ');
  for (const { id, where, names, file } of seeds.entities) {
    if (file) continue; // the name of a document may come from its web page or, if it prints no title, be our own
    for (const { text, basis } of names) {
      if (basis !== 'STATED' || printed.includes(fold(text))) continue;
      inspection.fault(where, `no document prints the name '${text}' of ${id}`, 'list it under names: background');
    }
  }
}

/** What a type must have, such as the wording of an investment, is said of each entity of the type. */
export function checkRequiredFacts(inspection: Inspection): void {
  const { seeds, model } = inspection;
  const said = new Set(seeds.statements.map(({ subject, predicate }) => `${subject} ${predicate}`));
  for (const { id, where } of seeds.entities) {
    for (const { field, required } of typeOf(model, id)?.facts.values() ?? []) {
      if (required && !said.has(`${id} ${field}`)) inspection.fault(where, `${id} has no ${field}`, 'a statement must say it');
    }
  }
}

/** What a metric is a share of is there. */
export function checkShares(inspection: Inspection): void {
  for (const { id, where, shareOf } of inspection.seeds.entities) if (shareOf) inspection.isDefined(shareOf, where, `shareOf of ${id}:`);
}
