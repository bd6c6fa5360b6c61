/** The ways that lead from a text to a name, and how sure each is. */
import type { NameKind } from '../schema/enums.ts';
import { contains, hasAllWords, headOf, sameWords } from './english.ts';
import { fold, foldKeepingScript } from './fold.ts';
import { words } from './forms.ts';
import { certainty, likenessOf, oneApart, oneOfTwo } from './likeness.ts';
import type { Match } from './match.ts';
import type { Pieces } from './pieces.ts';
import { placeGoverned, type Query, withoutSuffix } from './query.ts';
import { bareForms, bareReading, type Candidate, isDerivative, isPlace, suffixesOf, wholeForms } from './row.ts';

/** A text as it was read, and how it is made of names. */
export interface Text extends Query {
  pieces: Pieces<Candidate>;
  /** How the place is named whose government the text names. */
  places: Pieces<Candidate>;
}

/** From this score on, a hit is a name in some form of its own and not merely something like it. */
export const EXACT = 0.85;

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

/** How the text leads to the name, if it does. */
export function matchOf(query: Text, row: Candidate): Match | null {
  const match = query.id === row.id ? { score: 1, how: ['id'] } : query.folded ? wayOf(query, row) : null;
  if (!match) return null;
  const kind = row.lang === 'EN' ? 'English' : KIND_NOTES[row.kind];
  return {
    score: Math.round(match.score * weightOf(match, row) * 1000) / 1000,
    how: [...conversions(query, row), ...match.how, ...(kind && match.how[0] !== 'id' ? [kind] : [])],
  };
}

/** What is named after others, or damaged, is meant only where it is named as a whole; what describes a thing never goes for its name. */
function weightOf({ score, how }: Match, { kind, type }: Candidate): number {
  if (how[0] === HALF || how[0] === WITHIN) return 1;
  if (kind === 'DESCRIPTION') return 0.53;
  if (score >= EXACT || (isDerivative(type) && how.at(-1) === MISTYPED)) return 1;
  return kind === 'CORRUPTED' || type === 'METRIC' || isDerivative(type) ? 0.72 : 1;
}

/** What had to be done to the text before it could be compared. A name that is itself written so needs no such step. */
function conversions({ text, folded, inScript, step }: Query, row: Candidate): string[] {
  const steps = step ? [step] : [];
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(text) && !row.text.includes(text)) steps.push('full-width→half-width');
  if (inScript !== folded && !foldKeepingScript(row.text).includes(inScript)) steps.push('traditional→simplified');
  return steps;
}

const WITHIN = 'within each other';
const MISTYPED = 'one character differs';
const HALF = 'half of the text';

/** The best way from the text to the name; null where they have too little in common. */
function wayOf(query: Text, row: Candidate): Match | null {
  const way = wholeWay(query, row);
  if (way) return sameSums(query.text, row.text) ? way : { score: 0.8, how: ['without +'] };
  return partialWay(query, row) ?? likeWay(query, row);
}

/** The name as a whole, in one of its forms. */
function wholeWay(query: Text, row: Candidate): Match | null {
  const { folded, pinyin, chinese, governed, pieces, places } = query;
  if (row.folded === folded) return { score: exactScore(row), how: ['exact'] };
  if (bareForms(row).includes(folded) || suffixed(query, row) || sameGovernment(query, row)) {
    return { score: 0.93, how: ['without suffix'] };
  }
  if (pieces.innermost.get(row)) return { score: 0.9, how: [WITHIN] };
  if (governed && isPlace(row) && (wholeForms(row).includes(governed.folded) || places.innermost.get(row))) {
    return { score: 0.9, how: ['its government'] };
  }
  if (sameWords(query, row)) return { score: 0.88, how: ['same words'] };
  // A syllable alone stands for too many characters: jing is no name of 京, nor tai of 台.
  if (!chinese && row.pinyin === pinyin) return { score: [...row.folded].length > 1 ? 0.87 : 0.8, how: ['pinyin'] };
  if (!chinese && bareReading(row) === pinyin) return { score: 0.86, how: ['pinyin', 'without suffix'] };
  return null;
}

/** The text as a part of the name, or the beginning of it in some form. */
function partialWay(query: Text, row: Candidate): Match | null {
  const { folded, pinyin, chinese, sounded, pieces } = query;
  const share = isDerivative(row.type) ? 0 : shareOf(folded, row.folded);
  if (pieces.innermost.has(row)) return { score: 0.8, how: [WITHIN] };
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
  if (!contains(query, row)) return null;
  const head = chinese || headOf(query.text) === headOf(row.text) ? 0.06 : 0;
  return { score: 0.42 + head + 0.18 * share, how: ['contained'] };
}

/** From this likeness on, most of two names is the same. */
const MOSTLY = 0.4;
const mostly = (likeness: number) => 0.2 + 0.28 * likeness;

/** The likeliest way in which the text is like the name and neither all of it nor a part. */
function likeWay(query: Text, row: Candidate): Match | null {
  const { folded, pinyin, chinese, pieces } = query;
  const share = isDerivative(row.type) ? 0 : shareOf(folded, row.folded);
  const sounds = [row.pinyin, bareReading(row)].filter((sound) => sound !== null);
  const likeness = likenessOf(folded, row.folded);
  const beginning = folded.slice(0, 2) === row.folded.slice(0, 2) ? 0.01 : 0; // 立讯精密 is rather 立讯技术 than 富联精密
  const ways: (Match | null | false | '')[] = [
    chinese && folded.length >= 2 && pinyin && sounds.includes(pinyin) && { score: 0.48, how: ['same sound'] },
    pieces.halves.has(row) && { score: pieces.halves.get(row) ? 0.5 : 0.46, how: [HALF] },
    !chinese && hasAllWords(query, row),
    folded.length >= 3 && oneApart(folded, row.folded) && { score: Math.max(certainty(folded), mostly(likeness)) + 0.02, how: [MISTYPED] },
    pinyin.length >= 5 &&
      (!chinese || folded.length >= 3) &&
      sounds.some((sound) => oneApart(pinyin, sound)) && {
        score: certainty(folded) - 0.01,
        how: chinese ? ['similar sound'] : ['pinyin', MISTYPED],
      },
    !chinese && folded.length >= 4 && row.folded.includes(folded) && { score: 0.36 + 0.04 * share, how: ['contained'] },
    !chinese &&
      folded.length >= 5 &&
      words(row.text).some((word) => oneApart(folded, word)) && { score: 0.36 + 0.04 * share, how: [MISTYPED, 'contained'] },
    !chinese && pinyin.length >= 4 && row.pinyin.includes(pinyin) && { score: 0.35 + 0.04 * share, how: ['pinyin', 'contained'] },
    isPlace(row) && oneOfTwo(folded, withoutSuffix(row.folded)) && { score: 0.3, how: [MISTYPED] },
    row.folded.length >= (/\p{Script=Han}/u.test(row.folded) ? 2 : 4) &&
      folded.includes(row.folded) && { score: 0.25 + 0.09 * shareOf(row.folded, folded), how: ['part of the text'] },
    // Most of a name is a better guess than a short name inside the text: 深圳市特区建工集团 means the firm, not the city.
    row.score > 0 && likeness >= MOSTLY && [...row.folded].length >= 4 && { score: mostly(likeness) + beginning, how: ['full text'] },
    row.score > 0 && likeness >= (chinese ? 0.3 : 0.5) && { score: 0.25 * likeness + beginning, how: ['full text'] },
  ];
  return ways.reduce<Match | null>((best, way) => (way && (!best || way.score > best.score) ? way : best), null);
}

/** Of two names that begin alike, the one of which more is told is meant. */
const prominence = ({ degree }: Candidate) => Math.min(1, Math.log1p(degree) / Math.log1p(500));
const shareOf = (part: string, whole: string) => Math.min(1, part.length / Math.max(1, whole.length));

/** The Traditional form of an official name is no lesser name. */
const exactScore = ({ kind, lang }: Candidate) => (lang === 'ZH_HANT' && kind === 'TRANSLATION' ? 1 : EXACT_BY_KIND[kind]);

/** A fold runs numbers together, and 1+14 is neither 114 nor 11-4. */
function sameSums(a: string, b: string): boolean {
  const numbers = (text: string) => (text.normalize('NFKC').match(/[0-9]+/g) ?? []).join();
  return !/[+＋]/.test(a + b) || numbers(a) === numbers(b);
}

/** 江西省 where the graph has 江西. A suffix that the place does not bear makes another name of it: 吉安县 is not the city 吉安. */
function suffixed({ folded }: Query, row: Candidate): boolean {
  const { kind } = row;
  if (kind === 'DESCRIPTION' || kind === 'CORRUPTED' || row.folded.length < 2 || !folded.startsWith(row.folded)) return false;
  const suffix = folded.slice(row.folded.length);
  return suffixesOf(row).some(([chinese, , english]) => suffix === chinese || suffix === english);
}

/** 江西政府 where the graph has 江西省人民政府. */
function sameGovernment({ governed }: Query, row: Candidate): boolean {
  if (!governed || isPlace(row) || row.kind === 'DESCRIPTION') return false;
  const place = placeGoverned(row.text);
  return place !== null && withoutSuffix(fold(place)) === withoutSuffix(governed.folded);
}

/** Of a long name of a place, the end is what it is called by: 大湾区, Greater Bay Area. */
function endsLike(query: Query, row: Candidate): boolean {
  if (query.folded.length < 2 || !row.folded.endsWith(query.folded)) return false;
  return query.chinese || words(row.text).slice(-words(query.text).length).join('') === query.folded;
}
