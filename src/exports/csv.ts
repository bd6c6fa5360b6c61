/** Tables: for spreadsheets, for Gephi and for Neo4j. */
import { PassThrough, pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { ZipFile } from 'yazl';
import type { Edge, Node } from './graph.ts';
import { describe, type Receipt } from './receipt.ts';

export type Cell = string | number | boolean | null | undefined;

// A spreadsheet takes such a cell for a formula, and runs it.
const harmless = (cell: Cell) => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** Rows as CSV (RFC 4180) with a byte order mark, by which Excel knows UTF-8. */
export function csv(columns: readonly string[], rows: AsyncIterable<readonly Cell[]>): Readable {
  const cells = async function* () {
    for await (const row of rows) yield row.map(harmless);
  };
  const table = stringify({ header: true, columns: [...columns], bom: true, record_delimiter: '\r\n' });
  pipeline(Readable.from(cells()), table, () => undefined); // an error of the rows ends the table, whose reader sees it
  return table;
}

const NODE_COLUMNS = ['kind', 'names', 'status', 'degree', 'latitude', 'longitude', 'documents'];
const nodeCells = ({ kind, names, status, degree, latitude, longitude, documents }: Node): Cell[] => [
  kind,
  names.join(' | '),
  status,
  degree,
  latitude,
  longitude,
  documents.join(' '),
];
const EDGE_COLUMNS = ['label', 'weight', 'status', 'basis', 'start', 'end', 'statements', 'citations'];
const edgeCells = ({ label, weight, status, basis, start, end, statements, citations }: Edge): Cell[] => [
  label,
  weight,
  status,
  basis,
  start,
  end,
  statements.join(' '),
  citations.join(' '),
];

async function* map<T>(items: AsyncIterable<T>, shape: (item: T) => Cell[]): AsyncGenerator<Cell[]> {
  for await (const item of items) yield shape(item);
}

/** The same graph twice, in the tables that Gephi imports and in those of `neo4j-admin database import`, with a receipt. */
export function csvZip(receipt: Receipt, nodes: () => AsyncIterable<Node>, edges: () => AsyncIterable<Edge>): Readable {
  const zip = new ZipFile();
  const at = { mtime: new Date(receipt.loadedAt) };
  const add = (name: string, columns: string[], rows: AsyncIterable<Cell[]>) => zip.addReadStream(csv(columns, rows), name, at);
  add(
    'gephi/nodes.csv',
    ['Id', 'Label', 'Type', ...NODE_COLUMNS],
    map(nodes(), (node) => [node.id, node.label, node.type, ...nodeCells(node)]),
  );
  add(
    'gephi/edges.csv',
    ['Source', 'Target', 'Type', 'Id', 'Kind', ...EDGE_COLUMNS],
    map(edges(), (edge) => [edge.source, edge.target, 'Directed', edge.id, edge.predicate, ...edgeCells(edge)]),
  );
  const typed: Record<string, string> = {
    degree: 'degree:int',
    latitude: 'latitude:double',
    longitude: 'longitude:double',
    weight: 'weight:int',
  };
  const neo4j = (columns: string[]) => columns.map((column) => typed[column] ?? column);
  add(
    'neo4j/nodes.csv',
    ['id:ID', 'label', ':LABEL', ...neo4j(NODE_COLUMNS)],
    map(nodes(), (node) => [node.id, node.label, node.type, ...nodeCells(node)]),
  );
  add(
    'neo4j/edges.csv',
    [':START_ID', ':END_ID', ':TYPE', 'id', ...neo4j(EDGE_COLUMNS)],
    map(edges(), (edge) => [edge.source, edge.target, edge.predicate, edge.id, ...edgeCells(edge)]),
  );
  zip.addBuffer(Buffer.from(JSON.stringify({ ...receipt, description: describe(receipt) }, null, 2)), 'receipt.json', at);
  zip.end();
  const file = new PassThrough();
  pipeline(zip.outputStream, file, () => undefined);
  zip.on('error', (error) => file.destroy(error as Error));
  return file;
}
