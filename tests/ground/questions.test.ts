import { describe, expect, it } from 'vitest';
import { readQuestions, readThemes } from '../../src/ground/questions.ts';

describe('the questions of the project', () => {
  const questions = readQuestions();
  const themes = readThemes();

  it('are each of one theme, which their files say', () => {
    expect(questions.filter(({ theme }) => !theme).map(({ slug }) => slug)).toEqual([]);
    const listed = themes.flatMap((theme) => theme.questions.map(({ slug }) => slug));
    expect(listed.sort()).toEqual(questions.map(({ slug }) => slug));
  });

  it('begin with the canonical one, and follow by name behind those that their theme puts first', () => {
    const [begin, firms] = themes.map((theme) => theme.questions.map(({ slug }) => slug));
    expect(begin?.[0]).toBe('bay-area-firms-in-ganzhou');
    expect(firms?.[0]).toBe('investments-by-strength-of-wording');
    expect(firms?.slice(1)).toEqual(firms?.slice(1).sort());
  });

  it('are given without the line of their theme: who asks one needs no such line', () => {
    for (const { query } of questions) expect(query).not.toContain('# theme');
  });
});
