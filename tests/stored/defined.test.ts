import { expect, it } from 'vitest';
import { definedOnly } from '../../src/stored/defined.ts';

it('a record is kept without what has no value; what is empty, false or zero has one', () => {
  const record: { a: number; b?: string | undefined; c: string[]; d: boolean; e: null } = { a: 0, b: undefined, c: [], d: false, e: null };
  expect(definedOnly(record)).toEqual({ a: 0, c: [], d: false });
  expect(record).toHaveProperty('e');
});
