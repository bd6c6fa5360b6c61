/** What the classes of the model declare of types, facts and relations: the options of the decorators, and what these leave on the schema. */
import type { EntityType, Status } from './enums.ts';

/** A label in both languages of the interface. */
export type Words = readonly [zh: string, en: string];

export interface TypeOptions {
  /** A hint for people who read documents; docs/seeds.md shows it beside the type. */
  hint?: string;
  /** A thing of this type takes place at a time: whatever is said of it without a time was then. */
  takesPlace?: boolean;
  /** Further options of relations that the type inherits from its interfaces, because a property cannot be declared a second time. */
  inherited?: Record<string, Pick<LinkOptions, 'concerns' | 'locates' | 'happens' | 'precedence' | 'hint'>>;
}

export interface PredicateOptions {
  description?: string;
  /** Whether a reader would expect this field: if no document states it, it is listed in `notStated`. */
  expected?: boolean;
  /** With `expected`: subtypes for which nobody would expect it. */
  unlessSubtype?: readonly string[];
  /** Whether the field is never null; the seeds must then state it. */
  required?: boolean;
  /** A hint for people who read documents; docs/seeds.md shows it beside the predicate. */
  hint?: string;
  /**
   * If nothing states the progress of an entity, the status of this predicate counts as the status of the entity. If that is DONE, the
   * entity has the status given here: an agreement whose `signedOn` is DONE is SIGNED.
   */
  happens?: Status;
  /** If several predicates have `happens`, `locates` or `concerns`, the one with the lowest precedence counts first; 1 by default. */
  precedence?: number;
}

export type FactValue = 'date' | 'quantity' | 'text' | 'status' | 'wording' | 'count' | 'coordinates';

export interface FactOptions extends PredicateOptions {
  /** Whether the field lists every stated value, and not only the best. */
  many?: boolean;
  /** Whether values that are only planned count too. */
  planned?: boolean;
  /**
   * Whether this date is the date of the entity, in exports and in TimeRef (`endsBefore: "赣深高铁"`). At most one fact per type has it. If
   * another property holds the date, give the name of that property.
   */
  dates?: true | string;
}

/** From which statements a projected relation is computed, and what it connects. */
export interface ProjectedFrom {
  predicate: string;
  /** If given, the relation begins at the entity in this qualifier, otherwise at the subject. */
  qualifier?: string;
  to: 'subject' | 'object';
}

export interface LinkOptions extends PredicateOptions {
  /** The relation that this one is the inverse of, declared at the other end. */
  inverse?: string;
  /** Whether the relation is the same in both directions. */
  symmetric?: boolean;
  /** The Neo4j relationship, if the relation is part of the graph's structure (such as the subject of a statement) and not a predicate. */
  relationship?: string;
  /**
   * The relation is computed from statements with another predicate, if these lead to its target type (`park` from `place`). Seeds cannot
   * state it then.
   */
  projected?: ProjectedFrom;
  /** The relation also leads along these two relations: from an investment through `investors` and `homeCity` to the city. */
  through?: readonly [string, string];
  /** Whether the relation says where the entity is. */
  locates?: boolean;
  /** Whether the relation says for whom an entity without a location is, such as a policy. */
  concerns?: boolean;
  /** A qualifier whose texts, together with the names of the other end, describe the entity: a title, as in 江西省政府省长. */
  describedBy?: string;
  /** Whether doubtful links are always included, because an answer without them would be wrong. */
  doubtful?: boolean;
  /** Whether derived links are included by default, because only rules fill the relation. */
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
  /** The GraphQL type at the other end, which is also the Neo4j label. */
  target: string;
  /** Only for the shape `objects`: the field of the object that holds the entity. */
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

/**
 * The relationship from a statement to every entity it mentions. No predicate may be called `speaksOf`: its relationships would be mixed
 * up.
 */
export const SPEAKS_OF = 'SPEAKS_OF';
