import { describe, expect, it } from 'vitest';
import { conditionsGiven, whyListIsEmpty, whyRelationIsEmpty } from '../../../src/loaders/plan/emptiness.ts';

describe('an empty relation', () => {
  const relation = { field: 'companies', filled: [], continued: false, knownBy: null, uncertainToo: false };
  it('says that nothing is stated where there is no link at all', () => {
    expect(whyRelationIsEmpty({ ...relation, unfiltered: [], filled: ['investments'] })).toMatchObject({
      code: 'NOTHING_STATED',
      message: 'No document states any companies of it. What there is: investments.',
      nearMissIds: [],
    });
  });

  it('says that the filter left out what there is, and what that is', () => {
    const links: [string, boolean][] = [
      ['company/a', true],
      ['company/b', false],
    ];
    expect(whyRelationIsEmpty({ ...relation, unfiltered: links })).toMatchObject({ code: 'FILTERED_OUT', nearMissIds: ['company/a'] });
  });

  it('says that all there is, is doubtful or derived', () => {
    const unfiltered: [string, boolean][] = [['company/b', false]];
    expect(whyRelationIsEmpty({ ...relation, unfiltered })).toMatchObject({ code: 'UNCERTAIN_ONLY', nearMissIds: ['company/b'] });
    expect(whyRelationIsEmpty({ ...relation, unfiltered, uncertainToo: true }).code).toBe('FILTERED_OUT');
  });

  it('says that the list ended before the cursor', () => {
    expect(whyRelationIsEmpty({ ...relation, unfiltered: [['company/a', true]], continued: true }).code).toBe('PAST_THE_END');
  });
});

describe('the conditions of a list', () => {
  it('are its arguments and the fields of its filter, each with the rest', () => {
    const args = { first: 5, after: null, orderBy: 'ID', text: 'x', filter: { within: 'city/ganzhou', kind: null, status: ['DONE'] } };
    expect(conditionsGiven(args)).toEqual([
      { condition: 'text', args: { ...args, text: null } },
      { condition: 'filter.within', args: { ...args, filter: { ...args.filter, within: null } } },
      { condition: 'filter.status', args: { ...args, filter: { ...args.filter, status: null } } },
    ]);
  });

  it('are none where nothing but a page is asked for', () => {
    expect(conditionsGiven({ first: 5, filter: { includeUndated: true } })).toEqual([]);
  });
});

describe('an empty list', () => {
  const counted = (condition: string, withoutIt: number | null, nearest: string[] = []) => ({
    condition,
    withoutIt,
    nearest: async () => nearest,
  });

  it('names the condition without which least would be left, and what that is', async () => {
    const why = await whyListIsEmpty('parks', false, [
      counted('filter.kind', 7, ['park/x']),
      counted('filter.within', 2, ['park/a', 'park/b']),
    ]);
    expect(why).toMatchObject({ code: 'FILTERED_OUT', nearMissIds: ['park/a', 'park/b'] });
    expect(why.message).toBe('Nothing in parks meets filter.within together with the other conditions; without it there are 2.');
    expect(why.conditions).toEqual([
      { condition: 'filter.kind', withoutIt: 7 },
      { condition: 'filter.within', withoutIt: 2 },
    ]);
  });

  it('says where no single condition is in the way', async () => {
    expect(await whyListIsEmpty('parks', false, [counted('a', 0), counted('b', null)])).toMatchObject({
      code: 'NOTHING_STATED',
      nearMissIds: [],
    });
  });

  it('says that there are none where nothing was asked for', async () => {
    expect((await whyListIsEmpty('funds', false, [])).message).toBe('The documents name no funds.');
  });
});
