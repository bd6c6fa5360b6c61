/** Resolves `figures`, which adds figures or gives the reasons why not, and `compare`, which compares subjects. */
import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { between } from '../../ground/errors.ts';
import type { Context } from '../../loaders/context.ts';
import { statementList } from '../../loaders/list.ts';
import { reason, reportEmpty } from '../../loaders/plan/emptiness.ts';
import { bothOf, statementParameters } from '../../loaders/plan/parameters.ts';
import type { GroupBy } from '../../schema/enums.ts';
import type { Given } from '../../schema/given.ts';
import { refuseOthers } from '../statements/figures-alone.ts';
import { CompareArgs, FigureArgs } from './arguments.ts';
import { type ComparedMetric, compare } from './compare.ts';
import { grouped, measuredProperties, readFigures, readWholes, whyNoFigures } from './reader.ts';
import { Comparison, Figures } from './types.ts';

/** The arguments that select figures. */
type FiguresOf = Given<Pick<FigureArgs, 'metrics' | 'subjects' | 'filter'>>;

/**
 * The list of statements for the arguments: figures, or other statements if `figures` is false. To use an index, it starts from the
 * subjects if they are given, else from the subject or entity of the filter, else from the metrics, else from all statements.
 */
function listOf({ metrics, subjects, filter }: FiguresOf, { model }: Context, figures = true) {
  refuseOthers(filter);
  const parameters = statementParameters({ filter }, 'figures', model);
  const { entity, subject } = parameters;
  const predicates = bothOf(metrics, parameters.predicates);
  const about = subjects ?? (subject ? [subject] : entity ? [entity] : figures && predicates ? predicates : []);
  return statementList({ ...parameters, predicates, figures }, about, subjects ?? null);
}

/**
 * The reason if the filter excludes all figures. Near misses are named only if there are other conditions, else they would be arbitrary.
 */
const whyFiltered = (others: readonly { id: string }[], { metrics, subjects }: FiguresOf) =>
  reason(
    'FILTERED_OUT',
    `No figure passes the filter; without it there ${others.length === 1 ? 'is 1' : `are ${others.length}`}.`,
    metrics || subjects ? others.map(({ id }) => id) : [],
  );

@Resolver()
export class FigureResolver {
  @Query(() => Figures, {
    nullable: true,
    description: 'Figures in groups, each with its sum or with the reasons why the figures may not be added.',
  })
  async figures(@Args(() => FigureArgs) args: FigureArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const figures = await readFigures(context.graph, listOf(args, context));
    const groups = grouped(context.model, figures, [...new Set<GroupBy>(args.groupBy ?? ['METRIC'])]).map((group) => ({
      ...group,
      count: group.statementIds.length,
    }));
    if (figures.length) return { groups, totalCount: figures.length };
    const properties = { ...args, metrics: bothOf(args.metrics, measuredProperties(context.model)) };
    const stated = await whyNoFigures(context.graph, listOf(properties, context, false));
    const unfiltered = stated.code === 'NOTHING_STATED' && args.filter ? { ...args, filter: null } : undefined;
    const others = unfiltered ? await readFigures(context.graph, listOf(unfiltered, context)) : [];
    const why = others.length ? whyFiltered(others, args) : stated;
    return { groups, totalCount: 0, whyEmpty: reportEmpty(context, info, why) };
  }

  @Query(() => Comparison, {
    nullable: true,
    description: 'Figures of several subjects side by side, metric by metric, and whether the subjects can be compared.',
  })
  async compare(@Args(() => CompareArgs) args: CompareArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const subjects = [...new Set(args.subjects)];
    between('the number of subjects', subjects.length, 2, 10);
    const { names, parts } = await readWholes(context.graph, subjects);
    const figures = await readFigures(context.graph, listOf({ ...args, subjects: [...subjects, ...parts] }, context));
    const all = compare(figures, subjects, names);
    const shared = ({ cells }: ComparedMetric) => Boolean(args.metrics) || cells.filter((cell) => cell.length).length > 1;
    const rows = all.filter(shared);
    const passing = args.filter ? ' that pass the filter' : '';
    if (!rows.length)
      reportEmpty(
        context,
        info,
        reason('NOTHING_STATED', `No metric has figures of two of them${passing}; ofOneAlone has what there is of one.`),
      );
    const shown = ({ metric, cells, comparable, reasons }: ComparedMetric) => ({
      metricId: metric,
      comparable,
      reasons,
      cells: cells.map((cell, i) => ({ subjectId: subjects[i], statementIds: cell.map(({ id }) => id) })),
    });
    return { rows: rows.map(shown), ofOneAlone: all.filter((row) => !shared(row)).map(shown) };
  }
}
