/**
 * Relationships. Of those that bear no property (SUBJECT, OBJECT and PREMISE of a statement, NAMES of a name) there is nothing to say.
 */
import type { Basis, EntityType, Status } from '../schema/enums.ts';
import type { Packed } from './packed.ts';
import type { TimesRecord } from './times.ts';
import type { StoredEvidence } from './values.ts';

/** Between entities, one for each statement that says it: the predicate in capitals, HOME_CITY for homeCity. */
export interface RelationRecord extends TimesRecord {
  /** What a load knows it by; see `relationshipKey`. */
  key: string;
  /** The hash of all that it bears and of the files that write it; a load rewrites what has another one. */
  hash: string;
  /** The id of the statement that says it. */
  statement: string;
  /** Where that statement comes from. */
  basis: Basis;
  /** How far the relation has got. */
  status: Status;
  /** The rule that derived the statement, where one did. */
  rule?: string;
  /** Whether a doubt of the statement makes the relation itself doubtful. */
  doubtful: boolean;
  /** The ids of the documents that say it. */
  documents: string[];
  /** What one relation is chosen by where only one is shown, the least first: certain, stated, of the most precise place, done. */
  rank: number;
  /** The passages that prove it, without the days of their documents. */
  evidence: Packed<StoredEvidence[]>;
}

/** Between entities, for queries alone: WITHIN_ANY from whatever lies somewhere to every place around it, SHARE_OF between metrics. */
export interface StructureRecord {
  /** What a load knows it by; see `relationshipKey`. */
  key: string;
  /** The hash of its type and ends and of the files that write it. */
  hash: string;
}

export type RelationshipRecord = RelationRecord | StructureRecord;

/** SPEAKS_OF, from a statement to each entity in it. Its index needs both properties, to read the statements of one entity in order. */
export interface SpeaksOfRecord {
  /** The id of the entity. */
  entity: string;
  /** The key of the statement. */
  key: string;
}

/** EVIDENCE, from a statement to each document that proves it. */
export interface EvidenceRecord {
  /** The first code point of each piece of the passage. */
  starts: number[];
  /** The code point after the last of each piece. */
  ends: number[];
  /** The SHA-256 of the UTF-8 bytes of each piece, hexadecimal. */
  hashes: string[];
  /** The name or figure itself. */
  mention: string;
  /** What a damaged passage means, in our own words. */
  reading?: string;
}

/** An EVIDENCE relationship to be written. */
export interface StoredCitation {
  /** The id of the document. */
  document: string;
  /** The properties of the relationship. */
  properties: EvidenceRecord;
}

/** DISAGREES_WITH, between two statements that cannot both be right. */
export interface DisagreementRecord {
  /** Why they contradict each other, in our own words, where that is known. */
  explanation?: string;
}

/** What one relationship rests on. */
export interface LinkSupport {
  status: Status;
  basis: Basis;
  /** The id of its statement. */
  statement: string;
}

/** A relation of a type as cypher/graph/relations.cypher finds it. */
export interface RelationOfType {
  /** The field that asks for it. */
  field: string;
  /** The type of its relationships. */
  relationship: string;
  /** Which way these lead, seen from the entity: OUT, IN or both. */
  directions: readonly string[];
  /** The label of what it leads to. */
  target: string;
  /** Whether doubtful links count without being asked for. */
  doubtful: boolean;
  /** On what basis links count without being asked for. */
  bases: readonly Basis[];
}

/** By entity type, the relations that it has. */
export type RelationsByType = Readonly<Partial<Record<EntityType, readonly RelationOfType[]>>>;
