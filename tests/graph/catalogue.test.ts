import { describe, expect, it } from 'vitest';
import { CATALOGUE, conditionsOf, cypher, cypherFor } from '../../src/graph/catalogue.ts';

describe('a file that takes in a part', () => {
  it('has its conditions over its own variable, its parameters once each, and its example under its own', () => {
    const { cypher: text, parameters, example } = CATALOGUE.get('entities/list')!;
    expect(text).toContain('$p.status IS NULL OR');
    expect(text).not.toMatch(/\bit\b|\/\/ with/);
    const names = parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(example).toMatchObject({ type: 'CITY', knownBy: null });
  });

  it('is sent without the conditions that are not asked for, whole with those that are', () => {
    const none = Object.fromEntries(CATALOGUE.get('entities/list')!.parameters.map(({ name }) => [name, null]));
    const bare = cypherFor('entities/list', none);
    expect(bare).not.toMatch(/status|hasSince|SPEAKS_OF/);
    const asked = cypherFor('entities/list', { ...none, status: ['DONE'], timed: true });
    expect(asked).toContain('IN $p.status');
    expect(asked).toContain('SPEAKS_OF');
    expect(asked).not.toContain('kindWords');
    expect((asked.match(/\(/g) ?? []).length).toBe((asked.match(/\)/g) ?? []).length);
    expect(() => cypher('entities/none')).toThrow('There is no cypher/entities/none.cypher');
  });
});

describe('the conditions of a part', () => {
  it('are each told by the parameter that asks for it, over a variable, with parameters of another name', () => {
    const found = conditionsOf('end', 'n1_0', '$a.p1_0');
    expect(found.map(({ parameter }) => parameter)).toEqual(
      expect.arrayContaining(['within', 'types', 'endStatus', 'kind', 'has', 'lacks']),
    );
    for (const { parameter, cypher: text } of found) {
      expect(text.startsWith(`($a.p1_0.${parameter} IS NULL OR`)).toBe(true);
      expect(text).toContain('n1_0.');
      expect(text).not.toMatch(/\$p\.|\bit\b/);
    }
  });

  it('are no conditions within others', () => {
    expect(conditionsOf('entity', 'n0', '$a.p0').filter(({ parameter }) => parameter === 'during')).toEqual([]);
    expect(conditionsOf('time', 'r0', '$a.p0').map(({ parameter }) => parameter)).toEqual([
      'knownBy',
      'during',
      'endsBefore',
      'startsBefore',
      'startsAfter',
    ]);
  });
});
