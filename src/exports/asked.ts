/** What an address asks for: its parameters read, names turned into ids, and the part of the graph that they mean. */
import { z } from 'zod';
import { span } from '../dates.ts';
import { Fault } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { hopParameters, statementParameters } from '../loaders/filters.ts';
import { entitiesNamed, meant } from '../loaders/names.ts';
import { MOST_IDS } from '../loaders/page.ts';
import { neighborhood } from '../loaders/subgraph.ts';
import type { Model } from '../model.ts';
import { readQuestions } from '../questions.ts';
import { Basis, EntityType, Status } from '../schema/enums.ts';
import type { Part } from './graph.ts';

/** What answering takes beside the graph: `entities` of a question's answer. */
export interface Sources {
  graph: Graph;
  model: Model;
  entitiesOf(query: string): Promise<string[]>;
}

// A list may be written with commas or by repeating the parameter.
const list = z.union([z.string(), z.array(z.string())]).transform((value) =>
  [value]
    .flat()
    .flatMap((each) => each.split(','))
    .filter(Boolean),
);
const one = z.string().min(1);
const oneOf = <T extends Record<string, string>>(values: T) => list.pipe(z.array(z.enum(Object.keys(values) as [keyof T & string])));
const yes = z.enum(['yes', 'no']).transform((value) => value === 'yes');
const date = one.superRefine((text, context) => {
  try {
    span(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
  }
});
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const LANGS = { zh: 'ZH_HANS', 'zh-hant': 'ZH_HANT', en: 'EN' } as const;

const statementsAsked = {
  basis: oneOf(Basis).optional(),
  status: oneOf(Status).optional(),
  during: date.optional(),
  endsBefore: date.optional(),
  startsAfter: date.optional(),
  knownBy: date.optional(),
};

const graphQuery = z.strictObject({
  of: list.optional().describe('what it lies around: names or ids'),
  depth: whole(1, 3).default(1).describe('with `of`: how many hops, 1 to 3'),
  maxNodes: whole(1, 1000).default(1000).describe('with `of`: how many nodes at most'),
  ids: list.optional().describe('only these entities, up to 200 names or ids'),
  question: one.optional().describe("only what a question's answer speaks of: its file's name in tests/questions"),
  types: oneOf(EntityType).optional().describe('only entities of these types; without it all but METRIC and DOCUMENT'),
  predicates: list.optional().describe('only these relations'),
  lang: z.enum(['zh', 'zh-hant', 'en']).default('zh').describe('the language of labels'),
  doubtful: yes.default(false).describe('yes: doubtful relations come along'),
  ...statementsAsked,
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
  ...statementsAsked,
});

function read<T extends z.ZodObject>(shape: T, query: unknown): z.infer<T> {
  const result = shape.safeParse(query);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message));
  throw new Fault('BAD_USER_INPUT', `${wrong.join('; ')}. There are ${Object.keys(shape.shape).join(', ')}.`);
}

async function idsMeant(graph: Graph, names: readonly string[]): Promise<string[]> {
  const found = await entitiesNamed(
    graph,
    names.map((text) => ({ text, types: null })),
  );
  return found.map((resolution, i) => meant(names[i] as string, resolution));
}

const DRAWN = Object.keys(EntityType).filter((type) => type !== 'METRIC' && type !== 'DOCUMENT') as EntityType[];

/** The part of the graph that a query asks for, and which of `ids` there are not. */
export async function partAsked({ graph, model, entitiesOf }: Sources, query: unknown): Promise<{ part: Part; missing: string[] }> {
  const { of, depth, maxNodes, ids, question, types, predicates, lang, doubtful, ...rest } = read(graphQuery, query);
  if ([of, ids, question].filter(Boolean).length > 1) throw new Fault('BAD_USER_INPUT', 'of, ids and question exclude each other.');
  const hops = hopParameters({ ...rest, includeDoubtful: doubtful }, model, predicates ?? null);
  const part = { types: types ?? DRAWN, lang: LANGS[lang], hops };
  if (of) {
    const around = await neighborhood(graph, model, { of: await idsMeant(graph, of), depth, types: types ?? null, maxNodes, hops });
    return { part: { ...part, ids: around.nodes.map(({ id }) => id) }, missing: [] };
  }
  if (question) return { part: { ...part, ids: await entitiesOf(questionNamed(question)) }, missing: [] };
  if (!ids) return { part: { ...part, ids: null }, missing: [] };
  if (ids.length > MOST_IDS) throw new Fault('BAD_USER_INPUT', `ids has ${ids.length} entries: expected at most ${MOST_IDS}.`);
  const resolutions = await entitiesNamed(
    graph,
    ids.map((text) => ({ text, types: null })),
  );
  const known = resolutions.map((resolution) => ('id' in resolution ? resolution.id : null));
  return { part: { ...part, ids: known.filter((id) => id !== null) }, missing: ids.filter((_, i) => known[i] === null) };
}

function questionNamed(slug: string): string {
  const question = readQuestions().find((each) => each.slug === slug);
  if (question) return question.query;
  throw new Fault('BAD_USER_INPUT', `There is no question '${slug.slice(0, 100)}': docs/questions.md lists them.`);
}

/** The parameters of cypher/parts/statement.cypher that a query asks for. */
export async function statementsAskedFor({ graph, model }: Sources, query: unknown): Promise<Record<string, unknown>> {
  const { of, subject, document, within, ...rest } = read(statementQuery, query);
  const named = Object.entries({ entity: of, subject, document, within }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const ids = await idsMeant(
    graph,
    named.map(([, text]) => text),
  );
  const filter = { ...rest, ...Object.fromEntries(named.map(([name], i) => [name, ids[i]])) };
  return statementParameters({ filter }, 'export', model);
}
