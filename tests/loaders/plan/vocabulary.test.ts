import { describe, expect, it } from 'vitest';
import { knownFields, knownPredicates, knownRelations, knownTies } from '../../../src/loaders/plan/vocabulary.ts';
import { typeCalled } from '../../../src/schema/model.ts';
import { model } from '../../support.ts';

describe('names in a request', () => {
  it('that are none are asked for as nothing', () => {
    expect([knownFields(null, model().types), knownPredicates(undefined, model()), knownRelations(null, model())]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('are fields of the types that a list may hold, and ids of metrics', () => {
    const park = typeCalled(model(), 'Park');
    expect(knownFields(['opened', 'companies', 'metric/gdp'], [park])).toEqual(['opened', 'companies', 'metric/gdp']);
    expect(() => knownFields(['homeCity'], [park])).toThrow(/^There is no field 'homeCity'/);
  });

  it('are predicates from subject to object: from the other end the message says which one is meant', () => {
    expect(knownPredicates(['homeCity', 'opened'], model())).toEqual(['homeCity', 'opened']);
    expect(() => knownPredicates(['homeOf'], model())).toThrow('It is homeCity seen from the other end.');
  });

  it('are relations and no metrics where one goes over links', () => {
    expect(knownRelations(['investors'], model())).toEqual(['investors']);
    expect(() => knownRelations(['metric/gdp'], model())).toThrow(/^There is no relation 'metric\/gdp'/);
    expect(() => knownRelations(['investor'], model())).toThrow('Did you mean investors');
  });

  it('are the fields of an entity at either end where all its relations are asked for', () => {
    expect(knownTies(['homeOf', 'homeCity'], model())).toEqual(['homeOf', 'homeCity']);
    expect(() => knownTies(['opened'], model())).toThrow(/^There is no relation 'opened'/);
  });

  it('are at least one where relations are named at all', () => {
    for (const known of [knownRelations, knownTies]) expect(() => known([], model())).toThrow('predicates is empty');
  });
});
