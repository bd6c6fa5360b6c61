import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/ground/errors.ts';
import { cite, locate, sha256 } from '../../src/seeding/cite.ts';
import { folder } from './small.ts';

const TEXT = '𠮷甲乙，丙丁。甲乙。\n戊己';

describe('a quote', () => {
  it('is located in characters, not in halves of them', () => {
    expect(locate(TEXT, '丙丁')).toEqual([4, 6, sha256('丙丁')]);
    expect(locate(TEXT, '𠮷甲乙')).toEqual([0, 3, sha256('𠮷甲乙')]);
  });

  it('that stands more than once needs its number', () => {
    expect(() => locate(TEXT, '甲乙')).toThrow('stands 2 times, say which (nth): 甲乙');
    expect(locate(TEXT, '甲乙', 2).slice(0, 2)).toEqual([7, 9]);
    expect(() => locate(TEXT, '甲乙', 3)).toThrow('stands 2 times, there is no number 3');
  });

  it('that overlaps itself is counted each time', () => {
    expect(() => locate('哈哈哈', '哈哈')).toThrow('stands 2 times');
  });

  it('that is not in the document, or empty, is refused', () => {
    expect(() => locate(TEXT, '甲 乙')).toThrow('not in the document');
    expect(() => locate(TEXT, '')).toThrow('not in the document');
  });
});

describe('citing a file', () => {
  const corpusDir = folder();
  writeFileSync(join(corpusDir, 'one.txt'), TEXT);
  const documents = { 'document/one': { file: 'one.txt' } };
  const write = (...statements: string[]) => {
    const file = join(folder(), 'one.yaml');
    writeFileSync(file, ['# a comment that stays', 'document: document/one', 'statements:', ...statements, ''].join('\n'));
    return file;
  };

  it('replaces every quote by its ranges and hashes, and nothing else', () => {
    const cited = `  - {subject: city/a, predicate: p, at: [[0, 1, ${sha256('𠮷')}]]}`;
    const file = write(
      '  - subject: city/a',
      '    predicate: p',
      '    date: 2021-12',
      '    quote: 丙丁',
      '  - subject: city/b',
      '    predicate: p',
      '    quote: [𠮷甲乙, {text: 甲乙, nth: 2}]',
      '    note: 3.10',
      cited,
    );
    expect(cite(file, corpusDir, documents)).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(
      [
        '# a comment that stays',
        'document: document/one',
        'statements:',
        '  - subject: city/a',
        '    predicate: p',
        '    date: 2021-12',
        `    at: [[4, 6, ${sha256('丙丁')}]]`,
        '  - subject: city/b',
        '    predicate: p',
        '    note: 3.10',
        `    at: [[0, 3, ${sha256('𠮷甲乙')}], [7, 9, ${sha256('甲乙')}]]`,
        cited,
        '',
      ].join('\n'),
    );
    expect(cite(file, corpusDir, documents)).toBe(0);
  });

  it('names all quotes that it cannot find, with their lines, and leaves the file as it was', () => {
    const file = write(
      '  - {subject: city/a, predicate: p, quote: 丙丁}',
      '  - {subject: city/a, predicate: p, quote: 庚}',
      '  - {subject: city/a, predicate: p, quote: 甲乙}',
    );
    const before = readFileSync(file, 'utf8');
    expect(() => cite(file, corpusDir, documents)).toThrow(
      new Fault(
        'SEEDS_INVALID',
        `${file} was left as it was.\n${file}:5: not in the document: 庚\n${file}:6: stands 2 times, say which (nth): 甲乙`,
      ),
    );
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    ['of no document', () => cite(write('  - {quote: 丙丁}'), corpusDir, {}), "'document' names none of documents.yaml"],
    ['that is no YAML', () => cite(write('  - {quote: 丙丁'), corpusDir, documents), 'one.yaml: '],
    ['that is not there', () => cite('/nowhere/one.yaml', corpusDir, documents), '/nowhere/one.yaml cannot be read (ENOENT).'],
    ['whose text is not there', () => cite(write('  - {quote: 丙丁}'), '/nowhere', documents), '/nowhere/one.txt cannot be read (ENOENT).'],
  ])('refuses a file %s, as a fault of the seeds', (_, citing, message) => {
    expect(citing).toThrow(message);
    expect(citing).toThrow(expect.objectContaining({ code: 'SEEDS_INVALID' }));
  });

  it('says on the command line what it cannot find, and nothing of our insides', async () => {
    const seedsDir = folder();
    writeFileSync(
      join(seedsDir, 'documents.yaml'),
      `document/one: {file: one.txt, sha256: ${'a'.repeat(64)}, names: {official: one, en: one}}\n`,
    );
    const file = write('  - {subject: city/a, predicate: p, quote: 庚}');
    const { PATH = '', HOME = '' } = process.env;
    const told = promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/main.ts', 'cite', file], {
      cwd: join(import.meta.dirname, '../..'),
      env: { PATH, HOME, CORPUS_DIR: corpusDir, SEEDS_DIR: seedsDir },
    });
    const said = `SEEDS_INVALID: ${file} was left as it was.\n${file}:4: not in the document: 庚\n`;
    await expect(told).rejects.toMatchObject({ code: 1, stdout: '', stderr: said });
  });
});
