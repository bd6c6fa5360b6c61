/** The playground at /graphql: GraphiQL with the project's questions, every byte of it served from here. */
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readThemes } from '../ground/questions.ts';
import { bundled, WEB } from './bundle.ts';

// Whatever the page or a description of the schema might name: the browser asks no other host. Fonts and icons are in GraphiQL's style
// sheet, and its editors and dialogs write styles.
const ONLY_FROM_HERE = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:";

/** Whether a page is wanted, also at a link that carries a query, and not an answer; clients that take either get the answer. */
export const isBrowser = ({ method, headers: { accept = '' } }: FastifyRequest) =>
  method === 'GET' && accept.includes('text/html') && !accept.includes('json');

export const sendPlayground = async (reply: FastifyReply) =>
  reply.header('content-security-policy', ONLY_FROM_HERE).sendFile('index.html', await bundled());

export async function servePlayground(http: FastifyInstance) {
  const themes = readThemes();
  await http.register(serveFiles, { root: WEB, serve: false }); // nothing from there: it gives `sendFile`, for a folder that is made when needed
  http.get('/playground/questions.json', async () => themes);
  http.get<{ Params: { file: string } }>('/playground/assets/:file', async ({ params: { file } }, reply) =>
    // The name changes with what is in it.
    reply.sendFile(file, join(await bundled(), 'assets'), { maxAge: '1y', immutable: true }),
  );
}
