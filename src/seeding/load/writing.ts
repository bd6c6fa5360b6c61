/** Brings the graph to the wanted content, one kind of record after another: writes what is missing or differs, and removes what is not wanted. */
import type { Ask, QuestionName, RowOf } from '../../graph/asking.ts';
import type { StoredNode } from '../nodes.ts';
import type { GraphContent, StoredRelation, StoredStatement, StoredStructure } from '../project.ts';
import { difference, type Loaded } from './difference.ts';
import type { LoadLog } from './log.ts';

const BATCH = 2_000;

type LoadedRelation = RowOf<'load/loaded-relations'>;
type LoadedDisagreement = RowOf<'load/loaded-disagreements'> & { hash: string };
/** Two statements that contradict each other. */
type DisagreeingPair = Omit<GraphContent['links'][number], 'type'>;

export const disagreementKey = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;

export class Writing {
  readonly log: LoadLog = { added: [], rewritten: 0, removed: [] };
  /** How many statements were written, and how many taken away. */
  readonly statementCounts = { written: 0, removed: 0 };

  constructor(
    private readonly ask: Ask,
    private readonly progress: (line: string) => void,
  ) {}

  /** Writes entities. Returns the ids of those that are not wanted any more: they can be removed only after the relationships that end at them. */
  async entities(wanted: readonly StoredNode[], loaded: Loaded): Promise<{ written: number; removed: string[] }> {
    const { written, removed } = difference(loaded, wanted, ({ id }) => id);
    const rows = written.map(({ item: { properties, facts, ...node }, hash }) => ({
      ...node,
      properties: { ...facts, ...properties, hash },
    }));
    await this.inBatches('load/entities', rows, (rows) => this.ask('load/entities', { rows }));
    return { written: written.length, removed };
  }

  async statements(wanted: readonly StoredStatement[], loaded: Loaded): Promise<void> {
    const { written, removed } = difference(loaded, wanted, ({ id }) => id);
    const rows = written.map(({ item: { properties, object = null, ...statement }, hash }) => ({
      ...statement,
      object,
      properties: { ...properties, hash },
    }));
    await this.inBatches('load/statements', rows, (rows) => this.ask('load/statements', { rows }));
    const gone = await this.ask('load/remove-statements', { ids: removed });

    const added = written.map(({ item }) => item.id).filter((id) => !loaded.has(id));
    this.log.added.push(...added);
    this.log.rewritten += written.length - added.length;
    this.log.removed.push(...gone.map(({ line }) => line));
    this.statementCounts.written += written.length;
    this.statementCounts.removed += removed.length;
  }

  /** Writes relationships between entities; one that changed goes first, and comes anew. */
  async relations(wanted: readonly (StoredRelation | StoredStructure)[], loaded: Loaded<LoadedRelation>): Promise<void> {
    const { written, removed } = difference(loaded, wanted, ({ key }) => key);
    const going = [...removed, ...written.map(({ item: { key } }) => key)].flatMap((key) => loaded.get(key) ?? []);
    await this.inBatches('load/remove-relations', going, (rows) => this.ask('load/remove-relations', { rows }));
    const rows = written.map(({ item: { key: _, properties, ...relation }, hash }) => ({
      ...relation,
      properties: { ...properties, hash },
    }));
    await this.inBatches('load/relations', rows, (rows) => this.ask('load/relations', { rows }));
  }

  /** Writes which statements contradict each other, and removes the pairs that are not wanted any more. */
  async disagreements(wanted: readonly DisagreeingPair[], loaded: Loaded<LoadedDisagreement>): Promise<void> {
    const { written, removed } = difference(loaded, wanted, disagreementKey, ({ explanation }) => explanation ?? '');
    const going = [...removed, ...written.map(({ item }) => disagreementKey(item))].flatMap((key) => loaded.get(key) ?? []);
    await this.inBatches('load/remove-disagreements', going, (rows) => this.ask('load/remove-disagreements', { rows }));
    const rows = written.map(({ item: { from, to, explanation = null } }) => ({ from, to, explanation }));
    await this.inBatches('load/disagreements', rows, (rows) => this.ask('load/disagreements', { rows }));
  }

  private async inBatches<Row>(name: QuestionName, rows: readonly Row[], write: (rows: readonly Row[]) => Promise<unknown>): Promise<void> {
    for (let at = 0; at < rows.length; at += BATCH) {
      await write(rows.slice(at, at + BATCH));
      if (rows.length > BATCH) this.progress(`${name} ${Math.min(at + BATCH, rows.length)} of ${rows.length}`);
    }
  }
}
