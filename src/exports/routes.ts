/** `/export/<file>`: the graph, a part of it or its statements as a file, streamed, with an ETag by the graph's revision. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS, Fault } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { partAsked, type Sources, statementsAskedFor } from './asked.ts';
import { GRAPH_FORMATS, STATEMENT_FORMATS } from './formats.ts';
import { edgesOf, nodesOf } from './graph.ts';
import type { Receipt } from './receipt.ts';
import { statementsOf } from './statements.ts';

export const FILES = [...Object.keys(GRAPH_FORMATS), ...Object.keys(STATEMENT_FORMATS)];

/** An export ready to be sent: throws before its first byte where the question is wrong. */
export interface Export {
  mediaType: string;
  etag: string;
  /** Names and ids that were asked for and are not there. */
  missing: string[];
  open(): Readable;
}

/** Prepares the file of that name for a query such as `{ of: '赣州', depth: '2' }`; `question` is what its receipt says was asked. */
export async function prepareExport(sources: Sources, file: string, query: unknown, question: string): Promise<Export> {
  const { graph, model } = sources;
  const receipt: Receipt = { question, ...(await served(graph)) };
  const etag = `"${createHash('sha256').update(`${receipt.revision} ${receipt.loadedAt} ${question}`).digest('hex').slice(0, 24)}"`;
  const asGraph = GRAPH_FORMATS[file];
  if (asGraph) {
    const { part, missing } = await partAsked(sources, query);
    const unchanged = <T>(items: AsyncIterable<T>) => ofOneRevision(graph, receipt, items);
    const open = () =>
      asGraph.write(
        receipt,
        () => nodesOf(graph, part),
        () => unchanged(edgesOf(graph, model, part)),
      );
    return { mediaType: asGraph.mediaType, etag, missing, open };
  }
  const asStatements = STATEMENT_FORMATS[file];
  if (!asStatements) throw new Fault('NOT_FOUND', `There is no export '${file.slice(0, 100)}'. There are ${FILES.join(', ')}.`);
  const filter = await statementsAskedFor(sources, query);
  const open = () => asStatements.write(receipt, ofOneRevision(graph, receipt, statementsOf(graph, filter)));
  return { mediaType: asStatements.mediaType, etag, missing: [], open };
}

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
    const prepared = await prepareExport(sources, request.params.file, request.query, request.url).catch((error) => {
      if (!(error instanceof Fault)) throw error;
      const { status } = ERRORS[error.code];
      // Over GraphQL an unknown name is a part of an answer; here there is no answer without it.
      reply
        .status(status === 200 ? 404 : status)
        .send({ errors: [{ message: error.message, extensions: { code: error.code, ...error.details } }] });
      return undefined;
    });
    if (!prepared) return reply;
    const { mediaType, etag, missing, open } = prepared;
    reply.header('etag', etag).header('cache-control', 'no-cache');
    if (missing.length) reply.header('x-missing', missing.map(encodeURIComponent).join(','));
    if (request.headers['if-none-match']?.split(/, */).some((known) => known.replace(/^W\//, '') === etag)) return reply.status(304).send();
    return reply.type(mediaType).header('content-disposition', `inline; filename="${request.params.file}"`).send(open());
  });
}
