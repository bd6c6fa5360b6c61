import { describe, expect, it } from 'vitest';
import { keepRunning } from '../../../src/graph/embedded/restart.ts';
import type { Neo4jProcess } from '../../../src/graph/embedded/run.ts';

describe('a Neo4j that ends by itself', () => {
  const patience = { restarts: 5, within: 60_000, pause: 1 };
  const end = { code: 3, logTail: 'out of memory' };
  const log = { says: async () => true, tail: async () => '' };
  const dead = (): Neo4jProcess => ({ exited: Promise.resolve(end), log, stop: async () => {} });

  it('is started five times, then given up with its last lines', async () => {
    const lines: string[] = [];
    let starts = 0;
    const kept = keepRunning(
      dead(),
      async () => {
        starts++;
        if (starts === 2) throw new Error('did not start');
        return dead();
      },
      (line) => lines.push(line),
      patience,
    );
    expect(await kept.exited).toEqual(end);
    expect(starts).toBe(5);
    expect(lines.at(-1)).toContain('giving up');
    expect(lines.at(-1)).toContain('out of memory');
  });

  it('is not started again once it was stopped', async () => {
    const again = () => Promise.reject(new Error('started again'));
    const kept = keepRunning(dead(), again, () => {}, { ...patience, pause: 60_000 });
    await kept.stop();
    expect(await kept.exited).toEqual(end);
  });
});
