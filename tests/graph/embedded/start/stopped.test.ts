import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../../../src/graph/embedded/folders.ts';
import { endFormer } from '../../../../src/graph/embedded/former.ts';
import { ensureJars } from '../../../../src/graph/embedded/jars.ts';
import { acquireLock } from '../../../../src/graph/embedded/lock.ts';
import { startEmbedded } from '../../../../src/graph/embedded/start.ts';
import { alive, until } from '../../../processes.ts';
import { fakeJava, fakeMaven, firstLine, folder, project, SYSTEM_PATH } from '../programs.ts';

describe('a start that nobody waits for any more', { timeout: 20_000 }, () => {
  const slow = 'echo $$ >"$(dirname "$0")/pid.new"; mv "$(dirname "$0")/pid.new" "$(dirname "$0")/pid"; exec sleep 60';

  /** Tells a start to stop once it has come so far, and expects that it does, for that reason. */
  async function stopped(start: (signal: AbortSignal) => Promise<unknown>, comeSoFar: () => boolean): Promise<void> {
    const stop = new AbortController();
    const ended = start(stop.signal).then(
      () => 'done',
      (error) => error,
    );
    await until(comeSoFar, 10_000);
    stop.abort();
    const late = new Promise((done) => setTimeout(done, 5_000, 'late'));
    expect(await Promise.race([ended, late])).toBe(stop.signal.reason);
  }
  const programIn = async (bin: string) => Number(await readFile(join(bin, 'pid'), 'utf8'));

  it('ends Maven, and gives free the right to fetch', async () => {
    const maven = await fakeMaven(slow);
    const folder = await project('stopped');
    const path = `${maven}:${SYSTEM_PATH}`;
    await stopped(
      (signal) => ensureJars(() => {}, { folder, path, signal }),
      () => existsSync(join(maven, 'pid')),
    );
    expect(alive(await programIn(maven))).toBe(false);
    (await acquireLock(join(folder, '.cache'))).release();
  });

  it('does not wait for another that fetches', async () => {
    const folder = await project('waits');
    const lock = await acquireLock(join(folder, '.cache'));
    const lines: string[] = [];
    const path = `${await fakeMaven('exit 3')}:${SYSTEM_PATH}`;
    await stopped(
      (signal) => ensureJars((line) => lines.push(line), { folder, path, signal }),
      () => lines.length > 0,
    );
    lock.release();
  });

  it('ends the tool that takes the password', async () => {
    const bin = await fakeJava('17.0.1', slow);
    const dataDir = await folder('stopped-tool');
    const start = (signal: AbortSignal) => startEmbedded({ dataDir, path: `${bin}:${SYSTEM_PATH}`, report() {}, signal });
    await stopped(start, () => existsSync(join(bin, 'pid')));
    expect(alive(await programIn(bin))).toBe(false);
    expect(await readdir(join(dataDir, 'neo4j/run'))).toEqual(['first-start']);
  });

  it('does not wait for an earlier Neo4j of the folder', async () => {
    const folders = await makeFolders(await folder('stopped-former'));
    const former = spawn('/bin/sh', ['-c', 'trap "" TERM; echo ready; sleep 60', 'java', `--home-dir=${folders.home}`], { detached: true });
    await firstLine(former);
    await writeFile(folders.pidFile, `${former.pid}\n`);
    const lines: string[] = [];
    try {
      await stopped(
        (signal) => endFormer(folders, (line) => lines.push(line), signal),
        () => lines.length > 0,
      );
    } finally {
      process.kill(-former.pid!, 'SIGKILL');
    }
  });
});
