import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { acquireLock } from '../../../src/graph/embedded/lock.ts';
import { faultOf } from '../../faults.ts';
import { EMBEDDED, firstLine, folder, placeOf, script } from './programs.ts';

describe('the lock of a data folder', () => {
  it('is held by one, who is named by pid and address, until it is released', async () => {
    const dataDir = await folder('locked');
    const lock = await acquireLock(dataDir);
    expect(await faultOf(acquireLock(dataDir))).toMatchObject({
      code: 'DATA_DIR_BUSY',
      message: expect.stringContaining(`pid ${process.pid}`),
    });
    lock.announce('http://127.0.0.1:4000');
    const fault = await faultOf(acquireLock(dataDir));
    expect(fault.message).toContain('http://127.0.0.1:4000');
    expect(fault.message).toContain(dataDir);
    lock.release();
    lock.release();
    (await acquireLock(dataDir)).release();
  });

  it('of a killed process is taken over, by one of many', { timeout: 30_000 }, async () => {
    const dataDir = await folder('stale');
    const holder = script(`
      import { acquireLock } from '${EMBEDDED}/lock.ts';
      await acquireLock('${dataDir}');
      console.log('held');
      setInterval(() => {}, 1000);
    `);
    await firstLine(holder);
    expect((await faultOf(acquireLock(dataDir))).message).toContain(`pid ${holder.pid}`);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const tries = await Promise.allSettled(Array.from({ length: 16 }, () => acquireLock(dataDir)));
    const won = tries.filter((result) => result.status === 'fulfilled');
    expect(won).toHaveLength(1);
    won[0]!.value.release();
  });

  it('is the same under two names of a folder', async () => {
    const dataDir = await folder('named');
    const lock = await acquireLock(dataDir);
    await symlink(dataDir, placeOf('named-too'));
    expect((await faultOf(acquireLock(placeOf('named-too')))).code).toBe('DATA_DIR_BUSY');
    lock.release();
  });
});
