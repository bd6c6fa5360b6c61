import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Waits until an aborted child process has really ended: Node reports the abort earlier than that. */
export async function gone(child: ChildProcess): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
