/** The playground at /graphql: GraphiQL with the project's questions, every byte of it served from here. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readQuestions } from './questions.ts';

const WEB = join(import.meta.dirname, '..', 'web');
const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string, inside = '') => join(dirname(resolve(`${name}/package.json`)), inside);

const LIBRARIES = {
  graphiql: folderOf('graphiql'),
  explorer: folderOf('@graphiql/plugin-explorer', 'dist'),
  react: folderOf('react', 'umd'),
  'react-dom': folderOf('react-dom', 'umd'),
};

// Whatever the page or a description of the schema might name: the browser asks no other host. GraphiQL's fonts are in its style sheet,
// and its dialogs write styles.
const ONLY_FROM_HERE = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:";

/** Whether a page is wanted, also at a link that carries a query, and not an answer; clients that take either get the answer. */
export const isBrowser = ({ method, headers: { accept = '' } }: FastifyRequest) =>
  method === 'GET' && accept.includes('text/html') && !accept.includes('json');

export const sendPlayground = (reply: FastifyReply) => reply.header('content-security-policy', ONLY_FROM_HERE).sendFile('index.html', WEB);

export async function servePlayground(http: FastifyInstance) {
  const questions = readQuestions();
  http.get('/playground/questions.json', async () => questions);
  await http.register(serveFiles, { root: WEB, prefix: '/playground/' });
  for (const [name, root] of Object.entries(LIBRARIES)) {
    await http.register(serveFiles, { root, prefix: `/playground/${name}/`, decorateReply: false });
  }
}
