/** What a reader of the schema finds: a description of everything, and for every field of Query a question that shows it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { QUESTIONS_DIR } from '../../src/ground/questions.ts';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';

const schema = buildGraphQLSchema();

interface Part {
  name: string;
  description?: string | null;
}

function partsOf(type: GraphQLNamedType): Part[] {
  const within = (name: string) => (part: Part) => ({ name: `${name}.${part.name}`, description: part.description });
  if (isEnumType(type)) return [type, ...type.getValues().map(within(type.name))];
  if (isInputObjectType(type)) return [type, ...Object.values(type.getFields()).map(within(type.name))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => field.args.map(within(`${type.name}.${field.name}`)));
  return [type, ...fields.map(within(type.name)), ...args];
}

/** Fields of Query that no question needs to show, and why. */
const NOT_SHOWN = {
  'city, company and corridor show how one of a kind is asked for':
    'region person agreement fund industry product investment metric document',
  'companies, parks and corridors show how a kind is listed': 'regions cities counties organizations industries products documents',
  'city shows it, but of any kind': 'entity',
  'their ids come from the answers to other questions': 'node nodes',
  'their answers change with every load': 'graph revisions',
};

describe('the schema', () => {
  const parts = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(partsOf);

  it('describes every type, field, argument and value', () => {
    expect(parts.length).toBeGreaterThan(1000);
    expect(parts.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
  });

  it('begins with what to try first, and names nothing that there is not', () => {
    const [first, second] = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(schema.description).toMatch(new RegExp(`^To begin with:\\n- \`${first}.*\`${second}\\(`, 'm'));
    const names = new Set(parts.map(({ name }) => name.split('.').at(-1)));
    const named = [...(schema.description?.matchAll(/`(\w+)/g) ?? [])].map(([, name]) => name);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
  });

  it('is shown by questions, every field of Query that is not like another', () => {
    const shown = new Set(Object.values(NOT_SHOWN).flatMap((names) => names.split(' ')));
    for (const file of readdirSync(QUESTIONS_DIR).filter((name) => name.endsWith('.graphql'))) {
      const types = new TypeInfo(schema);
      const note = (field: string) => types.getParentType() === schema.getQueryType() && shown.add(field);
      visit(
        parse(readFileSync(join(QUESTIONS_DIR, file), 'utf8')),
        visitWithTypeInfo(types, { Field: ({ name }) => void note(name.value) }),
      );
    }
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((field) => !shown.has(field))).toEqual([]);
  });
});
