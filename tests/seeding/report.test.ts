import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/seeding/cite.ts';
import { printedIn, writePrinted } from '../../src/seeding/printed.ts';
import { readSeeds } from '../../src/seeding/read.ts';
import { checkReport } from '../../src/seeding/report.ts';
import { model } from '../support.ts';
import { entities, folder, writeSeeds } from './small.ts';

const TEXT = '赣州有12家企业。吉安有7家。\n第3版';
/** Where a piece of the text stands, as seeds cite it. */
function rangeOf(piece: string): string {
  const start = [...TEXT.slice(0, TEXT.indexOf(piece))].length;
  return `[[${start}, ${start + [...piece].length}, ${sha256(piece)}]]`;
}
const CITED = `  - {subject: city/ganzhou, predicate: honours, text: 企业之城, mention: 12家, at: ${rangeOf('赣州有12家企业')}}\n`;
const LEFT_OUT = `leftOut:\n  - {mention: 第3, reason: the number of a page, at: ${rangeOf('第3')}}\n`;

/** The report on a document with that text, and what the seeds say of it. */
function reportOn(said: string, { corpus = true, names = '' } = {}) {
  const corpusDir = folder();
  writeFileSync(join(corpusDir, 'paper.txt'), TEXT);
  const seedsDir = writeSeeds({
    'documents.yaml': `document/paper: {file: paper.txt, sha256: ${sha256(TEXT)}, names: {official: 样报, en: Sample, background: 样报}}\n`,
    'entities/all.yaml': entities('city/ganzhou', 'city/jian') + names,
    'statements/paper.yaml': `document: document/paper\nstatements:\n${said}`,
  });
  const seeds = readSeeds(seedsDir);
  writePrinted(seedsDir, printedIn(new Map([['document/paper', TEXT]]), seeds));
  return checkReport({ seedsDir, corpusDir: corpus ? corpusDir : undefined }, model());
}
const row = (lines: string[]) => lines.find((line) => line.startsWith('document/paper '))?.split(/ {2,}/);

describe('the report on the seeds', () => {
  it('counts a figure that is neither cited nor left out on purpose as a fault, and says where it stands', () => {
    const { lines, faults } = reportOn(CITED);
    expect(lines.slice(0, faults)).toEqual([
      "document/paper: the figure '7' at 12 is in no statement and not under leftOut",
      "document/paper: the figure '3' at 17 is in no statement and not under leftOut",
    ]);
  });

  it('shows for each document how much of it is cited', () => {
    const { lines, faults } = reportOn(CITED + LEFT_OUT);
    expect(faults).toBe(1);
    expect(row(lines)).toEqual(['document/paper', '1', '0', '1 of 3', '1 of 3, 1 left out']);
    expect(lines.at(-1)).toBe('3 entities, 1 statements, 1 figures left out on purpose, 1 faults');
  });

  it('says of a document whose text is not at hand that there is no text, and finds no fault in that', () => {
    const { lines, faults } = reportOn(CITED, { corpus: false });
    expect(faults).toBe(0);
    expect(row(lines)).toEqual(['document/paper', '1', '0', 'no text', 'no text']);
  });

  it('notes what is in no statement, and a name that several bear, without calling it a fault', () => {
    const names =
      'county/jian: {names: {official: 吉安, en: county, background: 吉安}}\nport/jian: {names: {official: 吉安, en: port, background: 吉安}}\n';
    const { lines } = reportOn(CITED, { corpus: false, names });
    expect(lines).toContainEqual(expect.stringMatching(/^note: .*all\.yaml:2: city\/jian is in no statement$/));
    expect(lines).toContain('note: the name 吉安 is borne by county/jian and port/jian');
    expect(lines.join('\n')).not.toContain('city/ganzhou is in no statement');
  });
});
