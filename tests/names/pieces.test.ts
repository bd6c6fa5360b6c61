import { describe, expect, it } from 'vitest';
import { fold } from '../../src/names/fold.ts';
import { piecesOf } from '../../src/names/pieces.ts';
import { readQuery } from '../../src/names/query.ts';

const PLACES: Record<string, string[]> = { 江西省: [], 赣州市: ['江西省'], 于都县: ['赣州市', '江西省'], 吉安市: ['江西省'], 脐橙: [] };
const ROWS = Object.entries(PLACES).map(([text, inside]) => ({ id: text, inside, text, folded: fold(text), kind: 'OFFICIAL' }));

/** How a text is made of those names, and of some more. */
function pieces(text: string, more: { text: string; inside: string[]; kind: string }[] = []) {
  const rows = [...ROWS, ...more.map((each) => ({ id: each.text, folded: fold(each.text), ...each }))];
  const { halves, innermost } = piecesOf(readQuery(text), rows, ({ folded }) => [folded]);
  const byText = <T>(map: ReadonlyMap<{ text: string }, T>) => Object.fromEntries([...map].map(([row, value]) => [row.text, value]));
  return { halves: byText(halves), innermost: byText(innermost) };
}

describe('a text that is made of names', () => {
  it('means the innermost of places that lie in each other', () => {
    expect(pieces('江西省赣州市于都县').innermost).toEqual({ 于都县: true });
    expect(pieces('江西省于都县').innermost).toEqual({ 于都县: true });
  });

  it('means none of places that do not lie in each other, nor one with a rest that is no name', () => {
    expect(pieces('吉安市于都县').innermost).toEqual({});
    expect(pieces('江西省于都县某镇').innermost).toEqual({});
  });

  it('has two halves, of which a Chinese text speaks of the second', () => {
    expect(pieces('赣州市脐橙').halves).toEqual({ 赣州市: false, 脐橙: true });
    expect(pieces('赣州市脐橙节').halves).toEqual({});
  });

  it('has two halves, of which an English text speaks of the first where it says of', () => {
    const more = [
      { text: 'Guangzhou', inside: [], kind: 'TRANSLATION' },
      { text: 'Port', inside: [], kind: 'TRANSLATION' },
    ];
    expect(pieces('Port of Guangzhou', more).halves).toEqual({ Port: true, Guangzhou: false });
    expect(pieces('Guangzhou Port', more).halves).toEqual({ Guangzhou: false, Port: true });
  });

  it('is told where a piece only describes what it is of', () => {
    const described = [{ text: '省域副中心', inside: ['江西省'], kind: 'DESCRIPTION' }];
    expect(pieces('江西省省域副中心', described).innermost).toEqual({ 省域副中心: false });
  });

  it('that is one name as a whole has no pieces', () => {
    expect(pieces('赣州市')).toEqual({ halves: {}, innermost: {} });
    expect(pieces('')).toEqual({ halves: {}, innermost: {} });
  });
});
