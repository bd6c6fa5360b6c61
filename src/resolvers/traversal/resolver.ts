/** Resolves `paths`, `reachable`, `common` and `neighborhood`: paths through the graph, and parts of it. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { between, Fault } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { pathOf, reason, reportEmpty } from '../../loaders/plan/emptiness.ts';
import { ANY_BASIS, hopParameters } from '../../loaders/plan/parameters.ts';
import { selects } from '../../loaders/plan/selection.ts';
import type { HopFilter } from '../../schema/filters/link.ts';
import type { Given } from '../../schema/given.ts';
import { CommonArgs, type HopArgs, NeighborhoodArgs, type PathLimitArgs, PathsArgs, ReachableArgs } from './arguments.ts';
import { common, neighborhood, paths, reachable } from './reader.ts';
import { Path, Shared, Subgraph } from './types.ts';

type HopConditions = Given<HopFilter> | null | undefined;

@Resolver()
export class TraversalResolver {
  @Query(() => [Path], {
    nullable: true,
    description: 'The shortest paths from one entity to another, never through metrics and documents.',
  })
  paths(@Args(() => PathsArgs) args: PathsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { from, to } = args;
    const limits = limitsOf(args);
    const first = between('first', args.first ?? 5, 1, 20);
    if (from === to) throw new Fault('BAD_USER_INPUT', `Both ends are ${from}: expected two entities.`);
    const find = (filter: HopConditions) =>
      paths(context.graph, context.model, { ...limits, hops: hopsOf(args, filter, context), from, to, first: first + 1 });
    const none = `No path leads from ${from} to ${to} within ${limits.maxHops} hops${inWords(args)}.`;
    return firstOf(context, info, args.filter, find, first, none);
  }

  @Query(() => [Path], {
    nullable: true,
    description:
      'Entities that can be reached from an entity, the nearest first, each as a shortest path: the last node of the path is the entity reached.',
  })
  reachable(@Args(() => ReachableArgs) args: ReachableArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { from, types = null } = args;
    between('maxHops', args.maxHops ?? 4, 1, 4); // each further hop means about ten times as many paths
    const limits = limitsOf(args);
    const first = between('first', args.first ?? 20, 1, 100);
    const find = (filter: HopConditions) =>
      reachable(context.graph, context.model, { ...limits, hops: hopsOf(args, filter, context), from, types, first: first + 1 });
    const none = `Nothing of the kind is within ${limits.maxHops} hops of ${from}${inWords(args)}.`;
    return firstOf(context, info, args.filter, find, first, none);
  }

  @Query(() => [Shared], {
    nullable: true,
    description:
      'Entities to which several given entities are linked, directly or through one investment or agreement. Those linked to the most given entities come first; among these, those linked to the fewest entities in the whole graph.',
  })
  async common(@Args(() => CommonArgs) args: CommonArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const of = args.of ? [...new Set(args.of)] : null;
    const among = args.among ?? null;
    if (!of === !among || among?.length === 0)
      throw new Fault('BAD_USER_INPUT', 'Shared by whom? Name either `of`, 2 to 20 entities, or `among`, their types.');
    if (of) between('the number of entities in of', of.length, 2, 20);
    const least = between('least', args.least ?? of?.length ?? 2, 2, of?.length ?? 1_000);
    const first = between('first', args.first ?? 20, 1, 100);
    const sharing = { of, among, least, types: args.types ?? null, includeWithin: args.includeWithin === true };
    const find = (filter: HopConditions) =>
      common(context.graph, context.model, { ...sharing, first: first + 1, hops: hopsOf(args, filter, context) });
    const none = `Nothing of the kind is related to ${least} of ${(of ?? among ?? []).join(', ')}${inWords(args)}.`;
    const shared = await firstOf(context, info, args.filter, find, first, none);
    if (shared.length && shared.length < first) {
      const count = (await find(uncertainToo(args.filter))).length - shared.length; // inexact: `find` returns at most first + 1 entries
      if (count > 0) context.leftOut.push({ path: pathOf(info), count });
    }
    return shared;
  }

  @Query(() => Subgraph, { nullable: true, description: 'Entities and links around some entities, the nearest first.' })
  async neighborhood(@Args(() => NeighborhoodArgs) args: NeighborhoodArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { of, depth, types, maxNodes } = args;
    const around = { of, depth: depth ?? 1, types: types ?? null, maxNodes: maxNodes ?? 100 };
    const find = (filter: HopConditions) => neighborhood(context.graph, context.model, { ...around, hops: hopsOf(args, filter, context) });
    const found = await find(args.filter);
    const alone = found.nodes.length <= new Set(of).size;
    if (!alone && !selects(info, 'leftOut')) return found;
    const uncertain = found.truncated ? undefined : await find(uncertainToo(args.filter));
    if (alone && !found.truncated) {
      const none = `Nothing is related to it${inWords(args)}.`;
      reportEmpty(context, info, whyNone(none, (uncertain?.nodes.length ?? 0) > found.nodes.length));
    }
    return { ...found, leftOut: uncertain && !uncertain.truncated ? uncertain.nodes.length - found.nodes.length : null };
  }
}

/** The filter with doubtful and derived relations included. */
const uncertainToo = (filter: HopConditions): HopConditions => ({ ...filter, includeDoubtful: true, basis: ANY_BASIS });

const whyNone = (none: string, uncertain: boolean) =>
  uncertain
    ? reason(
        'UNCERTAIN_ONLY',
        `${none} Over doubtful or derived relations there is: filter: { includeDoubtful: true, basis: [STATED, BACKGROUND, DERIVED] }.`,
      )
    : reason('NO_WAY', none);

const hopsOf = ({ predicates }: HopArgs, filter: HopConditions, { model }: Context) => hopParameters(filter, model, predicates);

/** The limits of paths: their length and what they must avoid. Throws BAD_USER_INPUT if a number is out of range. */
const limitsOf = ({ maxHops, avoid, maxDegree }: PathLimitArgs) => ({
  maxHops: between('maxHops', maxHops ?? 4, 1, 6),
  avoid: avoid ?? [],
  maxDegree: maxDegree === undefined || maxDegree === null ? null : between('maxDegree', maxDegree, 1, 1_000_000),
});

/** The limits in words, for messages. */
const inWords = ({ predicates, avoid, maxDegree, filter }: HopArgs & Partial<PathLimitArgs>) =>
  [
    predicates && ` over ${predicates.join(', ')}`,
    avoid?.length && ` without ${avoid.join(', ')}`,
    maxDegree && ` without what is related to more than ${maxDegree}`,
    filter && ' over relations that pass the filter',
  ]
    .filter(Boolean)
    .join('');

/**
 * Runs a traversal and returns its first `first` results. If there are more, that is added to `extensions`. If there are none, the
 * traversal is repeated with doubtful and derived relations, and `extensions` says whether these would lead somewhere.
 */
async function firstOf<Found>(
  context: Context,
  info: GraphQLResolveInfo,
  filter: HopConditions,
  find: (filter: HopConditions) => Promise<Found[]>,
  first: number,
  none: string,
): Promise<Found[]> {
  const all = await find(filter);
  if (all.length > first) context.more.push({ path: pathOf(info), first });
  if (!all.length) {
    const uncertain = await find(uncertainToo(filter));
    reportEmpty(context, info, whyNone(none, uncertain.length > 0));
  }
  return all.slice(0, first);
}
