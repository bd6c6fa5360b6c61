import { describe, expect, it } from 'vitest';
import { csv, harmless } from '../../src/exports/csv.ts';
import { all, items } from './items.ts';

describe('a cell for a spreadsheet', () => {
  it.each(['=1+1', '+1', '-x', '@cmd', '\tx', '-1+1'])('%j would be run as a formula, and is marked as a text', (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
  });

  it.each(['plain', '赣州', '-1', '-0.50', 'a=b', '', 7, -7, true, null])('%j is left as it is', (cell) => {
    expect(harmless(cell)).toBe(cell);
  });
});

describe('a table', () => {
  it('begins with the mark by which Excel knows UTF-8, and quotes what would break a row', async () => {
    const table = csv(
      ['a', 'b', 'c'],
      items([
        ['赣州', 'x, "y"\nz', null],
        [1.5, false, ''],
      ]),
    );
    expect(Buffer.concat(await all<Buffer>(table)).toString()).toBe('\ufeffa,b,c\r\n赣州,"x, ""y""\nz",\r\n1.5,false,\r\n');
  });

  it('has its head also where there are no rows', async () => {
    expect(Buffer.concat(await all<Buffer>(csv(['a', 'b'], items([])))).toString()).toBe('\ufeffa,b\r\n');
  });
});
