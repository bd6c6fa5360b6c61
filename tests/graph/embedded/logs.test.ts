import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../../src/graph/embedded/folders.ts';
import { beginLog } from '../../../src/graph/embedded/logs.ts';
import { placeOf } from './programs.ts';

let made = 0;
/** The folders of a Neo4j that ran before, with what it said then. */
async function ranBefore() {
  const folders = await makeFolders(placeOf(`logs-${made++}`));
  await writeFile(folders.consoleLog, 'Started before\n');
  await writeFile(folders.debugLog, '2026 ERROR of the run before\n');
  return folders;
}

describe('the log of a run', () => {
  it('holds nothing of the run before, whose words are kept beside it', async () => {
    const folders = await ranBefore();
    const log = await beginLog(folders);
    expect([await log.says('Started before'), await log.tail()]).toEqual([false, '(nothing; is the disk full?)']);
    expect(await readFile(`${folders.consoleLog}.1`, 'utf8')).toBe('Started before\n');
  });

  it('tells what has been printed until now', async () => {
    const folders = await ranBefore();
    const log = await beginLog(folders);
    await writeFile(folders.consoleLog, 'Bolt enabled on 127.0.0.1:7687.\n');
    expect([await log.says('Bolt enabled on'), await log.says('Started')]).toEqual([true, false]);
    await appendFile(folders.consoleLog, 'Started.\n');
    expect(await log.says('Started')).toBe(true);
  });

  it('ends with its last lines without stack traces, and with the reasons of the debug log', async () => {
    const folders = await ranBefore();
    const log = await beginLog(folders);
    const lines = Array.from({ length: 20 }, (_, i) => `line ${i}`);
    await writeFile(folders.consoleLog, `${lines.join('\n')}\n\tat org.neo4j.Foo\n    ... 3 more\n`);
    await appendFile(folders.debugLog, '2026 INFO nothing\n2026 ERROR the disk\nCaused by: no space\n');
    const tail = (await log.tail()).split('\n');
    expect(tail).toEqual([...lines.slice(-15), '2026 ERROR the disk', 'Caused by: no space']);
  });

  it('reads a debug log that was begun anew from its beginning', async () => {
    const folders = await ranBefore();
    const log = await beginLog(folders);
    await writeFile(folders.debugLog, '2 ERROR new\n');
    expect(await log.tail()).toBe('2 ERROR new');
  });
});
