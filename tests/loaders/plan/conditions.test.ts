import { type FieldNode, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { filterFieldsOf, linkConditions } from '../../../src/loaders/plan/conditions.ts';
import type { LinkModel } from '../../../src/schema/model.ts';
import { model } from '../../support.ts';

/** The first field of a query, as the parser has it. */
const field = (query: string) => (parse(query).definitions[0] as OperationDefinitionNode).selectionSet.selections[0] as FieldNode;
const link = (type: string, name: string) => model().byName.get(type)?.links.get(name) as LinkModel;

describe('what a filter may use', () => {
  it('is what it names, where it is written out', () => {
    const asked = filterFieldsOf(field('{ corridors(filter: {status: [DONE], during: "2022"}) { totalCount } }'));
    expect([asked('status'), asked('during'), asked('knownBy')]).toEqual([true, true, false]);
  });

  it('is anything, where it is a variable, and nothing, where there is none', () => {
    expect(filterFieldsOf(field('query($f: LinkFilter) { corridors(filter: $f) { totalCount } }'))('status')).toBe(true);
    expect(filterFieldsOf(field('{ corridors(first: 3) { totalCount } }'))('status')).toBe(false);
  });
});

describe('the conditions of a relation', () => {
  const homeOf = link('City', 'homeOf');

  it('leave out what is derived or doubtful where there is no filter', () => {
    expect(linkConditions(homeOf, 'r', 'n')).toEqual(["r.basis IN ['STATED', 'BACKGROUND']", 'NOT r.doubtful']);
  });

  it('let a filter decide on what it names, and on nothing else', () => {
    const conditions = (...named: string[]) => linkConditions(homeOf, 'r', 'n', 'a', (each) => named.includes(each)).join(' AND ');
    expect(conditions('basis')).toContain('r.basis IN a.basis');
    expect(conditions('basis')).toContain('NOT r.doubtful');
    expect(conditions('includeDoubtful')).toContain('(a.includeDoubtful OR NOT r.doubtful)');
    expect(conditions('status')).toContain('a.status');
    expect(conditions()).not.toContain('a.');
  });

  it('let through what the model says is shown in spite of doubt or by rules alone', () => {
    const shown = model().types.flatMap(({ links }) => [...links.values()]);
    const doubtful = shown.find((each) => each.doubtful) as LinkModel;
    expect(linkConditions(doubtful, 'r', 'n').join()).not.toContain('doubtful');
    const derived = shown.find((each) => each.derived) as LinkModel;
    expect(linkConditions(derived, 'r', 'n')[0]).toContain("'DERIVED'");
  });
});
