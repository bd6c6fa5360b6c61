import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { between, Fault } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { readList, statementList } from '../../loaders/list.ts';
import { connection, MAX_PAGE } from '../../loaders/plan/cursor.ts';
import { pastTheEnd, reason, tellEmpty } from '../../loaders/plan/emptiness.ts';
import { FIRM, statementParameters } from '../../loaders/plan/parameters.ts';
import { selects } from '../../loaders/plan/selection.ts';
import { PageArgs } from '../../schema/connection.ts';
import { RefersTo, typeNamed } from '../../schema/decorators.ts';
import { StatementFilter, StatementListArgs } from '../../schema/filters/statement.ts';
import { EntityRef } from '../../schema/scalars.ts';
import { argumentsOf } from '../arguments.ts';
import { moved, type Pair, type Said } from './moved.ts';
import { Changes, Revision, Timeline } from './types.ts';

type Filter = Record<string, unknown>;

@ArgsType()
class TimelineArgs {
  @Field(() => [EntityRef], {
    nullable: true,
    description: 'The entities, 1 to 20; one statement speaks of any of them. Without it everything there is.',
  })
  of?: string[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Of a place also what is said of anything that lies within, is located there or is for it.',
  })
  includeWithin?: boolean;

  @Field(() => StatementFilter, { nullable: true, description: 'Only statements that pass it; without `basis` none that are derived.' })
  filter?: StatementFilter;
}

@ArgsType()
class ChangesArgs {
  @RefersTo('DOCUMENT') @Field(() => EntityRef, { description: 'A document.' }) from!: string;
  @RefersTo('DOCUMENT') @Field(() => EntityRef, { description: 'Another document.' }) to!: string;
  @Field(() => EntityRef, { nullable: true, description: 'Only what is said of this one, or of what lies within or is located there.' })
  about?: string;
}

@Resolver()
export class DisagreementResolver {
  @Query(() => typeNamed('DisagreementConnection'), { nullable: true, description: 'Statements that cannot both be right, pair by pair.' })
  async disagreements(@Args(() => StatementListArgs) _args: StatementListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const parameters = statementParameters(await argumentsOf(context, info), 'disagreements', context.model);
    const { limit, after, coordinate } = parameters;
    const read = (limit: number, after: string) => context.graph.ask('statements/disagreements', { ...parameters, limit, after });
    const rows = await read(limit, after);
    const total = selects(info, 'totalCount') ? (await read(Number.MAX_SAFE_INTEGER, '')).length : undefined;
    const edges = rows.map(([key, subjectId, predicate, statementIds, explanation]) => {
      const node = { subjectId, predicate, statementIds, explanation };
      return { key: key as string, node, listed: node };
    });
    const page = connection(coordinate, edges, limit - 1, after !== '', total);
    if (edges.length) return page;
    const why = after ? pastTheEnd() : reason('NOTHING_STATED', 'No statements that contradict each other pass the filter.');
    return { ...page, whyEmpty: tellEmpty(context, info, why) };
  }
}

@Resolver(() => Timeline)
export class TimelineResolver {
  @Query(() => Timeline, { nullable: true, description: 'What is said of some entities in the order of time, and what without a time.' })
  async timeline(@Args(() => TimelineArgs) _args: TimelineArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { of, filter, includeWithin } = await argumentsOf(context, info);
    if (of) between('the number of entities in of', (of as string[]).length, 1, 20);
    if (typeof (filter as Filter | null)?.dated === 'boolean') {
      throw new Fault(
        'BAD_USER_INPUT',
        'A timeline has both what bears a time and what bears none: ask for dated or undated instead of filter.dated.',
      );
    }
    return { of: of ?? null, filter: filter ?? {}, includeWithin: includeWithin ?? true };
  }

  @FieldResolver(() => typeNamed('StatementConnection'), { description: 'What bears a time, the earliest first.' })
  dated(@Root() timeline: Timeline, @Args(() => PageArgs) _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part(timeline, true, context, info);
  }

  @FieldResolver(() => typeNamed('StatementConnection'), { description: 'What bears no time; `asOf` tells when it was said.' })
  undated(@Root() timeline: Timeline, @Args(() => PageArgs) _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part(timeline, false, context, info);
  }

  private async part({ of, filter, includeWithin }: Timeline, dated: boolean, context: Context, info: GraphQLResolveInfo) {
    const page = await argumentsOf(context, info);
    return readList(context, info, { ...page, filter }, (args) => {
      const asked = { ...args, filter: { basis: FIRM, ...definedOnly(args.filter), dated } };
      const parameters = statementParameters(asked, `timeline ${dated} ${includeWithin} ${of?.join()}`, context.model);
      const list = includeWithin || !of ? statementList({ ...parameters, around: of }, []) : statementList(parameters, of);
      return { ...list, none: dated ? NONE_DATED : NONE_UNDATED };
    });
  }
}

@ArgsType()
class RevisionArgs {
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many, 1 to 50.' }) first?: number;
}

@Resolver()
export class RevisionResolver {
  @Query(() => [Revision], {
    nullable: true,
    description: 'What the latest loads changed, the last one first: what was added, and what went.',
  })
  async revisions(@Args(() => RevisionArgs) { first }: RevisionArgs, @Ctx() { graph }: Context) {
    const rows = await graph.ask('graph/revisions', { limit: between('first', first ?? 10, 1, 50) });
    return rows.map(([revision, loadedAt, added, addedCount, rewrittenCount, removed, removedCount]) => {
      const addedIds = (added as string[]).slice(0, MAX_PAGE);
      return { revision, loadedAt, addedIds, addedCount, rewrittenCount, removed, removedCount };
    });
  }
}

@Resolver(() => Changes)
export class ChangesResolver {
  @Query(() => Changes, {
    nullable: true,
    description: 'What two documents both say, what they say differently, and what only one of them says.',
  })
  async changes(@Args(() => ChangesArgs) _args: ChangesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { from, to, about } = (await argumentsOf(context, info)) as unknown as ChangesArgs;
    if (from === to) throw new Fault('BAD_USER_INPUT', `Both are ${from}: expected two documents.`);
    return { fromId: from, toId: to, about: about ?? null };
  }

  @FieldResolver()
  async moved(@Root() { fromId, toId, about }: Compared, @Ctx() { graph }: Context) {
    const rows = await graph.ask('statements/moved', { one: fromId, other: toId, about });
    return moved(
      rows.map(([subject, predicate, object, text, before, after]) => ({
        ...({ subject, predicate, object, text } as Pair),
        before: saidIn(before),
        after: saidIn(after),
      })),
    );
  }

  @FieldResolver(() => typeNamed('StatementConnection'), { description: 'What both say alike.' })
  both(@Root() compared: Compared, @Args(() => PageArgs) _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part('both', { documents: [compared.fromId, compared.toId] }, compared, context, info);
  }

  @FieldResolver(() => typeNamed('StatementConnection'), {
    description: 'What the one says and the other does not say so; what moved is in it too.',
  })
  onlyFrom(@Root() compared: Compared, @Args(() => PageArgs) _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part('onlyFrom', { documents: [compared.fromId], notDocuments: [compared.toId] }, compared, context, info);
  }

  @FieldResolver(() => typeNamed('StatementConnection'), {
    description: 'What the other says and the one does not say so; what moved is in it too.',
  })
  onlyTo(@Root() compared: Compared, @Args(() => PageArgs) _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part('onlyTo', { documents: [compared.toId], notDocuments: [compared.fromId] }, compared, context, info);
  }

  private async part(
    field: keyof typeof NOTHING,
    filter: Filter,
    { fromId, toId, about }: Compared,
    context: Context,
    info: GraphQLResolveInfo,
  ) {
    const page = await argumentsOf(context, info);
    return readList(context, info, page, (args) => {
      const asked = { ...args, filter: { ...filter, around: about } };
      return {
        ...statementList(statementParameters(asked, `changes ${field} ${fromId} ${toId}`, context.model), []),
        none: NOTHING[field],
      };
    });
  }
}

const NOTHING = {
  both: 'There is nothing that both say alike.',
  onlyFrom: 'The one says nothing there that the other does not say too.',
  onlyTo: 'The other says nothing there that the one does not say too.',
};

const NONE_DATED = 'Nothing that is said of it, and passes the filter, bears a date; what bears none is in undated.';
const NONE_UNDATED = 'Everything that is said of it, and passes the filter, bears a date.';

/** A filter without the fields that ask for nothing. */
const definedOnly = (filter: unknown) => Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== null));

function saidIn(row: unknown): Said {
  const { quantity, qualifiers, ...rest } = row as Omit<Said, 'quantity' | 'qualifiers'> & Record<'quantity' | 'qualifiers', string>;
  return { ...rest, quantity: JSON.parse(quantity ?? 'null'), qualifiers: JSON.parse(qualifiers) };
}

interface Compared {
  fromId: string;
  toId: string;
  about: string | null;
}
