/** The recipes of CONTRIBUTING.md are true: each is followed to the letter on a copy, and what it promises is there. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { ROOT } from '../src/ground/root.ts';
import { copyProject, filesWritten, follow, inCopy, type Recipe, recipesIn, written } from './recipes.ts';
import { config } from './support.ts';

const recipes = recipesIn(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'));

/** Tells of a copy what is stale in it, what the model and the catalogue have, and what its schema is. */
const LOOK = `
  import { readFileSync } from 'node:fs';
  import { PRINTED } from './src/docs/print.ts';
  import { CATALOGUE } from './src/graph/catalogue.ts';
  import { readThemes } from './src/ground/questions.ts';
  import { buildGraphQLSchema } from './src/resolvers/build.ts';
  import { modelOf } from './src/schema/model.ts';
  import { checkSeeds } from './src/seeding/check.ts';
  import { readSeeds } from './src/seeding/read.ts';
  const stale = [];
  for (const [path, print] of Object.entries(PRINTED)) if (readFileSync(path, 'utf8') !== (await print())) stale.push(path);
  const model = modelOf(buildGraphQLSchema());
  const seeds = readSeeds('seeds');
  const said = (subject, predicate, value) => ({ ...seeds.statements.find((each) => each.basis === 'BACKGROUND'), subject, predicate, object: undefined, date: undefined, text: undefined, ...value });
  const faultsOf = (statement) => checkSeeds({ ...seeds, statements: [...seeds.statements, statement] }, model, new Map()).map(({ message }) => message);
  const cypher = (name) => CATALOGUE.get(name)?.cypher;
`;

interface Look {
  stale: string[];
  [found: string]: unknown;
}

/** Follows the recipe whose title begins so, then looks at what the expressions give in the copy. */
async function afterFollowing(begin: string, looks: Record<string, string>): Promise<{ recipe: Recipe; folder: string; look: Look }> {
  const recipe = recipes.find(({ title }) => title.startsWith(begin)) as Recipe;
  const folder = mkdtempSync(join(inject('temporary'), 'recipe-'));
  await copyProject(folder, config.corpusDir);
  const neo4j = inject('neo4j');
  await follow(recipe, folder, neo4j);
  const typescript = filesWritten(recipe).filter((path) => path.endsWith('.ts'));
  if (typescript.length) await inCopy(folder, `npx biome check --vcs-enabled=false ${typescript.join(' ')}`, neo4j);
  const shown = Object.entries(looks).map(([name, expression]) => `${name}: ${expression}`);
  const script = `${LOOK}\nconsole.log(JSON.stringify({ ${['stale', ...shown].join(', ')} }));`;
  const out = await inCopy(folder, `node --import tsx --input-type=module <<'END'\n${script}\nEND`, neo4j);
  const look: Look = JSON.parse(out);
  expect(look.stale).toEqual([]);
  return { recipe, folder, look };
}

const textIn = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

// Each runs several commands, every one of which reads the schema or the seeds anew.
const PATIENCE = { timeout: 300_000 };

describe('a recipe of CONTRIBUTING.md, followed on a copy', PATIENCE, () => {
  it('is one of these', () => {
    expect(recipes.map(({ title }) => title.split(':')[0])).toEqual([
      'A property',
      'A relation',
      'A type',
      'A question',
      'A condition of a filter',
      'A rule',
      'A document',
    ]);
  });

  it('makes a property by one written file: the API has it, and seeds may say it', async () => {
    const { recipe, folder, look } = await afterFollowing('A property', {
      right: `faultsOf(said('company/gree-electric', 'establishedOn', { date: '1991' }))`,
      wrong: `faultsOf(said('company/gree-electric', 'establishedOn', { text: 'long ago' }))`,
    });
    expect(filesWritten(recipe)).toHaveLength(1);
    expect(textIn(folder, 'schema.graphql')).toMatch(/type Company implements [^}]*\n {2}establishedOn: PartialDate\n/);
    expect(textIn(folder, 'docs/seeds.md')).toMatch(/^\| company .*`establishedOn` date/m);
    expect(look.right).toEqual([]);
    expect(look.wrong).not.toEqual([]);
  });

  it('makes a relation by two written files: it is walked from both ends, and seeds may say it from one', async () => {
    const { recipe, folder, look } = await afterFollowing('A relation', {
      relation: `model.byName.get('Park').links.get('managedBy')`,
      inverse: `model.byName.get('Company').links.get('manages')`,
      right: `faultsOf(said('park/gan-gang-future-park', 'managedBy', { object: 'company/gree-electric' }))`,
      wrong: `faultsOf(said('company/gree-electric', 'manages', { object: 'park/gan-gang-future-park' }))`,
    });
    expect(filesWritten(recipe)).toHaveLength(2);
    expect(look.relation).toMatchObject({ predicate: 'managedBy', relationship: 'MANAGED_BY', direction: 'out' });
    expect(look.inverse).toMatchObject({ predicate: 'managedBy', relationship: 'MANAGED_BY', direction: 'in' });
    expect(textIn(folder, 'schema.graphql')).toContain(
      '  manages(after: String, filter: LinkFilter, first: Int = 20): ParkLinkConnection!',
    );
    expect(look.right).toEqual([]);
    expect(look.wrong).not.toEqual([]);
  });

  it('makes a type: the API has its pair of fields, and seeds may have some of it', async () => {
    const { folder, look } = await afterFollowing('A type', {
      type: `model.byType.get('AWARD')?.name`,
      facts: `[...model.byName.get('Award').facts.keys()]`,
    });
    expect(textIn(folder, 'schema.graphql')).toMatch(/^ {2}\): Award$/m);
    expect(textIn(folder, 'schema.graphql')).toMatch(/^ {2}\): AwardConnection$/m);
    expect(look).toMatchObject({ type: 'Award', facts: ['firstGivenOn', 'givenFor'] });
  });

  it('makes a question by three written files: the catalogue, the API and the lists of questions have it, with its answer', async () => {
    const { recipe, folder, look } = await afterFollowing('A question', {
      cypher: `cypher('entities/newcomers')`,
      theme: `readThemes().find(({ questions }) => questions.some(({ slug }) => slug === 'new-in-2026'))?.en`,
    });
    expect(filesWritten(recipe)).toHaveLength(3);
    expect(look.cypher).toContain('node.known >= $p.since');
    expect(look.theme).toBe('Time, and what to trust');
    expect(textIn(folder, 'docs/questions.md')).toContain('[new-in-2026](../questions/new-in-2026.graphql)');
    const { newcomers } = JSON.parse(textIn(folder, 'questions/new-in-2026.json'));
    expect(newcomers.nodes).toHaveLength(5);
    expect(newcomers.totalCount).toBeGreaterThan(5);
  });

  it('makes a condition of a filter by two written files: whatever takes the part in has it', async () => {
    const { recipe, folder, look } = await afterFollowing('A condition', {
      lists: `['entities/list', 'entities/all', 'investments/search'].map(cypher)`,
    });
    expect(filesWritten(recipe)).toHaveLength(2);
    for (const text of look.lists as string[]) expect(text).toContain('($p.minDegree IS NULL OR node.degree >= $p.minDegree)');
    expect(textIn(folder, 'schema.graphql')).toMatch(/input EntityFilter \{[^}]*\n {2}minDegree: Int\n/);
  });

  it('makes a rule: the catalogue has it, and its file is proved on the database', async () => {
    const { look } = await afterFollowing('A rule', { cypher: `cypher('rules/parties-cooperate')` });
    expect(look.cypher).toContain('PARTIES');
  });

  it.skipIf(!config.corpusDir)('reads a document: its passages are cited, and the check finds no fault', async () => {
    const { folder } = await afterFollowing('A document', {});
    const statements = textIn(folder, 'seeds/statements/market-day-2026.yaml');
    expect(statements.match(/^ +at: /gm)).toHaveLength(3);
    expect(statements).not.toContain('quote:');
    expect(textIn(folder, 'docs/left-out.md')).toContain('## 赣州市集日简报');
    expect(textIn(folder, 'seeds/printed.yaml')).toContain('event/ganzhou-market-day-2026');
  });
});

describe('a recipe that is not true', () => {
  const step = { path: 'a.ts', where: 'after', anchor: 'b;', text: 'c;' };

  it('is told by what it does not find', () => {
    expect(written(step, 'a;\n  b;\n')).toBe('a;\n  b;\nc;\n');
    expect(() => written(step, 'a;\n')).toThrow('a.ts: expected the line `b;` once, found it 0 times');
    expect(() => written({ ...step, where: 'in place of' }, 'b; b;')).toThrow('found it 2 times');
    expect(() => written({ ...step, where: 'a new file' }, 'a;')).toThrow('a.ts is there already');
    expect(() => written(step, undefined)).toThrow('there is no a.ts');
  });

  it('is told by a step that says no place, or has no code', () => {
    expect(() => recipesIn('\n## Recipes\n\n### One\n\n1. Somewhere:\n\n   ```ts\n   a;\n   ```\n')).toThrow(
      "One: 'Somewhere:' does not say",
    );
    expect(() => recipesIn('\n## Recipes\n\n### One\n\n1. Think.\n')).toThrow('One: 1 steps are numbered, 0 of them have a block');
  });
});
