import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { Graph } from '../../src/graph/graph.ts';
import { RequestGraph } from '../../src/graph/request.ts';

describe('the reads of one request', () => {
  const graph = new Graph({ ...inject('neo4j'), deadline: 60_000 });
  afterAll(() => graph.close());
  const request = (deadline: number) => {
    graph.deadline = deadline;
    return new RequestGraph(graph);
  };

  it('are those of the graph', async () => {
    const reads = request(60_000);
    expect(await reads.read('RETURN $p.a AS a', { p: { a: 1 } })).toEqual([[1]]);
    expect(await reads.ask('graph/info')).toEqual(await graph.ask('graph/info'));
    expect(() => reads.checkTime()).not.toThrow();
  });

  it('share one deadline: once it is over nothing is sent any more', async () => {
    const reads = request(500);
    await sleep(600);
    const { sent } = graph;
    const late = { code: 'DEADLINE_EXCEEDED', message: expect.stringContaining('0.5 s') };
    await expect(reads.read('RETURN 1')).rejects.toMatchObject(late);
    await expect(reads.ask('graph/info')).rejects.toMatchObject(late);
    expect(() => reads.checkTime()).toThrow(expect.objectContaining(late));
    expect(graph.sent).toBe(sent);
    expect(await request(60_000).read('RETURN 1')).toEqual([[1]]);
  });
});
