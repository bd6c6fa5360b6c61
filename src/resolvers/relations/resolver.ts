/** `relations` of an entity: everything it is tied to, for whoever knows no field. */
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { span } from '../../ground/dates.ts';
import type { Context } from '../../loaders/context.ts';
import { DAY } from '../../loaders/plan/as-of.ts';
import { connection, pageOf } from '../../loaders/plan/cursor.ts';
import { pastTheEnd, reason, reportEmpty, type WhyEmpty } from '../../loaders/plan/emptiness.ts';
import { selects } from '../../loaders/plan/selection.ts';
import { knownTies } from '../../loaders/plan/vocabulary.ts';
import { Reads } from '../../schema/decorators.ts';
import { Entity } from '../../schema/entities/entity.ts';
import { RelationsArgs } from './arguments.ts';
import { readRelations, type Ties, type Wanted } from './reader.ts';
import { Relations } from './types.ts';

const COORDINATE = 'relations';

@Resolver(() => Entity)
export class RelationsResolver {
  @Reads()
  @FieldResolver(() => Relations, {
    nullable: true,
    description: 'All that the entity is related to, with exact counts per relation.',
  })
  async relations(
    @Root() { id, [DAY]: day }: { id: string; [DAY]?: number },
    @Args(() => RelationsArgs) args: RelationsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { limit, after } = pageOf(args, COORDINATE);
    const wanted: Wanted = {
      predicates: knownTies(args.predicates, context.model),
      types: args.types ?? null,
      includeDoubtful: args.includeDoubtful ?? false,
      includeDerived: args.includeDerived ?? false,
      knownBy: args.knownBy ? span(args.knownBy).end : (day ?? null),
      after,
      limit: selects(info, 'edges') || selects(info, 'pageInfo') || selects(info, 'whyEmpty') ? limit : 1,
    };
    const { groups, edges } = await loaderOf(context, wanted).load(id);
    const sum = (of: 'count' | 'leftOut') => groups.reduce((total, group) => total + group[of], 0);
    const [totalCount, leftOut] = [sum('count'), sum('leftOut')];
    const found = {
      ...connection(COORDINATE, edges, limit - 1, after !== '', totalCount),
      groups,
      leftOut,
    };
    return edges.length ? found : { ...found, whyEmpty: reportEmpty(context, info, whyEmpty(wanted, totalCount, leftOut)) };
  }
}

/** The loaders of a request: one for all entities that want the same part of their relations. */
const loaders = new WeakMap<Context['loaders'], Map<string, DataLoader<string, Ties>>>();

function loaderOf(context: Context, wanted: Wanted): DataLoader<string, Ties> {
  const made = loaders.get(context.loaders) ?? new Map<string, DataLoader<string, Ties>>();
  loaders.set(context.loaders, made);
  const key = JSON.stringify(wanted);
  const loader = made.get(key) ?? new DataLoader<string, Ties>((ids) => readRelations(context.graph, context.model, ids, wanted));
  made.set(key, loader);
  return loader;
}

function whyEmpty({ predicates, types, knownBy }: Wanted, totalCount: number, leftOut: number): WhyEmpty {
  if (totalCount) return pastTheEnd();
  if (leftOut) {
    return reason(
      'UNCERTAIN_ONLY',
      `It is tied to something only by statements that are doubtful or derived, ${leftOut} times: includeDoubtful: true and includeDerived: true show them.`,
    );
  }
  const given = [predicates && 'predicates', types && 'types', knownBy && 'knownBy'].filter(Boolean).join(', ');
  if (given) return reason('FILTERED_OUT', `Nothing that it is related to meets ${given}; relations without them has what there is.`);
  return reason('NOTHING_STATED', 'No document ties it to anything.');
}
