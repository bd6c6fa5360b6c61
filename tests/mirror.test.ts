/** The tests mirror src: who changes a module finds its test at the same path, and no test file is too long to be read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TESTS = import.meta.dirname;
const SRC = join(TESTS, '..', 'src');
const LONGEST = 400;

/**
 * Modules without a test of their own, and why they may have none: types, tables, wiring, or what another test proves. `*` stands for
 * any name. A test that a reason names must be there.
 */
const EXCUSED: Record<string, string> = {
  main: 'wiring of the command line: tests/service.test.ts runs it',
  'ground/root': 'a constant',
  'schema/connection': 'types only',
  'schema/emptiness': 'types only',
  'schema/statement': 'types only',
  'schema/values': 'types only',
  'schema/filters/documents': 'types only',
  'schema/filters/page': 'types only',
  'schema/entities/*': 'declarations, which tests/schema/model.test.ts reads back',
  'graph/embedded/password': 'tests/graph/embedded/start/running.test.ts and tests/graph/embedded/start/failing.test.ts prove it',
  'graph/embedded/ready': 'tests/graph/embedded/start/running.test.ts and tests/graph/embedded/start/failing.test.ts wait by it',
  'graph/embedded/settings': 'a table, of which tests/graph/embedded/start/running.test.ts asks the running Neo4j',
  'names/match': 'types only',
  'names/matchers': 'tests/names/search/rank.test.ts has every one of them',
  'names/scores': 'a table, whose order tests/names/search/rank.test.ts proves',
  'loaders/context': 'types only',
  'loaders/index': 'a table of loaders: tests/loaders/plan/plan.test.ts counts what they ask',
  'resolvers/*/arguments': 'types only',
  'resolvers/*/types': 'types only',
  'resolvers/build': 'wiring: tests/schema/model.test.ts looks at what it builds',
  'resolvers/index': 'a table of resolvers',
  'resolvers/figures/reader': 'rows of Neo4j: tests/resolvers/figures/resolver.test.ts asks for them',
  'resolvers/traversal/reader': 'rows of Neo4j: tests/resolvers/traversal/resolver.test.ts asks for them',
  'exports/columns': 'a table: tests/exports/formats.test.ts reads it back',
  'http/warm': 'questions asked once: tests/service.test.ts waits for them',
  'graph/questions': 'printed types, which tests/graph/asking.test.ts uses',
  'resolvers/attach': 'tests/schema/model.test.ts has every field that it gives a resolver',
  'resolvers/investments/parameters': 'tests/loaders/plan/parameters.test.ts has it beside the other filters',
  'resolvers/relations/reader': 'rows of Neo4j: tests/resolvers/relations/relations.test.ts asks for them',
  'resolvers/relations/resolver': 'tests/resolvers/relations/relations.test.ts asks it',
  'schema/extensions': 'types only',
  'seeding/projected': 'tests/seeding/project.test.ts and tests/seeding/nodes.test.ts have what follows from what',
  'stored/graph': 'types only: tests/stored/stored.test.ts compares them with Neo4j',
  'stored/name': 'types only: tests/stored/stored.test.ts compares them with Neo4j',
  'stored/packed': 'two lines, which every test of src/stored goes through',
  'stored/relationship': 'types only: tests/stored/stored.test.ts compares them with Neo4j',
  'stored/statement': 'types only: tests/stored/stored.test.ts compares them with Neo4j',
  'stored/times': 'types only',
  'stored/values': 'types only: tests/stored/stored.test.ts compares them with Neo4j',
  'docs/question-types': 'tests/docs/print.test.ts compares what it prints',
  'graph/header': 'tests/graph/catalogue.test.ts reads headers through it',
  'graph/parts': 'tests/graph/catalogue.test.ts takes in parts through it',
  'seeding/load/*': 'steps of a load: tests/seeding/load.test.ts and tests/seeding/rules.test.ts load, and load again',
  'seeding/check/*': 'rules, which the seeds of tests/seeding/check.test.ts break one by one',
};

const filesBelow = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const modules = filesBelow(SRC)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const sources = filesBelow(TESTS).filter((file) => file.endsWith('.ts'));
const textOf = (file: string) => readFileSync(join(TESTS, file), 'utf8');

/** Whether a module has a test of its name at its place, or a folder of that name with the parts of it. */
const hasTest = (module: string) =>
  sources.some((file) => file === `${module}.test.ts` || (file.startsWith(`${module}/`) && file.endsWith('.test.ts')));

/** The lines of the list that excuse a module. */
const excusesOf = (module: string) =>
  Object.keys(EXCUSED).filter((excuse) => new RegExp(`^${excuse.replaceAll('*', '[^/]+')}$`).test(module));

/** The beginning of a helper: a function, or a constant that is one. */
const HELPER =
  /^( *)(?:export )?(?:async )?(?:function|const) (\w+)(?:<[^>]*>)?(?:\(| = (?:async )?(?:<[^>]*>)?(?:\w+ =>|\(.*(?:=>|\($|[(,{]$)))/;

/**
 * Every helper with its body, as the formatter lays it out: the lines below its first that are indented deeper, and what closes it.
 * How the lines are broken makes no difference.
 */
function helpersOf(file: string, text: string): { name: string; body: string; file: string }[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const [, indent = '', name] = HELPER.exec(line) ?? [];
    if (!name) return [];
    let end = at + 1;
    if (!line.endsWith(';')) {
      while (end < lines.length && (lines[end] === '' || lines[end]?.startsWith(`${indent} `))) end++;
      if (/^ *[})\]]/.test(lines[end] ?? '')) end++;
    }
    const body = lines
      .slice(at, end)
      .join(' ')
      .replace(/^ *(export )?/, '')
      .replace(/\s+/g, '');
    return [{ name, body, file }];
  });
}

/** What is declared more than once, each with the files that declare it. */
function declaredTwice(files: readonly [file: string, text: string][]): string[] {
  const homes = new Map<string, { name: string; files: string[] }>();
  for (const { name, body, file } of files.flatMap(([each, text]) => helpersOf(each, text))) {
    const home = homes.get(body) ?? { name, files: [] };
    home.files.push(file);
    homes.set(body, home);
  }
  return [...homes.values()].filter((home) => home.files.length > 1).map((home) => `${home.name}: ${home.files.join(', ')}`);
}

describe('the tests', () => {
  it('mirror src: every module has a test at its place, or a reason why it has none', () => {
    expect(modules.filter((module) => !hasTest(module) && !excusesOf(module).length)).toEqual([]);
  });

  it('excuse no module that is not there, and none that has a test', () => {
    const stale = Object.keys(EXCUSED).filter((excuse) => modules.filter((module) => excusesOf(module).includes(excuse)).every(hasTest));
    expect(stale).toEqual([]);
  });

  it('excuse each module once', () => {
    expect(modules.filter((module) => excusesOf(module).length > 1)).toEqual([]);
  });

  it('that a reason names are there', () => {
    const named = Object.entries(EXCUSED).flatMap(([module, reason]) =>
      [...reason.matchAll(/tests\/\S+\.test\.ts/g)].map(([path]) => ({ module, path })),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ path }) => !existsSync(join(TESTS, '..', path)))).toEqual([]);
  });

  it(`have at most ${LONGEST} lines in a file`, () => {
    const lengths = sources.map((file) => [file, textOf(file).trimEnd().split('\n').length] as const);
    expect(lengths.filter(([, lines]) => lines > LONGEST)).toEqual([]);
  });

  it('declare no helper twice', () => {
    expect(declaredTwice(sources.map((file) => [file, textOf(file)]))).toEqual([]);
  });

  it('would tell of a helper that is declared twice, however it is laid out, and take two of one name for two', () => {
    const one = 'const twice = (n: number) => n * 2;';
    expect(
      declaredTwice([
        ['a.ts', one],
        ['b.ts', 'const twice = (n: number) =>\n  n * 2;'],
      ]),
    ).toEqual(['twice: a.ts, b.ts']);
    expect(
      declaredTwice([
        ['a.ts', one],
        ['b.ts', 'const twice = (n: number) => n + n;'],
      ]),
    ).toEqual([]);
  });
});
