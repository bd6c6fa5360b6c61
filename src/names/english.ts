/** Names in English, word by word. */
import { contentWords, singular, words } from './forms.ts';
import type { Match } from './match.ts';
import type { Query } from './query.ts';
import { type Candidate, suffixesOf } from './row.ts';
import { LIKE } from './scores.ts';

/** Port of Guangzhou and Guangzhou Port, the Greater Bay Area and Greater Bay Area, city of Ganzhou and Ganzhou. */
export function sameWords(query: Query, row: Candidate): boolean {
  const spelledOut = words(query.text).join('') === query.folded;
  if (!spelledOut || /\p{Script=Han}/u.test(row.folded)) return false;
  const sorted = (list: readonly string[]) => list.map(singular).sort().join(' ');
  const asked = sorted(query.words);
  return [row.text, row.text.replace(/,.*/s, '')].some((text) => {
    const own = contentWords(text);
    if (own.length === 0 || (own.length === 1 && words(text).length > 1)) return false; // paper is not The Paper
    return [own, ...suffixesOf(row).map(([, , english]) => [...own, english])].some((each) => sorted(each) === asked);
  });
}

/** Whether every word of the text begins a word of the name, each another one. The more of the name they are the better, and in its order. */
export function hasAllWords({ text, words: asked }: Query, row: Candidate): Match | false {
  if (asked.length === 0 || !asked.every((word) => row.folded.includes(singular(word)))) return false;
  const own = contentWords(row.text);
  const at: number[] = [];
  for (const word of asked) at.push(own.findIndex((each, i) => !at.includes(i) && each.startsWith(singular(word))));
  if (at.includes(-1)) return false;
  const inOrder = at.every((each, i) => i === 0 || each > (at[i - 1] as number));
  const sameHead = headOf(text) === headOf(row.text);
  return { score: LIKE.allWords(asked.length / own.length, inOrder, sameHead), how: ['all words'] };
}

/** What an English name speaks of: an exhibition of calligraphy and painting is an exhibition, a trade week a week. */
export function headOf(text: string): string {
  const phrase = /^.+?(?=[(,“"]|\s(?:of|for|from|in|on|to|with)\s|$)/is.exec(text)?.[0] ?? '';
  return singular(contentWords(phrase).at(-1) ?? '');
}

/** Whether the name has the text in it; in Latin letters, from the beginning of a word on. */
export function contains({ folded, chinese }: Query, row: Candidate): boolean {
  if (chinese || /\p{Script=Han}/u.test(row.folded)) return row.folded.includes(folded);
  const asked = singular(folded);
  if (!row.folded.includes(asked)) return false;
  let at = 0;
  return words(row.text).some((word) => {
    const begins = row.folded.startsWith(asked, at);
    at += word.length;
    return begins;
  });
}
