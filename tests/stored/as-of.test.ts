import { describe, expect, it } from 'vitest';
import { filledAsOf, filledSince, packStages, saidBy } from '../../src/stored/as-of.ts';

describe('the fields that are filled', () => {
  const filled = filledSince(
    new Map([
      ['opened', 20220101],
      ['kind', 0],
      ['metric/parks', 20230601],
    ]),
  );

  it('are two lists of one order', () => {
    expect(filled).toEqual({ has: ['kind', 'metric/parks', 'opened'], hasSince: [0, 20230601, 20220101] });
  });

  it('are by a day those that were filled then; of what nobody knows since when, all', () => {
    expect(filledAsOf(20220101, filled)).toEqual(['kind', 'opened']);
    expect(filledAsOf(20211231, filled)).toEqual(['kind']);
    expect(filledAsOf(20211231, { has: ['kind', 'opened'] })).toEqual(['kind', 'opened']);
  });
});

describe('how far a thing has got', () => {
  it('is a line for each day, of eight digits so that days sort', () => {
    expect(packStages([{ day: 0 }, { day: 20220101, status: 'DONE' }])).toEqual(['00000000 ', '20220101 DONE']);
  });
});

describe('what had been said by a day', () => {
  it('leaves out the passages of later documents, and keeps those of documents without a day', () => {
    const passages = [{ on: 20220101 }, { on: 20230101 }, {}];
    expect(saidBy(20220101, passages)).toEqual([{ on: 20220101 }, {}]);
  });
});
