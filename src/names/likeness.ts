/** Measures how similar two texts are. */
import { LIKE } from './scores.ts';

/** Whether two texts are equal or differ by one character that is replaced, added, missing or swapped with its neighbour. */
export function oneApart(a: string, b: string): boolean {
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

/**
 * Whether two names of two Han characters have the same first character: 东菀 is probably 东莞. With the same second character they are
 * mostly different places, such as 温州 and 赣州.
 */
export function oneOfTwo(a: string, b: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(a) && /^\p{Script=Han}{2}$/u.test(b) && a[0] === b[0];
}

/** The Dice coefficient of the pairs of adjacent characters: 1 if all pairs are the same, 0 if none is. */
export function likenessOf(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  const common = [...x].filter((pair) => y.has(pair)).length;
  return (2 * common) / Math.max(1, x.size + y.size);
}

function pairs(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}

/** How sure one wrong character leaves us of a text. Two letters tell as much as a character. */
export function certainty(folded: string): number {
  const size = [...folded].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : 0.5), 0);
  return LIKE.oneWrong(size);
}
