import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, link, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Fault, messageOf, systemCodeOf } from '../../ground/errors.ts';
import type { Folders } from './folders.ts';
import { gone } from './gone.ts';

const run = promisify(execFile);

/**
 * Returns the password of the user `neo4j`. On the first start of a folder it is created, written to `DATA_DIR/neo4j-password` (mode 0600)
 * and passed to Neo4j. If a start was interrupted between these steps, the next one continues.
 * @param signal aborts the work; the promise is then rejected with the signal's reason
 * @throws Fault DB_START if there is a database but no password, or if Neo4j does not accept it
 */
export async function ensurePassword(folders: Folders, java: string, jars: string, signal?: AbortSignal): Promise<string> {
  if (await exists(folders.firstStart)) await putAside(folders.data);
  // Neo4j creates the system database at its first start and stores the initial password there; afterwards the password cannot be set so.
  const started = await exists(join(folders.data, 'databases', 'system'));
  const known = await readPassword(folders.passwordFile);
  if (started && known) return known;
  if (started) {
    throw new Fault(
      'DB_START',
      `${folders.home} holds a database, but its password ${folders.passwordFile} is missing. ` +
        `Put that file back, or move ${folders.home} away to begin with an empty database.`,
    );
  }
  await writeFile(folders.firstStart, '');
  const password = known ?? (await createPassword(folders.passwordFile));
  await setInitialPassword(password, folders, java, jars, signal);
  return password;
}

/** Must be called when the database has answered for the first time, and before anything is written to it. */
export async function firstStartDone(folders: Folders): Promise<void> {
  await rm(folders.firstStart, { force: true });
}

/**
 * Moves the data of an interrupted first start away: a database that was killed while being created may never open again ("Transaction logs
 * are missing"). Nothing is lost, because nothing has been written to it yet.
 */
async function putAside(data: string): Promise<void> {
  const aside = `${data}.cut-short`;
  await rm(aside, { recursive: true, force: true });
  await rename(data, aside);
  await mkdir(data);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function readPassword(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim() || undefined;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw new Fault('DB_START', `The password of the embedded Neo4j cannot be read: ${messageOf(error)}`);
  }
}

/** The password is written to a draft file that is then linked: so the file is complete or absent, even after a power failure. */
async function createPassword(file: string): Promise<string> {
  const password = randomBytes(32).toString('base64url');
  const draft = `${file}.new`;
  await rm(draft, { force: true });
  await rm(file, { force: true });
  const handle = await open(draft, 'wx', 0o600);
  await handle.writeFile(`${password}\n`);
  await handle.sync();
  await handle.close();
  await link(draft, file);
  await rm(draft);
  return password;
}

async function setInitialPassword(
  password: string,
  folders: Folders,
  java: string,
  jars: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  // The password is passed in a file, because every user can read the arguments of a process. `--` is needed because it may begin with a
  // dash.
  const argumentFile = join(folders.run, 'password-argument');
  await rm(argumentFile, { force: true });
  await writeFile(argumentFile, `--\n${password}\n`, { mode: 0o600, flag: 'wx' });
  const adminTool = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${argumentFile}`];
  // env(1) adds these two variables to the environment of this process and keeps the others.
  const tool = run('env', [`NEO4J_HOME=${folders.home}`, `NEO4J_CONF=${folders.conf}`, java, ...adminTool], { timeout: 120_000, signal });
  try {
    await tool;
  } catch (error) {
    if (signal?.aborted) await gone(tool.child);
    signal?.throwIfAborted();
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new Fault('DB_START', `Neo4j did not take its initial password:\n${`${stdout}${stderr}`.trim() || message}`);
  } finally {
    await rm(argumentFile, { force: true });
  }
}
