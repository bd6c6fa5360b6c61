/** Reads the query parameters of an export: validates them, resolves names to ids, and selects the part of the graph. */
import { z } from 'zod';
import type { ParametersOf } from '../graph/asking.ts';
import type { Graph } from '../graph/graph.ts';
import type { Corpus } from '../ground/corpus.ts';
import { span } from '../ground/dates.ts';
import { Fault, messageOf } from '../ground/errors.ts';
import { readQuestions } from '../ground/questions.ts';
import { entitiesNamed, resolvedId } from '../loaders/names.ts';
import { MOST_IDS } from '../loaders/plan/cursor.ts';
import { hopParameters, statementParameters } from '../loaders/plan/parameters.ts';
import { neighborhood } from '../resolvers/traversal/reader.ts';
import { Basis, EntityType, Status } from '../schema/enums.ts';
import { entityTypesOf, type Model } from '../schema/model.ts';
import { GRAPH_FORMATS } from './formats.ts';
import type { Part } from './graph.ts';
import type { Receipt } from './receipt.ts';

/** What an export needs: the graph, its model, the texts, and a way to run a question. */
export interface ExportSources {
  graph: Graph;
  model: Model;
  corpus: Corpus;
  /** Runs a GraphQL query and returns the ids of all entities in its answer. */
  entitiesOf(query: string): Promise<string[]>;
}

// The values of a list may be separated by commas, or the parameter may be repeated.
const list = z
  .union([z.string(), z.array(z.string())])
  .transform((value) =>
    [value]
      .flat()
      .flatMap((each) => each.split(','))
      .filter(Boolean),
  )
  .refine(({ length }) => length > 0, 'nothing is named: give at least one, or leave the parameter out');
const one = z.string().min(1);
const oneOf = <T extends Record<string, string>>(values: T) => list.pipe(z.array(z.enum(values)));
const yes = z.enum(['yes', 'no']).transform((value) => value === 'yes');
const date = one.superRefine((text, context) => {
  try {
    span(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: messageOf(error) });
  }
});
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const LANGS = { zh: 'ZH_HANS', 'zh-hant': 'ZH_HANT', en: 'EN' } as const;

const statementShapes = {
  basis: oneOf(Basis).optional(),
  status: oneOf(Status).optional(),
  during: date.optional(),
  undated: yes.default(true).describe('with `during`: no leaves out what bears no time'),
  endsBefore: date.optional(),
  startsBefore: date.optional(),
  startsAfter: date.optional(),
  knownBy: date.optional(),
};

const graphQuery = z.strictObject({
  of: list.optional().describe('what it lies around: names or ids'),
  depth: whole(1, 3).optional().describe('with `of`: how many hops, 1 to 3; 1 unless given'),
  maxNodes: whole(1, 1000).optional().describe('with `of`: how many nodes at most; 1000 unless given'),
  ids: list.optional().describe('only these entities, up to 200 names or ids'),
  question: one.optional().describe("only what a question's answer speaks of: its file's name in the folder questions"),
  types: oneOf(EntityType).optional().describe('only entities of these types; without it all but METRIC and DOCUMENT'),
  predicates: list.optional().describe('only these relations'),
  lang: z.enum(['zh', 'zh-hant', 'en']).default('zh').describe('the language of labels'),
  doubtful: yes.default(false).describe('yes: doubtful relations come along'),
  isolated: yes.default(true).describe('no: only entities that have an edge in the file'),
  ...statementShapes,
});

const statementQuery = z.strictObject({
  of: one.optional().describe('about this entity'),
  subject: one.optional(),
  document: one.optional().describe('said by this document'),
  within: one.optional().describe('of this place and what lies or is located in it'),
  predicates: list.optional(),
  figures: yes.optional().describe('yes: only figures; no: only others'),
  doubtful: yes.optional().describe('yes: only with a doubt; no: only without'),
  text: one.optional(),
  ...statementShapes,
});

const queryFor = (file: string) => (file in GRAPH_FORMATS ? graphQuery : statementQuery);

/** The names of the query parameters that this export file takes. */
export const parametersOf = (file: string) => Object.keys(queryFor(file).shape);

/** Throws BAD_USER_INPUT if the parameters do not fit this file. Names of entities are not checked, because that needs the graph. */
export const checkParameters = (file: string, query: unknown): void => {
  read<z.ZodObject>(queryFor(file), query);
};

function read<T extends z.ZodObject>(shape: T, query: unknown): z.infer<T> {
  const result = shape.safeParse(query);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message));
  throw new Fault('BAD_USER_INPUT', `${wrong.join('; ')}. There are ${Object.keys(shape.shape).join(', ')}.`);
}

async function resolveIds(graph: Graph, names: readonly { text: string; types: readonly EntityType[] | null }[]): Promise<string[]> {
  const found = await entitiesNamed(graph, names);
  const anyType = names.map(({ text }) => ofAnyType(text));
  const elsewhere = found.some((resolution) => 'none' in resolution) ? await entitiesNamed(graph, anyType) : [];
  return names.flatMap(({ text, types }, i) => {
    const resolution = found[i];
    return resolution ? resolvedId(text, resolution, elsewhere[i], types) : [];
  });
}

const ofAnyType = (text: string) => ({ text, types: null });

const DRAWN = Object.values(EntityType).filter((type) => type !== 'METRIC' && type !== 'DOCUMENT');

/** The part of the graph that the parameters select, and what the receipt has to say about it. */
export async function selectPart(
  sources: ExportSources,
  query: unknown,
): Promise<{ part: Part; told: Pick<Receipt, 'truncated' | 'missing'> }> {
  const { graph, model } = sources;
  const {
    of,
    depth,
    maxNodes,
    ids,
    question,
    types = DRAWN,
    predicates,
    lang,
    doubtful,
    isolated,
    undated,
    ...rest
  } = read(graphQuery, query);
  if (!of && (depth || maxNodes)) throw new Fault('BAD_USER_INPUT', 'depth and maxNodes go with of: what the graph lies around.');
  if ([of, ids, question].filter(Boolean).length > 1) throw new Fault('BAD_USER_INPUT', 'of, ids and question exclude each other.');
  const hops = hopParameters({ ...rest, includeDoubtful: doubtful, includeUndated: undated }, model, predicates ?? null);
  const among = async (wanted: string[] | null) => {
    const rows = await graph.ask('exports/ids', { ...hops, ids: wanted, types, isolated });
    const there = new Set(rows.map(({ id }) => id));
    return { ids: wanted?.filter((id) => there.has(id)) ?? [...there], lang: LANGS[lang], hops };
  };
  if (of) {
    const centre = await resolveIds(graph, of.map(ofAnyType));
    const { nodes, truncated } = await neighborhood(graph, model, {
      of: centre,
      depth: depth ?? 1,
      types,
      maxNodes: maxNodes ?? 1000,
      hops,
    });
    const part = await among(nodes.map(({ id }) => id));
    return { part: { ...part, ids: [...new Set([...centre, ...part.ids])] }, told: { truncated } };
  }
  if (ids) {
    const { known, missing } = await resolveKnownIds(graph, ids);
    return { part: await among(known), told: { missing } };
  }
  if (!question) return { part: await among(null), told: {} };
  const part = await among(await sources.entitiesOf(questionNamed(question)));
  if (part.ids.length) return { part, told: {} };
  throw new Fault(
    'BAD_USER_INPUT',
    `The answer to '${question}' leaves nothing to draw: it names no entity of these types${isolated ? '' : ' that has an edge'}.`,
  );
}

async function resolveKnownIds(graph: Graph, names: readonly string[]): Promise<{ known: string[]; missing: string[] }> {
  if (names.length > MOST_IDS) throw new Fault('BAD_USER_INPUT', `ids has ${names.length} entries: expected at most ${MOST_IDS}.`);
  const found = await entitiesNamed(
    graph,
    names.map((text) => ({ text, types: null })),
  );
  const ids = found.map((resolution) => ('id' in resolution ? resolution.id : undefined));
  const known = ids.filter((id) => id !== undefined);
  return { known: [...new Set(known)], missing: names.filter((_, i) => ids[i] === undefined) };
}

function questionNamed(slug: string): string {
  const question = readQuestions().find((each) => each.slug === slug);
  if (question) return question.query;
  throw new Fault('BAD_USER_INPUT', `There is no question '${slug.slice(0, 100)}': docs/questions.md lists them.`);
}

/** The parameters of an export of statements, converted into those of cypher/parts/statement.cypher. */
export async function statementFilterOf({ graph, model }: ExportSources, query: unknown): Promise<ParametersOf<'statement'>> {
  const { of, subject, document, within, undated, ...rest } = read(statementQuery, query);
  const named = Object.entries({ entity: of, subject, document, within }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const types: Record<string, readonly EntityType[]> = { document: ['DOCUMENT'], within: entityTypesOf(model, 'Place') };
  const ids = await resolveIds(
    graph,
    named.map(([name, text]) => ({ text, types: types[name] ?? null })),
  );
  const filter = { ...rest, includeUndated: undated, ...Object.fromEntries(named.map(([name], i) => [name, ids[i]])) };
  return statementParameters({ filter }, 'export', model);
}
