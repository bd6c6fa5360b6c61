import { describe, expect, it } from 'vitest';
import { bestName } from '../../src/schema/best-name.ts';

const NAMES: Parameters<typeof bestName>[0] = [
  { text: '赣州', kind: 'SHORT', lang: 'ZH_HANS' },
  { text: '赣州市', kind: 'OFFICIAL', lang: 'ZH_HANS' },
  { text: '贛州', kind: 'TRANSLATION', lang: 'ZH_HANT' },
  { text: '灵通赣州', kind: 'CORRUPTED', lang: 'ZH_HANS' },
];

describe('the name to show', () => {
  it('is the official one or its translation in the language that is wanted, wherever it stands', () => {
    expect([bestName(NAMES, 'ZH_HANS'), bestName(NAMES, 'ZH_HANT')]).toEqual(['赣州市', '贛州']);
  });

  it('is another one in that language before the official one in another', () => {
    expect(bestName([{ text: 'GZ', kind: 'SHORT', lang: 'EN' }, ...NAMES], 'EN')).toBe('GZ');
  });

  it('is the official one where there is none in that language', () => {
    expect(bestName(NAMES, 'EN')).toBe('赣州市');
  });

  it('is never a damaged one, unless nothing else is there', () => {
    const damaged = NAMES.filter(({ kind }) => kind === 'CORRUPTED');
    expect(bestName([...damaged, ...NAMES], 'ZH_HANS')).toBe('赣州市');
    expect(bestName(damaged, 'ZH_HANS')).toBe('灵通赣州');
  });

  it('is empty where there are no names', () => {
    expect(bestName([], 'EN')).toBe('');
  });
});
