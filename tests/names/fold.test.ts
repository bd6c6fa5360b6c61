import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/ground/errors.ts';
import { fold, foldedTexts, simplify } from '../../src/names/fold.ts';
import { MAX_NAME_LENGTH } from '../../src/schema/scalars.ts';

describe('fold', () => {
  it.each([
    ['贛深高鐵', '赣深高铁'],
    ['粵港澳大灣區', '粤港澳大湾区'],
    ['於都縣', '于都县'],
    ['衞星', '卫星'],
    ['ＧＲＥＥ　電器', 'gree电器'],
    ['Ganzhou–Shenzhen high-speed railway', 'ganzhoushenzhenhighspeedrailway'],
    ['Gànzhōu', 'ganzhou'],
    ["Ji'an", 'jian'],
    ['格力电器（赣州）有限公司', '格力电器赣州有限公司'],
    ['“1269”行动计划', '1269行动计划'],
    [' 赣 州 ', '赣州'],
  ])('reads %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('makes NFC and NFD, zero width and bidirectional twins one', () => {
    expect(fold('Ga\u0300nzhou')).toBe(fold('G\u00e0nzhou'));
    expect(fold('赣\u200b州\u202e')).toBe('赣州');
  });

  it('folds a part of a name to a part of its fold, whatever phrase it stands in', () => {
    expect(fold('乾隆年间').startsWith(fold('乾'))).toBe(true);
    expect(simplify('乾隆')).toBe('乾隆');
  });

  it.each(['', '。，！', '😀', '\ud800', '\udc00\ud800', '\u0000', '\u0301\u0301', '*:*', '((('])('leaves nothing of %j', (text) => {
    expect(fold(text)).toBe('');
  });

  it('keeps what stands beside a lone surrogate or NUL', () => {
    expect(fold('格\ud800力\u0000')).toBe('格力');
  });

  it('changes nothing when done twice, for any character', () => {
    const changed: string[] = [];
    for (let code = 0; code < 0x33000; code++) {
      const once = fold(String.fromCodePoint(code));
      if (fold(once) !== once) changed.push(once);
    }
    expect(changed).toEqual([]);
  }, 30_000);

  it('takes the longest name and refuses a longer one, also one that only spells out to more', () => {
    expect(fold('赣'.repeat(MAX_NAME_LENGTH))).toHaveLength(MAX_NAME_LENGTH);
    for (const text of ['赣'.repeat(MAX_NAME_LENGTH + 1), '('.repeat(3000), 'x'.repeat(1 << 20), '\ufdfa'.repeat(MAX_NAME_LENGTH)]) {
      expect(() => fold(text)).toThrow(Fault);
    }
    expect(() => fold('x'.repeat(300))).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('what a filter by text looks in', () => {
  it('are the texts as they are searched, and nothing where there is none', () => {
    expect(foldedTexts(['贛州', undefined, '。', 'Gree Electric'])).toMatch(/^赣州 gree ?electric$/);
    expect(foldedTexts([undefined])).toBe('');
  });
});
