/** The node `(:Statement)` of a statement. */
import type { Basis, Doubt, Status } from '../schema/enums.ts';
import type { Quantity } from '../schema/values.ts';
import type { Packed } from './packed.ts';
import type { TimesRecord } from './times.ts';
import type { StoredEvidence, StoredQualifier, StoredReference, StoredTime } from './values.ts';

export interface StatementRecord extends TimesRecord {
  /** Its id: `statement/` and a hash of what is said, not of who says it. */
  id: string;
  /** A hash of the node's content and of the Cypher files that write it. If it differs from the wanted one, a load rewrites the node. */
  hash: string;
  /** The sort key of lists, in the order of time; see `statementKey`. */
  key: string;
  /** The id of its subject. */
  subject: string;
  /** The ids of the places the subject lies in or is located in without doubt, sorted; if it is a place, including itself. */
  inside: string[];
  /** The ids of the entities that occur in it, and of the places in which its subject, object and qualifiers lie without doubt, sorted. */
  around: string[];
  /** The ids of the places its object lies in or is located in without doubt, sorted; missing if it has no object. */
  objectInside?: string[];
  /** Like `inside`, but also with places that only doubtful statements name. */
  perhapsInside: string[];
  /** Like `around`, but also with places that only doubtful statements name. */
  perhapsAround: string[];
  /** Like `objectInside`, with the places of doubtful statements. */
  perhapsObjectInside?: string[];
  /** The field of the API that it fills, or the id of a metric. */
  predicate: string;
  /** The label of the predicate in Chinese and in English. */
  labels: [zh: string, en: string];
  /** The id of its object, if its value is an entity. */
  object?: string;
  /** Its value, if that is a figure. */
  quantity?: Packed<Quantity>;
  /** The figure in its normalized unit, as a number for comparing. */
  amount?: number;
  /** The unit of the figure as printed, and its normalized unit, if that is different. */
  units?: string[];
  /** Of a figure: the subtype of its metric. */
  metricKind?: string;
  /** Its value as a partial date, if that is a date. */
  date?: string;
  /** Its value, if that is a text. */
  text?: string;
  /** Its qualifiers. */
  qualifiers: Packed<StoredQualifier[]>;
  /** The partial date on which it held or happened, if it is stated. */
  when?: string;
  /** The time of its `when`, or if it has none, of its `date`, for charts. */
  time?: Packed<StoredTime>;
  /** The earliest date among its documents, as a partial date. */
  asOf?: string;
  /** Its status. */
  status: Status;
  /** Its basis: stated by a document, derived by a rule, or background. */
  basis: Basis;
  /** Of a derived statement: the name of the rule that derived it. */
  rule?: string;
  /** References by which background knowledge can be checked. */
  references: Packed<StoredReference[]>;
  /** Its doubts. */
  doubts: Doubt[];
  /** Whether there is any doubt. */
  doubtful: boolean;
  /** The passages that prove it. */
  evidence: Packed<StoredEvidence[]>;
  /** The ids of the documents that say it. */
  documents: string[];
  /** The ids of the entities that its documents quote as the source. */
  attributedTo: string[];
  /** Its value, mentions, readings, notes, qualifiers and the names of its entities, folded, for filters by text. */
  words: string;
  /** Whether a passage of its evidence is damaged and was read by conjecture. */
  repaired: boolean;
  /** The ids of all its entities: subject, object, those in qualifiers, its metric, and those that documents quote. */
  entities: string[];
  /** A line of our own that explains a choice, if one was needed. */
  note?: string;
}
