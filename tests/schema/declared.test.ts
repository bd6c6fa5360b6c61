/** What a property means is what its class declares: its name never matters, and nothing beside the model lists predicates. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLObjectType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';
import type { DeclaredFact } from '../../src/schema/declared.ts';
import { datesOf, type Model, modelOf, type TypeModel } from '../../src/schema/model.ts';
import { QUALIFIER_ROLES } from '../../src/seeding/check/statement.ts';
import { entities, project, said } from '../seeding/small.ts';
import { model } from '../support.ts';

/** The model with one more property, as a line in the class of its type would declare it. */
function modelWith(name: string, field: string, declared: Partial<DeclaredFact>): Model {
  const usual = { many: false, planned: false, required: false, expected: false, unlessSubtype: [], precedence: 1 };
  const optional = { hint: undefined, happens: undefined, dates: undefined };
  const fact: DeclaredFact = { value: 'date', zh: field, en: field, ...usual, ...optional, ...declared };
  const schema = buildGraphQLSchema();
  const fields = (schema.getType(name) as GraphQLObjectType).getFields();
  fields[field] = { ...fields.id!, name: field, extensions: { fact } };
  return modelOf(schema);
}

const files = (predicate: string) => ({
  'entities/things.yaml': entities('company/firm'),
  'statements/one.yaml': said('one', `subject: company/firm, predicate: ${predicate}, date: 2019-05-01`),
});
const firm = (predicate: string, of: Model): Record<string, unknown> => {
  const node = project(files(predicate), of)
    .content()
    .nodes.find(({ id }) => id === 'company/firm');
  return { ...node?.facts, ...node?.properties };
};

describe('a property of companies', () => {
  it.each(['establishedOn', 'opened', 'signedOn', 'heldOn', 'foundedOn'])(
    'says nothing of how far the company has got unless it is declared so, whatever it is called: %s',
    (field) => {
      const of = modelWith('Company', field, {});
      expect(firm(field, of)).toMatchObject({ [field]: '2019-05-01' });
      expect(firm(field, of).status).toBeUndefined();
      expect(datesOf(of)).not.toHaveProperty('COMPANY');
    },
  );

  it.each(['establishedOn', 'foundedOn'])('tells how far the company has got, and dates it, where it is declared so: %s', (field) => {
    const of = modelWith('Company', field, { happens: 'DONE', dates: true });
    expect(firm(field, of)).toMatchObject({ [field]: '2019-05-01', status: 'DONE' });
    expect(datesOf(of).COMPANY).toBe(field);
  });
});

describe('what happens to a thing', () => {
  it('counts by its precedence: the issue of a policy before its time in force', () => {
    expect([...(model().byName.get('Policy') as TypeModel).stages]).toEqual([
      ['issuedOn', 'DONE'],
      ['inForce', 'DONE'],
    ]);
    expect([...(model().byName.get('Event') as TypeModel).stages.keys()]).toEqual(['heldOn', 'heldIn', 'partOf']);
  });

  it('brings it as far as is declared: what was signed is signed, and not done', () => {
    const { nodes } = project({
      'entities/things.yaml': entities('agreement/pact'),
      'statements/one.yaml': said('one', 'subject: agreement/pact, predicate: signedOn, date: 2019-05-01'),
    }).content();
    expect(nodes.find(({ id }) => id === 'agreement/pact')?.properties).toMatchObject({ status: 'SIGNED' });
  });
});

describe('the code beside the model', () => {
  it('names no predicate', () => {
    const schema = buildGraphQLSchema();
    const types = Object.values(schema.getTypeMap());
    const outputs = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
    const values = model().types.flatMap(({ facts }) => [...facts.values()].map(({ value }) => value as string));
    // Words that are a predicate and something else too: an argument, a qualifier, a sort of value.
    const others = new Set([
      ...outputs.flatMap(({ args }) => args.map(({ name }) => name)),
      ...types.filter(isInputObjectType).flatMap((type) => Object.keys(type.getFields())),
      ...QUALIFIER_ROLES,
      ...values,
      'project', // a column of a table in docs/pages.ts
    ]);
    const predicates = new Set(
      model().types.flatMap(({ facts, links }) => [...facts.keys(), ...[...links.values()].flatMap(({ predicate }) => predicate ?? [])]),
    );
    expect(predicates.size).toBeGreaterThan(60);
    const src = join(import.meta.dirname, '..', '..', 'src');
    const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('schema'))
      .flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(/'(\w+)'/g)].map(([, word]) => `${file}: ${word}`))
      .filter((each) => predicates.has(each.split(': ')[1] as string) && !others.has(each.split(': ')[1] as string));
    expect(found).toEqual([]);
  });
});
