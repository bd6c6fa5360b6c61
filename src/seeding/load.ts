/**
 * Writes a projection into Neo4j as one transaction: readers see the graph before it or after it, never between. What is there already
 * stays; what changed is rewritten; what the seeds no longer say goes. Rules run at the end, on what has been written.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CATALOGUE, CYPHER_DIR, cypher } from '../graph/catalogue.ts';
import type { Graph, Parameters } from '../graph/graph.ts';
import { Fault } from '../ground/errors.ts';
import { leastFar } from './facts.ts';
import { hash, type Projection, type StoredRelation, type StoredStatement } from './project.ts';
import { type Statement, statementId } from './statements.ts';

export interface LoadReport {
  revision: string;
  changed: boolean;
  entities: { written: number; removed: number; total: number };
  statements: { written: number; removed: number; total: number; derived: number };
}

type Run = (name: string, p?: Parameters) => Promise<unknown[][]>;
type Rows = Map<string, { hash: string; derived?: boolean; from?: string; to?: string }>;

const BATCH = 2_000;

// Part of every hash: what was written by other files than today's is written anew, though the seeds say the same.
const WRITERS = hash([...CATALOGUE].filter(([name]) => name.startsWith('load/')).map(([, { cypher }]) => cypher));

/** Creates the constraints and indexes that are not there yet. */
export async function prepare(graph: Graph): Promise<void> {
  const text = readFileSync(join(CYPHER_DIR, 'schema.cypher'), 'utf8').replace(/^\/\/.*$/gm, '');
  for (const statement of text.split(';')) if (statement.trim()) await graph.schema(statement.trim());
}

/** Refuses a database that holds nodes of somebody else, before anything is created in it. */
export async function refuseForeignData(graph: Graph, allowed: boolean): Promise<void> {
  if (allowed) return;
  // In a transaction, which has the patience of a load: to a Neo4j that has just started this is the first question, and a slow one.
  const [[count] = [0]] = await graph.write((run) => run(cypher('graph/foreign-nodes')));
  if (!count) return;
  throw new Fault(
    'FOREIGN_DATA',
    `The database holds ${count} nodes that are not of this graph. Point NEO4J_URI or NEO4J_DATABASE at an empty one, or set NEO4J_ALLOW_OTHER_DATA=yes to share it.`,
  );
}

/** Loads a projection; a second load of the same reports no change. `progress` is told each step. */
export async function load(graph: Graph, projection: Projection, progress: (line: string) => void = () => {}): Promise<LoadReport> {
  const content = projection.content();
  return graph.write(async (send) => {
    const run: Run = (name, p = {}) => send(cypher(name), { p });
    const rows = async (name: string, all: readonly object[]) => {
      for (let i = 0; i < all.length; i += BATCH) {
        await run(name, { rows: all.slice(i, i + BATCH) });
        if (all.length > BATCH) progress(`${name} ${Math.min(i + BATCH, all.length)} of ${all.length}`);
      }
    };
    const [[before] = []] = await run('load/lock');
    const entities = await keyed(run, 'load/loaded-entities', ([id = '', hash]) => [id, { hash }]);
    const statements = await keyed(run, 'load/loaded-statements', ([id = '', hash, derived]) => [id, { hash, derived }]);
    const relations = await keyed(run, 'load/loaded-relations', ([key = '', hash, derived, from, to]) => [
      key,
      { hash, derived, from, to },
    ]);
    const disagreements = await keyed(run, 'load/loaded-disagreements', ([from, to, explanation]) => [
      `${from} ${to}`,
      { from, to, hash: explanation ?? '' },
    ]);
    const report = { entities: 0, entitiesRemoved: 0, statements: 0, statementsRemoved: 0 };
    const log: Log = { added: [], rewritten: 0, removed: [] };

    const nodes = difference(entities, content.nodes, ({ id }) => id);
    await rows(
      'load/entities',
      nodes.written.map(({ item: { properties, ...node }, hash }) => ({ ...node, properties: { ...properties, hash } })),
    );

    const writeStatements = async (wanted: readonly StoredStatement[], loaded: Rows) => {
      const { written, removed } = difference(loaded, wanted, ({ id }) => id);
      await rows(
        'load/statements',
        written.map(({ item: { properties, ...statement }, hash }) => ({
          ...statement,
          properties: { ...properties, id: statement.id, hash },
        })),
      );
      log.added.push(...written.map(({ item }) => item.id).filter((id) => !loaded.has(id)));
      log.rewritten += written.filter(({ item }) => loaded.has(item.id)).length;
      log.removed.push(...(await run('load/remove-statements', { ids: removed })).map(([line]) => line as string));
      report.statements += written.length;
      report.statementsRemoved += removed.length;
    };
    const writeRelations = async (wanted: readonly StoredRelation[], loaded: Rows) => {
      const { written, removed } = difference(loaded, wanted, ({ key }) => key);
      const replaced = written.map(({ item: { key } }) => key).filter((key) => loaded.has(key));
      await rows(
        'load/remove-relations',
        [...removed, ...replaced].map((key) => ({ ...loaded.get(key), key })),
      );
      await rows(
        'load/relations',
        written.map(({ item: { key, properties, ...relation }, hash }) => ({ ...relation, properties: { ...properties, key, hash } })),
      );
    };
    const part = (all: Rows, derived: boolean): Rows => new Map([...all].filter(([, row]) => Boolean(row.derived) === derived));

    await writeStatements(content.statements, part(statements, false));
    const structure = content.links
      .filter(({ type }) => type !== 'DISAGREES_WITH')
      .map(({ type, from, to }) => ({ key: `${type} ${from} ${to}`, type, from, to, properties: {} }));
    await writeRelations([...content.relations, ...structure], part(relations, false));
    const quarrels = difference(
      disagreements,
      content.links.filter(({ type }) => type === 'DISAGREES_WITH'),
      ({ from, to }) => `${from} ${to}`,
      ({ explanation }) => explanation ?? '',
    );
    const replaced = quarrels.written.map(({ item: { from, to } }) => `${from} ${to}`).filter((key) => disagreements.has(key));
    await rows(
      'load/remove-disagreements',
      [...quarrels.removed, ...replaced].map((key) => disagreements.get(key) as object),
    );
    await rows(
      'load/disagreements',
      quarrels.written.map(({ item }) => item),
    );

    const derived = await runRules(run, projection);
    await writeStatements(
      derived.map((statement) => projection.storedStatement(statement)),
      part(statements, true),
    );
    await writeRelations(
      derived.flatMap((statement) => projection.relationsOf(statement)),
      part(relations, true),
    );

    // Last, since statements and relations that end at an entity have to go before it.
    await run('load/remove-entities', { ids: nodes.removed });
    report.entities = nodes.written.length;
    report.entitiesRemoved = nodes.removed.length;

    const hashed = ['load/loaded-entities', 'load/loaded-statements', 'load/loaded-relations'];
    const now: string[] = [];
    for (const name of hashed) now.push(...(await run(name)).map(([id, each]) => `${id} ${each}`));
    now.push(...(await run('load/loaded-disagreements')).map((row) => JSON.stringify(row))); // their explanation is all they hold
    const revision = hash(now.sort()).slice(0, 12);
    const totals = { entities: content.nodes.length, statements: content.statements.length + derived.length };
    if (before !== revision) {
      const documents = content.nodes.filter(({ labels }) => labels.includes('Document')).length;
      const loadedAt = new Date().toISOString();
      await run('load/finish', { revision, loadedAt, ...totals, documents });
      await run('load/log', logged(log, revision, loadedAt));
    }
    return {
      revision,
      changed: before !== revision,
      entities: { written: report.entities, removed: report.entitiesRemoved, total: totals.entities },
      statements: { written: report.statements, removed: report.statementsRemoved, total: totals.statements, derived: derived.length },
    };
  });
}

interface Log {
  added: string[];
  rewritten: number;
  removed: string[];
}

/** More is no list that anybody reads; the counts are whole. */
const MOST_LOGGED = 1_000;

const logged = ({ added, rewritten, removed }: Log, revision: string, loadedAt: string) => ({
  revision,
  loadedAt,
  added: added.slice(0, MOST_LOGGED),
  addedCount: added.length,
  rewrittenCount: rewritten,
  removed: removed.slice(0, MOST_LOGGED),
  removedCount: removed.length,
});

/**
 * The statements that the rules of cypher/rules conclude, in the order of the rules' names. A conclusion is as doubtful as its premises,
 * known when the last of them is, and has got no further than the least of them.
 */
async function runRules(run: Run, projection: Projection): Promise<Statement[]> {
  const said = new Map(projection.statements.map((statement) => [statement.id, statement]));
  const statements: Statement[] = [];
  for (const name of CATALOGUE.keys()) {
    if (!name.startsWith('rules/')) continue;
    const rule = basename(name);
    for (const [subject, predicate, object, when, ids, note] of await run(name)) {
      const premises = [...new Set(ids as string[])].sort().flatMap((id) => said.get(id) ?? []);
      const concluded = {
        subject,
        predicate,
        object,
        qualifiers: [],
        when: when ?? undefined,
        status: leastFar(premises.map(({ status }) => status)),
        basis: 'DERIVED',
        rule,
      } as unknown as Statement;
      const rest = {
        known: Math.max(...premises.map((premise) => projection.known.since(premise))),
        premises: premises.map(({ id }) => id),
        timeKind: 'EVENT',
        doubts: [...new Set(premises.flatMap(({ doubts }) => doubts))].sort(),
        references: [],
        evidence: [],
        note: note ?? undefined,
      };
      statements.push({ ...concluded, ...rest, id: statementId(concluded) } as Statement);
    }
  }
  return statements;
}

async function keyed(run: Run, name: string, entry: (row: string[]) => [string, object]): Promise<Rows> {
  return new Map((await run(name)).map((row) => entry(row as string[]))) as Rows;
}

/** What of `wanted` is not loaded as it is, and what is loaded and not wanted. */
function difference<T>(
  loaded: Rows,
  wanted: readonly T[],
  key: (item: T) => string,
  hashOf: (item: T) => string = (item) => hash([WRITERS, item]),
) {
  const keys = new Set(wanted.map(key));
  return {
    written: wanted
      .map((item) => ({ item, hash: hashOf(item) }))
      .filter(({ item, hash }) => (loaded.get(key(item))?.hash ?? (loaded.has(key(item)) ? '' : null)) !== hash),
    removed: [...loaded.keys()].filter((each) => !keys.has(each)),
  };
}
