/** Filters the list of questions by a text in English or in Simplified or Traditional Chinese. */
import { Converter } from 'opencc-js/t2cn';
import type { Question } from '../src/ground/questions.ts';

const toSimplified = Converter({ from: 'hk', to: 'cn' });

/** An English word without its plural ending: cities → city, firms → firm. */
const singular = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');

const words = (text: string) => text.match(/[\p{Script=Latin}\p{N}]+/gu) ?? [];

/** Returns the questions that contain every word: Chinese words anywhere, English words only at the start of a word (gree ≠ agreement). */
export function matching<Q extends Question>(questions: Q[], text: string): Q[] {
  const wanted = toSimplified(text.normalize('NFKC').toLowerCase()).split(/\s+/).filter(Boolean);
  return questions.filter(({ slug, zh, en }) => {
    const chinese = zh.toLowerCase();
    const english = words(`${slug} ${zh} ${en}`.toLowerCase()).map(singular);
    return wanted.every((each) => chinese.includes(each) || words(each).some(begins(english)));
  });
}

const begins = (english: string[]) => (word: string) => english.some((each) => each.startsWith(singular(word)));
