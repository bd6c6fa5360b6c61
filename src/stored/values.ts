/** The values that lie packed in properties: what a property's JSON holds. */
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
  /** STATED where a document prints the name, BACKGROUND where it is ours. */
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
  /** The entities that the document quotes for it. */
  attributedToIds: string[];
  /** The name or figure itself, at most 40 characters. */
  mention: string;
  /** What a damaged passage means, in our own words. */
  reading?: string;
  /** One line of our own where reading this passage needed a reason. */
  note?: string;
  /** The day of the document as yyyymmdd, where that is known; not given within relationships. */
  on?: number;
}

/** What narrows a statement: exactly one of its values is there. */
export interface StoredQualifier {
  /** What the qualifier adds: by, counterpart, base, under and so on. */
  role: string;
  /** Its value, where that is an entity. */
  entityId?: string;
  /** Its value, where that is a figure. */
  quantity?: Quantity;
  /** Its value as a partial date, where that is a date. */
  date?: string;
  /** Its value, where that is a text. */
  text?: string;
}

/** Where general knowledge can be looked up. */
export interface StoredReference {
  /** What the source is called. */
  title: string;
  /** The address where it is. */
  url?: string;
  /** When it was looked up, as a partial date. */
  retrieved?: string;
}

/** A time as charts and sliders take it. */
export interface StoredTime {
  /** The first day, ISO 8601; null where the time is open at its beginning. */
  start: string | null;
  /** The last day, ISO 8601; null where the time is open at its end. */
  end: string | null;
  /** How finely the time is known. */
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
  /** How far the investment had got then. */
  status: Status;
  /** The statement that says so. */
  statementId: string;
}
