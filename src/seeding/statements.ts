/** Statements as they are stored. If several documents say the same, it is one statement with several pieces of evidence. */
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
  /** Only if DERIVED: the day since which its last premise is known, as yyyymmdd. */
  known?: number;
  doubts: Doubt[];
  references: StoredReference[];
  evidence: StoredEvidence[];
  note?: string;
}

/** Matches the id of an entity in a qualifier; any other string is a date or a text. */
export const ENTITY = /^[a-z]+\/[a-z0-9-]+$/;

/**
 * The id of a statement: a hash of what is said, not of who says it. So loading a document twice, or another document that says the same,
 * adds no statement.
 */
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
  if (kind === 'COUNT') return 'EVENT'; // something that was counted on one occasion
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
 * The statements of checked seeds, each once. If several records state the same, only the doubts that all of them have remain, and a note
 * only if all of them have the same one; the evidence keeps its own notes.
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

/** A date as a `TimeSpan` of the API. */
export function timeSpan(when: string, kind: TimeKind): StoredTime {
  const { start, end } = span(when);
  return { start: isoDay(start), end: isoDay(end), precision: precision(when), kind };
}
