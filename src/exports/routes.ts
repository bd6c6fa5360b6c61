/** `/export/<file>`: the graph, a part of it or its statements as a file, streamed, with an ETag by the graph's revision. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Fault } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { partAsked, type Sources, statementsAskedFor } from './asked.ts';
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

/** Prepares the file of that name for a query such as `{ of: '赣州', depth: '2' }`; throws before its first byte where that is wrong. */
export async function prepareExport(sources: Sources, file: string, query: unknown, receipt: Receipt): Promise<Export> {
  const { graph, model } = sources;
  const unchanged = <T>(items: AsyncIterable<T>) => ofOneRevision(graph, receipt, items);
  const asGraph = GRAPH_FORMATS[file];
  if (asGraph) {
    const { part, missing } = await partAsked(sources, query);
    const open = () =>
      asGraph.write(
        receipt,
        () => nodesOf(graph, part),
        () => unchanged(edgesOf(graph, model, part)),
      );
    return { mediaType: asGraph.mediaType, missing, open };
  }
  const asStatements = STATEMENT_FORMATS[file];
  if (!asStatements) throw new Fault('NOT_FOUND', `There is no export '${file.slice(0, 100)}'. There are ${FILES.join(', ')}.`);
  const filter = await statementsAskedFor(sources, query);
  const open = () => asStatements.write(receipt, unchanged(statementsOf(graph, filter)));
  return { mediaType: asStatements.mediaType, missing: [], open };
}

/** The receipt of what is asked now. */
export const receiptOf = async (graph: Graph, question: string): Promise<Receipt> => ({ question, ...(await served(graph)) });

async function served(graph: Graph): Promise<{ revision: string; loadedAt: string }> {
  const [row] = await graph.ask('graph/info');
  if (!row) throw new Fault('DB_UNAVAILABLE', 'No seeds are loaded yet.');
  return { revision: row[0] as string, loadedAt: row[1] as string };
}

/** A file is read in pages: where a load ends between two of them, it would hold parts of two graphs, and breaks off instead. */
async function* ofOneRevision<T>(graph: Graph, { revision }: Receipt, items: AsyncIterable<T>): AsyncGenerator<T> {
  yield* items;
  if ((await served(graph)).revision !== revision) throw new Fault('DB_UNAVAILABLE', 'The graph has changed meanwhile: ask again.');
}

/** Serves every export at `/export/<file>`. */
export function serveExports(http: FastifyInstance, sources: Sources): void {
  http.get('/export/:file', async (request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply) => {
    const receipt = await receiptOf(sources.graph, request.url);
    const etag = `"${createHash('sha256').update(JSON.stringify(receipt)).digest('hex').slice(0, 24)}"`;
    reply.header('etag', etag).header('cache-control', 'no-cache');
    // Before anything is read: the receipt says all that the file depends on.
    if (request.headers['if-none-match']?.split(/, */).some((known) => known.replace(/^W\//, '') === etag)) return reply.status(304).send();
    const { mediaType, missing, open } = await prepareExport(sources, request.params.file, request.query, receipt).catch((error) => {
      reply.removeHeader('etag');
      throw error;
    });
    if (missing.length) reply.header('x-missing', missing.map(encodeURIComponent).join(','));
    return reply.type(mediaType).header('content-disposition', `inline; filename="${request.params.file}"`).send(open());
  });
}
