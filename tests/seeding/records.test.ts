import { describe, expect, it } from 'vitest';
import { entity, explanation, leftOut, names, statement } from '../../src/seeding/records.ts';

const AT = ['0', '4', 'a'.repeat(64)];
const said = { subject: 'city/ganzhou', predicate: 'within' };

describe('a statement of the seeds', () => {
  it('has a status, a basis and empty lists where a line does not say otherwise', () => {
    expect(statement.parse(said)).toEqual({
      ...said,
      qualifiers: {},
      status: 'DONE',
      basis: 'STATED',
      doubts: [],
      attributedTo: [],
      references: [],
      at: [],
    });
  });

  it('takes one who is quoted for a list of one, and ranges for numbers', () => {
    const parsed = statement.parse({ ...said, attributedTo: 'person/x', at: [AT] });
    expect([parsed.attributedTo, parsed.at]).toEqual([['person/x'], [[0, 4, 'a'.repeat(64)]]]);
  });

  it('keeps a figure as the digits it was written with', () => {
    const quantity = { value: '123456789012.50', unit: '亿元' };
    expect(statement.parse({ ...said, quantity }).quantity).toEqual({ ...quantity, comparator: 'EXACT' });
  });

  it.each([
    ['a field that there is not', { objects: 'x' }],
    ['a status that there is not', { status: 'FINISHED' }],
    ['a figure with a comma', { quantity: { value: '1,000', unit: '个' } }],
    ['a figure without a unit', { quantity: { value: '1', unit: '' } }],
    ['a mention of more than forty characters', { mention: '赣'.repeat(41) }],
    ['an empty text', { text: '' }],
    ['a hash that is none', { at: [['0', '4', 'abc']] }],
    ['a range that is no number', { at: [['a', '4', 'a'.repeat(64)]] }],
  ])('may not have %s', (_what, more) => {
    expect(statement.safeParse({ ...said, ...more }).success).toBe(false);
  });
});

describe('what stands beside statements', () => {
  it('is an entity with an official and an English name, and other names as one or several', () => {
    const parsed = entity.parse({ names: { official: '赣州市', en: 'Ganzhou', short: '赣州', former: ['虔州', '赣县'] } });
    expect([parsed.names.short, parsed.names.former, parsed.names.variant]).toEqual([['赣州'], ['虔州', '赣县'], []]);
    expect(names.safeParse({ official: '赣州市' }).success).toBe(false);
    expect(names.safeParse({ official: '', en: 'Ganzhou' }).success).toBe(false);
  });

  it('is a figure left out, with a passage and a reason, and an explanation that says something', () => {
    expect(leftOut.safeParse({ mention: '3', reason: 'a page number', at: [AT] }).success).toBe(true);
    expect(leftOut.safeParse({ mention: '3', reason: 'a page number', at: [] }).success).toBe(false);
    expect(explanation.safeParse({ ...said, explanation: '' }).success).toBe(false);
  });
});
