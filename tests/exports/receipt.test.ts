import { describe, expect, it } from 'vitest';
import { describe as told } from '../../src/exports/receipt.ts';

const RECEIPT = { question: '/export/graph.json?of=x', revision: '2f30a0002e59', loadedAt: '2026-12-01T00:00:00.000Z' };

describe('what an export says of itself', () => {
  it('is what was asked of which graph, and how to read its citations', () => {
    expect(told(RECEIPT)).toBe(
      'Rongwan /export/graph.json?of=x, revision 2f30a0002e59, loaded 2026-12-01T00:00:00.000Z. An edge rests on the statements it names; a citation is document@start-end in code points.',
    );
  });

  it('tells what is missing from it, and that there is more, only where that is so', () => {
    expect(told({ ...RECEIPT, truncated: false, missing: [] })).toBe(told(RECEIPT));
    expect(told({ ...RECEIPT, truncated: true, missing: ['city/a', '某'] })).toContain(
      ' More lies within reach than maxNodes let in. There is no city/a, 某. An edge',
    );
  });
});
