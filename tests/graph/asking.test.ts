/** What is misspelt in asking a question, or in building a record, does not compile: `npm run types` is the test of these lines. */
import { describe, expect, inject, it } from 'vitest';
import { Graph } from '../../src/graph/graph.ts';
import type { StatementRecord } from '../../src/stored/statement.ts';

/** Never called: only compiled. */
async function misspelt(graph: Graph): Promise<unknown[]> {
  const ids = ['city/ganzhou'];
  const dates = { CORRIDOR: 'opened' };
  // @ts-expect-error there is no such question
  await graph.ask('entities/date', { ids });
  // @ts-expect-error a question that yields what a list holds is the plan's to ask
  await graph.ask('entities/list', { type: 'CITY' });
  // @ts-expect-error a parameter is missing
  await graph.ask('entities/dates', {});
  // @ts-expect-error a parameter is misspelt
  await graph.ask('entities/dates', { id: ids, dates });
  // @ts-expect-error a parameter is too many
  await graph.ask('entities/dates', { ids, dates, of: ids });
  // @ts-expect-error an enum has no such value
  await graph.ask('exports/ids', { ids, types: ['TOWN'], isolated: true });
  // @ts-expect-error a placeholder is not filled
  await graph.ask('graph/paths', { start: '', end: '', avoid: [], maxDegree: null, maxHops: 4 });
  const [row] = await graph.ask('entities/dates', { ids, dates });
  // @ts-expect-error a column is misspelt
  const when = row?.dat;
  // @ts-expect-error a property is misspelt
  const record: Partial<StatementRecord> = { id: '', subjcet: '' };
  return [when, record];
}

describe('a question', () => {
  it('that is misspelt, or whose parameters or columns are, does not compile', () => {
    expect(misspelt).toBeTypeOf('function');
  });

  it('answers with a row of columns by their names', async () => {
    const graph = new Graph({ ...inject('neo4j'), deadline: 60_000 });
    try {
      const asked = { ids: ['corridor/ganzhou-shenzhen-hsr', 'city/nowhere'], dates: { CORRIDOR: 'opened' } };
      expect(await graph.ask('entities/dates', asked)).toEqual([
        { id: 'corridor/ganzhou-shenzhen-hsr', date: expect.stringMatching(/^2021-12/) },
      ]);
    } finally {
      await graph.close();
    }
  });
});
