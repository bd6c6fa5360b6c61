import { describe, expect, it } from 'vitest';
import { inOne, links, NESTED, node, property } from './projected.ts';

describe('places', () => {
  it('lie in everything that what they lie in lies in', () => {
    const graph = inOne(...NESTED);
    expect(node(graph, 'park/south').inside).toEqual(['city/ganzhou', 'county/xinfeng', 'park/south', 'region/jiangxi']);
    expect(node(graph, 'region/jiangxi').inside).toEqual(['region/jiangxi']);
    expect(
      graph.links
        .filter(({ type, from }) => type === 'WITHIN_ANY' && from === 'county/xinfeng')
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['city/ganzhou', 'county/xinfeng', 'region/jiangxi']);
  });

  it('belong to the regions that they are members of, and lend that to what lies in them', () => {
    const graph = inOne(
      'subject: city/shenzhen, predicate: memberOf, object: region/bay',
      'subject: company/gree, predicate: homeCity, object: city/shenzhen',
    );
    expect(node(graph, 'city/shenzhen').inside).toEqual(['city/shenzhen', 'region/bay']);
    expect(node(graph, 'company/gree').inside).toEqual(['city/shenzhen', 'region/bay']);
  });

  it('that lie in each other end, and each lies in all of them, whichever is read first', () => {
    const ring = [
      'subject: city/ganzhou, predicate: within, object: region/jiangxi',
      'subject: region/jiangxi, predicate: within, object: region/bay',
      'subject: region/bay, predicate: within, object: city/ganzhou',
    ];
    for (const order of [ring, [...ring].reverse()]) {
      const graph = inOne(...order);
      for (const id of ['city/ganzhou', 'region/jiangxi', 'region/bay']) {
        expect(node(graph, id).inside).toEqual(['city/ganzhou', 'region/bay', 'region/jiangxi']);
      }
    }
  });

  it('do not lie where a plan or a doubtful passage puts them', () => {
    expect(property('city/ganzhou', 'inside', `${NESTED[2]}, status: PLANNED`)).toEqual(['city/ganzhou']);
    expect(property('city/ganzhou', 'inside', `${NESTED[2]}, doubts: [AMBIGUOUS_NAME]`)).toEqual(['city/ganzhou']);
    expect(property('city/ganzhou', 'inside', `${NESTED[2]}, doubts: [INFERRED_DATE]`)).toEqual(['city/ganzhou', 'region/jiangxi']);
  });
});

describe('things that are nowhere', () => {
  it('lie in the places they are for: policies, agreements and funds, whoever their parties are', () => {
    const graph = inOne(
      ...NESTED,
      'subject: policy/p, predicate: appliesTo, object: county/xinfeng',
      'subject: company/gree, predicate: locatedIn, object: park/south',
    );
    expect(node(graph, 'policy/p').inside).toEqual(['city/ganzhou', 'county/xinfeng', 'region/jiangxi']);
    expect(node(graph, 'company/gree').inside).not.toContain('policy/p');
  });

  it('are none of those that a city joined: its counties have not joined by that', () => {
    const graph = inOne(...NESTED, 'subject: city/ganzhou, predicate: joined, object: region/bay');
    for (const id of ['city/ganzhou', 'county/xinfeng']) expect(node(graph, id).inside).not.toContain('region/bay');
    expect(links(graph, 'JOINED')).toEqual(['city/ganzhou → region/bay']);
  });
});
