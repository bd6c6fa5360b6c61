/** Generates the schema for clients, as text and as a TypeScript type, so that they need no running service to read it. */
import {
  type GraphQLArgument,
  type GraphQLSchema,
  introspectionFromSchema,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildGraphQLSchema } from '../resolvers/build.ts';

/**
 * schema.graphql: what the service serves, in the order of the names. Descriptions that would be repeated are given once: those of the
 * arguments that all lists of relations share in the description of the schema, those of the arguments of an inherited field at the interface.
 */
export function schemaText(): string {
  const schema = sortedSchema();
  const shared = new Set<string>();
  for (const argument of argumentsOfRelations(schema)) {
    shared.add(`\`${argument.name}: ${argument.type}\`: ${argument.description}`);
    argument.description = undefined;
  }
  for (const argument of inheritedArguments(schema)) argument.description = undefined;
  const paragraph = [
    'The arguments of a field that a type has from an interface are described at the interface.',
    'Every relation whose type ends in Connection takes three arguments, which are described once, here; `filter` is a StatementFilter for `statements` and a LinkFilter otherwise:',
    ...[...shared].map((each) => `- ${each}`),
  ];
  schema.description = `${schema.description}\n\n${paragraph.join('\n')}`;
  return `${printSchema(schema)}\n`;
}

/** A sorted copy of the schema. It may be changed, because the service does not use it. */
const sortedSchema = () => lexicographicSortSchema(buildGraphQLSchema());

/** The arguments of every relation that is a connection. */
export function argumentsOfRelations(schema: GraphQLSchema): GraphQLArgument[] {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  return fields.filter(({ extensions }) => extensions.link?.shape === 'connection').flatMap(({ args }) => args);
}

/** The arguments of every field that an interface of its type has too. */
export function inheritedArguments(schema: GraphQLSchema): GraphQLArgument[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const inherited = new Set(type.getInterfaces().flatMap((each) => Object.keys(each.getFields())));
    return Object.values(type.getFields()).flatMap(({ name, args }) => (inherited.has(name) ? args : []));
  });
}

/**
 * The introspection of the schema as a TypeScript type, from which gql.tada infers the types of queries; what it does not read is dropped.
 */
export function introspectionType(): string {
  const { types, ...roots } = introspectionFromSchema(sortedSchema(), { descriptions: false, schemaDescription: false }).__schema;
  const unread = (key: string, value: unknown) => key === 'args' || key === 'directives' || value === null || value === false;
  const json = (part: object) => JSON.stringify(part, (key, value) => (unread(key, value) ? undefined : value));
  return `// Printed by npm run print.
// biome-ignore-all format: a line for each type of the schema
export type introspection = { "__schema": { ${json(roots).slice(1, -1)}, "types": [
${types.map((type) => `  ${json(type)},`).join('\n')}
] } };
`;
}
