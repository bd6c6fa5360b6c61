import { describe, expect, it } from 'vitest';
import { contains, hasAllWords, headOf, sameWords } from '../../src/names/english.ts';
import { readQuery } from '../../src/names/query.ts';
import type { Candidate } from '../../src/names/row.ts';
import { entity } from './rows.ts';

/** The row of an English name. */
const named = (en: string, id = 'company/x', official = '某') =>
  entity(id, { official, en }).find(({ lang }) => lang === 'EN') as Candidate;

describe('an English name', () => {
  it.each([
    ['Port of Guangzhou', 'Guangzhou Port'],
    ['the Greater Bay Area', 'Greater Bay Area'],
    ['industry funds', 'Fund for Industry'],
  ])('has the same words in another order: %s is %s', (asked, name) => {
    expect(sameWords(readQuery(asked), named(name))).toBe(true);
  });

  it('has the same words with the suffix that its kind bears, and with no other', () => {
    const ganzhou = named('Ganzhou', 'city/ganzhou', '赣州市');
    expect(sameWords(readQuery('City of Ganzhou'), ganzhou)).toBe(true);
    expect(sameWords(readQuery('Ganzhou Province'), ganzhou)).toBe(false);
  });

  it('of one word beside empty ones is not that word alone: paper is not The Paper', () => {
    expect(sameWords(readQuery('paper'), named('The Paper'))).toBe(false);
  });

  it('has all the words of a text where each begins another word of it, best in its order', () => {
    const line = named('Ganzhou–Shenzhen high-speed railway');
    const score = (text: string) => {
      const match = hasAllWords(readQuery(text), line);
      return match ? match.score : 0;
    };
    expect(score('ganzhou railway')).toBeGreaterThan(score('shenzhen ganzhou'));
    expect(score('shenzhen ganz')).toBeGreaterThan(0);
    expect([score('ganzhou ganzhou'), score('ganzhou airport'), score('。')]).toEqual([0, 0, 0]);
  });

  it('contains a text from where a word begins, and not from the middle of one', () => {
    const gree = named('Gree Electric Appliances');
    expect(['electric', 'appliances', 'electric app', 'lectric', 'reel'].map((text) => contains(readQuery(text), gree))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a Chinese name', () => {
  it('contains a text anywhere', () => {
    const [row] = entity('policy/x', { official: '粤港澳大湾区菜篮子' }) as [Candidate];
    expect([contains(readQuery('菜籃子'), row), contains(readQuery('湾篮'), row)]).toEqual([true, false]);
  });
});

describe('what a name speaks of', () => {
  it.each([
    ['Exhibition of calligraphy and painting', 'exhibition'],
    ['Jiangxi trade weeks', 'week'],
    ['Longgang District, Shenzhen', 'district'],
    ['Gree Electric (Ganzhou)', 'electric'],
    ['', ''],
  ])('%s: %s', (name, head) => {
    expect(headOf(name)).toBe(head);
  });
});
