/** What `npm run check` shows: the faults, and how well the seeds cover each document. */
import type { Model } from '../model.ts';
import { checkSeeds, readCorpus } from './check.ts';
import { readSeeds } from './read.ts';
import { describeFault, type Sources } from './seed.ts';

// A figure as a reader sees one: digits with their decimals, also in full width.
const FIGURE = /[0-9０-９]+(?:[.．][0-9０-９]+)?/g;
const SENTENCE = /[^。！？!?\n]+/g;

/** A character's number in the text, counted in code points, for each UTF-16 unit. */
function codePoints(text: string): number[] {
  const numbers: number[] = [];
  let count = -1;
  for (let i = 0; i < text.length; i++) {
    const low = text.charCodeAt(i) >= 0xdc00 && text.charCodeAt(i) <= 0xdfff;
    numbers.push(low ? count : ++count);
  }
  return numbers;
}

export function checkReport(sources: Sources, model: Model): { lines: string[]; faults: number } {
  const seeds = readSeeds(sources.seedsDir);
  const texts = readCorpus(seeds.entities, sources.corpusDir);
  const faults = checkSeeds(seeds, model, texts);
  const lines = faults.map(describeFault);
  const used = new Set(
    seeds.statements.flatMap(({ subject, object, predicate, qualifiers, attributedTo }) => [
      subject,
      object,
      predicate,
      ...attributedTo,
      ...Object.values(qualifiers).flat(),
    ]),
  );
  for (const { id, where } of seeds.entities) if (!used.has(id)) lines.push(`${where}: note: ${id} is in no statement`);
  for (const { id } of seeds.entities.filter(({ file }) => file))
    if (!texts.has(id)) lines.push(`note: no text of ${id} in CORPUS_DIR: its ranges were not compared`);
  lines.push('', 'document                                  statements  doubtful  sentences covered  figures covered');
  for (const { id, file } of seeds.entities) {
    if (!file) continue;
    const statements = seeds.statements.filter(({ document }) => document === id);
    const text = texts.get(id);
    const covered = new Set<number>();
    for (const { at } of statements) for (const [start, end] of at) for (let i = start; i < end; i++) covered.add(i);
    const share = (pattern: RegExp) => {
      if (text === undefined) return 'no text';
      const numbers = codePoints(text);
      const places = [...text.matchAll(pattern)].filter(([match]) => match.trim());
      const hit = places.filter(({ index, 0: match }) => [...match].some((_, i) => covered.has(numbers[index + i] as number)));
      return `${hit.length} of ${places.length}`;
    };
    const doubtful = statements.filter(({ doubts }) => doubts.length).length;
    lines.push(
      [
        id.padEnd(42),
        String(statements.length).padStart(10),
        String(doubtful).padStart(10),
        share(SENTENCE).padStart(19),
        share(FIGURE).padStart(17),
      ].join(''),
    );
  }
  lines.push('', `${seeds.entities.length} entities, ${seeds.statements.length} statements, ${faults.length} faults`);
  return { lines, faults: faults.length };
}
