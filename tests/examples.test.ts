/** The examples as a client developer has them: compiled against the committed schema, and run against a service that listens. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { serverOfFile } from './support.ts';

const execute = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'examples/typescript');

describe('the TypeScript example', () => {
  const shared = serverOfFile();
  let address: string;
  beforeAll(async () => {
    address = await shared.listen();
  });

  /** The lines it prints. */
  async function run(file: string, ...args: string[]): Promise<string[]> {
    const env = { ...process.env, RONGWAN_URL: address };
    const { stdout } = await execute(process.execPath, ['--import', 'tsx', join(FOLDER, file), ...args], { cwd: ROOT, env });
    return stdout.trimEnd().split('\n');
  }

  it('compiles, and what it says is refused does not', async () => {
    // refused.ts holds a @ts-expect-error for each: tsc complains where nothing is wrong.
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const told = await execute(process.execPath, [tsc, '-p', FOLDER]).catch((error) => error);
    expect(told.stdout).toBe('');
  });

  it('draws what lies around an entity', async () => {
    const { data } = await shared.ask('{ neighborhood(of: ["格力电器"], depth: 2, maxNodes: 30) { nodes { label } edges { id } } }');
    const { nodes, edges } = data.neighborhood;
    const [head, ...lines] = await run('neighborhood.ts', '格力电器');
    expect(head).toBe('flowchart LR');
    expect(lines[0]).toBe('  n0["格力电器 (COMPANY)"]');
    expect(lines.slice(0, nodes.length).map((line) => line.match(/"(.*) \(/)?.[1])).toEqual(
      nodes.map(({ label }: { label: string }) => label),
    );
    expect(lines.slice(nodes.length).filter((line) => /^ {2}n\d+ -\.?->\|".+"\| n\d+$/.test(line))).toHaveLength(edges.length);
    // The firm and the city have an investment between them.
    expect(lines).toContainEqual(expect.stringContaining('"赣州市 (CITY)"'));
  });

  it('says where more nodes would have been in reach', async () => {
    expect((await run('neighborhood.ts', '赣州', '5')).at(-1)).toBe('  %% there is more: ask for more nodes');
  });

  it('lists the investments of a place over several pages, each with its evidence', async () => {
    const { data } = await shared.ask(
      '{ investments(filter: { place: "赣州" }, first: 100) { totalCount nodes { evidence { mention } } } }',
    );
    const { totalCount, nodes } = data.investments;
    expect(totalCount).toBeGreaterThan(10);
    const lines = await run('investments.ts', '赣州');
    const cited = lines.filter((line) => line.startsWith('    '));
    expect(lines.length - cited.length).toBe(totalCount);
    expect(cited.map((line) => line.replace(/^ {4}document\/\S+ [\d, -]+: /, ''))).toEqual(
      nodes.flatMap(({ evidence }: { evidence: { mention: string }[] }) => evidence.map(({ mention }) => mention)),
    );
  });

  it('says in a sentence what the service refuses, and what to do where there is none', async () => {
    const told = (file: string, url: string, ...args: string[]) =>
      execute(process.execPath, ['--import', 'tsx', join(FOLDER, file), ...args], { cwd: ROOT, env: { ...process.env, RONGWAN_URL: url } });
    await expect(told('neighborhood.ts', address, '无此企业')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^UNKNOWN_NAME: No entity is called '无此企业'.*\n$/),
    });
    for (const file of ['neighborhood.ts', 'investments.ts']) {
      await expect(told(file, 'http://127.0.0.1:9')).rejects.toMatchObject({
        code: 1,
        stdout: '',
        stderr: 'No service answers at http://127.0.0.1:9: start it with npm start, or name another address in RONGWAN_URL.\n',
      });
    }
  });

  it('makes a project of its own by the lines of the README', async () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    const [, block = ''] = /## In a project of your own\n[\s\S]*?\n\n((?: {4}.*\n)+)/.exec(readme) ?? [];
    const folder = mkdtempSync(join(tmpdir(), 'rongwan-example-'));
    try {
      const told: string[] = [];
      for (const line of block.trim().split(/\n +/)) {
        const [, packages] = /^npm install (?:-D )?(.*)/.exec(line) ?? [];
        if (packages) {
          // What the line would fetch is here.
          for (const name of packages.split(' ')) expect(existsSync(join(ROOT, 'node_modules', name)), name).toBe(true);
          if (!existsSync(join(folder, 'node_modules'))) symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
          continue;
        }
        const env = { ...process.env, RONGWAN: ROOT, RONGWAN_URL: address, npm_config_offline: 'true' };
        told.push((await execute('sh', ['-c', line], { cwd: folder, env })).stdout);
      }
      expect(told.at(-2), 'what npx tsc complains of').toBe('');
      expect(told.at(-1)).toMatch(/^flowchart LR\n[\s\S]*赣州市/);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
