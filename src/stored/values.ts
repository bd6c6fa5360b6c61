/** The types of packed values: the content of properties that are stored as JSON. */
import type { Basis, InvestmentWording, Lang, NameKind, Status, TimeKind } from '../schema/enums.ts';
import type { Quantity } from '../schema/values.ts';

/** One form of an entity's name. */
export interface StoredName {
  /** The name as written. */
  text: string;
  /** The language and script that it is written in. */
  lang: Lang;
  /** Whether it is official, short, former, damaged and so on. */
  kind: NameKind;
  /** STATED if a document prints the name, BACKGROUND if it is our own. */
  basis: Basis;
  /** The documents that print it, in the order of their ids. */
  documentIds: string[];
  /** The earliest date among those documents, as a partial date. */
  asOf?: string;
}

/** A piece of a passage. */
export interface StoredPiece {
  /** The first code point of the piece in the document's text. */
  start: number;
  /** The code point after its last. */
  end: number;
  /** The SHA-256 of its UTF-8 bytes, hexadecimal. */
  sha256: string;
}

/** A passage of a document that proves a statement. */
export interface StoredEvidence {
  /** The document that the passage is in. */
  documentId: string;
  /** Where the passage stands, in its order. */
  pieces: StoredPiece[];
  /** The ids of the entities that the document quotes as the source. */
  attributedToIds: string[];
  /** The name or figure itself, at most 40 characters. */
  mention: string;
  /** What a damaged passage means, in our own words. */
  reading?: string;
  /** A line of our own that explains the reading of this passage, if that was needed. */
  note?: string;
  /** The day of the document as yyyymmdd, if it is known. It is not stored in relationships. */
  on?: number;
}

/** A qualifier of a statement. Exactly one of its values is set. */
export interface StoredQualifier {
  /** What the qualifier adds: by, counterpart, base, under and so on. */
  role: string;
  /** The id of its value, if that is an entity. */
  entityId?: string;
  /** Its value, if that is a figure. */
  quantity?: Quantity;
  /** Its value as a partial date, if that is a date. */
  date?: string;
  /** Its value, if that is a text. */
  text?: string;
}

/** A reference by which background knowledge can be checked. */
export interface StoredReference {
  /** What the source is called. */
  title: string;
  /** The address where it is. */
  url?: string;
  /** When it was looked up, as a partial date. */
  retrieved?: string;
}

/** A time in the form of the API's `TimeSpan`, for charts and sliders. */
export interface StoredTime {
  /** The first day, ISO 8601; null if the beginning is open. */
  start: string | null;
  /** The last day, ISO 8601; null if the end is open. */
  end: string | null;
  /** The precision of the time. */
  precision: 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL';
  /** What the time means. */
  kind: TimeKind;
}

/** One wording of an investment. */
export interface StoredWording {
  /** How strongly the investment is worded. */
  wording: InvestmentWording;
  /** The time that the documents give with this wording, as a partial date. */
  when?: string;
  /** The status of the investment in this statement. */
  status: Status;
  /** The statement that says so. */
  statementId: string;
}
