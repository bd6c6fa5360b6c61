import { describe, expect, it } from 'vitest';
import { refuseOthers } from '../../../src/resolvers/statements/figures-alone.ts';
import { serverOfFile } from '../../support.ts';

const { refusal } = serverOfFile();

describe('a list that holds figures alone', () => {
  it('refuses to be asked for what is no figure', () => {
    expect(() => refuseOthers({ figures: false })).toThrow(/holds figures alone: leave out filter.figures/);
  });

  it.each([undefined, null, {}, { figures: null }, { figures: true }])('takes the filter %j', (filter) => {
    expect(() => refuseOthers(filter)).not.toThrow();
  });

  it.each([
    '{ observations(filter: {figures: false}) { totalCount } }',
    '{ figures(filter: {figures: false}, groupBy: METRIC) { totalCount } }',
  ])('says so wherever it is asked: %s', async (query) => {
    expect(await refusal(query)).toContain('holds figures alone');
  });
});
