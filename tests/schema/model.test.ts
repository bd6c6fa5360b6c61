import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LINK } from '../../src/loaders/plan/compile.ts';
import { TYPES } from '../../src/names/query.ts';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';
import { EntityType } from '../../src/schema/enums.ts';
import { linkOf, modelOf, relationshipOf } from '../../src/schema/model.ts';

const schema = buildGraphQLSchema();
const model = modelOf(schema);
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const objects = types.filter(isObjectType);

describe('the built schema', () => {
  it('has a resolver for every relation: a missing one would read as null in silence', () => {
    const links = objects.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => (field.extensions.link ? [{ type, field }] : [])),
    );
    expect(links.length).toBeGreaterThan(200);
    const planned = { [`${LINK}asked`]: 'what the plan has read' };
    const silent = links.filter(
      ({ field }) =>
        field.resolve?.(planned, {}, { graph: { checkTime: () => {} } }, { path: { key: 'asked' } } as never) !== 'what the plan has read',
    );
    expect(silent.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });

  it('has a resolver for every field by key, which loads what the stored id stands for', async () => {
    const fields = objects.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => (field.extensions.byKey ? [{ name: `${type.name}.${field.name}`, field }] : [])),
    );
    expect(fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Evidence.document', 'Evidence.attributedTo', 'Qualifier.entity']),
    );
    const loader = () => ({ load: async (id: string) => `loaded ${id}` });
    for (const { name, field } of fields) {
      const source = { [field.extensions.byKey as string]: 'a' };
      const context = { loaders: { entities: loader, statements: loader } };
      expect(await field.resolve?.(source, {}, context, { returnType: field.type } as never), name).toBe('loaded a');
    }
  });

  it('has a description for every type, field, argument and value', () => {
    const without: string[] = [];
    const look = (name: string, { description }: { description?: string | null }) => {
      if (!description?.trim()) without.push(name);
    };
    for (const type of types) {
      if (!isScalarType(type) || !['Int', 'Float', 'String', 'Boolean', 'ID'].includes(type.name)) look(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    expect(without).toEqual([]);
  });
});

describe('the model', () => {
  it('has one class for every type of entity', () => {
    expect(model.types.map(({ entityType }) => entityType).sort()).toEqual(Object.keys(EntityType).sort());
  });

  it('gives a predicate one name in every layer', () => {
    expect(relationshipOf('homeCity')).toBe('HOME_CITY');
    const homeCity = model.byName.get('Company')?.links.get('homeCity');
    expect(homeCity).toMatchObject({
      field: 'homeCity',
      predicate: 'homeCity',
      relationship: 'HOME_CITY',
      direction: 'out',
      target: 'City',
    });
  });

  it('reads a relation from its other end under the same relationship', () => {
    const homeOf = model.byName.get('City')?.links.get('homeOf');
    expect(homeOf).toMatchObject({ predicate: 'homeCity', relationship: 'HOME_CITY', direction: 'in', target: 'Company' });
    const cooperates = model.byName.get('Company')?.links.get('cooperatesWith');
    expect(cooperates).toMatchObject({ predicate: 'cooperatesWith', direction: 'both' });
  });

  it('has for every inverse the relation that it is the inverse of', () => {
    const lost = model.types.flatMap((kind) =>
      [...kind.links.values()]
        .filter(({ predicate, field, direction }) => predicate && predicate !== field && direction === 'in')
        .filter(({ predicate, target }) => {
          const forward = model.types
            .filter(({ labels }) => labels.includes(target))
            .flatMap(({ links }) => links.get(predicate as string) ?? []);
          return !forward.some(({ direction, target }) => direction === 'out' && kind.labels.includes(target));
        })
        .map(({ field }) => `${kind.name}.${field}`),
    );
    expect(lost).toEqual([]);
  });

  it('can walk every relation from its other end', () => {
    const links = model.types.flatMap((kind) => [...kind.links.values()]).filter(({ predicate, projected }) => predicate && !projected);
    const walked = new Set(links.filter(({ direction }) => direction !== 'out').map(({ relationship }) => relationship));
    expect(
      links.filter(({ direction, relationship }) => direction === 'out' && !walked.has(relationship)).map(({ field }) => field),
    ).toEqual([]);
  });

  it('points every relation at a type that is stored', () => {
    const stored = new Set([...model.types.flatMap(({ labels }) => labels), 'Statement']);
    const links = objects.flatMap((type) => Object.values(type.getFields()).flatMap((field) => linkOf(field) ?? []));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ target }) => !stored.has(target))).toEqual([]);
  });

  it('knows of every reference to a document that it is one, also where a filter inherits it', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const fields = inputs.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const documents = fields.filter(({ field }) => ['document', 'documents', 'notDocuments'].includes(field.name));
    expect(documents.length).toBeGreaterThan(6);
    for (const { type, field } of documents)
      expect([type.name, field.name, field.extensions.entityTypes]).toEqual([type.name, field.name, ['DOCUMENT']]);
  });

  it('refers only to predicates that there are', () => {
    const links = model.types.flatMap((type) => [...type.links.values()].map((link) => ({ ...link, type: type.name })));
    const stated = new Set(links.flatMap(({ field, predicate, direction }) => (field === predicate && direction !== 'in' ? [field] : [])));
    const named = links.flatMap(({ projected, through }) => [...(projected ? [projected.predicate] : []), ...(through ?? [])]);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((predicate) => !stated.has(predicate))).toEqual([]);
    const inherited = Object.values(schema.getTypeMap()).flatMap(({ name, extensions }) =>
      Object.keys((extensions.entityType as { inherited?: object } | undefined)?.inherited ?? {}).map((field) => ({ name, field })),
    );
    expect(inherited).toEqual([{ name: 'Fund', field: 'about' }]);
    expect(inherited.filter(({ name, field }) => !model.byName.get(name)?.links.has(field))).toEqual([]);
  });

  it('has types in the order of what a bare name most likely means: the city before the port that bears its name', () => {
    expect(TYPES.slice(0, 5)).toEqual(['CITY', 'REGION', 'COUNTY', 'PARK', 'PORT']);
    expect([...TYPES].sort()).toEqual(Object.keys(EntityType).sort());
  });

  it('bears the labels of its interfaces: a City is a Place and an Entity', () => {
    expect(new Set(model.byName.get('City')?.labels)).toEqual(new Set(['City', 'Place', 'Actor', 'Entity']));
    expect(new Set(model.byName.get('Company')?.labels)).toEqual(new Set(['Company', 'Actor', 'Entity']));
    expect(new Set(model.byName.get('Policy')?.labels)).toEqual(new Set(['Policy', 'Entity']));
  });

  it('knows which properties are kept as JSON, and takes no relation for one', () => {
    expect([...model.json]).toEqual(expect.arrayContaining(['names', 'evidence', 'quantity', 'amount', 'coordinates', 'qualifiers']));
    expect(model.json.has('investorOrigins')).toBe(false);
    expect(model.json.has('statements')).toBe(false);
  });
});
