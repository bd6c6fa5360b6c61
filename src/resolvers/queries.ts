import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Float, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { slice } from '../corpus.ts';
import { Fault } from '../errors.ts';
import { cypher } from '../graph/catalogue.ts';
import { readList } from '../loaders/list.ts';
import { searchNames } from '../loaders/names.ts';
import { pageOf, statementParameters, timeParameters } from '../loaders/page.ts';
import { fold } from '../names/fold.ts';
import { PageArgs } from '../schema/connection.ts';
import { typeNamed } from '../schema/decorators.ts';
import { Document } from '../schema/document.ts';
import { Entity, Node } from '../schema/entity.ts';
import { EntityType } from '../schema/enums.ts';
import { InvestmentListArgs, StatementListArgs } from '../schema/filters.ts';
import { EntityRef } from '../schema/scalars.ts';
import { Evidence } from '../schema/values.ts';
import { argumentsOf } from './arguments.ts';
import type { Context } from './context.ts';

@ObjectType({ description: 'What is being served: clients key their caches by the revision.' })
export class GraphInfo {
  @Field(() => String, { description: 'Another one after every load that changed something.' }) revision!: string;
  @Field(() => String, { description: 'ISO 8601, UTC.' }) loadedAt!: string;
  @Field(() => Int, { description: 'How many.' }) entities!: number;
  @Field(() => Int, { description: 'How many.' }) statements!: number;
  @Field(() => Int, { description: 'How many.' }) documents!: number;
  @Field(() => Boolean, { description: 'Whether the service has the texts, so that quotes can be served.' }) corpusPresent!: boolean;
}

@ObjectType({ description: 'An entity that a text may mean, and why.' })
export class SearchHit {
  @Field(() => Entity, { description: 'What may be meant.' }) entity!: unknown;
  @Field(() => String, { description: 'The name that matched, as written.' }) matched!: string;
  @Field(() => Float, { description: '0 to 1; 0.85 and above: the whole name in one of its forms.' }) score!: number;
  @Field(() => [String], { description: 'The steps from the text to the name: ["traditional→simplified", "prefix"].' }) how!: string[];
}

@ArgsType()
class SearchArgs {
  @Field(() => String, { description: 'What somebody typed, in any script.' }) text!: string;
  @Field(() => [EntityType], { nullable: true, description: 'Only entities of these types.' }) types?: EntityType[];
  @Field(() => Int, { nullable: true, defaultValue: 10, description: 'How many, 1 to 100.' }) first?: number;
}

@ArgsType()
class ObservationArgs extends StatementListArgs {
  @Field(() => [EntityRef], { nullable: true, description: 'Only figures of one of these; without it of any.' }) metrics?: string[];
  @Field(() => [EntityRef], { nullable: true, description: 'Only figures of one of these; without it of anybody.' }) subjects?: string[];
}

@ArgsType()
class MetricArgs extends PageArgs {
  @Field(() => EntityRef, { nullable: true, description: 'Only metrics of which it has a figure.' }) subject?: string;
  @Field(() => String, { nullable: true, description: 'Only metrics with this in a name.' }) text?: string;
}

@Resolver()
export class GraphResolver {
  @Query(() => GraphInfo, { nullable: true, description: 'What is being served.' })
  async graph(@Ctx() { graph, corpus }: Context): Promise<GraphInfo | null> {
    const [row] = await graph.read(cypher('graph/info'));
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

  @Query(() => [Node], { nullable: 'itemsAndList', description: 'Up to 100 things by id, in that order; null where there is none.' })
  nodes(
    @Arg('ids', () => [ID], { description: 'Of entities and statements.' }) ids: string[],
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > 100) throw new Fault('BAD_USER_INPUT', `ids has ${ids.length} entries: expected at most 100.`);
    return Promise.all(ids.map((id) => this.node(id, { loaders } as Context, info)));
  }

  @Query(() => Entity, { nullable: true, description: 'One entity by its id or any of its names.' })
  async entity(
    @Arg('ref', () => EntityRef, { description: 'Its id or any of its names.' }) _ref: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { ref } = await argumentsOf(context, info);
    return context.loaders.entities(info).load(ref as string);
  }
}

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], { nullable: true, description: 'Entities that a text may mean, best first; an empty text means none.' })
  async search(@Args(() => SearchArgs) { text, types, first }: SearchArgs, @Ctx() { graph }: Context) {
    const { limit } = pageOf({ first }, 'search');
    return (await searchNames(graph, text, types)).slice(0, limit - 1);
  }

  @FieldResolver()
  entity(@Root() { id }: { id: string }, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.entities(info).load(id);
  }
}

@Resolver()
export class StatementResolver {
  @Query(() => typeNamed('StatementConnection'), { nullable: true, description: 'Statements, in the order of time, the undated last.' })
  async statements(@Args(() => StatementListArgs) _args: StatementListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const parameters = statementParameters(await argumentsOf(context, info), 'statements');
    const { entity, subject, object } = parameters;
    const about = [entity, subject, object].filter(Boolean);
    if (!about.length) return readList(context, info, { question: 'statements/search', type: 'Statement', key: 'key', parameters });
    // Every entity that is named must be in the statement: the file finds those about any of them.
    const all = { ...parameters, about: about.slice(0, 1), subjects: subject ? [subject] : null, figures: false, entities: about };
    return readList(context, info, { question: 'statements/about', type: 'Statement', key: 'key', parameters: all });
  }

  @Query(() => typeNamed('StatementConnection'), {
    nullable: true,
    description: 'Figures in time order: statements whose predicate is one of the metrics, of one of the subjects.',
  })
  async observations(@Args(() => ObservationArgs) _args: ObservationArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { metrics, subjects, ...rest } = await argumentsOf(context, info);
    const parameters = statementParameters(rest, 'observations');
    const { entity, subject, object, predicates } = parameters;
    const whose = both(subjects, subject && [subject]);
    const which = both(metrics, predicates);
    const about = whose ?? which;
    if (!about) throw new Fault('BAD_USER_INPUT', 'Observations of what? Name metrics, subjects or both.');
    const all = { ...parameters, about, subjects: whose, predicates: which, figures: true, entities: [entity, object].filter(Boolean) };
    return readList(context, info, { question: 'statements/about', type: 'Statement', key: 'key', parameters: all });
  }
}

@Resolver()
export class InvestmentResolver {
  @Query(() => typeNamed('InvestmentConnection'), {
    nullable: true,
    description: 'Who invested where: by investor, origin, place, policy, time and wording.',
  })
  async investments(@Args(() => InvestmentListArgs) _args: InvestmentListArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const args = await argumentsOf(context, info);
    const filter = (args.filter ?? {}) as Record<string, unknown>;
    const asked = (name: string) => filter[name] ?? null;
    const parameters = {
      ...pageOf(args, 'investments'),
      ...timeParameters(filter),
      investor: asked('investor'),
      investorWithin: asked('investorWithin'),
      place: asked('place'),
      park: asked('park'),
      policy: asked('policy'),
      document: asked('document'),
      wording: asked('wording'),
      status: asked('status'),
      basis: asked('basis') ?? ['STATED', 'BACKGROUND'],
    };
    return readList(context, info, { question: 'investments/search', type: 'Investment', key: 'id', parameters });
  }
}

@Resolver()
export class MetricResolver {
  @Query(() => typeNamed('MetricConnection'), {
    nullable: true,
    description: 'What is measured: of a subject, or with a text in the name or definition.',
  })
  async metrics(@Args(() => MetricArgs) _args: MetricArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { subject, text, ...page } = await argumentsOf(context, info);
    const parameters = { ...pageOf(page, 'metrics'), subject: subject ?? null, text: typeof text === 'string' ? fold(text) : null };
    return readList(context, info, { question: 'metrics/search', type: 'Metric', key: 'id', parameters });
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
    const text = file && corpus.text(file.file, file.sha256);
    return text ? pieces.map(({ start, end }) => slice(text, start, end)).join(' … ') : null;
  }
}

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver()
  text(@Root() { file, sha256 }: Document, @Ctx() { corpus }: Context): string | null {
    return corpus.text(file, sha256);
  }
}

/** What two lists have in common; a list that was not given leaves the other as it is. */
function both(one: unknown, other: unknown): string[] | null {
  const [left, right] = [one, other] as [string[] | null | undefined, string[] | null | undefined];
  return left && right ? left.filter((each) => right.includes(each)) : (left ?? right ?? null);
}
