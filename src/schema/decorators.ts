/**
 * How the model is declared: a class per kind of entity, a property per fact or relation. Each decorator writes type-graphql's own
 * metadata and an extension of the GraphQL type or field; src/model.ts reads the extensions back from the built schema, and everything
 * else (the plan, the check of the seeds, the projection) reads src/model.ts. Other types are named, not imported: entities point at
 * each other in circles, and a circle of imports would find a base class undefined.
 */
import 'reflect-metadata';
import { Args, type ClassType, Extensions, Field, InterfaceType, ObjectType } from 'type-graphql';
import type { EntityType } from './enums.ts';

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

const entityTypes = new Map<string, EntityType>();

/** The entity type of the class of that name. */
export function entityTypeOf(name: string): EntityType {
  const type = entityTypes.get(name);
  if (!type) throw new Error(`${name} is no type of entity`);
  return type;
}

/** What lies in something and has things in it. */
export const PLACES: readonly EntityType[] = ['REGION', 'CITY', 'COUNTY', 'PARK', 'PORT'];

/** Of an argument that is an EntityRef: what it can be of. A name is looked for among these first, and refused where it is of none. */
export const RefersTo = (...types: EntityType[]): PropertyDecorator => Extensions({ refersTo: types }) as never;

/** A kind of entity: the class's name is its GraphQL type and its label in Neo4j; `example` is the name of one of them. */
export function Type(type: EntityType, [zh, en]: Words, description: string, example: string): ClassDecorator {
  return (target) => {
    const kind = register(target.name, target as unknown as ClassType);
    entityTypes.set(target.name, type);
    const interfaces: ClassType[] = [];
    for (let base = Object.getPrototypeOf(kind); base?.name; base = Object.getPrototypeOf(base)) interfaces.push(base);
    const shown = `${description.replace(/\.$/, '')} (${zh}). For example: \`${en}(ref: "${example}")\`.`;
    ObjectType({ implements: interfaces, description: shown })(kind);
    Extensions({ kind: { type, zh, en } })(kind);
  };
}

/** What several kinds share: a GraphQL interface, and (but for Node) a label in Neo4j. */
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
  /** With `expected`: kinds of which no reader would expect it. */
  unlessSubtype?: readonly string[];
  /** Never null. */
  required?: boolean;
}

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

/** A value of the entity's own, answered by the predicate of the same name. `many`: every value stated, not only the best. `planned`: what lies ahead counts too. */
export function Fact(value: FactValue, words: Words, options: Options & { many?: boolean; planned?: boolean } = {}): PropertyDecorator {
  return (prototype, key) => {
    const { many = false, planned = false, expected = false, unlessSubtype = [], required = false } = options;
    const type = () => typeNamed(FACT_TYPES[value]);
    Field(many ? () => [type()] : type, { nullable: !many && !required, description: describe(words, options) })(prototype, key);
    Extensions({ fact: { value, many, planned, expected, unlessSubtype, required, zh: words[0], en: words[1] } })(prototype, key as string);
  };
}

export interface LinkOptions extends Options {
  /** The predicate that this relation answers from its other end. */
  inverse?: string;
  /** The relation reads the same from both ends. */
  symmetric?: boolean;
  /** Not a predicate: a relationship of the graph itself, such as a statement's subject. */
  relationship?: string;
  /** A predicate that the projection fills from other statements (`park` from `place`); seeds cannot state it. */
  projected?: boolean;
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
  const { inverse, symmetric, relationship, projected, doubtful, derived, expected, unlessSubtype } = options;
  const link = {
    shape,
    target,
    node,
    inverse,
    symmetric,
    relationship,
    projected,
    doubtful,
    derived,
    expected,
    unlessSubtype,
    zh: words[0],
    en: words[1],
  };
  Extensions({ link })(prototype, key as string);
}

// Tells type-graphql that a property's field takes arguments; resolvers/links.ts resolves every link.
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
