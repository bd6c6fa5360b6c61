import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftOutPage, questionsPage, readme } from '../src/docs/print.ts';

const committed = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');

describe('what is printed from the questions and the seeds (npm run docs)', () => {
  it.each([
    ['docs/questions.md', questionsPage],
    ['docs/left-out.md', leftOutPage],
    ['README.md', readme],
  ])('%s is what it would be today', (name, print) => {
    expect(committed(name)).toBe(print());
  });
});
