/** One word for one thing: the names of types in src, and the casts that would take the compiler's word away. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

/** Code without its comments and the texts in it, in which `as` is a word like any other. */
const withoutWords = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/(^|\s)\/\/.*$/gm, '');

/** Casts of values: neither `as const`, nor what an import or an export is called. */
const castsIn = (text: string) =>
  withoutWords(text)
    .replace(/^(?:import|export) [^;]*?from '';/gms, '')
    .match(/(?<=[\w)\]}!'`]\s)as (?!const\b)[\w([{]/g) ?? [];

describe('the types of src', () => {
  it('have each a name of its own', () => {
    const declared = new Map<string, string[]>();
    for (const { file, text } of files) {
      for (const [, name] of text.matchAll(/^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class) (\w+)/gm)) {
        declared.set(name as string, [...(declared.get(name as string) ?? []), file]);
      }
    }
    expect(declared.size).toBeGreaterThan(100);
    expect([...declared].filter(([, places]) => places.length > 1).map(([name, places]) => `${name}: ${places.join(', ')}`)).toEqual([]);
  });
});

describe('casts', () => {
  it('are fewer than sixty in all of src', () => {
    const counted = files.map(({ file, text }) => ({ file, casts: castsIn(text).length })).filter(({ casts }) => casts);
    const total = counted.reduce((sum, { casts }) => sum + casts, 0);
    expect(total, JSON.stringify(counted.sort((one, other) => other.casts - one.casts))).toBeLessThan(60);
  });

  it('are told from what only reads like one', () => {
    expect(
      castsIn("import { a as b } from 'c';\nconst x = y as unknown as string[]; // known as z\nconst w = ['as'] as const;"),
    ).toHaveLength(2);
  });
});
