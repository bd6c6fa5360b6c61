import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { gone } from '../../../src/graph/embedded/gone.ts';
import { alive } from '../../processes.ts';
import { firstLine, killedInTheEnd } from './programs.ts';

describe('a child that a signal has aborted', () => {
  it('is waited for until it has ended', { timeout: 20_000 }, async () => {
    const slow = 'trap "sleep 0.5; exit" TERM; echo ready; while :; do sleep 0.1; done';
    const child = killedInTheEnd(spawn('/bin/sh', ['-c', slow]));
    await firstLine(child);
    child.kill('SIGTERM');
    expect(alive(child.pid!)).toBe(true);
    await gone(child);
    expect(alive(child.pid!)).toBe(false);
  });

  it('is not waited for where it has ended already, or never began', { timeout: 20_000 }, async () => {
    const ended = spawn('/bin/true');
    await once(ended, 'exit');
    await gone(ended);
    const never = spawn('/nowhere/program');
    await once(never, 'error');
    await gone(never);
  });
});
