import { describe, expect, it } from 'vitest';
import { serverOfFile } from '../../support.ts';

const { data } = serverOfFile();

type Statement = { id: string; predicate: string };

describe('a node', () => {
  it('is an entity or a statement, by its id, in the order that was asked for', async () => {
    const { statements } = await data('{ statements(first: 2) { nodes { id predicate } } }');
    const [first, second] = statements.nodes as [Statement, Statement];
    const { nodes } = await data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Statement { predicate } ... on Entity { name } } }',
      {
        ids: [second.id, 'city/ganzhou', 'city/nowhere', first.id, 'city/ganzhou'],
      },
    );
    expect(nodes).toEqual([
      { __typename: 'Statement', id: second.id, predicate: second.predicate },
      { __typename: 'City', id: 'city/ganzhou', name: '赣州市' },
      null,
      { __typename: 'Statement', id: first.id, predicate: first.predicate },
      { __typename: 'City', id: 'city/ganzhou', name: '赣州市' },
    ]);
  });

  it('has its name in the language that is asked for, else the best there is', async () => {
    const { city } = await data(
      '{ city(ref: "赣州") { hans: name hant: name(lang: ZH_HANT) en: name(lang: EN) none: name(lang: null) names { text kind lang } } }',
    );
    expect(city).toMatchObject({ hans: '赣州市', hant: '贛州', en: 'Ganzhou', none: '赣州市' });
    expect(city.names).toContainEqual({ text: '赣州', kind: 'SHORT', lang: 'ZH_HANS' });
    expect((await data('{ park(ref: "赣港昔时产业园") { name } }')).park.name).toBe('赣港未来产业园'); // never the damaged form
  });
});
