import { describe, expect, it } from 'vitest';
import { hull, Known } from '../../src/seeding/known.ts';
import { type GraphStatement, statementsOf } from '../../src/seeding/statements.ts';
import { model } from '../support.ts';
import { entities, known, metric, published, readSmall, said } from './small.ts';

const WITHIN = 'subject: city/ganzhou, predicate: within, object: region/jiangxi';
const HOME = 'subject: company/gree, predicate: homeCity, object: city/ganzhou';
const FILES = { 'entities/all.yaml': entities('city/ganzhou', 'region/jiangxi', 'company/gree'), 'metrics.yaml': metric('parks') };

/** What is known of some statements, and one of them by its predicate. */
function knowledge(files: Record<string, string>) {
  const seeds = readSmall({ ...FILES, ...files });
  expect(seeds.faults).toEqual([]);
  const all = statementsOf(seeds.statements, new Map());
  return { known: new Known(all, model()), of: (predicate: string) => all.find((each) => each.predicate === predicate) as GraphStatement };
}

describe('what documents say', () => {
  const two = knowledge({
    'statements/one.yaml': said('one', WITHIN, published('one', '2023-05')),
    'statements/two.yaml': said('two', WITHIN, published('two', '2021')),
    'background.yaml': known(HOME),
  });

  it('was known from the last day of the earliest date among them', () => {
    expect(two.known.asOf(two.of('within'))).toBe('2021');
    expect(two.known.since(two.of('within'))).toBe(20211231);
  });

  it('is said until the last day of the latest', () => {
    expect(two.known.saidOn(two.of('within'))).toBe(20230531);
  });

  it('has the day of its document for each passage, and none for a document without a date', () => {
    expect([two.known.dayOf({ documentId: 'document/one' }), two.known.dayOf({ documentId: 'document/none' })]).toEqual([
      20230531,
      undefined,
    ]);
    expect([two.known.publishedOn('document/two'), two.known.earliest([])]).toEqual(['2021', undefined]);
  });
});

describe('general knowledge', () => {
  it('was known from the day on which a document first spoke of what it is about', () => {
    const { known: all, of } = knowledge({
      'statements/one.yaml': said('one', 'subject: company/gree, predicate: about, object: city/ganzhou', published('one', '2022-01-03')),
      'background.yaml': known(HOME),
    });
    expect(all.since(of('homeCity'))).toBe(20220103);
    expect(all.sinceNamed('region/jiangxi')).toBe(0); // no document speaks of it
  });

  it('was always known of what no document speaks of', () => {
    const { known: all, of } = knowledge({ 'background.yaml': known(HOME) });
    expect([all.since(of('homeCity')), all.saidOn(of('homeCity'))]).toEqual([0, 0]);
  });
});

describe('when something held', () => {
  it('is the days of its time, and nothing but since when it is known where it bears none', () => {
    const { known: all, of } = knowledge({
      'statements/one.yaml': said('one', `${WITHIN}, when: 2022-05`, published('one', '2023-01-01')),
    });
    expect(all.times(of('within'))).toMatchObject({ whenStart: 20220501, whenEnd: 20220531, known: 20230101 });
    const undated = knowledge({ 'statements/one.yaml': said('one', WITHIN, published('one', '2023-01-01')) });
    expect(undated.known.times(undated.of('within'))).toEqual({ known: 20230101 });
  });

  it('of several is from the first beginning to the last end', () => {
    const one = { whenStart: 20200101, whenStartBy: 20200131, whenSure: 20200131, whenEnd: 20211231 };
    const other = { whenStart: 20190101, whenStartBy: 20210131, whenSure: 20210131, whenEnd: 20201231 };
    expect(hull([one, other])).toEqual({ whenStart: 20190101, whenStartBy: 20200131, whenSure: 20200131, whenEnd: 20211231 });
  });
});
