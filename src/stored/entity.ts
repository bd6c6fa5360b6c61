/**
 * The node of an entity: `(:Entity)`, with further labels for its entity type and for the interfaces of that type.
 *
 * The facts that its type declares (such as `opened`) are stored beside these properties, under the names of their fields. They are not
 * listed here, because the model describes them.
 */
import type { Basis, Doubt, EntityType, NameKind, Status } from '../schema/enums.ts';
import type { Coordinates, Quantity } from '../schema/values.ts';
import { type Packed, pack } from './packed.ts';
import type { Past } from './past.ts';
import type { StoredEvidence, StoredName, StoredWording } from './values.ts';

/** By entity type, the name of a property of its nodes. */
export type PropertiesByType = Readonly<Partial<Record<EntityType, string>>>;

export interface EntityRecord {
  /** Its id, which begins with its type: company/gree-electric. */
  id: string;
  /** A hash of the node's content and of the Cypher files that write it. If it differs from the wanted one, a load rewrites the node. */
  hash: string;
  /** Its type. */
  type: EntityType;
  /** Its official name, in Simplified Chinese. */
  name?: string;
  /** What tells it apart from others of the same name: 城市 · prefecture-level city · 江西省. */
  inShort: string;
  /** The number of other entities to which it is related. */
  degree: number;
  /** The sort key of lists in which the most connected entities come first; see `orderOf`. */
  order: string;
  /** The ids of the places it lies in or is located in without doubt, sorted; for a place, including itself. */
  inside: string[];
  /** Like `inside`, but also with places that only doubtful statements name. */
  perhapsInside: string[];
  /** Its subtype, which the API calls kind, such as "high-speed railway"; for a metric STOCK, FLOW and so on. */
  kind?: string;
  /** Of a metric: the unit that its figures are given in. */
  unit?: string;
  /** Of a metric: its definition. */
  definition?: string;
  /** Of a document: the name of its file in the corpus. */
  file?: string;
  /** Of a document: the SHA-256 of that file, hexadecimal. */
  sha256?: string;
  /** Every form of its name, the official one first. */
  names: Packed<StoredName[]>;
  /** The ids of the documents with a statement that mentions it, sorted. */
  documents: string[];
  /** Its status, if a document says it. */
  status?: Status;
  /** Of an investment: the partial date of its strongest wording. */
  when?: string;
  /** Of an investment: every wording, the strongest first. */
  wordings?: Packed<StoredWording[]>;
  /** Of an investment: the passages of all statements about it, each once. */
  evidence?: Packed<StoredEvidence[]>;
  /** Of an investment: the doubts of all statements about it, each once. */
  doubts?: Doubt[];
  /** The names of the fields that a reader would expect but no document states, sorted. */
  notStated: string[];
  /** Earlier values of its fields; see `packPast`. */
  past?: Packed<Past>;
  /** The words of its subtype, for filters; see `boundedWords`. */
  kindWords?: string;
  /** Its names, its definition and the texts stated about it, folded and joined by spaces, for filters by text. */
  words: string;
  /** The kinds of its names, such as FORMER, sorted. */
  nameKinds: NameKind[];
  /** The names of its filled fields and the ids of the metrics of which it has figures, sorted; see `filledSince`. */
  has: string[];
  /** The day since which each field in `has` is filled, in the same order, as yyyymmdd; 0 for always. */
  hasSince: number[];
  /** Its status by each earlier day; see `packStages`. */
  stages: string[];
  /** The day on which a document first spoke of it, as yyyymmdd; 0 if none does. */
  known: number;
  /** The bases of the statements about it and, for a metric, of its figures. */
  bases: Basis[];
  /** Whether a statement about it is doubtful or contradicted; for a metric, also a figure. */
  doubtful: boolean;
  /** Whether a statement about it has a time; for an investment, whether all its wordings have one. */
  dated: boolean;
}

type FactScalar = string | number | Quantity | Coordinates;

/** The value of a fact: what a field of the model holds. */
export type FactContent = FactScalar | FactScalar[];

/** A fact as a stored property: numbers, texts and lists of them stay as they are, everything else is packed. */
export type StoredFact = string | number | (string | number)[] | Packed<FactContent>;

/** All properties of a node: its record, and the facts of its type by the names of their fields. */
export type EntityProperties = EntityRecord & { readonly [fact: string]: unknown };

const isFlat = (value: FactScalar): value is string | number => typeof value !== 'object';

export function packFact(value: FactContent): StoredFact {
  if (Array.isArray(value)) return value.every(isFlat) ? value : pack<FactContent>(value);
  return isFlat(value) ? value : pack<FactContent>(value);
}
