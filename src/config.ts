/** All settings. Only this file reads environment variables; they are checked before anything starts. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { Fault } from './ground/errors.ts';
import { ROOT } from './ground/root.ts';
import { oneApart } from './names/likeness.ts';

// The second folder lets several checkouts beside each other share one copy of the texts.
const CORPUS_DIRS = ['corpus', '../shared/corpus'];

// An empty variable counts as not set: `PORT= npm start` uses the default.
const setting = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema);

const port = z
  .string()
  .refine((text) => /^\d+$/.test(text) && Number(text) <= 65_535, 'expected a port, 0 to 65535')
  .transform(Number);

// join appends a slash, because a path with a slash at its end exists only if it is a folder.
const folder = z
  .string()
  .refine((path) => existsSync(join(path, '/')), { error: ({ input }) => `there is no folder ${resolve(String(input))}` });

const settings = z.object({
  PORT: setting(port.default(4000)).describe('The port to listen on; 0 takes a free one.'),
  HOST: setting(z.string().default('127.0.0.1')).describe('The address to listen on; 0.0.0.0 for every network.'),
  DATA_DIR: setting(z.string().default('.data')).describe(
    'Where the embedded Neo4j keeps its data and its password; one service for each.',
  ),
  CORPUS_DIR: setting(folder.optional()).describe(
    `The documents' texts, for quotes; without it the first that exists of ${CORPUS_DIRS.map((dir) => `\`${dir}\``).join(' and ')}.`,
  ),
  SEEDS_DIR: setting(folder.default(join(ROOT, 'seeds'))).describe('The seeds to load.'),
  CORS_ORIGINS: setting(z.string().optional()).describe(
    'Pages that may read from other addresses: `https://a.example,https://b.example`, or `*` for any.',
  ),
  NEO4J_URI: setting(
    z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'expected bolt://host:port or neo4j://host:port, also with +s or +ssc')
      // The driver would silently ignore user and password before an @, and error messages would show them.
      .refine((uri) => !uri.includes('@'), 'user and password go into NEO4J_USER and NEO4J_PASSWORD')
      .optional(),
  ).describe('Another Neo4j instead of the embedded one: `bolt://`, `neo4j://`, also with `+s` or `+ssc`.'),
  NEO4J_USER: setting(z.string().default('neo4j')).describe('Its user.'),
  NEO4J_PASSWORD: setting(z.string().optional()).describe('Its password; required with `NEO4J_URI`.'),
  NEO4J_DATABASE: setting(z.string().optional()).describe('Its database; without it the default one.'),
  NEO4J_ALLOW_OTHER_DATA: setting(z.enum(['yes', 'no'], "expected 'yes' or 'no'").default('no')).describe(
    '`yes`: share a database that holds nodes of others.',
  ),
});

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  corpusDir: string | undefined;
  seedsDir: string;
  /** Origins whose pages may call the service; `*` allows any, an empty list none. */
  corsOrigins: string[];
  /** The Neo4j to connect to; if undefined, the embedded one is started. */
  neo4j: { uri: string; user: string; password: string } | undefined;
  database: string | undefined;
  allowOtherData: boolean;
  javaHome: string | undefined;
}

/** Every setting with its default value as text and its meaning, for the table in the README. */
export const SETTINGS = Object.entries(settings.shape).map(([name, schema]) => {
  const value = schema.parse(undefined) ?? '–';
  return { name, shown: name === 'SEEDS_DIR' ? relative(ROOT, String(value)) : String(value), description: schema.description ?? '' };
});

/** Reads and checks the settings. Throws one CONFIG fault that lists all wrong settings. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const result = settings.safeParse(environment);
  const wrong = result.error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`) ?? [];
  for (const [name, value] of Object.entries(environment)) {
    if (name in settings.shape || KNOWN_TO_NEO4J.has(name) || OF_KUBERNETES.test(`${name}=${value}`)) continue;
    const near = Object.keys(settings.shape).find((setting) => isNear(name, setting));
    if (near || name.startsWith('NEO4J_')) wrong.push(`${name}: there is no such setting${near ? `; did you mean ${near}?` : ''}`);
  }
  // `environment` is checked instead of `result.data`, which is undefined when another setting is wrong too.
  if (environment.NEO4J_URI && !environment.NEO4J_PASSWORD) wrong.push('NEO4J_PASSWORD: required with NEO4J_URI');
  const given = result.data;
  if (!given || wrong.length) throw new Fault('CONFIG', `Settings are wrong:\n${wrong.map((each) => `  ${each}`).join('\n')}`);
  return {
    port: given.PORT,
    host: given.HOST,
    dataDir: resolve(given.DATA_DIR),
    corpusDir: given.CORPUS_DIR ? resolve(given.CORPUS_DIR) : CORPUS_DIRS.map((dir) => join(ROOT, dir)).find(existsSync),
    seedsDir: resolve(given.SEEDS_DIR),
    corsOrigins: given.CORS_ORIGINS?.split(',').map((origin) => origin.trim()) ?? [],
    neo4j: given.NEO4J_URI ? { uri: given.NEO4J_URI, user: given.NEO4J_USER, password: given.NEO4J_PASSWORD ?? '' } : undefined,
    database: given.NEO4J_DATABASE,
    allowOtherData: given.NEO4J_ALLOW_OTHER_DATA === 'yes',
    javaHome: environment.JAVA_HOME || undefined,
  };
}

// Variables that a separately installed Neo4j uses; they are not settings of this service, so they are not reported as misspelled.
const KNOWN_TO_NEO4J = new Set([
  'NEO4J_HOME',
  'NEO4J_CONF',
  'NEO4J_DEBUG',
  'NEO4J_AUTH',
  'NEO4J_EDITION',
  'NEO4J_ACCEPT_LICENSE_AGREEMENT',
]);
// Kubernetes sets these variables in every container if a service is called neo4j or neo4j-something.
const OF_KUBERNETES = /^NEO4J_(\w+_)?(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT_\d+_(TCP|UDP|SCTP)(_\w+)?)=|^NEO4J_(\w+_)?PORT=\w+:\/\//;

/**
 * Whether a variable is probably a misspelling of that setting: at most one wrong letter, ignoring underscores and plural endings. Short
 * names (PORT) and names with another first letter (FEEDS_DIR) never count, because that guess would be wrong too often.
 */
function isNear(name: string, setting: string): boolean {
  const bare = (text: string) => text.replace(/S?(_|$)/g, '');
  return setting.length > 4 && name[0] === setting[0] && oneApart(bare(name), bare(setting));
}
