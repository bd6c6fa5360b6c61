/**
 * How the model is declared: a class for each type of entity, a property for each fact or relation. Each decorator writes type-graphql's own
 * metadata and an extension of the GraphQL type or field; src/schema/model.ts reads the extensions back from the built schema, and
 * everything else (the plan, the check of the seeds, the projection) reads that. Other types are named, not imported: entities point at
 * each other in circles, and a circle of imports would find a base class undefined.
 */
import 'reflect-metadata';
import type { GraphQLFieldExtensions } from 'graphql';
import { Args, type ClassType, Extensions, Field, InterfaceType, ObjectType } from 'type-graphql';
import type {
  DeclaredFact,
  DeclaredLink,
  DeclaredType,
  FactOptions,
  FactValue,
  LinkOptions,
  LinkShape,
  PredicateOptions,
  TypeOptions,
  Words,
} from './declared.ts';
import type { EntityType } from './enums.ts';
import type { ReferenceExtensions } from './extensions.ts';

const types = new Map<string, ClassType>();

/** Makes a type known by its name, so that a declaration can point at it. */
export function register<T>(name: string, type: T): T {
  types.set(name, type as ClassType); // scalars and enums too: type-graphql takes them where it takes classes
  return type;
}

/** The class, scalar or enum of that name. */
export function typeNamed(name: string): ClassType {
  const type = types.get(name);
  if (!type) throw new Error(`No type of the schema is called ${name}`);
  return type;
}

/** Leaves something on the GraphQL field of a property; src/schema/extensions.ts says what there may be. */
const extend = (prototype: object, key: string | symbol, extensions: GraphQLFieldExtensions<unknown, unknown> & ReferenceExtensions) =>
  Extensions(extensions)(prototype, String(key));

/**
 * Of an argument that is an EntityRef: the GraphQL types that it can be of, an interface for all that implement it. A name is looked for
 * among these first, and refused where it is of none.
 */
export const RefersTo =
  (...types: string[]): PropertyDecorator =>
  (prototype, key) =>
    extend(prototype, key, { refersTo: types });

const entityTypes = new Map<string, EntityType>();

/** The entity type of the class of that name. */
export function entityTypeOf(name: string): EntityType {
  const type = entityTypes.get(name);
  if (!type) throw new Error(`${name} is no type of entity`);
  return type;
}

/** A class that is declared, known by its name from here on. */
function registered(target: object & { name: string }): ClassType {
  return register(target.name, target as ClassType);
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
    const type = registered(target);
    entityTypes.set(target.name, entityType);
    const interfaces: ClassType[] = [];
    for (let base = Object.getPrototypeOf(type); base?.name; base = Object.getPrototypeOf(base)) interfaces.push(base);
    const shown = `${description.replace(/\.$/, '')} (${zh}). For example: \`${en}(ref: "${example}")\`.`;
    ObjectType({ implements: interfaces, description: shown })(type);
    const declared: DeclaredType = { entityType, zh, en, hint, takesPlace, inherited };
    Extensions({ entityType: declared })(type);
  };
}

/** What several types share: a GraphQL interface, and (but for Node) a label in Neo4j. */
export function Abstract(description: string): ClassDecorator {
  return (target) => {
    const base = registered(target);
    const parent = Object.getPrototypeOf(base);
    InterfaceType({
      description,
      implements: parent?.name ? [parent] : [],
      resolveType: (value: { __typename: string }) => value.__typename,
    })(base);
  };
}

/** A field that is read from other stored properties than the one of its own name. */
export const Reads =
  (...properties: string[]): PropertyDecorator & MethodDecorator =>
  (prototype: object, key: string | symbol) =>
    extend(prototype, key, { reads: properties });

/** What the model says of a fact as of a relation. */
const common = ({ expected = false, unlessSubtype = [], hint, happens, precedence = 1 }: PredicateOptions) => ({
  expected,
  unlessSubtype,
  hint,
  happens,
  precedence,
});

const describe = ([zh, en]: Words, options: PredicateOptions) => options.description ?? `${en[0]?.toUpperCase()}${en.slice(1)} (${zh}).`;

const FACT_TYPES = {
  date: 'PartialDate',
  quantity: 'Quantity',
  text: 'String',
  status: 'Status',
  wording: 'InvestmentWording',
  count: 'Int',
  coordinates: 'Coordinates',
};

/** A value of the entity's own, answered by the predicate of the same name. */
export function Fact(value: FactValue, words: Words, options: FactOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    const { many = false, planned = false, required = false, dates } = options;
    const type = () => typeNamed(FACT_TYPES[value]);
    const [zh, en] = words;
    Field(many ? () => [type()] : type, { nullable: !many && !required, description: describe(words, options) })(prototype, key);
    const fact: DeclaredFact = { value, many, planned, required, dates, zh, en, ...common(options) };
    extend(prototype, key, { fact });
  };
}

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
  const { inverse, relationship, projected, through, describedBy } = options;
  const { symmetric = false, doubtful = false, derived = false, locates = false, concerns = false } = options;
  const ends = { shape, target, node, inverse, symmetric, relationship };
  const filled = { projected, through, doubtful, derived, locates, concerns, describedBy };
  const link: DeclaredLink = { ...ends, ...filled, zh, en, ...common(options) };
  extend(prototype, key, { link });
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
    const field = Field(() => [typeNamed(object)], { description: describe(words, options) });
    if (args) {
      field(prototype, key, TAKES_ARGUMENTS);
      Args(() => typeNamed(args))(prototype, key, 0);
    } else field(prototype, key);
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
    extend(prototype, key, { byKey: property });
  };
}
