import { describe, expect, it } from 'vitest';
import { register, typeNamed } from '../../src/schema/decorators.ts';

describe('a type that a declaration points at', () => {
  it('is found by the name under which it was made known', () => {
    class Sample {}
    expect(register('SampleOfThisTest', Sample)).toBe(Sample);
    expect(typeNamed('SampleOfThisTest')).toBe(Sample);
  });

  it('that there is not is named, and no field of no type is made', () => {
    expect(() => typeNamed('Nowhere')).toThrow('No type of the schema is called Nowhere');
  });
});
