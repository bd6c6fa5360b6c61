import { customPinyin, pinyin } from 'pinyin-pro';
import { checkedName, fold, simplify } from './fold.ts';

/** Names of places whose pinyin the dictionary gets wrong: in places 都 is dū and 涌 is chōng, and 埔 is bù in some and pǔ in others. */
const PLACE_READINGS = {
  于都: 'yú dū',
  宁都: 'níng dū',
  花都: 'huā dū',
  都昌: 'dū chāng',
  大埔: 'dà bù',
  埔寨: 'bù zhài',
  麻涌: 'má chōng',
  葵涌: 'kuí chōng',
  东涌: 'dōng chōng',
  大涌: 'dà chōng',
  塘厦: 'táng xià',
  岗厦: 'gǎng xià',
  厦村: 'xià cūn',
  黄陂: 'huáng pí',
  莞: 'guǎn',
};
customPinyin(PLACE_READINGS);

/** The forms under which a name is stored and found. All but `folded` may be empty. */
export interface NameForms {
  /** See {@link fold}. */
  folded: string;
  /** 赣深高铁 → ganshengaotie; empty for a name without Chinese characters. */
  pinyin: string;
  /** 赣深高铁 → gsgt; empty for a name without Chinese characters. */
  initials: string;
  /** Tokens for the full-text index, separated by spaces: the Latin words, and the pinyin starting at each syllable. */
  tokens: string;
}

/**
 * The most syllables in a token. A search may start at any syllable of a name (`yantian` in 深圳盐田港), but hardly contains more than these.
 */
const SYLLABLES_A_TOKEN = 8;

/** The words in Latin script in a text, each folded: `Gree Electric (Ji'an)` → gree, electric, jian. */
export function words(text: string): string[] {
  const found = checkedName(text)
    .normalize('NFKC')
    .match(/[\p{Script=Latin}\p{M}\p{N}]+(?:['’][\p{Script=Latin}\p{M}\p{N}]+)*/gu);
  return (found ?? []).map(fold).filter(Boolean);
}

const EMPTY_WORDS = new Set(['the', 'of', 'and', 'to', 'in', 'for']);

/** Whether a word tells names apart; words such as "of" in Port of Guangzhou and "the" in the Greater Bay Area do not. */
export const isContent = (word: string): boolean => !EMPTY_WORDS.has(word);

/** The words of a text that tell names apart: without "the", "of" and the like. */
export const contentWords = (text: string): string[] => words(text).filter(isContent);

/** A word without its plural s. */
export const withoutS = (word: string): string => word.replace(/(?<=[a-z]{3})s$/, '');

interface Syllable {
  letters: string;
  initial: string;
}

function syllables(text: string): Syllable[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  return pinyin(simplify(text.normalize('NFKC')), { toneType: 'none', type: 'all', nonZh: 'consecutive' })
    .map(({ origin, pinyin: reading, isZh }) => {
      const letters = fold(isZh ? reading : origin).replace(/[^a-z0-9]/g, '');
      return { letters, initial: isZh ? letters.slice(0, 1) : letters };
    })
    .filter(({ letters }) => letters);
}

/** Computes all forms of a name. They are stored with it, so that each of them finds it. */
export function nameForms(text: string): NameForms {
  const folded = fold(text);
  const read = syllables(text);
  const tails = read.map((_, from) => read.slice(from, from + SYLLABLES_A_TOKEN));
  return {
    folded,
    pinyin: read.map(({ letters }) => letters).join(''),
    initials: read.map(({ initial }) => initial).join(''),
    tokens: [...new Set([...words(text), ...tails.map((tail) => tail.map(({ letters }) => letters).join(''))])].join(' '),
  };
}
