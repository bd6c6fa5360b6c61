/** The examples as a client developer has them: compiled against the committed schema, and run against a service that listens. */
import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedServer } from './support.ts';

const execute = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'examples/typescript');

describe('the TypeScript example', () => {
  let shared: Awaited<ReturnType<typeof sharedServer>>;
  let address: string;
  beforeAll(async () => {
    shared = await sharedServer();
    await shared.server.http.listen({ port: 0, host: '127.0.0.1' });
    address = `http://127.0.0.1:${(shared.server.http.server.address() as AddressInfo).port}`;
  });
  afterAll(() => shared.close());

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
    const { data } = await shared.ask('{ neighborhood(of: ["格力电器"], maxNodes: 30) { nodes { label } edges { id } } }');
    const { nodes, edges } = data.neighborhood;
    const [head, ...lines] = await run('neighborhood.ts', '格力电器');
    expect(head).toBe('flowchart LR');
    expect(lines[0]).toBe('  n0["格力电器 (COMPANY)"]');
    expect(lines.slice(0, nodes.length).map((line) => line.match(/"(.*) \(/)?.[1])).toEqual(
      nodes.map(({ label }: { label: string }) => label),
    );
    expect(lines.slice(nodes.length).filter((line) => /^ {2}n\d+ -\.?->\|".+"\| n\d+$/.test(line))).toHaveLength(edges.length);
    expect(edges.length).toBeGreaterThan(0);
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

  it('throws what the service says of a name it does not know', async () => {
    await expect(run('neighborhood.ts', '无此企业')).rejects.toThrow('UNKNOWN_NAME: ');
  });
});
