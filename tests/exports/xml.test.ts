import { describe, expect, it } from 'vitest';
import { gexf, graphml } from '../../src/exports/xml.ts';
import { edgeOf, items, nodeOf, RECEIPT, whole } from './items.ts';

const nodes = [nodeOf('city/a', { start: '2021-12-10', end: '2021-12-10' }), nodeOf('city/b')];
const edges = [edgeOf('city/a', 'city/b', { end: '2022-12-31', weight: 3 })];
const written = (write: typeof gexf) => whole(write(RECEIPT, items(nodes), items(edges)));

describe('GEXF', () => {
  it('has start and end on what bears a time, and on nothing else', async () => {
    const text = await written(gexf);
    expect(text).toContain('<node id="city/a" label="city/a" start="2021-12-10" end="2021-12-10">');
    expect(text).toContain('<node id="city/b" label="city/b"><attvalues>');
    expect(text).toMatch(/<edge id="edge\/city\/a\/city\/b" [^>]*kind="borders" [^>]*weight="3" end="2022-12-31">/);
  });

  it('leaves out an attribute that has no value', async () => {
    const text = await written(gexf);
    expect(text).not.toContain('<attvalue for="latitude"');
    expect(text).toContain('<attvalue for="degree" value="1"/>');
  });

  it('has no dates among its types, and a receipt in its head', async () => {
    const text = await written(gexf);
    expect(text).toContain('<attribute id="start" title="start" type="string"/>');
    expect(text).toContain('<meta lastmodifieddate="2026-01-01">');
    expect(text).toContain('/export/x?of=&lt;&amp;');
  });
});

describe('GraphML', () => {
  it('has ids without a slash, as the schema wants them, and the true ones among the data', async () => {
    const text = await written(graphml);
    expect(text).toContain('<node id="city:a"><data key="node-entity">city/a</data>');
    expect(text).toContain('<edge id="edge:city:a:city:b" source="city:a" target="city:b">');
  });

  it('declares a key for everything that it tells', async () => {
    const text = await written(graphml);
    const declared = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id));
    const used = [...text.matchAll(/<data key="([^"]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((key) => !declared.has(key))).toEqual([]);
  });
});
