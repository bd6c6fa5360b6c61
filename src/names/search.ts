import type { EntityType } from '../schema/enums.ts';
import type { Match } from './match.ts';
import { matchOf } from './matchers.ts';
import { piecesOf } from './pieces.ts';
import { readings, readQuery, TYPES } from './query.ts';
import { type Candidate, isPlace, TERRITORIES, wholeForms } from './row.ts';
import { EXACT, SPELLED } from './scores.ts';

/** An entity that matches a text, with the best of its matching names. */
export interface Hit extends Pick<Candidate, 'id' | 'type' | 'name' | 'about' | 'definition'> {
  /** The name that matched, in its original spelling. */
  matched: string;
  /** From 0 to 1; {@link EXACT} and above if the text stands for the whole name. */
  score: number;
  /** The steps from the text to the name: `["traditional→simplified", "prefix"]`. */
  how: string[];
}

interface Matched {
  row: Candidate;
  match: Match;
}

/** Ranks candidate names for a text. Returns the entities, best first, each with its best name. */
export function rank(text: string, rows: readonly Candidate[]): Hit[] {
  const places = rows.filter(isPlace);
  const texts = readings(text).map((query) => ({
    ...query,
    pieces: piecesOf(query, rows, wholeForms),
    places: piecesOf(query.governed ?? query, query.governed ? places : [], wholeForms),
  }));
  const best = new Map<string, Matched>();
  for (const row of rows) {
    for (const query of texts) {
      const match = matchOf(query, row);
      const known = best.get(row.id);
      if (match && (!known || preference({ row, match }, known) < 0)) best.set(row.id, { row, match });
    }
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        b.match.score - a.match.score ||
        typeOrder(a.row.type) - typeOrder(b.row.type) ||
        b.row.degree - a.row.degree ||
        (a.row.id < b.row.id ? -1 : 1),
    )
    .map(({ row: { id, type, name, about, definition, text: matched }, match }) => ({
      id,
      type,
      name,
      about,
      definition,
      matched,
      ...match,
    }));
}

/** Compares two matching names of one entity: the better score wins, then fewer steps, then the official name in Simplified Chinese. */
function preference(a: Matched, b: Matched): number {
  const plainness = ({ kind, lang }: Candidate) => (kind === 'OFFICIAL' ? 0 : 2) + (lang === 'ZH_HANS' ? 0 : 1);
  return b.match.score - a.match.score || a.match.how.length - b.match.how.length || plainness(a.row) - plainness(b.row);
}

const typeOrder = (type: EntityType) => TYPES.indexOf(type);

/** What an id or name resolves to: one entity, none (with similar ones), or several that have this name. */
export type Resolution = { id: string } | { none: Hit[] } | { several: Hit[] };

const LEVELS: ((hit: Hit) => boolean)[] = [
  ({ score }) => score === 1,
  ({ score, how }) => score >= SPELLED && !how.includes('former name') && !how.includes('damaged form'),
  ({ score }) => score >= SPELLED,
  ({ score }) => score >= EXACT,
];

/**
 * Decides which entity an id or name means. Only a match of the whole name counts: as it is spelled, without its suffix, or in full pinyin.
 * A prefix, a similar name or a part of a name is only a suggestion. Official names win over others, these over former and damaged names,
 * and pinyin comes last. Among equal matches, a city wins over everything else, then a region, then a county (see TERRITORIES).
 */
export function resolveRef(text: string, hits: readonly Hit[]): Resolution {
  const { id } = readQuery(text);
  if (id) return hits.some((hit) => hit.id === id) ? { id } : { none: [...hits] };

  const named = LEVELS.map((level) => hits.filter(level)).find(({ length }) => length > 0);
  if (!named) return { none: [...hits] };
  // A single character such as 赣 is the abbreviation of too many things, so no place is preferred then.
  const place = [...readQuery(text).folded].length > 1 ? TERRITORIES.find((type) => named.some((hit) => hit.type === type)) : undefined;
  const meant = place ? named.filter(({ type }) => type === place) : named;
  return meant.length === 1 && meant[0] ? { id: meant[0].id } : { several: meant };
}
