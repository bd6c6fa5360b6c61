/** Reads the example questions in the folder `questions`, which the tests, the docs, the playground and the exports use. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './root.ts';

export const QUESTIONS_DIR = join(ROOT, 'questions');

export interface Question {
  slug: string;
  zh: string;
  en: string;
  /** The key of its theme; undefined if the file names none. */
  theme?: string;
  /** The query without the line that names the theme, because only the lists of questions need that line. */
  query: string;
}

const THEME = /^# theme: *(\S+)\n/m;

/** Reads all questions, ordered by file name. The first line of each file is its title in Chinese, the second its title in English. */
export function readQuestions(): Question[] {
  const files = readdirSync(QUESTIONS_DIR).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((file) => {
    const text = readFileSync(join(QUESTIONS_DIR, file), 'utf8');
    const query = text.replace(THEME, '');
    const [zh = '', en = ''] = query.split('\n').map((line) => line.replace(/^#\s*/, ''));
    return { slug: basename(file, '.graphql'), zh, en, theme: THEME.exec(text)?.[1], query };
  });
}

export interface Theme {
  zh: string;
  en: string;
  questions: Question[];
}

/** Reads all questions grouped by the themes of questions/themes.yaml. Questions without a theme come last, under "More". */
export function readThemes(): Theme[] {
  const questions = readQuestions();
  // `first`: the slugs of the questions with which the theme begins
  const themes: { key: string; zh: string; en: string; first: string[] }[] = parse(
    readFileSync(join(QUESTIONS_DIR, 'themes.yaml'), 'utf8'),
  );
  const listed = themes.map(({ key, zh, en, first }) => {
    const own = questions.filter(({ theme }) => theme === key);
    const begin = first.map((slug) => {
      const question = own.find((each) => each.slug === slug);
      if (!question)
        throw new Error(`questions/themes.yaml names ${slug} first in ${key}: expected a question whose file says \`# theme: ${key}\``);
      return question;
    });
    return { zh, en, questions: [...new Set([...begin, ...own])] };
  });
  const known = new Set(themes.map(({ key }) => key));
  for (const { slug, theme } of questions) {
    if (theme === undefined || known.has(theme)) continue;
    throw new Error(`questions/${slug}.graphql is of the theme ${theme}: expected one of ${[...known].join(', ')}`);
  }
  const others = questions.filter(({ theme }) => theme === undefined);
  return others.length ? [...listed, { zh: '更多', en: 'More', questions: others }] : listed;
}
