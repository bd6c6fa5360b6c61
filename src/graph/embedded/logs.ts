import { open, rename, stat } from 'node:fs/promises';
import type { Folders } from './folders.ts';

const CONSOLE_LINES = 15;
const REASON_LINES = 8;
const READ_AT_MOST = 256 * 1024;

/** The logs of one run of Neo4j. */
export interface RunLog {
  /** Whether the console log contains this text so far. */
  says(text: string): Promise<boolean>;
  /** The last lines of the console log, without stack traces, and the last errors of the debug log. */
  tail(): Promise<string>;
}

/** Keeps the console log of the previous run as `.1`, and remembers the size of the debug log, to which this run will append. */
export async function beginLog(folders: Folders): Promise<RunLog> {
  await rename(folders.consoleLog, `${folders.consoleLog}.1`).catch(() => {});
  const debugBegin = await size(folders.debugLog);
  return {
    says: async (text) => (await readFrom(folders.consoleLog, 0)).some((line) => line.includes(text)),
    tail: async () => {
      const printed = (await readFrom(folders.consoleLog, 0)).filter((line) => line.trim() && !isFrame(line));
      // If the debug log is shorter than before, Neo4j has rotated it, so all of it belongs to this run.
      const begin = (await size(folders.debugLog)) < debugBegin ? 0 : debugBegin;
      const reasons = (await readFrom(folders.debugLog, begin)).filter((line) => / ERROR |^Caused by: /.test(line));
      const lines = new Set([...printed.slice(-CONSOLE_LINES), ...reasons.slice(-REASON_LINES)]);
      return lines.size > 0 ? [...lines].join('\n') : '(nothing; is the disk full?)';
    },
  };
}

const isFrame = (line: string) => /^\s+(at |\.\.\. \d+ )/.test(line);

const size = (file: string) =>
  stat(file).then(
    (found) => found.size,
    () => 0,
  );

/** The lines of a file from byte `begin` on, but at most the last 256 KiB. */
async function readFrom(file: string, begin: number): Promise<string[]> {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return [];
  try {
    const { size: end } = await handle.stat();
    const from = Math.max(begin, end - READ_AT_MOST);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(0, end - from)), 0, undefined, from);
    return buffer.toString('utf8', 0, bytesRead).split('\n');
  } finally {
    await handle.close();
  }
}
