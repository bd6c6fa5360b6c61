import { Converter } from 'opencc-js/t2cn';
import { Fault } from '../ground/errors.ts';
import { MAX_NAME_LENGTH } from '../schema/scalars.ts';

const fromHongKong = Converter({ from: 'hk', to: 'cn' });
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
const fromTaiwanWords = Converter({ from: 'twp', to: 'cn' });

/** Converts Traditional to Simplified Chinese phrase by phrase, as a reader would: 乾隆 stays 乾隆, and 乾燥 becomes 干燥. */
export const simplify = (text: string): string => fromHongKong(text);

/** Converts Taiwan's wording to that of the mainland: 電子資訊 becomes 电子信息. */
export const inMainlandWords = (text: string): string => fromTaiwanWords(text);

const simplified = new Map<string, string>();

function simplifyCharacter(character: string): string {
  const known = simplified.get(character) ?? fromTaiwan(fromHongKong(character));
  simplified.set(character, known);
  return known;
}

const reduce = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFKC');

/** Returns the text. Throws BAD_USER_INPUT if it is longer than {@link MAX_NAME_LENGTH}. */
export function checkedName(text: string): string {
  if (text.length <= MAX_NAME_LENGTH) return text;
  throw new Fault('BAD_USER_INPUT', `A name has at most ${MAX_NAME_LENGTH} characters; this one has ${text.length}.`);
}

/** Like {@link fold}, but without converting Traditional characters: 贛深高鐵 stays 贛深高鐵. */
// Checked again, because NFKC can turn one ligature into eighteen letters.
export const foldKeepingScript = (text: string): string => checkedName(reduce(checkedName(text)));

/**
 * Normalizes a name: only letters and digits, lower case, half width, without accents, in Simplified characters. Two spellings are the same
 * name if their folds are equal. A fold contains no character that is syntax in Lucene or Cypher. Throws BAD_USER_INPUT if the name is too
 * long.
 */
export function fold(text: string): string {
  // Converted character by character. Phrase by phrase, 乾 alone would fold to another character than the 乾 in 乾隆, and the prefix of a
  // name would not be a prefix of its fold.
  return foldKeepingScript(text).replace(/\p{Script=Han}/gu, simplifyCharacter);
}

/** Folds a text of any length. `fold` limits the length, so the text is folded in pieces; that is safe, because it works by character. */
export function foldText(text: string): string {
  const characters = [...text];
  const pieces = Array.from({ length: Math.ceil(characters.length / 100) }, (_, i) => characters.slice(i * 100, i * 100 + 100).join(''));
  return pieces.map(fold).join('');
}

/** Several texts as one for a filter to look in, with a space between them; what folds to nothing is left out. */
export const foldedTexts = (texts: readonly (string | undefined)[]): string =>
  texts
    .map((text) => foldText(text ?? ''))
    .filter(Boolean)
    .join(' ');
