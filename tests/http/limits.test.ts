import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limitFields } from '../../src/http/limits.ts';

const schema = buildSchema('type Query { a: Query b: Query n: Int }');
const complaints = (query: string) => validate(schema, parse(query), [limitFields]).map(({ message }) => message);
const times = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('how much one request may ask for', () => {
  it('is twenty fields at the root, also where fragments bring them', () => {
    expect(complaints(`{ ${times(20, (i) => `n${i}: n`)} }`)).toEqual([]);
    expect(complaints(`{ ${times(21, (i) => `n${i}: n`)} }`)).toEqual([expect.stringContaining('at the root')]);
    const split = `{ ${times(11, (i) => `n${i}: n`)} ...More } fragment More on Query { ... on Query { ${times(10, (i) => `m${i}: n`)} } }`;
    expect(complaints(split)).toEqual([expect.stringContaining('expected at most 20')]);
  });

  it('is two thousand fields in all, each fragment counted as often as it is spread', () => {
    const nested = (count: number) => `{ a { ${times(count, (i) => `n${i}: n`)} } }`;
    expect(complaints(nested(1_999))).toEqual([]);
    expect(complaints(nested(2_000))).toEqual([expect.stringContaining('expected at most 2000')]);
    const bomb = `{ a { ...F0 } } ${times(5, (i) => `fragment F${i} on Query { ${times(8, (k) => `x${k}: a { ${i < 4 ? `...F${i + 1}` : 'n'} }`)} }`)}`;
    expect(complaints(bomb)).toEqual([expect.stringContaining('with fragments spelled out')]);
  });

  it('is counted in no time where fragments double each other a hundred times', () => {
    const deep = `{ a { ...F0 } } ${times(100, (i) => `fragment F${i} on Query { a { ...F${i + 1} } b { ...F${i + 1} } }`)} fragment F100 on Query { n }`;
    const begin = performance.now();
    expect(complaints(deep)).toHaveLength(1);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it('ends for a fragment that contains itself, which another rule refuses', () => {
    expect(complaints('{ ...F } fragment F on Query { n a { ...F } }')).toEqual([]);
  });

  it('is counted for each operation of a request by itself', () => {
    const fields = times(15, (i) => `n${i}: n`);
    expect(complaints(`query A { ${fields} } query B { ${fields} }`)).toEqual([]);
  });
});
