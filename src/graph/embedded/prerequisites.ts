import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '../../ground/errors.ts';

const run = promisify(execFile);

const OLDEST_JAVA = 17;

const HOW_TO_INSTALL = `
  Debian, Ubuntu: sudo apt-get install openjdk-17-jre-headless maven
  macOS:          brew install openjdk@17 maven && export JAVA_HOME="$(brew --prefix openjdk@17)"
  Without Java:   set NEO4J_URI to another Neo4j 5, for example one in a container (bolt://127.0.0.1:7687)`;

/** Where to look for programs. */
export interface Where {
  /** A Java installation; it is used if it contains `bin/java`. */
  javaHome?: string | undefined;
  /** The PATH on which programs are looked for, instead of that of this process. */
  path?: string | undefined;
}

/**
 * Finds a Java that can run Neo4j, and returns its path.
 * @throws Fault PREREQUISITE if there is none, or if it is too old
 */
export async function findJava({ javaHome, path }: Where): Promise<string> {
  const java = (javaHome && (await executable(join(javaHome, 'bin', 'java')))) || (await onPath('java', path));
  if (!java) {
    throw missing(`Java ${OLDEST_JAVA} or later is needed to run the embedded Neo4j, and there is none${aside(javaHome)} on the PATH.`);
  }
  const printed = await versionText(java, path);
  const major = majorVersion(printed);
  if (major === undefined) throw missing(`${java} does not say which Java it is (java -version: ${printed.trim() || 'nothing'}).`);
  if (major < OLDEST_JAVA) throw missing(`${java} is Java ${major}; the embedded Neo4j needs Java ${OLDEST_JAVA} or later.`);
  return java;
}

/**
 * Finds Maven, which is needed once to fetch Neo4j's jars, and returns its path.
 * @throws Fault PREREQUISITE if there is none
 */
export async function findMaven({ path }: Where): Promise<string> {
  const mvn = await onPath('mvn', path);
  if (!mvn) throw missing('Maven (mvn) is needed once, to fetch the jars of the embedded Neo4j, and it is not on the PATH.');
  return mvn;
}

const missing = (what: string) => new Fault('PREREQUISITE', `${what}${HOW_TO_INSTALL}`);

const aside = (javaHome: string | undefined) => (javaHome ? ` in JAVA_HOME (${javaHome}) or` : '');

const executable = (file: string) =>
  access(file, constants.X_OK).then(
    () => file,
    () => undefined,
  );

async function onPath(program: string, path: string | undefined): Promise<string | undefined> {
  try {
    const { stdout } = await run('/bin/sh', ['-c', 'command -v "$1"', 'sh', program], environment(path));
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

async function versionText(java: string, path: string | undefined): Promise<string> {
  try {
    const { stdout, stderr } = await run(java, ['-version'], { ...environment(path), timeout: 30_000 });
    return stderr + stdout;
  } catch (error) {
    // If Java is not installed, macOS still has a /usr/bin/java, which fails with a message that says so.
    return (error as { stderr?: string }).stderr || (error as Error).message;
  }
}

/** Reads the major version from the output of `java -version`: 17 from `"17.0.15"`, 8 from `"1.8.0_392"`. */
function majorVersion(printed: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' ? second : first);
}

const environment = (path: string | undefined) => (path === undefined ? {} : { env: { PATH: path } });
