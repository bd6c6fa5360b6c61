/**
 * The model, read back from the built GraphQL schema: every type of entity with its facts and relations. The plan, the check of the
 * seeds and the projection read this table and nothing else, so that a property or relation is declared once, in its class, and what it is
 * called never matters.
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
  /** The predicate it answers, which is its own field, or the inverse's; undefined for a relationship of the graph itself. */
  predicate: string | undefined;
  /** The type of its relationships in Neo4j. */
  relationship: string;
  direction: 'out' | 'in' | 'both';
}

/** What dates the things of a type: statements of `predicate`, whose date `property` holds. */
export interface DatedBy {
  predicate: string;
  property: string;
}

export interface TypeModel {
  /** GraphQL type and Neo4j label. */
  name: string;
  entityType: EntityType;
  /** Its GraphQL type and interfaces: the labels its nodes bear. */
  labels: string[];
  zh: string;
  en: string;
  hint?: string;
  /** A thing of this type takes place at a time: whatever is said of it without a time was then. */
  takesPlace: boolean;
  datedBy?: DatedBy;
  /** Predicates that tell how far a thing has got, the one that counts first, each with what it has come to once that is done. */
  stages: Map<string, Status>;
  /** Predicates that say where a thing is, or for whom, the one that counts first. */
  whereabouts: string[];
  facts: Map<string, FactModel>;
  links: Map<string, LinkModel>;
  /** Its other fields without arguments, each with the stored properties it is read from: status, names. */
  shown: Map<string, readonly string[]>;
}

export interface Model {
  types: TypeModel[];
  byType: Map<EntityType, TypeModel>;
  /** By what the ids of its entities begin with: company of company/gree-electric. */
  byPrefix: Map<string, TypeModel>;
  byName: Map<string, TypeModel>;
  /** Properties that hold JSON, since Neo4j has no nested values. */
  json: ReadonlySet<string>;
}

/** The type of the entity that an id is of: `company/…` is a company. Nothing where the id is of no type. */
export const typeOf = ({ byPrefix }: Model, id: string): TypeModel | undefined => byPrefix.get(id.slice(0, id.indexOf('/')));

/** The type of that name; a name that no type has is a fault of ours. */
export function typeCalled({ byName }: Model, name: string): TypeModel {
  const type = byName.get(name);
  if (!type) throw new Error(`No type of the model is called ${name}`);
  return type;
}

/** The types whose nodes bear a label: those of an interface, or the one type of that name. */
export const entityTypesOf = ({ types }: Model, label: string): EntityType[] =>
  types.filter(({ labels }) => labels.includes(label)).map(({ entityType }) => entityType);

/** Whether a relation may have things of a type at its other end, by its declaration alone. */
const leadsTo = ({ target }: LinkModel, { labels }: TypeModel) => labels.includes(target);

/** The types that a relation can lead to: those that it can be walked back from, so that nothing is stored that no field shows. */
export function endsOf({ types }: Model, from: TypeModel, link: LinkModel): TypeModel[] {
  const back = link.direction === 'in' ? 'out' : link.direction === 'out' ? 'in' : 'both';
  return types.filter(
    (to) =>
      leadsTo(link, to) &&
      [...to.links.values()].some((other) => other.relationship === link.relationship && other.direction === back && leadsTo(other, from)),
  );
}

/** By type, the property that holds the date its things are known by: what Cypher files take as `dates`. */
export const datesOf = ({ types }: Model): Partial<Record<EntityType, string>> =>
  Object.fromEntries(types.flatMap(({ entityType, datedBy }) => (datedBy ? [[entityType, datedBy.property]] : [])));

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** homeCity → HOME_CITY: a predicate and its relationship are one name. */
export const relationshipOf = (predicate: string) => predicate.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The relation that a field declares, if it does. */
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

/** Those that count first before the others; of equals, as they are declared. */
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

/** Reads the model from a schema that was built from src/schema. */
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
