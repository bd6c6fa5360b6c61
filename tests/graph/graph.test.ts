import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Graph, type GraphOptions } from '../../src/graph/graph.ts';
import type { Fault } from '../../src/ground/errors.ts';

const address = inject('neo4j');
const opened: Graph[] = [];
const open = (options: Partial<GraphOptions> = {}): Graph => {
  const graph = new Graph({ ...address, deadline: 30_000, ...options });
  opened.push(graph);
  return graph;
};
afterAll(() => Promise.all(opened.map((graph) => graph.close())));

/** What a call throws, and after how many milliseconds. */
async function failure(call: () => Promise<unknown>): Promise<Fault & { after: number }> {
  const started = performance.now();
  try {
    await call();
  } catch (error) {
    return Object.assign(error as Fault, { after: performance.now() - started });
  }
  return expect.fail('nothing was thrown');
}

/** More work than any machine does in a minute, and little memory. */
const LONG = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b = -1 RETURN count(*)';

/** A server that takes connections and never says anything, as one behind a cut line does. */
async function silentServer(): Promise<{ uri: string; close(): Promise<void> }> {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => sockets.push(socket.on('error', () => {})));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as { port: number }).port}`,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

describe('reading', () => {
  let graph: Graph;
  beforeAll(() => {
    graph = open();
  });

  it('gives rows in the order of the columns', async () => {
    expect(await graph.read("UNWIND [1, 2] AS n RETURN n, 'x' AS letter, null AS nothing, [n, {a: n}] AS nested")).toEqual([
      [1, 'x', null, [1, { a: 1 }]],
      [2, 'x', null, [2, { a: 2 }]],
    ]);
    expect(await graph.read('RETURN $p.a AS __proto__, 2 AS constructor', { p: { a: 1 } })).toEqual([[1, 2]]);
  });

  it.each([
    "CREATE (:Never {id: 'x'})",
    "MERGE (n:Graph {id: 'x'}) RETURN n",
    "MATCH (n:Graph {id: 'graph'}) SET n.revision = 'x'",
    'MATCH (n:Graph) DETACH DELETE n',
    'CALL () { CREATE (:Never) } RETURN 1',
    'CREATE INDEX never FOR (n:Never) ON (n.id)',
  ])('refuses to write: %s', async (cypher) => {
    const before = await graph.read('MATCH (n:Graph) RETURN n.revision');
    await expect(graph.read(cypher)).rejects.toThrow(/read access mode|READ|not allowed/i);
    expect(await graph.read('MATCH (n:Graph) RETURN n.revision')).toEqual(before);
    expect(await graph.read('MATCH (n:Never) RETURN n')).toEqual([]);
  });

  it.each(['file:///etc/passwd', 'http://127.0.0.1:1/', 'http://localhost:1/', 'ftp://127.0.0.1:1/'])(
    'loads nothing from %s',
    async (url) => {
      await expect(graph.read('LOAD CSV FROM $url AS line RETURN line', { url })).rejects.toThrow(/not allowed|block|is false/i);
    },
  );

  it('sees at once what a writer wrote, from another connection as well', async () => {
    try {
      for (let number = 1; number <= 20; number++) {
        await graph.write((run) => run('MERGE (n:Seen {id: 1}) SET n.number = $number', { number }));
        expect(await open().read('MATCH (n:Seen) RETURN n.number')).toEqual([[number]]);
        expect(await graph.read('MATCH (n:Seen) RETURN n.number')).toEqual([[number]]);
      }
    } finally {
      await graph.write((run) => run('MATCH (n:Seen) DELETE n'));
    }
  });
});

describe('writing', () => {
  it('is all or nothing', async () => {
    const graph = open();
    await expect(
      graph.write(async (run) => {
        await run('CREATE (:Half)');
        expect(await run('MATCH (n:Half) RETURN count(n)')).toEqual([[1]]);
        throw new Error('in the middle');
      }),
    ).rejects.toThrow('in the middle');
    await expect(
      graph.write(async (run) => {
        await run('CREATE (:Half)');
        await run('RETURN 1 / 0');
      }),
    ).rejects.toThrow(/zero/);
    expect(await graph.read('MATCH (n:Half) RETURN n')).toEqual([]);
  });

  it('is tried again where two writers lock each other out, and both succeed', async () => {
    const graph = open();
    await graph.write((run) => run('CREATE (:Locked {id: 1, n: 0}), (:Locked {id: 2, n: 0})'));
    try {
      let arrived = 0;
      let both: () => void = () => {};
      const meeting = new Promise<void>((resolve) => {
        both = resolve;
      });
      const add = (first: number, second: number) => {
        let attempt = 0;
        return graph.write(async (run) => {
          attempt++;
          await run('MATCH (n:Locked {id: $id}) SET n.n = n.n + 1', { id: first });
          if (attempt === 1 && ++arrived === 2) both();
          await meeting;
          await run('MATCH (n:Locked {id: $id}) SET n.n = n.n + 1', { id: second });
        });
      };
      await Promise.all([add(1, 2), add(2, 1)]);
      expect(await graph.read('MATCH (n:Locked) RETURN n.n ORDER BY n.id')).toEqual([[2], [2]]);
    } finally {
      await graph.write((run) => run('MATCH (n:Locked) DELETE n'));
    }
  });
});

describe('a Neo4j that does not answer', () => {
  it('costs a read no more than its deadline, however many there are', async () => {
    const silent = await silentServer();
    const graph = open({ uri: silent.uri, deadline: 1_500 });
    try {
      const failures = await Promise.all(Array.from({ length: 60 }, () => failure(() => graph.read('RETURN 1'))));
      for (const { code, after } of failures) {
        expect(['DEADLINE_EXCEEDED', 'DB_UNAVAILABLE']).toContain(code);
        expect(after).toBeLessThan(4_000);
      }
    } finally {
      await silent.close();
    }
  });

  it('lets go when the graph is closed', async () => {
    const silent = await silentServer();
    const graph = new Graph({ ...address, uri: silent.uri, deadline: 300 });
    try {
      expect((await failure(() => graph.read('RETURN 1'))).code).toBe('DEADLINE_EXCEEDED');
      await graph.close();
    } finally {
      await silent.close();
    }
  }, 15_000);

  it('is found out when it is asked for its version', async () => {
    const silent = await silentServer();
    const graph = open({ uri: silent.uri });
    try {
      const { code, after } = await failure(() => graph.server());
      expect(code).toBe('DB_UNAVAILABLE');
      expect(after).toBeLessThan(30_000);
    } finally {
      await silent.close();
    }
  });

  it('is unavailable where nobody listens', async () => {
    const silent = await silentServer();
    await silent.close(); // its port is free now
    const { code, message, after } = await failure(() => open({ uri: silent.uri, deadline: 5_000 }).read('RETURN 1'));
    expect(code).toBe('DB_UNAVAILABLE');
    expect(message).toBe('Neo4j cannot be reached or is not ready; try again in a moment.');
    expect(after).toBeLessThan(10_000);
  });
});

describe('a query that runs long', () => {
  it('is ended at the deadline, here and in Neo4j, and the next one is answered', async () => {
    const [graph, watcher] = [open({ deadline: 6_000 }), open()];
    const running = () =>
      watcher.read("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'WHERE a * b = -1' RETURN left(currentQuery, 6)");
    const ended = failure(() => graph.read(LONG));
    await expect.poll(running, { timeout: 5_000 }).toContainEqual(['UNWIND']);
    const { code, message, after } = await ended;
    expect(code).toBe('DEADLINE_EXCEEDED');
    expect(message).toMatch(/ 6 s/);
    expect(after).toBeLessThan(15_000);
    await expect.poll(running, { timeout: 20_000 }).not.toContainEqual(['UNWIND']);
    expect(await graph.read('RETURN 1')).toEqual([[1]]);
  });

  it('that wants more memory than there is fails and is not asked again', async () => {
    const graph = open();
    const before = graph.sent;
    await expect(
      graph.read("UNWIND range(1, 20000000) AS n WITH collect(toString(n) + '…') AS texts RETURN texts[0], size(texts)"),
    ).rejects.toMatchObject({ code: 'TOO_LARGE', message: expect.stringContaining('more memory') });
    expect(graph.sent - before).toBe(1);
  });
});

describe('a Neo4j that refuses', () => {
  it('the password says so, and nobody reads the password', async () => {
    const password = 'a-wrong-secret';
    const error = await failure(() => open({ password }).read('RETURN 1'));
    expect(error.code).toBe('DB_REFUSED');
    expect(error.message).toBe('Neo4j refuses the user name or the password: check NEO4J_USER and NEO4J_PASSWORD.');
    expect(JSON.stringify([error, error.message, error.stack, error.details])).not.toContain(password);
    expect(await open().read('RETURN 1')).toEqual([[1]]); // the right one is not locked out
  });

  it('the database says so', async () => {
    const error = await failure(() => open({ database: 'nosuch' }).read('RETURN 1'));
    expect([error.code, error.message]).toEqual(['DB_REFUSED', 'Neo4j has no such database: check NEO4J_DATABASE.']);
    await expect(open({ database: 'nosuch' }).write((run) => run('RETURN 1'))).rejects.toThrow('no such database');
    await expect(open({ database: 'neo4j' }).read('RETURN 1')).resolves.toEqual([[1]]);
  });

  it('an address that is none is a wrong setting', async () => {
    expect(() => open({ uri: 'http://127.0.0.1:1' })).toThrow(expect.objectContaining({ code: 'CONFIG' }));
  });
});

describe('the server', () => {
  it('says which Neo4j it is', async () => {
    expect(await open().server()).toMatch(/^Neo4j\/5\.26\./);
  });
});
