/** `paths`, `reachable`, `common` and `neighborhood`: ways through the graph. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { between, Fault } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { pathOf, reason, tellEmpty } from '../../loaders/plan/emptiness.ts';
import { ANY_BASIS, hopParameters } from '../../loaders/plan/parameters.ts';
import { selects } from '../../loaders/plan/selection.ts';
import type { EntityType } from '../../schema/enums.ts';
import { argumentsOf } from '../arguments.ts';
import { CommonArgs, NeighborhoodArgs, PathArgs, ReachableArgs } from './arguments.ts';
import { common, neighborhood, paths, reachable } from './reader.ts';
import { Path, Shared, Subgraph } from './types.ts';

type Asked = Record<string, unknown> & { from: string; to: string; of: string[]; least?: number };

@Resolver()
export class TraversalResolver {
  @Query(() => [Path], {
    nullable: true,
    description: 'The shortest ways from one entity to another, never through metrics and documents.',
  })
  async paths(@Args(() => PathArgs) _args: PathArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const asked = (await argumentsOf(context, info)) as Asked;
    const { from, to } = asked;
    const way = wayOf(asked, context);
    const first = between('first', asked.first ?? 5, 1, 20);
    if (from === to) throw new Fault('BAD_USER_INPUT', `Both ends are ${from}: expected two entities.`);
    const found = (filter: unknown) =>
      paths(context.graph, context.model, { ...way, hops: hopsOf({ ...asked, filter }, context), from, to, first: first + 1 });
    const none = `No way leads from ${from} to ${to} within ${way.maxHops} hops${limitsOf(asked)}.`;
    return firstOf(context, info, asked, found, first, none);
  }

  @Query(() => [Path], {
    nullable: true,
    description:
      'What can be reached from an entity, nearest first, each with a shortest way of at most 4 hops: its last node is what is reached.',
  })
  async reachable(@Args(() => ReachableArgs) _args: ReachableArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const asked = (await argumentsOf(context, info)) as Asked;
    between('maxHops', asked.maxHops ?? 4, 1, 4); // each further hop is some ten times the ways
    const way = wayOf(asked, context);
    const first = between('first', asked.first ?? 20, 1, 100);
    const types = (asked.types ?? null) as EntityType[] | null;
    const found = (filter: unknown) =>
      reachable(context.graph, context.model, {
        ...way,
        hops: hopsOf({ ...asked, filter }, context),
        from: asked.from,
        types,
        first: first + 1,
      });
    const none = `Nothing of the kind is within ${way.maxHops} hops of ${asked.from}${limitsOf(asked)}.`;
    return firstOf(context, info, asked, found, first, none);
  }

  @Query(() => [Shared], {
    nullable: true,
    description:
      'What several entities are all related to, directly or through one investment or agreement; what has fewest relations first.',
  })
  async common(@Args(() => CommonArgs) _args: CommonArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const asked = (await argumentsOf(context, info)) as Asked;
    const of = asked.of ? [...new Set(asked.of)] : null;
    const among = (asked.among ?? null) as EntityType[] | null;
    if (!of === !among || among?.length === 0)
      throw new Fault('BAD_USER_INPUT', 'Shared by whom? Name either `of`, 2 to 20 entities, or `among`, their types.');
    if (of) between('the number of entities in of', of.length, 2, 20);
    const least = between('least', asked.least ?? of?.length ?? 2, 2, of?.length ?? 1_000);
    const first = between('first', asked.first ?? 20, 1, 100);
    const sharing = { of, among, least, types: (asked.types ?? null) as EntityType[] | null, includeWithin: asked.includeWithin === true };
    const found = (filter: unknown) =>
      common(context.graph, context.model, { ...sharing, first: first + 1, hops: hopsOf({ ...asked, filter }, context) });
    const none = `Nothing of the kind is related to ${least} of ${(of ?? among ?? []).join(', ')}${limitsOf(asked)}.`;
    const shared = await firstOf(context, info, asked, found, first, none);
    if (shared.length && shared.length < first) {
      const count = (await found(uncertainToo(asked.filter))).length - shared.length; // up to one more than was asked for
      if (count > 0) context.leftOut.push({ path: pathOf(info), count });
    }
    return shared;
  }

  @Query(() => Subgraph, { nullable: true, description: 'What lies around some entities, most relevant first.' })
  async neighborhood(@Args(() => NeighborhoodArgs) _args: NeighborhoodArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const asked = (await argumentsOf(context, info)) as Asked;
    const around = (filter: unknown) =>
      neighborhood(context.graph, context.model, {
        of: asked.of,
        depth: (asked.depth as number | null) ?? 1,
        types: (asked.types ?? null) as EntityType[] | null,
        maxNodes: (asked.maxNodes as number | null) ?? 100,
        hops: hopsOf({ ...asked, filter }, context),
      });
    const found = await around(asked.filter);
    const alone = found.nodes.length <= new Set(asked.of).size;
    if (!alone && !selects(info, 'leftOut')) return found;
    const unsure = found.truncated ? undefined : await around(uncertainToo(asked.filter));
    if (alone && !found.truncated) {
      const none = `Nothing is related to it${limitsOf(asked)}.`;
      tellEmpty(context, info, whyNone(none, (unsure?.nodes.length ?? 0) > found.nodes.length));
    }
    return { ...found, leftOut: unsure && !unsure.truncated ? unsure.nodes.length - found.nodes.length : null };
  }
}

/** A filter that lets doubtful and derived relations come along. */
const uncertainToo = (filter: unknown) => ({ ...(filter as object | null), includeDoubtful: true, basis: ANY_BASIS });

const whyNone = (none: string, unsure: boolean) =>
  unsure
    ? reason(
        'UNCERTAIN_ONLY',
        `${none} Over doubtful or derived relations there is: filter: { includeDoubtful: true, basis: [STATED, BACKGROUND, DERIVED] }.`,
      )
    : reason('NO_WAY', none);

function hopsOf({ filter, predicates }: Asked, { model }: Context) {
  const over = predicates as string[] | null;
  if (over?.length === 0) throw new Fault('BAD_USER_INPUT', 'predicates is empty: expected at least one relation, or none of it.');
  return hopParameters((filter ?? {}) as Record<string, unknown>, model, over);
}

const wayOf = (asked: Asked, context: Context) => ({
  maxHops: between('maxHops', asked.maxHops ?? 4, 1, 6),
  avoid: (asked.avoid ?? []) as string[],
  maxDegree: asked.maxDegree == null ? null : between('maxDegree', asked.maxDegree, 1, 1_000_000),
  hops: hopsOf(asked, context),
});

/** What a way was kept from, for people. */
const limitsOf = ({ predicates, avoid, maxDegree, filter }: Asked) =>
  [
    predicates && ` over ${(predicates as string[]).join(', ')}`,
    (avoid as string[] | null)?.length && ` without ${(avoid as string[]).join(', ')}`,
    maxDegree && ` without what is related to more than ${maxDegree}`,
    filter && ' over relations that pass the filter',
  ]
    .filter(Boolean)
    .join('');

/**
 * The first of what a traversal finds over relations that pass a filter. Beside the answer it says whether there is more; where there is
 * nothing, whether doubtful or derived relations would lead somewhere.
 */
async function firstOf<T>(
  context: Context,
  info: GraphQLResolveInfo,
  { filter }: Asked,
  found: (filter: unknown) => Promise<T[]>,
  first: number,
  none: string,
): Promise<T[]> {
  const all = await found(filter);
  if (all.length > first) context.more.push({ path: pathOf(info), first });
  if (!all.length) {
    const unsure = await found(uncertainToo(filter));
    tellEmpty(context, info, whyNone(none, unsure.length > 0));
  }
  return all.slice(0, first);
}
