/** The ways in which a text can match a name, from the same id down to mere similarity. The score of each is in scores.ts. */
import type { NameKind } from '../schema/enums.ts';
import { contains, hasAllWords, headOf, sameWords } from './english.ts';
import { fold, foldKeepingScript } from './fold.ts';
import { words } from './forms.ts';
import { certainty, likenessOf, oneApart, oneOfTwo } from './likeness.ts';
import type { Match } from './match.ts';
import type { Pieces } from './pieces.ts';
import { placeGoverned, type Query, withoutSuffix } from './query.ts';
import { bareForms, bareReading, type Candidate, isDerivative, isPlace, suffixesOf, wholeForms } from './row.ts';
import { EXACT, EXACT_BY_KIND, LIKE, LIKENESS, PART, WEIGHT, WHOLE } from './scores.ts';

/** A reading of a text, and the names of which it consists. */
export interface Text extends Query {
  pieces: Pieces<Candidate>;
  /** If the text names a government: the names of places of which the governed place's name consists. */
  places: Pieces<Candidate>;
}

const KIND_NOTES: Partial<Record<NameKind, string>> = {
  SHORT: 'short name',
  VARIANT: 'variant',
  FORMER: 'former name',
  CORRUPTED: 'damaged form',
  DESCRIPTION: 'described so',
};

/** How the text matches the name; null if it does not. */
export function matchOf(query: Text, row: Candidate): Match | null {
  const match = query.id === row.id ? { score: WHOLE.id, how: ['id'] } : query.folded ? bestMatch(query, row) : null;
  if (!match) return null;
  const kind = row.lang === 'EN' ? 'English' : KIND_NOTES[row.kind];
  return {
    score: Math.round(match.score * weightOf(match, row) * 1000) / 1000,
    how: [...conversions(query, row), ...match.how, ...(kind && match.how[0] !== 'id' ? [kind] : [])],
  };
}

/**
 * A factor below 1 for names that are less likely meant: for descriptions always, and for damaged names, metrics and names that consist of
 * others unless the whole name matches.
 */
function weightOf({ score, how }: Match, { kind, type }: Candidate): number {
  if (how[0] === HALF || how[0] === WITHIN) return 1;
  if (kind === 'DESCRIPTION') return WEIGHT.description;
  if (score >= EXACT || (isDerivative(type) && how.at(-1) === MISTYPED)) return 1;
  return kind === 'CORRUPTED' || type === 'METRIC' || isDerivative(type) ? WEIGHT.unlessWhole : 1;
}

/** The conversions of the text that were needed before the comparison. They are left out if the name itself is written like the text. */
function conversions({ text, folded, inScript, step }: Query, row: Candidate): string[] {
  const steps = step ? [step] : [];
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(text) && !row.text.includes(text)) steps.push('full-width→half-width');
  if (inScript !== folded && !foldKeepingScript(row.text).includes(inScript)) steps.push('traditional→simplified');
  return steps;
}

/** A match, where there is one. */
type Possible = Match | false | '';

const WITHIN = 'within each other';
const MISTYPED = 'one character differs';
const HALF = 'half of the text';

/** The best match of the text with the name; null where they have too little in common. */
function bestMatch(query: Text, row: Candidate): Match | null {
  const whole = wholeMatch(query, row);
  if (whole) return sameSums(query.text, row.text) ? whole : { score: WHOLE.otherSums, how: ['without +'] };
  return partMatch(query, row) ?? likeMatch(query, row);
}

/** A match of the whole name, in one of its forms. */
function wholeMatch(query: Text, row: Candidate): Match | null {
  const { folded, pinyin, chinese, governed, pieces, places } = query;
  if (row.folded === folded) return { score: exactScore(row), how: ['exact'] };
  if (bareForms(row).includes(folded) || suffixed(query, row) || sameGovernment(query, row)) {
    return { score: WHOLE.withoutSuffix, how: ['without suffix'] };
  }
  if (pieces.innermost.get(row)) return { score: WHOLE.withinEachOther, how: [WITHIN] };
  if (governed && isPlace(row) && (wholeForms(row).includes(governed.folded) || places.innermost.get(row))) {
    return { score: WHOLE.itsGovernment, how: ['its government'] };
  }
  if (sameWords(query, row)) return { score: WHOLE.sameWords, how: ['same words'] };
  if (!chinese && row.pinyin === pinyin) {
    return { score: [...row.folded].length > 1 ? WHOLE.pinyin : WHOLE.pinyinOfOneCharacter, how: ['pinyin'] };
  }
  if (!chinese && bareReading(row) === pinyin) return { score: WHOLE.pinyinWithoutSuffix, how: ['pinyin', 'without suffix'] };
  return null;
}

/** A match of a part of the name, such as its beginning or its initials. */
function partMatch(query: Text, row: Candidate): Match | null {
  const { folded, pinyin, chinese, sounded, pieces } = query;
  const share = ownShare(folded, row);
  if (pieces.innermost.has(row)) return { score: PART.withinDescription, how: [WITHIN] };
  if (isPlace(row) && endsLike(query, row)) return { score: PART.ending(share), how: ['ending'] };
  if (row.folded.startsWith(folded)) return { score: PART.prefix(share, prominence(row)), how: ['prefix'] };
  if (!chinese && folded.length >= 2 && row.initials === folded) {
    return { score: isPlace(row) ? PART.initialsOfPlace : PART.initials, how: ['initials'] };
  }
  if (sounded && pinyin.length >= 2 && row.pinyin.startsWith(pinyin)) {
    return { score: PART.pinyinPrefix(shareOf(pinyin, row.pinyin)), how: ['pinyin', 'prefix'] };
  }
  if (!chinese && folded.length >= 2 && row.initials.startsWith(folded)) {
    return { score: PART.initialsPrefix(shareOf(folded, row.initials)), how: ['initials', 'prefix'] };
  }
  if (!contains(query, row)) return null;
  return { score: PART.contained(share, chinese || headOf(query.text) === headOf(row.text)), how: ['contained'] };
}

/** The surest of the matches by which the text is like the name and neither all of it nor a part. */
function likeMatch(query: Text, row: Candidate): Match | null {
  const { chinese, pieces } = query;
  const matches: Possible[] = [
    ...soundMatches(query, row),
    pieces.halves.has(row) && { score: pieces.halves.get(row) ? LIKE.mainHalf : LIKE.otherHalf, how: [HALF] },
    !chinese && hasAllWords(query, row),
    ...mistypedMatches(query, row),
    ...containedMatches(query, row),
    ...likenessMatches(query, row),
  ];
  return matches.reduce<Match | null>((best, match) => (match && (!best || match.score > best.score) ? match : best), null);
}

/** Characters or letters that sound like the name. */
function soundMatches({ folded, pinyin, chinese }: Text, row: Candidate): Possible[] {
  const sounds = [row.pinyin, bareReading(row)].filter((sound) => sound !== null);
  const similar = pinyin.length >= 5 && (!chinese || folded.length >= 3) && sounds.some((sound) => oneApart(pinyin, sound));
  return [
    chinese && folded.length >= 2 && pinyin && sounds.includes(pinyin) && { score: LIKE.sameSound, how: ['same sound'] },
    similar && { score: LIKE.similarSound(certainty(folded)), how: chinese ? ['similar sound'] : ['pinyin', MISTYPED] },
  ];
}

/** One character that differs from the name. */
function mistypedMatches({ folded }: Text, row: Candidate): Possible[] {
  return [
    folded.length >= 3 &&
      oneApart(folded, row.folded) && { score: LIKE.mistyped(certainty(folded), likenessOf(folded, row.folded)), how: [MISTYPED] },
    isPlace(row) && oneOfTwo(folded, withoutSuffix(row.folded)) && { score: LIKE.mistypedHalf, how: [MISTYPED] },
  ];
}

/** One inside the other, where that may be by chance, or a word of the name but for one character. */
function containedMatches({ folded, pinyin, chinese }: Text, row: Candidate): Possible[] {
  const share = ownShare(folded, row);
  const wordApart = !chinese && folded.length >= 5 && words(row.text).some((word) => oneApart(folded, word));
  const longEnough = row.folded.length >= (/\p{Script=Han}/u.test(row.folded) ? 2 : 4);
  return [
    !chinese && folded.length >= 4 && row.folded.includes(folded) && { score: LIKE.letters(share), how: ['contained'] },
    wordApart && { score: LIKE.mistypedWord(share), how: [MISTYPED, 'contained'] },
    !chinese && pinyin.length >= 4 && row.pinyin.includes(pinyin) && { score: LIKE.lettersOfPinyin(share), how: ['pinyin', 'contained'] },
    longEnough && folded.includes(row.folded) && { score: LIKE.insideText(shareOf(row.folded, folded)), how: ['part of the text'] },
  ];
}

/** Pairs of characters that the two have in common, where the full-text index has found the name. */
function likenessMatches({ folded, chinese }: Text, row: Candidate): Possible[] {
  if (row.score <= 0) return [];
  const likeness = likenessOf(folded, row.folded);
  const sameBeginning = folded.slice(0, 2) === row.folded.slice(0, 2);
  return [
    likeness >= LIKENESS.mostly && [...row.folded].length >= 4 && { score: LIKE.mostlySame(likeness, sameBeginning), how: ['full text'] },
    likeness >= LIKENESS.least(chinese) && { score: LIKE.partlySame(likeness, sameBeginning), how: ['full text'] },
  ];
}

/** How much is told of a thing, from 0 to 1. */
const prominence = ({ degree }: Candidate) => Math.min(1, Math.log1p(degree) / Math.log1p(500));
const shareOf = (part: string, whole: string) => Math.min(1, part.length / Math.max(1, whole.length));
/** How much of a name a text is; what is named after others is no better for being short. */
const ownShare = (folded: string, row: Candidate) => (isDerivative(row.type) ? 0 : shareOf(folded, row.folded));

/** The score of an exact match. The Traditional form of an official name counts as much as the official name. */
const exactScore = ({ kind, lang }: Candidate) => (lang === 'ZH_HANT' && kind === 'TRANSLATION' ? 1 : EXACT_BY_KIND[kind]);

/** Whether the two have the same numbers: 1+14 is neither 114 nor 11-4, though they fold to the same. */
function sameSums(a: string, b: string): boolean {
  const numbers = (text: string) => (text.normalize('NFKC').match(/[0-9]+/g) ?? []).join();
  return !/[+＋]/.test(a + b) || numbers(a) === numbers(b);
}

/** Whether the text is the name with a suffix added, as in 江西省 for 江西. The suffix must fit the subtype: 吉安县 is not the city 吉安. */
function suffixed({ folded }: Query, row: Candidate): boolean {
  const { kind } = row;
  if (kind === 'DESCRIPTION' || kind === 'CORRUPTED' || row.folded.length < 2 || !folded.startsWith(row.folded)) return false;
  const suffix = folded.slice(row.folded.length);
  return suffixesOf(row).some(([chinese, , english]) => suffix === chinese || suffix === english);
}

/** Whether text and name are governments of the same place, as in 江西政府 and 江西省人民政府. */
function sameGovernment({ governed }: Query, row: Candidate): boolean {
  if (!governed || isPlace(row) || row.kind === 'DESCRIPTION') return false;
  const place = placeGoverned(row.text);
  return place !== null && withoutSuffix(fold(place)) === withoutSuffix(governed.folded);
}

/** Whether the text is the end of the name: people often call a place only by the end of its long name, such as 大湾区. */
function endsLike(query: Query, row: Candidate): boolean {
  if (query.folded.length < 2 || !row.folded.endsWith(query.folded)) return false;
  return query.chinese || words(row.text).slice(-words(query.text).length).join('') === query.folded;
}
