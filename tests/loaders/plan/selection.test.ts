import { describe, expect, it } from 'vitest';
import { serverOfFile } from '../../support.ts';

const { data } = serverOfFile();

describe('a selection', () => {
  it('keeps aliases of one relation with different arguments apart', async () => {
    const { city } = await data(`{ city(ref: "city/ganzhou") {
      one: corridors(first: 1) { nodes { id } pageInfo { hasNextPage } }
      two: corridors(first: 2) { nodes { id } }
      joined: statements(filter: {predicates: ["joined"]}) { nodes { predicate } }
      paired: statements(filter: {predicates: ["pairedWith"]}) { nodes { predicate } }
    } }`);
    expect(city.one.nodes).toHaveLength(1);
    expect(city.one.pageInfo.hasNextPage).toBe(true);
    expect(city.two.nodes).toHaveLength(2);
    expect(city.two.nodes[0]).toEqual(city.one.nodes[0]);
    expect(new Set(city.joined.nodes.map(({ predicate }: { predicate: string }) => predicate))).toEqual(new Set(['joined']));
    expect(new Set(city.paired.nodes.map(({ predicate }: { predicate: string }) => predicate))).toEqual(new Set(['pairedWith']));
  });

  it('follows fragments on interfaces and on kinds, with the same response key for different relations', async () => {
    const { nodes } = await data(`{
      nodes(ids: ["city/ganzhou", "company/skyworth", "corridor/ganzhou-shenzhen-hsr", "metric/travel-time-by-train"]) {
        __typename
        id
        ...Named
        ... on Place { within { id } }
        ... on City { related: corridors(first: 1) { nodes { id } } }
        ... on Company { related: agreements(first: 1) { totalCount nodes { id } } home: homeCity { ...Named } }
        ... on Corridor { opened connects { nodes { ...Named ... on City { home: id } } } }
        ... on Metric { unit }
      }
    }
    fragment Named on Entity { name(lang: EN) type }`);
    expect(nodes.map(({ __typename }: { __typename: string }) => __typename)).toEqual(['City', 'Company', 'Corridor', 'Metric']);
    expect(nodes[0]).toMatchObject({
      name: 'Ganzhou',
      type: 'CITY',
      within: { id: 'region/jiangxi' },
      related: { nodes: [{ id: expect.stringMatching(/^corridor\//) }] },
    });
    expect(nodes[1]).toMatchObject({
      name: 'Skyworth Group',
      home: { name: 'Shenzhen', type: 'CITY' },
      related: { totalCount: 0, nodes: [] },
    });
    expect(nodes[1]).not.toHaveProperty('within');
    expect(nodes[2]).toMatchObject({
      opened: '2021-12-10',
      connects: {
        nodes: [
          { name: 'Ganzhou', home: 'city/ganzhou' },
          { name: 'Shenzhen', home: 'city/shenzhen' },
        ],
      },
    });
    expect(nodes[3]).toMatchObject({ unit: expect.any(String) });
  });

  it('lets two places share a fragment and add fields of their own', async () => {
    const list = await data(`{
      a: cities(first: 1) { ...Listed nodes { kind } }
      b: cities(first: 1) { ...Listed nodes { name } }
      c: cities(first: 1) { ...Listed }
    }
    fragment Listed on CityConnection { nodes { id } }`);
    expect(list.a.nodes).toEqual([{ id: 'city/beijing', kind: 'municipality' }]);
    expect(list.b.nodes).toEqual([{ id: 'city/beijing', name: '北京市' }]);
    expect(list.c.nodes).toEqual([{ id: 'city/beijing' }]);

    const keyed = await data(`{
      a: statements(first: 1, filter: {basis: [STATED]}) { nodes { evidence { ...Cited } } }
      b: statements(first: 1, filter: {basis: [STATED]}) { nodes { evidence { ...Cited document { name file } } } }
    }
    fragment Cited on Evidence { document { id } }`);
    const [a, b] = [keyed.a.nodes[0].evidence[0].document, keyed.b.nodes[0].evidence[0].document];
    expect(a).toEqual({ id: b.id });
    expect(b).toEqual({ id: a.id, name: expect.stringMatching(/./), file: expect.stringMatching(/./) });
  });

  it('reads nodes and edges.node by their own selections', async () => {
    const { cities } = await data(
      '{ cities(first: 2) { nodes { id kind } edges { cursor node { name corridors(first: 1) { nodes { id } } } } } }',
    );
    expect(cities.nodes[0]).toEqual({ id: 'city/beijing', kind: 'municipality' });
    expect(cities.edges[0]).toEqual({ cursor: expect.any(String), node: { name: '北京市', corridors: { nodes: [] } } });
    const { city } = await data('{ city(ref: "city/ganzhou") { corridors(first: 2) { nodes { id } edges { node { name } } } } }');
    expect(Object.keys(city.corridors.nodes[0])).toEqual(['id']);
    expect(Object.keys(city.corridors.edges[0].node)).toEqual(['name']);
  });

  it.each(['totalCount', 'pageInfo { hasNextPage }', 'edges { cursor }', '__typename'])('may be of a list just %s', async (selection) => {
    const { cities, city } = await data(
      `{ cities { ${selection} } city(ref: "city/ganzhou") { corridors { ${selection} } statements { ${selection} } } }`,
    );
    for (const list of [cities, city.corridors, city.statements]) expect(Object.values(list)[0]).toBeTruthy();
  });
});
