import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Folders } from './folders.ts';
import { endFormer } from './former.ts';
import { beginLog, type RunLog } from './logs.ts';
import { JVM_ARGUMENTS } from './settings.ts';

const SUPERVISOR = fileURLToPath(new URL('./supervise.sh', import.meta.url));

// Longer than the 30 s after which the supervisor itself kills Java.
const KILL_AFTER_MS = 40_000;

/** How a run of Neo4j ended. */
export interface End {
  /** Java's exit status; null if the supervisor was killed or did not start. */
  code: number | null;
  /** The last lines it logged. */
  logTail: string;
}

/** One run of Neo4j, from start to end. */
export interface Neo4jProcess {
  exited: Promise<End>;
  log: RunLog;
  /** Stops Neo4j and waits until it has ended; a second call waits as well. */
  stop(): Promise<void>;
}

/** What is needed to run Neo4j in one data folder. */
export interface Installed {
  folders: Folders;
  /** The path of the Java executable. */
  java: string;
  /** The folder of Neo4j's jars. */
  jars: string;
  report: (line: string) => void;
}

/** Starts Neo4j under its supervisor, and does not wait until it is ready. */
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
    // Without this flag, an error that happens before the log files are open would not be printed anywhere.
    '--console-mode',
  ];
  // `detached` starts a new session, so that Ctrl-C reaches only the service, which finishes its requests before it stops Neo4j.
  const supervisor = spawn('/bin/sh', [SUPERVISOR, folders.pidFile, java, ...neo4j], {
    cwd: folders.home,
    detached: true,
    stdio: ['pipe', output.fd, output.fd],
  });
  const { stdin, pid } = supervisor;
  stdin?.on('error', () => {});
  // The listeners are added before the first await: otherwise the end of a supervisor that fails at once would be missed.
  const ended = new Promise<number | null>((done) => {
    supervisor.once('error', () => done(null));
    supervisor.once('exit', done);
  });
  await output.close();
  const exited = ended.then(async (code) => {
    // If the supervisor was killed, Java is still running and has to be ended here.
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
