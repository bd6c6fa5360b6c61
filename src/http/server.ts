/** The HTTP server: the GraphQL schema with fresh loaders for every request, the playground, and whether it is alive and ready. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, print } from 'graphql';
import type { ExportSources } from '../exports/asked.ts';
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
import { formatFault, refusal, refuseWhatIsNoHttp, statusOfFaults } from './faults.ts';
import { notTooMuch } from './limits.ts';
import { isBrowser, sendPlayground, servePlayground } from './playground.ts';

export interface Server {
  http: FastifyInstance;
  /** What exports are made of. */
  sources: ExportSources;
  /** Refuses new requests, lets those under way finish, and closes. */
  close(): Promise<void>;
}

interface ServerOptions {
  graph: Graph;
  corpus: Corpus;
  /** Origins whose pages may read; '*' for any. */
  corsOrigins?: string[];
  /** Where faults of ours are written; they never reach the caller. */
  log?: (line: string) => void;
}

/** Builds the server; `http.listen` opens it. */
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
    persistedQueries: false, // a hash that does not fit its query would be a fault of ours
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

  const context = async (): Promise<Context> => {
    const requested = new RequestGraph(graph);
    return { graph: requested, model, corpus, loaders: createLoaders(requested, model), empty: [], missing: [], more: [], leftOut: [] };
  };
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
      // A real read: a Neo4j that has panicked still answers its own checks of connectivity.
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

/** An error of an answer as the fault that it was; one without a code of ours stays what it is. */
const failed = ({ message, extensions }: GraphQLFormattedError) =>
  isErrorCode(extensions?.code) ? new Fault(extensions.code, message) : new GraphQLError(message, { extensions });

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

/** What an answer could not give is told beside it, also to who did not ask: why a list is empty, which ids there are not. */
const whatIsMissing: ApolloServerPlugin<Context> = {
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
