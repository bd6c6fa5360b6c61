/** Lists at the root of a query: a question's Cypher file yields the things, the plan reads what is selected of them, in one statement. */
import type { GraphQLResolveInfo } from 'graphql';
import { cypher } from '../graph/catalogue.ts';
import type { Context } from '../resolvers/context.ts';
import { type Connection, connection, type pageOf } from './page.ts';
import { planFor, type Row, selects } from './plan.ts';
import { resolvedArguments } from './refs.ts';

/** What the list is, where it begins and what it holds: the parameters of its file. */
interface List {
  question: string;
  /** The GraphQL type of the file's column `node`. */
  type: string;
  /** The property that the file orders by, and that cursors name. */
  key: string;
  parameters: ReturnType<typeof pageOf> & Record<string, unknown>;
}

/** A page of a list. The count of all, where it is selected, runs beside the page. */
export async function readList(context: Context, info: GraphQLResolveInfo, { question, type, key, parameters }: List): Promise<Connection> {
  const resolve = resolvedArguments(context.loaders);
  const listed = await planFor(context.model, info, type, resolve, ['nodes']);
  const edged = await planFor(context.model, info, type, resolve, ['edges', 'node'], 'n1');
  const { limit, after, coordinate } = parameters;
  const file = cypher(question);
  const page = context.graph.read(
    `CALL () {\n${file}\n}\nWITH node AS n0, node AS n1\nRETURN n0.${key} AS key, ${listed?.cypher ?? 'null'} AS listed, ${edged?.cypher ?? 'null'} AS edged ORDER BY key`,
    { p: parameters, a: { ...listed?.parameters, ...edged?.parameters } },
  );
  const everything = { ...parameters, after: '', limit: Number.MAX_SAFE_INTEGER };
  const total = selects(info, 'totalCount')
    ? context.graph.read(`CALL () {\n${file}\n}\nRETURN count(node)`, { p: everything })
    : undefined;
  const [rows, counted] = await Promise.all([page, total]);
  const edges = rows.map(([cursor, one, other]) => ({
    key: cursor as string,
    listed: one ? listed?.read(one as unknown[]) : undefined,
    node: other ? (edged?.read(other as unknown[]) as Row) : undefined,
  }));
  return connection(coordinate, edges, limit - 1, after !== '', counted?.[0]?.[0] as number | undefined);
}
