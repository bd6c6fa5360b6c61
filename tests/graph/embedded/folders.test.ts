import { mkdir, realpath, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../../src/graph/embedded/folders.ts';
import { placeOf } from './programs.ts';

describe('the folders of an embedded Neo4j', () => {
  it('are made below a data folder that need not be there, and again without harm', async () => {
    const dataDir = placeOf('a/data/folder');
    const folders = await makeFolders(dataDir);
    for (const folder of [folders.conf, folders.data, folders.logs, folders.imports, folders.plugins, folders.run])
      expect((await stat(folder)).isDirectory()).toBe(true);
    expect(await makeFolders(dataDir)).toEqual(folders);
  });

  it('can be read by nobody else, the password beside them', async () => {
    const { home, passwordFile } = await makeFolders(placeOf('private'));
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    expect(dirname(passwordFile)).toBe(dirname(home));
  });

  it('have the same paths under every name of the data folder', async () => {
    const dataDir = placeOf('by-name');
    await mkdir(dataDir);
    await symlink(dataDir, placeOf('by-other-name'));
    const { home } = await makeFolders(placeOf('by-other-name'));
    expect(home).toBe(join(await realpath(dataDir), 'neo4j'));
  });
});
