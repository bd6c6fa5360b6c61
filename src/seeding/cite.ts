/**
 * Replaces every `quote:` in a statements file by `at:`, ranges of Unicode code points with the SHA-256 of their text. If a quote is not
 * found, or is found more than once and has no `nth`, the error names it with its line, and the file is not changed.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { Fault } from '../ground/errors.ts';

export type Range = [start: number, end: number, sha256: string];

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Finds `quote` in `text`, in code points. If it appears several times, `nth` (from 1) selects one. Throws if there is no single match. */
export function locate(text: string, quote: string, nth?: number): Range {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && quote; at = text.indexOf(quote, at + 1)) places.push(at);
  if (places.length === 0) throw new Error(`not in the document: ${quote}`);
  if (places.length > 1 && !nth) throw new Error(`stands ${places.length} times, say which (nth): ${quote}`);
  const at = places[(nth ?? 1) - 1];
  if (at === undefined) throw new Error(`stands ${places.length} times, there is no number ${nth}: ${quote}`);
  const start = [...text.slice(0, at)].length; // indexOf counts UTF-16 code units, and a code point beyond U+FFFF takes two of them
  return [start, start + [...quote].length, sha256(quote)];
}

function ranges(text: string, quote: unknown): Range[] {
  if (isSeq(quote)) return quote.items.flatMap((piece) => ranges(text, piece));
  if (isMap(quote)) return [locate(text, String(quote.get('text')), Number(quote.get('nth')) || undefined)];
  return [locate(text, isScalar(quote) ? String(quote.value) : '')];
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Fault('SEEDS_INVALID', `${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** Cites one file of `seeds/statements` in place. Returns how many quotes it replaced. Throws SEEDS_INVALID if one cannot be cited. */
export function cite(file: string, corpusDir: string, documents: Record<string, { file: string }>): number {
  const lines = new LineCounter();
  const yaml = parseDocument(read(file), { lineCounter: lines, schema: 'failsafe' });
  if (yaml.errors[0]) throw new Fault('SEEDS_INVALID', `${file}: ${yaml.errors[0].message}`);
  const source = documents[String(yaml.get('document'))];
  if (!source) throw new Fault('SEEDS_INVALID', `${file}: 'document' names none of documents.yaml`);
  const text = read(join(corpusDir, source.file));
  const faults: string[] = [];
  let replaced = 0;
  const lists = [yaml.get('statements'), yaml.get('leftOut')];
  for (const statement of lists.flatMap((list) => (isSeq(list) ? list.items : []))) {
    if (!isMap(statement) || !statement.has('quote')) continue;
    const quote = statement.get('quote', true) as Node;
    try {
      const at = yaml.createNode(ranges(text, quote).map((range) => range.map(String))); // the failsafe schema of YAML has only strings
      at.flow = true;
      statement.set('at', at);
      statement.delete('quote');
      replaced++;
    } catch (error) {
      faults.push(`${file}:${lines.linePos(quote.range?.[0] ?? 0).line}: ${(error as Error).message}`);
    }
  }
  if (faults.length) throw new Fault('SEEDS_INVALID', `${file} was left as it was.\n${faults.join('\n')}`);
  if (replaced) writeFileSync(file, yaml.toString({ lineWidth: 0, flowCollectionPadding: false }));
  return replaced;
}
