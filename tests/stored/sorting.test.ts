import { describe, expect, it } from 'vitest';
import { boundedWords, orderOf, relationshipKey, statementKey } from '../../src/stored/sorting.ts';

const sorted = (...keys: string[]) => [...keys].sort();

describe('the order of entities', () => {
  it('has the most connected first, then goes by id', () => {
    const keys = [orderOf(100, 'city/b'), orderOf(7, 'city/a'), orderOf(7, 'city/b'), orderOf(0, 'city/a')];
    expect(sorted(...keys)).toEqual(keys);
  });
});

describe('the key of a statement', () => {
  const key = (id: string, times: { whenStart?: number; whenSure?: number; known: number }, predicate = 'opened') =>
    statementKey({ id, predicate, times });

  it('sorts by the day on which it surely held, what has an open beginning before what begins on that day', () => {
    const keys = [
      key('statement/a', { whenStart: 20210101, whenSure: 20210101, known: 20220101 }),
      key('statement/b', { whenStart: 0, whenSure: 20220101, known: 20220101 }),
      key('statement/c', { whenStart: 20220101, whenSure: 20220101, known: 20220101 }),
    ];
    expect(sorted(...keys)).toEqual(keys);
  });

  it('puts what bears no time last, by when it was said, then by predicate and id', () => {
    const keys = [
      key('statement/z', { whenStart: 20300101, whenSure: 20300101, known: 0 }),
      key('statement/b', { known: 20210101 }),
      key('statement/a', { known: 20220101 }, 'honours'),
      key('statement/a', { known: 20220101 }),
      key('statement/b', { known: 20220101 }),
    ];
    expect(sorted(...keys)).toEqual(keys);
  });
});

describe('the key of a relationship', () => {
  it('names its type, its ends and, where there is one, its statement', () => {
    expect(relationshipKey('WITHIN', 'a', 'b', 'statement/1')).toBe('WITHIN a b statement/1');
    expect(relationshipKey('WITHIN_ANY', 'a', 'b')).toBe('WITHIN_ANY a b');
  });
});

describe('bounded words', () => {
  it('are found whole: a port is no airport', () => {
    expect(boundedWords(['international', 'airport'])).not.toContain(boundedWords(['port']));
    expect(boundedWords(['combined', 'port'])).toContain(boundedWords(['port']));
  });
});
