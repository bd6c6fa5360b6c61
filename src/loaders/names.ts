import { Fault } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { readings, searchParameters } from '../names/query.ts';
import { type Hit, type Resolution, type Row, rank, resolveRef } from '../names/search.ts';
import type { EntityType } from '../schema/enums.ts';

export type { Resolution };

/** A text, and the types of what it may mean; null for all. */
export interface Asked {
  text: string;
  types: readonly EntityType[] | null;
}

/** Hits for each text, best first; one statement for all texts. */
async function hits(graph: Graph, asked: readonly Asked[]): Promise<Hit[][]> {
  const queries = asked.flatMap(({ text, types }, at) => readings(text).map((query) => ({ at, ...searchParameters(query, types) })));
  const rows = await graph.ask('names/search', { queries });
  const found = asked.map((): Row[] => []);
  for (const [at, id, type, about, degree, text, lang, kind, folded, pinyin, initials, score] of rows) {
    found[at as number]?.push({ id, type, about, degree, text, lang, kind, folded, pinyin, initials, score } as Row);
  }
  return asked.map(({ text }, at) => rank(text, found[at] as Row[]));
}

/** Entities that a text may mean, best first. */
export const searchNames = async (graph: Graph, text: string, types: readonly EntityType[] | null = null): Promise<Hit[]> =>
  (await hits(graph, [{ text, types }]))[0] as Hit[];

/** What each of some names or ids means. */
export const entitiesNamed = async (graph: Graph, asked: readonly Asked[]): Promise<Resolution[]> =>
  (await hits(graph, asked)).map((each, at) => resolveRef(asked[at]?.text as string, each));

const shown = ({ id, matched, about, how }: Hit) => ({ id, name: matched, about, how });
const listed = (hits: Hit[]) =>
  hits
    .slice(0, 5)
    .map(({ id, matched }) => `${matched} (${id})`)
    .join(', ');

/** The id that a reference means, or a fault that lists what it might mean; `elsewhere`: what it means among things of other types. */
export function meant(ref: string, resolution: Resolution, elsewhere?: Resolution): string {
  if ('id' in resolution) return resolution.id;
  if ('several' in resolution) {
    const { several } = resolution;
    throw new Fault('AMBIGUOUS_NAME', `'${ref}' is a name of several: ${listed(several)}. Use the id of one.`, {
      candidates: several.slice(0, 10).map(shown),
    });
  }
  const { none } = resolution;
  if (elsewhere && 'id' in elsewhere) {
    throw new Fault('UNKNOWN_NAME', `'${ref}' is not of this type, it is ${elsewhere.id}: entity(ref) finds anything.`, {
      candidates: none.slice(0, 10).map(shown),
    });
  }
  const hint = none.length ? `Did you mean ${listed(none)}?` : 'Nothing resembles it; search(text) looks further.';
  throw new Fault('UNKNOWN_NAME', `No entity is called '${ref}'. ${hint}`, { candidates: none.slice(0, 10).map(shown) });
}
