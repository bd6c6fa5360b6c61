/** An export as a file of one's own. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { writeExport } from '../../src/exports/file.ts';
import { Corpus } from '../../src/ground/corpus.ts';
import { serverOfFile } from '../support.ts';

const folder = mkdtempSync(join(tmpdir(), 'rongwan-file-'));
const shared = serverOfFile();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of texts on a disk that fails. */
class Unreadable extends Corpus {
  override quote(): never {
    throw new Error('the disk has failed');
  }
}

describe('an export into a file', () => {
  it('is the same as at its address, however impatient the service is with those who ask', async () => {
    const url = `/export/graph.json?${new URLSearchParams({ of: '赣州', lang: 'en' })}`;
    const reply = await shared.server.http.inject({ method: 'GET', url });
    const { deadline } = shared.graph;
    shared.graph.deadline = 1;
    const out = join(folder, 'whole.json');
    try {
      const told = await writeExport(shared.server.sources, 'graph.json', url.slice(url.indexOf('?') + 1), out);
      expect([told.revision, told.missing, shared.graph.deadline]).toEqual([reply.headers['x-revision'], [], 1]);
    } finally {
      shared.graph.deadline = deadline;
    }
    expect(readFileSync(out)).toEqual(reply.rawPayload);
  });

  it('that breaks off leaves the file that was there, and nothing beside it', async () => {
    const inside = mkdtempSync(join(folder, 'kept-'));
    const out = join(inside, 'statements.csv');
    writeFileSync(out, 'of yesterday');
    const sources = { ...shared.server.sources, corpus: new Unreadable(folder) };
    await expect(writeExport(sources, 'statements.csv', 'of=city/jian', out)).rejects.toThrow('the disk has failed');
    expect(readFileSync(out, 'utf8')).toBe('of yesterday');
    expect(readdirSync(inside)).toEqual(['statements.csv']);
  });

  it.each([
    [['graph.gexff'], /^NOT_FOUND: There is no export 'graph\.gexff'\. There are graph\.gexf, .*\n$/],
    [['graph.gexf', '--ask', 'depht=2'], /^BAD_USER_INPUT: .*depht.*\n$/],
  ])('that cannot be is refused in one line before anything is started: %j', async (args, said) => {
    const data = join(folder, 'untouched');
    const { PATH = '', HOME = '' } = process.env;
    const line = ['--import', 'tsx', 'src/main.ts', 'export', ...args];
    const told = promisify(execFile)(process.execPath, line, {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { PATH, HOME, DATA_DIR: data },
    });
    await expect(told).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(said) });
    expect(existsSync(data)).toBe(false);
  });
});
