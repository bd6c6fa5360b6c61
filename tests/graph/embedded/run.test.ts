import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMBEDDED, firstLine, folder, killedInTheEnd } from './programs.ts';

describe('the supervisor', () => {
  const supervise = (pidFile: string, command: string) => {
    const script = join(EMBEDDED, 'supervise.sh');
    return killedInTheEnd(spawn('/bin/sh', [script, pidFile, '/bin/sh', '-c', command], { detached: true }));
  };

  it('passes on the status of its command and removes its pid file', async () => {
    const pidFile = join(await folder('status'), 'pid');
    const [status] = await once(supervise(pidFile, 'exit 7'), 'exit');
    expect(status).toBe(7);
    await expect(access(pidFile)).rejects.toThrow('ENOENT');
  });

  it('lets its command close when the pipe ends or the supervisor is asked to end', { timeout: 20_000 }, async () => {
    const pidFile = join(await folder('pipe'), 'pid');
    const closing = 'trap "exit 5" TERM; echo ready; while :; do sleep 0.1; done';
    for (const end of [(child: ChildProcess) => child.stdin!.end(), (child: ChildProcess) => child.kill('SIGTERM')]) {
      const child = supervise(pidFile, closing);
      await firstLine(child);
      end(child);
      const [status] = await once(child, 'exit');
      expect(status).toBe(5);
    }
  });
});
