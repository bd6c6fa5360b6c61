/**
 * How the model is declared: a class for each type of entity, a property for each fact or relation. Each decorator writes type-graphql's own
 * metadata and an extension of the GraphQL type or field; src/schema/model.ts reads the extensions back from the built schema, and
 * everything else (the plan, the check of the seeds, the projection) reads that. Other types are named, not imported: entities point at
 * each other in circles, and a circle of imports would find a base class undefined.
 */
import 'reflect-metadata';
import { Args, type ClassType, Extensions, Field, InterfaceType, ObjectType } from 'type-graphql';
import type { EntityType, Status } from './enums.ts';

/** What people call a thing, in both languages of the interface. */
export type Words = readonly [zh: string, en: string];

const types = new Map<string, unknown>();

/** Makes a type known by its name, so that a declaration can point at it. */
export function register<T>(name: string, type: T): T {
  types.set(name, type);
  return type;
}

/** The class, scalar or enum of that name. */
export function typeNamed(name: string): ClassType {
  if (!types.has(name)) throw new Error(`No type of the schema is called ${name}`);
  return types.get(name) as ClassType;
}

/**
 * Of an argument that is an EntityRef: the GraphQL types that it can be of, an interface for all that implement it. A name is looked for
 * among these first, and refused where it is of none.
 */
export const RefersTo = (...types: string[]): PropertyDecorator => Extensions({ refersTo: types }) as never;

const entityTypes = new Map<string, EntityType>();

/** The entity type of the class of that name. */
export function entityTypeOf(name: string): EntityType {
  const type = entityTypes.get(name);
  if (!type) throw new Error(`${name} is no type of entity`);
  return type;
}

export interface TypeOptions {
  /** What a reader of documents has to know of the type, beside its name: it stands in docs/seeds.md. */
  hint?: string;
  /** A thing of this type takes place at a time: whatever is said of it without a time was then. */
  takesPlace?: boolean;
  /** What relations of its interfaces mean in this type beside what they mean in all. A property cannot be declared a second time. */
  inherited?: Record<string, Pick<LinkOptions, 'concerns' | 'locates' | 'happens' | 'precedence' | 'hint'>>;
}

/** A type of entity: the class's name is its GraphQL type and its label in Neo4j; `example` is the name of one of them. */
export function Type(
  entityType: EntityType,
  [zh, en]: Words,
  description: string,
  example: string,
  { hint, takesPlace = false, inherited = {} }: TypeOptions = {},
): ClassDecorator {
  return (target) => {
    const type = register(target.name, target as unknown as ClassType);
    entityTypes.set(target.name, entityType);
    const interfaces: ClassType[] = [];
    for (let base = Object.getPrototypeOf(type); base?.name; base = Object.getPrototypeOf(base)) interfaces.push(base);
    const shown = `${description.replace(/\.$/, '')} (${zh}). For example: \`${en}(ref: "${example}")\`.`;
    ObjectType({ implements: interfaces, description: shown })(type);
    Extensions({ entityType: { entityType, zh, en, hint, takesPlace, inherited } })(type);
  };
}

/** What several types share: a GraphQL interface, and (but for Node) a label in Neo4j. */
export function Abstract(description: string): ClassDecorator {
  return (target) => {
    const base = register(target.name, target as unknown as ClassType);
    const parent = Object.getPrototypeOf(base);
    InterfaceType({
      description,
      implements: parent?.name ? [parent] : [],
      resolveType: (value: { __typename: string }) => value.__typename,
    })(base);
  };
}

/** A field that is read from other stored properties than the one of its own name. */
export const Reads = (...properties: string[]): PropertyDecorator & MethodDecorator => Extensions({ reads: properties }) as never;

interface Options {
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

/** What the model says of a fact as of a relation. */
const common = ({ expected = false, unlessSubtype = [], hint, happens, precedence = 1 }: Options) => ({
  expected,
  unlessSubtype,
  hint,
  happens,
  precedence,
});

const describe = ([zh, en]: Words, options: Options) => options.description ?? `${en[0]?.toUpperCase()}${en.slice(1)} (${zh}).`;

export type FactValue = 'date' | 'quantity' | 'text' | 'status' | 'wording' | 'count' | 'coordinates';
const FACT_TYPES = {
  date: 'PartialDate',
  quantity: 'Quantity',
  text: 'String',
  status: 'Status',
  wording: 'InvestmentWording',
  count: 'Int',
  coordinates: 'Coordinates',
};

export interface FactOptions extends Options {
  /** Every value stated, not only the best. */
  many?: boolean;
  /** What lies ahead counts too. */
  planned?: boolean;
  /** The thing is dated by it: in exports, in `endsBefore: "赣深高铁"`. One of a type; a text where another property holds its date. */
  dates?: true | string;
}

/** A value of the entity's own, answered by the predicate of the same name. */
export function Fact(value: FactValue, words: Words, options: FactOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    const { many = false, planned = false, required = false, dates } = options;
    const type = () => typeNamed(FACT_TYPES[value]);
    const [zh, en] = words;
    Field(many ? () => [type()] : type, { nullable: !many && !required, description: describe(words, options) })(prototype, key);
    Extensions({ fact: { value, many, planned, required, dates, zh, en, ...common(options) } })(prototype, key as string);
  };
}

/** Which statements a projected relation follows from, and between what it leads. */
export interface ProjectedFrom {
  predicate: string;
  /** It leads from the entity in this qualifier; without it from the subject. */
  qualifier?: string;
  to: 'subject' | 'object';
}

export interface LinkOptions extends Options {
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

/** From a statement to every entity in it. A name of the graph's own: no predicate may have it, else its relations and these were one. */
export const SPEAKS_OF = 'SPEAKS_OF';

export type LinkShape = 'one' | 'list' | 'connection' | 'objects';

function declare(
  prototype: object,
  key: string | symbol,
  shape: LinkShape,
  target: string,
  words: Words,
  options: LinkOptions,
  node?: string,
) {
  const [zh, en] = words;
  const { inverse, symmetric, relationship, projected, through, describedBy } = options;
  const { doubtful = false, derived = false, locates = false, concerns = false } = options;
  const ends = { shape, target, node, inverse, symmetric, relationship };
  const filled = { projected, through, doubtful, derived, locates, concerns, describedBy };
  Extensions({ link: { ...ends, ...filled, zh, en, ...common(options) } })(prototype, key as string);
}

// Tells type-graphql that a property's field takes arguments; resolvers/attach.ts resolves every link.
const TAKES_ARGUMENTS = { value: () => undefined };

/** A relation to at most one entity: of several, the most precise place, then the one that is known best. */
export function Link(target: string, words: Words, options: LinkOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    Field(() => typeNamed(target), { nullable: options.required !== true, description: describe(words, options) })(prototype, key);
    declare(prototype, key, 'one', target, words, options);
  };
}

/**
 * A relation to any number of things: a connection. Where it answers a predicate, its edges carry the status, the basis and the
 * statements behind them; a relationship of the graph itself has plain edges and the filter of its target's own list.
 */
export function Links(target: string, words: Words, options: LinkOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    const own = Boolean(options.relationship);
    const type = () => typeNamed(own ? `${target}Connection` : `${target}LinkConnection`);
    Field(type, { nullable: own, description: describe(words, options) })(prototype, key, TAKES_ARGUMENTS);
    Args(() => typeNamed(own ? `${target}ListArgs` : 'LinkArgs'))(prototype, key, 0);
    declare(prototype, key, 'connection', target, words, options);
  };
}

/** A relation that is always short: a plain list. */
export function LinkList(target: string, words: Words, options: LinkOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    Field(() => [typeNamed(target)], { nullable: false, description: describe(words, options) })(prototype, key);
    declare(prototype, key, 'list', target, words, options);
  };
}

/** A short relation through an object of its own, such as `OriginLink { place statements }`; `node` is that object's field for the entity. */
export function LinkObjects(
  object: string,
  node: string,
  target: string,
  words: Words,
  options: LinkOptions & { args?: string } = {},
): PropertyDecorator {
  return (prototype, key) => {
    const { args } = options;
    Field(() => [typeNamed(object)], { description: describe(words, options) })(
      prototype,
      key,
      args ? TAKES_ARGUMENTS : (undefined as never),
    );
    if (args) Args(() => typeNamed(args))(prototype, key, 0);
    declare(prototype, key, 'objects', target, words, options, node);
  };
}

/** Entities whose ids stand in `property` of the stored value itself (in its JSON): fetched by key, all of a request at once. */
export function ByKey(
  target: string,
  property: string,
  options: { list?: boolean; nullable?: boolean; itemsNullable?: boolean; description?: string } = {},
): PropertyDecorator {
  return (prototype, key) => {
    const type = () => typeNamed(target);
    const nullable = options.itemsNullable ? 'items' : (options.nullable ?? false);
    Field(options.list ? () => [type()] : type, { nullable, description: options.description })(prototype, key);
    Extensions({ byKey: property })(prototype, key as string);
  };
}
