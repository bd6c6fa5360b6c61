/** An interface carries the relations that its types can have, and no others: a type shows what it can hold. */
import { describe, expect, it } from 'vitest';
import { endsOf, entityTypesOf, type TypeModel } from '../../src/schema/model.ts';
import { entities, readSmall, said } from '../seeding/small.ts';
import { model } from '../support.ts';

const type = (name: string) => model().byName.get(name) as TypeModel;
const relations = (name: string) => [...type(name).links.values()].flatMap(({ field, predicate }) => (predicate ? [field] : [])).sort();

describe('an actor', () => {
  it('is a place, a firm, a body, a person or a fund', () => {
    expect(entityTypesOf(model(), 'Actor').sort()).toEqual(
      [...entityTypesOf(model(), 'Place'), 'COMPANY', 'ORGANIZATION', 'PERSON', 'FUND'].sort(),
    );
  });

  it.each(['agreements', 'issued', 'organized', 'operates', 'founded', 'officials', 'memberOfBodies'])('alone has %s', (field) => {
    const having = model().types.filter(({ links }) => links.has(field));
    expect(having.map(({ entityType }) => entityType).sort()).toEqual(entityTypesOf(model(), 'Actor').sort());
  });

  it('is what a metric is not: it has only what anything has', () => {
    expect(relations('Metric')).toEqual(['about', 'coveredBy', 'supportedByPolicies', 'topicOf']);
  });
});

describe('a relation', () => {
  it('leads to something, whatever type it leads from', () => {
    const nowhere = model().types.flatMap((from) =>
      [...from.links.values()]
        .filter((link) => link.predicate && !link.projected && !endsOf(model(), from, link).length)
        .map(({ field }) => `${from.name}.${field}`),
    );
    expect(nowhere).toEqual([]);
  });

  it('cannot be stated of what could not show it: the seeds would hold what no field leads to', () => {
    const { faults } = readSmall({
      'entities/things.yaml': entities('policy/plan', 'industry/steel', 'city/here'),
      'statements/one.yaml': said(
        'one',
        'subject: policy/plan, predicate: issuedBy, object: city/here',
        'subject: policy/plan, predicate: issuedBy, object: industry/steel',
      ),
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      at: expect.stringMatching(/statements\/one\.yaml:4$/),
      message: 'issuedBy of Policy cannot lead to Industry: no field of Industry would lead back',
      hint: expect.stringMatching(/^it leads to .*City/),
    });
  });
});
