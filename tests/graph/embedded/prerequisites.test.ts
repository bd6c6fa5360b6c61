import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureJars } from '../../../src/graph/embedded/jars.ts';
import { findJava, findMaven } from '../../../src/graph/embedded/prerequisites.ts';
import { startEmbedded } from '../../../src/graph/embedded/start.ts';
import { faultOf } from '../../faults.ts';
import { fakeJava, folder, PROJECT, placeOf, project } from './programs.ts';

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
    const fault = await faultOf(startEmbedded({ dataDir: placeOf('untouched'), path: old, report() {} }));
    expect(fault.code).toBe('PREREQUISITE');
    expect(fault.message).toContain(`${old}/java is Java 11`);
    expect(fault.message).toContain('apt-get install');
    await expect(access(placeOf('untouched'))).rejects.toThrow('ENOENT');
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
