import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { questionsPage } from '../../src/docs/pages.ts';
import { readQuestions } from '../../src/ground/questions.ts';
import { ROOT } from '../../src/ground/root.ts';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';
import { model } from '../support.ts';

const committed = (name: string) => readFileSync(join(ROOT, name), 'utf8');

describe('the README', () => {
  const text = committed('README.md');

  it('names every relation that shows doubtful or derived links unasked', () => {
    const fields = model().types.flatMap(({ links }) => [...links.values()].filter(({ doubtful, derived }) => doubtful || derived));
    expect(fields.length).toBeGreaterThan(5);
    for (const { field } of fields) expect(text).toContain(`\`${field}\``);
  });

  it('names every list that takes no filter', () => {
    const lists = Object.values(buildGraphQLSchema().getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
      .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));
    expect(lists.length).toBeGreaterThan(50);
    const without = lists.filter(({ field }) => !field.args.some(({ name }) => name === 'filter'));
    expect([...new Set(without.map(({ type }) => type))].sort()).toEqual(['Changes', 'Timeline']);
  });
});

describe('docs/questions.md', () => {
  const text = questionsPage();

  it('has every question once, in both languages, with links to files that are there', () => {
    for (const { slug, zh, en } of readQuestions()) {
      expect(text.split(`](../questions/${slug}.graphql)`), slug).toHaveLength(2);
      expect(text).toContain(`| ${zh} | ${en} |`);
    }
    const links = [...text.matchAll(/\]\((.*?)\)/g)].map(([, link]) => join(ROOT, 'docs', link as string));
    expect(links).toHaveLength(2 * readQuestions().length);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('what people read', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', 'examples/typescript/README.md', 'notebooks/README.md']
    .concat(readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)))
    .filter((path) => path.endsWith('.md'));

  it('names no command that package.json does not have', () => {
    const { scripts } = JSON.parse(committed('package.json'));
    const named = pages.flatMap((path) => [...committed(path).matchAll(/npm run (?:-s )?([\w-]+)/g)].map(([, name]) => name as string));
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names no file that is not there, where it links to one', () => {
    const missing = pages.flatMap((path) =>
      [...committed(path).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map(([, link]) => join(dirname(path), link as string))
        .filter((target) => !existsSync(join(ROOT, target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(missing).toEqual([]);
  });
});
