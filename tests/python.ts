/** A Python with what notebooks/requirements.txt pins, made once in .cache, for tests of what analysts do with the service. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export const NOTEBOOKS_DIR = resolve(import.meta.dirname, '../notebooks');
const REQUIREMENTS = join(NOTEBOOKS_DIR, 'requirements.txt');
const CACHE_DIR = resolve(import.meta.dirname, '../.cache');

/** For `beforeAll`: the first time everything is fetched, which takes half a minute or, over a slow line, a few. */
export const FIRST_TIME = 600_000;

export interface Python {
  /** What it prints; `import rongwan` finds the helper. Throws with what it complained of. */
  run(args: readonly string[], env?: Record<string, string>): Promise<string>;
}

/** Never throws: where there is no such Python it says why, once on the console. */
export async function python(): Promise<Python | { missing: string }> {
  try {
    const command = await interpreter();
    const environment = await environmentOf(command);
    return {
      run: (args, env) => run(join(environment, 'bin', 'python'), args, { PYTHONPYCACHEPREFIX: join(environment, 'compiled'), ...env }),
    };
  } catch (error) {
    const missing = `Skipped, for want of Python 3.10 or later with notebooks/requirements.txt: ${(error as Error).message}`;
    console.warn(missing);
    return { missing };
  }
}

/** The settings of the machine must not reach it. */
async function run(command: string, args: readonly string[], env: Record<string, string> = {}, timeout = 0): Promise<string> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PYTHON')));
  const own = { PYTHONPATH: NOTEBOOKS_DIR, PYTHONUTF8: '1', ...env };
  const told = await execute(command, args, { env: { ...inherited, ...own }, maxBuffer: 1 << 28, timeout }).catch((error) => {
    throw new Error(`${command} ${args.slice(0, 3).join(' ')}: ${error.stderr?.trim().slice(-4000) || error.message}`);
  });
  return told.stdout;
}

async function interpreter(): Promise<string> {
  const refusals: string[] = [];
  for (const command of ['python3', 'python']) {
    try {
      await run(command, ['-c', 'import sys, venv, ensurepip; assert sys.version_info >= (3, 10), sys.version']);
      return command;
    } catch (error) {
      refusals.push((error as Error).message.split('\n').at(-1) as string);
    }
  }
  throw new Error(refusals.join('; '));
}

async function environmentOf(command: string): Promise<string> {
  const which = await run(command, ['-c', 'import sys; print(sys.version, sys.base_prefix)']);
  const hash = createHash('sha256').update(which).update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const environment = join(CACHE_DIR, `python-${hash}`);
  if (existsSync(environment)) return environment;
  console.log('Python for the notebooks: fetched once, half a minute or more');
  mkdirSync(CACHE_DIR, { recursive: true });
  const scratch = mkdtempSync(join(CACHE_DIR, 'python-new-'));
  try {
    await run(command, ['-m', 'venv', scratch]);
    // Not compiled ahead: of 6,000 files a few hundred are ever read, and Python keeps what it compiled in PYTHONPYCACHEPREFIX.
    const fetch =
      '-m pip install --quiet --only-binary :all: --no-compile --no-input --disable-pip-version-check --retries 2 --timeout 60 -r';
    await run(join(scratch, 'bin', 'python'), [...fetch.split(' '), REQUIREMENTS], {}, FIRST_TIME - 60_000);
    renameSync(scratch, environment);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    // Another process was faster.
    if (!existsSync(environment)) throw error;
  }
  forget(basename(environment));
  return environment;
}

/** Environments of other requirements, and halves of one that a run which was killed left behind. */
function forget(current: string): void {
  for (const name of readdirSync(CACHE_DIR)) {
    const old = join(CACHE_DIR, name);
    const stale = name.startsWith('python-new-') ? Date.now() - statSync(old).mtimeMs > 2 * FIRST_TIME : name !== current;
    if (name.startsWith('python-') && stale) rmSync(old, { recursive: true, force: true, maxRetries: 5 });
  }
}
