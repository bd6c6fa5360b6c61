import { mkdir, realpath, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, messageOf } from '../../ground/errors.ts';

// In MB. On a full disk Neo4j cannot even log that the disk is full, so the free space is checked before it starts.
const LEAST_SPACE_MB = 64;

/** The absolute paths of the files and folders of the embedded Neo4j. */
export interface Folders {
  /** NEO4J_HOME: `DATA_DIR/neo4j`. */
  home: string;
  conf: string;
  data: string;
  logs: string;
  imports: string;
  plugins: string;
  run: string;
  /** The output of Java in the current run; that of the previous run is kept beside it, with `.1` appended. */
  consoleLog: string;
  /** Neo4j's detailed log; only this one says why a database did not open. */
  debugLog: string;
  /** The process id of Java while it runs. */
  pidFile: string;
  /** A marker file that exists from the creation of the database until the database has answered for the first time. */
  firstStart: string;
  /** `DATA_DIR/neo4j-password`. */
  passwordFile: string;
}

/**
 * Creates the folders of an embedded Neo4j below `dataDir` and returns their paths.
 * @throws Fault DB_START if they cannot be created or the disk is nearly full
 */
export async function makeFolders(dataDir: string): Promise<Folders> {
  try {
    await mkdir(dataDir, { recursive: true });
    const folders = foldersOf(await realpath(dataDir));
    const { home, conf, data, logs, imports, plugins, run } = folders;
    const { bavail, bsize } = await statfs(dataDir);
    const free = Math.floor((bavail * bsize) / 2 ** 20);
    if (free < LEAST_SPACE_MB) throw new Error(`the disk has ${free} MB left, and at least ${LEAST_SPACE_MB} MB are needed`);
    await mkdir(home, { recursive: true, mode: 0o700 });
    for (const folder of [conf, data, logs, imports, plugins, run]) await mkdir(folder, { recursive: true });
    return folders;
  } catch (error) {
    throw new Fault('DB_START', `The data folder ${dataDir} cannot be used: ${messageOf(error)}`);
  }
}

function foldersOf(dataDir: string): Folders {
  const home = join(dataDir, 'neo4j');
  return {
    home,
    conf: join(home, 'conf'),
    data: join(home, 'data'),
    logs: join(home, 'logs'),
    imports: join(home, 'import'),
    plugins: join(home, 'plugins'),
    run: join(home, 'run'),
    consoleLog: join(home, 'logs', 'console.log'),
    debugLog: join(home, 'logs', 'debug.log'),
    pidFile: join(home, 'run', 'java.pid'),
    firstStart: join(home, 'run', 'first-start'),
    passwordFile: join(dataDir, 'neo4j-password'),
  };
}
