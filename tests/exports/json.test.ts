import { describe, expect, it } from 'vitest';
import { cyjs, jsonld, nodeLink } from '../../src/exports/json.ts';
import { edgeOf, items, nodeOf, RECEIPT, whole } from './items.ts';

const nodes = [nodeOf('city/a', { labelZh: '甲', labelEn: 'A', when: '2021-12' }), nodeOf('city/b', { type: 'PARK', when: '2021/2022' })];
const sure = edgeOf('city/a', 'city/b');
const doubtful = edgeOf('city/b', 'city/a', { doubtful: true });
const written = async (write: typeof jsonld) => JSON.parse(await whole(write(RECEIPT, items(nodes), items([sure, doubtful]))));

describe('JSON for Cytoscape', () => {
  it('has the names that its readers want beside ours', async () => {
    const { elements, data } = await written(cyjs);
    expect(elements.nodes[0].data).toMatchObject({ id: 'city/a', value: 'city/a', name: 'city/a' });
    expect(elements.edges[0].data).toMatchObject({ source: 'city/a', target: 'city/b', key: 'borders', interaction: 'borders' });
    expect(data).toMatchObject(RECEIPT);
  });
});

describe('node-link JSON', () => {
  it('has nodes and links as they are', async () => {
    const { nodes: found, links, graph } = await written(nodeLink);
    expect(found).toEqual(nodes);
    expect(links).toEqual([
      { key: 'borders', ...sure },
      { key: 'borders', ...doubtful },
    ]);
    expect(graph).toMatchObject(RECEIPT);
  });
});

describe('JSON-LD', () => {
  it('has a plain triple for a relation that is not all doubtful, beside what every relation rests on', async () => {
    const { '@graph': graph } = await written(jsonld);
    const triples = graph.filter((each: object) => Object.keys(each).some((key) => key.endsWith('/term/borders')));
    expect(triples).toEqual([{ id: 'city/a', 'https://rongwan.invalid/term/borders': { id: 'city/b' } }]);
    expect(graph.filter(({ type }: { type?: string }) => type?.endsWith('#Statement'))).toHaveLength(2);
  });

  it('has labels in every language there is, and the one to show where there is none', async () => {
    const { '@graph': graph } = await written(jsonld);
    const [, a, b] = graph;
    expect(a.label).toEqual([
      { '@language': 'zh-Hans', '@value': '甲' },
      { '@language': 'en', '@value': 'A' },
    ]);
    expect([b.label, b.type]).toEqual(['city/b', 'Park']);
  });

  it('has a date with the narrowest type that holds it', async () => {
    const types = async (when: string) => {
      const { '@graph': graph } = JSON.parse(await whole(jsonld(RECEIPT, items([nodeOf('city/a', { when })]), items([]))));
      return graph[1].when['@type'].replace(/^.*[#/]/, '');
    };
    expect(await Promise.all(['2021', '2021-12', '2021-12-10', '2021~', '2018/2023'].map(types))).toEqual([
      'gYear',
      'gYearMonth',
      'date',
      'EDTF',
      'EDTF',
    ]);
  });
});
