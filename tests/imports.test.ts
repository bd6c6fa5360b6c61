/** Imports go one way: from the command line down to the ground, and never round in a circle. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** The rooms of the house, the lowest first: each may import those before it. A file beside the folders is a room of its own. */
const ROOMS = [
  'ground',
  'schema',
  'stored',
  'graph',
  'names',
  'config.ts',
  'loaders',
  'resolvers',
  'seeding',
  'exports',
  'http',
  'docs',
  'service.ts',
  'main.ts',
];

/** Every file of src with the files of src that it imports, as paths below src. */
function importsOf(): Map<string, string[]> {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  const imported = (file: string) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
      normalize(join(dirname(file), path as string)),
    );
  return new Map(files.map((file) => [file, imported(file)]));
}

const roomOf = (file: string) => file.split('/')[0] as string;

/** The first circle of files that is found by following imports, in the order in which they import each other. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = follow(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = follow(file, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('the imports of src', () => {
  const imports = importsOf();

  it('lead to files that are there', () => {
    for (const [file, targets] of imports) for (const target of targets) expect([...imports.keys()], `import in ${file}`).toContain(target);
  });

  it('are between rooms that this test knows', () => {
    expect([...new Set([...imports.keys()].map(roomOf))].filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  it('lead down: no room imports one above it', () => {
    const upwards = [...imports].flatMap(([file, targets]) =>
      targets.filter((target) => ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(file))).map((target) => `${file} imports ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it('go round in no circle', () => {
    expect(circleIn(imports)?.join(' → ')).toBeUndefined();
  });

  it('are told with the offender: a circle by its files', () => {
    const around = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['b.ts']],
    ]);
    expect(circleIn(around)).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });
});
