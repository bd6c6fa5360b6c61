/** The bundle of the playground, made in a copy of what it is made of. */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Bundle from '../../src/http/bundle.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TOLD = 'Bundling the playground, once: a few seconds';

describe('the bundle', { timeout: 120_000 }, () => {
  let copy: string;
  let bundled: typeof Bundle.bundled;
  const cached = () => readdirSync(join(copy, '.cache'));

  beforeAll(async () => {
    copy = mkdtempSync(join(tmpdir(), 'rongwan-bundle-'));
    for (const name of ['web', 'src/http/bundle.ts', 'src/ground/root.ts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
      mkdirSync(dirname(join(copy, name)), { recursive: true });
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    ({ bundled } = (await import(join(copy, 'src/http/bundle.ts'))) as typeof Bundle);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('fails with what is wrong in a source, leaves nothing half made, and is tried again', async () => {
    const main = join(copy, 'web', 'main.tsx');
    const intact = readFileSync(main, 'utf8');
    appendFileSync(main, 'import "./nothing-there";\n');
    await expect(bundled()).rejects.toThrow("Could not resolve './nothing-there' in web/main.tsx");
    expect(cached()).toEqual([]);

    rmSync(main);
    appendFileSync(main, intact);
    const told: string[] = [];
    const folders = await Promise.all([bundled((line) => told.push(line)), bundled((line) => told.push(line))]);
    expect(told).toEqual([TOLD]);
    expect(new Set(folders)).toEqual(new Set(cached().map((name) => join(copy, '.cache', name))));
    expect(readdirSync(folders[0])).toEqual(['assets', 'index.html']);
  });

  it('names no other host that a page would ask for a script, a style or a font', () => {
    const [folder = ''] = cached();
    const html = readFileSync(join(copy, '.cache', folder, 'index.html'), 'utf8');
    expect(
      [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url).filter((url) => !/^(\/playground\/assets\/|#)/.test(url!)),
    ).toEqual([]);
    const styles = readdirSync(join(copy, '.cache', folder, 'assets')).filter((name) => name.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const name of styles) {
      const urls = readFileSync(join(copy, '.cache', folder, 'assets', name), 'utf8').matchAll(/url\(["']?(.{12})/g);
      for (const [, url] of urls) expect(url, name).toMatch(/^(data:|\/playground\/|#)/);
    }
  });
});
