/**
 * `seeds/printed.yaml` lists which documents print which names. It is computed from the texts and committed, because the texts are not part
 * of the project. A document prints a name if it contains the name, ignoring white space and case, and a statement about the entity cites
 * it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { mentioned } from './mentioned.ts';
import type { SeedEntity, Seeds } from './records.ts';
import { statementsOf } from './statements.ts';

/** By the id of the entity and by the name, the ids of the documents that print the name. */
export type Printed = Record<string, Record<string, string[]>>;

const FILE = 'printed.yaml';
const HEADER = '# Which documents print which names. Written by npm run printed, which reads the texts; npm run check compares.\n';

// White space is ignored because lines break within words, and case because titles may be in capitals.
const withoutSpace = (text: string) => text.replace(/\s/gu, '').toLowerCase();

/** Reads `seeds/printed.yaml`; empty if the file does not exist. */
export function readPrinted(seedsDir: string): Printed {
  const path = join(seedsDir, FILE);
  return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) ?? {}) as Printed) : {};
}

export const writePrinted = (seedsDir: string, printed: Printed) =>
  writeFileSync(join(seedsDir, FILE), HEADER + stringify(printed, { lineWidth: 0 }));

/** Computes from the texts which documents print which names. `texts` must contain all texts, by the id of the document. */
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

/** Returns the entities with the documents that print each name filled in. */
export function withPrinted(entities: readonly SeedEntity[], printed: Printed): SeedEntity[] {
  return entities.map((entity) => ({
    ...entity,
    names: entity.names.map((name) => ({ ...name, documentIds: printed[entity.id]?.[name.text] ?? [] })),
  }));
}
