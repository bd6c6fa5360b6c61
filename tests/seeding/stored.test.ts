import { describe, expect, it } from 'vitest';
import { definedOnly, foldedTexts, stored } from '../../src/seeding/stored.ts';

describe('a value as Neo4j keeps it', () => {
  it('is itself where it is a scalar or a list of scalars', () => {
    for (const value of ['赣州', 7, true, null, undefined, [], ['a', 'b'], [1, 2]]) expect(stored(value)).toBe(value);
  });

  it('is JSON where it is nested, from which every digit comes back', () => {
    const nested = { exact: '9007199254740993', pieces: [{ start: 0 }] };
    expect(JSON.parse(stored(nested) as string)).toEqual(nested);
    expect(stored([{ a: 1 }])).toBe('[{"a":1}]');
    expect(stored([[1, 2]])).toBe('[[1,2]]');
  });
});

describe('the properties to store', () => {
  it('are those that have a value, be it false, nought or empty', () => {
    expect(definedOnly({ a: undefined, b: null, c: false, d: 0, e: '', f: [] })).toEqual({ c: false, d: 0, e: '', f: [] });
  });
});

describe('what a filter by text looks in', () => {
  it('are the texts as they are searched, and nothing where there is none', () => {
    expect(foldedTexts(['贛州', undefined, '。', 'Gree Electric'])).toMatch(/^赣州 gree ?electric$/);
    expect(foldedTexts([undefined])).toBe('');
  });
});
