import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERRORS, Fault } from '../../src/ground/errors.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8');

/** The rows of the page's tables: code, status, meaning, what to do. */
const documented = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('docs/errors.md', () => {
  it('lists every code of src/errors.ts with its status and meaning, and none besides', () => {
    const expected = Object.entries(ERRORS).map(([code, { status, meaning }]) => [`\`${code}\``, String(status), meaning]);
    const listed = documented.map((row) => row.slice(0, 3));
    expect(listed.sort()).toEqual(expected.sort());
  });

  it('says what to do about each', () => {
    expect(documented.filter((row) => row.length !== 4 || !/^.{15,}\.$/.test(row[3] ?? ''))).toEqual([]);
  });

  it('names only settings that there are', () => {
    const config = readFileSync(join(ROOT, 'src', 'config.ts'), 'utf8');
    const settings = [...page.matchAll(/`([A-Z0-9]+(?:_[A-Z0-9]+)*)(?:=\w+)?`/g)]
      .map(([, name]) => name as string)
      .filter((name) => !(name in ERRORS));
    expect(settings.length).toBeGreaterThan(5);
    expect(settings.filter((name) => !config.includes(name))).toEqual([]);
  });
});

describe('every code of an error', () => {
  it('is used in src, or is one of the GraphQL server itself', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'errors.ts')
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    const servers = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED'];
    expect(Object.keys(ERRORS).filter((code) => !servers.includes(code) && !sources.includes(`'${code}'`))).toEqual([]);
  });

  it('is carried by a Fault, with its sentence and details', () => {
    const fault = new Fault('BAD_CURSOR', 'This cursor is damaged.', { at: 3 });
    expect(fault).toBeInstanceOf(Error);
    expect(fault).toMatchObject({ name: 'Fault', code: 'BAD_CURSOR', message: 'This cursor is damaged.', details: { at: 3 } });
  });
});
