import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { readConfig } from '../src/config.ts';
import { startEmbedded } from '../src/graph/embedded/start.ts';
import { Graph } from '../src/graph/graph.ts';
import { Corpus } from '../src/ground/corpus.ts';
import { buildServer } from '../src/http/server.ts';
import { buildGraphQLSchema } from '../src/resolvers/build.ts';
import { type Model, modelOf } from '../src/schema/model.ts';
import type { LoadReport } from '../src/seeding/load.ts';
import { readChecked, seed } from '../src/seeding/seed.ts';

// The settings of the machine must not reach the tests: a NEO4J_URI would point them at somebody's data.
const { JAVA_HOME, CORPUS_DIR } = process.env;
export const config = readConfig({ JAVA_HOME, CORPUS_DIR });

let builtModel: Model | undefined;
export const model = (): Model => {
  builtModel ??= modelOf(buildGraphQLSchema());
  return builtModel;
};

/** A Neo4j of the test's own, empty, in a folder that goes with it. */
export async function ownDatabase() {
  const dataDir = mkdtempSync(join(tmpdir(), 'rongwan-test-'));
  const embedded = await startEmbedded({ dataDir, javaHome: config.javaHome, report: (line) => console.log(line) });
  const { uri, user, password } = embedded;
  const graph = new Graph({ uri, user, password, deadline: 60_000 });
  return {
    address: { uri, user, password },
    graph,
    seed: (seedsDir = config.seedsDir): Promise<LoadReport> =>
      seed(graph, model(), readChecked({ seedsDir, corpusDir: config.corpusDir }, model()), { allowOtherData: false }),
    async close() {
      await graph.close();
      await embedded.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A Neo4j for the tests of a file that change a graph: started before the first of them, gone after the last. */
export function databaseOfFile() {
  let started: Awaited<ReturnType<typeof ownDatabase>> | undefined;
  beforeAll(async () => {
    started = await ownDatabase();
  });
  afterAll(() => started?.close());
  const running = () => started ?? expect.fail('the database of this file has not been started yet');
  return {
    get graph() {
      return running().graph;
    },
    seed: (seedsDir?: string) => running().seed(seedsDir),
  };
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what tests are about
  data: any;
  errors?: { message: string; extensions: { code: string; [key: string]: unknown }; path?: (string | number)[] }[];
}

/** A server on the seeded graph that all tests share; questions go through its HTTP. */
export async function sharedServer(options: { corpus?: Corpus; deadline?: number } = {}) {
  // Generous: the first of each kind of question waits for Neo4j to compile its plan on a machine that does other things too.
  const graph = new Graph({ ...inject('neo4j'), deadline: options.deadline ?? 60_000 });
  const logged: string[] = [];
  const server = await buildServer({ graph, corpus: options.corpus ?? new Corpus(config.corpusDir), log: (line) => logged.push(line) });
  return {
    graph,
    server,
    logged,
    async ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
      const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return { status: reply.statusCode, ...reply.json() };
    },
    /** Its address, once it listens for programs that are not ours. */
    async listen(): Promise<string> {
      await server.http.listen({ port: 0, host: '127.0.0.1' });
      return `http://127.0.0.1:${(server.http.server.address() as AddressInfo).port}`;
    },
    async close() {
      await server.close();
      await graph.close();
    },
  };
}

/** The server of all tests of a file: started before the first of them, closed after the last. */
export function serverOfFile() {
  let started: Awaited<ReturnType<typeof sharedServer>> | undefined;
  beforeAll(async () => {
    started = await sharedServer();
  });
  afterAll(() => started?.close());
  const running = () => started ?? expect.fail('the server of this file has not been started yet');
  const ask = (query: string, variables?: Record<string, unknown>) => running().ask(query, variables);
  return {
    ask,
    get graph() {
      return running().graph;
    },
    get server() {
      return running().server;
    },
    get logged() {
      return running().logged;
    },
    listen: () => running().listen(),
    get: (url: string, headers: Record<string, string> = {}) => running().server.http.inject({ method: 'GET', url, headers }),
    /** The data of an answer without errors. */
    async data(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask(query, variables);
      expect(errors).toBeUndefined();
      return data;
    },
    /** The code and the message of what is refused, or undefined where nothing is. */
    refusal: async (query: string) => (await ask(query)).errors?.map(({ message, extensions: { code } }) => `${code} ${message}`).join(),
  };
}

export const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
