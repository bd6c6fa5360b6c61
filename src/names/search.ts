import type { EntityType, Lang, NameKind } from '../schema/enums.ts';
import { fold, foldKeepingScript } from './fold.ts';
import { words } from './forms.ts';
import { type Query, readings, readQuery, SUFFIXES, TYPES, withoutSuffix } from './query.ts';

/** A candidate, as cypher/names/search.cypher yields it: one name of one entity. */
export interface Row {
  id: string;
  type: EntityType;
  /** What tells the entity from its namesakes: 城市 · prefecture-level city · 江西省. */
  about: string;
  degree: number;
  text: string;
  lang: Lang | null;
  kind: NameKind;
  folded: string;
  pinyin: string;
  initials: string;
  /** Lucene's; 0 for a name that the full-text index did not yield. */
  score: number;
}

/** An entity with the best of its names that match. */
export interface Hit {
  id: string;
  type: EntityType;
  about: string;
  /** The name that matched, as written. */
  matched: string;
  /** From 0 to 1; {@link EXACT} and above where the name as a whole was meant. */
  score: number;
  /** The steps from the text to the name: `["traditional→simplified", "prefix"]`. */
  how: string[];
}

interface Match {
  score: number;
  how: string[];
}

interface Matched {
  row: Row;
  match: Match;
}

/** From this score on, a hit is a name in some form of its own and not merely something like it. */
export const EXACT = 0.85;

/** From this score on, it was also spelled as written, not only in pinyin. */
const SPELLED = 0.93;

const PLACES: readonly EntityType[] = ['CITY', 'REGION', 'COUNTY'];
const EXACT_BY_KIND: Record<NameKind, number> = {
  OFFICIAL: 1,
  SHORT: 0.96,
  VARIANT: 0.96,
  TRANSLATION: 0.96,
  FORMER: 0.95,
  CORRUPTED: 0.95,
  DESCRIPTION: 1,
};
const KIND_NOTES: Partial<Record<NameKind, string>> = {
  SHORT: 'short name',
  VARIANT: 'variant',
  FORMER: 'former name',
  CORRUPTED: 'damaged form',
  DESCRIPTION: 'described so',
};

/** Finds the hits for a text among candidate names, best first, each entity once. */
export function rank(text: string, rows: readonly Row[]): Hit[] {
  const queries = readings(text);
  const best = new Map<string, Matched>();
  for (const row of rows) {
    for (const query of queries) {
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
    .map(({ row: { id, type, about, text: matched }, match }) => ({ id, type, about, matched, ...match }));
}

/** Which of two names of one entity to show: the better match, the fewer steps, the official name in Simplified. */
function preference(a: Matched, b: Matched): number {
  const plainness = ({ kind, lang }: Row) => (kind === 'OFFICIAL' ? 0 : 2) + (lang === 'ZH_HANS' ? 0 : 1);
  return b.match.score - a.match.score || a.match.how.length - b.match.how.length || plainness(a.row) - plainness(b.row);
}

const typeOrder = (type: EntityType) => TYPES.indexOf(type);

function matchOf(query: Query, row: Row): Match | null {
  const match = query.id === row.id ? { score: 1, how: ['id'] } : query.folded ? wayOf(query, row) : null;
  if (!match) return null;
  const kind = row.lang === 'EN' ? 'English' : KIND_NOTES[row.kind];
  return {
    score: Math.round(match.score * weightOf(match, row) * 1000) / 1000,
    how: [...conversions(query, row), ...match.how, ...(kind && match.how[0] !== 'id' ? [kind] : [])],
  };
}

/** What is named after others, or damaged, is meant only where it is named as a whole; what describes a thing never goes for its name. */
function weightOf({ score }: Match, { kind, type }: Row): number {
  if (kind === 'DESCRIPTION') return 0.56;
  return score < EXACT && (kind === 'CORRUPTED' || isDerivative(type)) ? 0.6 : 1;
}

/** What had to be done to the text before it could be compared. A name that is itself written so needs no such step. */
function conversions({ text, folded, inScript, step }: Query, row: Row): string[] {
  const steps = step ? [step] : [];
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(text) && !row.text.includes(text)) steps.push('full-width→half-width');
  if (inScript !== folded && !foldKeepingScript(row.text).includes(inScript)) steps.push('traditional→simplified');
  return steps;
}

/** From this likeness on, most of two names is the same. */
const MOSTLY = 0.4;

/** The best way from the text to the name; null where they have too little in common. */
function wayOf(query: Query, row: Row): Match | null {
  const { folded, pinyin, chinese, sounded } = query;
  const share = isDerivative(row.type) ? 0 : shareOf(folded, row.folded);

  if (row.folded === folded) return { score: exactScore(row), how: ['exact'] };
  if (bareForms(row).includes(folded) || suffixed(query, row)) return { score: 0.93, how: ['without suffix'] };
  if (!chinese && row.pinyin === pinyin) return { score: 0.87, how: ['pinyin'] };
  if (!chinese && bareReading(row) === pinyin) return { score: 0.86, how: ['pinyin', 'without suffix'] };

  if (isPlace(row) && endsLike(query, row)) return { score: 0.75 + 0.05 * share, how: ['ending'] };
  if (row.folded.startsWith(folded)) return { score: 0.7 + 0.06 * share + 0.04 * prominence(row), how: ['prefix'] };
  // Two or three letters are a place's initials before they are the beginning of somebody's acronym.
  if (!chinese && folded.length >= 2 && row.initials === folded) return { score: isPlace(row) ? 0.76 : 0.67, how: ['initials'] };
  if (sounded && pinyin.length >= 2 && row.pinyin.startsWith(pinyin)) {
    return { score: 0.62 + 0.04 * shareOf(pinyin, row.pinyin), how: ['pinyin', 'prefix'] };
  }
  if (!chinese && folded.length >= 2 && row.initials.startsWith(folded)) {
    return { score: 0.58 + 0.03 * shareOf(folded, row.initials), how: ['initials', 'prefix'] };
  }
  const sounds = [row.pinyin, bareReading(row)].filter((sound) => sound !== null);
  if (chinese && folded.length >= 2 && pinyin && sounds.includes(pinyin)) return { score: 0.57, how: ['same sound'] };

  if (folded.length >= 3 && oneApart(folded, row.folded)) return { score: 0.5 + 0.05 * share, how: ['one character differs'] };
  if (pinyin.length >= 5 && sounds.some((sound) => oneApart(pinyin, sound))) {
    return chinese ? { score: 0.48, how: ['similar sound'] } : { score: 0.5, how: ['pinyin', 'one character differs'] };
  }

  if (row.folded.includes(folded)) return { score: 0.4 + 0.09 * share, how: ['contained'] };
  if (!chinese && folded.length >= 5 && words(row.text).some((word) => oneApart(folded, word))) {
    return { score: 0.45 + 0.04 * share, how: ['one character differs'] };
  }
  if (query.words.length > 1 && !chinese && query.words.every((word) => row.folded.includes(word)))
    return { score: 0.4, how: ['all words'] };
  if (!chinese && pinyin.length >= 4 && row.pinyin.includes(pinyin)) return { score: 0.35 + 0.04 * share, how: ['pinyin', 'contained'] };
  if (isPlace(row) && oneOfTwo(folded, withoutSuffix(row.folded))) return { score: 0.3, how: ['one character differs'] };
  const likeness = likenessOf(folded, row.folded);
  // Most of a name is a better guess than a short name inside the text: 深圳市特区建工集团 means the firm, not the city.
  if (row.score > 0 && likeness >= MOSTLY && [...row.folded].length >= 4) return { score: 0.2 + 0.28 * likeness, how: ['full text'] };
  if (row.folded.length >= (/\p{Script=Han}/u.test(row.folded) ? 2 : 4) && folded.includes(row.folded)) {
    return { score: 0.25 + 0.09 * shareOf(row.folded, folded), how: ['part of the text'] };
  }
  return row.score > 0 && likeness >= (chinese ? 0.3 : 0.5) ? { score: 0.25 * likeness, how: ['full text'] } : null;
}

const isPlace = ({ type, kind }: Row) => PLACES.includes(type) && kind !== 'DESCRIPTION';

/** Its name is made of others, and no better for being short: a document's title, what a figure measures, somebody's investment. */
const isDerivative = (type: EntityType) => typeOrder(type) >= typeOrder('DOCUMENT');

/** Of two names that begin alike, the one of which more is told is meant. */
const prominence = ({ degree }: Row) => Math.min(1, Math.log1p(degree) / Math.log1p(500));
const shareOf = (part: string, whole: string) => Math.min(1, part.length / Math.max(1, whole.length));

/** The Traditional form of an official name is no lesser name. */
const exactScore = ({ kind, lang }: Row) => (lang === 'ZH_HANT' && kind === 'TRANSLATION' ? 1 : EXACT_BY_KIND[kind]);

/** What people say instead of the full name: 深圳市龙岗, 龙岗区, 龙岗; Longgang District, Longgang; Yantian Port. */
function bareForms(row: Row): string[] {
  if (row.kind === 'CORRUPTED') return [];
  const local =
    row.lang === 'EN' ? fold(row.text.replace(/,.*/s, '')) : row.folded.replace(/^\p{Script=Han}{2,}[市省](?=\p{Script=Han}{2})/u, '');
  if (isPlace(row)) return [withoutSuffix(row.folded), local, withoutSuffix(local)];
  return row.lang === 'EN' ? [local] : [];
}

/** 江西省 where the graph has 江西. A suffix that the place cannot bear makes another name of it: 吉安县 is not the city 吉安. */
function suffixed({ folded }: Query, row: Row): boolean {
  if (row.folded.length < 2 || !folded.startsWith(row.folded) || row.kind === 'CORRUPTED') return false;
  const suffix = folded.slice(row.folded.length);
  const types = SUFFIXES.find(([chinese, , english]) => suffix === chinese || suffix === english)?.[3] ?? [];
  return types.includes(row.type);
}

/** Of a long name of a place, the end is what it is called by: 大湾区, Greater Bay Area. */
function endsLike(query: Query, row: Row): boolean {
  if (query.folded.length < 2 || !row.folded.endsWith(query.folded)) return false;
  return query.chinese || words(row.text).slice(-query.words.length).join('') === query.folded;
}

function bareReading(row: Row): string | null {
  if (!isPlace(row) || row.kind === 'CORRUPTED' || withoutSuffix(row.folded) === row.folded) return null;
  const ending = SUFFIXES.find(([suffix, reading]) => row.folded.endsWith(suffix) && row.pinyin.endsWith(reading))?.[1];
  return ending ? row.pinyin.slice(0, -ending.length) : null;
}

/** Whether one character replaced, added, left out or swapped with its neighbour makes one text of the other. */
function oneApart(a: string, b: string): boolean {
  const [x, y] = [[...a], [...b]];
  if (Math.abs(x.length - y.length) > 1) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end++;
  const [left, right] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Whether only the second of two characters differs: 东菀 is no name, and 东莞 a likely one; 温州 is another city than 赣州. */
function oneOfTwo(a: string, b: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(a) && /^\p{Script=Han}{2}$/u.test(b) && a[0] === b[0];
}

/** Dice's measure on pairs of characters: 1 for the same pairs, 0 for none in common. */
function likenessOf(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  const common = [...x].filter((pair) => y.has(pair)).length;
  return (2 * common) / Math.max(1, x.size + y.size);
}

function pairs(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}

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
  const place = [...readQuery(text).folded].length > 1 ? PLACES.find((type) => named.some((hit) => hit.type === type)) : undefined;
  const meant = place ? named.filter(({ type }) => type === place) : named;
  return meant.length === 1 && meant[0] ? { id: meant[0].id } : { several: meant };
}
