/** What tests of the embedded Neo4j start and put on a PATH: programs of their own, in a folder that goes when the tests are done. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inject, onTestFinished } from 'vitest';

export const PROJECT = resolve(import.meta.dirname, '../../..');
export const EMBEDDED = join(PROJECT, 'src/graph/embedded');
export const SYSTEM_PATH = '/usr/bin:/bin';

const temporary = mkdtempSync(join(inject('temporary'), 'embedded-'));

/** It is killed when the test is done, if it still runs. */
export function killedInTheEnd<Child extends ChildProcess>(child: Child): Child {
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  });
  return child;
}

export function script(source: string): ChildProcess {
  return killedInTheEnd(spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', source], { cwd: PROJECT }));
}

/** The first line a process prints; rejects with what it says on its other stream when it ends before. */
export function firstLine(child: ChildProcess): Promise<string> {
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

/** A path in that folder where nothing is yet. */
export const placeOf = (name: string) => join(temporary, name);

export async function folder(name: string): Promise<string> {
  const path = join(temporary, name);
  await mkdir(path, { recursive: true });
  return path;
}

export async function project(name: string): Promise<string> {
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

export const fakeJava = (version: string, otherwise = '', into?: string) =>
  fakeProgram('java', `if [ "$1" = -version ]; then echo 'openjdk version "${version}" 2024-01-01' >&2; exit; fi\n${otherwise}`, into);

export const fakeMaven = (lines: string) =>
  fakeProgram('mvn', `for word; do case $word in -DoutputDirectory=*) into=\${word#*=};; esac; done\n${lines}`);
