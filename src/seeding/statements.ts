/** Statements as the graph keeps them: what several documents say alike is one statement with several pieces of evidence. */
import { createHash } from 'node:crypto';
import { isoDay, isPartialDate, precision, span } from '../ground/dates.ts';
import type { Basis, Doubt, Status, TimeKind } from '../schema/enums.ts';
import type { Quantity } from '../schema/values.ts';
import type { StoredEvidence, StoredQualifier, StoredReference, StoredTime } from '../stored/values.ts';
import { quantityOf } from './quantity.ts';
import type { SeedEntity, SeedQuantity, SeedStatement } from './records.ts';

export interface GraphStatement {
  id: string;
  subject: string;
  predicate: string;
  object?: string;
  quantity?: Quantity;
  date?: string;
  text?: string;
  qualifiers: StoredQualifier[];
  when?: string;
  timeKind: TimeKind;
  status: Status;
  basis: Basis;
  rule?: string;
  premises: string[];
  /** For DERIVED: the day on which the last of its premises was known, as yyyymmdd. */
  known?: number;
  doubts: Doubt[];
  references: StoredReference[];
  evidence: StoredEvidence[];
  note?: string;
}

/** What in a qualifier is an entity's id and no text. */
export const ENTITY = /^[a-z]+\/[a-z0-9-]+$/;

/** The id is a hash of what is said, not of who says it: loading a document twice, or a second document that says the same, adds no statement. */
export function statementId(
  said: Pick<
    GraphStatement,
    'subject' | 'predicate' | 'object' | 'quantity' | 'date' | 'text' | 'qualifiers' | 'when' | 'status' | 'basis' | 'rule'
  >,
): string {
  const { subject, predicate, object, quantity, date, text, qualifiers, when, status, basis, rule } = said;
  const figure = quantity && [quantity.exact, quantity.unit, quantity.comparator];
  const content = JSON.stringify([subject, predicate, object, figure, date, text, qualifiers, when, status, basis, rule]);
  return `statement/${createHash('sha256').update(content).digest('hex').slice(0, 20)}`;
}

function qualifierOf(role: string, value: string | SeedQuantity): StoredQualifier {
  if (typeof value !== 'string') return { role, quantity: quantityOf(value) };
  if (ENTITY.test(value)) return { role, entityId: value };
  return isPartialDate(value) ? { role, date: value } : { role, text: value };
}

function timeKindOf(statement: SeedStatement, metrics: ReadonlyMap<string, SeedEntity>): TimeKind {
  if (statement.status === 'TARGET' || statement.status === 'FORECAST' || statement.status === 'PLANNED') return 'TARGET';
  if (statement.when?.includes('/')) return 'PERIOD';
  const kind = metrics.get(statement.predicate)?.kind;
  if (kind === 'COUNT') return 'EVENT'; // counted on an occasion
  if (kind) return ['FLOW', 'GROWTH', 'AMOUNT'].includes(kind) ? 'PERIOD' : 'AS_OF';
  return 'EVENT';
}

function statementOf(seed: SeedStatement, metrics: ReadonlyMap<string, SeedEntity>): GraphStatement {
  const qualifiers = Object.entries(seed.qualifiers)
    .flatMap(([role, value]) => [value].flat().map((each) => qualifierOf(role, each)))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const quantity = seed.quantity && quantityOf(seed.quantity);
  const said = { ...seed, qualifiers, quantity, rule: undefined };
  const mention = seed.mention ?? quantity?.printed ?? seed.text?.slice(0, 40) ?? seed.date ?? '';
  return {
    id: statementId(said),
    subject: seed.subject,
    predicate: seed.predicate,
    object: seed.object,
    quantity,
    date: seed.date,
    text: seed.text,
    qualifiers,
    when: seed.when,
    timeKind: timeKindOf(seed, metrics),
    status: seed.status,
    basis: seed.basis,
    premises: [],
    doubts: seed.doubts,
    references: seed.references,
    evidence:
      seed.document && seed.at.length
        ? [
            {
              documentId: seed.document,
              pieces: seed.at.map(([start, end, sha256]) => ({ start, end, sha256 })),
              attributedToIds: seed.attributedTo,
              mention,
              reading: seed.reading,
              note: seed.note,
            },
          ]
        : [],
    note: seed.note,
  };
}

/**
 * The statements of checked seeds, each once. A doubt stays only where every document that says it leaves it, and a note that is about
 * one document's passage is that passage's alone.
 */
export function statementsOf(seeds: readonly SeedStatement[], metrics: ReadonlyMap<string, SeedEntity>): GraphStatement[] {
  const byId = new Map<string, GraphStatement>();
  for (const seed of seeds) {
    const statement = statementOf(seed, metrics);
    const twin = byId.get(statement.id);
    if (!twin) byId.set(statement.id, statement);
    else {
      twin.evidence.push(...statement.evidence);
      twin.doubts = twin.doubts.filter((doubt) => statement.doubts.includes(doubt));
      if (twin.note !== statement.note) twin.note = undefined;
    }
  }
  return [...byId.values()];
}

/** A date for charts and sliders. */
export function timeSpan(when: string, kind: TimeKind): StoredTime {
  const { start, end } = span(when);
  return { start: isoDay(start), end: isoDay(end), precision: precision(when), kind };
}
