import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../ground/errors.ts';
import type { End, Neo4jProcess } from './run.ts';

/** How often Neo4j is started again; times in milliseconds. */
export interface Patience {
  restarts: number;
  within: number;
  /** The pause before the first restart; each further one is twice as long. */
  pause: number;
}

const PATIENCE: Patience = { restarts: 5, within: 600_000, pause: 1_000 };

/**
 * Starts Neo4j again when it ends by itself, with growing pauses, at most five times in ten minutes.
 * The result looks like one run: it has exited when it was stopped, or when patience is at its end.
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

  /** A start that fails counts like an end. */
  async function runOnce(): Promise<End> {
    try {
      current = await again(signal);
    } catch (error) {
      return { code: null, logTail: messageOf(error) };
    }
    report('Neo4j is ready again');
    // A stop meanwhile has asked only the run before.
    if (signal.aborted) await current.stop();
    return current.exited;
  }
}
