import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/errors.ts';
import { searchParameters } from '../../src/names/query.ts';

/** All that a term may look like: our own syntax around letters and digits in lower case. */
const TERM = /^\(?\+?(folded|tokens):("[\p{L}\p{N}]+"|\*?[\p{L}\p{N}]+\*?)(~1)?(\^\d)?\)?$/u;

const HOSTILE = [
  '"',
  '赣州" OR "深圳',
  'AND',
  'OR NOT',
  '赣州 AND',
  'ＡＮＤ',
  '[a TO b]',
  '[* TO *]',
  '{a TO b}',
  '\\',
  'a\\',
  '*',
  '*:*',
  'folded:x',
  'a~2^9',
  '/.*/',
  '&& || ! - +',
  '$p',
  '`',
  "'",
  '\\u0060) RETURN 1 //',
  '('.repeat(250),
  'a '.repeat(120),
  'word '.repeat(50),
  '赣州'.repeat(128),
  '𠮷'.repeat(128),
  '😀',
  '赣😀州',
  '\ud800',
  'a\udc00b',
  '\u0000',
  '赣\u0000州',
  'مرحبا بالعالم',
  '\u202eabc',
  '삼성',
  'ＧＲＥＥ',
];

describe('searchParameters', () => {
  it.each(HOSTILE)('lets nothing of %j become syntax, and bounds its terms', (text) => {
    const { lucene } = searchParameters(text);
    const terms = lucene?.split(' ') ?? [];
    expect(terms.filter((term) => !TERM.test(term))).toEqual([]);
    expect(terms.length).toBeLessThanOrEqual(33); // one of the 32 may be a pair
    expect(terms.every((term) => term === term.toLowerCase())).toBe(true);
  });

  it.each(['', '   ', '。，！', '😀', '\ud800', '\u0000', '(((', '"', '\u0301'])('asks for nothing where %j has no letter', (text) => {
    expect(searchParameters(text)).toEqual({
      id: null,
      spellings: [],
      prefix: null,
      readings: [],
      pinyinPrefix: null,
      initials: null,
      lucene: null,
      types: null,
    });
  });

  it.each(['('.repeat(3000), 'x'.repeat(1 << 20), '\ufdfa'.repeat(256)])('refuses a text that is too long', (text) => {
    expect(() => searchParameters(text)).toThrow(Fault);
  });

  it('asks for a name with and without what people leave out', () => {
    expect(searchParameters('贛州').spellings).toEqual(['赣州', '赣州', '赣州市', '赣州省', '赣州县', '赣州区']);
    expect(searchParameters('Jiangxi Province').spellings).toContain('jiangxi');
    expect(searchParameters('yudu').readings).toContain('yuduxian');
  });

  it('reads Latin letters as pinyin and initials, v as ü', () => {
    expect(searchParameters('lvyou')).toMatchObject({ pinyinPrefix: 'luyou', initials: 'lvyou', prefix: 'lvyou' });
  });

  it('asks for what sounds like a Chinese text, but not for pinyin that begins so', () => {
    expect(searchParameters('甘州')).toMatchObject({ readings: ['ganzhou'], pinyinPrefix: null, initials: null });
  });

  it('never asks for an empty pinyin, which every English name has', () => {
    expect(searchParameters('𠮷𠮷').readings).toEqual([]);
  });

  it('takes an id for an id, and searches for what its slug resembles', () => {
    expect(searchParameters('county/yu-du')).toMatchObject({ id: 'county/yu-du', prefix: 'yudu' });
    expect(searchParameters('planet/mars')).toMatchObject({ id: null, prefix: 'planetmars' });
  });

  it('leaves no parameter undefined', () => {
    expect(Object.values(searchParameters('赣州', ['CITY']))).not.toContain(undefined);
    expect(searchParameters('赣州', ['CITY']).types).toEqual(['CITY']);
  });
});
