/**
 * Compiles the selection of an entity or a statement, at any depth, into one Cypher expression that yields positional lists, and into a
 * reader that turns such a list back into objects.
 *
 * - The text depends on the selection alone, never on a value. Neo4j caches one execution plan per text, and planning a new text takes far
 *   longer than running the query. So variables are named after their position, and every argument is a parameter in the map `$a`.
 * - To prevent injection, names in the text come from the model, never from a request.
 */
import { type FieldNode, type GraphQLField, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { isoDay } from '../../ground/dates.ts';
import { Fault } from '../../ground/errors.ts';
import { SPEAKS_OF } from '../../schema/declared.ts';
import type { Basis, EntityType, Status } from '../../schema/enums.ts';
import { type LinkModel, linkOf, type Model } from '../../schema/model.ts';
import { filledAsOf, saidBy } from '../../stored/as-of.ts';
import type { Packed } from '../../stored/packed.ts';
import { fieldsAsOf, type Past } from '../../stored/past.ts';
import type { StoredEvidence } from '../../stored/values.ts';
import { DAY } from './as-of.ts';
import { filterFieldsOf, linkConditions } from './conditions.ts';
import { type Connection, connection } from './cursor.ts';
import { whyRelationIsEmpty } from './emptiness.ts';
import { ANY_BASIS } from './parameters.ts';
import { below, type FieldNodes, fieldsOf, type Request } from './selection.ts';
import { strongest } from './strongest.ts';

/** The properties of an entity or statement that depend on `knownBy`. */
interface Dated {
  has?: string[];
  hasSince?: number[];
  evidence?: StoredEvidence[];
}

/** An entity or statement as resolvers see it: stored properties under their names, relations under LINK + response key. */
export type Thing = { __typename: string; id: string } & Dated & Record<string, unknown>;
export const LINK = '→';

/** The arguments of a field as parameters of the plan. The reader uses some of them too. */
export interface FieldArguments {
  knownBy: number | null;
  /** The following are set only for a relation with pages. */
  coordinate?: string;
  limit?: number;
  after?: string;
  basis?: readonly Basis[] | null;
  includeDoubtful?: boolean;
}

/** The arguments of a request by the key of their field: `p` and the position of the field, such as `p0_1`, or `root`. */
export type Arguments = Record<string, FieldArguments>;

/** A Cypher expression, and a function that turns its value into the answer. */
interface Expression<Value, Result = unknown> {
  cypher: string;
  // A method and not a property of function type: TypeScript then allows expressions with different values in one list.
  read(value: Value, args: Arguments): Result;
}

/** An entity or statement as Cypher returns it: a list, because it is faster than a map. After `past` come its properties and relations. */
export type StoredThing = [type: EntityType | 'STATEMENT', id: string, past: Packed<Past> | null, ...unknown[]];

export interface Compiled extends Expression<StoredThing, Thing> {
  /**
   * The fields with arguments. The plan is compiled once, the arguments are evaluated for each request. `name` is the key of a field in
   * {@link Arguments}, and `scope` the key of the field above it whose `knownBy` it inherits.
   */
  argued: { name: string; field: GraphQLField<unknown, unknown>; node: FieldNode; link: LinkModel; scope: string | undefined }[];
}

/**
 * For the reason why a relation is empty: its first links without any filter, each with whether it passes the default filter (not doubtful,
 * not derived), and the names of the entity's filled fields.
 */
type Others = [unfiltered: [id: string, certain: boolean][], has: string[] | null];

/** What a link rests on, as the Cypher text returns it. */
type Support = [carried: [Status, Basis, string | null][], statements: StoredThing[] | null];

/** A row of a page: its key, what is selected below `nodes` and below `edges.node`, and what the link rests on. */
type PageRow = [key: string, listed: StoredThing | null, edged: StoredThing | null, ...Support];

/** A page of a relation, as Cypher returns it. */
type StoredPage = [rows: PageRow[], total: number | null, others: Others | null, leftOut: number | null];

/** The most relations in one plan. Each relation is a subquery. */
const MOST_RELATIONS = 100;

/** The greatest depth of nested relations. Each further level nearly doubles the time that Neo4j needs for planning; eight take seconds. */
const MOST_DEEP = 8;

/** A selected relation of the entity or statement in the variable `from`. */
interface Relation {
  link: LinkModel;
  field: GraphQLField<unknown, unknown>;
  /** The field nodes of the query that select it. */
  nodes: FieldNodes;
  /** The Cypher variables of its source, its relationship and its target. */
  from: string;
  by: string;
  to: string;
  /** Its path key in the selection, such as `0_1`. It is unique, and the same for the same selection. */
  at: string;
  /** The parameter with its arguments, such as `$a.p0_1`; undefined if the field takes none. */
  argument: string | undefined;
  /** The key of the arguments whose `knownBy` applies to its targets. */
  scope: string | undefined;
  /** The pattern that matches all of the relation, without any filter. */
  all: string;
  /** The conditions of the filter. */
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
    return { ...this.stored(root, type, nodes, scope), argued: this.argued };
  }

  /**
   * Compiles the entity or statement in `variable` to the list `[type, id, past, property …, relation …]`. `scope` is the key of the
   * arguments whose `knownBy` applies to it, if any; the reader then takes the fields of that day from `past`.
   */
  private stored(variable: string, type: string, nodes: readonly FieldNode[], scope: string | undefined): Expression<StoredThing, Thing> {
    const { schema } = this.request;
    const named = schema.getType(type);
    const concrete = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
    const properties = new Set<string>();
    const relations: (Expression<unknown> & { key: string })[] = [];
    // For each concrete type, its relations as positions in `relations`.
    const slots = new Map<string, [responseKey: string, slot: number][]>();
    for (const candidate of concrete) {
      const own: [string, number][] = [];
      for (const [responseKey, group] of fieldsOf(this.request, candidate, nodes)) {
        const field = candidate.getFields()[group[0].name.value];
        if (!field) continue; // __typename
        const link = linkOf(field);
        if (!link) {
          for (const property of field.extensions.reads ?? [field.name]) properties.add(property);
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
    const isStatement = type === 'Statement';
    const past = scope && !isStatement ? `${variable}.past` : 'null';
    const head = [isStatement ? `'STATEMENT'` : `${variable}.type`, `${variable}.id`, past];
    const columns = [...head, ...names.map((name) => `${variable}.${name}`), ...relations.map(({ cypher }) => cypher)];
    const { json, byType } = this.model;
    const read = ([storedType, id, past, ...values]: StoredThing, args: Arguments): Thing => {
      const __typename = storedType === 'STATEMENT' ? 'Statement' : (byType.get(storedType)?.name ?? storedType);
      const row: Thing = { __typename, id, type: storedType };
      names.forEach((name, i) => {
        const value = values[i];
        row[name] = json.has(name) && typeof value === 'string' ? JSON.parse(value) : value;
      });
      const day = scope && args[scope]?.knownBy;
      if (day) {
        row[DAY] = day;
        Object.assign(row, fieldsAsOf(day, past));
        if (row.has) row.has = filledAsOf(day, { has: row.has, hasSince: row.hasSince });
        if (row.evidence) row.evidence = saidBy(day, row.evidence);
      }
      for (const [responseKey, slot] of slots.get(__typename) ?? []) {
        row[LINK + responseKey] = relations[slot]?.read(values[names.length + slot], args);
      }
      return row;
    };
    return { cypher: `[${columns.join(', ')}]`, read };
  }

  /** Prepares a relation of the node in `from`. `above` is the key of the arguments further up whose `knownBy` it inherits. */
  private relation(
    from: string,
    index: number,
    link: LinkModel,
    field: GraphQLField<unknown, unknown>,
    nodes: FieldNodes,
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
    if (argued) this.argued.push({ name: `p${at}`, field, node: nodes[0], link, scope: above });
    const argument = argued ? `$a.p${at}` : undefined;
    const mayUse = filterFieldsOf(nodes[0]);
    const scope = argued && (above || mayUse('knownBy')) ? `p${at}` : above;
    const conditions = linkConditions(link, by, to, argument, (name) => mayUse(name) || (name === 'knownBy' && scope !== undefined));
    if (scope && (!argued || link.shape === 'objects')) {
      // The subject and object of a statement are known as soon as the statement is.
      const known = link.predicate ? by : link.target === 'Statement' ? to : undefined;
      if (known) conditions.push(`($a.${scope}.knownBy IS NULL OR ${known}.known <= $a.${scope}.knownBy)`);
    }
    const [left, right] = { out: ['-', '->'], in: ['<-', '-'], both: ['-', '-'] }[link.direction];
    const all = `(${from})${left}[${by}:${link.relationship}]${right}(${to}:${link.target})`;
    return { link, field, nodes, from, by, to, at, argument, scope, all, conditions };
  }

  private shaped(relation: Relation): Expression<unknown> {
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

  /** Compiles what is selected of the targets below `path` of the field; undefined if nothing is selected there. */
  private end({ link, to, scope, ...relation }: Relation, ...path: string[]): Expression<StoredThing, Thing> | undefined {
    const nodes = this.selected(relation, ...path);
    return nodes.length ? this.stored(to, link.target, nodes, scope) : undefined;
  }

  private selected({ field, nodes }: Pick<Relation, 'field' | 'nodes'>, ...path: string[]): FieldNode[] {
    return below(this.request, getNamedType(field.type), nodes, path);
  }

  private one(relation: Relation): Expression<StoredThing | null> {
    const { link, by, to } = relation;
    const entity = this.end(relation);
    const order = link.predicate ? `${by}.rank, ${to}.id` : `${to}.id`;
    return {
      cypher: `head(COLLECT { ${match(relation)} RETURN ${entity?.cypher ?? 'null'} ORDER BY ${order} LIMIT 1 })`,
      read: (value, args) => value && entity?.read(value, args),
    };
  }

  private list(relation: Relation): Expression<StoredThing[]> {
    const { to } = relation;
    const entity = this.end(relation);
    return {
      cypher: `COLLECT { ${match(relation)} WITH DISTINCT ${to} ORDER BY ${to}.id RETURN ${entity?.cypher ?? 'null'} }`,
      read: (value, args) => value.map((each) => entity?.read(each, args)),
    };
  }

  private objects(relation: Relation): Expression<[StoredThing | null, ...Support][]> {
    const { link, to } = relation;
    const { node } = link;
    if (!node) throw new Error(`The relation ${link.field} gives objects, and no field of these for the entity.`);
    const support = this.support(relation, 'statements');
    const entity = this.end(relation, node);
    return {
      cypher: `COLLECT { ${match(relation)} WITH DISTINCT ${to} ORDER BY ${to}.id RETURN [${entity?.cypher ?? 'null'}, ${support.cypher}] }`,
      read: (value, args) =>
        value.map(([one, ...carried]) => ({ [node]: one ? entity?.read(one, args) : undefined, ...support.read(carried, args) })),
    };
  }

  /**
   * Compiles what a link rests on: status, basis and rule of each relationship, and the statements behind them as selected below `path`.
   */
  private support(relation: Relation, ...path: string[]): Expression<Support, object> {
    const { by, at, scope } = relation;
    const statement = `s${at}`;
    const nodes = this.selected(relation, ...path);
    const statements = nodes.length ? this.stored(statement, 'Statement', nodes, scope) : undefined;
    // The relationships between the two nodes are matched again instead of collected: Neo4j takes an aggregation inside a subquery for one
    // of the outer expression and refuses it.
    const behind = statements
      ? `COLLECT { ${match(relation)} MATCH (${statement}:Statement {id: ${by}.statement}) RETURN ${statements.cypher} ORDER BY ${statement}.key }`
      : 'null';
    return {
      cypher: `[${pattern(relation)} | [${by}.status, ${by}.basis, ${by}.rule]], ${behind}`,
      read: ([carried, rows], args) => ({ ...strongest(carried), statements: rows?.map((row) => statements?.read(row, args)) }),
    };
  }

  private page(relation: Relation): Expression<StoredPage> {
    const { link, field, from, by, to, at, argument, all } = relation;
    const wants = (name: string) => this.selected(relation, name).length > 0;
    const support = link.predicate ? this.support(relation, 'edges', 'statements') : undefined;
    const [listed, edged] = [this.end(relation, 'nodes'), this.end(relation, 'edges', 'node')];
    // The index on SPEAKS_OF is over entity and key. Without the condition on `entity` Neo4j could not use it and would read every one.
    const ofStatements = link.relationship === SPEAKS_OF;
    const key = ofStatements ? `${by}.key` : `${to}.id`;
    const about = ofStatements ? [`${by}.entity = ${from}.id`] : [];
    const order = ofStatements ? `${by}.entity, ${by}.key` : key;
    const grouped = link.predicate ? `WITH DISTINCT ${to} ORDER BY ${order}` : `WITH ${to}, ${by} ORDER BY ${order}`;
    const columns = [key, listed?.cypher ?? 'null', edged?.cypher ?? 'null', ...(support ? [support.cypher] : [])];
    const matched = match(relation, ...about, `${key} > ${argument}.after`);
    const page = `COLLECT { ${matched} ${grouped} LIMIT toInteger(${argument}.limit) RETURN [${columns.join(', ')}] }`;
    const total = wants('totalCount') ? `COUNT { ${match(relation, ...about)} RETURN DISTINCT ${to} }` : 'null';
    // `leftOut` and `whyEmpty` compare the whole relation with what passes the default filter, whatever filter the request has.
    const certain = linkConditions(link, by, to).join(' AND ') || 'true';
    const others = wants('whyEmpty')
      ? `[COLLECT { MATCH ${all} WITH DISTINCT ${to}, ${certain} AS certain ORDER BY ${to}.id LIMIT 20 RETURN [${to}.id, certain] }, ${from}.has]`
      : 'null';
    const leftOut = wants('leftOut')
      ? `COUNT { MATCH ${all} RETURN DISTINCT ${to} } - COUNT { MATCH ${all} WHERE ${certain} RETURN DISTINCT ${to} }`
      : 'null';
    return {
      cypher: `[${page}, ${total}, ${others}, ${leftOut}]`,
      read: ([rows, count, others, leftOut], args): Connection => {
        const given = args[`p${at}`];
        if (given?.limit === undefined) throw new Error(`No page is given to the relation ${field.name}.`);
        const { coordinate = '', limit, after = '' } = given;
        const edges = rows.map(([cursor, one, other, ...carried]) => ({
          key: cursor,
          listed: one ? listed?.read(one, args) : undefined,
          node: other ? edged?.read(other, args) : undefined,
          ...support?.read(carried, args),
        }));
        const page = { ...connection(coordinate, edges, limit - 1, after !== '', count ?? undefined), leftOut };
        return edges.length || !others ? page : { ...page, whyEmpty: this.whyEmpty(field.name, others, given) };
      },
    };
  }

  private whyEmpty(field: string, [unfiltered, has]: Others, { after, knownBy, basis, includeDoubtful }: FieldArguments) {
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
