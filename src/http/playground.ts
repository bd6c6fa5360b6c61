/** Serves the playground at /graphql: GraphiQL with the example questions, without any file from another host. */
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readThemes } from '../ground/questions.ts';
import { bundled, WEB } from './bundle.ts';

// The browser must not contact another host, whatever the page or a description in the schema refers to. `data:` is needed for the fonts
// and icons in GraphiQL's style sheet, `unsafe-inline` for the styles that its editors and dialogs write.
const ONLY_FROM_HERE = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:";

/** Whether the client wants the page and not an answer. A link with a query opens the page too; clients that accept JSON get the answer. */
export const isBrowser = ({ method, headers: { accept = '' } }: FastifyRequest) =>
  method === 'GET' && accept.includes('text/html') && !accept.includes('json');

export const sendPlayground = async (reply: FastifyReply) =>
  reply.header('content-security-policy', ONLY_FROM_HERE).sendFile('index.html', await bundled());

export async function servePlayground(http: FastifyInstance) {
  const themes = readThemes();
  await http.register(serveFiles, { root: WEB, serve: false }); // serves nothing itself; it is registered only for `sendFile`
  http.get('/playground/questions.json', async () => themes);
  http.get<{ Params: { file: string } }>('/playground/assets/:file', async ({ params: { file } }, reply) =>
    // The files may be cached for good, because their names contain a hash of their content.
    reply.sendFile(file, join(await bundled(), 'assets'), { maxAge: '1y', immutable: true }),
  );
}
