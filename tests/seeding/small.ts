/** Small seeds in a temporary folder, written as an analyst would write them: what is not given has a default that is without fault. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { checkSeeds } from '../../src/seeding/check.ts';
import { Projection } from '../../src/seeding/project.ts';
import { readSeeds } from '../../src/seeding/read.ts';
import type { SeedFault, Seeds } from '../../src/seeding/records.ts';
import { model } from '../support.ts';

const root = mkdtempSync(join(inject('temporary'), 'seeds-'));
let made = 0;

/** An empty folder that goes when the tests are done. */
export function folder(): string {
  const dir = join(root, String(made++));
  mkdirSync(dir);
  return dir;
}

const HASH = 'a'.repeat(64);
export const AT = `[[0, 4, ${HASH}]]`;

const list = (statements: string[], rest: string) =>
  statements.length ? ['statements:', ...statements.map((each) => `  - {${each}, ${rest}}`), ''].join('\n') : 'statements: []\n';

/** A statements file of a document; every statement is the inside of a flow map and gets a passage. */
export const said = (document: string, ...statements: string[]) => `document: document/${document}\n${list(statements, `at: ${AT}`)}`;

/** A statements file of what no document says. */
export const known = (...statements: string[]) => list(statements, 'basis: BACKGROUND, references: [{title: an atlas}]');

/** That a document was published on a day. */
export const published = (document: string, date: string) => `subject: document/${document}, predicate: publishedOn, date: ${date}`;

const slugOf = (id: string) => id.slice(id.indexOf('/') + 1);

/** Entities that are named after their ids, which no document prints. */
export const entities = (...ids: string[]) =>
  ids.map((id) => `${id}: {names: {official: ${slugOf(id)}, en: ${id}, background: ${slugOf(id)}}}\n`).join('');

export const metric = (slug: string, kind = 'STOCK') =>
  `metric/${slug}: {kind: ${kind}, unit: 个, definition: how many, names: {official: ${slug}, en: ${slug}}}\n`;

const DEFAULTS: Record<string, string> = {
  'documents.yaml': ['one', 'two']
    .map((slug) => `document/${slug}: {file: ${slug}.txt, sha256: ${HASH}, names: {official: ${slug}, en: ${slug}}}\n`)
    .join(''),
  'metrics.yaml': '{}\n',
  'background.yaml': 'statements: []\n',
};

/** Writes seeds and returns their folder. */
export function writeSeeds(files: Record<string, string>, dir = folder()): string {
  for (const [name, text] of Object.entries({ ...DEFAULTS, ...files })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

/** The seeds of these files, with all their faults. */
export function readSmall(
  files: Record<string, string>,
  texts: ReadonlyMap<string, string> = new Map(),
  of = model(),
): Seeds & { faults: SeedFault[] } {
  const seeds = readSeeds(writeSeeds(files));
  return { ...seeds, faults: checkSeeds(seeds, of, texts) };
}

/** The projection of seeds that must be without fault. */
export function project(files: Record<string, string>, of = model()): Projection {
  const { entities, statements, faults } = readSmall(files, undefined, of);
  if (faults.length) throw new Error(JSON.stringify(faults, null, 2));
  return new Projection(of, entities, statements);
}
