/**
 * An entity as its node `(:Entity)`, which also bears the label of its type and of the interfaces that this has.
 *
 * The facts that its type declares (`opened`, `population` …) lie beside these properties under the names of their fields: the model
 * says what each means, so they are not listed a second time here.
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
  /** The hash of all that its node holds and of the files that write it; a load rewrites what has another one. */
  hash: string;
  /** Its type. */
  type: EntityType;
  /** Its official name, in Simplified Chinese. */
  name?: string;
  /** What tells it from its namesakes: 城市 · prefecture-level city · 江西省. */
  inShort: string;
  /** To how many other entities it is related. */
  degree: number;
  /** What lists are sorted by where the most connected come first; see `orderOf`. */
  order: string;
  /** The ids of the places that it certainly lies in or is located in, sorted; of a place, itself too. */
  inside: string[];
  /** The same, with those that it lies in according to doubtful statements. */
  perhapsInside: string[];
  /** Its subtype, which the API calls kind: "high-speed railway"; of a metric STOCK, FLOW and so on. */
  kind?: string;
  /** Of a metric: the unit that its figures are given in. */
  unit?: string;
  /** Of a metric: what it counts. */
  definition?: string;
  /** Of a document: the name of its file in the corpus. */
  file?: string;
  /** Of a document: the SHA-256 of that file, hexadecimal. */
  sha256?: string;
  /** Every form of its name, the official one first. */
  names: Packed<StoredName[]>;
  /** The ids of the documents that speak of it in anything they state, sorted. */
  documents: string[];
  /** How far it has got, where a document says so. */
  status?: Status;
  /** Of an investment: the partial date of its strongest wording. */
  when?: string;
  /** Of an investment: every wording, the strongest first. */
  wordings?: Packed<StoredWording[]>;
  /** Of an investment: the passages of all statements about it, each once. */
  evidence?: Packed<StoredEvidence[]>;
  /** Of an investment: the doubts of all statements about it, each once. */
  doubts?: Doubt[];
  /** The fields that a reader would expect and no document fills, sorted. */
  notStated: string[];
  /** What its fields were by earlier documents; see `packPast`. */
  past?: Packed<Past>;
  /** Its subtype as words that a filter can look for; see `boundedWords`. */
  kindWords?: string;
  /** Its names, its definition and its descriptions, folded, with a space between them, for filters by text. */
  words: string;
  /** The kinds of names that it has, sorted. */
  nameKinds: NameKind[];
  /** The fields that are filled, with the ids of metrics that it has figures of, sorted; see `filledSince`. */
  has: string[];
  /** Since which day each field of `has` is filled, in the same order, as yyyymmdd; 0 for always. */
  hasSince: number[];
  /** How far it had got by which day; see `packStages`. */
  stages: string[];
  /** The day on which a document first speaks of it, as yyyymmdd; 0 where none does. */
  known: number;
  /** On which bases something is said of it; of a metric, in its figures too. */
  bases: Basis[];
  /** Whether anything that is said of it is doubtful or contradicted. */
  doubtful: boolean;
  /** Whether anything that is said of it bears a time; of an investment, whether all its wordings do. */
  dated: boolean;
}

type FactScalar = string | number | Quantity | Coordinates;

/** The value of a fact: what a field of the model holds. */
export type FactContent = FactScalar | FactScalar[];

/** A fact as a property: numbers, texts and lists of them as they are, all else packed. */
export type StoredFact = string | number | (string | number)[] | Packed<FactContent>;

/** All properties of a node: its record, and the facts of its type by the names of their fields. */
export type EntityProperties = EntityRecord & { readonly [fact: string]: unknown };

const isFlat = (value: FactScalar): value is string | number => typeof value !== 'object';

export function packFact(value: FactContent): StoredFact {
  if (Array.isArray(value)) return value.every(isFlat) ? value : pack<FactContent>(value);
  return isFlat(value) ? value : pack<FactContent>(value);
}
