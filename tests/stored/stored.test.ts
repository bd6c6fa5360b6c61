/** The records of src/stored are what lies in the seeded Neo4j, property by property, and each property is told of. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Graph } from '../../src/graph/graph.ts';
import { model } from '../support.ts';
import { misfits } from './kinds.ts';
import { propertiesOf, RECORDS } from './records.ts';

let graph: Graph;
beforeAll(() => {
  graph = new Graph({ ...inject('neo4j'), deadline: 60_000 });
});
afterAll(() => graph?.close());

const facts = () => new Set(model().types.flatMap((type) => [...type.facts.keys()]));

/** Where each record lies: a pattern that binds `it`. */
const PLACES: [record: string, pattern: string][] = [
  ['EntityRecord', '(it:Entity)'],
  ['NameRecord', '(it:Name)'],
  ['StatementRecord', '(it:Statement)'],
  ['GraphRecord', '(it:Graph)'],
  ['RevisionRecord', '(it:Revision)'],
  ['RelationRecord', '(:Entity)-[it WHERE it.statement IS NOT NULL]->(:Entity)'],
  ['StructureRecord', '(:Entity)-[it WHERE it.statement IS NULL]->(:Entity)'],
  ['SpeaksOfRecord', '()-[it:SPEAKS_OF]->()'],
  ['EvidenceRecord', '()-[it:EVIDENCE]->()'],
  ['DisagreementRecord', '()-[it:DISAGREES_WITH]->()'],
];

describe('a stored record', () => {
  it.each(PLACES)('%s has the properties that lie in Neo4j, and these are of its types', async (record, pattern) => {
    const rows = await graph.read<[Record<string, unknown>]>(`MATCH ${pattern} RETURN properties(it)`);
    expect(rows.length).toBeGreaterThan(0);
    const more = record === 'EntityRecord' ? facts() : new Set<string>();
    const wrong = rows.flatMap(([properties]) =>
      misfits(record, properties, more).map((each) => `${properties.id ?? properties.key}: ${each}`),
    );
    expect(wrong.slice(0, 20)).toEqual([]);
    const there = new Set(rows.flatMap(([properties]) => Object.keys(properties)));
    const declared = propertiesOf(record)?.map(({ name }) => name) ?? [];
    expect(declared.filter((name) => !there.has(name))).toEqual([]);
  });

  it('is there for every relationship between other nodes that bears a property', async () => {
    const rows = await graph.read<[string]>(
      'MATCH (a)-[r]->(b) WHERE NOT (a:Entity AND b:Entity) AND size(keys(r)) > 0 RETURN DISTINCT type(r) ORDER BY type(r)',
    );
    expect(rows.flat()).toEqual(['DISAGREES_WITH', 'EVIDENCE', 'SPEAKS_OF']);
  });

  it('that has drifted from what lies in Neo4j is told property by property', () => {
    const graphNode = { id: 'graph', revision: 'a', loadedAt: '2026-01-01T00:00:00Z', entities: 'many', documents: 5, extra: true };
    expect(misfits('GraphRecord', graphNode)).toEqual([
      'entities: "many" is no number',
      'statements is missing',
      'there is a property extra',
    ]);
    expect(misfits('DisagreementRecord', {})).toEqual([]);
  });

  it('of an entity shares no name with a fact, which would be lost', () => {
    const names = new Set(propertiesOf('EntityRecord')?.map(({ name }) => name));
    expect([...facts()].filter((fact) => names.has(fact))).toEqual([]);
  });

  it('tells of each of its properties in a sentence', () => {
    const untold = RECORDS.flatMap((record) =>
      (propertiesOf(record) ?? []).filter(({ sentence }) => !/^[A-Z].+\.$/.test(sentence)).map(({ name }) => `${record}.${name}`),
    );
    expect(untold).toEqual([]);
  });
});
