import { describe, expect, it } from 'vitest';
import { strongest } from '../../../src/loaders/plan/strongest.ts';

describe('of several statements behind one edge', () => {
  it('the status that carries furthest is shown, wherever it stands', () => {
    const carried = strongest([
      ['PLANNED', 'STATED', null],
      ['DONE', 'STATED', null],
      ['UNDER_CONSTRUCTION', 'STATED', null],
    ]);
    expect(carried.status).toBe('DONE');
  });

  it('the basis that is known best is shown, with the rule of a statement that has it', () => {
    expect(
      strongest([
        ['DONE', 'DERIVED', 'home-region'],
        ['PLANNED', 'BACKGROUND', null],
      ]),
    ).toEqual({ status: 'DONE', basis: 'BACKGROUND', rule: null });
    expect(strongest([['DONE', 'DERIVED', 'home-region']])).toEqual({ status: 'DONE', basis: 'DERIVED', rule: 'home-region' });
  });
});
