/** The tests mirror src: who changes a module finds its test at the same path, and no test file is too long to be read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TESTS = import.meta.dirname;
const SRC = join(TESTS, '..', 'src');
const LONGEST = 400;

const BROKEN_RULES = 'a part of the check; tests/seeding/check.test.ts writes seeds that break its rules';

/** Modules without a test of their own, and why they may have none. A reason that names a test is checked: that test must be there. */
const EXCUSED: Record<string, string> = {
  main: 'wiring of the command line; tests/service.test.ts runs it',
  'seeding/check/entities': BROKEN_RULES,
  'seeding/check/evidence': BROKEN_RULES,
  'seeding/check/explanations': BROKEN_RULES,
  'seeding/check/inspection': BROKEN_RULES,
  'seeding/check/predicate': BROKEN_RULES,
  'seeding/check/statement': BROKEN_RULES,
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
    expect(modules.filter((module) => !hasTest(module) && !(module in EXCUSED))).toEqual([]);
  });

  it('excuse no module that is not there, and none that has a test', () => {
    expect(Object.keys(EXCUSED).filter((module) => !modules.includes(module))).toEqual([]);
    expect(Object.keys(EXCUSED).filter(hasTest)).toEqual([]);
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
