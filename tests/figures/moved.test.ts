import { describe, expect, it } from 'vitest';
import { moved, type Pair } from '../../src/figures/moved.ts';

const pair = (before: string, after: string, more: Partial<Pair> = {}): Pair => ({
  subject: 'city/ganzhou',
  predicate: 'metric/experts',
  object: null,
  before,
  beforeScope: [],
  after,
  afterScope: [],
  ...more,
});
const by = (text: string) => [{ role: 'by', text }];

describe('what moved', () => {
  it('is one for each thing that is counted alike, with all that either side says', () => {
    expect(moved([pair('a', 'x'), pair('a', 'y'), pair('b', 'x', { predicate: 'opened' })])).toEqual([
      { subjectId: 'city/ganzhou', predicate: 'metric/experts', beforeIds: ['a'], afterIds: ['x', 'y'], scopeDiffers: [] },
      { subjectId: 'city/ganzhou', predicate: 'opened', beforeIds: ['b'], afterIds: ['x'], scopeDiffers: [] },
    ]);
  });

  it('pairs what is counted otherwise only where nothing is counted alike, and says what differs', () => {
    const [first, ...rest] = moved([pair('a', 'x', { beforeScope: by('two hospitals') })]);
    expect([first?.scopeDiffers, rest]).toEqual([['by'], []]);
    const alike = pair('a', 'y', { beforeScope: by('two hospitals'), afterScope: by('two hospitals') });
    expect(moved([pair('a', 'x', { beforeScope: by('two hospitals') }), alike])).toMatchObject([{ afterIds: ['y'], scopeDiffers: [] }]);
  });

  it('takes qualifiers in any order for the same', () => {
    const [one, other] = [
      { role: 'by', text: 'a' },
      { role: 'to', entityId: 'city/shenzhen' },
    ];
    expect(moved([pair('a', 'x', { beforeScope: [one, other], afterScope: [other, one] })])[0]?.scopeDiffers).toEqual([]);
  });
});
