/** What tests of processes ask and wait for. */
import { readdirSync, readFileSync } from 'node:fs';

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Until something is so; throws where that takes longer. */
export async function until(condition: () => boolean | Promise<boolean>, milliseconds: number): Promise<void> {
  const begin = performance.now();
  while (!(await condition())) {
    if (performance.now() - begin > milliseconds) throw new Error(`not within ${milliseconds} ms`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The processes with this text in their command line: Java and its supervisor carry their folder in it. */
export function processesOf(text: string): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return line.includes(text) ? [`${pid} ${line.slice(0, 80)}`] : [];
    } catch {
      return []; // it has just ended
    }
  });
}
