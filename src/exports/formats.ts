/** The formats of exports, by the name of the file. */
import { Readable } from 'node:stream';
import { csvZip } from './csv.ts';
import type { ExportedEdge, ExportedNode } from './graph.ts';
import { cyjs, jsonld, nodeLink } from './json.ts';
import type { Receipt } from './receipt.ts';
import { type ExportedStatement, jsonl, parquet, statementsCsv } from './statements.ts';
import { gexf, graphml } from './xml.ts';

interface Format<Source extends unknown[]> {
  mediaType: string;
  write(receipt: Receipt, ...source: Source): Readable;
}

const text =
  (write: (receipt: Receipt, nodes: AsyncIterable<ExportedNode>, edges: AsyncIterable<ExportedEdge>) => AsyncIterable<string>) =>
  (receipt: Receipt, nodes: () => AsyncIterable<ExportedNode>, edges: () => AsyncIterable<ExportedEdge>) =>
    Readable.from(write(receipt, nodes(), edges()));

export const GRAPH_FORMATS: Record<string, Format<[nodes: () => AsyncIterable<ExportedNode>, edges: () => AsyncIterable<ExportedEdge>]>> = {
  'graph.gexf': { mediaType: 'application/gexf+xml', write: text(gexf) },
  'graph.graphml': { mediaType: 'application/graphml+xml', write: text(graphml) },
  'graph.cyjs': { mediaType: 'application/json', write: text(cyjs) },
  'graph.json': { mediaType: 'application/json', write: text(nodeLink) },
  'graph.jsonld': { mediaType: 'application/ld+json', write: text(jsonld) },
  'graph.csv.zip': { mediaType: 'application/zip', write: csvZip },
};

export const STATEMENT_FORMATS: Record<string, Format<[statements: AsyncIterable<ExportedStatement>]>> = {
  'statements.jsonl': { mediaType: 'application/x-ndjson', write: (_, statements) => Readable.from(jsonl(statements)) },
  'statements.csv': { mediaType: 'text/csv; charset=utf-8', write: (_, statements) => statementsCsv(statements) },
  'statements.parquet': {
    mediaType: 'application/vnd.apache.parquet',
    write: (receipt, statements) => Readable.from(parquet(receipt, statements)),
  },
};
