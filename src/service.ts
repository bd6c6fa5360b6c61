/** Starts and stops everything in its order: the lock on the data folder, Neo4j, the seeds, the server. */
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

/** A Neo4j that we may use, and how to let go of it. */
export interface Database {
  graph: Graph;
  /** Tells a second service on the same data folder where this one is. */
  announce(address: string): void;
  /** Settles when the embedded Neo4j has ended by itself, for good; never for one that is not ours. */
  lost: Promise<string>;
  close(): Promise<void>;
}

const OLDEST_NEO4J = [5, 26] as const;

interface Opening {
  signal?: AbortSignal | undefined;
  /** Done once the data folder is ours, and before the long work of starting Neo4j. */
  first?: () => Promise<void>;
}

/** Opens the Neo4j that the settings name, or the embedded one. */
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
  // Versions are years since 2025: Neo4j/2025.01 is newer than 5.26.
  if (major > OLDEST_NEO4J[0] || (major === OLDEST_NEO4J[0] && minor >= OLDEST_NEO4J[1])) return;
  throw new Fault('DB_REFUSED', `${agent} is too old: expected Neo4j ${OLDEST_NEO4J.join('.')} or later.`);
}

export interface Service {
  address: string;
  report: LoadReport;
  lost: Promise<string>;
  close(): Promise<void>;
}

/** Starts the service; `close` ends it cleanly, with its Neo4j. A start that `signal` cuts short rejects with its reason, all closed. */
export async function startService(config: Config, report: (line: string) => void, signal?: AbortSignal): Promise<Service> {
  // Before minutes are spent on what could not be served.
  const model = modelOf(buildGraphQLSchema());
  const seeds = readChecked(config, model);
  let playground: Promise<unknown> | undefined;
  const first = async () => {
    // The port after the folder: a service started twice should hear of the first, not of the port.
    await refuseBusyPort(config);
    // While Neo4j starts, which takes longer; without its playground the graph answers all the same.
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
