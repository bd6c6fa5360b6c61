/** The questions of the folder questions: what the tests ask, the docs list, the playground offers and exports can be made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './root.ts';

export const QUESTIONS_DIR = join(ROOT, 'questions');

export interface Question {
  slug: string;
  zh: string;
  en: string;
  /** The key of its theme; none in a file that names none. */
  theme?: string;
  /** Its text without the line that says its theme: that is for our lists, not for whoever asks it. */
  query: string;
}

const THEME = /^# theme: *(\S+)\n/m;

/** All of them, in the order of their names; the first comment of each is Chinese, the second English. */
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

/** All of them by the themes of questions/themes.yaml; a question of no theme comes last, under More. */
export function readThemes(): Theme[] {
  const questions = readQuestions();
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
