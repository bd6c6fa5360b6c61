import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/seeding/figures.ts';

const texts = (text: string) => figuresOf(text).map((figure) => figure.text);

describe('the figures that a text prints', () => {
  it.each([
    ['签约项目151个，全长416.5公里', ['151', '416.5']],
    ['近７小时', ['７']],
    ['第十四届，首批三家', ['第十四', '首批', '三家']],
    ['占三分之一，增长一半', ['三分之一', '一半']],
    ['两个小时，数百家，十余项', ['两个', '数百家', '十余项']],
    ['二十个县', ['二十个']],
  ])('%s: %j', (text, figures) => {
    expect(texts(text)).toEqual(figures);
  });

  it.each(['一体化', '万众一心', '一批企业', '一条线', '进一步', ''])('are none in %j', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('stand where they are told to, in code points', () => {
    const text = '𠮷安有12家，又有３项';
    for (const { text: printed, start, end } of figuresOf(text)) expect([...text].slice(start, end).join('')).toBe(printed);
    expect(figuresOf(text).map(({ start }) => start)).toEqual([3, 9]);
  });
});
