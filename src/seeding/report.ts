/** The report of `npm run check`: the faults, notes on what deserves a second look, and how much of each document the seeds cite. */

import { fold } from '../names/fold.ts';
import type { Model } from '../schema/model.ts';
import { checkSeeds, readCorpus } from './check.ts';
import { figuresOf } from './figures.ts';
import { printedIn, readPrinted } from './printed.ts';
import { readSeeds } from './read.ts';
import type { Seeds } from './records.ts';
import { describeFault, type SeedSources } from './seed.ts';

interface Coverage {
  document: string;
  statements: number;
  doubtful: number;
  sentences: string;
  figures: string;
}

/** Returns the lines of the report and the number of faults. A figure that is neither cited nor listed under leftOut is a fault too. */
export function checkReport(sources: SeedSources, model: Model): { lines: string[]; faults: number } {
  const seeds = readSeeds(sources.seedsDir);
  const texts = readCorpus(seeds.entities, sources.corpusDir);
  const faults = checkSeeds(seeds, model, texts).map(describeFault);
  if (seeds.entities.every(({ id, file }) => !file || texts.has(id)) && stale(sources.seedsDir, seeds, texts))
    faults.push('seeds/printed.yaml is not what the texts print: npm run printed');
  const table: Coverage[] = [];
  for (const { id } of seeds.entities.filter(({ file }) => file)) {
    const text = texts.get(id);
    const { coverage, forgotten } = coverageOf(id, text, seeds);
    table.push(coverage);
    faults.push(...forgotten.map((figure) => `${id}: the figure ${figure} is in no statement and not under leftOut`));
  }
  return { lines: [...faults, ...notes(seeds), '', ...tabulate(table), '', summary(seeds, faults.length)], faults: faults.length };
}

const stale = (seedsDir: string, seeds: Seeds, texts: ReadonlyMap<string, string>) =>
  JSON.stringify(readPrinted(seedsDir)) !== JSON.stringify(printedIn(texts, seeds));

function coverageOf(document: string, text: string | undefined, seeds: Seeds): { coverage: Coverage; forgotten: string[] } {
  const statements = seeds.statements.filter((statement) => statement.document === document);
  const cited = new Set<number>();
  for (const { at } of statements) for (const [start, end] of at) for (let i = start; i < end; i++) cited.add(i);
  const leftOut = new Set<number>();
  for (const { at } of seeds.leftOut.filter((each) => each.document === document)) {
    for (const [start, end] of at) for (let i = start; i < end; i++) leftOut.add(i);
  }
  const within = (start: number, end: number, points: Set<number>) =>
    Array.from({ length: end - start }, (_, i) => start + i).some((i) => points.has(i));
  const figures = text === undefined ? [] : figuresOf(text);
  const covered = figures.filter(({ start, end }) => within(start, end, cited));
  const omitted = figures.filter(({ start, end }) => !within(start, end, cited) && within(start, end, leftOut));
  const forgotten = figures.filter((figure) => !covered.includes(figure) && !omitted.includes(figure));
  const sentences = text === undefined ? [] : sentencesOf(text);
  return {
    forgotten: forgotten.map(({ text: printed, start }) => `'${printed}' at ${start}`),
    coverage: {
      document,
      statements: statements.length,
      doubtful: statements.filter(({ doubts }) => doubts.length).length,
      sentences:
        text === undefined ? 'no text' : `${sentences.filter(([start, end]) => within(start, end, cited)).length} of ${sentences.length}`,
      figures: text === undefined ? 'no text' : `${covered.length} of ${figures.length}, ${omitted.length} left out`,
    },
  };
}

function sentencesOf(text: string): [start: number, end: number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  const characters = [...text, '\n'];
  characters.forEach((character, i) => {
    if (!/[。！？!?\n]/.test(character)) return;
    if (/\p{L}/u.test(characters.slice(start, i).join(''))) sentences.push([start, i]);
    start = i + 1;
  });
  return sentences;
}

/** Notes that are no faults: entities that no statement uses, and names that several entities share. */
function notes(seeds: Seeds): string[] {
  const used = new Set<unknown>(
    seeds.statements.flatMap(({ subject, object, predicate, qualifiers, attributedTo }) => [
      subject,
      object,
      predicate,
      ...attributedTo,
      ...Object.values(qualifiers).flat(),
    ]),
  );
  const unused = seeds.entities.filter(({ id }) => !used.has(id)).map(({ id, where }) => `note: ${where}: ${id} is in no statement`);
  const bearers = new Map<string, { text: string; ids: Set<string> }>();
  for (const { id, names } of seeds.entities) {
    for (const { text } of names) {
      const bearer = bearers.get(fold(text)) ?? { text, ids: new Set() };
      bearer.ids.add(id);
      bearers.set(fold(text), bearer);
    }
  }
  const shared = [...bearers.values()]
    .filter(({ ids }) => ids.size > 1)
    .map(({ text, ids }) => `note: the name ${text} is borne by ${[...ids].join(' and ')}`);
  return [...unused, ...shared];
}

function tabulate(table: readonly Coverage[]): string[] {
  const rows = [
    ['document', 'statements', 'doubtful', 'sentences cited', 'figures cited'],
    ...table.map((row) => Object.values(row).map(String)),
  ];
  const widths = (rows[0] as string[]).map((_, column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  return rows.map((row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number))).join('  '),
  );
}

const summary = ({ entities, statements, leftOut }: Seeds, faults: number) =>
  `${entities.length} entities, ${statements.length} statements, ${leftOut.length} figures left out on purpose, ${faults} faults`;
