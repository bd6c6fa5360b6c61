/** Serves `/export/<file>`: the graph, a part of it, or its statements as a streamed file, with an ETag that covers all its inputs. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../graph/graph.ts';
import { Fault } from '../ground/errors.ts';
import { ROOT } from '../ground/root.ts';
import { GRAPH_FORMATS, STATEMENT_FORMATS } from './formats.ts';
import { edgesOf, nodesOf } from './graph.ts';
import { type ExportSources, parametersOf, selectPart, statementFilterOf } from './parameters.ts';
import type { Receipt } from './receipt.ts';
import { statementsOf } from './statements.ts';

export const FILES = [...Object.keys(GRAPH_FORMATS), ...Object.keys(STATEMENT_FORMATS)];

/** An export that has been checked and can be sent. */
export interface Export {
  mediaType: string;
  /** The names and ids in `ids` that mean no single entity. */
  missing: string[];
  open(): Readable;
}

export const noExport = (file: string) =>
  new Fault('NOT_FOUND', `There is no export '${file.slice(0, 100)}'. There are ${FILES.join(', ')}.`);

/** Prepares an export file for parameters such as `{ of: '赣州', depth: '2' }`. If they are wrong, it throws before any byte is sent. */
export async function prepareExport(sources: ExportSources, file: string, query: unknown, receipt: Receipt): Promise<Export> {
  const { graph, model, corpus } = sources;
  const unchanged = <T>(items: AsyncIterable<T>) => ofOneRevision(graph, receipt, items);
  const asGraph = GRAPH_FORMATS[file];
  if (asGraph) {
    const { part, told } = await selectPart(sources, query);
    const open = () =>
      asGraph.write(
        { ...receipt, ...told },
        () => unchanged(nodesOf(graph, model, part)),
        () => unchanged(edgesOf(graph, model, part)),
      );
    return { mediaType: asGraph.mediaType, missing: told.missing ?? [], open };
  }
  const asStatements = STATEMENT_FORMATS[file];
  if (!asStatements) throw noExport(file);
  const filter = await statementFilterOf(sources, query);
  const open = () => asStatements.write(receipt, unchanged(statementsOf(graph, corpus, filter)));
  return { mediaType: asStatements.mediaType, missing: [], open };
}

/** The receipt of a request that is answered from the graph as it is loaded now. */
export const receiptOf = async (graph: Graph, question: string): Promise<Receipt> => ({ question, ...(await served(graph)) });

async function served(graph: Graph): Promise<{ revision: string; loadedAt: string }> {
  const [row] = await graph.ask('graph/info');
  if (!row) throw new Fault('DB_UNAVAILABLE', 'No seeds are loaded yet.');
  return { revision: row.revision, loadedAt: row.loadedAt };
}

/** A file is read in several pages. If the graph is loaded again meanwhile, the file would mix two revisions, so it ends with an error. */
async function* ofOneRevision<T>(graph: Graph, { revision }: Receipt, items: AsyncIterable<T>): AsyncGenerator<T> {
  yield* items;
  if ((await served(graph)).revision !== revision) throw new Fault('DB_UNAVAILABLE', 'The graph has changed meanwhile: ask again.');
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value, entries)).digest('hex').slice(0, 24);
const entries = (_: string, value: unknown) => (value instanceof Map ? [...value] : value); // JSON.stringify would write a Map as {}

/** Adds the routes `/export/<file>` and `/export`, which lists the files with their parameters. */
export function serveExports(http: FastifyInstance, sources: ExportSources): void {
  const formats = Object.entries({ ...GRAPH_FORMATS, ...STATEMENT_FORMATS });
  const files = formats.map(([file, { mediaType }]) => ({ file: `/export/${file}`, mediaType, parameters: parametersOf(file) }));
  const writer = hash([version, sources.model.types]); // the labels of predicates come from the model
  for (const url of ['/export', '/export/']) http.get(url, async () => ({ files }));
  http.get('/export/:file', async (request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply) => {
    const { file } = request.params;
    const receipt = await receiptOf(sources.graph, request.url);
    // A file depends on the receipt (request and revision), on the version of this service and its model, and on the texts that are quoted.
    const etag = `"${hash([receipt, writer, sources.corpus.files])}"`;
    const known = request.headers['if-none-match']?.split(/, */).map((each) => each.replace(/^W\//, '')) ?? [];
    const described = () => reply.header('etag', etag).header('x-revision', receipt.revision).header('cache-control', 'no-cache');
    // An ETag that matches is answered before the graph is read. `*` has to wait until it is certain that the file exists.
    if (known.includes(etag)) return described().status(304).send();
    const { mediaType, missing, open } = await prepareExport(sources, file, request.query, receipt);
    described();
    if (known.includes('*')) return reply.status(304).send();
    if (missing.length) reply.header('x-missing', missing.map(encodeURIComponent).join(','));
    return reply.type(mediaType).header('content-disposition', `inline; filename="${file}"`).send(open());
  });
}
