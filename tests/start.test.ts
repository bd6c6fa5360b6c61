/** What a start takes: `npm ci --omit=dev && npm start` has no development package and needs nothing of the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '..');
const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));

const textOf = (file: string) => readFileSync(join(PROJECT, file), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** What a file imports as soon as it is loaded; `await import` waits for the command that needs it. */
const importsOf = (file: string) =>
  [...withoutComments(textOf(file)).matchAll(/^(?:import|export)\s(?!type\s)(?:[^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)].map(
    ([, target]) => target as string,
  );

/** The files of src that are loaded with main.ts, and every file of the playground. */
function loaded(): string[] {
  const files = ['src/main.ts'];
  for (const file of files) {
    for (const target of importsOf(file).filter((each) => each.startsWith('.'))) {
      const path = normalize(join(dirname(file), target));
      if (!files.includes(path)) files.push(path);
    }
  }
  const web = readdirSync(join(PROJECT, 'web'), { recursive: true, encoding: 'utf8' }).map((file) => join('web', file));
  return [...files, ...web.filter((file) => /\.tsx?$/.test(file))];
}

describe('a start', () => {
  const files = loaded();
  const packageOf = (target: string) => target.split('/', target.startsWith('@') ? 2 : 1).join('/');
  const packages = new Set(
    files.flatMap(importsOf).flatMap((target) => (target.startsWith('.') || target.startsWith('node:') ? [] : [packageOf(target)])),
  );

  it('loads the service and the playground, and none of what only prints', () => {
    expect(files).toEqual(expect.arrayContaining(['src/service.ts', 'src/http/server.ts', 'src/exports/graph.ts', 'web/main.tsx']));
    expect(files.filter((file) => file.startsWith('src/docs/'))).toEqual([]);
  });

  it('needs no development package', () => {
    expect([...packages]).toEqual(expect.arrayContaining(['fastify', 'neo4j-driver', 'react', 'graphiql']));
    const missing = [...packages].filter((each) => !(each in dependencies) && !builtinModules.includes(each));
    expect(missing.map((each) => `${each}${each in devDependencies ? ', a development package' : ''}`)).toEqual([]);
    for (const [, name] of scripts.start.matchAll(/--import (\S+)/g)) expect(dependencies).toHaveProperty(name);
  });

  it('reads nothing below tests', () => {
    const named = files.flatMap((file) =>
      [...withoutComments(textOf(file)).matchAll(/(['"`])[^'"`\n]*\1/g)].flatMap(([text]) =>
        /['"`/]tests['"`/]/.test(text) ? [`${file}: ${text}`] : [],
      ),
    );
    expect(named).toEqual([]);
  });
});
