import { describe, expect, it } from 'vitest';
import { printedIn, readPrinted, writePrinted } from '../../src/seeding/printed.ts';
import { readSeeds } from '../../src/seeding/read.ts';
import { entities, readSmall, said, writeSeeds } from './small.ts';

const CITY = 'city/ganzhou: {names: {official: 赣州市, zh-hant: 贛州市, en: Ganzhou, former: 虔州, background: [虔州]}}\n';
const FILES = {
  'entities/all.yaml': CITY + entities('region/jiangxi'),
  'statements/one.yaml': said('one', 'subject: city/ganzhou, predicate: within, object: region/jiangxi'),
  'statements/two.yaml': said('two', 'subject: region/jiangxi, predicate: within, object: region/jiangxi'),
};
const texts = (one: string, two: string) =>
  new Map([
    ['document/one', one],
    ['document/two', two],
  ]);

describe('the names that documents print', () => {
  const seeds = readSmall(FILES);

  it('are found in the script they are printed in, across line breaks and spaces', () => {
    expect(printedIn(texts('… 赣 州\n市 …', ''), seeds)).toEqual({ 'city/ganzhou': { 赣州市: ['document/one'] } });
    expect(printedIn(texts('贛州市', ''), seeds)).toEqual({ 'city/ganzhou': { 贛州市: ['document/one'] } });
  });

  it('are looked for only where something is said of the thing, and never among names that are ours', () => {
    expect(printedIn(texts('', '赣州市'), seeds)).toEqual({});
    expect(printedIn(texts('虔州', ''), seeds)).toEqual({});
  });

  it('are read back with the seeds, and where the file is missing no document prints any', () => {
    const dir = writeSeeds(FILES);
    const official = () => readSeeds(dir).entities.find(({ id }) => id === 'city/ganzhou')?.names[0];
    expect([readPrinted(dir), official()?.documentIds]).toEqual([{}, []]);
    const printed = printedIn(texts('赣州市', ''), seeds);
    writePrinted(dir, printed);
    expect([readPrinted(dir), official()?.documentIds]).toEqual([printed, ['document/one']]);
  });
});
