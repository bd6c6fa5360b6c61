import { describe, expect, it } from 'vitest';
import { bareForms, bareReading, type Candidate, isDerivative, isPlace, suffixesOf, wholeForms } from '../../src/names/row.ts';
import { entity } from './rows.ts';

const row = (id: string, names: Parameters<typeof entity>[1]) => entity(id, names)[0] as Candidate;
const ganzhou = row('city/ganzhou', { official: '赣州市' });

describe('the name of a place', () => {
  it('is one by its type, unless it only describes the place', () => {
    expect([isPlace(ganzhou), isPlace(row('port/yantian', { official: '盐田港' }))]).toEqual([true, false]);
    expect(isPlace(row('city/ganzhou', { described: '省域副中心' }))).toBe(false);
  });

  it('has forms without its suffix and without the place before it', () => {
    expect(bareForms(ganzhou)).toContain('赣州');
    expect(bareForms(row('county/longgang', { official: '深圳市龙岗区' }))).toEqual(
      expect.arrayContaining(['深圳市龙岗', '龙岗区', '龙岗']),
    );
    expect(bareForms(row('county/longgang', { en: 'Longgang District, Shenzhen' }))).toContain('longgang');
  });

  it('that is damaged has no other forms', () => {
    const damaged = row('city/ganzhou', { corrupted: '灵通赣州市' });
    expect([bareForms(damaged), bareReading(damaged)]).toEqual([[], null]);
    expect(new Set(wholeForms(damaged))).toEqual(new Set(['灵通赣州市']));
  });

  it('bears the suffixes of its kind and no others', () => {
    expect(suffixesOf(ganzhou).map(([chinese]) => chinese)).toEqual(['市']);
    expect(suffixesOf(row('company/gree', { official: '格力电器' }))).toEqual([]);
    expect(wholeForms(row('region/jiangxi', { official: '江西省', short: '江西' }))).toContain('江西');
  });

  it('has a reading without its suffix, and none where there is no suffix', () => {
    expect(bareReading(ganzhou)).toBe('ganzhou');
    expect(bareReading(row('county/yudu', { official: '于都县' }))).toBe('yudu');
    expect(bareReading(row('region/bay', { official: '粤港澳大湾区' }))).toBe('yuegangaodawan');
    expect(bareReading(row('city/hongkong', { official: '香港' }))).toBeNull();
    expect(bareReading(row('port/yantian', { official: '盐田港' }))).toBeNull();
  });
});

describe('the name of something else', () => {
  it('has no forms beside its own, but in English without what follows a comma', () => {
    expect(bareForms(row('port/yantian', { official: '深圳盐田港' }))).toEqual([]);
    expect(bareForms(row('port/yantian', { en: 'Yantian Port, Shenzhen' }))).toEqual(['yantianport']);
  });

  it('is made of others where it is a title of a document or an investment', () => {
    expect([isDerivative('DOCUMENT'), isDerivative('INVESTMENT'), isDerivative('COMPANY')]).toEqual([true, true, false]);
  });
});
