import { type AddressInfo, createServer } from 'node:net';
import { Fault, messageOf, systemCodeOf } from '../../ground/errors.ts';
import { makeFolders } from './folders.ts';
import { endFormer } from './former.ts';
import { ensureJars } from './jars.ts';
import { ensurePassword, firstStartDone } from './password.ts';
import { findJava } from './prerequisites.ts';
import { type Address, waitUntilReady } from './ready.ts';
import { keepRunning } from './restart.ts';
import { type End, type Installed, launch, type Neo4jProcess } from './run.ts';
import { writeSettings } from './settings.ts';

const USER = 'neo4j';
const PORTS_TRIED = 3;

/** A running Neo4j that ends with this process. */
export interface Embedded extends Address {
  /** Stops Neo4j and waits until it has ended; a second call waits as well. */
  stop(): Promise<void>;
  /** Resolves after `stop()`, or when Neo4j has ended by itself too often; never rejects. */
  exited: Promise<End>;
}

/**
 * Starts the embedded Neo4j of a data folder and waits until it answers. The caller must hold the lock of the folder (`acquireLock`).
 * If Neo4j ends by itself later, it is restarted under the same URI.
 * @param options.javaHome a Java installation that is preferred to the one on the PATH
 * @param options.path the PATH on which Java and Maven are looked for, instead of that of this process
 * @param options.report is called with a line of text about each longer step
 * @param options.signal aborts the start; the promise is then rejected with the signal's reason
 * @throws Fault PREREQUISITE if Java or Maven is missing, or DB_START with the last lines of the log; no process is left running then
 */
export async function startEmbedded(options: {
  dataDir: string;
  javaHome?: string | undefined;
  path?: string | undefined;
  report: (line: string) => void;
  signal?: AbortSignal | undefined;
}): Promise<Embedded> {
  const { dataDir, report, signal } = options;
  const java = await findJava(options);
  const jars = await ensureJars(report, { path: options.path, signal });
  try {
    const folders = await makeFolders(dataDir);
    await endFormer(folders, report, signal);
    const password = await ensurePassword(folders, java, jars, signal);
    return await startOnFreePort({ folders, java, jars, report }, password, signal);
  } catch (error) {
    // For example because the disk is full or read-only.
    if (systemCodeOf(error)) {
      throw new Fault('DB_START', `The embedded Neo4j did not start in ${dataDir}: ${messageOf(error)}`);
    }
    throw error;
  }
}

async function startOnFreePort(installed: Installed, password: string, signal?: AbortSignal): Promise<Embedded> {
  for (let tried = 1; ; tried++) {
    const port = await freePort();
    const address = { uri: `bolt://127.0.0.1:${port}`, user: USER, password };
    await writeSettings(installed.folders, port);
    try {
      const run = await startOnce(installed, address, signal);
      return { ...address, ...keepRunning(run, (stopping) => startOnce(installed, address, stopping), installed.report) };
    } catch (error) {
      // Another program may have taken the port after `freePort` had found it free.
      if (tried < PORTS_TRIED && error instanceof Fault && /PortBindException|Address already in use/.test(error.message)) continue;
      throw error;
    }
  }
}

async function startOnce(installed: Installed, address: Address, signal?: AbortSignal): Promise<Neo4jProcess> {
  signal?.throwIfAborted();
  const run = await launch(installed);
  try {
    await waitUntilReady(address, run, installed.report, signal);
    await firstStartDone(installed.folders);
    return run;
  } catch (error) {
    await run.stop();
    throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
