/** The HTTP server: the GraphQL schema with fresh loaders for every request, the playground, and whether it is alive and ready. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, print } from 'graphql';
import type { Corpus } from './corpus.ts';
import { ERRORS, type ErrorCode, Fault } from './errors.ts';
import type { Sources } from './exports/asked.ts';
import { idsIn, withIds } from './exports/question.ts';
import { serveExports } from './exports/routes.ts';
import type { Graph } from './graph/graph.ts';
import { withHint } from './hints.ts';
import { notTooMuch } from './limits.ts';
import { createLoaders } from './loaders/index.ts';
import { modelOf } from './model.ts';
import { isBrowser, sendPlayground, servePlayground } from './playground.ts';
import type { Context } from './resolvers/context.ts';
import { buildGraphQLSchema } from './schema/build.ts';

export interface Server {
  http: FastifyInstance;
  /** What exports are made of. */
  sources: Sources;
  /** Refuses new requests, lets those under way finish, and closes. */
  close(): Promise<void>;
}

interface Options {
  graph: Graph;
  corpus: Corpus;
  /** Origins whose pages may read; '*' for any. */
  corsOrigins?: string[];
  /** Where faults of ours are written; they never reach the caller. */
  log?: (line: string) => void;
}

/** Builds the server; `http.listen` opens it. */
export async function buildServer({ graph, corpus, corsOrigins = [], log = console.error }: Options): Promise<Server> {
  const schema = buildGraphQLSchema();
  const model = modelOf(schema);
  let draining = false;

  const refuse = (error: { statusCode?: number; message: string }, _request: unknown, reply: FastifyReply) => {
    if (error instanceof Fault) {
      const { status } = ERRORS[error.code];
      // Over GraphQL an unknown name is a part of an answer; here there is no answer without it.
      return reply.status(status === 200 ? 404 : status).send({ errors: [{ message: error.message, extensions: shownOf(error, log) }] });
    }
    const status = error.statusCode ?? 500;
    const { message, code } = status >= 500 ? faultOfOurs(error, log) : { message: error.message, code: 'BAD_REQUEST' };
    return reply.status(status).send({ errors: [{ message, extensions: { code } }] });
  };
  const http = fastify({
    bodyLimit: 100_000,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    logger: false,
    frameworkErrors: refuse, // what is wrong before there is a route, such as a malformed URL
    clientErrorHandler: refuseWhatIsNoHttp,
  });
  http.setErrorHandler(refuse);
  http.setNotFoundHandler((_request, reply) => {
    reply
      .status(404)
      .send({ errors: [{ message: 'There is nothing here; the graph is at /graphql.', extensions: { code: 'NOT_FOUND' } }] });
  });

  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: 5_000 },
    validationRules: [notTooMuch],
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Longer than a request may take (the deadline of Graph), so that none is cut off for being slow.
      ApolloServerPluginDrainHttpServer({ httpServer: http.server, stopGracePeriodMillis: 15_000 }),
      onlyQueries,
      statusOfFaults,
      whatIsMissing,
    ],
    formatError: (formatted, error) => formatFault(formatted, error, schema, log),
    stopOnTerminationSignals: false,
    logger: { debug: () => {}, info: () => {}, warn: log, error: log },
  });
  await apollo.start();

  await http.register(compress, { threshold: 1_000, customTypes: /json|xml|csv|text|javascript|wasm/ });
  if (corsOrigins.length) {
    await http.register(cors, {
      origin: corsOrigins.includes('*') ? '*' : corsOrigins,
      methods: ['GET', 'POST'],
      exposedHeaders: ['etag', 'x-missing', 'x-revision'],
    });
  }

  const context = async (): Promise<Context> => ({
    graph,
    model,
    corpus,
    loaders: createLoaders(graph, model),
    empty: [],
    missing: [],
    more: [],
  });
  const graphql = fastifyApolloHandler(apollo, { context });
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'], // Apollo refuses those it does not serve
    async handler(request, reply) {
      return isBrowser(request) ? sendPlayground(reply) : graphql.call(http, request, reply);
    },
  });
  http.get('/', (_request, reply) => reply.redirect('/graphql'));
  const entitiesOf = async (query: string) => {
    const { body } = await apollo.executeOperation({ query: print(withIds(schema, query)) }, { contextValue: await context() });
    const { data, errors } = body.kind === 'single' ? body.singleResult : { data: null, errors: [] };
    // A part of an answer would be taken for the whole.
    if (errors?.[0]) throw new Fault(errors[0].extensions?.code as ErrorCode, errors[0].message);
    return [...idsIn(data)];
  };
  const sources: Sources = { graph, model, corpus, entitiesOf };
  serveExports(http, sources);

  await servePlayground(http);

  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    const notReady = (reason: string) => reply.status(503).send({ status: 'not ready', reason });
    if (draining) return notReady('the service is stopping');
    try {
      // A real read: a Neo4j that has panicked still answers its own checks of connectivity.
      const [row] = await graph.ask('graph/info');
      return row ? { status: 'ready', revision: row[0] } : notReady('no seeds are loaded yet');
    } catch (error) {
      return notReady((error as Error).message);
    }
  });

  return {
    http,
    sources,
    async close() {
      draining = true;
      await apollo.stop();
      await http.close();
    },
  };
}

/** What Node's parser refuses never becomes a request; it is told so in the same form, by hand. */
function refuseWhatIsNoHttp({ code }: { code: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] = {
    ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in time.'] as const,
    HPE_HEADER_OVERFLOW: [431, 'The address or the headers are too long.'] as const,
    HPE_INVALID_URL: [400, 'An address takes ASCII alone: percent-encode the rest, 赣州 as %E8%B5%A3%E5%B7%9E.'] as const,
  }[code] ?? [400, 'This is no HTTP.'];
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** There is nothing to write; graphql-js would take the wish for a fault of ours. */
const onlyQueries: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request: { http } }) {
        // Without one, its name is wrong, which graphql-js says itself; of a GET, Apollo says that it cannot be.
        if (!operation || operation.operation === 'query' || http?.method === 'GET') return;
        throw new GraphQLError(`This service answers queries and has no ${operation.operation}.`, {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
      },
    };
  },
};

/**
 * A fault that is not the caller's has a status of its own, also where parts of the answer could be given; a fault of the caller's
 * only where nothing could.
 */
const statusOfFaults: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return;
        const { errors = [], data } = body.singleResult;
        const statuses = errors.map(({ extensions }) => ERRORS[extensions?.code as ErrorCode]?.status ?? 200);
        const worst = Math.max(0, ...statuses);
        const nothing = Object.values(data ?? {}).every((value) => value === null);
        if (worst >= 500 || (worst >= 400 && nothing && !http.status)) http.status = worst; // a status that is there is finer: 405
      },
    };
  },
};

/** What an answer could not give is told beside it, also to who did not ask: why a list is empty, which ids there are not. */
const whatIsMissing: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { empty, missing, more } }) {
        const told = Object.fromEntries(Object.entries({ empty, missing, more }).filter(([, each]) => each.length));
        if (body.kind !== 'single' || !Object.keys(told).length) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, ...told };
      },
    };
  },
};

/** An error as callers see it: a code, a sentence that helps, and nothing of our insides. */
function formatFault(
  formatted: GraphQLFormattedError,
  error: unknown,
  schema: GraphQLSchema,
  log: (line: string) => void,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { message, locations, path } = formatted;
  if (cause instanceof Fault) {
    return { message: cause.message, locations, path, extensions: shownOf(cause, log) };
  }
  // Of a value in the text of a query Apollo says only that the query does not fit; the scalar that refused it knows better.
  const refused = cause instanceof GraphQLError && cause.extensions.code === 'BAD_USER_INPUT';
  const code = refused ? 'BAD_USER_INPUT' : (formatted.extensions?.code as string | undefined);
  const expected = cause instanceof GraphQLError || (code && code !== 'INTERNAL_SERVER_ERROR');
  if (expected && code !== 'INTERNAL_SERVER_ERROR') return { message: withHint(schema, message), locations, path, extensions: { code } };
  return { message: faultOfOurs(cause, log).message, locations, path, extensions: { code: 'INTERNAL' } };
}

/** What a fault shows beside its message; its cause is of our insides, and goes to the log. */
function shownOf({ code, details }: Fault, log: (line: string) => void): Record<string, unknown> {
  const { cause, ...shown } = details;
  if (cause) log(`${code}: ${cause}`);
  return { code, ...shown };
}

/** Logs what must not reach the caller, who gets the id to ask about it. */
function faultOfOurs(cause: unknown, log: (line: string) => void): { message: string; code: ErrorCode } {
  const id = randomUUID().slice(0, 8);
  log(`fault ${id}: ${cause instanceof Error ? cause.stack : String(cause)}`);
  return { message: `A fault of ours; the log has it under ${id}.`, code: 'INTERNAL' };
}
