/**
 * The model, read back from the built GraphQL schema: every entity type with its facts and relations. The plan, the check of the seeds and
 * the projection use only this table. So a fact or relation is declared once, in its class, and no other code depends on its name.
 */
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type DeclaredFact, type DeclaredLink, SPEAKS_OF } from './declared.ts';
import type { EntityType, Status } from './enums.ts';

/** A fact; what its options mean is said in declared.ts. */
export interface FactModel extends DeclaredFact {
  field: string;
}

/** A relation; what its options mean is said in declared.ts. */
export interface LinkModel extends Omit<DeclaredLink, 'inverse' | 'symmetric' | 'relationship'> {
  field: string;
  /** The predicate: the name of this field or, for an inverse relation, of the field it inverts; undefined for structural relationships. */
  predicate: string | undefined;
  /** The type of its relationships in Neo4j. */
  relationship: string;
  direction: 'out' | 'in' | 'both';
}

/** The date of the entities of a type: statements with `predicate` give it, and `property` stores it. */
export interface DatedBy {
  predicate: string;
  property: string;
}

export interface TypeModel {
  /** The name of the GraphQL type, which is also the Neo4j label. */
  name: string;
  entityType: EntityType;
  /** The Neo4j labels of its nodes: its GraphQL type and its interfaces, without Node. */
  labels: string[];
  zh: string;
  en: string;
  hint?: string;
  /** Whether entities of this type take place at a time; statements about them without a time then get that time. */
  takesPlace: boolean;
  datedBy?: DatedBy;
  /** The predicates whose status counts as that of the entity, in order of precedence, each with the entity's status if it is DONE. */
  stages: Map<string, Status>;
  /** The predicates that say where an entity is, or for whom, in order of precedence. */
  whereabouts: string[];
  facts: Map<string, FactModel>;
  links: Map<string, LinkModel>;
  /** Its other fields without arguments, such as status and names, each with the stored properties from which it is read. */
  shown: Map<string, readonly string[]>;
}

export interface Model {
  types: TypeModel[];
  byType: Map<EntityType, TypeModel>;
  /** By what the ids of its entities begin with: company of company/gree-electric. */
  byPrefix: Map<string, TypeModel>;
  byName: Map<string, TypeModel>;
  /** The properties that are stored as JSON, because Neo4j has no nested values. */
  json: ReadonlySet<string>;
}

/** The entity type of an id, which is its first part: `company/…`. Undefined if there is no such type. */
export const typeOf = ({ byPrefix }: Model, id: string): TypeModel | undefined => byPrefix.get(id.slice(0, id.indexOf('/')));

/** The entity type whose GraphQL type has this name. Throws if there is none, which is a bug in the caller. */
export function typeCalled({ byName }: Model, name: string): TypeModel {
  const type = byName.get(name);
  if (!type) throw new Error(`No type of the model is called ${name}`);
  return type;
}

/** The entity types whose nodes have this label: all types of an interface, or the one type of that name. */
export const entityTypesOf = ({ types }: Model, label: string): EntityType[] =>
  types.filter(({ labels }) => labels.includes(label)).map(({ entityType }) => entityType);

/** Whether the declared target of a relation allows entities of this type at its other end. */
const leadsTo = ({ target }: LinkModel, { labels }: TypeModel) => labels.includes(target);

/** The types to which a relation can lead: only those with a relation back, so that nothing is stored that no field shows. */
export function endsOf({ types }: Model, from: TypeModel, link: LinkModel): TypeModel[] {
  const back = link.direction === 'in' ? 'out' : link.direction === 'out' ? 'in' : 'both';
  return types.filter(
    (to) =>
      leadsTo(link, to) &&
      [...to.links.values()].some((other) => other.relationship === link.relationship && other.direction === back && leadsTo(other, from)),
  );
}

/** By entity type, the property that stores the date of an entity: the parameter `dates` of Cypher files. */
export const datesOf = ({ types }: Model): Partial<Record<EntityType, string>> =>
  Object.fromEntries(types.flatMap(({ entityType, datedBy }) => (datedBy ? [[entityType, datedBy.property]] : [])));

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** The Neo4j relationship of a predicate: homeCity → HOME_CITY. */
export const relationshipOf = (predicate: string) => predicate.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The relation that a field declares; undefined if it declares none. */
export function linkOf(field: GraphQLField<unknown, unknown>): LinkModel | undefined {
  const { link } = field.extensions;
  if (!link) return undefined;
  const { inverse, symmetric, relationship, ...declared } = link;
  const predicate = inverse ?? field.name;
  return {
    ...declared,
    field: field.name,
    predicate: relationship ? undefined : predicate,
    relationship: relationship ?? relationshipOf(predicate),
    direction: symmetric ? 'both' : inverse || relationship === SPEAKS_OF ? 'in' : 'out',
  };
}

/** Whether seeds can state the relation: from its beginning, and not where rules or other statements make it. */
export const isStateable = ({ field, predicate, direction, projected, derived }: LinkModel): boolean =>
  predicate === field && direction !== 'in' && !projected && !derived;

/** Sorts predicates by precedence; those with the same precedence stay in the order of their declaration. */
const byPrecedence = <T extends { precedence: number }>(predicates: readonly T[]): T[] =>
  [...predicates].sort((one, other) => one.precedence - other.precedence);

function stagesOf(facts: readonly FactModel[], links: readonly LinkModel[]): TypeModel['stages'] {
  return new Map(byPrecedence([...facts, ...links]).flatMap(({ field, happens }) => (happens ? [[field, happens] as const] : [])));
}

function whereaboutsOf(links: readonly LinkModel[]): string[] {
  const [located, concerned] = [links.filter(({ locates }) => locates), links.filter(({ concerns }) => concerns)];
  return [...byPrecedence(located), ...byPrecedence(concerned)].map(({ field }) => field);
}

function datedBy(facts: readonly FactModel[]): DatedBy | undefined {
  const dating = facts.find(({ dates }) => dates);
  if (!dating?.dates) return undefined;
  return { predicate: dating.field, property: dating.dates === true ? dating.field : dating.dates };
}

/** Reads the model from the built schema; see resolvers/build.ts. */
export function modelOf(schema: GraphQLSchema): Model {
  const composites = Object.values(schema.getTypeMap()).filter((type): type is Composite => isObjectType(type) || isInterfaceType(type));
  const types: TypeModel[] = [];
  const json = new Set<string>();
  for (const type of composites) {
    const declaration = isObjectType(type) ? type.extensions.entityType : undefined;
    if (!declaration && type.name !== 'Statement' && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (isObjectType(getNamedType(field.type)) && !field.extensions.link) json.add(field.name);
    }
    if (!declaration) continue;
    const { inherited, ...declared } = declaration;
    const fields = Object.values(type.getFields());
    const labels = [
      type.name,
      ...type
        .getInterfaces()
        .map(({ name }) => name)
        .filter((name) => name !== 'Node'),
    ];
    const links = fields.flatMap((field) => linkOf(field) ?? []).map((link) => ({ ...link, ...inherited[link.field] }));
    const facts = fields.flatMap((field) => (field.extensions.fact ? { field: field.name, ...field.extensions.fact } : []));
    const shown = fields
      .filter(({ name, args, extensions }) => !extensions.fact && !extensions.link && !args.length && name !== 'id' && name !== 'type')
      .map(({ name, extensions }) => [name, extensions.reads ?? [name]] as const);
    types.push({
      name: type.name,
      ...declared,
      labels,
      datedBy: datedBy(facts),
      stages: stagesOf(facts, links),
      whereabouts: whereaboutsOf(links),
      facts: new Map(facts.map((fact) => [fact.field, fact])),
      links: new Map(links.map((link) => [link.field, link])),
      shown: new Map(shown),
    });
  }
  return {
    types,
    byType: new Map(types.map((type) => [type.entityType, type])),
    byPrefix: new Map(types.map((type) => [type.entityType.toLowerCase(), type])),
    byName: new Map(types.map((type) => [type.name, type])),
    json,
  };
}
