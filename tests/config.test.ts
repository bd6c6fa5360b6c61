import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig, SETTINGS } from '../src/config.ts';
import { Fault } from '../src/ground/errors.ts';

const ROOT = resolve(import.meta.dirname, '..');
const temporary = mkdtempSync(join(tmpdir(), 'rongwan-config-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The lines of the one fault that a wrong environment gives, without its heading. */
function wrong(environment: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    const { code, message } = error as Fault;
    expect(code).toBe('CONFIG');
    const [heading, ...lines] = message.split('\n');
    expect(heading).toBe('Settings are wrong:');
    return lines.map((line) => line.trim());
  }
  throw new Error('it was taken as right');
}

describe('settings', () => {
  it('need none: on loopback, port 4000, an embedded Neo4j in .data and the seeds of the project', () => {
    const { corpusDir: _ofThisMachine, ...others } = readConfig({});
    expect(others).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: resolve('.data'),
      seedsDir: join(ROOT, 'seeds'),
      neo4j: undefined,
      database: undefined,
      corsOrigins: [],
      allowOtherData: false,
      javaHome: undefined,
    });
  });

  it('are taken as they are given, folders as absolute paths', () => {
    const given = {
      PORT: '0',
      HOST: '0.0.0.0',
      DATA_DIR: 'somewhere/else',
      CORPUS_DIR: temporary,
      SEEDS_DIR: 'seeds',
      CORS_ORIGINS: 'https://a.example, https://b.example',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: 'p@ss word',
      NEO4J_DATABASE: 'rongwan',
      NEO4J_ALLOW_OTHER_DATA: 'yes',
      JAVA_HOME: '/opt/java',
    };
    expect(readConfig(given)).toEqual({
      port: 0,
      host: '0.0.0.0',
      dataDir: resolve('somewhere/else'),
      corpusDir: temporary,
      seedsDir: resolve('seeds'),
      neo4j: { uri: 'neo4j+s://graph.example:7687', user: 'reader', password: 'p@ss word' },
      database: 'rongwan',
      corsOrigins: ['https://a.example', 'https://b.example'],
      allowOtherData: true,
      javaHome: '/opt/java',
    });
  });

  it('that are empty are settings that are not given', () => {
    const empty = Object.fromEntries([...SETTINGS.map(({ name }) => name), 'JAVA_HOME'].map((name) => [name, '']));
    expect(Object.keys(empty).length).toBeGreaterThan(9);
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('all have a meaning to be shown, and the default that is shown is the one that is taken', () => {
    for (const { name, description } of SETTINGS) expect(description, name).toMatch(/\w.*\.$/);
    expect(SETTINGS.map(({ name, shown }) => [name, shown])).toEqual([
      ['PORT', '4000'],
      ['HOST', '127.0.0.1'],
      ['DATA_DIR', '.data'],
      ['CORPUS_DIR', '–'],
      ['SEEDS_DIR', 'seeds'],
      ['CORS_ORIGINS', '–'],
      ['NEO4J_URI', '–'],
      ['NEO4J_USER', 'neo4j'],
      ['NEO4J_PASSWORD', '–'],
      ['NEO4J_DATABASE', '–'],
      ['NEO4J_ALLOW_OTHER_DATA', 'no'],
    ]);
    const { corpusDir } = readConfig({});
    const places = ['corpus', '../shared/corpus'];
    expect(corpusDir).toBe(places.map((place) => resolve(ROOT, place)).find((place) => existsSync(place)));
    const { description } = SETTINGS.find(({ name }) => name === 'CORPUS_DIR')!;
    for (const place of places) expect(description).toContain(`\`${place}\``);
  });
});

describe('wrong settings', () => {
  it('are named all at once, each with what was expected', () => {
    const file = join(temporary, 'file');
    writeFileSync(file, '');
    const lines = wrong({
      PORT: 'http',
      CORPUS_DIR: '/nowhere/corpus',
      SEEDS_DIR: file,
      NEO4J_URI: 'http://127.0.0.1:7474',
      NEO4J_ALLOW_OTHER_DATA: 'true',
      NEO4J_PASWORD: 'secret',
    });
    expect(lines).toEqual([
      'PORT: expected a port, 0 to 65535',
      'CORPUS_DIR: there is no folder /nowhere/corpus',
      `SEEDS_DIR: there is no folder ${file}`,
      'NEO4J_URI: expected bolt://host:port or neo4j://host:port, also with +s or +ssc',
      "NEO4J_ALLOW_OTHER_DATA: expected 'yes' or 'no'",
      'NEO4J_PASWORD: there is no such setting; did you mean NEO4J_PASSWORD?',
      'NEO4J_PASSWORD: required with NEO4J_URI',
    ]);
  });

  it.each(['-1', '65536', '40.5', '4e3', '0x50', ' ', 'ＰＯＲＴ', '99999999999999999999'])('are a PORT of %j', (PORT) => {
    expect(wrong({ PORT })).toEqual(['PORT: expected a port, 0 to 65535']);
  });

  it.each(['0', '1', '65535'])('are not a PORT of %s', (PORT) => {
    expect(readConfig({ PORT }).port).toBe(Number(PORT));
  });

  it('are a NEO4J_ setting that does not exist, but not what a Neo4j on the same machine has set for itself', () => {
    expect(wrong({ NEO4J_TIMEOUT: '5' })).toEqual(['NEO4J_TIMEOUT: there is no such setting']);
    const itsOwn = { NEO4J_HOME: '/opt/neo4j', NEO4J_CONF: '/etc/neo4j', NEO4J_AUTH: 'neo4j/neo4j' };
    expect(readConfig(itsOwn)).toEqual(readConfig({}));
  });

  it.each([
    'CORS_ORIGIN',
    'CORS_ORGINS',
    'CORPUSDIR',
    'CORPUS_DIRS',
    'DATADIR',
    'DATA_DIRS',
    'SEED_DIR',
    'SEEDDIR',
    'SEEDS_DIT',
    'NEO4JURI',
    'NE04J_URI',
    'NEO4J_PASSWORT',
    'NEO_4J_USER',
  ])('are a name that is nearly one: %s', (name) => {
    expect(wrong({ [name]: 'x' })).toEqual([expect.stringMatching(`^${name}: there is no such setting`)]);
  });

  it('say which name is meant', () => {
    expect(wrong({ CORS_ORIGIN: '*', NEO4J_URL: 'bolt://127.0.0.1' })).toEqual([
      'CORS_ORIGIN: there is no such setting; did you mean CORS_ORIGINS?',
      'NEO4J_URL: there is no such setting; did you mean NEO4J_URI?',
    ]);
  });

  it('are not what other programs have set for themselves', () => {
    const others = [
      ...['HOME', 'PATH', 'HOSTNAME', 'HOSTS', 'POST', 'PORTS', 'SORT', 'PROXY_PORT', 'JAVA_HOME', 'JAVA_DIR', 'META_DIR', 'DATA_URL'],
      ...['DATA_DISK', 'DATABASE_DIR', 'FEEDS_DIR', 'CORPUS', 'CORS', 'CORS_ALLOW_ORIGIN', 'TMPDIR', 'XDG_DATA_DIRS', 'NEO', 'PGDATA'],
    ];
    expect(readConfig({ ...Object.fromEntries(others.map((name) => [name, 'x'])), JAVA_HOME: '' })).toEqual(readConfig({}));
  });

  it('are not what Kubernetes sets in every container beside a service called neo4j, or neo4j-admin', () => {
    const set = (service: string) => ({
      [`${service}_SERVICE_HOST`]: '10.0.0.7',
      [`${service}_SERVICE_PORT`]: '7687',
      [`${service}_SERVICE_PORT_TCP_BOLT`]: '7687',
      [`${service}_PORT`]: 'tcp://10.0.0.7:7687',
      [`${service}_PORT_7687_TCP`]: 'tcp://10.0.0.7:7687',
      [`${service}_PORT_7687_TCP_PROTO`]: 'tcp',
      [`${service}_PORT_7687_TCP_PORT`]: '7687',
      [`${service}_PORT_7687_TCP_ADDR`]: '10.0.0.7',
    });
    expect(readConfig({ ...set('NEO4J'), ...set('NEO4J_ADMIN') })).toEqual(readConfig({}));
    expect(wrong({ NEO4J_PORT: '7687', NEO4J_HOST: '10.0.0.7' })).toEqual([
      expect.stringMatching(/^NEO4J_PORT: there is no such setting/),
      expect.stringMatching(/^NEO4J_HOST: there is no such setting/),
    ]);
  });

  it('are a NEO4J_URI without NEO4J_PASSWORD, also with an empty one', () => {
    expect(wrong({ NEO4J_URI: 'bolt://127.0.0.1:7687' })).toEqual(['NEO4J_PASSWORD: required with NEO4J_URI']);
    expect(wrong({ NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: '' })).toEqual(['NEO4J_PASSWORD: required with NEO4J_URI']);
    expect(readConfig({ NEO4J_PASSWORD: 'alone' }).neo4j).toBeUndefined();
  });

  it('are a password inside of NEO4J_URI, which is not shown', () => {
    const [line, ...more] = wrong({ NEO4J_URI: 'bolt://neo4j:hidden@127.0.0.1:7687', NEO4J_PASSWORD: 'right' });
    expect(line).toBe('NEO4J_URI: user and password go into NEO4J_USER and NEO4J_PASSWORD');
    expect(more).toEqual([]);
  });

  it('never show the password', () => {
    const lines = wrong({ NEO4J_URI: 'no address', NEO4J_PASSWORD: 'hidden', NEO4J_PASSWD: 'hidden', PORT: 'x' });
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toContain('hidden');
  });
});

describe('every address that the driver knows', () => {
  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('%s:// is taken', (scheme) => {
    const uri = `${scheme}://127.0.0.1:7687`;
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' }).neo4j).toEqual({ uri, user: 'neo4j', password: 'x' });
  });
});
