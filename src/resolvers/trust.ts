import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Fault } from '../errors.ts';
import { pastTheEnd, reason, tellEmpty } from '../loaders/empty.ts';
import { statementParameters } from '../loaders/filters.ts';
import { readList, statementList } from '../loaders/list.ts';
import { connection, MAX_PAGE } from '../loaders/page.ts';
import { selects } from '../loaders/plan.ts';
import { PageArgs } from '../schema/connection.ts';
import { typeNamed } from '../schema/decorators.ts';
import { StatementFilter, StatementListArgs } from '../schema/filters.ts';
import { EntityRef } from '../schema/scalars.ts';
import { Changes, Revision, Timeline } from '../schema/trust.ts';
import { argumentsOf, between } from './arguments.ts';
import type { Context } from './context.ts';

type Filter = Record<string, unknown>;

@ArgsType()
class TimelineArgs {
  @Field(() => [EntityRef], { description: 'The entities, 1 to 20; one statement speaks of any of them.' })
  of!: string[];

  @Field(() => StatementFilter, { nullable: true, description: 'Only statements that pass it.' })
  filter?: StatementFilter;
}

@ArgsType()
class ChangesArgs {
  @Field(() => EntityRef, { description: 'A document.' }) from!: string;
  @Field(() => EntityRef, { description: 'Another document.' }) to!: string;
  @Field(() => EntityRef, { nullable: true, description: 'Only what is said of this entity.' }) about?: string;
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
    const why = after ? pastTheEnd() : reason('NOTHING_STATED', 'The documents do not contradict each other there.');
    return { ...page, whyEmpty: tellEmpty(context, info, why) };
  }
}

@Resolver(() => Timeline)
export class TimelineResolver {
  @Query(() => Timeline, { nullable: true, description: 'What is said of some entities in the order of time, and what without a time.' })
  async timeline(@Args(() => TimelineArgs) _args: TimelineArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { of, filter } = await argumentsOf(context, info);
    between('the number of entities in of', (of as string[]).length, 1, 20);
    return { of, filter: filter ?? {} };
  }

  @FieldResolver(() => typeNamed('StatementConnection'), { description: 'What bears a time, the earliest first.' })
  dated(@Root() timeline: Timeline, @Args(() => PageArgs) _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part(timeline, true, context, info);
  }

  @FieldResolver(() => typeNamed('StatementConnection'), { description: 'What bears no time; `asOf` tells when it was said.' })
  undated(@Root() timeline: Timeline, @Args(() => PageArgs) _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part(timeline, false, context, info);
  }

  private async part({ of, filter }: Timeline, dated: boolean, context: Context, info: GraphQLResolveInfo) {
    const page = await argumentsOf(context, info);
    return readList(context, info, { ...page, filter: { ...filter, dated } }, (args) => {
      const parameters = statementParameters(args, `timeline ${dated} ${of.join()}`, context.model);
      return statementList(parameters, of);
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
    for (const id of [from, to]) {
      if (!id.startsWith('document/'))
        throw new Fault('BAD_USER_INPUT', `changes expects two documents, and ${id} is none: documents lists them.`);
    }
    return { fromId: from, toId: to, about: about ?? null };
  }

  @FieldResolver()
  async moved(@Root() { fromId, toId, about }: Compared, @Ctx() { graph }: Context) {
    const rows = await graph.ask('statements/moved', { one: fromId, other: toId, about });
    return rows.map(([subjectId, predicate, beforeIds, afterIds]) => ({ subjectId, predicate, beforeIds, afterIds }));
  }

  @FieldResolver(() => typeNamed('StatementConnection'), { description: 'What both say alike.' })
  both(@Root() compared: Compared, @Args(() => PageArgs) _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part('both', { documents: [compared.fromId, compared.toId] }, compared, context, info);
  }

  @FieldResolver(() => typeNamed('StatementConnection'), { description: 'What the one says and the other does not.' })
  onlyFrom(@Root() compared: Compared, @Args(() => PageArgs) _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part('onlyFrom', { documents: [compared.fromId], notDocuments: [compared.toId] }, compared, context, info);
  }

  @FieldResolver(() => typeNamed('StatementConnection'), { description: 'What the other says and the one does not.' })
  onlyTo(@Root() compared: Compared, @Args(() => PageArgs) _args: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return this.part('onlyTo', { documents: [compared.toId], notDocuments: [compared.fromId] }, compared, context, info);
  }

  private async part(field: string, filter: Filter, { fromId, toId, about }: Compared, context: Context, info: GraphQLResolveInfo) {
    const page = await argumentsOf(context, info);
    return readList(context, info, { ...page, filter: { ...filter, subject: about } }, (args) => {
      const parameters = statementParameters(args, `changes ${field} ${fromId} ${toId}`, context.model);
      return statementList(parameters, about ? [about] : []);
    });
  }
}

interface Compared {
  fromId: string;
  toId: string;
  about: string | null;
}
