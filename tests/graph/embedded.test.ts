import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readdir, readFile, readlink, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolders } from '../../src/graph/embedded/folders.ts';
import { endFormer } from '../../src/graph/embedded/former.ts';
import { ensureJars } from '../../src/graph/embedded/jars.ts';
import { acquireLock } from '../../src/graph/embedded/lock.ts';
import { findJava, findMaven } from '../../src/graph/embedded/prerequisites.ts';
import { keepRunning } from '../../src/graph/embedded/restart.ts';
import { launch, type Neo4jProcess } from '../../src/graph/embedded/run.ts';
import { type Embedded, startEmbedded } from '../../src/graph/embedded/start.ts';
import type { Fault } from '../../src/ground/errors.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const EMBEDDED = join(PROJECT, 'src/graph/embedded');
const SYSTEM_PATH = '/usr/bin:/bin';

const started: ChildProcess[] = [];
let temporary: string;

beforeAll(async () => {
  temporary = await realpath(await mkdtemp(join(tmpdir(), 'embedded-')));
});

afterAll(async () => {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await rm(temporary, { recursive: true, force: true });
});

describe('a running embedded Neo4j', () => {
  const lines: string[] = [];
  let dataDir: string;
  let embedded: Embedded;
  const pidFile = () => join(dataDir, 'neo4j/run/java.pid');

  beforeAll(async () => {
    dataDir = join(temporary, 'data');
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

describe('a start that fails', () => {
  it('says so when there is a database and no password', async () => {
    const dataDir = await folder('no-password');
    await mkdir(join(dataDir, 'neo4j/data/databases/system'), { recursive: true });
    const fault = await faultOf(startEmbedded({ dataDir, path: await fakeJava('17.0.1'), report() {} }));
    expect(fault.code).toBe('DB_START');
    expect(fault.message).toContain(`${dataDir}/neo4j-password is missing`);
  });

  it('gives the last lines of the log and leaves nothing running', async () => {
    const dataDir = await folder('ends-early');
    await mkdir(join(dataDir, 'neo4j/data/databases/system'), { recursive: true });
    await writeFile(join(dataDir, 'neo4j-password'), 'secret');
    const path = await fakeJava('17.0.1', 'echo "no space left for Neo4j"; exit 3');
    const fault = await faultOf(startEmbedded({ dataDir, path, report() {} }));
    expect(fault.code).toBe('DB_START');
    expect(fault.message).toMatch(/no space left for Neo4j$/);
    expect(fault.message).not.toContain('secret');
    await expect(access(join(dataDir, 'neo4j/run/java.pid'))).rejects.toThrow('ENOENT');
  });

  it('is noticed however soon Neo4j ends', async () => {
    const java = join(await fakeJava('17.0.1', 'exit 3'), 'java');
    // Many at once: what a start waits for then takes longer than the whole life of the program.
    const ends = Array.from({ length: 40 }, async (_, number) => {
      const folders = await makeFolders(await folder(`at-once-${number}`));
      const { exited } = await launch({ folders, java, jars: '/nowhere', report() {} });
      return (await exited).code;
    });
    expect(new Set(await Promise.all(ends))).toEqual(new Set([3]));
  });

  it('gives the password to the database again when it died before the first start', async () => {
    const dataDir = await folder('cut-short');
    await writeFile(join(dataDir, 'neo4j-password'), '-known');
    // Keeps what AdminTool is given as its last argument, @FILE.
    const keep = 'for last; do :; done; case $last in @*) cp "$(echo "$last" | cut -c2-)" "$NEO4J_HOME/given";; *) exit 3;; esac';
    await faultOf(startEmbedded({ dataDir, path: `${await fakeJava('21', keep)}:${SYSTEM_PATH}`, report() {} }));
    expect(await readFile(join(dataDir, 'neo4j/given'), 'utf8')).toBe('--\n-known\n');
    expect(await readdir(join(dataDir, 'neo4j/run'))).toEqual(['first-start']);
  });

  it('begins anew with a database that was never ready, and keeps one that was', async () => {
    const path = `${await fakeJava('17.0.1', 'exit 3')}:${SYSTEM_PATH}`;
    for (const [name, ready] of [
      ['never-ready', false],
      ['once-ready', true],
    ] as const) {
      const dataDir = await folder(name);
      const made = join(dataDir, 'neo4j/data/databases/system');
      await mkdir(made, { recursive: true });
      await mkdir(join(dataDir, 'neo4j/run'));
      await writeFile(join(dataDir, 'neo4j-password'), 'secret');
      if (!ready) await writeFile(join(dataDir, 'neo4j/run/first-start'), '');
      await faultOf(startEmbedded({ dataDir, path, report() {} }));
      expect(await readdir(join(dataDir, 'neo4j/data'))).toEqual(ready ? ['databases'] : []);
    }
  });

  it('names a data folder that cannot be made', async () => {
    const file = join(await folder('not-a-folder'), 'file');
    await writeFile(file, '');
    const fault = await faultOf(startEmbedded({ dataDir: join(file, 'data'), path: await fakeJava('17'), report() {} }));
    expect(fault).toMatchObject({ code: 'DB_START', message: expect.stringContaining(file) });
  });
});

describe('a start that nobody waits for any more', { timeout: 20_000 }, () => {
  const slow = 'echo $$ >"$(dirname "$0")/pid.new"; mv "$(dirname "$0")/pid.new" "$(dirname "$0")/pid"; exec sleep 60';

  /** Tells a start to stop once it has come so far, and expects that it does, for that reason. */
  async function stopped(start: (signal: AbortSignal) => Promise<unknown>, comeSoFar: () => boolean): Promise<void> {
    const stop = new AbortController();
    const ended = start(stop.signal).then(
      () => 'done',
      (error) => error,
    );
    await until(comeSoFar, 10_000);
    stop.abort();
    const late = new Promise((done) => setTimeout(done, 5_000, 'late'));
    expect(await Promise.race([ended, late])).toBe(stop.signal.reason);
  }
  const programIn = async (bin: string) => Number(await readFile(join(bin, 'pid'), 'utf8'));

  it('ends Maven, and gives free the right to fetch', async () => {
    const maven = await fakeMaven(slow);
    const folder = await project('stopped');
    const path = `${maven}:${SYSTEM_PATH}`;
    await stopped(
      (signal) => ensureJars(() => {}, { folder, path, signal }),
      () => existsSync(join(maven, 'pid')),
    );
    expect(alive(await programIn(maven))).toBe(false);
    (await acquireLock(join(folder, '.cache'))).release();
  });

  it('does not wait for another that fetches', async () => {
    const folder = await project('waits');
    const lock = await acquireLock(join(folder, '.cache'));
    const lines: string[] = [];
    const path = `${await fakeMaven('exit 3')}:${SYSTEM_PATH}`;
    await stopped(
      (signal) => ensureJars((line) => lines.push(line), { folder, path, signal }),
      () => lines.length > 0,
    );
    lock.release();
  });

  it('ends the tool that takes the password', async () => {
    const bin = await fakeJava('17.0.1', slow);
    const dataDir = await folder('stopped-tool');
    const start = (signal: AbortSignal) => startEmbedded({ dataDir, path: `${bin}:${SYSTEM_PATH}`, report() {}, signal });
    await stopped(start, () => existsSync(join(bin, 'pid')));
    expect(alive(await programIn(bin))).toBe(false);
    expect(await readdir(join(dataDir, 'neo4j/run'))).toEqual(['first-start']);
  });

  it('does not wait for an earlier Neo4j of the folder', async () => {
    const folders = await makeFolders(await folder('stopped-former'));
    const former = spawn('/bin/sh', ['-c', 'trap "" TERM; echo ready; sleep 60', 'java', `--home-dir=${folders.home}`], { detached: true });
    await firstLine(former);
    await writeFile(folders.pidFile, `${former.pid}\n`);
    const lines: string[] = [];
    try {
      await stopped(
        (signal) => endFormer(folders, (line) => lines.push(line), signal),
        () => lines.length > 0,
      );
    } finally {
      process.kill(-former.pid!, 'SIGKILL');
    }
  });
});

describe('the lock of a data folder', () => {
  it('is held by one, who is named by pid and address, until it is released', async () => {
    const dataDir = await folder('locked');
    const lock = await acquireLock(dataDir);
    expect(await faultOf(acquireLock(dataDir))).toMatchObject({
      code: 'DATA_DIR_BUSY',
      message: expect.stringContaining(`pid ${process.pid}`),
    });
    lock.announce('http://127.0.0.1:4000');
    const fault = await faultOf(acquireLock(dataDir));
    expect(fault.message).toContain('http://127.0.0.1:4000');
    expect(fault.message).toContain(dataDir);
    lock.release();
    lock.release();
    (await acquireLock(dataDir)).release();
  });

  it('of a killed process is taken over, by one of many', { timeout: 30_000 }, async () => {
    const dataDir = await folder('stale');
    const holder = script(`
      import { acquireLock } from '${EMBEDDED}/lock.ts';
      await acquireLock('${dataDir}');
      console.log('held');
      setInterval(() => {}, 1000);
    `);
    await firstLine(holder);
    expect((await faultOf(acquireLock(dataDir))).message).toContain(`pid ${holder.pid}`);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const tries = await Promise.allSettled(Array.from({ length: 16 }, () => acquireLock(dataDir)));
    const won = tries.filter((result) => result.status === 'fulfilled');
    expect(won).toHaveLength(1);
    won[0]!.value.release();
  });

  it('is the same under two names of a folder', async () => {
    const dataDir = await folder('named');
    const lock = await acquireLock(dataDir);
    await symlink(dataDir, join(temporary, 'named-too'));
    expect((await faultOf(acquireLock(join(temporary, 'named-too')))).code).toBe('DATA_DIR_BUSY');
    lock.release();
  });
});

describe('what must be installed', () => {
  it('is Java, and without it the ways out are named', async () => {
    const fault = await faultOf(findJava({ javaHome: '/nowhere', path: await folder('empty') }));
    expect(fault.code).toBe('PREREQUISITE');
    for (const hint of ['/nowhere', 'apt-get install openjdk-17-jre-headless maven', 'brew install openjdk@17 maven', 'NEO4J_URI']) {
      expect(fault.message).toContain(hint);
    }
  });

  it('is Java 17 or later, and an older one is named with its place', async () => {
    const old = await fakeJava('11.0.2');
    const fault = await faultOf(startEmbedded({ dataDir: join(temporary, 'untouched'), path: old, report() {} }));
    expect(fault.code).toBe('PREREQUISITE');
    expect(fault.message).toContain(`${old}/java is Java 11`);
    expect(fault.message).toContain('apt-get install');
    await expect(access(join(temporary, 'untouched'))).rejects.toThrow('ENOENT');
    expect((await faultOf(findJava({ path: await fakeJava('1.8.0_392') }))).message).toContain('is Java 8');
    const recent = await fakeJava('21');
    expect(await findJava({ path: recent })).toBe(`${recent}/java`);
  });

  it('is the Java of JAVA_HOME when that holds one, else the one on the PATH', async () => {
    const javaHome = await folder('home');
    const bin = await fakeJava('17.0.9', '', join(javaHome, 'bin'));
    const path = await fakeJava('21');
    expect(await findJava({ javaHome, path })).toBe(`${bin}/java`);
    expect(await findJava({ javaHome: '/nowhere', path })).toBe(`${path}/java`);
  });

  it('is Maven, only while the jars are not there', async () => {
    const empty = await folder('no-maven');
    expect((await faultOf(findMaven({ path: empty }))).message).toContain('Maven (mvn) is needed');
    const fault = await faultOf(ensureJars(() => {}, { folder: await project('without'), path: empty }));
    expect(fault).toMatchObject({ code: 'PREREQUISITE', message: expect.stringContaining('brew install') });
    expect(await ensureJars(() => {}, { path: empty })).toBe(join(PROJECT, 'neo4j/lib'));
  });
});

describe('the jars', () => {
  it('are fetched once for each pom.xml, also by two at once', { timeout: 30_000 }, async () => {
    const maven = await fakeMaven('echo run >>"$(dirname "$0")/runs"; sleep 0.2; echo jar >"$into/a.jar"');
    const folder = await project('fetched');
    const path = `${maven}:${SYSTEM_PATH}`;
    const fetch = () => ensureJars(() => {}, { folder, path });
    const runs = async () => (await readFile(join(maven, 'runs'), 'utf8')).trim().split('\n').length;
    expect(await Promise.all([fetch(), fetch()])).toEqual([join(folder, 'lib'), join(folder, 'lib')]);
    await fetch();
    expect(await runs()).toBe(1);
    await writeFile(join(folder, 'pom.xml'), '<project>changed</project>');
    await fetch();
    expect(await runs()).toBe(2);
    expect(await readdir(join(folder, 'lib'))).toEqual(['.pom-sha256', 'a.jar']);
    expect(await readdir(join(folder, '.cache'))).toEqual(['lock']);
  });

  it('of a broken run do not count, and its last lines are shown', async () => {
    const maven = await fakeMaven('echo jar >"$into/half.jar"; echo "[ERROR] no such host"; exit 1');
    const folder = await project('broken');
    const fault = await faultOf(ensureJars(() => {}, { folder, path: `${maven}:${SYSTEM_PATH}` }));
    expect(fault).toMatchObject({ code: 'DB_START', message: expect.stringContaining('no such host') });
    await expect(access(join(folder, 'lib'))).rejects.toThrow('ENOENT');
  });
});

describe('an earlier Neo4j of the folder', () => {
  it('that is still shutting down is waited for', { timeout: 20_000 }, async () => {
    const folders = await makeFolders(await folder('former'));
    const slow = 'trap "sleep 1; exit" TERM; echo ready; while :; do sleep 0.1; done';
    const former = spawn('/bin/sh', ['-c', slow, 'java', `--home-dir=${folders.home}`]);
    started.push(former);
    await firstLine(former);
    await writeFile(folders.pidFile, `${former.pid}\n`);
    const lines: string[] = [];
    await endFormer(folders, (line) => lines.push(line));
    expect(alive(former.pid!)).toBe(false);
    expect(lines).toEqual([expect.stringContaining(`pid ${former.pid}`)]);
  });

  it('whose number now belongs to another program leaves that program alone', async () => {
    const folders = await makeFolders(await folder('reused'));
    const other = spawn('/bin/sleep', ['60']);
    started.push(other);
    await writeFile(folders.pidFile, `${other.pid}\n`);
    await endFormer(folders, () => {});
    expect(alive(other.pid!)).toBe(true);
    other.kill();
  });
});

describe('a Neo4j that ends by itself', () => {
  const patience = { restarts: 5, within: 60_000, pause: 1 };
  const end = { code: 3, logTail: 'out of memory' };
  const log = { says: async () => true, tail: async () => '' };
  const dead = (): Neo4jProcess => ({ exited: Promise.resolve(end), log, stop: async () => {} });

  it('is started five times, then given up with its last lines', async () => {
    const lines: string[] = [];
    let starts = 0;
    const kept = keepRunning(
      dead(),
      async () => {
        starts++;
        if (starts === 2) throw new Error('did not start');
        return dead();
      },
      (line) => lines.push(line),
      patience,
    );
    expect(await kept.exited).toEqual(end);
    expect(starts).toBe(5);
    expect(lines.at(-1)).toContain('giving up');
    expect(lines.at(-1)).toContain('out of memory');
  });

  it('is not started again once it was stopped', async () => {
    const again = () => Promise.reject(new Error('started again'));
    const kept = keepRunning(dead(), again, () => {}, { ...patience, pause: 60_000 });
    await kept.stop();
    expect(await kept.exited).toEqual(end);
  });
});

describe('the supervisor', () => {
  const supervise = (pidFile: string, command: string) => {
    const child = spawn('/bin/sh', [join(EMBEDDED, 'supervise.sh'), pidFile, '/bin/sh', '-c', command], { detached: true });
    started.push(child);
    return child;
  };

  it('passes on the status of its command and removes its pid file', async () => {
    const pidFile = join(await folder('status'), 'pid');
    const [status] = await once(supervise(pidFile, 'exit 7'), 'exit');
    expect(status).toBe(7);
    await expect(access(pidFile)).rejects.toThrow('ENOENT');
  });

  it('lets its command close when the pipe ends or the supervisor is asked to end', { timeout: 20_000 }, async () => {
    const pidFile = join(await folder('pipe'), 'pid');
    const closing = 'trap "exit 5" TERM; echo ready; while :; do sleep 0.1; done';
    for (const end of [(child: ChildProcess) => child.stdin!.end(), (child: ChildProcess) => child.kill('SIGTERM')]) {
      const child = supervise(pidFile, closing);
      await firstLine(child);
      end(child);
      const [status] = await once(child, 'exit');
      expect(status).toBe(5);
    }
  });
});

function script(source: string): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], { cwd: PROJECT });
  started.push(child);
  return child;
}

/** The first line a process prints; rejects with what it says on its other stream when it ends before. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    let errors = '';
    child.stderr!.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout!.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) done(text.split('\n')[0]!);
    });
    child.once('exit', () => fail(new Error(`it ended before it was ready: ${errors}`)));
  });
}

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

async function folder(name: string): Promise<string> {
  const path = join(temporary, name);
  await mkdir(path, { recursive: true });
  return path;
}

async function project(name: string): Promise<string> {
  const path = await folder(name);
  await writeFile(join(path, 'pom.xml'), '<project/>');
  return path;
}

let programs = 0;

/** A folder with a program of this name, to be put on a PATH. */
async function fakeProgram(name: string, lines: string, into = join(temporary, `bin${programs++}`)): Promise<string> {
  await mkdir(into, { recursive: true });
  await writeFile(join(into, name), `#!/bin/sh\n${lines}\n`);
  await chmod(join(into, name), 0o755);
  return into;
}

const fakeJava = (version: string, otherwise = '', into?: string) =>
  fakeProgram('java', `if [ "$1" = -version ]; then echo 'openjdk version "${version}" 2024-01-01' >&2; exit; fi\n${otherwise}`, into);

const fakeMaven = (lines: string) =>
  fakeProgram('mvn', `for word; do case $word in -DoutputDirectory=*) into=\${word#*=};; esac; done\n${lines}`);

async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  return promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: Fault) => error,
  );
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean, milliseconds: number): Promise<void> {
  const begin = performance.now();
  while (!condition()) {
    if (performance.now() - begin > milliseconds) throw new Error(`not within ${milliseconds} ms`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
