import { describe, expect, it } from 'vitest';
import { content, inOne, node, property, WORDING } from './projected.ts';
import { known, published, said } from './small.ts';

describe('facts', () => {
  const opened = (date: string, rest = '') => `subject: corridor/line, predicate: opened, date: ${date}${rest}`;

  it('a planned opening is no opening', () => {
    expect(property('corridor/line', 'opened', opened('2027', ', status: PLANNED'))).toBeUndefined();
    expect(property('corridor/line', 'opened', opened('2027', ', status: PLANNED'), opened('2021-12-10'))).toBe('2021-12-10');
  });

  it('what is certain goes before what is doubtful, and what is stated before general knowledge', () => {
    expect(property('corridor/line', 'opened', opened('2022', ', doubts: [GARBLED_SOURCE]'), opened('2021'))).toBe('2021');
    const graph = content({
      'statements/one.yaml': said('one', opened('2020')),
      'background.yaml': known(WORDING, opened('2022')),
    });
    expect(node(graph, 'corridor/line').opened).toBe('2020');
  });

  it('of several the latest is the value, and where many are meant all are', () => {
    const progress = (status: string, when: string) => `subject: corridor/line, predicate: progress, status: ${status}, when: ${when}`;
    expect(property('corridor/line', 'progress', progress('DONE', '2021'), progress('STUDIED', '2018'))).toBe('DONE');
    const honour = (text: string) => `subject: city/ganzhou, predicate: honours, text: ${text}`;
    expect(property('city/ganzhou', 'honours', honour('甲'), honour('乙'), `${honour('甲')}, when: 2020`)).toEqual(
      expect.arrayContaining(['甲', '乙']),
    );
    expect(property('city/ganzhou', 'honours', honour('甲'), `${honour('甲')}, when: 2020`)).toEqual(['甲']);
  });

  it('what holds without a date holds when it is said: the later document has the last word', () => {
    const progress = (status: string) => `subject: corridor/line, predicate: progress, status: ${status}`;
    const told = (one: string, two: string) =>
      node(
        content({
          'background.yaml': known(WORDING),
          'statements/one.yaml': said('one', progress('PLANNED'), published('one', one)),
          'statements/two.yaml': said('two', progress('UNDER_CONSTRUCTION'), published('two', two)),
        }),
        'corridor/line',
      ).progress;
    expect([told('2022', '2023'), told('2023', '2022')]).toEqual(['UNDER_CONSTRUCTION', 'PLANNED']);
  });

  it('are stored whole: figures as JSON with every digit, counts as numbers, coordinates as a pair', () => {
    const graph = inOne(
      'subject: investment/i, predicate: amount, quantity: {value: 9007199254740993, unit: 元}',
      'subject: investment/i, predicate: investorCount, quantity: {value: 8, unit: 家, printed: 八家}',
      'subject: city/ganzhou, predicate: coordinates, text: "25.83,114.93"',
    );
    expect(JSON.parse(node(graph, 'investment/i').amount as string)).toMatchObject({ exact: '9007199254740993' });
    expect(node(graph, 'investment/i').investorCount).toBe(8);
    expect(JSON.parse(node(graph, 'city/ganzhou').coordinates as string)).toEqual({ latitude: 25.83, longitude: 114.93 });
  });
});
