import type { EntityType } from '../schema/enums.ts';
import type { Match } from './match.ts';
import { matchOf } from './matchers.ts';
import { piecesOf } from './pieces.ts';
import { readings, readQuery, TYPES } from './query.ts';
import { type Candidate, isPlace, TERRITORIES, wholeForms } from './row.ts';
import { EXACT, SPELLED } from './scores.ts';

/** An entity with the best of its names that match. */
export interface Hit extends Pick<Candidate, 'id' | 'type' | 'name' | 'about' | 'definition'> {
  /** The name that matched, as written. */
  matched: string;
  /** From 0 to 1; {@link EXACT} and above where the name as a whole was meant. */
  score: number;
  /** The steps from the text to the name: `["traditional→simplified", "prefix"]`. */
  how: string[];
}

interface Matched {
  row: Candidate;
  match: Match;
}

/** Finds the hits for a text among candidate names, best first, each entity once. */
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

/** Which of two names of one entity to show: the better match, the fewer steps, the official name in Simplified. */
function preference(a: Matched, b: Matched): number {
  const plainness = ({ kind, lang }: Candidate) => (kind === 'OFFICIAL' ? 0 : 2) + (lang === 'ZH_HANS' ? 0 : 1);
  return b.match.score - a.match.score || a.match.how.length - b.match.how.length || plainness(a.row) - plainness(b.row);
}

const typeOrder = (type: EntityType) => TYPES.indexOf(type);

/** What a reference by id or name comes to: one entity, none (with what resembles it), or several that bear the name. */
export type Resolution = { id: string } | { none: Hit[] } | { several: Hit[] };

const LEVELS: ((hit: Hit) => boolean)[] = [
  ({ score }) => score === 1,
  ({ score, how }) => score >= SPELLED && !how.includes('former name') && !how.includes('damaged form'),
  ({ score }) => score >= SPELLED,
  ({ score }) => score >= EXACT,
];

/**
 * Decides which entity a reference means. Only a name in one of its own forms counts: spelled, without its suffix, or in full pinyin. A prefix,
 * a likeness or a part of a name is a suggestion, however clear it seems. Official names go before others, those before former and damaged
 * ones, pinyin last; among equals the city goes before its county, its port, its park.
 */
export function resolveRef(text: string, hits: readonly Hit[]): Resolution {
  const { id } = readQuery(text);
  if (id) return hits.some((hit) => hit.id === id) ? { id } : { none: [...hits] };

  const named = LEVELS.map((level) => hits.filter(level)).find(({ length }) => length > 0);
  if (!named) return { none: [...hits] };
  // One character (赣) abbreviates too much for a guess.
  const place = [...readQuery(text).folded].length > 1 ? TERRITORIES.find((type) => named.some((hit) => hit.type === type)) : undefined;
  const meant = place ? named.filter(({ type }) => type === place) : named;
  return meant.length === 1 && meant[0] ? { id: meant[0].id } : { several: meant };
}
