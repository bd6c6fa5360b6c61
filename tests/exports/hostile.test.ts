/** What no label should do to a file: written by us, read by others. */
import { inflateRawSync } from 'node:zlib';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { csv, csvZip } from '../../src/exports/csv.ts';
import type { ExportedEdge, ExportedNode } from '../../src/exports/graph.ts';
import { cyjs, jsonld, nodeLink } from '../../src/exports/json.ts';
import { type ExportedStatement, statementsCsv } from '../../src/exports/statements.ts';
import { gexf, graphml } from '../../src/exports/xml.ts';
import { all, edgeOf, items, nodeOf, RECEIPT, whole } from './items.ts';

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
const nodes = LABELS.map((label, i) =>
  nodeOf(`city/${i}`, {
    kind: label,
    label,
    labelZh: label,
    names: [label],
    when: '2021',
    whenOf: label,
    start: '2021-01-01',
    end: '2021-12-31',
    precision: 'YEAR',
    wordings: [label],
  }),
);
const edges = nodes
  .slice(1)
  .map(({ id, label }) =>
    edgeOf('city/0', id, { label, labelZh: label, labelEn: label, end: '2021-12-31', precision: 'INTERVAL', timeKind: 'PERIOD' }),
  );
const SAID: ExportedStatement = {
  id: 'statement/a',
  subject: 'city/0',
  subjectName: 'a',
  subjectType: 'CITY',
  subjectKind: null,
  predicate: 'metric/growth',
  predicateLabel: 'growth',
  predicateLabelEn: 'growth',
  object: null,
  objectName: null,
  objectType: null,
  objectKind: null,
  quantity: { value: -1.5, exact: '-1.5', unit: '%', comparator: 'EXACT', printed: '-1.5%' },
  date: null,
  text: null,
  qualifiers: [],
  when: null,
  time: null,
  asOf: null,
  status: 'DONE',
  basis: 'STATED',
  rule: null,
  premises: [],
  references: [],
  doubts: [],
  note: null,
  documents: ['document/one'],
  evidence: [],
  disagreesWith: [],
};

/** The files of a zip by its central directory. */
function unzip(pieces: Buffer[]): Record<string, string> {
  const zip = Buffer.concat(pieces);
  const end = zip.lastIndexOf('PK\u0005\u0006');
  const files: Record<string, string> = {};
  for (let at = zip.readUInt32LE(end + 16); at < end; ) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    const head = zip.readUInt32LE(at + 42);
    const begin = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
    const packed = zip.subarray(begin, begin + size);
    files[zip.toString('utf8', at + 46, at + 46 + name)] = (method ? inflateRawSync(packed) : packed).toString();
    at += 46 + name + extra + comment;
  }
  return files;
}

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
      JSON.parse(await whole(write(RECEIPT, items<ExportedNode>([]), items<ExportedEdge>([]))));
    }
  });

  it('is no formula in the table of statements, where a number stays one', async () => {
    const cells = ['=1+1', '+1', '-1+1', '-x', '@x', '\tx', 'plain', 'with "quotes", commas\nand lines', '-1', '-0.50'];
    const text = Buffer.concat(await all(statementsCsv(items(cells.map((cell) => ({ ...SAID, note: cell })))))).toString();
    expect(text.startsWith('\ufeffid,subject,')).toBe(true);
    for (const cell of ["'=1+1", "'+1", "'-1+1", "'-x", "'@x", "'\tx", 'plain', '-1', '-0.50'])
      expect(text).toContain(`,${cell},document/one,`);
    expect(text).toContain(',"with ""quotes"", commas\nand lines",document/one,');
    expect(text).toContain(',-1.5,-1.5,%,'); // value and exact
  });

  it('is itself in the tables for programs, in each of which it stands once', async () => {
    const files = unzip(
      await all(
        csvZip(
          RECEIPT,
          () => items(nodes),
          () => items(edges),
        ),
      ),
    );
    expect(Object.keys(files)).toEqual(['gephi/nodes.csv', 'gephi/edges.csv', 'neo4j/nodes.csv', 'neo4j/edges.csv', 'receipt.json']);
    for (const [name, text] of Object.entries(files)) if (name.endsWith('.csv')) expect(text, name).toMatch(/,=1\+1,/);
  });

  it('of a table that breaks off is an error for who reads it, not a short table', async () => {
    const broken = async function* () {
      yield ['a'];
      throw new Error('the graph has changed');
    };
    await expect(all(csv(['a'], broken()))).rejects.toThrow('the graph has changed');
  });

  it.each([0, 1, 2, 3])('of a zip whose table %i breaks off is an error too, and no table begins before its turn', async (turn) => {
    let begun = 0;
    let open = 0;
    async function* table<T>(rows: T[]): AsyncGenerator<T> {
      expect(open++).toBe(0);
      try {
        const last = begun++ === turn;
        yield* rows;
        if (last) throw new Error('the graph has changed');
      } finally {
        open--;
      }
    }
    const file = csvZip(
      RECEIPT,
      () => table(nodes),
      () => table(edges),
    );
    await expect(all(file)).rejects.toThrow('the graph has changed');
    expect([begun, open]).toEqual([turn + 1, 0]);
  });

  it('of a zip that nobody reads to its end is not read on', async () => {
    let ended = false;
    async function* endless(): AsyncGenerator<ExportedNode> {
      try {
        for (;;) yield* nodes;
      } finally {
        ended = true;
      }
    }
    const file = csvZip(RECEIPT, endless, () => items(edges));
    for await (const _ of file) break;
    await expect.poll(() => ended).toBe(true);
  });
});
