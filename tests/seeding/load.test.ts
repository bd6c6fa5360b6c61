import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher } from '../../src/graph/catalogue.ts';
import { Corpus } from '../../src/ground/corpus.ts';
import { buildServer } from '../../src/http/server.ts';
import { cite, sha256 } from '../../src/seeding/cite.ts';
import { load } from '../../src/seeding/load.ts';
import { readChecked, seed } from '../../src/seeding/seed.ts';
import { faultOf } from '../faults.ts';
import { config, model } from '../support.ts';
import { APPLIES, BASE, type Files, instead, PARKS, STATEMENTS, TOTAL, WITHIN, without, withStatements } from './base.ts';
import { loadedOfFile } from './loaded.ts';
import { SAMPLE, SAMPLE_STATEMENTS } from './sample.ts';
import { folder, project, said } from './small.ts';

const { database, ask, write, seedSmall, snapshot, empty } = loadedOfFile();

describe('a load', () => {
  beforeEach(async () => {
    await write('MATCH (n) DETACH DELETE n');
    await seedSmall(BASE);
  });

  it('writes everything the first time, and nothing the second', async () => {
    await empty();
    const first = await seedSmall(BASE);
    expect(first).toMatchObject({
      changed: true,
      entities: { written: 11, removed: 0, total: 11 },
      statements: { written: TOTAL, removed: 0, total: TOTAL, derived: 2 },
    });
    const [before, info] = [await snapshot(), await ask(cypher('graph/info'))];
    expect(info[0]).toEqual([first.revision, expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), 11, TOTAL, 2]);
    const second = await seedSmall(BASE);
    expect(second).toEqual({
      revision: first.revision,
      changed: false,
      entities: { written: 0, removed: 0, total: 11 },
      statements: { written: 0, removed: 0, total: TOTAL, derived: 2 },
    });
    expect(await snapshot()).toEqual(before);
    expect(await ask(cypher('graph/info'))).toEqual(info);
  });

  it('of the same entities in another order changes nothing', async () => {
    const definitions = (BASE['entities/all.yaml'] as string).trim().split('\n').reverse();
    expect((await seedSmall({ ...BASE, 'entities/all.yaml': definitions.join('\n') })).changed).toBe(false);
  });

  it('rewrites the statement that changed, and no other', async () => {
    await write('MATCH (n) SET n.untouched = true WITH DISTINCT 1 AS one MATCH ()-[r]->() SET r.untouched = true');
    const report = await seedSmall(instead(PARKS, PARKS.replace('9007199254740993', '8')));
    expect(report).toMatchObject({
      changed: true,
      entities: { written: 0, removed: 0 },
      statements: { written: 1, removed: 1, total: TOTAL },
    });
    expect(
      await ask(
        'MATCH (n) WHERE n.untouched IS NULL AND NOT n:Graph AND NOT n:Revision RETURN labels(n), n.predicate, n.quantity CONTAINS \'"8"\'',
      ),
    ).toEqual([[['Statement'], 'metric/parks', true]]);
    expect(await ask('MATCH (n)-[r]->(m) WHERE r.untouched IS NULL RETURN type(r), m.id ORDER BY type(r), m.id')).toEqual([
      ['EVIDENCE', 'document/one'],
      ['SPEAKS_OF', 'city/ganzhou'],
      ['SPEAKS_OF', 'metric/parks'],
      ['SUBJECT', 'city/ganzhou'],
    ]);
    expect(await ask("MATCH (s:Statement {predicate: 'metric/parks'}) RETURN count(s)")).toEqual([[1]]);
  });

  it('rewrites in its place a statement of which only the doubt or the evidence changed', async () => {
    const [[id] = []] = await ask("MATCH (s:Statement {predicate: 'metric/parks'}) RETURN s.id");
    const report = await seedSmall({
      ...instead(PARKS, `${PARKS}, doubts: [MISPRINT]`),
      'statements/two.yaml': said('two', WITHIN, PARKS),
    });
    expect(report.statements).toMatchObject({ written: 1, removed: 0, total: TOTAL });
    expect(
      await ask("MATCH (s:Statement {predicate: 'metric/parks'})-[:EVIDENCE]->(d) RETURN s.id, s.doubtful, d.id ORDER BY d.id"),
    ).toEqual([
      [id, false, 'document/one'],
      [id, false, 'document/two'],
    ]);
  });

  it('removes what is no longer said, with its relationships and with what was derived from it', async () => {
    expect(await ask('MATCH ()-[r:POLICIES]->() RETURN r.rule')).toEqual([['policy-in-force']]);
    const report = await seedSmall(without(APPLIES));
    // What else is said of the policy is written anew: it is no longer for that place.
    expect(report).toMatchObject({ statements: { written: 1, removed: 2, total: TOTAL - 2, derived: 1 } });
    expect(await ask('MATCH ()-[r:POLICIES|APPLIES_TO]->() RETURN r')).toEqual([]);
    expect(await ask("MATCH (s:Statement) WHERE s.predicate = 'appliesTo' OR s.rule = 'policy-in-force' RETURN s")).toEqual([]);
    expect(await ask('MATCH (s:Statement) WHERE NOT (s)-[:SUBJECT]->() RETURN s')).toEqual([]);
  });

  it('writes down what it changed, and nothing where it changed nothing', async () => {
    await seedSmall(instead(PARKS, PARKS.replace('9007199254740993', '8')));
    await seedSmall(instead(PARKS, PARKS.replace('9007199254740993', '8')));
    const [last, first, ...others] = await ask(cypher('graph/revisions'), { p: { limit: 5 } });
    expect(others).toEqual([]);
    const [[id] = []] = await ask("MATCH (s:Statement {predicate: 'metric/parks'}) RETURN s.id");
    expect(last?.slice(2)).toEqual([[id], 1, 0, [expect.stringMatching(/^city\/ganzhou metric\/parks .*9007199254740993/)], 1]);
    expect([first?.[3], first?.[6]]).toEqual([TOTAL, 0]);
  });

  it('removes an entity that is no longer defined, with its names', async () => {
    const { 'background.yaml': _, ...files } = BASE;
    const report = await seedSmall({
      ...files,
      'entities/all.yaml': (BASE['entities/all.yaml'] as string).replace(/city\/shenzhen.*\n/, ''),
    });
    expect(report.entities).toMatchObject({ removed: 1, total: 10 });
    expect(await ask("MATCH (n) WHERE n.id STARTS WITH 'city/shenzhen' RETURN n")).toEqual([]);
    expect(await ask('MATCH (n:Name) WHERE NOT (n)-[:NAMES]->() RETURN n')).toEqual([]);
  });

  it('gives every content a revision of its own, and the old one back where a change is taken back', async () => {
    const [before, { revision }] = [await snapshot(), await seedSmall(BASE)];
    const changed = await seedSmall(without(PARKS));
    const renamed = await seedSmall({
      ...BASE,
      'entities/all.yaml': (BASE['entities/all.yaml'] as string).replace('en: city/ganzhou', 'en: Ganzhou'),
    });
    expect(new Set([revision, changed.revision, renamed.revision]).size).toBe(3);
    expect((await seedSmall(BASE)).revision).toBe(revision);
    expect(await snapshot()).toEqual(before);
  });

  it('can take everything away', async () => {
    const report = await seedSmall({});
    expect(report).toMatchObject({ changed: true, entities: { total: 2 }, statements: { removed: TOTAL, total: 0, derived: 0 } });
    expect(await ask('MATCH (s:Statement) RETURN s')).toEqual([]);
    expect(await ask('MATCH (:Entity)-[r]->() RETURN r')).toEqual([]);
    expect((await ask(cypher('graph/info')))[0]?.slice(2)).toEqual([2, 0, 2]);
    expect(await seedSmall({})).toMatchObject({ changed: false });
  });

  it('that fails at its end leaves the old graph as it was', async () => {
    const before = await snapshot();
    const projection = project(instead(PARKS, PARKS.replace('2022', '2023')));
    const content = projection.content();
    const relation = content.relations[0]!;
    const broken = { ...relation, key: 'x', properties: { ...relation.properties, nested: { not: 'storable' } } };
    projection.content = () => ({ ...content, relations: [...content.relations, broken] });
    await expect(load(database.graph, projection)).rejects.toThrow(/Property values can only be of primitive types/);
    expect(await snapshot()).toEqual(before);
    expect(await seedSmall(BASE)).toMatchObject({ changed: false });
  });

  it('tells how far it has got where there is much', async () => {
    const told: string[] = [];
    const honours = Array.from({ length: 2_100 }, (_, i) => `subject: city/ganzhou, predicate: honours, text: 第${i}`);
    await load(database.graph, project(withStatements(...STATEMENTS, ...honours)), (line) => told.push(line));
    expect(told).toEqual(['load/statements 2000 of 2100', 'load/statements 2100 of 2100']);
  });
});

describe('who reads during a load', () => {
  // Two worlds of different size, and a mark by which every statement says which it belongs to.
  const world = (mark: string, count: number) =>
    withStatements(
      ...STATEMENTS,
      ...Array.from({ length: count }, (_, i) => `subject: city/ganzhou, predicate: honours, text: ${mark}${i}`),
    );

  it('sees the old graph or the new one, never half of one', { timeout: 180_000 }, async () => {
    const [old, next] = [project(world('old', 300)), project(world('new', 500))];
    const revisions = new Map<unknown, [string, number]>();
    revisions.set((await load(database.graph, old)).revision, ['old', 300]);
    const seen = new Set<string>();
    const torn: unknown[] = [];
    let done = false;
    const reader = async () => {
      while (!done) {
        const [before] = await ask(cypher('graph/info'));
        const rows = await ask("MATCH (s:Statement) WHERE s.predicate = 'honours' RETURN left(s.text, 3), count(s)");
        const [after] = await ask(cypher('graph/info'));
        if (before?.[0] !== after?.[0]) continue; // the load ended between the two
        seen.add(`${before?.[0]}`);
        torn.push([before?.[0], rows, before?.[3]]);
      }
    };
    const readers = [reader(), reader()];
    for (const projection of [next, old, next]) {
      const { revision } = await load(database.graph, projection);
      revisions.set(revision, projection === next ? ['new', 500] : ['old', 300]);
    }
    done = true;
    await Promise.all(readers);
    expect(seen.size).toBe(2);
    expect(
      torn.filter((each) => {
        const [revision, rows, statements] = each as [string, unknown[][], number];
        const expected = revisions.get(revision);
        return !expected || JSON.stringify(rows) !== JSON.stringify([expected]) || statements !== TOTAL + expected[1];
      }),
    ).toEqual([]);
  });
});

describe('a disagreement whose explanation changes', () => {
  const TOO = 'subject: city/ganzhou, predicate: metric/parks, quantity: {value: 3, unit: 个}, when: 2022';
  const explained = (explanation: string): Files => ({
    ...withStatements(...STATEMENTS, TOO),
    'background.yaml': `${BASE['background.yaml']}explanations:\n  - {subject: city/ganzhou, predicate: metric/parks, explanation: ${explanation}}\n`,
  });

  it('is another revision, and the same again is none', async () => {
    await seedSmall(explained('the first may be a misprint'));
    const other = await seedSmall(explained('they count other parks'));
    expect(other).toMatchObject({ changed: true, statements: { written: 0, removed: 0 } });
    expect((await ask(cypher('graph/info')))[0]?.[0]).toBe(other.revision);
    expect(await ask('MATCH ()-[r:DISAGREES_WITH]->() RETURN r.explanation')).toEqual([['they count other parks']]);
    expect(await seedSmall(explained('they count other parks'))).toMatchObject({ changed: false, revision: other.revision });
  });
});

describe('two loads at once', () => {
  it('of the same seeds into an empty database end like one', { timeout: 120_000 }, async () => {
    await empty();
    const alone = await seedSmall(BASE);
    const expected = await snapshot();
    await empty();
    const reports = await Promise.all([seedSmall(BASE), seedSmall(BASE)]);
    expect(reports.map(({ revision }) => revision)).toEqual([alone.revision, alone.revision]);
    expect(reports.map(({ changed }) => changed).sort()).toEqual([false, true]);
    expect(await snapshot()).toEqual(expected);
  });

  it('of different seeds end with one of them, whole', { timeout: 120_000 }, async () => {
    const other = without(APPLIES);
    await seedSmall(other);
    const one = await snapshot();
    await seedSmall(BASE);
    const two = await snapshot();
    for (let i = 0; i < 3; i++) {
      await seedSmall({});
      await Promise.all([seedSmall(BASE), seedSmall(other)]);
      expect([one, two]).toContainEqual(await snapshot());
    }
  });
});

describe('a database that holds nodes of others', () => {
  it('is refused before anything is created in it', async () => {
    await empty();
    await write("CREATE (:Customer {id: 1})-[:BOUGHT]->(:Entity {id: 'theirs'})");
    const { code, message } = await faultOf(seedSmall(BASE));
    expect(code).toBe('FOREIGN_DATA');
    expect(message).toMatch(/^The database holds 2 nodes that are not of this graph\. .*NEO4J_ALLOW_OTHER_DATA=yes/);
    expect(await ask('MATCH (n) RETURN count(n)')).toEqual([[2]]);
    expect(await ask('SHOW CONSTRAINTS YIELD name')).toEqual([]);
  });

  it('is refused also where ours are in it already', async () => {
    await empty();
    await seedSmall(BASE);
    await write('CREATE (:Customer {id: 1})');
    expect((await faultOf(seedSmall(BASE))).message).toMatch(/holds 1 nodes/);
    await write('MATCH (n:Customer) DELETE n');
    expect(await seedSmall(BASE)).toMatchObject({ changed: false });
  });

  it('is shared where somebody said so: theirs stay as they are', async () => {
    await empty();
    await write("CREATE (:Customer {id: 1, name: 'theirs'})-[:BOUGHT {on: 'day'}]->(:Thing {id: 2})");
    await seedSmall(BASE, true);
    await seedSmall({}, true);
    await seedSmall(BASE, true);
    expect(await ask('MATCH (n:Customer)-[r]->(m:Thing) RETURN properties(n), properties(r), properties(m)')).toEqual([
      [{ id: 1, name: 'theirs' }, { on: 'day' }, { id: 2 }],
    ]);
    expect((await ask(cypher('graph/info')))[0]?.[3]).toBe(TOTAL);
    await empty();
  });
});

describe('what is read back', () => {
  beforeAll(async () => {
    await empty();
    await seedSmall(BASE);
  });

  it('has every digit of its figures and every date as it was written', async () => {
    const server = await buildServer({ graph: database.graph, corpus: new Corpus(undefined), log: (line) => expect.fail(line) });
    try {
      const query = `{ statements(first: 100) { nodes {
        predicate date when time { start end precision } asOf
        quantity { value exact unit comparator printed normalized { exact unit } }
        qualifiers { role date quantity { exact normalized { exact unit } } }
      } } }`;
      const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
      const { nodes } = reply.json().data.statements as { nodes: { predicate: string }[] };
      const said = (predicate: string) => nodes.find((each) => each.predicate === predicate);
      expect(nodes).toHaveLength(TOTAL);
      expect(said('metric/parks')).toMatchObject({
        quantity: { exact: '9007199254740993', normalized: { exact: '9007199254740993', unit: '个' } },
        when: '2022',
        time: { start: '2022-01-01', end: '2022-12-31', precision: 'YEAR' },
        asOf: '2023-06-01',
      });
      expect(said('amount')).toMatchObject({
        quantity: {
          value: 123456789012.5,
          exact: '123456789012.50',
          comparator: 'NEARLY',
          printed: '近123456789012.50万亿元',
          normalized: { exact: '123456789012500000000000', unit: 'CNY' },
        },
        when: null,
        time: null,
      });
      expect(said('opened')).toMatchObject({
        date: '2021-12-10',
        when: '../2021-12',
        time: { start: null, end: '2021-12-31', precision: 'INTERVAL' },
        qualifiers: expect.arrayContaining([
          { role: 'base', date: '2020~', quantity: null },
          { role: 'to', date: null, quantity: { exact: '3.10', normalized: { exact: '310000000', unit: 'USD' } } },
        ]),
      });
      expect(said('within')).toBeDefined();
    } finally {
      await server.close();
    }
  });
});

describe('a document more, read into the seeds of the project by the steps of docs/seeds.md', () => {
  it('is evidence for what was known, adds what is new, and the service reports both', { timeout: 180_000 }, async () => {
    await empty();
    const before = await database.seed();
    const [seedsDir, corpusDir] = [folder(), folder()];
    cpSync(config.seedsDir, seedsDir, { recursive: true });
    writeFileSync(join(corpusDir, 'sample.txt'), SAMPLE);
    const define = (file: string, id: string, name: string, more = '') =>
      appendFileSync(join(seedsDir, file), `\n${id}: {${more}names: {official: ${name}, en: a sample}}\n`);
    define('documents.yaml', 'document/sample', '星桥样报', `file: sample.txt, sha256: ${sha256(SAMPLE)}, `);
    define('entities/companies.yaml', 'company/sample', '星桥光学');
    define('entities/investments.yaml', 'investment/sample', '星桥光学·赣州');
    const statements = join(seedsDir, 'statements/sample.yaml');
    writeFileSync(statements, SAMPLE_STATEMENTS);
    expect(cite(statements, corpusDir, { 'document/sample': { file: 'sample.txt' } })).toBe(7);
    const after = await seed(database.graph, model(), readChecked({ seedsDir, corpusDir }, model()), { allowOtherData: false });
    expect(after.entities.total).toBe(before.entities.total + 3);

    const recipe = readFileSync(resolve(import.meta.dirname, '../../docs/seeds.md'), 'utf8');
    const [, query] = /## A document more\n[\s\S]*?```graphql\n([\s\S]*?)```/.exec(recipe) ?? [];
    const server = await buildServer({ graph: database.graph, corpus: new Corpus(corpusDir), log: (line) => expect.fail(line) });
    try {
      const payload = { query, variables: { document: 'document/sample' } };
      const { data, errors } = (await server.http.inject({ method: 'POST', url: '/graphql', payload })).json();
      expect(errors).toBeUndefined();
      const [{ added, addedCount, ...revision }] = data.revisions;
      const derived = added.filter(({ basis }: { basis: string }) => basis === 'DERIVED');
      // The opening has more evidence, and the four listings of the year are now disputed.
      expect(revision).toEqual({ rewrittenCount: 2, removedCount: 0, removed: [] });
      // All but the opening, and what rules make of the home city and the date.
      expect([addedCount, added.length - derived.length]).toEqual([added.length, 6]);
      expect(after.statements.total).toBe(before.statements.total + addedCount);
      expect(derived).toEqual(
        expect.arrayContaining([
          { predicate: 'homeRegions', basis: 'DERIVED', subject: { name: '星桥光学' } },
          { predicate: 'policies', basis: 'DERIVED', subject: { name: '星桥光学·赣州' } },
        ]),
      );
      expect(data.known.nodes).toEqual([{ predicate: 'opened', subject: { name: '赣深高铁' }, corroboration: 2 }]);
      expect(data.disagreements.nodes).toContainEqual({
        predicate: 'metric/szse-listings',
        subject: { name: '赣州市' },
        statements: expect.arrayContaining([{ quantity: { printed: '5家' }, asOf: '2027-01-05' }]),
      });
    } finally {
      await server.close();
    }
  });
});
