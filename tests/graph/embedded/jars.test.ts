import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureJars } from '../../../src/graph/embedded/jars.ts';
import { faultOf } from '../../faults.ts';
import { fakeMaven, project, SYSTEM_PATH } from './programs.ts';

describe('the jars', () => {
  it('are fetched once for each pom.xml, also by two at once', { timeout: 30_000 }, async () => {
    const maven = await fakeMaven('echo run >>"$(dirname "$0")/runs"; sleep 0.2; echo jar >"$into/a.jar"');
    const folder = await project('fetched');
    const path = `${maven}:${SYSTEM_PATH}`;
    const fetch = () => ensureJars(() => {}, { folder, path });
    const runs = async () => (await readFile(join(maven, 'runs'), 'utf8')).trim().split('\n').length;
    expect(await Promise.all([fetch(), fetch()])).toEqual([join(folder, 'lib'), join(folder, 'lib')]);
    await fetch();
    expect(await runs()).toBe(1);
    await writeFile(join(folder, 'pom.xml'), '<project>changed</project>');
    await fetch();
    expect(await runs()).toBe(2);
    expect(await readdir(join(folder, 'lib'))).toEqual(['.pom-sha256', 'a.jar']);
    expect(await readdir(join(folder, '.cache'))).toEqual(['lock']);
  });

  it('of a broken run do not count, and its last lines are shown', async () => {
    const maven = await fakeMaven('echo jar >"$into/half.jar"; echo "[ERROR] no such host"; exit 1');
    const folder = await project('broken');
    const fault = await faultOf(ensureJars(() => {}, { folder, path: `${maven}:${SYSTEM_PATH}` }));
    expect(fault).toMatchObject({ code: 'DB_START', message: expect.stringContaining('no such host') });
    await expect(access(join(folder, 'lib'))).rejects.toThrow('ENOENT');
  });
});
