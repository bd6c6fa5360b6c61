/**
 * How sure each match of a text with a name is, from 0 to 1. Every score stands here, so that one can be weighed against the others:
 * their order is what people mean by what they type, and tests/names/search holds it to examples.
 */
import type { NameKind } from '../schema/enums.ts';

/** From here on, a hit is a name in some form of its own and not merely something like it: a reference may mean it. */
export const EXACT = 0.85;

/** A match with at least this score agrees in its characters, and not only in its pinyin. */
export const SPELLED = 0.93;

/** The text equals a name, letter by letter. The score depends only on the kind of the name. */
export const EXACT_BY_KIND: Record<NameKind, number> = {
  OFFICIAL: 1,
  SHORT: 0.96,
  VARIANT: 0.96,
  TRANSLATION: 0.96,
  // Somebody else may bear it today, or have been meant by the damaged passage.
  FORMER: 0.95,
  CORRUPTED: 0.95,
  // Weighed down as a whole by `WEIGHT.description`.
  DESCRIPTION: 1,
};

/** The text is the name as a whole, in another form. All but the last two are EXACT. */
export const WHOLE = {
  id: 1,
  /** 赣州 for 赣州市, 江西省 for 江西: nobody else is called so. */
  withoutSuffix: 0.93,
  /** 江西省赣州市 for 赣州市: one place inside the other leaves no doubt. */
  withinEachOther: 0.9,
  /** 赣州市政府 for 赣州市: rather the government itself, where the graph has it. */
  itsGovernment: 0.9,
  /** Port of Guangzhou for Guangzhou Port. */
  sameWords: 0.88,
  /** Spelled in pinyin, which several names may share. */
  pinyin: 0.87,
  pinyinWithoutSuffix: 0.86,
  /** A syllable alone stands for too many characters: jing is no name of 京, nor tai of 台. */
  pinyinOfOneCharacter: 0.8,
  /** 114 for 1+14: a fold runs numbers together, and other figures are other names. */
  otherSums: 0.8,
};

/** The text is a part of the name, or its beginning. `share`: how much of the name it is, from 0 to 1. */
export const PART = {
  /** 江西省吉安市 again, where what tells the place is a description and no name. */
  withinDescription: 0.8,
  /** Of a long name of a place, the end is what it is called by: 大湾区. */
  ending: (share: number) => 0.75 + 0.05 * share,
  /** Two or three letters are a place's initials before they are the beginning of somebody's acronym. */
  initialsOfPlace: 0.76,
  /** `prominence`: of two names that begin alike, the one of which more is told is meant. */
  prefix: (share: number, prominence: number) => 0.7 + 0.06 * share + 0.04 * prominence,
  initials: 0.67,
  pinyinPrefix: (share: number) => 0.62 + 0.04 * share,
  initialsPrefix: (share: number) => 0.58 + 0.03 * share,
  /** Somewhere inside. Rather what the name speaks of (`sameHead`) than what it is only about. */
  contained: (share: number, sameHead: boolean) => 0.42 + (sameHead ? 0.06 : 0) + 0.18 * share,
};

/** The text is like the name, and neither all of it nor a part: a suggestion at best. */
export const LIKE = {
  /** The text is made of two names; better the one that it speaks of than the one that only tells which. */
  mainHalf: 0.5,
  otherHalf: 0.46,
  /** Other characters that sound the same: 干州 for 赣州. */
  sameSound: 0.48,
  /** Every word of the text, `share` of the words of the name; in their order, and with what the name speaks of, the better. */
  allWords: (share: number, inOrder: boolean, sameHead: boolean) => 0.37 + 0.1 * share + (inOrder ? 0.02 : 0) + (sameHead ? 0.06 : 0),
  /** One wrong character, the surer the longer the text is and the more the two have in common. */
  mistyped: (certainty: number, likeness: number) => Math.max(certainty, mostly(likeness)) + 0.02,
  similarSound: (certainty: number) => certainty - 0.01,
  /** That certainty: of three or four characters there may be many others, of six hardly one. */
  oneWrong: (size: number) => 0.3 + 0.07 * Math.min(2, Math.max(0, size - 4)),
  /** In Latin letters a part may begin in the middle of a word, by chance. */
  letters: (share: number) => 0.36 + 0.04 * share,
  mistypedWord: (share: number) => 0.36 + 0.04 * share,
  lettersOfPinyin: (share: number) => 0.35 + 0.04 * share,
  /** Of two characters, only the second differs: 东菀 for 东莞. */
  mistypedHalf: 0.3,
  /** A short name somewhere inside the text. `share`: how much of the text it is. */
  insideText: (share: number) => 0.25 + 0.09 * share,
  /** Most of a name is a better guess than a short name inside the text: 深圳市特区建工集团 means the firm, not the city. */
  mostlySame: (likeness: number, sameBeginning: boolean) => mostly(likeness) + beginning(sameBeginning),
  partlySame: (likeness: number, sameBeginning: boolean) => 0.25 * likeness + beginning(sameBeginning),
};

const mostly = (likeness: number) => 0.2 + 0.28 * likeness;
/** 立讯精密 is rather 立讯技术 than 富联精密. */
const beginning = (same: boolean) => (same ? 0.01 : 0);

/** Thresholds for the similarity of two names, which is measured by their pairs of characters, from 0 to 1. */
export const LIKENESS = {
  /** From this similarity on, most of the two names is the same. */
  mostly: 0.4,
  /** The least similarity that counts. It is lower for Chinese, because many words share pairs of letters, but few share pairs of characters. */
  least: (chinese: boolean) => (chinese ? 0.3 : 0.5),
};

/** What a score is multiplied by. */
export const WEIGHT = {
  /** What describes a thing never goes for its name, however well it fits. */
  description: 0.53,
  /** What is named after others, or damaged, is meant only where it is named as a whole. */
  unlessWhole: 0.72,
};
