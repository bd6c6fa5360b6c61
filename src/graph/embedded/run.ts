import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Folders } from './folders.ts';
import { endFormer } from './former.ts';
import { beginLog, type RunLog } from './logs.ts';
import { JVM_ARGUMENTS } from './settings.ts';

const SUPERVISOR = fileURLToPath(new URL('./supervise.sh', import.meta.url));

// The supervisor itself kills Java after 30 s.
const KILL_AFTER_MS = 40_000;

/** How a run of Neo4j ended. */
export interface End {
  /** Java's exit status; null when it was killed with its supervisor. */
  code: number | null;
  /** The last lines it logged. */
  logTail: string;
}

/** One run of Neo4j, from start to end. */
export interface Neo4jProcess {
  exited: Promise<End>;
  log: RunLog;
  /** Asks Neo4j to end and waits for it; a second call waits as well. */
  stop(): Promise<void>;
}

/** What is needed to run Neo4j in one data folder. */
export interface Installed {
  folders: Folders;
  /** The program. */
  java: string;
  /** The folder of Neo4j's jars. */
  jars: string;
  report: (line: string) => void;
}

/** Starts Neo4j under its supervisor. Returns at once; it is not ready yet. */
export async function launch({ folders, java, jars, report }: Installed): Promise<Neo4jProcess> {
  const log = await beginLog(folders);
  const output = await open(folders.consoleLog, 'w', 0o600);
  const neo4j = [
    ...JVM_ARGUMENTS,
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folders.home}`,
    `--config-dir=${folders.conf}`,
    // Else what goes wrong before the log files are open is said nowhere.
    '--console-mode',
  ];
  // In a session of its own, so that Ctrl-C in the terminal reaches the service alone, which drains before it closes the pipe.
  const supervisor = spawn('/bin/sh', [SUPERVISOR, folders.pidFile, java, ...neo4j], {
    cwd: folders.home,
    detached: true,
    stdio: ['pipe', output.fd, output.fd],
  });
  const { stdin, pid } = supervisor;
  stdin?.on('error', () => {});
  // Before anything is awaited: a supervisor that ends at once says so only once.
  const ended = new Promise<number | null>((done) => {
    supervisor.once('error', () => done(null));
    supervisor.once('exit', done);
  });
  await output.close();
  const exited = ended.then(async (code) => {
    // A supervisor that was killed leaves Java behind.
    await endFormer(folders, report).catch((error: Error) => report(error.message));
    return { code, logTail: await log.tail() };
  });

  return {
    exited,
    log,
    stop: async () => {
      stdin?.end();
      const kill = setTimeout(() => pid && process.kill(-pid, 'SIGKILL'), KILL_AFTER_MS);
      await ended;
      clearTimeout(kill);
      await exited;
    },
  };
}
