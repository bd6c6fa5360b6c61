import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../../../src/graph/embedded/folders.ts';
import { launch } from '../../../../src/graph/embedded/run.ts';
import { startEmbedded } from '../../../../src/graph/embedded/start.ts';
import { faultOf } from '../../../faults.ts';
import { fakeJava, folder, SYSTEM_PATH } from '../programs.ts';

describe('a start that fails', () => {
  it('says so when there is a database and no password', async () => {
    const dataDir = await folder('no-password');
    await mkdir(join(dataDir, 'neo4j/data/databases/system'), { recursive: true });
    const fault = await faultOf(startEmbedded({ dataDir, path: await fakeJava('17.0.1'), report() {} }));
    expect(fault.code).toBe('DB_START');
    expect(fault.message).toContain(`${dataDir}/neo4j-password is missing`);
  });

  it('gives the last lines of the log and leaves nothing running', async () => {
    const dataDir = await folder('ends-early');
    await mkdir(join(dataDir, 'neo4j/data/databases/system'), { recursive: true });
    await writeFile(join(dataDir, 'neo4j-password'), 'secret');
    const path = await fakeJava('17.0.1', 'echo "no space left for Neo4j"; exit 3');
    const fault = await faultOf(startEmbedded({ dataDir, path, report() {} }));
    expect(fault.code).toBe('DB_START');
    expect(fault.message).toMatch(/no space left for Neo4j$/);
    expect(fault.message).not.toContain('secret');
    await expect(access(join(dataDir, 'neo4j/run/java.pid'))).rejects.toThrow('ENOENT');
  });

  it('is noticed however soon Neo4j ends', async () => {
    const java = join(await fakeJava('17.0.1', 'exit 3'), 'java');
    // Many at once: what a start waits for then takes longer than the whole life of the program.
    const ends = Array.from({ length: 40 }, async (_, number) => {
      const folders = await makeFolders(await folder(`at-once-${number}`));
      const { exited } = await launch({ folders, java, jars: '/nowhere', report() {} });
      return (await exited).code;
    });
    expect(new Set(await Promise.all(ends))).toEqual(new Set([3]));
  });

  it('gives the password to the database again when it died before the first start', async () => {
    const dataDir = await folder('cut-short');
    await writeFile(join(dataDir, 'neo4j-password'), '-known');
    // Keeps what AdminTool is given as its last argument, @FILE.
    const keep = 'for last; do :; done; case $last in @*) cp "$(echo "$last" | cut -c2-)" "$NEO4J_HOME/given";; *) exit 3;; esac';
    await faultOf(startEmbedded({ dataDir, path: `${await fakeJava('21', keep)}:${SYSTEM_PATH}`, report() {} }));
    expect(await readFile(join(dataDir, 'neo4j/given'), 'utf8')).toBe('--\n-known\n');
    expect(await readdir(join(dataDir, 'neo4j/run'))).toEqual(['first-start']);
  });

  it('begins anew with a database that was never ready, and keeps one that was', async () => {
    const path = `${await fakeJava('17.0.1', 'exit 3')}:${SYSTEM_PATH}`;
    for (const [name, ready] of [
      ['never-ready', false],
      ['once-ready', true],
    ] as const) {
      const dataDir = await folder(name);
      const made = join(dataDir, 'neo4j/data/databases/system');
      await mkdir(made, { recursive: true });
      await mkdir(join(dataDir, 'neo4j/run'));
      await writeFile(join(dataDir, 'neo4j-password'), 'secret');
      if (!ready) await writeFile(join(dataDir, 'neo4j/run/first-start'), '');
      await faultOf(startEmbedded({ dataDir, path, report() {} }));
      expect(await readdir(join(dataDir, 'neo4j/data'))).toEqual(ready ? ['databases'] : []);
    }
  });

  it('names a data folder that cannot be made', async () => {
    const file = join(await folder('not-a-folder'), 'file');
    await writeFile(file, '');
    const fault = await faultOf(startEmbedded({ dataDir: join(file, 'data'), path: await fakeJava('17'), report() {} }));
    expect(fault).toMatchObject({ code: 'DB_START', message: expect.stringContaining(file) });
  });
});
