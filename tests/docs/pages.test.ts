import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { questionsPage } from '../../src/docs/pages.ts';
import { readQuestions } from '../../src/ground/questions.ts';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';
import { model } from '../support.ts';

const committed = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', name), 'utf8');

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
    const links = [...text.matchAll(/\]\((.*?)\)/g)].map(([, link]) => join(import.meta.dirname, '..', '..', 'docs', link as string));
    expect(links).toHaveLength(2 * readQuestions().length);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});
