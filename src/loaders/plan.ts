/**
 * The plan: what a request selects of an entity or a statement, at any depth, compiled into one Cypher expression that yields
 * positional lists, and the reader that shapes such a list back into objects.
 *
 * - The text depends on the selection alone, never on a value: Neo4j keeps one execution plan per text, and a new text costs it far
 *   more than the query. Variables are named after their position; every argument is a parameter in the map `$a`.
 * - Names in the text come from the model, never from a request.
 */
import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { isoDay } from '../dates.ts';
import { Fault } from '../errors.ts';
import { type LinkModel, linkOf, type Model } from '../model.ts';
import { SPEAKS_OF } from '../schema/decorators.ts';
import type { Basis, EntityType, Status } from '../schema/enums.ts';
import { asksForKnownBy, fieldsAsOf, filledAsOf, knownByOf, type Said, saidBy } from './as-of.ts';
import { askedBy, linkConditions } from './conditions.ts';
import { whyRelationIsEmpty } from './empty.ts';
import { ANY_BASIS, linkParameters, statementParameters } from './filters.ts';
import { type Connection, connection } from './page.ts';
import type { ResolveArguments } from './refs.ts';
import { strongest } from './strongest.ts';

/** An entity or statement as resolvers see it: stored properties by name, relations under LINK + the response key. */
export type Row = { __typename: string; id: string } & Record<string, unknown>;
export const LINK = '→';

/** The arguments of a request, by the position of the field they were given to. */
type Arguments = Record<string, Record<string, unknown>>;

interface Expression {
  cypher: string;
  read(value: never, args: Arguments): unknown;
}

interface Compiled {
  /** A Cypher expression over the root variable. */
  cypher: string;
  read(value: unknown[], args: Arguments): Row;
  /** Where arguments were given: compiled once, evaluated for each request; `scope` is the place above whose `knownBy` goes for it too. */
  argued: { name: string; field: GraphQLField<unknown, unknown>; node: FieldNode; link: LinkModel; scope: string | undefined }[];
}

/** A selection with the arguments of one request. */
export interface Plan {
  cypher: string;
  parameters: Arguments;
  read(value: unknown[]): Row;
}

export interface Request {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variableValues: Record<string, unknown>;
}

const compiled = new WeakMap<FieldNode, Map<string, Compiled>>();

/**
 * The plan of what is selected below `path` of the field that `info` stands at, for things of the type `type`.
 * `path` walks through objects that are not stored, such as ['edges', 'node']; `root` is the variable that the thing is bound to.
 */
export async function planFor(
  model: Model,
  info: GraphQLResolveInfo,
  type: string,
  resolve: ResolveArguments,
  path: string[] = [],
  root = 'n0',
): Promise<Plan | undefined> {
  const request: Request = info;
  const nodes = below(request, getNamedType(info.returnType), info.fieldNodes, path);
  if (!nodes.length) return undefined;
  // @skip and @include change the selection, so the values of their variables tell the variants of an operation apart.
  // So do further fields beside the first: two places may share it through a fragment and differ in what they add.
  const places = nodes.map(({ loc }) => loc?.start);
  const scope = asksForKnownBy(info.fieldNodes[0] as FieldNode) ? ROOT : undefined; // two fields may share all their nodes, and differ in this
  const variant = JSON.stringify([type, root, scope, places, ...[...conditional(info)].map((name) => info.variableValues[name])]);
  const first = nodes[0] as FieldNode;
  const variants = compiled.get(first) ?? new Map<string, Compiled>();
  compiled.set(first, variants);
  let plan = variants.get(variant);
  if (!plan) {
    plan = new Compiler(model, request).compile(root, type, nodes, scope);
    variants.set(variant, plan);
  }
  const { cypher, read, argued } = plan;
  const parameters: Arguments = { [ROOT]: { knownBy: knownByOf(info) } };
  for (const { name, field, node, link, scope } of argued) {
    const values = await resolve(field, getArgumentValues(field, node, info.variableValues));
    const coordinate = `${link.relationship}:${link.field}`;
    const own = (link.relationship === SPEAKS_OF ? statementParameters : linkParameters)(values, coordinate, model, link);
    parameters[name] = { ...own, knownBy: ('knownBy' in own ? own.knownBy : null) ?? (scope && parameters[scope]?.knownBy) ?? null };
  }
  return { cypher, parameters, read: (value) => read(value, parameters) };
}

const conditions = new WeakMap<OperationDefinitionNode, Set<string>>();

/** The variables in directives of an operation. */
function conditional({ operation, fragments }: GraphQLResolveInfo): Set<string> {
  const known = conditions.get(operation);
  if (known) return known;
  const names = new Set<string>();
  const Directive = ({ arguments: given }: DirectiveNode) => {
    for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  for (const node of [operation, ...Object.values(fragments)]) visit(node, { Directive });
  conditions.set(operation, names);
  return names;
}

/** The place of the arguments of the field that a plan begins at. */
const ROOT = 'root';

/** Whether a request selects something at `path` below the field that `info` stands at. */
export const selects = (info: GraphQLResolveInfo, ...path: string[]) =>
  below(info, getNamedType(info.returnType), info.fieldNodes, path).length > 0;

/** The field nodes at the end of `path` below some field nodes. */
function below(request: Request, type: GraphQLNamedType, nodes: readonly FieldNode[], path: string[]): FieldNode[] {
  const [name, ...rest] = path;
  if (!name) return [...nodes];
  const found: FieldNode[] = [];
  for (const group of fieldsOf(request, type as GraphQLObjectType, nodes).values()) {
    if (group[0]?.name.value === name) found.push(...group);
  }
  if (!found.length) return [];
  const field = (type as GraphQLObjectType).getFields()[name] as GraphQLField<unknown, unknown>;
  return below(request, getNamedType(field.type), found, rest);
}

/** graphql-js's own collection of what is selected on one concrete type: fragments, aliases, @skip and @include included. */
function fieldsOf({ schema, fragments, variableValues }: Request, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const selectionSet = { kind: 'SelectionSet', selections } as unknown as SelectionSetNode;
  return collectFields(schema, fragments, variableValues, type, selectionSet) as Map<string, FieldNode[]>;
}

/** What a relation was asked for. */
interface Asked {
  limit: number;
  coordinate: string;
  after: string;
  knownBy: number | null;
  basis?: string[];
  includeDoubtful?: boolean;
}

/** Of an empty relation: its first links without any filter, each with whether it counts unasked, and what else the entity has. */
type Others = [unfiltered: [id: string, firm: boolean][], has: string[] | null];

/** How many relations one plan may have: each is a subquery of its text. */
const MOST_RELATIONS = 100;

/** How many relations may be nested: Neo4j's planner needs nearly twice the time for each further one, eight of them take seconds. */
const MOST_DEEP = 8;

class Compiler {
  private readonly argued: Compiled['argued'] = [];
  private relations = 0;

  constructor(
    private readonly model: Model,
    private readonly request: Request,
  ) {}

  compile(root: string, type: string, nodes: FieldNode[], scope: string | undefined): Compiled {
    const { cypher, read } = this.stored(root, type, nodes, scope);
    return { cypher, read: read as Compiled['read'], argued: this.argued };
  }

  /**
   * `[type, id, property …, relation …, past]` of the entity or statement that `variable` is bound to. `scope`: the place of the
   * arguments whose `knownBy` goes for it, where one may: its fields are then those of that day, out of its `past`.
   */
  private stored(variable: string, type: string, nodes: readonly FieldNode[], scope: string | undefined): Expression {
    const { schema } = this.request;
    const named = schema.getType(type) as GraphQLNamedType;
    const concrete = isAbstractType(named) ? schema.getPossibleTypes(named) : [named as GraphQLObjectType];
    const properties = new Set<string>();
    const relations: { key: string; cypher: string; read: Expression['read'] }[] = [];
    const slots = new Map<string, [responseKey: string, slot: number][]>(); // which relations each concrete type has
    for (const candidate of concrete) {
      const own: [string, number][] = [];
      for (const [responseKey, group] of fieldsOf(this.request, candidate, nodes)) {
        const node = group[0] as FieldNode;
        const field = candidate.getFields()[node.name.value];
        if (!field) continue; // __typename
        const link = linkOf(field);
        if (!link) {
          for (const property of (field.extensions.reads as string[] | undefined) ?? [field.name]) properties.add(property);
          continue;
        }
        // Several kinds share a relation of their interface: the same selection of it is one expression, not one per kind.
        const key = [
          responseKey,
          link.relationship,
          link.direction,
          link.target,
          link.shape,
          ...group.map((each) => each.loc?.start),
        ].join();
        let slot = relations.findIndex((relation) => relation.key === key);
        if (slot < 0) slot = relations.push({ key, ...this.relation(variable, relations.length, link, field, group, scope) }) - 1;
        own.push([responseKey, slot]);
      }
      slots.set(candidate.name, own);
    }
    properties.delete('id');
    properties.delete('type');
    const names = [...properties].sort();
    const head = type === 'Statement' ? `'STATEMENT'` : `${variable}.type`;
    const columns = [head, `${variable}.id`, ...names.map((name) => `${variable}.${name}`), ...relations.map(({ cypher }) => cypher)];
    const past = scope && type !== 'Statement' ? columns.push(`${variable}.past`) - 1 : undefined;
    const { json, byType } = this.model;
    const read = (value: unknown[], args: Arguments): Row => {
      const [kind, id] = value as [EntityType | 'STATEMENT', string];
      const __typename = kind === 'STATEMENT' ? 'Statement' : (byType.get(kind)?.name as string);
      const row: Row = { __typename, id, type: kind };
      names.forEach((name, i) => {
        const stored = value[i + 2];
        row[name] = json.has(name) && typeof stored === 'string' ? JSON.parse(stored) : stored;
      });
      const day = scope && (args[scope]?.knownBy as number | null);
      if (day && past) Object.assign(row, fieldsAsOf(day, value[past] as string | undefined));
      if (day && row.has) row.has = filledAsOf(day, row as { has?: string[]; hasSince?: number[] });
      if (day && row.evidence) row.evidence = saidBy(day, row.evidence as Said[]);
      for (const [responseKey, slot] of slots.get(__typename) ?? []) {
        const relation = relations[slot] as Expression;
        row[LINK + responseKey] = relation.read(value[names.length + 2 + slot] as never, args);
      }
      return row;
    };
    return { cypher: `[${columns.join(', ')}]`, read: read as Expression['read'] };
  }

  /** What is selected of one relation of the node that `from` is bound to. */
  private relation(
    from: string,
    index: number,
    link: LinkModel,
    field: GraphQLField<unknown, unknown>,
    group: FieldNode[],
    above: string | undefined,
  ): Expression {
    const at = `${from.replace(/^n/, '')}_${index}`; // the position: unique, and the same for the same selection
    if (at.split('_').length - 1 > MOST_DEEP) {
      throw new Fault('BAD_USER_INPUT', `${field.name} is more than ${MOST_DEEP} relations deep: ask for less at once, then go on by id.`);
    }
    if (++this.relations > MOST_RELATIONS) {
      throw new Fault('BAD_USER_INPUT', `More than ${MOST_RELATIONS} relations are selected of one field: ask for less at once.`);
    }
    const [to, by, statement] = [`n${at}`, `r${at}`, `s${at}`];
    const type = getNamedType(field.type);
    const argued = field.args.length > 0;
    if (argued) this.argued.push({ name: `p${at}`, field, node: group[0] as FieldNode, link, scope: above });
    const argument = argued ? `$a.p${at}` : undefined;
    const asked = askedBy(group[0] as FieldNode);
    const scope = argued && (above || asked('knownBy')) ? `p${at}` : above;
    const conditions = linkConditions(link, by, to, argument, (name) => asked(name) || (name === 'knownBy' && scope !== undefined));
    if (scope && (!argued || link.shape === 'objects')) {
      const known = link.predicate ? by : link.target === 'Statement' ? to : undefined; // a statement's own ends are known with it
      if (known) conditions.push(`($a.${scope}.knownBy IS NULL OR ${known}.known <= $a.${scope}.knownBy)`);
    }
    const [left, right] = { out: ['-', '->'], in: ['<-', '-'], both: ['-', '-'] }[link.direction];
    const all = `(${from})${left}[${by}:${link.relationship}]${right}(${to}:${link.target})`;
    const pattern = (...more: string[]) => {
      const where = [...conditions, ...more];
      return `${all}${where.length ? ` WHERE ${where.join(' AND ')}` : ''}`;
    };
    const match = (...more: string[]) => `MATCH ${pattern(...more)}`;
    const node = (...path: string[]) => {
      const nodes = below(this.request, type, group, path);
      return nodes.length ? this.stored(to, link.target, nodes, scope) : undefined;
    };

    if (link.shape === 'one') {
      const entity = this.stored(to, link.target, group, scope);
      const order = link.predicate ? `${by}.rank, ${to}.id` : `${to}.id`;
      return {
        cypher: `head(COLLECT { ${match()} RETURN ${entity.cypher} ORDER BY ${order} LIMIT 1 })`,
        read: (value: unknown[] | null, args) => value && entity.read(value as never, args),
      };
    }
    if (link.shape === 'list') {
      const entity = this.stored(to, link.target, group, scope);
      return {
        cypher: `COLLECT { ${match()} WITH DISTINCT ${to} ORDER BY ${to}.id RETURN ${entity.cypher} }`,
        read: (value: unknown[][], args) => value.map((each) => entity.read(each as never, args)),
      };
    }
    const statementNodes = below(this.request, type, group, link.shape === 'objects' ? ['statements'] : ['edges', 'statements']);
    const statements = statementNodes.length ? this.stored(statement, 'Statement', statementNodes, scope) : undefined;
    // The relationships between the two are matched again rather than collected: Neo4j takes an aggregation within a subquery of an
    // expression for one of the expression itself, and refuses it.
    const behind = statements
      ? `COLLECT { ${match()} MATCH (${statement}:Statement {id: ${by}.statement}) RETURN ${statements.cypher} ORDER BY ${statement}.key }`
      : 'null';
    const support = `[${pattern()} | [${by}.status, ${by}.basis, ${by}.rule]], ${behind}`;
    const readSupport = (carried: [Status, Basis, string | null][], rows: unknown[][] | null, args: Arguments) => ({
      ...strongest(carried),
      statements: rows?.map((row) => statements?.read(row as never, args)),
    });

    if (link.shape === 'objects') {
      const entity = node(link.node as string);
      return {
        cypher: `COLLECT { ${match()} WITH DISTINCT ${to} ORDER BY ${to}.id RETURN [${entity?.cypher ?? 'null'}, ${support}] }`,
        read: (value: [unknown, never, unknown[][] | null][], args) =>
          value.map(([one, carried, rows]) => ({
            [link.node as string]: entity?.read(one as never, args),
            ...readSupport(carried, rows, args),
          })),
      };
    }

    const [listed, edged] = [node('nodes'), node('edges', 'node')];
    const wantsTotal = below(this.request, type, group, ['totalCount']).length > 0;
    // The relationship index needs entity and key together: by key alone it would read every one there is.
    const key = link.relationship === SPEAKS_OF ? `${by}.key` : `${to}.id`;
    const about = link.relationship === SPEAKS_OF ? [`${by}.entity = ${from}.id`] : [];
    const order = link.relationship === SPEAKS_OF ? `${by}.entity, ${by}.key` : key;
    const after = [...about, `${key} > ${argument}.after`];
    const grouped = link.predicate ? `WITH DISTINCT ${to} ORDER BY ${order}` : `WITH ${to}, ${by} ORDER BY ${order}`;
    const columns = [key, listed?.cypher ?? 'null', edged?.cypher ?? 'null', ...(link.predicate ? [support] : [])];
    const page = `COLLECT { ${match(...after)} ${grouped} LIMIT toInteger(${argument}.limit) RETURN [${columns.join(', ')}] }`;
    const total = wantsTotal ? `COUNT { ${match(...about)} RETURN DISTINCT ${to} }` : 'null';
    const wantsReason = below(this.request, type, group, ['whyEmpty']).length > 0;
    const firm = linkConditions(link, by, to).join(' AND ') || 'true';
    const others = wantsReason
      ? `[COLLECT { MATCH ${all} WITH DISTINCT ${to}, ${firm} AS firm ORDER BY ${to}.id LIMIT 20 RETURN [${to}.id, firm] }, ${from}.has]`
      : 'null';
    // Of the whole relation, whatever the filter: what it leaves out unless asked is nothing that a page could show.
    const leftOut = below(this.request, type, group, ['leftOut']).length
      ? `COUNT { MATCH ${all} RETURN DISTINCT ${to} } - COUNT { MATCH ${all} WHERE ${firm} RETURN DISTINCT ${to} }`
      : 'null';
    return {
      cypher: `[${page}, ${total}, ${others}, ${leftOut}]`,
      read: ([rows, count, others, left]: [unknown[][], number | null, Others | null, number | null], args): Connection => {
        const { limit, coordinate, after: since, knownBy, basis, includeDoubtful } = args[`p${at}`] as unknown as Asked;
        const edges = rows.map(([cursor, one, other, carried, behindRows]) => ({
          key: cursor as string,
          listed: one ? listed?.read(one as never, args) : undefined,
          node: other ? edged?.read(other as never, args) : undefined,
          ...(link.predicate ? readSupport(carried as never, behindRows as never, args) : {}),
        }));
        const page = { ...connection(coordinate, edges, limit - 1, since !== '', count ?? undefined), leftOut: left };
        if (edges.length || !others) return page;
        const [unfiltered, has] = others;
        const filled = (has ?? []).filter((each) => this.model.kinds.some(({ links }) => links.has(each)));
        return {
          ...page,
          whyEmpty: whyRelationIsEmpty({
            field: field.name,
            unfiltered,
            filled,
            continued: since !== '',
            knownBy: knownBy === null ? null : isoDay(knownBy),
            uncertainToo: includeDoubtful === true && ANY_BASIS.every((each) => basis?.includes(each)),
          }),
        };
      },
    };
  }
}
