/** The questions of the folder questions: what the tests ask, the docs print, the playground lists and exports can be made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './root.ts';

export const QUESTIONS_DIR = join(ROOT, 'questions');

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

export interface Theme {
  zh: string;
  en: string;
  questions: Question[];
}

/** All of them by themes, what a beginner asks first. */
export function readThemes(): Theme[] {
  const questions = new Map(readQuestions().map((question) => [question.slug, question]));
  const themes: (Omit<Theme, 'questions'> & { questions: string[] })[] = parse(readFileSync(join(QUESTIONS_DIR, 'themes.yaml'), 'utf8'));
  const take = (slug: string) => {
    const question = questions.get(slug);
    if (!question) throw new Error(`questions/themes.yaml names ${slug}, which is no question there or stands in it twice`);
    questions.delete(slug);
    return question;
  };
  const named = themes.map((theme) => ({ ...theme, questions: theme.questions.map(take) }));
  return questions.size ? [...named, { zh: '更多', en: 'More', questions: [...questions.values()] }] : named;
}
