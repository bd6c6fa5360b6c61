/** The playground as browsers take it: web/ bundled by Vite into .cache, once for each state of its sources and of the libraries. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '../ground/root.ts';

const CACHE = join(ROOT, '.cache');
export const WEB = join(ROOT, 'web');

/** The folder that holds the files of this state of web/, whether it is there yet or not. */
function folderOfToday(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(WEB).map((name) => join(WEB, name));
  for (const path of [join(ROOT, 'package-lock.json'), ...sources.sort()]) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  return join(CACHE, `playground-${hash.digest('hex').slice(0, 16)}`);
}

let bundling: Promise<string> | undefined;

/** Where the playground's files are, made first if need be; `report` hears when that begins. */
export function bundled(report: (line: string) => void = () => {}): Promise<string> {
  bundling ??= bundle(report).catch((error) => {
    bundling = undefined; // the next who asks tries again
    throw error;
  });
  return bundling;
}

async function bundle(report: (line: string) => void): Promise<string> {
  const folder = folderOfToday();
  if (existsSync(folder)) return folder;
  report('Bundling the playground, once: a few seconds');
  mkdirSync(CACHE, { recursive: true });
  // Elsewhere first: who is cut short must not leave half a playground, and two that start at once must not write into each other's.
  const draft = mkdtempSync(join(CACHE, 'bundling-'));
  try {
    await runVite(draft);
    renameSync(draft, folder); // beside those of earlier states, which a running service may still serve
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** In a process of its own: it takes memory and time, and by its environment React becomes that of production. */
function runVite(out: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const options = ['--configLoader', 'runner', '--logLevel', 'error', '--outDir', out, '--emptyOutDir'];
  const child = spawn(process.execPath, [vite, 'build', WEB, ...options], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = () => {
    child.kill();
    rmSync(out, { recursive: true, force: true });
  };
  process.once('exit', end); // of a start that failed or was stopped
  let told = '';
  child.stderr.on('data', (piece) => {
    told += piece;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => process.off('exit', end));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(told.trim() || `Vite ended with ${code}`))));
  });
}
