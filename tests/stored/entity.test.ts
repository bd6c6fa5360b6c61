import { describe, expect, it } from 'vitest';
import { packFact } from '../../src/stored/entity.ts';

describe('a value as Neo4j keeps it', () => {
  it('is itself where it is a scalar or a list of scalars', () => {
    for (const value of ['赣州', 7, [], ['a', 'b']]) expect(packFact(value)).toBe(value);
  });

  it('is JSON where it is nested, from which every digit comes back', () => {
    const nested = {
      value: 9007199254740992,
      exact: '9007199254740993',
      unit: '元',
      comparator: 'EXACT',
      printed: '9007199254740993元',
    } as const;
    expect(JSON.parse(packFact(nested) as string)).toEqual(nested);
    expect(packFact([nested])).toBe(`[${JSON.stringify(nested)}]`);
  });
});
