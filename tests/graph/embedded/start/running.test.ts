import { once } from 'node:events';
import { access, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureJars } from '../../../../src/graph/embedded/jars.ts';
import { type Embedded, startEmbedded } from '../../../../src/graph/embedded/start.ts';
import { alive, until } from '../../../processes.ts';
import { EMBEDDED, firstLine, placeOf, script } from '../programs.ts';

describe('a running embedded Neo4j', () => {
  const lines: string[] = [];
  let dataDir: string;
  let embedded: Embedded;
  const pidFile = () => join(dataDir, 'neo4j/run/java.pid');

  beforeAll(async () => {
    dataDir = placeOf('data');
    await ensureJars(() => {});
  }, 300_000);

  afterAll(async () => {
    await embedded?.stop();
  }, 60_000);

  it('ends with its service, also when that is killed, and keeps its data', { timeout: 240_000 }, async () => {
    const service = script(`
      import { startEmbedded } from '${EMBEDDED}/start.ts';
      const { uri } = await startEmbedded({ dataDir: '${dataDir}', report() {} });
      console.log(uri);
    `);
    const uri = await firstLine(service);
    const password = (await readFile(join(dataDir, 'neo4j-password'), 'utf8')).trim();
    await ask({ uri, user: 'neo4j', password }, 'CREATE (:Kept {number: 7})');
    const java = Number(await readFile(pidFile(), 'utf8'));
    expect(alive(java)).toBe(true);

    service.kill('SIGKILL');
    await until(() => !alive(java), 20_000);

    embedded = await startEmbedded({ dataDir, report: (line) => lines.push(line) });
    expect(await ask(embedded, 'MATCH (kept:Kept) RETURN kept.number AS number')).toEqual([{ number: 7 }]);
  });

  it('has a password of 32 random bytes that only its owner can read', async () => {
    const file = join(dataDir, 'neo4j-password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toMatch(/^[\w-]{43}$/);
    expect(embedded.password).toBe((await readFile(file, 'utf8')).trim());
    for (const gone of ['password-argument', 'first-start']) expect(await readdir(join(dataDir, 'neo4j/run'))).not.toContain(gone);
  });

  it.skipIf(process.platform !== 'linux')('listens on one port, Bolt, of 127.0.0.1', async () => {
    const java = Number(await readFile(pidFile(), 'utf8'));
    expect(await listening(java)).toEqual([`127.0.0.1:${new URL(embedded.uri).port}`]);
  });

  it('has no HTTP connector, reports no usage and logs no queries', async () => {
    const names = ['server.http.enabled', 'server.https.enabled', 'dbms.usage_report.enabled', 'db.logs.query.enabled'];
    const rows = await ask(embedded, 'SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN value', { names });
    expect(rows.map(({ value }) => String(value).toLowerCase()).sort()).toEqual(['false', 'false', 'false', 'off']);
  });

  it('reads CSV from no file and no address', { timeout: 60_000 }, async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests++;
      response.end('a,b\n');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await writeFile(join(dataDir, 'neo4j/import/here.csv'), 'a,b\n');
    try {
      for (const url of ['file:///etc/passwd', 'file:///here.csv', `http://127.0.0.1:${port}/x.csv`, `http://localhost:${port}/x.csv`]) {
        await expect(ask(embedded, 'LOAD CSV FROM $url AS line RETURN line', { url }), url).rejects.toMatchObject({
          code: 'Neo.ClientError.Statement.ExternalResourceFailed',
        });
      }
      expect(requests).toBe(0);
    } finally {
      server.close();
    }
  });

  it('is started again under its address when it ends by itself', { timeout: 120_000 }, async () => {
    const java = Number(await readFile(pidFile(), 'utf8'));
    process.kill(java, 'SIGKILL');
    await until(() => lines.includes('Neo4j is ready again'), 110_000);
    expect(await ask(embedded, 'MATCH (kept:Kept) RETURN kept.number AS number')).toEqual([{ number: 7 }]);
    expect(Number(await readFile(pidFile(), 'utf8'))).not.toBe(java);
    expect(lines).toContainEqual(expect.stringContaining('restart 1 of 5'));
  });

  it('ends when it is stopped, and a second stop is no fault', { timeout: 60_000 }, async () => {
    const java = Number(await readFile(pidFile(), 'utf8'));
    await Promise.all([embedded.stop(), embedded.stop()]);
    expect(alive(java)).toBe(false);
    expect((await embedded.exited).code).toBe(0);
    await expect(access(pidFile())).rejects.toThrow('ENOENT');
  });
});

async function ask(at: { uri: string; user: string; password: string }, cypher: string, parameters = {}) {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(cypher, parameters, { database: 'neo4j' });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** The addresses on which a process listens, read from the kernel. */
async function listening(pid: number): Promise<string[]> {
  const descriptors = await readdir(`/proc/${pid}/fd`);
  const links = await Promise.all(descriptors.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')));
  const rows = await Promise.all(['tcp', 'tcp6'].map((table) => readFile(`/proc/${pid}/net/${table}`, 'utf8').catch(() => '')));
  return rows
    .flatMap((table) => table.split('\n').map((row) => row.trim().split(/\s+/)))
    .filter(([, , , state, , , , , , inode]) => state === '0A' && links.includes(`socket:[${inode}]`))
    .map(([, local]) => {
      const [address, port] = local!.split(':');
      // IPv6 sockets have IPv4 addresses in this form.
      const loopback = ['0100007F', '0000000000000000FFFF00000100007F'].includes(address!);
      return `${loopback ? '127.0.0.1' : address}:${Number.parseInt(port!, 16)}`;
    });
}
