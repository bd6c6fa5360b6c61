import { describe, expect, it } from 'vitest';
import { laidOut } from '../../src/docs/layout.ts';

const together = (cypher: string) => cypher.replace(/\s/g, '');

describe('Cypher laid out for people', () => {
  it('keeps in one line what fits into one', () => {
    expect(laidOut("COLLECT { MATCH (n)-[r:WITHIN]->(m {id: 'a, b'}) RETURN m.id }")).toBe(
      "COLLECT { MATCH (n)-[r:WITHIN]->(m {id: 'a, b'}) RETURN m.id }",
    );
  });

  it('breaks lists at their commas and subqueries at their clauses, and loses nothing', () => {
    const long = `[n.id, COLLECT { MATCH (n)-[r:WITHIN]->(m) WHERE NOT r.doubtful AND r.basis IN ['STATED', 'BACKGROUND'] WITH DISTINCT m, r ORDER BY m.id RETURN m.id }, '${'x, '.repeat(9)}']`;
    expect(laidOut(long)).toBe(`[
  n.id,
  COLLECT {
    MATCH (n)-[r:WITHIN]->(m)
    WHERE NOT r.doubtful
    AND r.basis IN ['STATED', 'BACKGROUND']
    WITH DISTINCT m, r
    ORDER BY m.id
    RETURN m.id
  },
  '${'x, '.repeat(9)}'
]`);
    expect(together(laidOut(long))).toBe(together(long));
  });
});
