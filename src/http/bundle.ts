/** Bundles the playground: Vite builds web/ into .cache, once for each version of its sources and of package-lock.json. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from '../ground/root.ts';

const CACHE = join(ROOT, '.cache');
export const WEB = join(ROOT, 'web');

/** The folder for the bundle of the present sources; it may not exist yet. */
function folderOfToday(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(WEB).map((name) => join(WEB, name));
  for (const path of [join(ROOT, 'package-lock.json'), ...sources.sort()]) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  return join(CACHE, `playground-${hash.digest('hex').slice(0, 16)}`);
}

let bundling: Promise<string> | undefined;

/** Returns the folder with the files of the playground and builds them first if needed. `report` is called when building begins. */
export function bundled(report: (line: string) => void = () => {}): Promise<string> {
  bundling ??= bundle(report).catch((error) => {
    bundling = undefined; // so that the next call tries again
    throw error;
  });
  return bundling;
}

async function bundle(report: (line: string) => void): Promise<string> {
  const folder = folderOfToday();
  if (existsSync(folder)) return folder;
  report('Bundling the playground, once: a few seconds');
  mkdirSync(CACHE, { recursive: true });
  // The bundle is built in a temporary folder and renamed at the end: an interrupted build must not leave half a bundle, and two processes
  // that start at once must not write into the same folder.
  const draft = mkdtempSync(join(CACHE, 'bundling-'));
  try {
    await runVite(draft);
    renameSync(draft, folder); // bundles of earlier versions are kept, because a running service may still serve them
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Runs Vite in a separate process, because it needs memory and time, and because NODE_ENV=production selects React's production build. */
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
  process.once('exit', end); // if this process ends first, Vite is killed and its folder removed
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
