import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { withHint } from '../../src/http/hints.ts';

const schema = buildSchema(`
  type Query { parks(first: Int, filter: ParkFilter): ParkConnection park(ref: String): Park count: Int }
  input ParkFilter { within: String }
  type ParkConnection { nodes: [Park] edges: [ParkEdge] totalCount: Int }
  type ParkEdge { cursor: String node: Park }
  type Park { name: String area(unit: String): Float }
`);

/** What is said of the first fault of a query. */
const told = (query: string) => withHint(schema, validate(schema, parse(query))[0]?.message ?? '');

describe('a query that does not fit', () => {
  it.each([
    ['{ parks { name } }', 'It is a field of what is inside: write nodes { name }.'],
    ['{ parks { edges { name } } }', 'It is a field of what is inside: write node { name }.'],
    ['{ park(name: "x") { name } }', 'Write ref, which takes an id or any name: park(ref: "…").'],
    ['{ parks(within: "x") { totalCount } }', 'Write parks(filter: { within: … }).'],
  ])('%s is told what to write instead', (query, hint) => {
    expect(told(query)).toMatch(/^(Cannot query field|Unknown argument) .*\. /);
    expect(told(query).endsWith(` ${hint}`)).toBe(true);
  });

  it.each([
    '{ parks { size } }',
    '{ park(ref: "x") { size } }',
    '{ parks(inside: "x") { totalCount } }',
    '{ park(ref: "x") { area(in: "x") } }',
  ])('%s gets no hint: none fits', (query) => {
    const [fault] = validate(schema, parse(query));
    expect(told(query)).toBe(fault?.message);
  });

  it('keeps a message of another kind, whatever stands in it', () => {
    expect(withHint(schema, 'Syntax Error: Cannot query field "name" on type "ParkConnection".')).toBe(
      'Syntax Error: Cannot query field "name" on type "ParkConnection".',
    );
  });
});
