import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/stored/packed.ts';
import { fieldsAsOf, packPast } from '../../src/stored/past.ts';

describe('what is packed', () => {
  it('is unpacked as it was', () => {
    const value = { exact: '9007199254740993', names: ['融湾', 'a"b'], nothing: null };
    expect(unpack(pack(value))).toEqual(value);
  });
});

describe('the past of an entity', () => {
  const past = packPast([
    { day: 0, fields: { status: undefined, names: ['a'] } },
    { day: 20210501, fields: { status: 'PLANNED', names: ['a'], opened: '2022' } },
    { day: 20220101, fields: { status: 'DONE', names: ['a', 'b'] } },
  ]);

  it('gives the fields that were not by a day what they are today, null where they were empty', () => {
    expect(fieldsAsOf(20210430, past)).toEqual({ status: null, names: ['a'] });
    expect(fieldsAsOf(20210501, past)).toEqual({ status: 'PLANNED', names: ['a'], opened: '2022' });
    expect(fieldsAsOf(20211231, past)).toEqual({ status: 'PLANNED', names: ['a'], opened: '2022' });
  });

  it('gives nothing from the day on which today holds, nor where there is no past', () => {
    expect(fieldsAsOf(20220101, past)).toEqual({});
    expect(fieldsAsOf(20220101, null)).toEqual({});
    expect(packPast([{ day: 0, fields: { status: 'DONE' } }])).toBeUndefined();
    expect(packPast([])).toBeUndefined();
  });
});
