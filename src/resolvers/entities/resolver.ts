import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Fault } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { readList, statementList } from '../../loaders/list.ts';
import { searchNames } from '../../loaders/names.ts';
import { MOST_IDS, pageOf } from '../../loaders/plan/cursor.ts';
import { pathOf } from '../../loaders/plan/emptiness.ts';
import { bothOf, entityParameters, investmentParameters, statementParameters } from '../../loaders/plan/parameters.ts';
import { EntityFilter, PageArgs } from '../../schema/connection.ts';
import { RefersTo, typeNamed } from '../../schema/decorators.ts';
import { Document } from '../../schema/entities/document.ts';
import { Entity, Node } from '../../schema/entities/entity.ts';
import { EntityType } from '../../schema/enums.ts';
import { InvestmentListArgs, StatementListArgs } from '../../schema/filters/statement.ts';
import type { KindModel } from '../../schema/model.ts';
import { EntityRef, KNOWN_BY, PartialDate } from '../../schema/scalars.ts';
import { Evidence } from '../../schema/values.ts';
import { argumentsOf } from '../arguments.ts';

@ObjectType({ description: 'What is being served: clients key their caches by the revision.' })
export class GraphInfo {
  @Field(() => String, { description: 'Another one after every load that changed something.' }) revision!: string;
  @Field(() => String, { description: 'ISO 8601, UTC.' }) loadedAt!: string;
  @Field(() => Int, { description: 'How many.' }) entities!: number;
  @Field(() => Int, { description: 'How many.' }) statements!: number;
  @Field(() => Int, { description: 'How many.' }) documents!: number;
  @Field(() => Boolean, { description: 'Whether the service has the texts, so that quotes can be served.' }) corpusPresent!: boolean;
}

@ArgsType()
class ObservationArgs extends StatementListArgs {
  @RefersTo('METRIC')
  @Field(() => [EntityRef], { nullable: true, description: 'Only figures of one of these; without it of any.' })
  metrics?: string[];
  @Field(() => [EntityRef], { nullable: true, description: 'Only figures of one of these; without it of anybody.' }) subjects?: string[];
}

@ArgsType()
class MetricArgs extends PageArgs {
  @Field(() => EntityRef, { nullable: true, description: 'Only metrics of which it has a figure.' }) subject?: string;
  @Field(() => String, { nullable: true, description: 'Only metrics that `search` finds by this text, by their names or definitions.' })
  text?: string;
  @Field(() => EntityFilter, { nullable: true, description: 'Only those that pass it.' }) filter?: EntityFilter;
}

@Resolver()
export class GraphResolver {
  @Query(() => GraphInfo, { nullable: true, description: 'What is being served.' })
  async graph(@Ctx() { graph, corpus }: Context): Promise<GraphInfo | null> {
    const [row] = await graph.ask('graph/info');
    if (!row) return null;
    const [revision, loadedAt, entities, statements, documents] = row as [string, string, number, number, number];
    return { revision, loadedAt, entities, statements, documents, corpusPresent: corpus.present };
  }
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null where there is none.' })
  node(
    @Arg('id', () => ID, { description: 'Of an entity or a statement.' }) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (id.startsWith('statement/') ? loaders.statements(info) : loaders.entities(info)).load(id);
  }

  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: 'Up to 200 things by id, in that order; null where there is none, and `extensions.missing` names those.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Of entities and statements.' }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > MOST_IDS) throw new Fault('BAD_USER_INPUT', `ids has ${ids.length} entries: expected at most ${MOST_IDS}.`);
    const found = await Promise.all(ids.map((id) => this.node(id, context, info)));
    const missing = ids.filter((_, i) => !found[i]);
    if (missing.length) context.missing.push({ path: pathOf(info), ids: missing });
    return found;
  }

  @Query(() => Entity, { nullable: true, description: 'One entity by its id or any of its names.' })
  async entity(
    @Arg('ref', () => EntityRef, { description: 'Its id or any of its names.' }) _ref: string,
    @Arg('knownBy', () => PartialDate, { nullable: true, description: KNOWN_BY }) _knownBy: string | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { ref } = await argumentsOf(context, info);
    return context.loaders.entities(info).load(ref as string);
  }
}

@ArgsType()
class EntitiesArgs extends PageArgs {
  @Field(() => [EntityType], { nullable: true, description: 'Only entities of these types.' }) types?: EntityType[];
  @Field(() => EntityFilter, { nullable: true, description: 'Only those that pass it.' }) filter?: EntityFilter;
}

@Resolver()
export class EntityResolver {
  @Query(() => typeNamed('EntityConnection'), { nullable: true, description: 'Entities of any types, in the order of their ids.' })
  async entities(@Args(() => EntitiesArgs) _args: EntitiesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readList(context, info, await argumentsOf(context, info), ({ types, filter, ...page }) => {
      const filtered = entityParameters((filter ?? {}) as Record<string, unknown>, context.model.kinds);
      return {
        question: 'entities/all',
        type: 'Entity',
        key: 'id',
        parameters: { ...pageOf(page, 'entities'), types: types ?? null, ...filtered },
      };
    });
  }
}

@Resolver()
export class StatementResolver {
  @Query(() => typeNamed('StatementConnection'), { nullable: true, description: 'Statements, in the order of time, the undated last.' })
  async statements(@Args(() => StatementListArgs) _args: StatementListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readList(context, info, await argumentsOf(context, info), (args) => {
      const parameters = statementParameters(args, 'statements', context.model);
      const { entity, subject, object } = parameters;
      const about = [entity, subject, object].filter((id) => id !== null).slice(0, 1); // the filter asks for the others
      return statementList(parameters, about);
    });
  }

  @Query(() => typeNamed('StatementConnection'), {
    nullable: true,
    description: 'Figures in time order: statements whose predicate is one of the metrics, of one of the subjects.',
  })
  async observations(@Args(() => ObservationArgs) _args: ObservationArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readList(context, info, await argumentsOf(context, info), ({ metrics, subjects, ...rest }) => {
      const parameters = statementParameters(rest, 'observations', context.model);
      const predicates = bothOf(metrics as string[] | null, parameters.predicates);
      const whose = (subjects ?? null) as string[] | null;
      return statementList({ ...parameters, predicates, figures: true }, whose ?? predicates ?? [], whose);
    });
  }
}

@Resolver()
export class InvestmentResolver {
  @Query(() => typeNamed('InvestmentConnection'), {
    nullable: true,
    description: 'Who invested where: by investor, origin, place, policy, time and wording.',
  })
  async investments(@Args(() => InvestmentListArgs) _args: InvestmentListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const kind = context.model.byName.get('Investment') as KindModel;
    return readList(context, info, await argumentsOf(context, info), (args) => {
      const filter = investmentParameters((args.filter ?? {}) as Record<string, unknown>, kind);
      return { question: 'investments/search', type: 'Investment', key: 'id', parameters: { ...pageOf(args, 'investments'), ...filter } };
    });
  }
}

@Resolver()
export class MetricResolver {
  @Query(() => typeNamed('MetricConnection'), {
    nullable: true,
    description: 'What is measured: of a subject, or with a text in the name or definition.',
  })
  async metrics(@Args(() => MetricArgs) _args: MetricArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const args = await argumentsOf(context, info);
    const found = typeof args.text === 'string' ? await searchNames(context.graph, args.text, ['METRIC']) : [];
    const ids = found.map(({ id }) => id);
    const kind = context.model.byName.get('Metric') as KindModel;
    return readList(context, info, args, ({ subject, text, filter, ...page }) => {
      const asked = { subject: subject ?? null, ids: typeof text === 'string' ? ids : null };
      const parameters = { ...pageOf(page, 'metrics'), ...asked, ...entityParameters((filter ?? {}) as Record<string, unknown>, [kind]) };
      return { question: 'metrics/search', type: 'Metric', key: 'id', parameters };
    });
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver()
  async quote(
    @Root() { documentId, pieces }: Evidence & { documentId: string },
    @Ctx() { loaders, corpus }: Context,
  ): Promise<string | null> {
    const file = await loaders.files.load(documentId);
    return file && corpus.quote(file, pieces);
  }
}

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver()
  text(@Root() { file, sha256 }: Document, @Ctx() { corpus }: Context): string | null {
    return corpus.text(file, sha256);
  }
}
