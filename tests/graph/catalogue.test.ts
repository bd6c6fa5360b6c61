import { describe, expect, it } from 'vitest';
import { CATALOGUE, conditionsOf, cypher, cypherFor } from '../../src/graph/catalogue.ts';
import type { Filling } from '../../src/graph/header.ts';
import { filled, readFile } from '../../src/graph/parts.ts';

describe('a file that takes in a part', () => {
  it('has its conditions over its own variable, its parameters once each, and its example under its own', () => {
    const { cypher: text, parameters, example } = CATALOGUE.get('entities/list')!;
    expect(text).toContain('$p.status IS NULL OR');
    expect(text).not.toMatch(/\bit\b|\{\{/);
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

describe('a placeholder', () => {
  const paths = CATALOGUE.get('graph/paths')!;

  it('is filled with a range of whole numbers, wherever it stands', () => {
    expect(paths.cypher).toContain('{{hops}}');
    const text = filled(paths, { hops: [0, 2] });
    expect(text).toContain('{0,2}');
    expect(text).not.toContain('{{');
  });

  it.each<[string, Filling, RegExp]>([
    ['not filled', {}, /cypher\/graph\/paths\.cypher: the placeholder hops is not filled/],
    ['filled beside it', { hops: [0, 2], depth: [1, 2] }, /cypher\/graph\/paths\.cypher: there is no placeholder depth to fill/],
    ['filled with half a hop', { hops: [0, 2.5] }, /hops is filled with 0 to 2\.5: expected whole numbers within 0 to 5/],
    ['filled with too many', { hops: [0, 6] }, /expected whole numbers within 0 to 5/],
    ['filled backwards', { hops: [3, 2] }, /expected whole numbers/],
    ['filled with nothing at all', { hops: [0, 0] }, /expected whole numbers/],
  ])('that is %s is an error which names the file', (_, filling, expected) => {
    expect(() => filled(paths, filling)).toThrow(expected);
    expect(() => cypher('graph/paths', filling)).toThrow(expected);
  });

  it.each<[string, string, RegExp]>([
    ['not declared', 'RETURN {{hops}}', /^cypher\/tests\/x\.cypher: the placeholder \{\{hops\}\} is not declared in its header$/],
    ['misspelt', 'RETURN {{entity off n}}', /^cypher\/tests\/x\.cypher: the placeholder \{\{entity off n\}\} is not declared/],
    [
      'of no part',
      'RETURN {{entyti of n}}',
      /^cypher\/tests\/x\.cypher: \{\{entyti of n\}\} asks for a part 'entyti', and there is no cypher\/parts\/entyti\.cypher$/,
    ],
    [
      'declared and not there',
      '// placeholder hops: 0..5\nRETURN 1',
      /^cypher\/tests\/x\.cypher: its header declares the placeholder hops, and \{\{hops\}\} is not in it$/,
    ],
  ])('that is %s is an error as soon as the file is read', (_, text, expected) => {
    expect(() => readFile('tests/x', text)).toThrow(expected);
  });

  it('may stand beside others in one line', () => {
    const { cypher: text, parts } = readFile('tests/x', 'MATCH (a), (b) WHERE {{stage of a}} = {{stage of b}} RETURN a');
    expect(text).toContain('a.status');
    expect(text).toContain('b.status');
    expect(parts).toEqual(['stage']);
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
