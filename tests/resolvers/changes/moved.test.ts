import { describe, expect, it } from 'vitest';
import { moved, type Pair, type Said } from '../../../src/resolvers/changes/moved.ts';
import { quantityOf } from '../../../src/seeding/quantity.ts';

/** What a document says, with a value of its own where a test gives none. */
const qualifierText = (id: string, more: Partial<Said> = {}): Said => ({
  id,
  qualifiers: [],
  quantity: number(String(id.charCodeAt(0))),
  date: null,
  when: null,
  status: 'DONE',
  ...more,
});
const number = (value: string, comparator: 'EXACT' | 'NEARLY' | 'UNDER' = 'EXACT') => quantityOf({ value, unit: '个', comparator });
const pair = (before: Said, after: Said, more: Partial<Pair> = {}): Pair => ({
  subject: 'city/ganzhou',
  predicate: 'metric/experts',
  object: null,
  text: null,
  before,
  after,
  ...more,
});
const by = (text: string) => ({ qualifiers: [{ role: 'by', text }] });

describe('what moved', () => {
  it('is one for each thing that is counted alike, with all that either side says', () => {
    const pairs = [
      pair(qualifierText('a'), qualifierText('x')),
      pair(qualifierText('a'), qualifierText('y')),
      pair(qualifierText('b'), qualifierText('x'), { predicate: 'opened' }),
    ];
    expect(moved(pairs)).toEqual([
      { subjectId: 'city/ganzhou', predicate: 'metric/experts', beforeIds: ['a'], afterIds: ['x', 'y'], scopeDiffers: [] },
      { subjectId: 'city/ganzhou', predicate: 'opened', beforeIds: ['b'], afterIds: ['x'], scopeDiffers: [] },
    ]);
  });

  it('pairs what is counted otherwise only where nothing is counted alike, and says what differs', () => {
    const [first, ...rest] = moved([pair(qualifierText('a', by('two hospitals')), qualifierText('x'))]);
    expect([first?.scopeDiffers, rest]).toEqual([['by'], []]);
    const alike = pair(qualifierText('a', by('two hospitals')), qualifierText('y', by('two hospitals')));
    expect(moved([pair(qualifierText('a', by('two hospitals')), qualifierText('x')), alike])).toMatchObject([
      { afterIds: ['y'], scopeDiffers: [] },
    ]);
  });

  it('takes qualifiers in any order for the same', () => {
    const [one, other] = [
      { role: 'by', text: 'a' },
      { role: 'to', entityId: 'city/shenzhen' },
    ];
    const turned = pair(qualifierText('a', { qualifiers: [one, other] }), qualifierText('x', { qualifiers: [other, one] }));
    expect(moved([turned])[0]?.scopeDiffers).toEqual([]);
  });

  it('is a status, a value or a date that differs', () => {
    const relation = { quantity: null };
    const left = (before: Partial<Said>, after: Partial<Said>) =>
      moved([pair(qualifierText('a', before), qualifierText('x', after))]).length;
    expect(left({ ...relation, status: 'PLANNED' }, relation)).toBe(1);
    expect(left({ quantity: number('90') }, { quantity: number('151') })).toBe(1);
    expect(left({ ...relation, date: '2021-12' }, { ...relation, date: '2022-01' })).toBe(1);
    expect(left({ ...relation, when: '2021' }, { ...relation, when: '2023' })).toBe(1);
  });

  it('is nothing that both say, be it with a coarser time, without one, in another scope or in other words', () => {
    const none = (before: Partial<Said>, after: Partial<Said>) =>
      expect(moved([pair(qualifierText('a', before), qualifierText('x', after))])).toEqual([]);
    const relation = { quantity: null };
    none({ ...relation, when: '../2021-11' }, relation);
    none({ ...relation, when: '2021-12-10/..' }, { ...relation, when: '2021/..' });
    none({ ...relation, date: '2021-12' }, { ...relation, date: '2021-12-10' });
    none({ ...relation, ...by('Jiangxi') }, relation);
    none({ quantity: number('127'), ...by('Shenzhen') }, { quantity: number('127') });
    none({ quantity: quantityOf({ value: '151', unit: '项', comparator: 'EXACT' }) }, { quantity: number('151') });
    none({ quantity: number('2', 'UNDER') }, { quantity: number('2', 'NEARLY') });
  });

  it('leaves out what the other side says too, beside what it says otherwise', () => {
    const same = { quantity: number('5') };
    const [a, x] = [qualifierText('a', same), qualifierText('x', same)];
    expect(moved([pair(a, x), pair(a, qualifierText('y'))])).toEqual([]);
    expect(
      moved([pair(a, x), pair(qualifierText('b'), x), pair(a, qualifierText('y')), pair(qualifierText('b'), qualifierText('y'))]),
    ).toMatchObject([{ beforeIds: ['b'], afterIds: ['y'] }]);
    expect(moved([pair(a, qualifierText('x', { ...same, ...by('two') })), pair(a, qualifierText('y'))])).toMatchObject([
      { afterIds: ['y'] },
    ]);
  });

  it('has texts apart from each other', () => {
    const planned = { quantity: null, status: 'PLANNED' as const };
    const of = (text: string) => pair(qualifierText('a', planned), qualifierText('x', { quantity: null }), { text });
    expect(moved([of('a bridgehead'), of('a garden')])).toHaveLength(2);
  });
});
