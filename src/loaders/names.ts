import type { GraphReads } from '../graph/graph.ts';
import { Fault } from '../ground/errors.ts';
import { readings, searchParameters } from '../names/query.ts';
import type { Candidate } from '../names/row.ts';
import { type Hit, type Resolution, rank, resolveRef } from '../names/search.ts';
import type { EntityType } from '../schema/enums.ts';

export type { Resolution };

/** A text, and the types of what it may mean; null for all. */
export interface NamedAmong {
  text: string;
  types: readonly EntityType[] | null;
}

/** Hits for each text, best first; one statement for all texts. */
async function hits(graph: GraphReads, asked: readonly NamedAmong[]): Promise<Hit[][]> {
  const queries = asked.flatMap(({ text, types }, at) => readings(text).map((query) => ({ at, ...searchParameters(query, types) })));
  const rows = await graph.ask('names/search', { queries });
  const found = asked.map((): Candidate[] => []);
  for (const { at, ...row } of rows) found[at]?.push(row);
  // Candidates of all types: 江西省吉安市 among cities is known by its province too.
  return asked.map(({ text, types }, at) => rank(text, found[at] ?? []).filter(({ type }) => !types || types.includes(type)));
}

/** Entities that a text may mean, best first; what tells each from its namesakes begins with its name where another one matched. */
export async function searchNames(graph: GraphReads, text: string, types: readonly EntityType[] | null = null): Promise<Hit[]> {
  const [found = []] = await hits(graph, [{ text, types }]);
  return found.map((hit) => ({ ...hit, about: hit.matched === hit.name ? tells(hit) : `${hit.name} · ${tells(hit)}` }));
}

/** Each is searched for in up to seven ways. */
const MOST_NAMES = 500;

/** What each of some names or ids means; refuses more than one request can need. */
export async function entitiesNamed(graph: GraphReads, asked: readonly NamedAmong[]): Promise<Resolution[]> {
  if (asked.length > MOST_NAMES) {
    throw new Fault('BAD_USER_INPUT', `The request names ${asked.length} things: expected at most ${MOST_NAMES}. Ask for fewer at once.`);
  }
  const found = await hits(graph, asked);
  return asked.map(({ text }, at) => resolveRef(text, found[at] ?? []));
}

/** A metric is told from its like by the first words of its definition. */
const tells = ({ about, definition }: Hit) => (definition ? `${about} · ${cut(definition, 60)}` : about);

/** A text of no more characters than this, ending with a whole word where there are words. */
function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most)
        .join('')
        .replace(/\s+\S*$/, '')}…`;
}

const listed = (hits: readonly Hit[]) =>
  hits
    .slice(0, 5)
    .map(({ id, name }) => `${name} (${id})`)
    .join(', ');

/** The id that a reference means, or a fault that lists what it might mean; `elsewhere`: what it means among things of other types. */
export function meant(ref: string, resolution: Resolution, elsewhere?: Resolution, types?: readonly EntityType[] | null): string {
  if ('id' in resolution) return resolution.id;
  const named = cut(ref, 60);
  if ('several' in resolution) {
    const { several } = resolution;
    throw new Fault('AMBIGUOUS_NAME', `'${named}' is a name of several: ${listed(several)}. Use the id of one.`, shown(several));
  }
  const { none } = resolution;
  const hint = none.length ? ` Did you mean ${listed(none)}?` : '';
  const why =
    elsewhere && 'id' in elsewhere
      ? `'${named}' is ${elsewhere.id}, and here only ${(types ?? []).join(', ')} can be meant.`
      : `No entity is called '${named}'${none.length ? '' : ', and nothing resembles it; statements(filter: {text}) looks in what is said'}.`;
  throw new Fault('UNKNOWN_NAME', why + hint, shown(none));
}

const shown = (hits: readonly Hit[]) => ({
  candidates: hits.slice(0, 10).map((hit) => ({ id: hit.id, name: hit.name, about: tells(hit), matched: hit.matched, how: hit.how })),
});
