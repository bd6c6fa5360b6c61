import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../ground/errors.ts';
import type { End, Neo4jProcess } from './run.ts';

/** How often Neo4j is restarted: at most `restarts` times within `within` milliseconds. */
export interface Patience {
  restarts: number;
  within: number;
  /** The pause before the first restart, in milliseconds; each further pause is twice as long. */
  pause: number;
}

const PATIENCE: Patience = { restarts: 5, within: 600_000, pause: 1_000 };

/**
 * Restarts Neo4j whenever it ends without being stopped: with growing pauses, and at most as often as `patience` allows.
 * Returns one handle for all these runs. Its `exited` settles after `stop()`, or when Neo4j has ended too often.
 */
export function keepRunning(
  first: Neo4jProcess,
  again: (signal: AbortSignal) => Promise<Neo4jProcess>,
  report: (line: string) => void,
  patience: Patience = PATIENCE,
): Pick<Neo4jProcess, 'exited' | 'stop'> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let current = first;
  let restarts: number[] = [];

  const exited = watch();
  return {
    exited,
    stop: async () => {
      stopping.abort();
      await current.stop();
      await exited;
    },
  };

  async function watch(): Promise<End> {
    let end = await current.exited;
    for (;;) {
      if (signal.aborted) return end;
      const now = performance.now();
      restarts = [...restarts.filter((time) => now - time < patience.within), now];
      if (restarts.length > patience.restarts) {
        report(
          `Neo4j ended ${restarts.length} times in ${patience.within / 60_000} minutes; giving up. Its log ends with:\n${end.logTail}`,
        );
        return end;
      }
      report(`Neo4j ended by itself (${end.code ?? 'killed'}); restart ${restarts.length} of ${patience.restarts}`);
      await sleep(patience.pause * 2 ** (restarts.length - 1), undefined, { signal }).catch(() => {});
      if (signal.aborted) return end;
      end = await runOnce();
    }
  }

  /** Starts Neo4j and waits for its end. A failed start counts as an end too. */
  async function runOnce(): Promise<End> {
    try {
      current = await again(signal);
    } catch (error) {
      return { code: null, logTail: messageOf(error) };
    }
    report('Neo4j is ready again');
    // If `stop` was called while Neo4j was starting, it reached only the previous run.
    if (signal.aborted) await current.stop();
    return current.exited;
  }
}
