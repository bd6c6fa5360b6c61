/** `/export/<file>`: the graph, a part of it or its statements as a file, streamed, with an ETag by all that it depends on. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../graph/graph.ts';
import { Fault } from '../ground/errors.ts';
import { ROOT } from '../ground/root.ts';
import { type ExportSources, parametersOf, partAsked, statementsAskedFor } from './asked.ts';
import { GRAPH_FORMATS, STATEMENT_FORMATS } from './formats.ts';
import { edgesOf, nodesOf } from './graph.ts';
import type { Receipt } from './receipt.ts';
import { statementsOf } from './statements.ts';

export const FILES = [...Object.keys(GRAPH_FORMATS), ...Object.keys(STATEMENT_FORMATS)];

/** An export ready to be sent. */
export interface Export {
  mediaType: string;
  /** Names and ids that were asked for and are not there. */
  missing: string[];
  open(): Readable;
}

export const noExport = (file: string) =>
  new Fault('NOT_FOUND', `There is no export '${file.slice(0, 100)}'. There are ${FILES.join(', ')}.`);

/** Prepares the file of that name for a query such as `{ of: '赣州', depth: '2' }`; throws before its first byte where that is wrong. */
export async function prepareExport(sources: ExportSources, file: string, query: unknown, receipt: Receipt): Promise<Export> {
  const { graph, model, corpus } = sources;
  const unchanged = <T>(items: AsyncIterable<T>) => ofOneRevision(graph, receipt, items);
  const asGraph = GRAPH_FORMATS[file];
  if (asGraph) {
    const { part, told } = await partAsked(sources, query);
    const open = () =>
      asGraph.write(
        { ...receipt, ...told },
        () => nodesOf(graph, model, part),
        () => unchanged(edgesOf(graph, model, part)),
      );
    return { mediaType: asGraph.mediaType, missing: told.missing ?? [], open };
  }
  const asStatements = STATEMENT_FORMATS[file];
  if (!asStatements) throw noExport(file);
  const filter = await statementsAskedFor(sources, query);
  const open = () => asStatements.write(receipt, unchanged(statementsOf(graph, corpus, filter)));
  return { mediaType: asStatements.mediaType, missing: [], open };
}

/** The receipt of what is asked now. */
export const receiptOf = async (graph: Graph, question: string): Promise<Receipt> => ({ question, ...(await served(graph)) });

async function served(graph: Graph): Promise<{ revision: string; loadedAt: string }> {
  const [row] = await graph.ask('graph/info');
  if (!row) throw new Fault('DB_UNAVAILABLE', 'No seeds are loaded yet.');
  return { revision: row.revision, loadedAt: row.loadedAt };
}

/** A file is read in pages: where a load ends between two of them, it would hold parts of two graphs, and breaks off instead. */
async function* ofOneRevision<T>(graph: Graph, { revision }: Receipt, items: AsyncIterable<T>): AsyncGenerator<T> {
  yield* items;
  if ((await served(graph)).revision !== revision) throw new Fault('DB_UNAVAILABLE', 'The graph has changed meanwhile: ask again.');
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value, entries)).digest('hex').slice(0, 24);
const entries = (_: string, value: unknown) => (value instanceof Map ? [...value] : value); // JSON takes a Map for {}

/** Serves every export at `/export/<file>`, and at `/export` which there are. */
export function serveExports(http: FastifyInstance, sources: ExportSources): void {
  const formats = Object.entries({ ...GRAPH_FORMATS, ...STATEMENT_FORMATS });
  const files = formats.map(([file, { mediaType }]) => ({ file: `/export/${file}`, mediaType, parameters: parametersOf(file) }));
  const writer = hash([version, sources.model.types]); // labels are the model's
  for (const url of ['/export', '/export/']) http.get(url, async () => ({ files }));
  http.get('/export/:file', async (request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply) => {
    const { file } = request.params;
    const receipt = await receiptOf(sources.graph, request.url);
    // The receipt says all that a file depends on, but for who writes it and the texts that quotes are of.
    const etag = `"${hash([receipt, writer, sources.corpus.files])}"`;
    const known = request.headers['if-none-match']?.split(/, */).map((each) => each.replace(/^W\//, '')) ?? [];
    const described = () => reply.header('etag', etag).header('x-revision', receipt.revision).header('cache-control', 'no-cache');
    // Before anything is read; but whether there is anything at all is not known yet.
    if (known.includes(etag)) return described().status(304).send();
    const { mediaType, missing, open } = await prepareExport(sources, file, request.query, receipt);
    described();
    if (known.includes('*')) return reply.status(304).send();
    if (missing.length) reply.header('x-missing', missing.map(encodeURIComponent).join(','));
    return reply.type(mediaType).header('content-disposition', `inline; filename="${file}"`).send(open());
  });
}
