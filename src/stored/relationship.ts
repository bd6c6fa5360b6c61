/**
 * The properties of relationships. SUBJECT, OBJECT and PREMISE of a statement and NAMES of a name have none.
 */
import type { Basis, EntityType, Status } from '../schema/enums.ts';
import type { Packed } from './packed.ts';
import type { TimesRecord } from './times.ts';
import type { StoredEvidence } from './values.ts';

/** A relationship between entities, one per statement. Its type is the predicate in capitals: HOME_CITY for homeCity. */
export interface RelationRecord extends TimesRecord {
  /** What a load knows it by; see `relationshipKey`. */
  key: string;
  /** A hash of its properties and of the Cypher files that write it. If it differs from the wanted one, a load rewrites it. */
  hash: string;
  /** The id of the statement that says it. */
  statement: string;
  /** Where that statement comes from. */
  basis: Basis;
  /** The status of the statement. */
  status: Status;
  /** The rule that derived the statement, if one did. */
  rule?: string;
  /** Whether a doubt of the statement makes the relation itself doubtful. */
  doubtful: boolean;
  /** The ids of the documents that say it. */
  documents: string[];
  /** If only one of several is shown, it is the one with the lowest rank: by doubt, then by basis, status and precision of the place. */
  rank: number;
  /** The passages that prove it, without the days of their documents. */
  evidence: Packed<StoredEvidence[]>;
}

/** A relationship that exists only for queries: WITHIN_ANY from an entity to every place it lies in, or SHARE_OF between metrics. */
export interface StructureRecord {
  /** What a load knows it by; see `relationshipKey`. */
  key: string;
  /** A hash of its type, its ends and the Cypher files that write it. */
  hash: string;
}

export type RelationshipRecord = RelationRecord | StructureRecord;

/** SPEAKS_OF leads from a statement to every entity it mentions. An index over both properties gives an entity's statements in order. */
export interface SpeaksOfRecord {
  /** The id of the entity. */
  entity: string;
  /** The key of the statement. */
  key: string;
}

/** EVIDENCE leads from a statement to each document that proves it. */
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
  /** An explanation of the contradiction, in our own words, if it is known. */
  explanation?: string;
}

/** What one relationship rests on. */
export interface LinkSupport {
  /** How far its statement has got. */
  status: Status;
  /** Where its statement comes from. */
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
