/** Rules for passages: what was read still stands in the text, where the text is at hand. */
import { sha256 } from '../cite.ts';
import type { SeedStatement } from '../records.ts';
import type { Inspection } from './inspection.ts';

/** What bears a passage: a statement, or a figure that was left out on purpose. */
export type Citing = Pick<SeedStatement, 'where' | 'document' | 'at' | 'mention' | 'quantity'>;

export function checkEvidence(inspection: Inspection, citing: Citing): void {
  const { where, document, at } = citing;
  if (!document || !at.length || !inspection.isDefined(document, where, 'document')) return;
  const text = inspection.texts.get(document);
  if (text === undefined) return;
  const characters = [...text]; // ranges count characters, of which one may be two code units
  const pieces = at.map(([start, end]) => characters.slice(start, end).join(''));
  at.forEach(([start, end, hash], i) => {
    const piece = pieces[i] as string;
    if (start >= end || end > characters.length) inspection.fault(where, `the range ${start}–${end} is not in the text`);
    else if (sha256(piece) !== hash) {
      const hint = `it begins ${[...piece].slice(0, 8).join('')}…`;
      inspection.fault(where, `what stands at ${start}–${end} is not what was read there`, hint);
    }
  });
  standsInItsPassage(inspection, citing, pieces.join(''));
}

function standsInItsPassage(inspection: Inspection, { where, mention, quantity }: Citing, passage: string): void {
  if (mention && !passage.includes(mention)) inspection.fault(where, `the mention '${mention}' does not stand in its passage`);
  const printed = quantity?.printed;
  if (printed && !withoutSpaces(passage).includes(withoutSpaces(printed))) {
    inspection.fault(where, `the figure '${printed}' does not stand in its passage`);
  }
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');
