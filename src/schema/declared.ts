/** What the classes of the model declare of types, facts and relations: the options of the decorators, and what these leave on the schema. */
import type { EntityType, Status } from './enums.ts';

/** What people call a thing, in both languages of the interface. */
export type Words = readonly [zh: string, en: string];

export interface TypeOptions {
  /** What a reader of documents has to know of the type, beside its name: it stands in docs/seeds.md. */
  hint?: string;
  /** A thing of this type takes place at a time: whatever is said of it without a time was then. */
  takesPlace?: boolean;
  /** What relations of its interfaces mean in this type beside what they mean in all. A property cannot be declared a second time. */
  inherited?: Record<string, Pick<LinkOptions, 'concerns' | 'locates' | 'happens' | 'precedence' | 'hint'>>;
}

export interface PredicateOptions {
  description?: string;
  /** A reader would expect it: where no document states it, it is listed in `notStated`. */
  expected?: boolean;
  /** With `expected`: subtypes of which no reader would expect it. */
  unlessSubtype?: readonly string[];
  /** Never null. */
  required?: boolean;
  /** What a reader of documents has to know of it, beside its words: it stands in docs/seeds.md. */
  hint?: string;
  /**
   * How far this has got tells how far the thing has got, where nothing is said of its progress. The value is what the thing has come to
   * once this is done: an agreement that was signed is SIGNED.
   */
  happens?: Status;
  /** Of several that happen, locate or concern: the one that counts first. Without it 1. */
  precedence?: number;
}

export type FactValue = 'date' | 'quantity' | 'text' | 'status' | 'wording' | 'count' | 'coordinates';

export interface FactOptions extends PredicateOptions {
  /** Every value stated, not only the best. */
  many?: boolean;
  /** What lies ahead counts too. */
  planned?: boolean;
  /** The thing is dated by it: in exports, in `endsBefore: "赣深高铁"`. One of a type; a text where another property holds its date. */
  dates?: true | string;
}

/** Which statements a projected relation follows from, and between what it leads. */
export interface ProjectedFrom {
  predicate: string;
  /** It leads from the entity in this qualifier; without it from the subject. */
  qualifier?: string;
  to: 'subject' | 'object';
}

export interface LinkOptions extends PredicateOptions {
  /** The predicate that this relation answers from its other end. */
  inverse?: string;
  /** The relation reads the same from both ends. */
  symmetric?: boolean;
  /** Not a predicate: a relationship of the graph itself, such as a statement's subject. */
  relationship?: string;
  /** Only the projection fills it, from other statements, wherever these lead to its target (`park` from `place`); seeds cannot state it. */
  projected?: ProjectedFrom;
  /** It also leads where the second of these relations leads from what the first leads to: from the investors to their home city. */
  through?: readonly [string, string];
  /** It says where the thing is. */
  locates?: boolean;
  /** It says for whom a thing is that is itself nowhere: such a thing counts for these places, and is not in them. */
  concerns?: boolean;
  /** A qualifier whose texts describe the thing, together with the names of the other end: the title of 江西省政府省长. */
  describedBy?: string;
  /** Doubtful links too: where leaving them out would make an honest answer a wrong one. */
  doubtful?: boolean;
  /** Derived links too: a relation that rules alone fill. */
  derived?: boolean;
}

export type LinkShape = 'one' | 'list' | 'connection' | 'objects';

/** What a fact and a relation have in common once they are declared. */
interface DeclaredPredicate extends Required<Pick<PredicateOptions, 'expected' | 'unlessSubtype' | 'precedence'>> {
  hint: string | undefined;
  happens: Status | undefined;
  zh: string;
  en: string;
}

export interface DeclaredFact extends DeclaredPredicate {
  value: FactValue;
  many: boolean;
  planned: boolean;
  required: boolean;
  dates: true | string | undefined;
}

export interface DeclaredLink extends DeclaredPredicate {
  shape: LinkShape;
  /** The GraphQL type at the other end, and its label in Neo4j. */
  target: string;
  /** Of an `objects` relation: the edge object's field for the entity. */
  node: string | undefined;
  inverse: string | undefined;
  symmetric: boolean;
  relationship: string | undefined;
  projected: ProjectedFrom | undefined;
  through: readonly [string, string] | undefined;
  describedBy: string | undefined;
  doubtful: boolean;
  derived: boolean;
  locates: boolean;
  concerns: boolean;
}

export interface DeclaredType extends Required<Pick<TypeOptions, 'takesPlace' | 'inherited'>> {
  entityType: EntityType;
  zh: string;
  en: string;
  hint: string | undefined;
}

/** From a statement to every entity in it. A name of the graph's own: no predicate may have it, else its relations and these were one. */
export const SPEAKS_OF = 'SPEAKS_OF';
