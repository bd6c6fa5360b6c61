/** Starts and stops all parts of the service in order: the lock on the data folder, Neo4j, the seeds, the server. */
import { createServer } from 'node:net';
import type { Config } from './config.ts';
import { acquireLock } from './graph/embedded/lock.ts';
import { startEmbedded } from './graph/embedded/start.ts';
import { Graph } from './graph/graph.ts';
import { Corpus } from './ground/corpus.ts';
import { Fault } from './ground/errors.ts';
import { bundled } from './http/bundle.ts';
import { buildServer } from './http/server.ts';
import { warmUp } from './http/warm.ts';
import { buildGraphQLSchema } from './resolvers/build.ts';
import { modelOf } from './schema/model.ts';
import type { LoadReport } from './seeding/load.ts';
import { readChecked, seed } from './seeding/seed.ts';

/** An open Neo4j, embedded or not, and how to close it. */
export interface Database {
  graph: Graph;
  /** Publishes the address of this service, so that a second service on the same data folder can name it in its error. */
  announce(address: string): void;
  /** Resolves with the last lines of its log when the embedded Neo4j has stopped or has ended too often; never for another Neo4j. */
  lost: Promise<string>;
  close(): Promise<void>;
}

const OLDEST_NEO4J = [5, 26] as const;

interface Opening {
  signal?: AbortSignal | undefined;
  /** Is called when the data folder is locked and before Neo4j is started, which takes long. */
  first?: () => Promise<void>;
}

/** Connects to the Neo4j of the settings or starts the embedded one. Throws a Fault if that fails; nothing is left open then. */
export async function openDatabase(config: Config, report: (line: string) => void, { signal, first }: Opening = {}): Promise<Database> {
  if (config.neo4j) {
    await first?.();
    const graph = new Graph({ ...config.neo4j, database: config.database });
    try {
      await refuseOldServer(graph);
    } catch (error) {
      await graph.close();
      if (!(error instanceof Fault && error.code === 'DB_UNAVAILABLE')) throw error;
      throw new Fault(error.code, `No Neo4j answers at ${config.neo4j.uri}: check NEO4J_URI, and whether it runs.`, error.details);
    }
    return { graph, announce: () => {}, lost: new Promise(() => {}), close: () => graph.close() };
  }
  const lock = await acquireLock(config.dataDir);
  try {
    await first?.();
    const embedded = await startEmbedded({ dataDir: config.dataDir, javaHome: config.javaHome, report, signal });
    const graph = new Graph(embedded);
    return {
      graph,
      announce: (address) => lock.announce(address),
      lost: embedded.exited.then(({ logTail }) => logTail),
      async close() {
        await graph.close();
        await embedded.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function refuseOldServer(graph: Graph): Promise<void> {
  const agent = await graph.server();
  const [major = 0, minor = 0] = (/\/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
  // Since 2025, Neo4j's versions begin with the year: 2025.01 is newer than 5.26.
  if (major > OLDEST_NEO4J[0] || (major === OLDEST_NEO4J[0] && minor >= OLDEST_NEO4J[1])) return;
  throw new Fault('DB_REFUSED', `${agent} is too old: expected Neo4j ${OLDEST_NEO4J.join('.')} or later.`);
}

export interface Service {
  address: string;
  report: LoadReport;
  lost: Promise<string>;
  close(): Promise<void>;
}

/**
 * Starts the service and waits until it listens; `close` stops it together with its Neo4j. If `signal` aborts the start, everything is
 * closed and the promise is rejected with the signal's reason. Otherwise throws a Fault if it cannot start.
 */
export async function startService(config: Config, report: (line: string) => void, signal?: AbortSignal): Promise<Service> {
  // The seeds are checked first, because starting Neo4j can take minutes and is in vain if they are wrong.
  const model = modelOf(buildGraphQLSchema());
  const seeds = readChecked(config, model);
  let playground: Promise<unknown> | undefined;
  const first = async () => {
    // The port is checked after the folder is locked: if the service is started twice, the error should name the first one and not the
    // port.
    await refuseBusyPort(config);
    // Bundling runs while Neo4j starts, which takes longer. If it fails, the service still starts, without a playground.
    playground = bundled(report).catch(({ message }) => report(`The playground cannot be bundled, so it is not served: ${message}`));
  };
  const database = await openDatabase(config, report, { signal, first });
  try {
    const { graph } = database;
    signal?.throwIfAborted();
    report(`Seeding from ${config.seedsDir}`);
    const loaded = await seed(graph, model, seeds, { allowOtherData: config.allowOtherData, progress: report });
    signal?.throwIfAborted();
    const server = await buildServer({ graph, corpus: new Corpus(config.corpusDir), corsOrigins: config.corsOrigins, log: report });
    report('Warming up');
    await Promise.all([warmUp(server, graph), playground]);
    signal?.throwIfAborted();
    await server.http.listen({ port: config.port, host: config.host }).catch((error) => {
      throw busy(error, config);
    });
    const { port } = server.http.server.address() as { port: number };
    const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
    database.announce(address);
    return {
      address,
      report: loaded,
      lost: database.lost,
      async close() {
        await server.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function busy(error: NodeJS.ErrnoException, { host, port }: Config): unknown {
  if (error.code === 'EADDRINUSE')
    return new Fault('PORT_BUSY', `Something else listens on ${host}:${port}: stop it, or set PORT to another (0 takes a free one).`);
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Fault('CONFIG', `Cannot listen on ${host}:${port} (${error.code}): set HOST and PORT to an address of this machine.`);
  }
  return error;
}

function refuseBusyPort(config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', (error) => reject(busy(error, config)))
      .listen({ port: config.port, host: config.host }, () => probe.close(() => resolve()));
  });
}
