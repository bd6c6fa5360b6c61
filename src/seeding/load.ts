/**
 * Writes a projection into Neo4j as one transaction: readers see the graph before it or after it, never between. What is there already
 * stays; what changed is rewritten; what the seeds no longer say goes. Rules run at the end, on what has been written.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Ask, QuestionName, RuleName } from '../graph/asking.ts';
import { CATALOGUE } from '../graph/catalogue.ts';
import type { Graph } from '../graph/graph.ts';
import { CYPHER_DIR } from '../graph/parts.ts';
import { Fault } from '../ground/errors.ts';
import { relationshipKey } from '../stored/sorting.ts';
import { leastFar } from './facts.ts';
import { hash, type Projection, type StoredRelation, type StoredStatement, type StoredStructure } from './project.ts';
import { type GraphStatement, statementId } from './statements.ts';

export interface LoadReport {
  revision: string;
  changed: boolean;
  entities: { written: number; removed: number; total: number };
  statements: { written: number; removed: number; total: number; derived: number };
}

/** What is loaded, by its key, each with the hash of what it holds. */
type Loaded<T extends { hash: string | null } = { hash: string | null }> = ReadonlyMap<string, T>;

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
  const [row] = await graph.write((_run, ask) => ask('graph/foreign-nodes'));
  if (!row?.count) return;
  throw new Fault(
    'FOREIGN_DATA',
    `The database holds ${row.count} nodes that are not of this graph. Point NEO4J_URI or NEO4J_DATABASE at an empty one, or set NEO4J_ALLOW_OTHER_DATA=yes to share it.`,
  );
}

/** Loads a projection; a second load of the same reports no change. `progress` is told each step. */
export async function load(graph: Graph, projection: Projection, progress: (line: string) => void = () => {}): Promise<LoadReport> {
  const content = projection.content();
  return graph.write(async (_run, ask) => {
    const [before] = await ask('load/lock');
    const entities = keyed(await ask('load/loaded-entities'), ({ id }) => id);
    const statements = keyed(await ask('load/loaded-statements'), ({ id }) => id);
    const relations = keyed(await ask('load/loaded-relations'), ({ key }) => key);
    const disagreements = keyed(
      (await ask('load/loaded-disagreements')).map((row) => ({ ...row, hash: row.explanation ?? '' })),
      ({ from, to }) => `${from} ${to}`,
    );
    /** Asks a question that writes rows, batch by batch. */
    const write = async <Row>(name: QuestionName, rows: readonly Row[], batch: (rows: readonly Row[]) => Promise<unknown>) => {
      for (let at = 0; at < rows.length; at += BATCH) {
        await batch(rows.slice(at, at + BATCH));
        if (rows.length > BATCH) progress(`${name} ${Math.min(at + BATCH, rows.length)} of ${rows.length}`);
      }
    };
    const report = { entities: 0, entitiesRemoved: 0, statements: 0, statementsRemoved: 0 };
    const log: Changed = { added: [], rewritten: 0, removed: [] };

    const nodes = difference(entities, content.nodes, ({ id }) => id);
    await write(
      'load/entities',
      nodes.written.map(({ item: { properties, facts, ...node }, hash }) => ({ ...node, properties: { ...facts, ...properties, hash } })),
      (rows) => ask('load/entities', { rows }),
    );

    const writeStatements = async (wanted: readonly StoredStatement[], loaded: Loaded) => {
      const { written, removed } = difference(loaded, wanted, ({ id }) => id);
      await write(
        'load/statements',
        written.map(({ item: { properties, object = null, ...statement }, hash }) => ({
          ...statement,
          object,
          properties: { ...properties, hash },
        })),
        (rows) => ask('load/statements', { rows }),
      );
      log.added.push(...written.map(({ item }) => item.id).filter((id) => !loaded.has(id)));
      log.rewritten += written.filter(({ item }) => loaded.has(item.id)).length;
      log.removed.push(...(await ask('load/remove-statements', { ids: removed })).map(({ line }) => line));
      report.statements += written.length;
      report.statementsRemoved += removed.length;
    };
    const writeRelations = async (wanted: readonly (StoredRelation | StoredStructure)[], loaded: typeof relations) => {
      const { written, removed } = difference(loaded, wanted, ({ key }) => key);
      const replaced = written.map(({ item: { key } }) => key);
      await write(
        'load/remove-relations',
        [...removed, ...replaced].flatMap((key) => loaded.get(key) ?? []),
        (rows) => ask('load/remove-relations', { rows }),
      );
      await write(
        'load/relations',
        written.map(({ item: { key: _, properties, ...relation }, hash }) => ({ ...relation, properties: { ...properties, hash } })),
        (rows) => ask('load/relations', { rows }),
      );
    };
    const part = <T extends { derived: boolean; hash: string | null }>(all: Loaded<T>, derived: boolean): Loaded<T> =>
      new Map([...all].filter(([, row]) => row.derived === derived));

    await writeStatements(content.statements, part(statements, false));
    const structure = content.links
      .filter(({ type }) => type !== 'DISAGREES_WITH')
      .map(({ type, from, to }) => ({ type, from, to, key: relationshipKey(type, from, to) }))
      .map((relation) => ({ ...relation, properties: { key: relation.key } }));
    await writeRelations([...content.relations, ...structure], part(relations, false));
    const quarrels = difference(
      disagreements,
      content.links.filter(({ type }) => type === 'DISAGREES_WITH'),
      ({ from, to }) => `${from} ${to}`,
      ({ explanation }) => explanation ?? '',
    );
    const replaced = quarrels.written.map(({ item: { from, to } }) => `${from} ${to}`);
    await write(
      'load/remove-disagreements',
      [...quarrels.removed, ...replaced].flatMap((key) => disagreements.get(key) ?? []),
      (rows) => ask('load/remove-disagreements', { rows }),
    );
    await write(
      'load/disagreements',
      quarrels.written.map(({ item: { from, to, explanation = null } }) => ({ from, to, explanation })),
      (rows) => ask('load/disagreements', { rows }),
    );

    const derived = await runRules(ask, projection);
    await writeStatements(
      derived.map((statement) => projection.storedStatement(statement)),
      part(statements, true),
    );
    await writeRelations(
      derived.flatMap((statement) => projection.relationsOf(statement)),
      part(relations, true),
    );

    // Last, since statements and relations that end at an entity have to go before it.
    await ask('load/remove-entities', { ids: nodes.removed });
    report.entities = nodes.written.length;
    report.entitiesRemoved = nodes.removed.length;

    const revision = await revisionOf(ask);
    const totals = { entities: content.nodes.length, statements: content.statements.length + derived.length };
    const changed = before?.revision !== revision;
    if (changed) {
      const documents = content.nodes.filter(({ labels }) => labels.includes('Document')).length;
      const loadedAt = new Date().toISOString();
      await ask('load/finish', { revision, loadedAt, ...totals, documents });
      await ask('load/log', logged(log, revision, loadedAt));
    }
    return {
      revision,
      changed,
      entities: { written: report.entities, removed: report.entitiesRemoved, total: totals.entities },
      statements: { written: report.statements, removed: report.statementsRemoved, total: totals.statements, derived: derived.length },
    };
  });
}

/** A hash of all that is loaded. */
async function revisionOf(ask: Ask): Promise<string> {
  const now = [
    ...(await ask('load/loaded-entities')).map(({ id, hash }) => `${id} ${hash}`),
    ...(await ask('load/loaded-statements')).map(({ id, hash }) => `${id} ${hash}`),
    ...(await ask('load/loaded-relations')).map(({ key, hash }) => `${key} ${hash}`),
    ...(await ask('load/loaded-disagreements')).map(({ from, to, explanation }) => JSON.stringify([from, to, explanation])), // all they hold
  ];
  return hash(now.sort()).slice(0, 12);
}

/** What a load changed. */
interface Changed {
  added: string[];
  rewritten: number;
  removed: string[];
}

/** More is no list that anybody reads; the counts are whole. */
const MOST_LOGGED = 1_000;

const logged = ({ added, rewritten, removed }: Changed, revision: string, loadedAt: string) => ({
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
async function runRules(ask: Ask, projection: Projection): Promise<GraphStatement[]> {
  const said = new Map(projection.statements.map((statement) => [statement.id, statement]));
  const statements: GraphStatement[] = [];
  for (const name of CATALOGUE.keys()) {
    if (!isRule(name)) continue;
    for (const { subject, predicate, object, when, premises: ids, note } of await ask(name)) {
      const premises = [...new Set(ids)].sort().flatMap((id) => said.get(id) ?? []);
      const concluded = {
        subject,
        predicate,
        object,
        qualifiers: [],
        when: when ?? undefined,
        status: leastFar(premises.map(({ status }) => status)),
        basis: 'DERIVED' as const,
        rule: basename(name),
      };
      statements.push({
        ...concluded,
        id: statementId(concluded),
        known: Math.max(...premises.map((premise) => projection.known.since(premise))),
        premises: premises.map(({ id }) => id),
        timeKind: 'EVENT',
        doubts: [...new Set(premises.flatMap(({ doubts }) => doubts))].sort(),
        references: [],
        evidence: [],
        note: note ?? undefined,
      });
    }
  }
  return statements;
}

const isRule = (name: string): name is RuleName => name.startsWith('rules/');

const keyed = <T extends { hash: string | null }>(rows: readonly T[], key: (row: T) => string): Loaded<T> =>
  new Map(rows.map((row) => [key(row), row]));

/** What of `wanted` is not loaded as it is, and what is loaded and not wanted. */
function difference<T>(
  loaded: Loaded,
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
