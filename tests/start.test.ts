/** A start needs no development package: `npm ci --omit=dev && npm start` works. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../src/ground/root.ts';

const MAIN = join('src', 'main.ts');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** `import type` is gone when the file runs; every other import is not. */
const STATIC = /^(?:import|export)\s(?!type\s)(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports when it runs. What the command line imports only for one of its commands is not among it. */
const importsOf = (path: string, text: string) =>
  [...text.matchAll(STATIC), ...(path === MAIN ? [] : text.matchAll(DYNAMIC))].map(([, name]) => name as string);

/** Every file that is loaded from these on, with the packages that it imports. */
function loadedFrom(paths: readonly string[]): Map<string, string[]> {
  const loaded = new Map<string, string[]>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    const names = /\.tsx?$/.test(path) ? importsOf(path, readFileSync(join(ROOT, path), 'utf8')) : [];
    const packages = names.filter((name) => !name.startsWith('.') && !isBuiltin(name));
    loaded.set(path, [
      ...new Set(
        packages.map((name) =>
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        ),
      ),
    ]);
    for (const name of names) {
      if (!name.startsWith('.')) continue;
      const target = relative(ROOT, join(ROOT, dirname(path), name.replace(/\?.*$/, '')));
      load(['', '.ts', '.tsx'].map((extension) => target + extension).find((file) => existsSync(join(ROOT, file))) ?? target);
    }
  };
  for (const path of paths) load(path);
  return loaded;
}

describe('a start without development packages', () => {
  // The first start bundles the playground, which so belongs to it.
  const web = readdirSync(join(ROOT, 'web')).filter((name) => /\.tsx?$/.test(name));
  const loaded = loadedFrom([MAIN, ...web.map((name) => join('web', name))]);

  it('loads the service and the playground', () => {
    for (const path of ['src/service.ts', 'src/http/bundle.ts', 'web/main.tsx'])
      expect([...loaded.keys()]).toContain(path.replaceAll('/', sep));
    expect(loaded.size).toBeGreaterThan(80);
  });

  it('imports only packages that the service brings', () => {
    const missing = [...loaded].flatMap(([path, packages]) =>
      packages
        .filter((name) => !(name in dependencies))
        .map((name) => `${path} imports ${name}${name in devDependencies ? ', a development package' : ''}`),
    );
    expect(missing).toEqual([]);
  });

  it('loads no printer and no test', () => {
    expect([...loaded.keys()].filter((path) => /^(src.docs|tests)\b/.test(path))).toEqual([]);
  });

  it('reads nothing below tests', () => {
    const reading = [...loaded.keys()].filter((path) => /['"`/]tests['"`/]/.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(reading).toEqual([]);
  });

  it('would be refused with the file and the package, whatever way it is imported', () => {
    const text = `import { a } from 'vitest';\nimport 'b';\nimport type { C } from 'c';\nexport * from './d.ts';\nconst e = await import('@e/f/g');`;
    expect(importsOf('src/some.ts', text)).toEqual(['vitest', 'b', './d.ts', '@e/f/g']);
    expect(importsOf(MAIN, text)).toEqual(['vitest', 'b', './d.ts']);
  });
});
