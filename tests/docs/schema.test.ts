/** schema.graphql says what the served schema says, and describes the arguments of relations once. */
import { buildSchema, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { argumentsOfRelations, inheritedArguments, schemaText } from '../../src/docs/schema.ts';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';

/** What a schema has: every type, field, argument and value by its coordinate, with its type and default; and what describes it. */
function everythingIn(schema: GraphQLSchema) {
  const signatures = new Map<string, string>();
  const descriptions = new Map<string, string>();
  const note = (coordinate: string, signature: string, description: string | null | undefined) => {
    signatures.set(coordinate, signature);
    if (description) descriptions.set(coordinate, description);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(({ name }) => name) : [];
    const members = isUnionType(type) ? type.getTypes().map(({ name }) => name) : [];
    note(type.name, [type.constructor.name, ...interfaces.sort(), ...members.sort()].join(' '), type.description);
    if (isEnumType(type)) for (const { name, description } of type.getValues()) note(`${type.name}.${name}`, 'value', description);
    if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        const coordinate = `${type.name}.${field.name}`;
        const signature = `${field.type} = ${JSON.stringify('defaultValue' in field ? field.defaultValue : undefined)}`;
        note(coordinate, `${signature} ${field.deprecationReason ?? ''}`, field.description);
        for (const argument of 'args' in field ? field.args : []) {
          note(`${coordinate}(${argument.name})`, `${argument.type} = ${JSON.stringify(argument.defaultValue)}`, argument.description);
        }
      }
    }
  }
  return { signatures, descriptions };
}

describe('schema.graphql', () => {
  const text = schemaText();
  const served = buildGraphQLSchema();
  const printed = buildSchema(text);
  const [all, shown] = [everythingIn(served), everythingIn(printed)];
  const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

  it('has the same types, fields, arguments and defaults as the served schema', () => {
    expect(all.signatures.size).toBeGreaterThan(2000);
    expect(sorted(shown.signatures)).toEqual(sorted(all.signatures));
  });

  it('leaves out no description but of arguments that relations share, which its first lines give, and of inherited ones', () => {
    const shared = new Map(argumentsOfRelations(served).map(({ name, type, description }) => [`${name}: ${type}`, description]));
    expect(shared.size).toBe(4);
    for (const [argument, description] of shared) expect(printed.description).toContain(`\`${argument}\`: ${description}`);
    const missing = [...all.descriptions.keys()].filter((coordinate) => !shown.descriptions.has(coordinate));
    expect(missing).toHaveLength(new Set([...argumentsOfRelations(served), ...inheritedArguments(served)]).size);
    for (const coordinate of missing) {
      const [, typeName = '', field = '', name = ''] = /^(\w+)\.(\w+)\((\w+)\)$/.exec(coordinate) ?? [];
      const type = served.getType(typeName);
      const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
      const atInterfaces = interfaces.map((each) => shown.descriptions.get(`${each.name}.${field}(${name})`));
      const elsewhere = [shared.get(`${name}: ${all.signatures.get(coordinate)?.split(' = ')[0]}`), ...atInterfaces];
      expect(elsewhere, coordinate).toContain(all.descriptions.get(coordinate));
    }
    for (const [coordinate, description] of shown.descriptions) expect(description, coordinate).toBe(all.descriptions.get(coordinate));
    expect(printed.description?.startsWith(served.description as string)).toBe(true);
  });

  it('leaves the served schema as it is: everything there keeps its description', () => {
    expect(argumentsOfRelations(served).filter(({ description }) => !description)).toEqual([]);
  });

  it('is short enough to be read', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(7_100);
  });
});
