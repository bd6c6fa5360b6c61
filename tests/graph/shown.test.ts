/** `npm run cypher -- <name>`: a Cypher file as one can paste it into a Neo4j console. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CATALOGUE } from '../../src/graph/catalogue.ts';
import { Graph } from '../../src/graph/graph.ts';
import { literal, shownCypher } from '../../src/graph/shown.ts';

let graph: Graph;
beforeAll(() => {
  graph = new Graph({ ...inject('neo4j'), deadline: 60_000 });
});
afterAll(() => graph?.close());

describe('a Cypher file that is shown', () => {
  it.each(['investments/search', 'graph/paths', 'exports/ids', 'names/search'])('%s answers its example as it is pasted', async (name) => {
    const text = shownCypher(name);
    expect(text).toMatch(/^\/\/ question: /);
    expect(text).not.toContain('{{');
    const [, given = ''] = /^\/\/ :param p => (.*)$/m.exec(text) ?? [];
    const [[p] = []] = await graph.read(`RETURN ${given}`);
    expect(p).toEqual(CATALOGUE.get(name)?.example);
    expect((await graph.read(text.replace(/;$/, ''), { p })).length).toBeGreaterThan(0);
  });

  it('may be a part, over `it`', () => {
    expect(shownCypher('parts/stage')).toContain('WHEN $p.knownBy IS NULL THEN it.status');
  });

  it('of an unknown name lists the near ones', () => {
    expect(() => shownCypher('investments/serch')).toThrow(
      /There is no cypher\/investments\/serch\.cypher\. Did you mean investments\/search/,
    );
    expect(() => shownCypher('rules/xyzzyx')).toThrow(/rules\/policy-in-force/);
  });

  it('writes values as Cypher does', () => {
    expect(literal({ a: [1, 'x"y', null, true], b: { c: 2.5 } })).toBe('{a: [1, "x\\"y", null, true], b: {c: 2.5}}');
  });

  it('is printed by a command, which fails for an unknown name', async () => {
    const run = (name: string) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/main.ts', 'cypher', name], {
        cwd: join(import.meta.dirname, '..', '..'),
      });
    expect((await run('entities/dates')).stdout).toBe(`${shownCypher('entities/dates')}\n`);
    await expect(run('entities/date')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('entities/dates') });
  });
});
