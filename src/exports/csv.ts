/** CSV tables for spreadsheets, for Gephi and for `neo4j-admin database import`. */
import { PassThrough, pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { ZipFile } from 'yazl';
import { type Cell, type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import type { ExportedEdge, ExportedNode, Time } from './graph.ts';
import { describe, type Receipt } from './receipt.ts';

/** Prefixes a text with ' if a spreadsheet would run it as a formula because of its first character. Negative numbers stay as they are. */
export const harmless = (cell: Cell) =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;

/** A stream of CSV (RFC 4180). It begins with a byte order mark, because Excel reads the file as UTF-8 only then. */
export function csv(columns: readonly string[], rows: AsyncIterable<Cell[]>): Readable {
  const table = stringify({ header: true, columns: [...columns], bom: true, record_delimiter: '\r\n', cast: { boolean: String } });
  // If reading the rows fails, pipeline destroys `table` with the error, and its reader sees it.
  pipeline(Readable.from(rows), table, () => undefined);
  return table;
}

async function* map<T>(items: AsyncIterable<T>, shape: (item: T) => Cell[]): AsyncGenerator<Cell[]> {
  for await (const item of items) yield shape(item);
}

/**
 * A time as Gephi's interval. The other columns of time are left out of Gephi's tables, because its import guesses the type of a column
 * wrongly: it reads `start` as a timestamp, `end` as a text, and `when` as an integer because it contains years.
 */
const timeset: Column<Time> = {
  name: 'timeset',
  type: 'string',
  of: ({ start, end }) => (start || end ? `<[${start ?? '-Infinity'}, ${end ?? 'Infinity'}]>` : null),
};
const forGephi = <T extends Time>(columns: Column<T>[]): Column<T>[] => [
  ...columns.filter(({ name }) => !['start', 'end', 'when'].includes(name)),
  timeset,
];

const NEO4J_TYPES: Record<string, string> = { int: ':int', double: ':double', boolean: ':boolean', day: ':date', string: '' };

/** A zip file with the graph in two forms: the tables for Gephi and those for `neo4j-admin database import`; and with the receipt. */
export function csvZip(receipt: Receipt, nodes: () => AsyncIterable<ExportedNode>, edges: () => AsyncIterable<ExportedEdge>): Readable {
  const zip = new ZipFile();
  const file = new PassThrough();
  const at = { mtime: new Date(receipt.loadedAt) };
  const add = <T>(name: string, items: AsyncIterable<T>, columns: Column<T>[], title = (column: Column<T>) => column.name) =>
    // Each file is opened only when the previous one is written: otherwise four queries would run in Neo4j at the same time.
    zip.addReadStreamLazy(name, at, (begin) => {
      const table = csv(
        columns.map(title),
        map(items, (item) => columns.map(({ of }) => of(item))),
      );
      table.once('error', (error) => file.destroy(error)); // yazl does not listen for this error and would wait forever
      file.once('close', () => table.destroy());
      begin(null, table);
    });
  const text = <T>(name: string, of: (item: T) => Cell): Column<T> => ({ name, type: 'string', of });
  const label = text<{ label: string }>('label', (item) => item.label);
  const weight: Column<ExportedEdge> = { name: 'weight', type: 'int', of: (edge) => edge.weight };
  const without = <T>(columns: Column<T>[], name: string) => columns.filter((column) => column.name !== name);
  add('gephi/nodes.csv', nodes(), [text('Id', ({ id }) => id), { ...label, name: 'Label' }, ...forGephi(NODE_COLUMNS)]);
  add('gephi/edges.csv', edges(), [
    text('Source', ({ source }) => source),
    text('Target', ({ target }) => target),
    text('Type', () => 'Directed'),
    text('Id', ({ id }) => id),
    text('Kind', ({ predicate }) => predicate),
    label,
    weight,
    ...forGephi(without(EDGE_COLUMNS, 'predicate')),
  ]);
  const typed = <T>({ name, type }: Column<T>) => `${name}${NEO4J_TYPES[type]}`;
  add(
    'neo4j/nodes.csv',
    nodes(),
    [text('id:ID', ({ id }) => id), label, text(':LABEL', ({ type }) => type), ...without(NODE_COLUMNS, 'type')],
    typed,
  );
  add(
    'neo4j/edges.csv',
    edges(),
    [
      text(':START_ID', ({ source }) => source),
      text(':END_ID', ({ target }) => target),
      text(':TYPE', ({ predicate }) => predicate),
      text('id', ({ id }) => id),
      label,
      weight,
      ...without(EDGE_COLUMNS, 'predicate'),
    ],
    typed,
  );
  zip.addBuffer(Buffer.from(JSON.stringify({ ...receipt, description: describe(receipt) }, null, 2)), 'receipt.json', at);
  zip.end();
  pipeline(zip.outputStream, file, () => undefined);
  zip.on('error', (error) => file.destroy(error as Error));
  return file;
}
