import type { GraphReads } from '../graph/graph.ts';
import { Fault } from '../ground/errors.ts';
import { readings, searchParameters } from '../names/query.ts';
import type { Candidate } from '../names/row.ts';
import { type Hit, type Resolution, rank, resolveRef } from '../names/search.ts';
import type { EntityType } from '../schema/enums.ts';

export type { Resolution };

/** A name or id, and the entity types that it may mean; null for all types. */
export interface NamedAmong {
  text: string;
  types: readonly EntityType[] | null;
}

/** The hits for each text, best first. All texts are looked up in one Cypher statement. */
async function hits(graph: GraphReads, references: readonly NamedAmong[]): Promise<Hit[][]> {
  const queries = references.flatMap(({ text, types }, at) => readings(text).map((query) => ({ at, ...searchParameters(query, types) })));
  const rows = await graph.ask('names/search', { queries });
  const found = references.map((): Candidate[] => []);
  for (const { at, ...row } of rows) found[at]?.push(row);
  // Ranking needs candidates of all types, so the filter by type comes after it: 江西省吉安市 is recognized as a city by means of its province.
  return references.map(({ text, types }, at) => rank(text, found[at] ?? []).filter(({ type }) => !types || types.includes(type)));
}

/** The entities that a text may mean, best first. If another name than the official one matched, `about` begins with the official name. */
export async function searchNames(graph: GraphReads, text: string, types: readonly EntityType[] | null = null): Promise<Hit[]> {
  const [found = []] = await hits(graph, [{ text, types }]);
  return found.map((hit) => ({ ...hit, about: hit.matched === hit.name ? tells(hit) : `${hit.name} · ${tells(hit)}` }));
}

/** The most names in one request. Each name has up to three readings, and each reading costs up to seven index look-ups. */
const MOST_NAMES = 500;

/** Resolves names and ids, in the given order. Throws BAD_USER_INPUT if there are more than {@link MOST_NAMES}. */
export async function entitiesNamed(graph: GraphReads, references: readonly NamedAmong[]): Promise<Resolution[]> {
  if (references.length > MOST_NAMES) {
    throw new Fault(
      'BAD_USER_INPUT',
      `The request names ${references.length} things: expected at most ${MOST_NAMES}. Ask for fewer at once.`,
    );
  }
  const found = await hits(graph, references);
  return references.map(({ text }, at) => resolveRef(text, found[at] ?? []));
}

/** What tells an entity apart from others of the same name; for a metric this includes the first words of its definition. */
const tells = ({ about, definition }: Hit) => (definition ? `${about} · ${cut(definition, 60)}` : about);

/** Shortens a text to at most `most` characters and `…`, at the end of a word if it has spaces. */
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

/**
 * The id of the entity that a name or id means. Throws UNKNOWN_NAME or AMBIGUOUS_NAME with candidates if it does not mean exactly one.
 * `elsewhere` is what it means among all entity types; `types` are those that are allowed here.
 */
export function resolvedId(ref: string, resolution: Resolution, elsewhere?: Resolution, types?: readonly EntityType[] | null): string {
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
