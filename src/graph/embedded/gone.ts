import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Waits for the end of a child that a signal has aborted: Node tells of the abortion before the child has ended. */
export async function gone(child: ChildProcess): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
