/** The questions of tests/questions: what the tests ask, the docs print, the playground lists and exports can be made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export const QUESTIONS_DIR = join(import.meta.dirname, '..', 'tests', 'questions');

export interface Question {
  slug: string;
  zh: string;
  en: string;
  query: string;
}

/** All of them, in the order of their names; the first comment of each is Chinese, the second English. */
export function readQuestions(): Question[] {
  const files = readdirSync(QUESTIONS_DIR).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((file) => {
    const query = readFileSync(join(QUESTIONS_DIR, file), 'utf8');
    const [zh = '', en = ''] = query.split('\n').map((line) => line.replace(/^#\s*/, ''));
    return { slug: basename(file, '.graphql'), zh, en, query };
  });
}
