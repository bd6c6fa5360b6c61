/** Which questions a text asks for: in either language, in Simplified or Traditional. */
import { Converter } from 'opencc-js/t2cn';
import type { Question } from '../src/ground/questions.ts';

const toSimplified = Converter({ from: 'hk', to: 'cn' });

/** English words without their endings of many. */
const singular = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');

const words = (text: string) => text.match(/[\p{Script=Latin}\p{N}]+/gu) ?? [];

/** Those that hold every word: a Chinese one anywhere, an English one where a word begins (gree is not in agreement). */
export function matching<Q extends Question>(questions: Q[], text: string): Q[] {
  const wanted = toSimplified(text.normalize('NFKC').toLowerCase()).split(/\s+/).filter(Boolean);
  return questions.filter(({ slug, zh, en }) => {
    const chinese = zh.toLowerCase();
    const english = words(`${slug} ${zh} ${en}`.toLowerCase()).map(singular);
    return wanted.every((each) => chinese.includes(each) || words(each).some(begins(english)));
  });
}

const begins = (english: string[]) => (word: string) => english.some((each) => each.startsWith(singular(word)));
