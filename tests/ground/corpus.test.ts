import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Corpus } from '../../src/ground/corpus.ts';

const TEXT = '赣州𠮷 text\r\n';
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const root = mkdtempSync(join(tmpdir(), 'rongwan-corpus-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const dir = join(root, 'corpus');
mkdirSync(join(dir, 'folder.txt'), { recursive: true });
writeFileSync(join(dir, 'a.txt'), TEXT);
writeFileSync(join(root, 'outside.txt'), TEXT);
symlinkSync(join(root, 'outside.txt'), join(dir, 'link.txt'));
symlinkSync(join(dir, 'gone'), join(dir, 'dangling.txt'));

describe('the texts of the documents', () => {
  it('are served as they are where the file is the one that was read', () => {
    expect(new Corpus(dir).text('a.txt', sha256(TEXT))).toBe(TEXT);
  });

  it('are not served where the file is missing, is another text, or no folder is given', () => {
    expect(new Corpus(dir).text('b.txt', sha256(TEXT))).toBeNull();
    expect(new Corpus(dir).text('a.txt', sha256('another'))).toBeNull();
    expect(new Corpus(undefined).text('a.txt', sha256(TEXT))).toBeNull();
    expect(new Corpus(join(root, 'nowhere')).text('a.txt', sha256(TEXT))).toBeNull();
  });

  it('are compared with the hash each time, whatever was asked before', () => {
    const corpus = new Corpus(dir);
    expect(corpus.text('a.txt', sha256('another'))).toBeNull();
    expect(corpus.text('a.txt', sha256(TEXT))).toBe(TEXT);
    expect(corpus.text('a.txt', sha256('another'))).toBeNull();
  });

  it.each([
    '../outside.txt',
    join(root, 'outside.txt'),
    './a.txt',
    'link.txt',
    'dangling.txt',
    '',
    '.',
    '..',
    'folder.txt',
    'a.txt\0',
    '..\\outside.txt',
  ])('never leave their folder, nor are anything but a file in it: %j', (file) => {
    expect(new Corpus(dir).text(file, sha256(TEXT))).toBeNull();
  });

  it('are read again while they were not there, so that nobody has to start the service again', () => {
    const later = mkdtempSync(join(root, 'later-'));
    const corpus = new Corpus(later);
    expect([corpus.text('a.txt', sha256(TEXT)), corpus.files]).toEqual([null, []]);
    writeFileSync(join(later, 'a.txt'), 'another');
    const another = corpus.files;
    expect([corpus.text('a.txt', sha256(TEXT)), another.length]).toEqual([null, 1]);
    writeFileSync(join(later, 'a.txt'), TEXT);
    expect(corpus.text('a.txt', sha256(TEXT))).toBe(TEXT);
    expect(corpus.files).not.toEqual(another);
  });

  it('are present where their folder holds a file', () => {
    const empty = mkdtempSync(join(root, 'empty-'));
    expect(new Corpus(empty).present).toBe(false);
    writeFileSync(join(empty, '.hidden'), '');
    expect(new Corpus(empty).present).toBe(false);
    expect(new Corpus(dir).present).toBe(true);
    expect(new Corpus(join(root, 'nowhere')).present).toBe(false);
    expect(new Corpus(undefined).present).toBe(false);
  });

  it('are counted in characters, not in halves of them', () => {
    const source = { file: 'a.txt', sha256: sha256(TEXT) };
    const quote = (...pieces: [start: number, end: number][]) =>
      new Corpus(dir).quote(
        source,
        pieces.map(([start, end]) => ({ start, end })),
      );
    expect(quote([1, 4])).toBe('州𠮷 ');
    expect(quote([0, 100])).toBe(TEXT);
    expect(quote([0, 1], [2, 3])).toBe('赣 … 𠮷');
    expect(new Corpus(undefined).quote(source, [{ start: 0, end: 1 }])).toBeNull();
  });
});
