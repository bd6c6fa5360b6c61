import DataLoader from 'dataloader';
import type { GraphQLField } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { NamedAmong, Resolution } from '../../src/loaders/names.ts';
import { resolvedArguments } from '../../src/loaders/references.ts';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';

const NAMES: Record<string, string> = { 赣州: 'city/ganzhou', 深圳: 'city/shenzhen', 赣深高铁: 'corridor/line', 运河: 'corridor/canal' };
const DATES: Record<string, string> = { 'corridor/line': '2021-12-10' };
const field = (name: string) => buildGraphQLSchema().getQueryType()?.getFields()[name] as GraphQLField<unknown, unknown>;

/** Resolves arguments with a few names, and tells of each batch of names that was asked for. */
function resolver() {
  const asked: NamedAmong[][] = [];
  const meaning = ({ text, types }: NamedAmong): Resolution => {
    const id = NAMES[text] ?? (text.includes('/') ? text : undefined);
    const among = id && (!types || types.some((type) => id.startsWith(`${type.toLowerCase()}/`)));
    return among ? { id } : { none: [] };
  };
  const names = new DataLoader<NamedAmong, Resolution, string>(
    async (batch) => {
      asked.push([...batch]);
      return batch.map(meaning);
    },
    { cacheKeyFn: JSON.stringify },
  );
  const dates = new DataLoader<string, string | null>(async (ids) => ids.map((id) => DATES[id] ?? null));
  return { asked, resolve: resolvedArguments({ names, dates }) };
}

describe('the arguments of a field', () => {
  it('have ids where names were given, in lists and in filters, and everything else as it was', async () => {
    const { resolve } = resolver();
    const values = { subjects: ['赣州', '深圳'], metrics: null, first: 5, filter: { entity: '赣州', text: '赣州', during: '2022' } };
    expect(await resolve(field('observations'), values)).toEqual({
      subjects: ['city/ganzhou', 'city/shenzhen'],
      metrics: null,
      first: 5,
      filter: { entity: 'city/ganzhou', text: '赣州', during: '2022' },
    });
  });

  it('ask for all their names in one batch', async () => {
    const { resolve, asked } = resolver();
    await resolve(field('statements'), { filter: { subject: '赣州', object: '深圳', entity: '赣深高铁' } });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.map(({ text }) => text).sort()).toEqual(['深圳', '赣州', '赣深高铁'].sort());
  });

  it('have the date of a thing where its name was given for one, and a date as it is', async () => {
    const { resolve } = resolver();
    const values = { filter: { startsAfter: '赣深高铁', endsBefore: '2024-05' } };
    expect(await resolve(field('statements'), values)).toEqual({ filter: { startsAfter: '2021-12-10', endsBefore: '2024-05' } });
    await expect(resolve(field('statements'), { filter: { startsAfter: '运河' } })).rejects.toThrow('No date is known of corridor/canal');
  });

  it('refuse a name that only something of another type bears, and say whose it is', async () => {
    const { resolve } = resolver();
    await expect(resolve(field('statements'), { filter: { document: '赣州' } })).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
      message: expect.stringContaining("'赣州' is city/ganzhou"),
    });
  });

  it('take an id of a metric among fields for a metric, and leave the fields alone', async () => {
    const { resolve, asked } = resolver();
    const values = { filter: { predicates: ['opened', 'metric/gdp'] } };
    expect(await resolve(field('statements'), values)).toEqual(values);
    expect(asked.flat()).toEqual([{ text: 'metric/gdp', types: ['METRIC'] }]);
  });
});
