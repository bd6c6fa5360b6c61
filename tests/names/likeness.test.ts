import { describe, expect, it } from 'vitest';
import { certainty, likenessOf, oneApart, oneOfTwo } from '../../src/names/likeness.ts';

describe('two texts', () => {
  it.each([
    ['replaced', '赣深高铁', '赣新高铁'],
    ['added', '盐田港', '盐田港口'],
    ['left out', 'skyworth', 'skywrth'],
    ['swapped with its neighbour', 'skyworth', 'skywroth'],
    ['none at all', '赣州', '赣州'],
    ['one outside the basic plane, which is one and not two', '𠮷安', '吉安'],
  ])('are one character apart: %s', (_how, one, other) => {
    expect([oneApart(one, other), oneApart(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['赣深高铁', '赣新高速'],
    ['abcd', 'dbca'],
    ['赣州', '赣州市区'],
    ['', 'ab'],
  ])('%s and %s are further apart than one character', (one, other) => {
    expect([oneApart(one, other), oneApart(other, one)]).toEqual([false, false]);
  });

  it('of two characters are nearly one where the second differs: of another first there are too many', () => {
    expect([oneOfTwo('东菀', '东莞'), oneOfTwo('温州', '赣州'), oneOfTwo('ab', 'ac'), oneOfTwo('东莞市', '东莞港')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('likeness', () => {
  it('is one for the same pairs of characters, nought for none in common, and between them for some', () => {
    expect(likenessOf('格力电器', '格力电器')).toBe(1);
    expect(likenessOf('格力电器', '创维集团')).toBe(0);
    expect(likenessOf('格力电器', '格力集团')).toBeCloseTo(1 / 3);
  });

  it('of texts without a pair is nought, and no division by nought', () => {
    expect([likenessOf('', ''), likenessOf('赣', '赣')]).toEqual([0, 0]);
  });
});

describe('what one wrong character leaves us', () => {
  it('is surer the longer the name is, up to six characters or twelve letters', () => {
    const sure = ['赣深高铁', '赣深高铁线', '赣深高铁线路', '赣深高铁线路图册'].map(certainty);
    expect(sure[1]).toBeGreaterThan(sure[0] as number);
    expect(sure[2]).toBeGreaterThan(sure[1] as number);
    expect(sure[3]).toBe(sure[2]);
    expect(certainty('abcdefghijkl')).toBe(sure[2]);
    expect(certainty('abc')).toBe(sure[0]);
  });
});
