/** The service as a process of its own, and requests that it has accepted and not yet answered. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { processesOf, until } from './processes.ts';
import { config } from './support.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** Much longer than a start takes on a machine that does other things too. */
export const PATIENCE = 240_000;

const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'rongwan-service-')));
const started: Run[] = [];
export const folder = (name: string) => join(temporary, name);

const killAll = () => {
  for (const run of started) if (run.runs) run.child.kill('SIGKILL');
};
// They are in groups of their own: Ctrl-C in the middle of the tests would not reach them.
process.once('exit', killAll);

afterAll(async () => {
  killAll();
  await until(() => processesOf(temporary).length === 0, 60_000).catch(() => {});
  rmSync(temporary, { recursive: true, force: true });
}, 90_000);

/** A service in a process of its own; the settings of this machine do not reach it. */
export class Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
  runs = true;
  said = '';
  complained = '';

  constructor(settings: Record<string, string>) {
    const { PATH = '', HOME = '' } = process.env;
    const texts = config.corpusDir ? { CORPUS_DIR: config.corpusDir } : {};
    const java = config.javaHome ? { JAVA_HOME: config.javaHome } : {};
    this.child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'start'], {
      cwd: ROOT,
      env: { PATH, HOME, ...texts, ...java, PORT: '0', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, as a terminal gives it: Ctrl-C goes to all of a group.
      detached: true,
    });
    started.push(this);
    this.child.stdout!.setEncoding('utf8').on('data', (text) => {
      this.said += text;
    });
    this.child.stderr!.setEncoding('utf8').on('data', (text) => {
      this.complained += text;
    });
    this.ended = new Promise((done) => {
      this.child.once('close', (code, signal) => {
        this.runs = false;
        done({ code, signal });
      });
    });
  }

  /** Waits until it has said this. */
  async says(what: RegExp): Promise<RegExpExecArray> {
    await until(() => what.test(this.said) || !this.runs, PATIENCE).catch(() => {});
    const match = what.exec(this.said);
    if (!match) throw new Error(`it has not said ${what}:\n${this.said}\n${this.complained}`);
    return match;
  }

  /** Waits until it serves; its address. */
  async serves(): Promise<string> {
    const [, address] = await this.says(/answers at (http:\/\/\S+)\/graphql[\s\S]*--data '.*'\n/);
    return address!;
  }
}

interface UnderWay {
  send(part: string): void;
  /** The end of the body, and then the answer. */
  finish(part: string): Promise<{ status: number; body: string }>;
}

/** A request that the service has accepted for certain (it has said "100 Continue") and whose body is still to come. */
export function underWay(address: string, length: number): Promise<UnderWay> {
  return new Promise((accepted, fail) => {
    const headers = { 'content-type': 'application/json', 'content-length': length, expect: '100-continue' };
    const asking = request(`${address}/graphql`, { method: 'POST', headers, agent: false });
    const answer = new Promise<{ status: number; body: string }>((done, broken) => {
      asking.on('error', broken);
      asking.on('response', async (response) => {
        let body = '';
        for await (const part of response.setEncoding('utf8')) body += part;
        done({ status: response.statusCode ?? 0, body });
      });
    });
    answer.catch(fail);
    asking.once('continue', () =>
      accepted({
        send: (part) => asking.write(part),
        finish: (part) => {
          asking.end(part);
          return answer;
        },
      }),
    );
    asking.flushHeaders();
  });
}
