/** The HTTP server: GraphQL with new loaders for every request, the exports, the playground and the health checks. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, print } from 'graphql';
import type { ExportSources } from '../exports/parameters.ts';
import { idsIn, withIds } from '../exports/question.ts';
import { serveExports } from '../exports/routes.ts';
import type { Graph } from '../graph/graph.ts';
import { RequestGraph } from '../graph/request.ts';
import type { Corpus } from '../ground/corpus.ts';
import { Fault, isErrorCode, messageOf } from '../ground/errors.ts';
import type { Context } from '../loaders/context.ts';
import { createLoaders } from '../loaders/index.ts';
import { buildGraphQLSchema } from '../resolvers/build.ts';
import { modelOf } from '../schema/model.ts';
import { formatFault, refusal, refuseInvalidHttp, statusOfFaults } from './faults.ts';
import { limitFields } from './limits.ts';
import { isBrowser, sendPlayground, servePlayground } from './playground.ts';

export interface Server {
  http: FastifyInstance;
  /** What an export needs: the graph, its model, the texts, and a way to run a question. */
  sources: ExportSources;
  /** Refuses new requests, waits until the running ones have finished, and closes the server. */
  close(): Promise<void>;
}

interface ServerOptions {
  graph: Graph;
  corpus: Corpus;
  /** Origins whose pages may call the service; `*` allows any. */
  corsOrigins?: string[];
  /** Receives internal errors, which are never sent to the caller. */
  log?: (line: string) => void;
}

/** Builds the server. It does not listen until `http.listen` is called. */
export async function buildServer({ graph, corpus, corsOrigins = [], log = console.error }: ServerOptions): Promise<Server> {
  const schema = buildGraphQLSchema();
  const model = modelOf(schema);
  let draining = false;

  const refuse = refusal(log);
  const http = fastify({
    bodyLimit: 100_000,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    logger: false,
    frameworkErrors: refuse, // errors before a route is found, such as a malformed URL
    clientErrorHandler: refuseInvalidHttp,
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
    persistedQueries: false, // otherwise Apollo reports a wrong hash as an internal error
    parseOptions: { maxTokens: 5_000 },
    validationRules: [limitFields],
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Longer than the deadline of Graph, so that no running request is cut off.
      ApolloServerPluginDrainHttpServer({ httpServer: http.server, stopGracePeriodMillis: 15_000 }),
      onlyQueries,
      statusOfFaults,
      reportIncomplete,
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

  const context = async (): Promise<Context> => {
    const requested = new RequestGraph(graph);
    return { graph: requested, model, corpus, loaders: createLoaders(requested, model), empty: [], missing: [], more: [], leftOut: [] };
  };
  const graphql = fastifyApolloHandler(apollo, { context });
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'], // Apollo answers the methods that it does not support with 405
    async handler(request, reply) {
      return isBrowser(request) ? sendPlayground(reply) : graphql.call(http, request, reply);
    },
  });
  http.get('/', (_request, reply) => reply.redirect('/graphql'));
  const entitiesOf = async (query: string) => {
    const { body } = await apollo.executeOperation({ query: print(withIds(schema, query)) }, { contextValue: await context() });
    const { data, errors } = body.kind === 'single' ? body.singleResult : { data: null, errors: [] };
    // An export made from a partial answer would look complete.
    if (errors?.[0]) throw failed(errors[0]);
    return [...idsIn(data)];
  };
  const sources: ExportSources = { graph, model, corpus, entitiesOf };
  serveExports(http, sources);

  await servePlayground(http);

  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    const notReady = (reason: string) => reply.status(503).send({ status: 'not ready', reason });
    if (draining) return notReady('the service is stopping');
    try {
      // A real read is needed, because a Neo4j that has panicked still passes the driver's connectivity check.
      const [row] = await graph.ask('graph/info');
      return row ? { status: 'ready', revision: row.revision } : notReady('no seeds are loaded yet');
    } catch (error) {
      return notReady(messageOf(error));
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

/** Turns an error of an answer back into a Fault if it has one of our codes; otherwise into a GraphQLError. */
const failed = ({ message, extensions }: GraphQLFormattedError) =>
  isErrorCode(extensions?.code) ? new Fault(extensions.code, message) : new GraphQLError(message, { extensions });

/** Refuses mutations and subscriptions with a clear message; without this plugin they would end as internal errors. */
const onlyQueries: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request: { http } }) {
        // If there is no operation, its name is wrong, which graphql-js reports. For a GET request, Apollo reports that only queries are
        // allowed.
        if (!operation || operation.operation === 'query' || http?.method === 'GET') return;
        throw new GraphQLError(`This service answers queries and has no ${operation.operation}.`, {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
      },
    };
  },
};

/** Adds to `extensions` what the answer does not contain: why a list is empty, which ids do not exist, how much more there is. */
const reportIncomplete: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { empty, missing, more, leftOut } }) {
        const told = Object.fromEntries(Object.entries({ empty, missing, more, leftOut }).filter(([, each]) => each.length));
        if (body.kind !== 'single' || !Object.keys(told).length) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, ...told };
      },
    };
  },
};
