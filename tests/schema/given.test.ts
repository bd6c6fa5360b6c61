import { describe, expect, it } from 'vitest';
import { fieldsGiven } from '../../src/schema/given.ts';

describe('the fields of an input that were given', () => {
  it('are those with a value, be it false, nought or empty, and none that is null or left out', () => {
    const input = { text: null, dated: false, atLeast: 0, predicates: [], subject: undefined, object: 'city/ganzhou' };
    expect(fieldsGiven(input)).toEqual({ dated: false, atLeast: 0, predicates: [], object: 'city/ganzhou' });
    expect(input).toHaveProperty('text', null);
  });

  it('of no input are none', () => {
    expect([fieldsGiven(null), fieldsGiven(undefined)]).toEqual([{}, {}]);
  });
});
