/** Resolves `statements`, and `observations`, which are figures; both in the order of time. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../loaders/context.ts';
import { readList, statementList } from '../../loaders/list.ts';
import { bothOf, statementParameters } from '../../loaders/plan/parameters.ts';
import { typeNamed } from '../../schema/decorators.ts';
import { StatementListArgs } from '../../schema/filters/statement.ts';
import { ObservationArgs } from './arguments.ts';
import { refuseOthers } from './figures-alone.ts';

@Resolver()
export class StatementResolver {
  @Query(() => typeNamed('StatementConnection'), { nullable: true, description: 'Statements, in the order of time, the undated last.' })
  statements(@Args(() => StatementListArgs) args: StatementListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readList(context, info, args, (given) => {
      const parameters = statementParameters(given, 'statements', context.model);
      const { entity, subject, object } = parameters;
      // The list starts from one of the three; the parameters still contain all.
      const about = [entity, subject, object].filter((id) => id !== null).slice(0, 1);
      return statementList(parameters, about);
    });
  }

  @Query(() => typeNamed('StatementConnection'), {
    nullable: true,
    description: 'Figures, that is statements with a metric as predicate, in the order of time.',
  })
  observations(@Args(() => ObservationArgs) args: ObservationArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readList(context, info, args, ({ metrics, subjects, ...rest }) => {
      refuseOthers(rest.filter);
      const parameters = statementParameters(rest, 'observations', context.model);
      const predicates = bothOf(metrics, parameters.predicates);
      return statementList({ ...parameters, predicates, figures: true }, subjects ?? predicates ?? [], subjects ?? null);
    });
  }
}
