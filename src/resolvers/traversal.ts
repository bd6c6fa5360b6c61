import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Int, Query, Resolver } from 'type-graphql';
import { Fault } from '../errors.ts';
import { cypher } from '../graph/catalogue.ts';
import { connection, statementParameters } from '../loaders/page.ts';
import { selects } from '../loaders/plan.ts';
import { neighborhood, paths } from '../loaders/subgraph.ts';
import { typeNamed } from '../schema/decorators.ts';
import { EntityType } from '../schema/enums.ts';
import { StatementListArgs } from '../schema/filters.ts';
import { EntityRef } from '../schema/scalars.ts';
import { Path, Subgraph } from '../schema/subgraph.ts';
import { argumentsOf } from './arguments.ts';
import type { Context } from './context.ts';

@ArgsType()
class PathArgs {
  @Field(() => EntityRef, { description: 'Where they begin.' }) from!: string;
  @Field(() => EntityRef, { description: 'Where they end.' }) to!: string;
  @Field(() => Int, { nullable: true, defaultValue: 4, description: '1 to 6.' }) maxHops?: number;
  @Field(() => [EntityRef], { nullable: true, description: 'What they may not pass through.' }) avoid?: string[];
  @Field(() => Int, { nullable: true, defaultValue: 5, description: 'How many, 1 to 20.' }) first?: number;
}

@ArgsType()
class NeighborhoodArgs {
  @Field(() => [EntityRef], { description: 'What it lies around, 1 to 100.' }) of!: string[];
  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'How many hops, 1 to 3.' }) depth?: number;
  @Field(() => [EntityType], { nullable: true, description: 'Only over and to entities of these types.' }) types?: EntityType[];
  @Field(() => [String], { nullable: true, description: 'Only over these predicates.' }) predicates?: string[];
  @Field(() => Int, { nullable: true, defaultValue: 100, description: '1 to 1000.' }) maxNodes?: number;
}

@Resolver()
export class TraversalResolver {
  @Query(() => [Path], {
    nullable: true,
    description: 'The shortest ways from one entity to another, never through metrics and documents.',
  })
  async paths(@Args(() => PathArgs) _args: PathArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { from, to, maxHops, avoid, first } = await argumentsOf(context, info);
    return paths(context.graph, context.model, {
      from: from as string,
      to: to as string,
      maxHops: between('maxHops', maxHops ?? 4, 1, 6),
      avoid: (avoid ?? []) as string[],
      first: between('first', first ?? 5, 1, 20),
    });
  }

  @Query(() => Subgraph, { nullable: true, description: 'What lies around some entities, most relevant first.' })
  async neighborhood(@Args(() => NeighborhoodArgs) _args: NeighborhoodArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { of, depth, types, predicates, maxNodes } = await argumentsOf(context, info);
    return neighborhood(context.graph, context.model, {
      of: (of as string[]).slice(0, between('the number of entities in of', (of as string[]).length, 1, 100)),
      depth: between('depth', depth ?? 1, 1, 3),
      types: (types ?? null) as string[] | null,
      predicates: (predicates ?? null) as string[] | null,
      maxNodes: between('maxNodes', maxNodes ?? 100, 1, 1000),
    });
  }

  @Query(() => typeNamed('DisagreementConnection'), { nullable: true, description: 'Statements that cannot both be right, pair by pair.' })
  async disagreements(@Args(() => StatementListArgs) _args: StatementListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const parameters = statementParameters(await argumentsOf(context, info), 'disagreements');
    const entity = parameters.entity ?? parameters.subject;
    const read = (limit: number, after: string) =>
      context.graph.read(cypher('statements/disagreements'), { p: { ...parameters, entity, limit, after } });
    const rows = await read(parameters.limit, parameters.after);
    const total = selects(info, 'totalCount') ? (await read(Number.MAX_SAFE_INTEGER, '')).length : undefined;
    const edges = rows.map(([key, subjectId, predicate, statementIds, notes]) => {
      const node = { subjectId, predicate, statementIds, explanation: [...new Set(notes as string[])].join('; ') || null };
      return { key: key as string, node, listed: node };
    });
    return connection(parameters.coordinate, edges, parameters.limit - 1, parameters.after !== '', total);
  }
}

function between(name: string, value: unknown, least: number, most: number): number {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  throw new Fault('BAD_USER_INPUT', `${name} is ${String(value)}: expected ${least} to ${most}.`);
}
