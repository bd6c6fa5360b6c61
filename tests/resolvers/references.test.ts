import { isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';
import { serverOfFile } from '../support.ts';

const { data } = serverOfFile();
const schema = buildGraphQLSchema();

describe('an argument that refers to things', () => {
  it('that is declared to be of some types knows them as entity types, of an interface all that implement it', () => {
    const filter = schema.getType('StatementFilter');
    const fields = isInputObjectType(filter) ? filter.getFields() : {};
    expect(fields.document?.extensions.entityTypes).toEqual(['DOCUMENT']);
    expect([...(fields.within?.extensions.entityTypes ?? [])].sort()).toEqual(['CITY', 'COUNTY', 'PARK', 'PORT', 'REGION']);
    const query = schema.getQueryType();
    const port = isObjectType(query) ? query.getFields().port?.args.find(({ name }) => name === 'ref') : undefined;
    expect(port?.extensions.entityTypes).toEqual(['PORT']);
  });

  it('means by a name the thing of those types, where others bear it too', async () => {
    const { city, document } = await data('{ city(ref: "贛州") { id } document(ref: "融湾向新") { id } }');
    expect([city.id, document.id]).toEqual(['city/ganzhou', 'document/rongwan-xiangxin-2026']);
  });

  it('is an id by the time its resolver runs, however deep it stands, and a thing in the place of a date is its date', async () => {
    const { statements } = await data(
      '{ statements(filter: {subject: "赣深高铁", predicates: ["opened"], startsAfter: "2021", startsBefore: "2022"}) { nodes { subject { id } } } }',
    );
    expect(statements.nodes).toEqual([]);
    const { policies } = await data('{ policies(filter: {endsBefore: "赣深高铁"}, first: 1) { totalCount } }');
    expect(policies.totalCount).toBeGreaterThan(0);
  });
});
