import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Fault } from '../../ground/errors.ts';
import { gone } from './gone.ts';
import { acquireLock, type Lock } from './lock.ts';
import { findMaven } from './prerequisites.ts';

const MAVEN_DIR = fileURLToPath(new URL('../../../neo4j', import.meta.url));
/** The file beside the jars with the SHA-256 of the pom.xml for which they were fetched. */
const MARKER = '.pom-sha256';
const PROGRESS_EVERY_MS = 3_000;
const LINES_SHOWN = 15;

interface JarOptions {
  path?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Returns the path of the folder with Neo4j's jars, `neo4j/lib`. If it is missing or `neo4j/pom.xml` has changed, Maven fetches the jars
 * first.
 * @param report is called with a line of progress every few seconds
 * @param options.folder the folder with pom.xml, instead of `neo4j`
 * @param options.path the PATH on which Maven is looked for, instead of that of this process
 * @param options.signal aborts the work and Maven; the promise is then rejected with the signal's reason
 * @throws Fault PREREQUISITE if there is no Maven, DB_START if Maven fails
 */
export async function ensureJars(report: (line: string) => void, options: JarOptions & { folder?: string } = {}): Promise<string> {
  const { folder = MAVEN_DIR, path, signal } = options;
  const pom = join(folder, 'pom.xml');
  const lib = join(folder, 'lib');
  const wanted = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex');

  if ((await fetchedFor(lib)) === wanted) return lib;
  const mvn = await findMaven({ path });

  const scratch = join(folder, '.cache');
  const lock = await waitForLock(scratch, report, signal);
  try {
    if ((await fetchedFor(lib)) === wanted) return lib;
    await removeLeftovers(scratch);
    const fresh = await mkdtemp(join(scratch, 'fresh-'));
    await fetchJars(mvn, pom, fresh, report, { path, signal });
    await writeFile(join(fresh, MARKER), wanted);
    // mkdtemp creates folders that only their owner can read.
    await chmod(fresh, 0o755);
    await swap(lib, fresh, scratch);
    return lib;
  } finally {
    lock.release();
  }
}

const fetchedFor = (lib: string) => readFile(join(lib, MARKER), 'utf8').catch(() => undefined);

async function waitForLock(folder: string, report: (line: string) => void, signal?: AbortSignal): Promise<Lock> {
  await mkdir(folder, { recursive: true });
  for (let tries = 0; ; tries++) {
    try {
      return await acquireLock(folder);
    } catch (error) {
      // acquireLock throws this code for any folder; here it means that another process holds the lock on the jars.
      if (!(error instanceof Fault && error.code === 'DATA_DIR_BUSY')) throw error;
      if (tries % 10 === 0) report('another process is fetching the jars of Neo4j; waiting for it');
      await sleep(1_000, undefined, { signal }).catch(() => signal?.throwIfAborted());
    }
  }
}

/** Removes the temporary folders of earlier runs that were interrupted. */
async function removeLeftovers(scratch: string): Promise<void> {
  const leftovers = (await readdir(scratch)).filter((name) => name.startsWith('fresh-') || name.startsWith('old-'));
  for (const name of leftovers) await rm(join(scratch, name), { recursive: true, force: true });
}

async function fetchJars(
  mvn: string,
  pom: string,
  into: string,
  report: (line: string) => void,
  { path, signal }: JarOptions,
): Promise<void> {
  report('fetching the jars of Neo4j with Maven (125 MB, only this once)');
  const command = ['--batch-mode', '--strict-checksums', '-Dstyle.color=never', `--file=${pom}`, 'dependency:copy-dependencies'];
  const child = spawn(mvn, [...command, '-DincludeScope=runtime', `-DoutputDirectory=${into}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    // With a PATH of its own, Maven gets nothing else of this process's environment.
    ...(path === undefined ? {} : { env: { PATH: path } }),
  });

  let downloaded = 0;
  const lastLines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (/Downloaded from .*\.jar/.test(line)) downloaded++;
      if (/Download(ing|ed) from/.test(line)) return;
      lastLines.push(line);
      if (lastLines.length > LINES_SHOWN) lastLines.shift();
    });
  }
  const progress = setInterval(() => report(`fetching the jars of Neo4j: ${downloaded} files so far`), PROGRESS_EVERY_MS);
  const status = await new Promise<number | string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', (code, signal) => done(code ?? signal ?? 'unknown'));
  });
  clearInterval(progress);

  if (signal?.aborted) await gone(child);
  signal?.throwIfAborted();
  if (status !== 0) throw new Fault('DB_START', `Maven could not fetch the jars of Neo4j (${status}):\n${lastLines.join('\n')}`);
  const jars = (await readdir(into)).filter((name) => name.endsWith('.jar'));
  if (jars.length === 0) throw new Fault('DB_START', `Maven fetched no jars:\n${lastLines.join('\n')}`);
  report(`fetched the jars of Neo4j: ${jars.length} files`);
}

/** Replaces `lib` by `fresh`. It only renames, so that other processes see the old folder, none, or the new one, but never half of one. */
async function swap(lib: string, fresh: string, scratch: string): Promise<void> {
  const old = await mkdtemp(join(scratch, 'old-'));
  await rename(lib, join(old, 'lib')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, lib);
  await rm(old, { recursive: true, force: true });
}
