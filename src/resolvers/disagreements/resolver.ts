/** Resolves `disagreements`: pairs of statements that cannot both be right. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../loaders/context.ts';
import { connection } from '../../loaders/plan/cursor.ts';
import { pastTheEnd, reason, reportEmpty } from '../../loaders/plan/emptiness.ts';
import { statementParameters } from '../../loaders/plan/parameters.ts';
import { selects } from '../../loaders/plan/selection.ts';
import { typeNamed } from '../../schema/decorators.ts';
import { StatementListArgs } from '../../schema/filters/statement.ts';
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
    const why = after ? pastTheEnd() : reason('NOTHING_STATED', 'No statements that contradict each other pass the filter.');
    return { ...page, whyEmpty: reportEmpty(context, info, why) };
  }
}
