import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/seeding/read.ts';
import { AT, entities, folder, said, writeSeeds } from './small.ts';

const read = (files: Record<string, string>) => readSeeds(writeSeeds(files));
const faultsOf = (files: Record<string, string>) =>
  read(files).faults.map(({ at, message }) => `${at.replace(/^.*\/\d+\//, '')}: ${message}`);
const quantity = (value: string) => said('one', `subject: city/a, predicate: metric/m, quantity: {value: ${value}, unit: 个}`);

describe('reading the seeds', () => {
  it('keeps every scalar as the text it is written as', () => {
    const { statements, faults } = read({
      'statements/one.yaml': said(
        'one',
        'subject: city/a, predicate: p, when: 2021-12, text: 007, note: yes, reading: 1e3, mention: 3.10',
        'subject: city/a, predicate: metric/m, quantity: {value: 3.10, unit: 12, printed: 0x10}',
      ),
    });
    expect(faults).toEqual([]);
    expect(statements[0]).toMatchObject({ when: '2021-12', text: '007', note: 'yes', reading: '1e3', mention: '3.10' });
    expect(statements[1]?.quantity).toEqual({ value: '3.10', unit: '12', printed: '0x10', comparator: 'EXACT' });
  });

  it('loses no digit of a figure beyond what a double holds', () => {
    expect(read({ 'statements/one.yaml': quantity('9007199254740993') }).statements[0]?.quantity?.value).toBe('9007199254740993');
  });

  it('says of every record where it stands', () => {
    const { entities: found, statements } = read({
      'entities/cities.yaml': `# two cities\n${entities('city/a', 'city/b')}`,
      'statements/one.yaml': said('one', 'subject: city/a, predicate: p', 'subject: city/b, predicate: p'),
    });
    expect(found.filter(({ id }) => id.startsWith('city/')).map(({ where }) => where.split(':')[1])).toEqual(['2', '3']);
    expect(statements.map(({ where }) => where.replace(/^.*\//, ''))).toEqual(['one.yaml:3', 'one.yaml:4']);
    expect(statements.map(({ document }) => document)).toEqual(['document/one', 'document/one']);
  });

  it('fills in what is usual: done, stated, exact, without doubts', () => {
    const [statement] = read({ 'statements/one.yaml': said('one', 'subject: city/a, predicate: p, attributedTo: person/x') }).statements;
    expect(statement).toMatchObject({ status: 'DONE', basis: 'STATED', doubts: [], qualifiers: {}, attributedTo: ['person/x'] });
    expect(statement?.at).toEqual([[0, 4, 'a'.repeat(64)]]);
  });

  it('knows what each form of a name is and whether a document prints it, and keeps each once', () => {
    const names =
      'official: 赣州, zh-hant: 贛州, en: Ganzhou, short: [虔, 赣州], former: 虔州, english: [Kanchow, Gannan], corrupted: [贛洲], variant: 1+5+N, background: [虔], printed: Gannan';
    const [, , city] = read({ 'entities/cities.yaml': `city/ganzhou: {names: {${names}}}\n` }).entities;
    expect(city?.names.map(({ documentIds: _, ...name }) => name)).toEqual([
      { text: '赣州', lang: 'ZH_HANS', kind: 'OFFICIAL', basis: 'STATED' },
      { text: '贛州', lang: 'ZH_HANT', kind: 'OFFICIAL', basis: 'STATED' },
      { text: 'Ganzhou', lang: 'EN', kind: 'TRANSLATION', basis: 'BACKGROUND' },
      { text: 'Kanchow', lang: 'EN', kind: 'TRANSLATION', basis: 'BACKGROUND' },
      { text: 'Gannan', lang: 'EN', kind: 'TRANSLATION', basis: 'STATED' },
      { text: '虔', lang: 'ZH_HANS', kind: 'SHORT', basis: 'BACKGROUND' },
      { text: '虔州', lang: 'ZH_HANS', kind: 'FORMER', basis: 'STATED' },
      { text: '1+5+N', lang: 'ZH_HANS', kind: 'VARIANT', basis: 'STATED' },
      { text: '贛洲', lang: 'ZH_HANT', kind: 'CORRUPTED', basis: 'STATED' },
    ]);
  });
});

describe('what cannot be read', () => {
  it('is named with its line, and the records beside it are read', () => {
    const files = {
      'entities/cities.yaml': `city/a: {names: {official: A}}\n${entities('city/b')}city/c: {name: C}\n`,
      'statements/one.yaml': said(
        'one',
        'subject: city/b, predicate: p, sttus: DONE',
        'subject: city/b, predicate: p',
        'predicate: p, status: OPEN',
      ),
    };
    expect(faultsOf(files)).toEqual([
      'entities/cities.yaml:1: names.en: Invalid input: expected string, received undefined',
      'entities/cities.yaml:3: names: Invalid input: expected object, received undefined',
      'entities/cities.yaml:3: record: Unrecognized key: "name"',
      'statements/one.yaml:3: record: Unrecognized key: "sttus"',
      'statements/one.yaml:5: subject: Invalid input: expected string, received undefined',
      expect.stringMatching(/^statements\/one.yaml:5: status: Invalid option: expected one of "STUDIED"/),
    ]);
    const { entities: found, statements } = read(files);
    expect(found.map(({ id }) => id)).toContain('city/b');
    expect(statements).toHaveLength(1);
  });

  it.each(['4,165', '1e5', '.5', '5.', '近7', '１２', 'NaN', '+5', '0x10', "''"])('refuses %s as a figure', (value) => {
    expect(faultsOf({ 'statements/one.yaml': quantity(value.includes(',') ? `'${value}'` : value) })).toEqual([
      'statements/one.yaml:3: quantity.value: expected a plain decimal such as 416.5',
    ]);
  });

  it('refuses a quote that was never cited, a range without its hash, and a mention that is a sentence', () => {
    const files = {
      'statements/one.yaml': [
        'document: document/one',
        'statements:',
        '  - {subject: city/a, predicate: p, quote: words}',
        '  - {subject: city/a, predicate: p, at: [[0, 4]]}',
        '  - {subject: city/a, predicate: p, at: [[0, 4, abc]]}',
        `  - {subject: city/a, predicate: p, at: [[-1, 4, ${'a'.repeat(64)}]]}`,
        `  - {subject: city/a, predicate: p, mention: ${'字'.repeat(41)}, at: ${AT}}`,
        `  - {subject: city/a, predicate: p, mention: ${'字'.repeat(40)}, at: ${AT}}`,
      ].join('\n'),
    };
    expect(faultsOf(files)).toEqual([
      'statements/one.yaml:3: record: Unrecognized key: "quote"',
      expect.stringMatching(/^statements\/one.yaml:4: at\.0/),
      'statements/one.yaml:5: at.0.2: expected a SHA-256',
      expect.stringMatching(/^statements\/one.yaml:6: at\.0\.0/),
      'statements/one.yaml:7: mention: a mention has at most 40 characters',
    ]);
  });

  it('names a key that stands twice with its line, and does not go on with half a file', () => {
    const twice = read({ 'entities/cities.yaml': `${entities('city/a', 'city/b')}${entities('city/a')}` });
    expect(twice.faults).toEqual([{ at: expect.stringMatching(/cities\.yaml:3$/), message: expect.stringContaining('must be unique') }]);
    expect(twice.unreadable).toBe(true);
    const inside = read({ 'statements/one.yaml': said('one', 'subject: city/a, predicate: p, subject: city/b') });
    expect(inside.faults).toEqual([{ at: expect.stringMatching(/one\.yaml:3$/), message: expect.stringContaining('must be unique') }]);
  });

  it('says which file is missing, broken, or no map', () => {
    expect(readSeeds(folder()).faults.map(({ at, message }) => `${at.replace(/^.*\//, '')} ${message}`)).toEqual([
      'documents.yaml is missing',
      'metrics.yaml is missing',
      'background.yaml is missing',
    ]);
    expect(faultsOf({ 'metrics.yaml': '- a list\n' })).toEqual(['metrics.yaml: expected a map']);
    expect(faultsOf({ 'metrics.yaml': 'a: {b: [\n' })[0]).toMatch(/^metrics\.yaml:\d: /);
    expect(faultsOf({ 'statements/one.yaml': 'document: document/one\n' })).toEqual(["statements/one.yaml: expected a list 'statements'"]);
  });

  it('refuses aliases, also where they would unfold to a billion nodes or to themselves, at once', () => {
    const levels = Array.from({ length: 10 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`);
    const bomb = `l0: &l0 [x]\n${levels.join('\n')}\ncity/a: {names: {official: A, en: A, short: *l10}}\n`;
    const started = performance.now();
    const faults = faultsOf({ 'entities/cities.yaml': bomb });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(faults[0]).toMatch(/^entities\/cities\.yaml:2: \*l0 is an alias/);
    expect(faultsOf({ 'entities/cities.yaml': 'city/a: &a {names: *a}\n' })).toEqual([
      expect.stringMatching(/^entities\/cities\.yaml:1: \*a is an alias$/),
    ]);
  });

  it('lets no key reach the prototype of objects', () => {
    const faults = faultsOf({
      'entities/cities.yaml': '__proto__: {polluted: yes}\ncity/a: {__proto__: {polluted: yes}, names: {official: A, en: A}}\n',
    });
    expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(/cities\.yaml:2: record: Unrecognized key: "__proto__"/)]));
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});
