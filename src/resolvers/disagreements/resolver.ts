/** Resolves `disagreements`: pairs of statements that cannot both be right. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../loaders/context.ts';
import { connection } from '../../loaders/plan/cursor.ts';
import { conditionsGiven, reportEmpty, whyListIsEmpty } from '../../loaders/plan/emptiness.ts';
import { statementParameters } from '../../loaders/plan/parameters.ts';
import { selects } from '../../loaders/plan/selection.ts';
import { typeNamed } from '../../schema/decorators.ts';
import { StatementListArgs } from '../../schema/filters/statement.ts';
import type { Given } from '../../schema/given.ts';
import './types.ts';

@Resolver()
export class DisagreementResolver {
  @Query(() => typeNamed('DisagreementConnection'), {
    nullable: true,
    description: 'Pairs of statements that contradict each other. A pair is kept if at least one of its statements passes the filter.',
  })
  async disagreements(@Args(() => StatementListArgs) args: StatementListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const parameters = statementParameters(args, 'disagreements', context.model);
    const { limit, after, coordinate } = parameters;
    const read = (limit: number, after: string) => context.graph.ask('statements/disagreements', { ...parameters, limit, after });
    const rows = await read(limit, after);
    const total = selects(info, 'totalCount') ? (await read(Number.MAX_SAFE_INTEGER, '')).length : undefined;
    const edges = rows.map(({ key, subject, predicate, statements, explanation }) => {
      const node = { subjectId: subject, predicate, statementIds: statements, explanation };
      return { key, node, listed: node };
    });
    const page = connection(coordinate, edges, limit - 1, after !== '', total);
    if (edges.length) return page;
    return { ...page, whyEmpty: reportEmpty(context, info, await whyNone(context, args, after !== '')) };
  }
}

/** Why there are no pairs: which condition of the filter leaves none, and the statements of the nearest ones. */
async function whyNone(context: Context, args: StatementListArgs, continued: boolean) {
  const pairs = async (given: Given<StatementListArgs>) => {
    const parameters = { ...statementParameters(given, 'disagreements', context.model), limit: Number.MAX_SAFE_INTEGER, after: '' };
    return context.graph.ask('statements/disagreements', parameters);
  };
  const counted = await Promise.all(
    (continued ? [] : conditionsGiven<Given<StatementListArgs>>(args)).map(async ({ condition, args: without }) => {
      const found = await pairs(without);
      return { condition, withoutIt: found.length, nearest: async () => found.flatMap(({ statements }) => statements) };
    }),
  );
  return whyListIsEmpty('disagreements', continued, counted, 'No statements contradict each other.');
}
