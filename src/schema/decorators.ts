/**
 * The decorators that declare the model: one class per entity type, one property per fact or relation. Each writes type-graphql's metadata
 * and an extension of the GraphQL type or field. model.ts reads the extensions back from the built schema, and everything else (the plan,
 * the check of the seeds, the projection) reads model.ts. Other types are named by strings and not imported, because entities refer to
 * each other in cycles, and in a cycle of imports a base class could still be undefined.
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

/** Registers a type under its name, so that declarations can refer to it by name. Returns the type. */
export function register<T>(name: string, type: T): T {
  types.set(name, type as ClassType); // scalars and enums too: type-graphql takes them where it takes classes
  return type;
}

/** The class, scalar or enum that was registered under this name. Throws if there is none. */
export function typeNamed(name: string): ClassType {
  const type = types.get(name);
  if (!type) throw new Error(`No type of the schema is called ${name}`);
  return type;
}

/** Leaves something on the GraphQL field of a property; src/schema/extensions.ts says what there may be. */
const extend = (prototype: object, key: string | symbol, extensions: GraphQLFieldExtensions<unknown, unknown> & ReferenceExtensions) =>
  Extensions(extensions)(prototype, String(key));

/**
 * The GraphQL types that an EntityRef argument accepts; an interface stands for all types that implement it. Names are looked up among
 * these; a name that only another type has is refused.
 */
export const RefersTo =
  (...types: string[]): PropertyDecorator =>
  (prototype, key) =>
    extend(prototype, key, { refersTo: types });

const entityTypes = new Map<string, EntityType>();

/** The entity type that is declared by the class of this name. Throws if there is none. */
export function entityTypeOf(name: string): EntityType {
  const type = entityTypes.get(name);
  if (!type) throw new Error(`${name} is no type of entity`);
  return type;
}

/** A class that is declared, known by its name from here on. */
function registered(target: object & { name: string }): ClassType {
  return register(target.name, target as ClassType);
}

/** Declares an entity type. The name of the class is the GraphQL type and the Neo4j label; `example` is the name of such an entity. */
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

/** Declares what several entity types share: a GraphQL interface and, except for Node, a Neo4j label. */
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

/** The stored properties from which a field is read, if they are not just the one with the field's name. */
export const Reads =
  (...properties: string[]): PropertyDecorator & MethodDecorator =>
  (prototype: object, key: string | symbol) =>
    extend(prototype, key, { reads: properties });

/** The options that facts and relations have in common. */
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

/** Declares a value of the entity, filled from statements with the predicate of the same name. */
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

// With a descriptor, type-graphql treats a property as a method, whose field may take arguments. resolvers/attach.ts sets the resolver.
const TAKES_ARGUMENTS = { value: () => undefined };

/** Declares a relation to at most one entity. If there are several, the one with the lowest `rank` is taken; see project.ts. */
export function Link(target: string, words: Words, options: LinkOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    Field(() => typeNamed(target), { nullable: options.required !== true, description: describe(words, options) })(prototype, key);
    declare(prototype, key, 'one', target, words, options);
  };
}

/**
 * Declares a relation to any number of entities, as a connection. If it is a predicate, its edges have the status, the basis and the
 * statements behind them. If it is a structural relationship, its edges are plain, and it takes the arguments of a list of its target type.
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

/** Declares a relation that is always short, as a plain list. */
export function LinkList(target: string, words: Words, options: LinkOptions = {}): PropertyDecorator {
  return (prototype, key) => {
    Field(() => [typeNamed(target)], { nullable: false, description: describe(words, options) })(prototype, key);
    declare(prototype, key, 'list', target, words, options);
  };
}

/**
 * Declares a short relation as a list of objects such as `OriginLink { place statements }`; `node` is the object's field with the entity.
 */
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

/** Declares a field with the entities or statements whose ids are in `property` of the parent object. They are loaded by id, in batches. */
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
