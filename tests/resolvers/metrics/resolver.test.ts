import { describe, expect, it } from 'vitest';
import { ids, serverOfFile } from '../../support.ts';

const { data } = serverOfFile();

describe('metrics', () => {
  it('are those of which a subject has a figure', async () => {
    const { metrics } = await data('{ metrics(subject: "吉安", first: 100) { totalCount nodes { id } } }');
    const { statements } = await data(
      '{ statements(filter: {subject: "吉安", figures: true}, first: 100) { pageInfo { hasNextPage } nodes { predicate } } }',
    );
    expect(statements.pageInfo.hasNextPage).toBe(false);
    const expected = [...new Set(statements.nodes.map(({ predicate }: { predicate: string }) => predicate))].sort();
    expect(expected.length).toBeGreaterThan(0);
    expect(ids(metrics.nodes)).toEqual(expected);
  });

  it('with a text are those that have it in a name, in either script; signs alone are no text', async () => {
    const named = async (text: string) =>
      ids(
        (await data('query ($text: String) { metrics(text: $text, first: 100) { nodes { id name(lang: EN) } } }', { text })).metrics.nodes,
      );
    const trains = await named('TRAVEL time');
    expect(trains).toContain('metric/travel-time-by-train');
    expect(await named('企業')).toEqual(await named('企业'));
    expect((await named('企业')).length).toBeGreaterThan(0);
    expect(await named('*')).toEqual([]);
  });
});
