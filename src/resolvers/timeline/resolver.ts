/** Resolves `timeline`: the statements in which some entities occur, in the order of time. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { between, Fault } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { readList, statementList } from '../../loaders/list.ts';
import { statementParameters, UNDERIVED } from '../../loaders/plan/parameters.ts';
import { typeNamed } from '../../schema/decorators.ts';
import { PageArgs } from '../../schema/filters/page.ts';
import { fieldsGiven } from '../../schema/given.ts';
import { TimelineArgs } from './arguments.ts';
import { Timeline } from './types.ts';

@Resolver(() => Timeline)
export class TimelineResolver {
  @Query(() => Timeline, {
    nullable: true,
    description: 'Statements in which some entities occur, in the order of time; those without a time are in a list of their own.',
  })
  timeline(@Args(() => TimelineArgs) { of, filter, includeWithin }: TimelineArgs): Timeline {
    if (of) between('the number of entities in of', of.length, 1, 20);
    if (typeof filter?.dated === 'boolean') {
      throw new Fault(
        'BAD_USER_INPUT',
        'A timeline has both what bears a time and what bears none: ask for dated or undated instead of filter.dated.',
      );
    }
    if (of && filter?.around) {
      throw new Fault('BAD_USER_INPUT', '`of` already says around what: ask for filter.entity or filter.within instead of filter.around.');
    }
    return { of: of ?? null, filter: filter ?? {}, includeWithin: includeWithin ?? true };
  }

  @FieldResolver(() => typeNamed('StatementConnection'), { description: 'Statements with a time, the earliest first.' })
  dated(@Root() timeline: Timeline, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part(timeline, true, page, context, info);
  }

  @FieldResolver(() => typeNamed('StatementConnection'), {
    description: 'Statements without a time; `asOf` gives the earliest date of their documents.',
  })
  undated(@Root() timeline: Timeline, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part(timeline, false, page, context, info);
  }

  private part({ of, filter, includeWithin }: Timeline, dated: boolean, page: PageArgs, context: Context, info: GraphQLResolveInfo) {
    return readList(context, info, { ...page, filter }, (args) => {
      const given = { ...args, filter: { basis: UNDERIVED, ...fieldsGiven(args.filter), dated } };
      const parameters = statementParameters(given, `timeline ${dated} ${includeWithin} ${of?.join()}`, context.model);
      const list =
        of && !includeWithin ? statementList(parameters, of) : statementList({ ...parameters, around: of ?? parameters.around }, []);
      return { ...list, none: dated ? NONE_DATED : NONE_UNDATED };
    });
  }
}

const NONE_DATED = 'Nothing that is said of it, and passes the filter, bears a date; what bears none is in undated.';
const NONE_UNDATED = 'Everything that is said of it, and passes the filter, bears a date.';
