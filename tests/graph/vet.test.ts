/** Every Cypher file and the plan of every relation, vetted on the seeded database. */
import neo4j, { type Driver, type Plan, type ResultSummary } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CATALOGUE } from '../../src/graph/catalogue.ts';
import { type CypherFile, filled, PARTS, readFile, withVariable } from '../../src/graph/parts.ts';
import { ENTITY_TYPES } from '../../src/schema/entities/index.ts';
import type { LinkModel, TypeModel } from '../../src/schema/model.ts';
import { isOf } from '../stored/kinds.ts';
import { model, serverOfFile } from '../support.ts';

// What reads all of a label on purpose; nothing reads all nodes but the question whether any are not ours.
const SCANS: Record<string, string> = {
  'graph/foreign-nodes': 'asks for what has none of our labels, once a load',
  'load/loaded-entities': 'compares everything with the seeds, once a load',
  'load/loaded-statements': 'likewise',
  'load/loaded-relations': 'likewise',
  'load/loaded-disagreements': 'likewise',
  'statements/disagreements': 'lists relationships of one type, of which there are few',
  'rules/policy-in-force': 'derives for all investments, once a load',
  'rules/places-within-places': 'likewise, for all places',
  'rules/editions-of-a-series': 'likewise, for all events',
};
const WRITES = ['load'];

let driver: Driver;
let labels: Set<unknown>;
let types: Set<unknown>;
beforeAll(async () => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const column = async (query: string) => new Set((await driver.executeQuery(query)).records.map((record) => record.get(0)));
  labels = await column('CALL db.labels()');
  types = await column('CALL db.relationshipTypes()');
});
afterAll(() => driver?.close());

const writes = ({ name }: CypherFile) => WRITES.includes(name.split('/')[0] as string) && !name.startsWith('load/loaded-');
const operators = (plan: Plan): string[] => [plan.operatorType.split('@')[0] as string, ...plan.children.flatMap(operators)];
const withoutTexts = (cypher: string) => cypher.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");

/** The text of a file as its example asks it. */
const exampleOf = (file: CypherFile) => filled(file, file.filling);

/** What is wrong with a file, judged by its header, its text and Neo4j's plan of it. */
async function complaints(question: CypherFile): Promise<string[]> {
  const { name, question: words, parameters, columns, example } = question;
  const cypher = exampleOf(question);
  const found: string[] = [];
  const same = (what: string, got: readonly string[], expected: readonly string[]) => {
    if (got.join() !== expected.join()) found.push(`${what}: ${got.join(' ') || 'none'}, expected ${expected.join(' ') || 'none'}`);
  };
  if (!/^[A-Z].+[.?!]/.test(words)) found.push('its header has no question');
  const declared = parameters.map(({ name }) => name).sort();
  const used = [...new Set([...cypher.matchAll(/\$p\.(\w+)/g)].map(([, name]) => name as string))].sort();
  same('parameters declared', declared, used);
  same('parameters of the example', Object.keys(example).sort(), declared);
  if (/\$(?!p\.|\()/.test(cypher)) found.push('it takes parameters beside $p');
  const text = withoutTexts(cypher);
  for (const [, name] of text.matchAll(/\(\w*((?::\w+)+)/g))
    for (const label of (name as string).slice(1).split(':')) if (!labels.has(label)) found.push(`no node has the label ${label}`);
  for (const [, name] of text.matchAll(/\[\w*:([\w|]+)/g))
    for (const type of (name as string).split('|')) if (!types.has(type)) found.push(`there is no relationship ${type}`);

  let explained: { keys: string[]; summary: ResultSummary };
  try {
    explained = await driver.executeQuery(`EXPLAIN ${cypher}`, { p: example });
  } catch (error) {
    return [...found, `Neo4j refuses it: ${(error as Error).message}`];
  }
  const { keys, summary } = explained;
  same(
    'columns',
    keys,
    columns.map(({ name }) => name),
  );
  if (summary.queryType !== (writes(question) ? (columns.length ? 'rw' : 'w') : 'r'))
    found.push(`it is a query of type ${summary.queryType}`);
  for (const { code, description } of summary.notifications) found.push(`${code}: ${description}`);
  const plan = operators(summary.plan as Plan);
  const scans = plan.filter((operator) => /AllNodesScan|NodeByLabelScan|RelationshipTypeScan|AllRelationshipsScan/.test(operator));
  if (scans.length && !(name in SCANS)) found.push(`it scans: ${scans.join(' ')}`);
  return found;
}

describe('every Cypher file', () => {
  it.each([...CATALOGUE.values()])('$name has a true header and a plan without scans', async (question) => {
    expect(await complaints(question)).toEqual([]);
  });

  it('scans only where there is a reason, and every reason is needed', async () => {
    for (const name of Object.keys(SCANS)) {
      const question = CATALOGUE.get(name) as CypherFile;
      expect(await complaints({ ...question, name: 'elsewhere/reads' })).toEqual([expect.stringMatching(/^it scans/)]);
    }
  });

  it.each([...CATALOGUE.values()].filter((question) => !writes(question)))(
    '$name answers its example with rows, and with values of the types that it declares',
    async (file) => {
      const { example, columns } = file;
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(exampleOf(file), { p: example });
        expect(records.length).toBeGreaterThan(0);
        for (const record of records) {
          const wrong = columns.filter(({ name, type, fields }) => !isOf(type, record.get(name), fields));
          expect(wrong.map(({ name, type }) => `${name}: ${JSON.stringify(record.get(name))} is no ${type}`)).toEqual([]);
        }
      } finally {
        await session.close();
      }
    },
  );

  it.each([...CATALOGUE.values()].filter(writes))('$name runs its example', async (file) => {
    const session = driver.session();
    const transaction = session.beginTransaction();
    try {
      await transaction.run(exampleOf(file), { p: file.example });
    } finally {
      await transaction.rollback();
      await session.close();
    }
  });
});

describe('every part', () => {
  const PATTERNS: Record<string, string> = { Entity: '(it:Entity)', Statement: '(it:Statement)', relation: '()-[it]->()' };

  it.each([...PARTS.values()])('$name is an expression over what its header says, by the parameters that it declares', async (part) => {
    const { question, parameters, example, cypher } = part;
    expect(question).toMatch(/^[A-Z].+\?$/);
    const used = [...new Set([...cypher.matchAll(/\$p\.(\w+)/g)].map(([, name]) => name))].sort();
    expect(parameters.map(({ name }) => name).sort()).toEqual(used);
    expect(Object.keys(example).sort()).toEqual(used);
    const pattern = PATTERNS[part.it ?? ''];
    expect(pattern).toBeDefined();
    const text = `MATCH ${pattern?.replace('it', 'it_')} RETURN ${withVariable(part, 'it_')} AS value LIMIT 1`;
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, { p: example });
    expect(summary.notifications.map(({ description }) => description)).toEqual([]);
  });
});

describe('a value', () => {
  it.each<[type: string, right: unknown, wrong: unknown]>([
    ['Int!', 3, 3.5],
    ['Int!', 3, null],
    ['String', null, 7],
    ['[ID!]!', ['a'], ['a', null]],
    ['Status', 'DONE', 'FINISHED'],
    ['PartialDate!', '2022-05', 'last year'],
    ['Packed<[StoredQualifier!]!>!', '[{"role":"by","entityId":"city/jian"}]', '[{"rol":"by"}]'],
    ['Packed<StoredTime!>', '{"start":null,"end":"2022-01-31","precision":"MONTH","kind":"EVENT"}', '{"start":null,"precision":"MONTH"}'],
  ])('of the declared type %s is told from one that is not', (type, right, wrong) => {
    expect([isOf(type, right), isOf(type, wrong)]).toEqual([true, false]);
  });

  it('of a Map has each of its fields, of its type, and no other', () => {
    const fields = [{ name: 'id', type: 'ID!', words: '', fields: [] }];
    const judged = [{ id: 'a' }, { id: 1 }, {}, { id: 'a', more: 1 }].map((value) => isOf('Map!', value, fields));
    expect(judged).toEqual([true, false, false, false]);
  });
});

describe('the vetting', () => {
  const good = readFile(
    'tests/good',
    `// question: Which city is it?
// param id: ID!
// column id: ID!
// example: {"id": "city/ganzhou"}
MATCH (n:Entity {id: $p.id})-[:WITHIN]->(m:Place)
RETURN m.id AS id`,
  );

  it('finds nothing in a good file', async () => {
    expect(await complaints(good)).toEqual([]);
  });

  it.each<[string, Partial<CypherFile>, RegExp]>([
    ['no question', { question: '' }, /no question/],
    ['a parameter that is not declared', { parameters: [] }, /parameters declared: none, expected id/],
    [
      'a parameter that is not used',
      { parameters: [...good.parameters, { name: 'x', type: 'Int', words: '', fields: [] }] },
      /parameters declared: id x, expected id/,
    ],
    ['an example that lacks one', { example: {} }, /parameters of the example: none, expected id/],
    ['a parameter of its own', { cypher: good.cypher.replace('$p.id', '$p.id, name: $name') }, /beside \$p/],
    ['a column that is not declared', { cypher: `${good.cypher}, m.name AS name` }, /columns: id name, expected id/],
    ['a misspelt label', { cypher: good.cypher.replace('Place', 'Plaec') }, /no node has the label Plaec/],
    ['a misspelt relationship', { cypher: good.cypher.replace('WITHIN', 'WITIHN') }, /there is no relationship WITIHN/],
    ['a misspelt property', { cypher: good.cypher.replace('m.id', 'm.idd') }, /idd/],
    ['words that are no Cypher', { cypher: 'MATCH (n RETURN n' }, /Neo4j refuses it/],
    ['a write', { cypher: good.cypher.replace('RETURN', 'SET m.x = 1 RETURN') }, /it is a query of type rw/],
    ['a scan of all nodes', { cypher: 'MATCH (n) WHERE n.id = $p.id RETURN n.id AS id' }, /it scans: AllNodesScan/],
    ['a scan of a label', { cypher: 'MATCH (n:City) WHERE n.kind = $p.id RETURN n.id AS id' }, /it scans: NodeByLabelScan/],
  ])('finds %s', async (_, change, expected) => {
    expect(await complaints({ ...good, ...change })).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});

/** What to ask of a relation, so that every part of its plan is compiled; `after` is the variable of its cursor. */
function selection({ shape, node, predicate }: LinkModel, field: string, after: string): string {
  if (shape === 'one' || shape === 'list') return `${field} { __typename id }`;
  if (shape === 'objects') return `${field} { ${node} { id } statements { id basis } }`;
  const behind = predicate ? ' status basis statements { id }' : '';
  return `${field}(first: 1, after: $${after}) { totalCount nodes { id } edges { cursor node { id }${behind} } pageInfo { hasNextPage endCursor } }`;
}

interface Page {
  nodes: { id: string }[];
  pageInfo?: { hasNextPage: boolean; endCursor: string };
}

describe('the plan of every relation', () => {
  const server = serverOfFile();

  const proved = new Set<string>();

  // Kinds share names of relations, and a cursor of one must not be taken for another's: places of a region are not those of an industry.
  it.each(ENTITY_TYPES)('of a $one is answered, and goes on after its cursor', { timeout: 300_000 }, async ({ type: { name }, one }) => {
    const { entityType: type, links } = model().byName.get(name) as TypeModel;
    const [[id] = []] = await server.graph.read('MATCH (n:Entity {type: $type}) RETURN n.id ORDER BY n.degree DESC LIMIT 1', { type });
    expect(id).toBeDefined();
    expect(links.size).toBeGreaterThan(0);
    // What kinds share of an interface compiles alike: once is enough.
    const all = [...links.values()].filter((link) => {
      const same = JSON.stringify(link);
      return !proved.has(same) && proved.add(same);
    });
    // Several relations a question: each compiles as it would alone, and Neo4j plans fewer texts.
    for (let i = 0; i < all.length; i += 4) {
      const asked = all.slice(i, i + 4);
      const cursors = asked.flatMap(({ shape }, at) => (shape === 'connection' ? [`, $c${at}: String`] : [])).join('');
      const query = `query($id: EntityRef!${cursors}) { ${one}(ref: $id) { id ${asked.map((link, at) => selection(link, link.field, `c${at}`)).join(' ')} } }`;
      const page = async (after: Record<string, string>): Promise<Record<string, Page>> => {
        const { status, errors, data } = await server.ask(query, { id, ...after });
        expect([query, status, errors, server.logged]).toEqual([query, 200, undefined, []]);
        expect(data[one].id).toBe(id);
        return data[one];
      };
      const first = await page({});
      const further = asked.flatMap(({ field }, at) => (first[field]?.pageInfo?.hasNextPage ? [{ field, cursor: `c${at}` }] : []));
      if (!further.length) continue;
      const after = further.map(({ field, cursor }) => [cursor, first[field]?.pageInfo?.endCursor as string]);
      const second = await page(Object.fromEntries(after));
      for (const { field } of further) {
        expect([field, second[field]?.nodes.length]).toEqual([field, 1]);
        expect(second[field]?.nodes[0]?.id).not.toBe(first[field]?.nodes[0]?.id);
      }
    }
  });

  it('of a statement is answered', async () => {
    const query = `{ statements(first: 3, filter: {basis: [DERIVED]}) { nodes {
      subject { id } object { id } premises { id } disagreesWith { id } evidence { document { id } attributedTo { id } } qualifiers { entity { id } }
    } } }`;
    const { status, errors, data } = await server.ask(query);
    expect([status, errors]).toEqual([200, undefined]);
    for (const { premises } of data.statements.nodes) expect(premises.length).toBeGreaterThan(2);
  });
});
