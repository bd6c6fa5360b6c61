/**
 * A selection of an entity or a statement, at any depth, compiled into one Cypher expression that yields positional lists, and the reader
 * that shapes such a list back into objects.
 *
 * - The text depends on the selection alone, never on a value: Neo4j keeps one execution plan per text, and a new text costs it far
 *   more than the query. Variables are named after their position; every argument is a parameter in the map `$a`.
 * - Names in the text come from the model, never from a request.
 */
import { type FieldNode, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, getNamedType, isAbstractType } from 'graphql';
import { isoDay } from '../../ground/dates.ts';
import { Fault } from '../../ground/errors.ts';
import { SPEAKS_OF } from '../../schema/decorators.ts';
import type { Basis, EntityType, Status } from '../../schema/enums.ts';
import { type LinkModel, linkOf, type Model } from '../../schema/model.ts';
import { DAY, fieldsAsOf, filledAsOf, type Said, saidBy } from './as-of.ts';
import { askedBy, linkConditions } from './conditions.ts';
import { type Connection, connection } from './cursor.ts';
import { whyRelationIsEmpty } from './emptiness.ts';
import { ANY_BASIS } from './parameters.ts';
import { below, fieldsOf, type Request } from './selection.ts';
import { strongest } from './strongest.ts';

/** An entity or statement as resolvers see it: stored properties by name, relations under LINK + the response key. */
export type Row = { __typename: string; id: string } & Record<string, unknown>;
export const LINK = '→';

/** The arguments of a request, by the position of the field they were given to. */
export type Arguments = Record<string, Record<string, unknown>>;

interface Expression {
  cypher: string;
  read(value: never, args: Arguments): unknown;
}

export interface Compiled {
  /** A Cypher expression over the root variable. */
  cypher: string;
  read(value: unknown[], args: Arguments): Row;
  /** Where arguments were given: compiled once, evaluated for each request; `scope` is the place above whose `knownBy` goes for it too. */
  argued: { name: string; field: GraphQLField<unknown, unknown>; node: FieldNode; link: LinkModel; scope: string | undefined }[];
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

/** What a link rests on, as the text yields it. */
type Support = [carried: [Status, Basis, string | null][], statements: unknown[][] | null];

/** How many relations one plan may have: each is a subquery of its text. */
const MOST_RELATIONS = 100;

/** How many relations may be nested: Neo4j's planner needs nearly twice the time for each further one, eight of them take seconds. */
const MOST_DEEP = 8;

/** One relation of the thing that `from` is bound to. */
interface Relation {
  link: LinkModel;
  field: GraphQLField<unknown, unknown>;
  /** Its nodes in the query. */
  nodes: FieldNode[];
  /** The variables of where it leads from, of the relationship and of where it leads to. */
  from: string;
  by: string;
  to: string;
  /** Its position: unique, and the same for the same selection. */
  at: string;
  /** `$a.…`: what its arguments are in the text; undefined where it takes none. */
  argument: string | undefined;
  /** The place of the arguments whose `knownBy` goes for what it leads to. */
  scope: string | undefined;
  /** All there is of it, whatever the filter. */
  all: string;
  /** What passes the filter. */
  conditions: string[];
}

const pattern = ({ all, conditions }: Relation, ...more: string[]) => {
  const where = [...conditions, ...more];
  return `${all}${where.length ? ` WHERE ${where.join(' AND ')}` : ''}`;
};
const match = (relation: Relation, ...more: string[]) => `MATCH ${pattern(relation, ...more)}`;

export class Compiler {
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
        // Several types share a relation of their interface: the same selection of it is one expression, not one for each type.
        const key = [
          responseKey,
          link.relationship,
          link.direction,
          link.target,
          link.shape,
          ...group.map((each) => each.loc?.start),
        ].join();
        let slot = relations.findIndex((relation) => relation.key === key);
        if (slot < 0)
          slot = relations.push({ key, ...this.shaped(this.relation(variable, relations.length, link, field, group, scope)) }) - 1;
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
      const [stored, id] = value as [EntityType | 'STATEMENT', string];
      const __typename = stored === 'STATEMENT' ? 'Statement' : (byType.get(stored)?.name as string);
      const row: Row = { __typename, id, type: stored };
      names.forEach((name, i) => {
        const stored = value[i + 2];
        row[name] = json.has(name) && typeof stored === 'string' ? JSON.parse(stored) : stored;
      });
      const day = scope && (args[scope]?.knownBy as number | null);
      if (day) row[DAY] = day;
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

  /** One relation of the node that `from` is bound to; `above`: the place of arguments above it whose `knownBy` goes for it too. */
  private relation(
    from: string,
    index: number,
    link: LinkModel,
    field: GraphQLField<unknown, unknown>,
    nodes: FieldNode[],
    above: string | undefined,
  ): Relation {
    const at = `${from.replace(/^n/, '')}_${index}`;
    if (at.split('_').length - 1 > MOST_DEEP) {
      throw new Fault('BAD_USER_INPUT', `${field.name} is more than ${MOST_DEEP} relations deep: ask for less at once, then go on by id.`);
    }
    if (++this.relations > MOST_RELATIONS) {
      throw new Fault('BAD_USER_INPUT', `More than ${MOST_RELATIONS} relations are selected of one field: ask for less at once.`);
    }
    const [to, by] = [`n${at}`, `r${at}`];
    const argued = field.args.length > 0;
    if (argued) this.argued.push({ name: `p${at}`, field, node: nodes[0] as FieldNode, link, scope: above });
    const argument = argued ? `$a.p${at}` : undefined;
    const asked = askedBy(nodes[0] as FieldNode);
    const scope = argued && (above || asked('knownBy')) ? `p${at}` : above;
    const conditions = linkConditions(link, by, to, argument, (name) => asked(name) || (name === 'knownBy' && scope !== undefined));
    if (scope && (!argued || link.shape === 'objects')) {
      const known = link.predicate ? by : link.target === 'Statement' ? to : undefined; // a statement's own ends are known with it
      if (known) conditions.push(`($a.${scope}.knownBy IS NULL OR ${known}.known <= $a.${scope}.knownBy)`);
    }
    const [left, right] = { out: ['-', '->'], in: ['<-', '-'], both: ['-', '-'] }[link.direction];
    const all = `(${from})${left}[${by}:${link.relationship}]${right}(${to}:${link.target})`;
    return { link, field, nodes, from, by, to, at, argument, scope, all, conditions };
  }

  private shaped(relation: Relation): Expression {
    switch (relation.link.shape) {
      case 'one':
        return this.one(relation);
      case 'list':
        return this.list(relation);
      case 'objects':
        return this.objects(relation);
      default:
        return this.page(relation);
    }
  }

  /** What is selected of the things at the other end, below `path` of the field; undefined where that is nothing. */
  private end({ link, to, scope, ...relation }: Relation, ...path: string[]): Expression | undefined {
    const nodes = this.selected(relation, ...path);
    return nodes.length ? this.stored(to, link.target, nodes, scope) : undefined;
  }

  private selected({ field, nodes }: Pick<Relation, 'field' | 'nodes'>, ...path: string[]): FieldNode[] {
    return below(this.request, getNamedType(field.type), nodes, path);
  }

  private one(relation: Relation): Expression {
    const { link, by, to } = relation;
    const entity = this.end(relation) as Expression;
    const order = link.predicate ? `${by}.rank, ${to}.id` : `${to}.id`;
    return {
      cypher: `head(COLLECT { ${match(relation)} RETURN ${entity.cypher} ORDER BY ${order} LIMIT 1 })`,
      read: (value: unknown[] | null, args) => value && entity.read(value as never, args),
    };
  }

  private list(relation: Relation): Expression {
    const { to } = relation;
    const entity = this.end(relation) as Expression;
    return {
      cypher: `COLLECT { ${match(relation)} WITH DISTINCT ${to} ORDER BY ${to}.id RETURN ${entity.cypher} }`,
      read: (value: unknown[][], args) => value.map((each) => entity.read(each as never, args)),
    };
  }

  private objects(relation: Relation): Expression {
    const { link, to } = relation;
    const support = this.support(relation, 'statements');
    const entity = this.end(relation, link.node as string);
    return {
      cypher: `COLLECT { ${match(relation)} WITH DISTINCT ${to} ORDER BY ${to}.id RETURN [${entity?.cypher ?? 'null'}, ${support.cypher}] }`,
      read: (value: [unknown, ...Support][], args) =>
        value.map(([one, ...carried]) => ({
          [link.node as string]: entity?.read(one as never, args),
          ...support.read(carried, args),
        })),
    };
  }

  /** What a link rests on: `status, basis and rule of each relationship` and the statements behind them, selected below `path`. */
  private support(relation: Relation, ...path: string[]) {
    const { by, at, scope } = relation;
    const statement = `s${at}`;
    const nodes = this.selected(relation, ...path);
    const statements = nodes.length ? this.stored(statement, 'Statement', nodes, scope) : undefined;
    // The relationships between the two are matched again rather than collected: Neo4j takes an aggregation within a subquery of an
    // expression for one of the expression itself, and refuses it.
    const behind = statements
      ? `COLLECT { ${match(relation)} MATCH (${statement}:Statement {id: ${by}.statement}) RETURN ${statements.cypher} ORDER BY ${statement}.key }`
      : 'null';
    return {
      cypher: `[${pattern(relation)} | [${by}.status, ${by}.basis, ${by}.rule]], ${behind}`,
      read: ([carried, rows]: Support, args: Arguments) => ({
        ...strongest(carried),
        statements: rows?.map((row) => statements?.read(row as never, args)),
      }),
    };
  }

  private page(relation: Relation): Expression {
    const { link, field, from, by, to, at, argument, all } = relation;
    const wants = (name: string) => this.selected(relation, name).length > 0;
    const support = link.predicate ? this.support(relation, 'edges', 'statements') : undefined;
    const [listed, edged] = [this.end(relation, 'nodes'), this.end(relation, 'edges', 'node')];
    // The relationship index needs entity and key together: by key alone it would read every one there is.
    const ofStatements = link.relationship === SPEAKS_OF;
    const key = ofStatements ? `${by}.key` : `${to}.id`;
    const about = ofStatements ? [`${by}.entity = ${from}.id`] : [];
    const order = ofStatements ? `${by}.entity, ${by}.key` : key;
    const grouped = link.predicate ? `WITH DISTINCT ${to} ORDER BY ${order}` : `WITH ${to}, ${by} ORDER BY ${order}`;
    const columns = [key, listed?.cypher ?? 'null', edged?.cypher ?? 'null', ...(support ? [support.cypher] : [])];
    const matched = match(relation, ...about, `${key} > ${argument}.after`);
    const page = `COLLECT { ${matched} ${grouped} LIMIT toInteger(${argument}.limit) RETURN [${columns.join(', ')}] }`;
    const total = wants('totalCount') ? `COUNT { ${match(relation, ...about)} RETURN DISTINCT ${to} }` : 'null';
    // Of the whole relation, whatever the filter: what it leaves out unless asked is nothing that a page could show.
    const firm = linkConditions(link, by, to).join(' AND ') || 'true';
    const others = wants('whyEmpty')
      ? `[COLLECT { MATCH ${all} WITH DISTINCT ${to}, ${firm} AS firm ORDER BY ${to}.id LIMIT 20 RETURN [${to}.id, firm] }, ${from}.has]`
      : 'null';
    const leftOut = wants('leftOut')
      ? `COUNT { MATCH ${all} RETURN DISTINCT ${to} } - COUNT { MATCH ${all} WHERE ${firm} RETURN DISTINCT ${to} }`
      : 'null';
    return {
      cypher: `[${page}, ${total}, ${others}, ${leftOut}]`,
      read: ([rows, count, others, left]: [unknown[][], number | null, Others | null, number | null], args): Connection => {
        const asked = args[`p${at}`] as unknown as Asked;
        const edges = rows.map(([cursor, one, other, ...carried]) => ({
          key: cursor as string,
          listed: one ? listed?.read(one as never, args) : undefined,
          node: other ? edged?.read(other as never, args) : undefined,
          ...support?.read(carried as unknown as Support, args),
        }));
        const { coordinate, limit, after } = asked;
        const page = { ...connection(coordinate, edges, limit - 1, after !== '', count ?? undefined), leftOut: left };
        return edges.length || !others ? page : { ...page, whyEmpty: this.whyEmpty(field.name, others, asked) };
      },
    };
  }

  private whyEmpty(field: string, [unfiltered, has]: Others, { after, knownBy, basis, includeDoubtful }: Asked) {
    return whyRelationIsEmpty({
      field,
      unfiltered,
      filled: (has ?? []).filter((each) => this.model.types.some(({ links }) => links.has(each))),
      continued: after !== '',
      knownBy: knownBy === null ? null : isoDay(knownBy),
      uncertainToo: includeDoubtful === true && ANY_BASIS.every((each) => basis?.includes(each)),
    });
  }
}
