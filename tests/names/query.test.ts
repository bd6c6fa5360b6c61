import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/ground/errors.ts';
import { placeGoverned, readings, readQuery, searchParameters } from '../../src/names/query.ts';
import type { EntityType } from '../../src/schema/enums.ts';

/** All that a term may look like: our own syntax around letters and digits in lower case. */
const TERM = /^\(?\+?(folded|tokens):("[\p{L}\p{N}]+"|\*?[\p{L}\p{N}]+\*?)(~1)?(\^[\d.]+)?\)?$/u;

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

const parametersOf = (text: string, types?: EntityType[]) => searchParameters(readQuery(text), types);

describe('searchParameters', () => {
  it.each(HOSTILE)('lets nothing of %j become syntax, and bounds its terms', (text) => {
    for (const query of readings(text)) {
      const terms = searchParameters(query).lucene?.split(' ') ?? [];
      expect(terms.filter((term) => !TERM.test(term))).toEqual([]);
      expect(terms.length).toBeLessThanOrEqual(33); // one of the 32 may be a pair
      expect(terms.every((term) => term === term.toLowerCase())).toBe(true);
    }
  });

  it.each(['', '   ', '。，！', '😀', '\ud800', '\u0000', '(((', '"', '\u0301'])('asks for nothing where %j has no letter', (text) => {
    expect(parametersOf(text)).toEqual({
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
    expect(() => parametersOf(text)).toThrow(Fault);
  });

  it('asks for a name with and without what people leave out', () => {
    expect(parametersOf('贛州').spellings).toEqual(['赣州', '赣州市', '赣州省', '赣州县', '赣州区', '赣州产业']);
    expect(parametersOf('Jiangxi Province').spellings).toContain('jiangxi');
    expect(parametersOf('yudu').readings).toContain('yuduxian');
  });

  it('asks for all names that a text may be made of, and for none of a text that is too long for that', () => {
    expect(parametersOf('赣州市于都县').spellings).toEqual(expect.arrayContaining(['赣州市', '于都县', '赣州', '于都']));
    expect(parametersOf("Ji'an, Jiangxi Province").spellings).toEqual(expect.arrayContaining(['jian', 'jiangxiprovince', 'jiangxi']));
    expect(parametersOf('江'.repeat(25)).spellings).toHaveLength(6);
    expect(parametersOf('江西省赣州市于都县贡江镇水南村某某路某某号'.slice(0, 24)).spellings.length).toBeLessThan(200);
  });

  it('reads Latin letters as pinyin and initials, v as ü', () => {
    expect(parametersOf('lvyou')).toMatchObject({ pinyinPrefix: 'luyou', initials: 'lvyou', prefix: 'lvyou' });
  });

  it('asks for pinyin after Chinese characters, as an input method shows it before it is done', () => {
    expect(parametersOf("赣州guo'ji")).toMatchObject({ pinyinPrefix: 'ganzhouguoji', readings: ['ganzhouguoji'], initials: null });
  });

  it('asks for what sounds like a Chinese text, but not for pinyin that begins so', () => {
    expect(parametersOf('甘州')).toMatchObject({ readings: ['ganzhou'], pinyinPrefix: null, initials: null });
  });

  it('never asks for an empty pinyin, which every English name has', () => {
    expect(parametersOf('𠮷𠮷').readings).toEqual([]);
  });

  it('takes an id for an id, and searches for what its slug resembles', () => {
    expect(parametersOf('county/yu-du')).toMatchObject({ id: 'county/yu-du', prefix: 'yudu' });
    expect(parametersOf('planet/mars')).toMatchObject({ id: null, prefix: 'planetmars' });
  });

  it('leaves no parameter undefined', () => {
    expect(Object.values(parametersOf('赣州', ['CITY']))).not.toContain(undefined);
    expect(parametersOf('赣州', ['CITY']).types).toEqual(['CITY']);
  });
});

describe('a government', () => {
  it.each([
    ['赣州市人民政府', '赣州市'],
    ['深圳市政府 ', '深圳市'],
    ["Ganzhou Municipal People's Government", 'ganzhou'],
    ['government of Xunwu County', 'xunwu county'],
  ])('%s is that of %s', (text, place) => {
    expect(placeGoverned(text)).toBe(place);
    expect(readQuery(text).governed?.folded).toBe(readQuery(place).folded);
  });

  it.each(['政府', '人民政府', '江西省政府新闻办', '赣州市', 'Government', ''])('is none in %j', (text) => {
    expect(placeGoverned(text)).toBeNull();
  });

  it('of a government of a government is asked for once', () => {
    expect(readQuery('政府'.repeat(128)).governed?.governed).toBeNull();
  });
});

describe('the readings of a text', () => {
  const folds = (text: string) => readings(text).map(({ folded, step }) => (step ? [folded, step] : [folded]));

  it.each([
    ['gan4zhou1', 'ganzhou'],
    ['Gan4 Zhou1 Shi4', 'ganzhoushi'],
    ['lü3you2', 'luyou'],
    ['lu:3you2', 'luyou'],
    ['xin1feng1 5G', 'xinfeng5g'],
  ])('%s is also read without its tones', (text, folded) => {
    expect(folds(text)).toContainEqual([folded, 'without tones']);
  });

  it.each(['G45', '1269', '5G', 'PM2.5', 'covid19', '3D打印', 'Ganzhou 2021', 'gànzhōu'])('%s has no tone digits', (text) => {
    expect(folds(text)).toHaveLength(1);
  });

  it('lv3you2 is read with ü, as everywhere', () => {
    expect(readings('lv3you2').map(({ pinyin }) => pinyin)).toContain('luyou');
  });

  it.each([
    ['電子資訊產業', '电子信息产业'],
    ['晶片', '芯片'],
    ['3D列印', '3d打印'],
    ['人工智慧', '人工智能'],
  ])('%s is also read as the mainland says it', (text, folded) => {
    expect(folds(text)).toContainEqual([folded, 'mainland wording']);
  });

  it.each(['贛深高鐵', '赣州', 'Ganzhou', '', '(', 'city/ganzhou1'])('%j is read as it stands and no other way', (text) => {
    expect(readings(text)).toEqual([readQuery(text)]);
  });

  it('are never longer than a name may be', () => {
    expect(() => readings('資訊'.repeat(128)).map((query) => searchParameters(query))).not.toThrow();
  });
});
