import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/ground/errors.ts';
import { sha256 } from '../../src/seeding/cite.ts';
import { readChecked } from '../../src/seeding/seed.ts';
import { config, model } from '../support.ts';
import { entities, known, metric, readSmall, said, writeSeeds } from './small.ts';

const ENTITIES = {
  'entities/all.yaml': entities('city/ganzhou', 'region/jiangxi', 'company/gree', 'corridor/line'),
  'metrics.yaml': metric('parks'),
};
const INVESTMENT = {
  'entities/investments.yaml': entities('investment/i'),
  'background.yaml': known('subject: investment/i, predicate: wording, text: SIGNED'),
};
const faults = (files: Record<string, string>, texts?: ReadonlyMap<string, string>) =>
  readSmall({ ...ENTITIES, ...files }, texts).faults.map(({ at, message, hint }) =>
    [`${at.replace(/^.*\/\d+\//, '')}: ${message}`, hint].filter(Boolean).join(' | '),
  );
const inOne = (...statements: string[]) => faults({ ...INVESTMENT, 'statements/one.yaml': said('one', ...statements) });

describe('the check of the seeds', () => {
  it('finds no fault where there is none', () => {
    expect(
      inOne(
        'subject: city/ganzhou, predicate: within, object: region/jiangxi, when: 2018/..',
        'subject: city/ganzhou, predicate: metric/parks, quantity: {value: 7, unit: 个}, qualifiers: {by: [company/gree, 两家], to: {value: 2, unit: 个}}',
        'subject: corridor/line, predicate: opened, date: 2021-12-10',
        'subject: corridor/line, predicate: progress, status: UNDER_CONSTRUCTION',
        'subject: investment/i, predicate: wording, text: SIGNED',
        'subject: investment/i, predicate: investorCount, quantity: {value: 8, unit: 家}',
        'subject: city/ganzhou, predicate: coordinates, text: "25.83,114.93"',
      ),
    ).toEqual([]);
  });

  it('tells all faults of all files at once, each with file, line and a hint', () => {
    expect(
      faults({
        'entities/all.yaml': `${ENTITIES['entities/all.yaml']}${entities('city/Gan Zhou', 'planet/mars', 'compny/x')}`,
        'entities/more.yaml': entities('city/ganzhou'),
        'statements/one.yaml': said(
          'one',
          'subject: city/ganzhou, predicate: witin, object: region/jiangxi',
          'subject: city/ganzou, predicate: within, object: region/jiangxi',
          'subject: city/ganzhou, predicate: within, object: region/jianxi',
          'subject: city/ganzhou, predicate: metric/park, quantity: {value: 7, unit: 个}',
          'subject: city/ganzhou, predicate: within, object: region/jiangxi, qualifiers: {undr: x, to: city/nowhere}',
          'subject: city/ganzhou, predicate: within, object: region/jiangxi, attributedTo: [company/gre]',
        ),
        'statements/two.yaml': said('three', 'subject: city/ganzhou, predicate: within, object: region/jiangxi'),
      }),
    ).toEqual([
      'entities/all.yaml:5: city/Gan Zhou is not an id | expected <type>/<lower-case-slug>',
      'entities/all.yaml:6: planet/mars begins with no type of the model',
      'entities/all.yaml:7: compny/x begins with no type of the model | did you mean company or county?',
      expect.stringMatching(/^entities\/more\.yaml:1: city\/ganzhou is defined a second time \| first in .*entities\/all\.yaml:1$/),
      "statements/one.yaml:3: City has no predicate 'witin' | did you mean within?",
      'statements/one.yaml:4: subject city/ganzou is not defined | did you mean city/ganzhou or city/Gan Zhou?',
      'statements/one.yaml:5: object region/jianxi is not defined | did you mean region/jiangxi?',
      'statements/one.yaml:6: predicate metric/park is not defined | did you mean metric/parks?',
      expect.stringMatching(/^statements\/one\.yaml:7: qualifier 'undr' is not one of them \| did you mean under/),
      expect.stringMatching(/^statements\/one\.yaml:7: qualifier to city\/nowhere is not defined/),
      'statements/one.yaml:8: attributedTo company/gre is not defined | did you mean company/gree or compny/x?',
      'statements/two.yaml:3: document document/three is not defined | did you mean document/one or document/two?',
    ]);
  });

  it('goes on after an entity of no known type that statements speak of', () => {
    expect(
      faults({
        'entities/more.yaml': entities('planet/mars'),
        'statements/one.yaml': said(
          'one',
          'subject: planet/mars, predicate: within, object: region/jiangxi',
          'subject: city/ganzhou, predicate: within, object: planet/mars',
          'subject: city/ganzhou, predicate: witin, object: region/jiangxi',
        ),
      }),
    ).toEqual([
      'entities/more.yaml:1: planet/mars begins with no type of the model',
      "statements/one.yaml:5: City has no predicate 'witin' | did you mean within?",
    ]);
  });

  it.each([
    ['subject: corridor/line, predicate: opened, text: soon', 'opened of Corridor takes date, got text'],
    ['subject: corridor/line, predicate: opened', 'opened of Corridor takes date, got none'],
    ['subject: city/ganzhou, predicate: within, text: 江西', 'within of City takes object, got text'],
    ['subject: city/ganzhou, predicate: within, object: region/jiangxi, text: 江西', 'within of City takes object, got object and text'],
    ['subject: city/ganzhou, predicate: metric/parks, text: seven', 'metric/parks of City takes quantity, got text'],
    ['subject: corridor/line, predicate: progress, text: done', 'progress of Corridor takes no value, got text'],
    ['subject: company/gree, predicate: homeCity, object: region/jiangxi', 'homeCity leads to a City, and region/jiangxi is a Region'],
    ['subject: city/ganzhou, predicate: coordinates, text: north', "'north' is not 'latitude,longitude'"],
    ['subject: investment/i, predicate: wording, text: BOUGHT', "'BOUGHT' is not a wording | expected one of INVESTED BUILT SIGNED"],
  ])('refuses a value of the wrong kind: %s', (statement, expected) => {
    expect(inOne(statement)).toEqual([expect.stringContaining(`statements/one.yaml:3: ${expected}`)]);
  });

  it.each([
    ['park', 'subject: investment/i, predicate: park, object: city/ganzhou'],
    ['places', 'subject: region/jiangxi, predicate: places, object: city/ganzhou'],
    ['statements', 'subject: city/ganzhou, predicate: statements, object: region/jiangxi'],
  ])('refuses %s, which is answered but not stated', (predicate, statement) => {
    expect(inOne(statement)[0]).toMatch(`statements/one.yaml:3: `);
    expect(inOne(statement)[0]).toMatch(` has no predicate '${predicate}' | `);
  });

  it('wants what every thing of a kind must have', () => {
    expect(faults({ 'entities/investments.yaml': entities('investment/i') })).toEqual([
      'entities/investments.yaml:1: investment/i has no wording | a statement must say it',
    ]);
  });

  it('refuses bad dates, wherever they stand', () => {
    expect(inOne('subject: corridor/line, predicate: opened, date: 2021-02-29, when: 2023/2022')).toEqual([
      expect.stringMatching(/^statements\/one\.yaml:3: date: '2021-02-29' is not a partial date/),
      "statements/one.yaml:3: when: '2023/2022' ends before it begins",
    ]);
  });

  it('wants evidence for what is stated, references for what is not, and leaves deriving to rules', () => {
    const one = 'subject: city/ganzhou, predicate: within, object: region/jiangxi';
    const list = (...items: string[]) => ['statements:', ...items.map((item) => `  - {${item}}`)].join('\n');
    expect(
      faults({
        'background.yaml': list(one, `${one}, basis: BACKGROUND`, `${one}, basis: DERIVED`),
        'statements/one.yaml': `document: document/one\n${list(one)}`,
        'statements/two.yaml': said('two', `${one}, basis: BACKGROUND, references: [{title: an atlas}]`),
      }),
    ).toEqual([
      "background.yaml:2: STATED needs evidence | 'at' with the ranges of the passage: npm run cite makes them",
      'background.yaml:3: BACKGROUND has references and no evidence',
      'background.yaml:4: DERIVED is for rules alone | cypher/rules',
      "statements/one.yaml:3: STATED needs evidence | 'at' with the ranges of the passage: npm run cite makes them",
      'statements/two.yaml:3: BACKGROUND has references and no evidence',
    ]);
    expect(faults({ 'background.yaml': known(one) })).toEqual([]);
  });

  it('takes a text with a slash in a qualifier for an id only where it has the form of one', () => {
    const statement = (value: string) =>
      inOne(`subject: city/ganzhou, predicate: within, object: region/jiangxi, qualifiers: {scope: ${value}}`);
    expect(statement('进口/出口')).toEqual([]);
    for (const id of ['city/nowhere', 'city/ganzhou-', 'city/gan--zhou']) {
      expect(statement(id)).toEqual([expect.stringContaining(`qualifier scope ${id} is not defined`)]);
    }
  });

  it('wants a definition of a metric, a file of a document, and a metric behind a share', () => {
    expect(
      faults({
        'documents.yaml': entities('document/one'),
        'metrics.yaml': 'metric/a: {shareOf: metric/b, names: {official: a, en: a}}\n',
      }),
    ).toEqual([
      'documents.yaml:1: document/one needs file and sha256',
      'metrics.yaml:1: metric/a has no definition',
      'metrics.yaml:1: shareOf of metric/a: metric/b is not defined | did you mean metric/a?',
    ]);
  });

  it('tells only what cannot be read, where a file cannot be read: all that it defines would seem undefined', () => {
    expect(
      faults({ 'entities/all.yaml': 'city/a: {', 'statements/one.yaml': said('one', 'subject: city/a, predicate: nothing') }).every(
        (fault) => fault.startsWith('entities/all.yaml:'),
      ),
    ).toBe(true);
  });
});

describe('with the texts at hand, the check', () => {
  const TEXT = '𠮷赣州有 7 个园区，江西'; // 𠮷 is two units of a JavaScript string, and one character
  const documents = `document/one: {file: one.txt, sha256: ${sha256(TEXT)}, names: {official: one, en: one}}\n`;
  const range = (start: number, end: number, text = [...TEXT].slice(start, end).join('')) => `[${start}, ${end}, ${sha256(text)}]`;
  const check = (statement: string, text = TEXT) =>
    faults(
      { 'documents.yaml': documents, 'statements/one.yaml': `document: document/one\nstatements:\n  - {${statement}}\n` },
      new Map([['document/one', text]]),
    );
  const within = 'subject: city/ganzhou, predicate: within, object: region/jiangxi';

  it('finds ranges, mentions and figures where they are said to stand, counted in characters, also in pieces', () => {
    expect(check(`${within}, mention: 赣州江西, at: [${range(1, 3)}, ${range(11, 13)}]`)).toEqual([]);
    const parks = 'subject: city/ganzhou, predicate: metric/parks, quantity: {value: 7, unit: 个, printed: 7个}';
    expect(check(`${parks}, at: [${range(1, 10)}]`)).toEqual([]);
  });

  it('tells a range that is not in the text, and one where something else stands', () => {
    expect(check(`${within}, at: [${range(1, 14)}]`)).toEqual(['statements/one.yaml:3: the range 1–14 is not in the text']);
    expect(check(`${within}, at: [${range(3, 3)}]`)).toEqual(['statements/one.yaml:3: the range 3–3 is not in the text']);
    expect(check(`${within}, at: [${range(1, 3, '别的')}]`)).toEqual([
      'statements/one.yaml:3: what stands at 1–3 is not what was read there | it begins 赣州…',
    ]);
  });

  it('tells a mention and a figure that do not stand in their passage', () => {
    expect(check(`${within}, mention: 江西, at: [${range(1, 3)}]`)).toEqual([
      "statements/one.yaml:3: the mention '江西' does not stand in its passage",
    ]);
    const parks = 'subject: city/ganzhou, predicate: metric/parks, quantity: {value: 8, unit: 个, printed: 8个}';
    expect(check(`${parks}, at: [${range(1, 10)}]`)).toEqual(["statements/one.yaml:3: the figure '8个' does not stand in its passage"]);
  });

  it('tells a name that no document prints and that is not said to be ours', () => {
    const cities = (names: string) => ({
      'documents.yaml': documents,
      'entities/all.yaml': `city/ganzhou: {names: {official: 赣州, en: Ganzhou, ${names}}}\n`,
      'statements/one.yaml': `document: document/one\nstatements:\n  - {subject: city/ganzhou, predicate: honours, text: x, mention: 赣州, at: [${range(1, 3)}]}\n`,
    });
    const texts = new Map([['document/one', TEXT]]);
    expect(faults(cities('short: 虔, background: 虔'), texts)).toEqual([]);
    expect(faults(cities('zh-hant: 贛州'), texts)).toEqual([]); // the same name in the other script
    expect(faults(cities('short: 虔'), texts)).toEqual([
      "entities/all.yaml:1: no document prints the name '虔' of city/ganzhou | list it under names: background",
    ]);
  });

  it('tells a file that is another text than the one that was read', () => {
    expect(check(`${within}, at: [${range(1, 3)}]`, `${TEXT} `)).toEqual([
      'documents.yaml:1: the file one.txt of CORPUS_DIR is another text than the one that was read | its SHA-256 differs: ranges would point elsewhere',
    ]);
  });
});

describe('the command', () => {
  it('refuses seeds with faults, lists thirty and counts the others', () => {
    const wrong = Array.from({ length: 33 }, () => 'subject: city/ganzhou, predicate: witin, object: region/jiangxi');
    const seedsDir = writeSeeds({ ...ENTITIES, 'statements/one.yaml': said('one', ...wrong) });
    try {
      readChecked({ seedsDir, corpusDir: undefined }, model());
      expect.unreachable();
    } catch (error) {
      const { code, message, details } = error as Fault;
      expect(code).toBe('SEEDS_INVALID');
      expect(details.faults).toHaveLength(33);
      const lines = message.split('\n');
      expect(lines[0]).toBe('The seeds have 33 faults; nothing was written.');
      expect(lines[1]).toMatch(/statements\/one\.yaml:3: City has no predicate 'witin' \(did you mean within\?\)$/);
      expect(lines).toHaveLength(32);
      expect(lines.at(-1)).toBe('… and 3 more: npm run check');
    }
  });

  it('accepts the seeds of the project', () => {
    expect(readChecked(config, model()).entities.length).toBeGreaterThan(500);
  });
});
