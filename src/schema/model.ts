/**
 * The model, read back from the built GraphQL schema: every kind of entity with its facts and relations. The plan, the check of the
 * seeds and the projection read this table and nothing else, so that a property or relation is declared once, in its class.
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
import { type FactValue, type LinkShape, SPEAKS_OF } from './decorators.ts';
import type { EntityType } from './enums.ts';

export interface FactModel {
  field: string;
  value: FactValue;
  many: boolean;
  /** Of a date: one that lies ahead counts too. */
  planned: boolean;
  expected: boolean;
  /** Kinds of which it is not expected all the same: nobody opens a river. */
  unlessSubtype: readonly string[];
  /** Never null: the seeds must state it. */
  required: boolean;
  zh: string;
  en: string;
}

export interface LinkModel {
  field: string;
  shape: LinkShape;
  /** The GraphQL type at the other end, and its label in Neo4j. */
  target: string;
  /** Of an `objects` relation: the edge object's field for the entity. */
  node?: string;
  /** The predicate it answers, which is its own field, or the inverse's; undefined for a relationship of the graph itself. */
  predicate?: string;
  relationship: string;
  direction: 'out' | 'in' | 'both';
  /** Only the projection writes it: seeds cannot state it. */
  projected: boolean;
  doubtful: boolean;
  /** Derived links too: a relation that rules alone fill. */
  derived: boolean;
  expected: boolean;
  unlessSubtype: readonly string[];
  zh: string;
  en: string;
}

export interface TypeModel {
  /** GraphQL type and Neo4j label. */
  name: string;
  type: EntityType;
  /** Its GraphQL type and interfaces: the labels its nodes bear. */
  labels: string[];
  zh: string;
  en: string;
  facts: Map<string, FactModel>;
  links: Map<string, LinkModel>;
  /** Its other fields without arguments, each with the stored properties it is read from: kind, status, names. */
  shown: Map<string, readonly string[]>;
}

export interface Model {
  types: TypeModel[];
  byType: Map<EntityType, TypeModel>;
  byName: Map<string, TypeModel>;
  /** Properties that hold JSON, since Neo4j has no nested values. */
  json: ReadonlySet<string>;
}

/** The kind of the entity that an id is of: `company/…` is a company. Nothing where the id is of no kind. */
export const typeOf = (model: Model, id: string): TypeModel | undefined =>
  model.byType.get((id.split('/')[0] as string).toUpperCase() as EntityType);

/** The type of that name; a name that no type has is a fault of ours. */
export function typeCalled({ byName }: Model, name: string): TypeModel {
  const type = byName.get(name);
  if (!type) throw new Error(`No type of the model is called ${name}`);
  return type;
}

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/** homeCity → HOME_CITY: a predicate and its relationship are one name. */
export const relationshipOf = (predicate: string) => predicate.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The relation that a field declares, if it does. */
export function linkOf(field: GraphQLField<unknown, unknown>): LinkModel | undefined {
  const link = field.extensions.link as (Omit<LinkModel, 'field'> & { inverse?: string; symmetric?: boolean }) | undefined;
  if (!link) return undefined;
  const predicate = link.relationship ? undefined : (link.inverse ?? field.name);
  return {
    field: field.name,
    shape: link.shape,
    target: link.target,
    node: link.node,
    predicate,
    relationship: link.relationship ?? relationshipOf(predicate as string),
    direction: link.symmetric ? 'both' : link.inverse || link.relationship === SPEAKS_OF ? 'in' : 'out',
    projected: link.projected ?? false,
    doubtful: link.doubtful ?? false,
    derived: link.derived ?? false,
    expected: link.expected ?? false,
    unlessSubtype: link.unlessSubtype ?? [],
    zh: link.zh,
    en: link.en,
  };
}

/** Reads the model from a schema that was built from src/schema. */
export function modelOf(schema: GraphQLSchema): Model {
  const composites = Object.values(schema.getTypeMap()).filter((type): type is Composite => isObjectType(type) || isInterfaceType(type));
  const types: TypeModel[] = [];
  const json = new Set<string>();
  for (const type of composites) {
    const stored = type.name === 'Statement' || type.extensions.kind || isInterfaceType(type);
    if (!stored) continue;
    for (const field of Object.values(type.getFields())) {
      if (isObjectType(getNamedType(field.type)) && !field.extensions.link) json.add(field.name);
    }
    const kind = type.extensions.kind as { type: EntityType; zh: string; en: string } | undefined;
    if (!kind) continue;
    const fields = Object.values(type.getFields());
    const labels = [
      type.name,
      ...type
        .getInterfaces()
        .map(({ name }) => name)
        .filter((name) => name !== 'Node'),
    ];
    const links = fields.flatMap((field) => linkOf(field) ?? []);
    const facts = fields.flatMap((field) =>
      field.extensions.fact ? { field: field.name, ...(field.extensions.fact as Omit<FactModel, 'field'>) } : [],
    );
    const shown = fields
      .filter(({ name, args, extensions }) => !extensions.fact && !extensions.link && !args.length && name !== 'id' && name !== 'type')
      .map(({ name, extensions }) => [name, (extensions.reads as string[] | undefined) ?? [name]] as const);
    types.push({
      name: type.name,
      ...kind,
      labels,
      facts: new Map(facts.map((fact) => [fact.field, fact])),
      links: new Map(links.map((link) => [link.field, link])),
      shown: new Map(shown),
    });
  }
  return {
    types,
    byType: new Map(types.map((kind) => [kind.type, kind])),
    byName: new Map(types.map((kind) => [kind.name, kind])),
    json,
  };
}
