/** What is printed from the model and committed: clients read it without asking the service. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { modelOf } from '../model.ts';
import { buildGraphQLSchema } from './build.ts';

/** The text of each printed file, by its name. */
export function printed(): Record<string, string> {
  const schema = buildGraphQLSchema();
  const { kinds } = modelOf(schema);
  const model = kinds.map(({ name, type, zh, en, labels, facts, links }) => ({
    name,
    type,
    labels: { zh, en },
    interfaces: labels.filter((label) => label !== name),
    properties: [...facts.values()].map(({ field, value, many, zh, en }) => ({ name: field, value, many, labels: { zh, en } })),
    relations: [...links.values()]
      .filter(({ predicate }) => predicate)
      .map(({ field, predicate, relationship, direction, target, zh, en }) => ({
        name: field,
        predicate,
        relationship,
        direction,
        target,
        labels: { zh, en },
      })),
  }));
  return {
    'schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
    'model.json': `${JSON.stringify({ kinds: model }, null, 2)}\n`,
  };
}

/** Writes them all into `folder`. */
export function printAll(folder: string): void {
  for (const [name, text] of Object.entries(printed())) writeFileSync(join(folder, name), text);
}
