/** The questions of the folder questions, as texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTIONS_DIR } from '../src/ground/questions.ts';

/** Its text as the playground shows it: without the line that says its theme. */
export const textOfQuestion = (slug: string) => readFileSync(join(QUESTIONS_DIR, `${slug}.graphql`), 'utf8').replace(/^# theme: .*\n/m, '');

/** The one with which the playground begins. */
export const FIRST_QUERY = readFileSync(join(import.meta.dirname, '..', 'web', 'first.graphql'), 'utf8');
