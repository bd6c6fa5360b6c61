/**
 * Which documents print which names: `seeds/printed.yaml`, computed from the texts and kept, since the texts are not part of the project.
 * A name counts as printed where the document, which says something of the thing, has these very characters, but for white space.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { mentioned } from './mentioned.ts';
import type { SeedEntity, Seeds } from './records.ts';
import { statementsOf } from './statements.ts';

/** Of each entity, of each name, the ids of documents. */
export type Printed = Record<string, Record<string, string[]>>;

const FILE = 'printed.yaml';
const HEADER = '# Which documents print which names. Written by npm run printed, which reads the texts; npm run check compares.\n';

// Lines break within words; and a title is printed in capitals or not.
const withoutSpace = (text: string) => text.replace(/\s/gu, '').toLowerCase();

/** What `seeds/printed.yaml` says; nothing where there is none. */
export function readPrinted(seedsDir: string): Printed {
  const path = join(seedsDir, FILE);
  return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) ?? {}) as Printed) : {};
}

export const writePrinted = (seedsDir: string, printed: Printed) =>
  writeFileSync(join(seedsDir, FILE), HEADER + stringify(printed, { lineWidth: 0 }));

/** What the texts say; `texts` are all of them, by the ids of their documents. */
export function printedIn(texts: ReadonlyMap<string, string>, { entities, statements }: Pick<Seeds, 'entities' | 'statements'>): Printed {
  const without = new Map([...texts].map(([id, text]) => [id, withoutSpace(text)]));
  const spokenOf = new Map<string, Set<string>>();
  for (const statement of statementsOf(statements, new Map(entities.map((each) => [each.id, each])))) {
    for (const id of mentioned(statement)) {
      const documents = spokenOf.get(id) ?? new Set();
      for (const { documentId } of statement.evidence) documents.add(documentId);
      spokenOf.set(id, documents);
    }
  }
  const printed: Printed = {};
  for (const { id, names } of [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const documents = [...(spokenOf.get(id) ?? [])].sort();
    const found = names
      .filter(({ basis }) => basis === 'STATED')
      .map(({ text }) => [text, documents.filter((document) => without.get(document)?.includes(withoutSpace(text)))] as const)
      .filter(([, each]) => each.length);
    if (found.length) printed[id] = Object.fromEntries(found);
  }
  return printed;
}

/** Gives every name the documents that print it. */
export function withPrinted(entities: readonly SeedEntity[], printed: Printed): SeedEntity[] {
  return entities.map((entity) => ({
    ...entity,
    names: entity.names.map((name) => ({ ...name, documentIds: printed[entity.id]?.[name.text] ?? [] })),
  }));
}
