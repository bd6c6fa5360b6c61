import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../../src/graph/embedded/folders.ts';
import { endFormer } from '../../../src/graph/embedded/former.ts';
import { alive } from '../../processes.ts';
import { firstLine, folder, killedInTheEnd } from './programs.ts';

describe('an earlier Neo4j of the folder', () => {
  it('that is still shutting down is waited for', { timeout: 20_000 }, async () => {
    const folders = await makeFolders(await folder('former'));
    const slow = 'trap "sleep 1; exit" TERM; echo ready; while :; do sleep 0.1; done';
    const former = killedInTheEnd(spawn('/bin/sh', ['-c', slow, 'java', `--home-dir=${folders.home}`]));
    await firstLine(former);
    await writeFile(folders.pidFile, `${former.pid}\n`);
    const lines: string[] = [];
    await endFormer(folders, (line) => lines.push(line));
    expect(alive(former.pid!)).toBe(false);
    expect(lines).toEqual([expect.stringContaining(`pid ${former.pid}`)]);
  });

  it('whose number now belongs to another program leaves that program alone', async () => {
    const folders = await makeFolders(await folder('reused'));
    const other = killedInTheEnd(spawn('/bin/sleep', ['60']));
    await writeFile(folders.pidFile, `${other.pid}\n`);
    await endFormer(folders, () => {});
    expect(alive(other.pid!)).toBe(true);
    other.kill();
  });
});
