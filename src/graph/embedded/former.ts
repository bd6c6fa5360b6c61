import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Fault } from '../../ground/errors.ts';
import type { Folders } from './folders.ts';

const run = promisify(execFile);

const KILL_AFTER_MS = 35_000;
const GIVE_UP_AFTER_MS = 40_000;

/**
 * Ends an earlier Neo4j of this folder and waits until it is gone. Such a process exists if its service was killed a moment ago and it is
 * still shutting down. The caller must hold the lock of the folder, so no other service can be using that Neo4j.
 * @param stop aborts the waiting; the promise is then rejected with the signal's reason
 * @throws Fault DB_START if it has not ended after 40 s
 */
export async function endFormer(folders: Folders, report: (line: string) => void, stop?: AbortSignal): Promise<void> {
  const pid = await runningPid(folders);
  if (pid === undefined) return;
  report(`an earlier Neo4j of this folder (pid ${pid}) is still shutting down; waiting for it`);
  signal(pid, 'SIGTERM');
  const begin = performance.now();
  while ((await runningPid(folders)) === pid) {
    const waited = performance.now() - begin;
    if (waited > GIVE_UP_AFTER_MS) throw new Fault('DB_START', `An earlier Neo4j of ${folders.home} (pid ${pid}) does not end.`);
    if (waited > KILL_AFTER_MS) signal(pid, 'SIGKILL');
    await sleep(250, undefined, { signal: stop }).catch(() => stop?.throwIfAborted());
  }
  await rm(folders.pidFile, { force: true });
}

/** The process id of this folder's Neo4j, if it runs. The command line is checked too, because the system may have reused the id. */
async function runningPid({ pidFile, home }: Folders): Promise<number | undefined> {
  const pid = Number(await readFile(pidFile, 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return (await commandLine(pid)).includes(`--home-dir=${home}`) ? pid : undefined;
}

async function commandLine(pid: number): Promise<string> {
  try {
    if (process.platform === 'linux') return await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return (await run('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).stdout;
  } catch {
    return '';
  }
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // The process has just ended; there is nothing left to signal.
  }
}
