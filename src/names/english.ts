/** Compares English names word by word. */
import { contentWords, withoutS, words } from './forms.ts';
import type { Match } from './match.ts';
import type { Query } from './query.ts';
import { type Candidate, suffixesOf } from './row.ts';
import { LIKE } from './scores.ts';

/**
 * Whether text and name consist of the same words, whatever their order: Port of Guangzhou and Guangzhou Port, city of Ganzhou and Ganzhou.
 */
export function sameWords(query: Query, row: Candidate): boolean {
  const spelledOut = words(query.text).join('') === query.folded;
  if (!spelledOut || /\p{Script=Han}/u.test(row.folded)) return false;
  const sorted = (list: readonly string[]) => list.map(withoutS).sort().join(' ');
  const wanted = sorted(query.words);
  return [row.text, row.text.replace(/,.*/s, '')].some((text) => {
    const own = contentWords(text);
    // A single word is too little if the name has more words: "paper" does not mean "The Paper".
    if (own.length === 0 || (own.length === 1 && words(text).length > 1)) return false;
    return [own, ...suffixesOf(row).map(([, , english]) => [...own, english])].some((each) => sorted(each) === wanted);
  });
}

/**
 * A match if every word of the text begins a different word of the name. The score is higher if more of the name is covered, if the order
 * is the same, and if both have the same head.
 */
export function hasAllWords({ text, words: wanted }: Query, row: Candidate): Match | false {
  if (wanted.length === 0 || !wanted.every((word) => row.folded.includes(withoutS(word)))) return false;
  const own = contentWords(row.text);
  const at: number[] = [];
  for (const word of wanted) at.push(own.findIndex((each, i) => !at.includes(i) && each.startsWith(withoutS(word))));
  if (at.includes(-1)) return false;
  const inOrder = at.every((each, i) => i === 0 || each > (at[i - 1] as number));
  const sameHead = headOf(text) === headOf(row.text);
  return { score: LIKE.allWords(wanted.length / own.length, inOrder, sameHead), how: ['all words'] };
}

/** The head noun of an English name: "exhibition" in "exhibition of calligraphy and painting", "week" in "trade week". */
export function headOf(text: string): string {
  const phrase = /^.+?(?=[(,“"]|\s(?:of|for|from|in|on|to|with)\s|$)/is.exec(text)?.[0] ?? '';
  return withoutS(contentWords(phrase).at(-1) ?? '');
}

/** Whether the name contains the text; if both are in Latin letters, only from the beginning of a word on. */
export function contains({ folded, chinese }: Query, row: Candidate): boolean {
  if (chinese || /\p{Script=Han}/u.test(row.folded)) return row.folded.includes(folded);
  const wanted = withoutS(folded);
  if (!row.folded.includes(wanted)) return false;
  let at = 0;
  return words(row.text).some((word) => {
    const begins = row.folded.startsWith(wanted, at);
    at += word.length;
    return begins;
  });
}
