/** A statement as its node `(:Statement)`. */
import type { Basis, Doubt, Status } from '../schema/enums.ts';
import type { Quantity } from '../schema/values.ts';
import type { Packed } from './packed.ts';
import type { TimesRecord } from './times.ts';
import type { StoredEvidence, StoredQualifier, StoredReference, StoredTime } from './values.ts';

export interface StatementRecord extends TimesRecord {
  /** Its id: `statement/` and a hash of what is said, not of who says it. */
  id: string;
  /** The hash of all that its node holds and of the files that write it; a load rewrites what has another one. */
  hash: string;
  /** What lists are sorted by, in the order of time; see `statementKey`. */
  key: string;
  /** The id of the entity that it speaks of. */
  subject: string;
  /** The ids of the places that the subject certainly lies in or is located in, sorted; of a place, itself too. */
  inside: string[];
  /** The ids of all that it speaks of and of the places that these certainly lie in, sorted. */
  around: string[];
  /** Of a statement with an object: the ids of the places that this certainly lies in or is located in, sorted. */
  objectInside?: string[];
  /** Like `inside`, with the places of doubtful statements. */
  perhapsInside: string[];
  /** Like `around`, with the places of doubtful statements. */
  perhapsAround: string[];
  /** Like `objectInside`, with the places of doubtful statements. */
  perhapsObjectInside?: string[];
  /** The field of the API that it fills, or the id of a metric. */
  predicate: string;
  /** What people call the predicate: in Chinese, in English. */
  labels: [zh: string, en: string];
  /** The id of the entity that is its value, where an entity is. */
  object?: string;
  /** Its value, where that is a figure. */
  quantity?: Packed<Quantity>;
  /** The figure in its normalized unit, as a number for comparing. */
  amount?: number;
  /** The unit of the figure as printed, and its normalized unit where that is another. */
  units?: string[];
  /** Of a figure: the subtype of its metric. */
  metricKind?: string;
  /** Its value as a partial date, where that is a date. */
  date?: string;
  /** Its value, where that is a text. */
  text?: string;
  /** What narrows it. */
  qualifiers: Packed<StoredQualifier[]>;
  /** The partial date when it held or happened, where a document states one. */
  when?: string;
  /** Its `when`, or else its `date`, for charts. */
  time?: Packed<StoredTime>;
  /** The earliest date among its documents, as a partial date. */
  asOf?: string;
  /** How far it has got. */
  status: Status;
  /** Where it comes from. */
  basis: Basis;
  /** Of a derived statement: the name of the rule that derived it. */
  rule?: string;
  /** Where general knowledge can be looked up. */
  references: Packed<StoredReference[]>;
  /** Why a reader should hesitate. */
  doubts: Doubt[];
  /** Whether there is any doubt. */
  doubtful: boolean;
  /** The passages that prove it. */
  evidence: Packed<StoredEvidence[]>;
  /** The ids of the documents that say it. */
  documents: string[];
  /** The ids of the entities that the documents quote for it. */
  attributedTo: string[];
  /** Its value, mentions, notes, qualifiers and the names of what it speaks of, folded, for filters by text. */
  words: string;
  /** Whether it is read from a damaged passage. */
  repaired: boolean;
  /** The ids of all entities in it: subject, object, qualifiers, metric and whom documents quote. */
  entities: string[];
  /** One line of our own where a choice needed a reason. */
  note?: string;
}
