import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { predicateTable } from '../../src/docs/predicates.ts';
import { leftOutPage, questionsPage, readme, seedsPage } from '../../src/docs/print.ts';
import { buildGraphQLSchema } from '../../src/resolvers/build.ts';
import { readSeeds } from '../../src/seeding/read.ts';
import { config, model } from '../support.ts';

const committed = (name: string) => readFileSync(join(import.meta.dirname, '..', '..', name), 'utf8');

describe('what is printed from the questions, the seeds, the model and the settings (npm run docs)', () => {
  it.each([
    ['docs/questions.md', questionsPage],
    ['docs/left-out.md', leftOutPage],
    ['README.md', readme],
    ['docs/seeds.md', seedsPage],
  ])('%s is what it would be today', (name, print) => {
    expect(committed(name)).toBe(print());
  });
});

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

describe('the table of predicates', () => {
  const rows = predicateTable(model())
    .split('\n')
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | ') as [string, string]);
  const said = (cell: string) => [...cell.matchAll(/`(\w+)`(?: |$)/g)].map(([, name]) => name as string);
  const of = (subject: string) =>
    rows
      .filter(([cell]) =>
        cell
          .replace(/ \(.*?\)/g, '')
          .split(', ')
          .includes(subject),
      )
      .flatMap(([, cell]) => said(cell));

  it('has everything that the seeds say, each beside its subject', () => {
    const { statements } = readSeeds(config.seedsDir);
    const types = new Map(model().types.map((type) => [type.entityType.toLowerCase(), type]));
    for (const { subject, predicate } of statements) {
      if (predicate.startsWith('metric/')) continue;
      const { en, labels } = types.get(subject.split('/')[0] as string)!;
      expect(
        [...of(en), ...of('any subject'), ...labels.flatMap((label) => of(`any ${label.toLowerCase()}`))],
        `${subject} ${predicate}`,
      ).toContain(predicate);
    }
  });

  it('has nothing that seeds cannot state', () => {
    const all = rows.flatMap(([, cell]) => said(cell));
    for (const field of ['park', 'homeRegions', 'previousEdition', 'suppliedTo', 'investments', 'names']) expect(all).not.toContain(field);
  });

  it('has every hint of the model, and so no hint stands where seeds can state nothing', () => {
    const table = predicateTable(model());
    const hints = model().types.flatMap(({ hint, facts, links }) => [
      hint,
      ...[...facts.values(), ...links.values()].map((each) => each.hint),
    ]);
    expect(new Set(hints).size).toBeGreaterThan(20);
    for (const hint of hints) if (hint) expect(table).toContain(`(${hint})`);
  });
});
