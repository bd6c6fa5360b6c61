/** What is printed from the model and committed: clients read it without asking the service. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, introspectionFromSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildGraphQLSchema } from '../resolvers/build.ts';
import { modelOf } from '../schema/model.ts';

/** The text of each printed file, by its name. */
export function printed(): Record<string, string> {
  const schema = buildGraphQLSchema();
  const { types } = modelOf(schema);
  const model = types.map(({ name, entityType, zh, en, labels, facts, links }) => ({
    name,
    type: entityType,
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
  const sorted = lexicographicSortSchema(schema);
  return {
    'schema.graphql': `${printSchema(sorted)}\n`,
    'model.json': `${JSON.stringify({ types: model }, null, 2)}\n`,
    'examples/typescript/introspection.d.ts': introspectionType(sorted),
  };
}

/** The schema as a type, an introspection without what gql.tada does not read: from it the types of queries are inferred. */
function introspectionType(schema: GraphQLSchema): string {
  const { types, ...roots } = introspectionFromSchema(schema, { descriptions: false, schemaDescription: false }).__schema;
  const unread = (key: string, value: unknown) => key === 'args' || key === 'directives' || value === null || value === false;
  const json = (part: object) => JSON.stringify(part, (key, value) => (unread(key, value) ? undefined : value));
  return `// Printed by npm run schema.
// biome-ignore-all format: a line for each type of the schema
export type introspection = { "__schema": { ${json(roots).slice(1, -1)}, "types": [
${types.map((type) => `  ${json(type)},`).join('\n')}
] } };
`;
}

/** Writes them all into `folder`. */
export function printAll(folder: string): void {
  for (const [name, text] of Object.entries(printed())) writeFileSync(join(folder, name), text);
}
