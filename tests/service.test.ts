/** The service as a whole process: what it prints, whom it refuses, and what it leaves when it ends. */
import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Embedded, startEmbedded } from '../src/graph/embedded/start.ts';
import { processesOf, until } from './processes.ts';
import { textOfQuestion } from './questions.ts';
import { folder, PATIENCE, Run, underWay } from './service.ts';
import { config } from './support.ts';

const CANONICAL = JSON.stringify({ query: textOfQuestion('bay-area-firms-in-ganzhou') });
const TIMEOUT = PATIENCE + 60_000;

/** What a service left in its data folder beside the file of its lock, which is empty where it was given free. */
function left(dataDir: string): string[] {
  expect(readFileSync(join(dataDir, 'lock'), 'utf8')).toBe('');
  return readdirSync(dataDir)
    .filter((name) => name !== 'lock')
    .sort();
}

/** Runs a service that must refuse to start, and returns what it says to that; nothing of our insides may be in it. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const run = new Run(settings);
  expect(await run.ended).toEqual({ code: 1, signal: null });
  expect(run.complained).not.toMatch(/^\s+at /m);
  expect(run.complained).not.toMatch(/node_modules|src\/|Error:/);
  expect(run.said).not.toContain('answers at');
  return run.complained.trimEnd();
}

async function ask(address: string, query: string) {
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await reply.json()) as { data: { graph: { revision: string; loadedAt: string; entities: number; statements: number } } }).data;
}

const graphInfo = async (address: string) => (await ask(address, '{ graph { revision loadedAt entities statements } }')).graph;

const bytes = Buffer.byteLength;

describe('a start that cannot come to anything', () => {
  const untouched = () => folder('untouched');
  let occupant: Server;
  let port: number;

  beforeAll(async () => {
    // It accepts and never says a word.
    occupant = createServer(() => {}).listen(0, '127.0.0.1');
    await until(() => occupant.listening, 5_000);
    port = (occupant.address() as AddressInfo).port;
  });
  afterAll(() => occupant.close());

  it('names all wrong settings', async () => {
    const settings = { PORT: 'http', SEEDS_DIR: '/nowhere', NEO4J_URL: 'bolt://127.0.0.1', DATA_DIR: untouched() };
    const [heading, ...lines] = (await refusal(settings)).split('\n');
    expect(heading).toBe('CONFIG: Settings are wrong:');
    expect(lines.map((line) => line.trim().split(':')[0])).toEqual(['PORT', 'SEEDS_DIR', 'NEO4J_URL']);
  });

  it('tells of an occupied port before Neo4j is started', async () => {
    const message = await refusal({ PORT: String(port), DATA_DIR: folder('busy-port') });
    expect(message).toMatch(new RegExp(`^PORT_BUSY: .*127\\.0\\.0\\.1:${port}.*$`));
    expect(left(folder('busy-port'))).toEqual([]);
  });

  it('tells of every fault in the seeds with its file and line before Neo4j is started', async () => {
    const seeds = folder('seeds');
    cpSync(config.seedsDir, seeds, { recursive: true });
    const cities = join(seeds, 'entities', 'cities.yaml');
    const background = join(seeds, 'background.yaml');
    const lineAfter = (file: string) => readFileSync(file, 'utf8').split('\n').length;
    const [inCities, inBackground] = [lineAfter(cities), lineAfter(background)];
    appendFileSync(cities, 'City_Ganzhou:\n  names: {official: 一, en: One}\n');
    appendFileSync(background, '  - {subject: city/ganzhoo, predicate: within, object: region/jiangxi, basis: BACKGROUND}\n');
    const message = await refusal({ SEEDS_DIR: seeds, DATA_DIR: untouched() });
    expect(message).toMatch(/^SEEDS_INVALID: /);
    expect(message).toContain(`cities.yaml:${inCities}: City_Ganzhou is not an id`);
    expect(message).toContain(`background.yaml:${inBackground}: subject city/ganzhoo is not defined (did you mean city/ganzhou`);
    expect(existsSync(untouched())).toBe(false);
  });

  it('tells what to install where there is no Java, and gives the data folder free', async () => {
    const message = await refusal({ PATH: '/nowhere', JAVA_HOME: '', DATA_DIR: folder('no-java') });
    expect(message).toMatch(/^PREREQUISITE: Java 17 or later is needed/);
    expect(message).toContain('apt-get install');
    expect(left(folder('no-java'))).toEqual([]);
  });

  it.each([
    ['nobody listens', () => 'bolt://127.0.0.1:1'],
    ['nobody is found', () => 'neo4j://nobody.invalid:7687'],
    ['somebody listens and never answers', () => `bolt://127.0.0.1:${port}`],
  ])('tells in one line that no Neo4j answers at NEO4J_URI where %s, without the password', async (_, uri) => {
    const message = await refusal({ NEO4J_URI: uri(), NEO4J_PASSWORD: 'hidden-word', DATA_DIR: untouched() });
    expect(message).toMatch(/^DB_UNAVAILABLE: .*$/);
    expect(message).toContain(uri());
    expect(message).not.toContain('hidden-word');
    expect(existsSync(untouched())).toBe(false);
  });
});

describe.skipIf(process.platform !== 'linux')('a service with a Neo4j of its own', () => {
  const dataDir = folder('data');
  let run: Run;
  let address: string;
  let revision: string;

  it('that is stopped while it starts leaves nothing behind', { timeout: TIMEOUT }, async () => {
    run = new Run({ DATA_DIR: dataDir });
    await until(() => existsSync(join(dataDir, 'neo4j/run/java.pid')) || !run.runs, PATIENCE);
    expect(processesOf(dataDir)).not.toEqual([]);
    run.child.kill('SIGTERM');
    expect(await run.ended).toEqual({ code: 0, signal: null });
    expect(run.complained).toBe('');
    expect(run.said).not.toContain('answers at');
    expect(processesOf(dataDir)).toEqual([]);
    expect(left(dataDir)).toEqual(['neo4j', 'neo4j-password']);
  });

  it('says where it answers, how much it holds and of which revision', { timeout: TIMEOUT }, async () => {
    run = new Run({ DATA_DIR: dataDir });
    address = await run.serves();
    const graph = await graphInfo(address);
    revision = graph.revision;
    expect(revision).toMatch(/^[0-9a-f]{12}$/);
    expect(graph.entities).toBeGreaterThan(100);
    const [, entities, statements] = /Loaded (\d+) entities and (\d+) statements/.exec(run.said)!;
    expect(Number(entities)).toBe(graph.entities);
    expect(Number(statements)).toBeLessThanOrEqual(graph.statements);
    expect(run.said).toContain(`: revision ${revision}\n`);
    expect(run.said).toContain(`${graph.entities} entities, ${graph.statements} statements (`);
    expect(run.complained).toBe('');
  });

  it('says that it is alive and ready, with the revision', async () => {
    const live = await fetch(`${address}/health/live`);
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    const ready = await fetch(`${address}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', revision }]);
  });

  it('prints a first question that answers when it is run as it is printed', async ({ skip }) => {
    const sh = (line: string) => promisify(execFile)('/bin/sh', ['-c', line]);
    await sh('command -v curl').catch(() => skip('there is no curl on this machine'));
    const [line] = /curl -s [\s\S]*?--data '.*'\n/.exec(run.said)!;
    const { data, errors } = JSON.parse((await sh(line)).stdout);
    expect(errors).toBeUndefined();
    expect(data.investments.nodes.length).toBeGreaterThan(5);
    for (const { name } of data.investments.nodes) expect(name).toMatch(/\S/);
  });

  it('keeps its data folder against a second one, which names it and changes nothing', async () => {
    const state = async () => ({
      graph: await graphInfo(address),
      java: readFileSync(join(dataDir, 'neo4j/run/java.pid'), 'utf8'),
      password: readFileSync(join(dataDir, 'neo4j-password'), 'utf8'),
      files: readdirSync(dataDir),
      processes: processesOf(dataDir),
    });
    const before = await state();
    const message = await refusal({ DATA_DIR: dataDir, PORT: new URL(address).port }); // told of the first service, not of its port
    expect(message).toMatch(/^DATA_DIR_BUSY: .*$/);
    expect(message).toContain(`pid ${run.child.pid}, ${address})`);
    expect(message).toContain(dataDir);
    expect(await state()).toEqual(before);
  });

  it('takes its Neo4j along when it is killed', { timeout: 30_000 }, async () => {
    expect(processesOf(dataDir)).not.toEqual([]);
    run.child.kill('SIGKILL');
    expect(await run.ended).toEqual({ code: null, signal: 'SIGKILL' });
    await until(() => processesOf(dataDir).length === 0, 20_000);
  });

  // The whole group gets SIGINT at a terminal; Neo4j must not, before the last answer is given.
  it.each([
    ['SIGINT', -1],
    ['SIGTERM', 1],
  ] as const)(
    'starts again with what it had, and at %s answers what is under way before it ends with its Neo4j',
    {
      timeout: TIMEOUT,
    },
    async (signal, group) => {
      run = new Run({ DATA_DIR: dataDir });
      address = await run.serves();
      expect(run.said).toContain(`Nothing changed in the seeds: revision ${revision}\n`);

      const half = CANONICAL.slice(0, 100);
      const held = await underWay(address, bytes(CANONICAL));
      held.send(half);
      const others = await Promise.all(Array.from({ length: 3 }, () => underWay(address, bytes(CANONICAL))));
      const answers = others.map((each) => each.finish(CANONICAL));
      process.kill(group * run.child.pid!, signal);
      await run.says(new RegExp(`${signal}: stopping`));
      // No new ones from now on, while the held one has not even been asked.
      await until(
        () =>
          fetch(`${address}/health/live`).then(
            () => false,
            () => true,
          ),
        20_000,
      );
      answers.unshift(held.finish(CANONICAL.slice(half.length)));
      for (const { status, body } of await Promise.all(answers)) {
        expect(status).toBe(200);
        const { data, errors } = JSON.parse(body);
        expect(errors).toBeUndefined();
        expect(data.investments.totalCount).toBeGreaterThan(5);
      }
      expect(await run.ended).toEqual({ code: 0, signal: null });
      expect(processesOf(dataDir)).toEqual([]);
      expect(run.complained).toBe('');
      expect(left(dataDir)).toEqual(['neo4j', 'neo4j-password']);
    },
  );
});

describe("a service on somebody else's Neo4j", () => {
  const dataDir = folder('unused');
  let other: Embedded;
  let settings: Record<string, string>;

  beforeAll(async () => {
    other = await startEmbedded({ dataDir: folder('other'), javaHome: config.javaHome, report: () => {} });
    settings = { NEO4J_URI: other.uri, NEO4J_USER: other.user, NEO4J_PASSWORD: other.password, DATA_DIR: dataDir };
    await cypher("CREATE (:Theirs {name: 'kept'})");
  });
  afterAll(() => other?.stop());

  async function cypher(text: string): Promise<Record<string, unknown>[]> {
    const driver = neo4j.driver(other.uri, neo4j.auth.basic(other.user, other.password), { disableLosslessIntegers: true });
    try {
      return (await driver.executeQuery(text)).records.map((record) => record.toObject());
    } finally {
      await driver.close();
    }
  }

  it('tells in one line that the password is wrong, and does not show it', async () => {
    const message = await refusal({ ...settings, NEO4J_PASSWORD: 'hidden-word' });
    expect(message).toMatch(/^DB_REFUSED: .*NEO4J_PASSWORD.*$/);
    expect(message).not.toContain('hidden-word');
  });

  it('tells in one line that there is no such database', async () => {
    expect(await refusal({ ...settings, NEO4J_DATABASE: 'nosuch' })).toMatch(/^DB_REFUSED: .*NEO4J_DATABASE.*$/);
  });

  it('refuses a database with nodes of others and changes nothing in it', async () => {
    const message = await refusal(settings);
    expect(message).toMatch(/^FOREIGN_DATA: .*\b1 node.*NEO4J_ALLOW_OTHER_DATA=yes.*$/);
    expect(await cypher('MATCH (node) RETURN labels(node) AS labels, node.name AS name')).toEqual([{ labels: ['Theirs'], name: 'kept' }]);
    expect(await cypher('SHOW CONSTRAINTS')).toEqual([]);
  });

  it('shares it where that is allowed, starts no Neo4j, and leaves the nodes of others and their Neo4j alone', {
    timeout: TIMEOUT,
  }, async () => {
    const run = new Run({ ...settings, NEO4J_ALLOW_OTHER_DATA: 'yes' });
    const address = await run.serves();
    expect((await graphInfo(address)).entities).toBeGreaterThan(100);
    expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    expect(existsSync(dataDir)).toBe(false);
    expect(run.said).not.toContain(other.password);

    run.child.kill('SIGTERM');
    expect(await run.ended).toEqual({ code: 0, signal: null });
    expect(run.complained).toBe('');
    expect(await cypher('MATCH (node:Theirs) RETURN node.name AS name')).toEqual([{ name: 'kept' }]);
    expect(await cypher('MATCH (city {id: "city/ganzhou"}) RETURN count(city) AS count')).toEqual([{ count: 1 }]);
  });

  it('refuses it again, once it shares it, where that is no longer allowed', async () => {
    expect(await refusal(settings)).toMatch(/^FOREIGN_DATA: .*\b1 node/);
  });
});
