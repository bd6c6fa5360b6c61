/** What no label should do to a file: written by us, read by others. */
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exports/csv.ts';
import type { Edge, Node } from '../../src/exports/graph.ts';
import { cyjs, jsonld, nodeLink } from '../../src/exports/json.ts';
import { gexf, graphml } from '../../src/exports/xml.ts';

const LABELS = [
  '<b>&"\'</b>',
  ']]>',
  'a\u0000b\u0007c',
  '\ud800 alone',
  '\udc00',
  '\uffff',
  '  spaces\tand\nlines ',
  '\u202eright to left',
  '💡',
  '=1+1',
];
const RECEIPT = { question: '/export/x?of=<&">', revision: 'r', loadedAt: '2026-01-01T00:00:00.000Z' };

async function* items<T>(all: T[]): AsyncGenerator<T> {
  yield* all;
}
const nodes = LABELS.map(
  (label, i): Node => ({
    id: `city/${i}`,
    type: 'CITY',
    kind: label,
    label,
    labelZh: label,
    labelEn: null,
    names: [label],
    degree: 1,
    status: null,
    latitude: null,
    longitude: null,
    when: '2021',
    whenOf: label,
    start: '2021-01-01',
    end: '2021-12-31',
    precision: 'YEAR',
    wordings: [label],
    documents: [],
  }),
);
const edges = nodes.slice(1).map(
  ({ id, label }): Edge => ({
    id: `edge/${id}`,
    source: 'city/0',
    target: id,
    predicate: 'borders',
    label,
    labelZh: label,
    labelEn: label,
    weight: 1,
    status: 'DONE',
    basis: 'STATED',
    doubtful: false,
    doubtfulWeight: 0,
    doubts: [],
    start: null,
    end: '2021-12-31',
    precision: 'INTERVAL',
    timeKind: 'PERIOD',
    statements: ['statement/a'],
    citations: ['document/one@0-4'],
  }),
);
async function all<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
}
const whole = async (pieces: AsyncIterable<string>) => (await all(pieces)).join('');

/** What of a label XML can hold; white space in an attribute is one space. */
const held = (label: string) =>
  label
    .replace(/(?!\s)[\p{Cc}\p{Cs}\uffff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a hostile label', () => {
  it('comes back from GEXF as it was, but for what XML cannot hold', async () => {
    const text = await whole(gexf(RECEIPT, items(nodes), items(edges)));
    const graph = parse(MultiDirectedGraph, text);
    expect(graph.order).toBe(LABELS.length);
    expect(graph.size).toBe(LABELS.length - 1);
    for (const { id, label } of nodes) expect(held(graph.getNodeAttribute(id, 'label') ?? '')).toBe(held(label));
  });

  it('leaves GraphML without a character that XML forbids', async () => {
    const text = await whole(graphml(RECEIPT, items(nodes), items(edges)));
    expect(text).not.toMatch(/(?!\s)[\p{Cc}\p{Cs}\uffff]/u);
    expect(text).toContain('&lt;b&gt;&amp;');
    expect(text).not.toContain(']]>');
  });

  it('is JSON in every JSON, also without nodes and edges', async () => {
    for (const write of [cyjs, nodeLink, jsonld]) {
      expect(JSON.stringify(JSON.parse(await whole(write(RECEIPT, items(nodes), items(edges)))))).toContain('<b>&');
      JSON.parse(await whole(write(RECEIPT, items<Node>([]), items<Edge>([]))));
    }
  });

  it('is no formula in a table', async () => {
    const table = csv(
      ['a', 'b'],
      items(['=1+1', '+1', '-1', '@x', '\tx', 'plain', 'with "quotes", commas\nand lines'].map((cell) => [cell, 1])),
    );
    const text = Buffer.concat(await all(table)).toString();
    expect(text.startsWith('\ufeffa,b\r\n')).toBe(true);
    for (const cell of ["'=1+1", "'+1", "'-1", "'@x"]) expect(text).toContain(`\r\n${cell},1`);
    expect(text).toContain('"with ""quotes"", commas\nand lines",1');
  });

  it('of a table that breaks off is an error for who reads it, not a short table', async () => {
    const broken = async function* () {
      yield ['a'];
      throw new Error('the graph has changed');
    };
    await expect(all(csv(['a'], broken()))).rejects.toThrow('the graph has changed');
  });
});
