import { describe, expect, it } from 'vitest';
import { content, node, property, WORDING } from './projected.ts';
import { known, published, said } from './small.ts';

describe('what is expected and no document states', () => {
  it('is listed, also where general knowledge fills it', () => {
    const home = 'subject: company/gree, predicate: homeCity, object: city/shenzhen';
    expect(node(content({ 'background.yaml': known(WORDING, home) }), 'company/gree').notStated).toEqual(['homeCity']);
    expect(property('company/gree', 'notStated', home)).toEqual([]);
    expect(property('corridor/line', 'notStated')).toEqual(['opened']);
  });

  it('of an investment is its investors, park, project, policies and sum, but no park where its place is one', () => {
    expect(property('investment/i', 'notStated')).toEqual(['amount', 'investors', 'park', 'policies', 'project']);
    const statements = [
      'subject: investment/i, predicate: place, object: park/south',
      'subject: investment/i, predicate: investors, object: company/gree',
      'subject: investment/i, predicate: amount, quantity: {value: 1, unit: 亿元}',
    ];
    expect(property('investment/i', 'notStated', ...statements)).toEqual(['policies', 'project']);
    expect(property('investment/i', 'notStated', 'subject: investment/i, predicate: place, object: city/ganzhou')).toContain('park');
  });
});

describe('what was known before', () => {
  const line = (stage: string) => `subject: corridor/line, predicate: progress, status: ${stage}`;
  const graph = content({
    'statements/one.yaml': said(
      'one',
      published('one', '2021-05-01'),
      line('PLANNED'),
      'subject: corridor/line, predicate: connects, object: city/ganzhou',
    ),
    'statements/two.yaml': said('two', published('two', '2023'), line('DONE'), 'subject: corridor/line, predicate: opened, date: 2022'),
    'background.yaml': known(WORDING),
  });

  it('is kept with the day since when it held, only where today is otherwise', () => {
    expect(node(graph, 'corridor/line')).toMatchObject({ progress: 'DONE', opened: '2022', notStated: [] });
    const { now, views } = JSON.parse(node(graph, 'corridor/line').past as string);
    expect(now).toBe(20231231);
    expect(views).toMatchObject([
      [0, { progress: null, opened: null, status: null, notStated: ['opened'], documents: [] }],
      [20210501, { progress: 'PLANNED', opened: null, status: 'PLANNED', notStated: ['opened'], documents: ['document/one'] }],
    ]);
    expect(node(graph, 'region/bay').past).toBeUndefined();
  });

  it('is what filters go by: since when each field is filled, and how far it had got', () => {
    const { has, hasSince, stages } = node(graph, 'corridor/line') as { has: string[]; hasSince: number[]; stages: string[] };
    expect(Object.fromEntries(has.map((field, i) => [field, hasSince[i]]))).toEqual({
      connects: 20210501,
      documents: 20210501,
      names: 0,
      status: 20210501,
      opened: 20231231,
      progress: 20210501,
    });
    expect(stages).toEqual(['00000000 ', '20210501 PLANNED', '20231231 DONE']);
  });
});
