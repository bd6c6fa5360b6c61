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
 * The password of the user `neo4j`. Made on the first start of a folder, kept in `DATA_DIR/neo4j-password` (mode 0600) and given to
 * Neo4j before its first start. A start cut short between these steps is taken up again by the next one.
 * @param signal ends the work; it rejects with the signal's reason
 * @throws Fault DB_START when there is a database and no password
 */
export async function ensurePassword(folders: Folders, java: string, jars: string, signal?: AbortSignal): Promise<string> {
  if (await exists(folders.firstStart)) await putAside(folders.data);
  // Neo4j makes the system database at its first start and takes the initial password into it.
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

/** To be called once the database has answered, before anything is written to it. */
export async function firstStartDone(folders: Folders): Promise<void> {
  await rm(folders.firstStart, { force: true });
}

/** A database killed while it was being made may never open again ("Transaction logs are missing"). Nobody has written to it yet. */
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

/** Written beside and then linked: the file appears whole or not at all, also when the power fails. */
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
  // A file, because the arguments of a process can be read by everybody; `--`, because a password may begin with a dash.
  const argumentFile = join(folders.run, 'password-argument');
  await rm(argumentFile, { force: true });
  await writeFile(argumentFile, `--\n${password}\n`, { mode: 0o600, flag: 'wx' });
  const adminTool = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${argumentFile}`];
  // env(1) adds to the environment that is there.
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
