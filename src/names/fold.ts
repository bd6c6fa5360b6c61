import { Converter } from 'opencc-js/t2cn';
import { Fault } from '../ground/errors.ts';
import { MAX_NAME_LENGTH } from '../schema/scalars.ts';

const fromHongKong = Converter({ from: 'hk', to: 'cn' });
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });
const fromTaiwanWords = Converter({ from: 'twp', to: 'cn' });

/** Traditional to Simplified as one reads it: phrase by phrase, so that 乾隆 stays 乾隆 and 乾燥 becomes 干燥. */
export const simplify = (text: string): string => fromHongKong(text);

/** Taiwan's words as the mainland's: 電子資訊 becomes 电子信息. */
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

/** The text within its bounds, or a fault: a name longer than {@link MAX_NAME_LENGTH} is none. */
export function checkedName(text: string): string {
  if (text.length <= MAX_NAME_LENGTH) return text;
  throw new Fault('BAD_USER_INPUT', `A name has at most ${MAX_NAME_LENGTH} characters; this one has ${text.length}.`);
}

/** Like {@link fold}, in the script it was written in: 贛深高鐵 stays 贛深高鐵. */
export const foldKeepingScript = (text: string): string => checkedName(reduce(checkedName(text))); // one ligature may spell out to eighteen letters

/**
 * What two spellings of one name have in common: letters and digits alone, lower case, half width, without accents, Simplified.
 * Names are equal where their folds are equal; a fold holds no character that means something to Lucene or Cypher.
 */
export function fold(text: string): string {
  // Character by character: by phrases 乾 alone and 乾 in 乾隆 would fold apart, and a prefix would not find its name.
  return foldKeepingScript(text).replace(/\p{Script=Han}/gu, simplifyCharacter);
}

/** A text of any length folded like a name: piece by piece, since a name has its bounds and folding goes by characters. */
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
