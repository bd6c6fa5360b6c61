import { describe, expect, it } from 'vitest';
import { mentioned } from '../../src/seeding/mentioned.ts';
import { type GraphStatement, statementsOf } from '../../src/seeding/statements.ts';
import { entities, metric, readSmall, said } from './small.ts';

/** The statements of one line of seeds. */
const statements = (line: string) =>
  statementsOf(
    readSmall({
      'entities/all.yaml': entities('city/ganzhou', 'company/gree', 'region/jiangxi'),
      'metrics.yaml': metric('parks'),
      'statements/one.yaml': said('one', line),
    }).statements,
    new Map(),
  );

describe('the entities in a statement', () => {
  it('are its subject, its object and those of its qualifiers, each once', () => {
    const [one] = statements(
      'subject: city/ganzhou, predicate: within, object: region/jiangxi, qualifiers: {by: [company/gree, city/ganzhou], to: x}',
    );
    expect([...mentioned(one as GraphStatement)]).toEqual(['city/ganzhou', 'region/jiangxi', 'company/gree']);
  });
});
