import { Fault } from '../errors.ts';
import { cypher } from '../graph/catalogue.ts';
import type { Graph } from '../graph/graph.ts';
import { searchParameters } from '../names/query.ts';
import { type Hit, type Resolution, type Row, rank, resolveRef } from '../names/search.ts';
import type { EntityType } from '../schema/enums.ts';

export type { Resolution };

/** Hits for each text, best first; one statement for all texts. */
async function hits(graph: Graph, texts: readonly string[], types: readonly EntityType[] | null): Promise<Hit[][]> {
  const queries = texts.map((text, at) => ({ at, ...searchParameters(text, types) }));
  const rows = await graph.read(cypher('names/search'), { p: { queries } });
  const found = texts.map((): Row[] => []);
  for (const [at, id, type, degree, text, lang, kind, folded, pinyin, initials, score] of rows) {
    found[at as number]?.push({ id, type, degree, text, lang, kind, folded, pinyin, initials, score } as Row);
  }
  return texts.map((text, at) => rank(text, found[at] as Row[]));
}

/** Entities that a text may mean, best first. */
export const searchNames = async (graph: Graph, text: string, types?: readonly EntityType[]): Promise<Hit[]> =>
  (await hits(graph, [text], types ?? null))[0] as Hit[];

/** What each of some names or ids means. */
export const entitiesNamed = async (graph: Graph, texts: readonly string[]): Promise<Resolution[]> =>
  (await hits(graph, texts, null)).map((each, at) => resolveRef(texts[at] as string, each));

const shown = (hit: Hit) => ({ id: hit.id, name: hit.matched, how: hit.how });
const listed = (hits: Hit[]) =>
  hits
    .slice(0, 5)
    .map(({ id, matched }) => `${matched} (${id})`)
    .join(', ');

/** The id that a reference means among entities of one type, or a fault that lists what it might mean there. */
export const meantOfType = async (graph: Graph, ref: string, type: EntityType): Promise<string> =>
  meant(ref, resolveRef(ref, await searchNames(graph, ref, [type])));

/** The id that a reference means, or a fault that lists what it might mean. */
export function meant(ref: string, resolution: Resolution): string {
  if ('id' in resolution) return resolution.id;
  if ('several' in resolution) {
    const { several } = resolution;
    throw new Fault('AMBIGUOUS_NAME', `'${ref}' is a name of several: ${listed(several)}. Use the id of one.`, {
      candidates: several.slice(0, 10).map(shown),
    });
  }
  const { none } = resolution;
  const hint = none.length ? `Did you mean ${listed(none)}?` : 'Nothing resembles it; search(text) looks further.';
  throw new Fault('UNKNOWN_NAME', `No entity is called '${ref}'. ${hint}`, { candidates: none.slice(0, 10).map(shown) });
}
