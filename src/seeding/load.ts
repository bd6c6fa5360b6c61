/**
 * Writes a projection into Neo4j in one transaction, so that readers see the graph either before or after the load. What has not changed
 * stays, what has changed is rewritten, and what the seeds no longer say is removed. The rules run at the end, on what has been written.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask } from '../graph/asking.ts';
import type { Graph } from '../graph/graph.ts';
import { CYPHER_DIR } from '../graph/parts.ts';
import { Fault } from '../ground/errors.ts';
import { relationshipKey } from '../stored/sorting.ts';
import { keyed, type Loaded } from './load/difference.ts';
import { writeLog } from './load/log.ts';
import { disagreementKey, Writing } from './load/writing.ts';
import { type GraphContent, hash, type Projection, type StoredStructure } from './project.ts';
import { runRules } from './rules.ts';

export interface LoadReport {
  revision: string;
  changed: boolean;
  entities: { written: number; removed: number; total: number };
  statements: { written: number; removed: number; total: number; derived: number };
}

/** Creates the constraints and indexes that do not exist yet. */
export async function prepare(graph: Graph): Promise<void> {
  const text = readFileSync(join(CYPHER_DIR, 'schema.cypher'), 'utf8').replace(/^\/\/.*$/gm, '');
  for (const statement of text.split(';')) if (statement.trim()) await graph.schema(statement.trim());
}

/** Throws FOREIGN_DATA if the database contains nodes that are not ours, unless `allowed`. Must run before anything is created in it. */
export async function refuseForeignData(graph: Graph, allowed: boolean): Promise<void> {
  if (allowed) return;
  // Runs in a write transaction because of its longer timeout: this is the first query, and slow if Neo4j has just started.
  const [row] = await graph.write((_run, ask) => ask('graph/foreign-nodes'));
  if (!row?.count) return;
  throw new Fault(
    'FOREIGN_DATA',
    `The database holds ${row.count} nodes that are not of this graph. Point NEO4J_URI or NEO4J_DATABASE at an empty one, or set NEO4J_ALLOW_OTHER_DATA=yes to share it.`,
  );
}

/** Loads a projection and reports what changed. `progress` is called with a line after each batch of a large step. */
export async function load(graph: Graph, projection: Projection, progress: (line: string) => void = () => {}): Promise<LoadReport> {
  const content = projection.content();
  return graph.write(async (_run, ask) => {
    const [before] = await ask('load/lock');
    const loaded = await loadedBefore(ask);
    const writing = new Writing(ask, progress);

    const entities = await writing.entities(content.nodes, loaded.entities);
    await writing.statements(content.statements, ofSeeds(loaded.statements));
    await writing.relations([...content.relations, ...structureOf(content)], ofSeeds(loaded.relations));
    await writing.disagreements(disagreementsOf(content), loaded.disagreements);

    const concluded = await runRules(ask, projection); // they read what has just been written
    const statements = concluded.map((statement) => projection.storedStatement(statement));
    const relations = concluded.flatMap((statement) => projection.relationsOf(statement));
    await writing.statements(statements, ofRules(loaded.statements));
    await writing.relations(relations, ofRules(loaded.relations));

    // Entities are removed last, because their statements and relations have to be removed before them.
    await ask('load/remove-entities', { ids: entities.removed });

    const totals = { entities: content.nodes.length, statements: content.statements.length + concluded.length };
    const revision = await revisionOf(ask);
    const changed = before?.revision !== revision;
    if (changed) {
      const loadedAt = new Date().toISOString();
      const documents = content.nodes.filter(({ labels }) => labels.includes('Document')).length;
      await ask('load/finish', { revision, loadedAt, ...totals, documents });
      await writeLog(ask, writing.log, revision, loadedAt);
    }
    return {
      revision,
      changed,
      entities: { written: entities.written, removed: entities.removed.length, total: totals.entities },
      statements: { ...writing.statementCounts, total: totals.statements, derived: concluded.length },
    };
  });
}

/** Everything that an earlier load has left, by its keys. */
async function loadedBefore(ask: Ask) {
  return {
    entities: keyed(await ask('load/loaded-entities'), ({ id }) => id),
    statements: keyed(await ask('load/loaded-statements'), ({ id }) => id),
    relations: keyed(await ask('load/loaded-relations'), ({ key }) => key),
    disagreements: keyed(
      (await ask('load/loaded-disagreements')).map((row) => ({ ...row, hash: row.explanation ?? '' })),
      disagreementKey,
    ),
  };
}

type Derivable = { derived: boolean; hash: string | null };
const ofSeeds = <T extends Derivable>(loaded: Loaded<T>): Loaded<T> => new Map([...loaded].filter(([, row]) => !row.derived));
const ofRules = <T extends Derivable>(loaded: Loaded<T>): Loaded<T> => new Map([...loaded].filter(([, row]) => row.derived));

const disagreementsOf = ({ links }: GraphContent) => links.filter(({ type }) => type === 'DISAGREES_WITH');

/** The relationships that no statement says: in which places a thing lies at any depth, and of what a metric is a share. */
const structureOf = ({ links }: GraphContent): StoredStructure[] =>
  links
    .filter(({ type }) => type !== 'DISAGREES_WITH')
    .map(({ type, from, to }) => {
      const key = relationshipKey(type, from, to);
      return { type, from, to, key, properties: { key } };
    });

/** The revision: a hash of everything that is loaded. */
async function revisionOf(ask: Ask): Promise<string> {
  const now = [
    ...(await ask('load/loaded-entities')).map(({ id, hash }) => `${id} ${hash}`),
    ...(await ask('load/loaded-statements')).map(({ id, hash }) => `${id} ${hash}`),
    ...(await ask('load/loaded-relations')).map(({ key, hash }) => `${key} ${hash}`),
    // Contradictions have no hash of their own, so their whole content is hashed.
    ...(await ask('load/loaded-disagreements')).map(({ from, to, explanation }) => JSON.stringify([from, to, explanation])),
  ];
  return hash(now.sort()).slice(0, 12);
}
