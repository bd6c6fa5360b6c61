/**
 * Reads root lists in one Cypher statement: the Cypher file of a question finds the entities or statements, the plan reads their fields.
 */
import type { GraphQLResolveInfo } from 'graphql';
import type { ListName, ParametersOf } from '../graph/asking.ts';
import { cypherFor } from '../graph/catalogue.ts';
import type { Context } from './context.ts';
import type { StoredThing } from './plan/compile.ts';
import { type Connection, connection, type pageOf } from './plan/cursor.ts';
import { conditionsGiven, type ListArguments, reportEmpty, type WhyEmpty, whyListIsEmpty } from './plan/emptiness.ts';
import { planFor } from './plan/plan.ts';
import { selects } from './plan/selection.ts';
import { resolvedArguments } from './references.ts';

/** The properties of a root list beside its question and parameters. */
interface Described {
  /** The GraphQL type of the column `node` that the question returns. */
  type: string;
  /** The property by which the question orders its rows; cursors contain its value. */
  key: string;
  /** The message if the list is empty although it has no conditions. */
  none?: string;
}

type PageParameters = ReturnType<typeof pageOf>;
type ListOf<Name extends ListName> = Described & { question: Name; parameters: PageParameters & ParametersOf<Name> };

/** A root list: the question that finds its entries, with its parameters. */
export type List = { [Name in ListName]: ListOf<Name> }[ListName];

/**
 * The list of statements that pass `parameters` (those of cypher/parts/statement.cypher) and mention one of `about`; if `about` is empty
 * and `subjects` is null, of all statements that pass.
 */
export function statementList(
  parameters: PageParameters & ParametersOf<'statement'>,
  about: readonly string[],
  subjects: readonly string[] | null = null,
): ListOf<'statements/about'> | ListOf<'statements/search'> {
  const described = { type: 'Statement', key: 'key' };
  // `subjects: []` must give an empty list. 'statements/about' returns nothing for it, while 'statements/search' would ignore it.
  return about.length || subjects
    ? { ...described, question: 'statements/about', parameters: { ...parameters, about, subjects } }
    : { ...described, question: 'statements/search', parameters };
}

/** The Cypher that finds the entries of a list; the text after it can read their fields from the variable `node`. */
export const yielding = ({ question, parameters }: List) => `CALL () {\n${cypherFor(question, parameters)}\n}`;

/**
 * Reads a page of a list; `listOf` turns the arguments into the list. If the total is selected, it is counted by a second statement at the
 * same time. If the page is empty, the reason is added to it and to `extensions`.
 */
export async function readList<Arguments extends ListArguments>(
  context: Context,
  info: GraphQLResolveInfo,
  args: Arguments,
  listOf: (args: Arguments) => List,
): Promise<Connection> {
  const list = listOf(args);
  const { type, key, parameters } = list;
  const resolve = resolvedArguments(context.loaders);
  const listed = await planFor(context.model, info, type, resolve, ['nodes']);
  const edged = await planFor(context.model, info, type, resolve, ['edges', 'node'], 'n1');
  const { limit, after, coordinate } = parameters;
  const page = context.graph.read<[key: string, listed: StoredThing | null, edged: StoredThing | null]>(
    `${yielding(list)}\nWITH node AS n0, node AS n1\nRETURN n0.${key} AS key, ${listed?.cypher ?? 'null'} AS listed, ${edged?.cypher ?? 'null'} AS edged ORDER BY key`,
    { p: parameters, a: { ...listed?.parameters, ...edged?.parameters } },
  );
  const counted = selects(info, 'totalCount') || selects(info, 'leftOut');
  const withDoubtful = { ...args, filter: { ...args.filter, includeDoubtful: true } };
  const [rows, total, all] = await Promise.all([
    page,
    counted ? count(context, listOf(args)) : undefined,
    selects(info, 'leftOut') ? count(context, listOf(withDoubtful)) : undefined,
  ]);
  const edges = rows.map(([cursor, one, other]) => ({
    key: cursor,
    listed: one ? listed?.read(one) : undefined,
    node: other ? edged?.read(other) : undefined,
  }));
  const leftOut = all === undefined || total === undefined ? undefined : all - total;
  const result = { ...connection(coordinate, edges, limit - 1, after !== '', total), leftOut };
  if (edges.length) return result;
  return { ...result, whyEmpty: reportEmpty(context, info, await whyEmptyOf(context, info, args, listOf)) };
}

/** The number of entries of a list on all its pages. */
async function count({ graph }: Context, list: List): Promise<number> {
  const everything = { ...list.parameters, after: '', limit: Number.MAX_SAFE_INTEGER };
  const [[total] = [0]] = await graph.read<[number]>(`${yielding(list)}\nRETURN count(node)`, { p: everything });
  return total;
}

async function whyEmptyOf<Arguments extends ListArguments>(
  context: Context,
  info: GraphQLResolveInfo,
  args: Arguments,
  listOf: (args: Arguments) => List,
): Promise<WhyEmpty> {
  const { parameters, none } = listOf(args);
  const continued = parameters.after !== '';
  const counted = await Promise.all(
    (continued ? [] : conditionsGiven(args)).map(async ({ condition, args }) => {
      const list = possible(() => listOf(args));
      if (!list) return { condition, withoutIt: null, nearest: async () => [] };
      return { condition, withoutIt: await count(context, list), nearest: () => nearest(context, list) };
    }),
  );
  return whyListIsEmpty(info.fieldName, continued, counted, none);
}

/** The ids of the first entries of a list. */
async function nearest({ graph }: Context, list: List): Promise<string[]> {
  const rows = await graph.read(`${yielding(list)}\nRETURN node.id`, { p: { ...list.parameters, limit: 5 } });
  return rows.map(([id]) => id as string);
}

/** Makes a list; undefined if that throws, because the arguments are not valid without the condition that was removed. */
function possible(list: () => List): List | undefined {
  try {
    return list();
  } catch {
    return undefined;
  }
}
