import { describe, expect, it } from 'vitest';
import { config, serverOfFile } from '../../support.ts';

const server = serverOfFile();
const { data } = server;

describe('the graph', () => {
  it('says how much it holds', async () => {
    const { graph, statements, documents } = await data(
      '{ graph { revision loadedAt entities statements documents corpusPresent } statements { totalCount } documents { totalCount } }',
    );
    expect(graph).toMatchObject({
      revision: expect.stringMatching(/^[0-9a-f]{12}$/),
      statements: statements.totalCount,
      documents: documents.totalCount,
    });
    expect(new Date(graph.loadedAt).toISOString()).toBe(graph.loadedAt);
    expect(graph.corpusPresent).toBe(config.corpusDir !== undefined);
    expect((await server.graph.read('MATCH (n:Entity) RETURN count(n)'))[0]).toEqual([graph.entities]);
  });
});
