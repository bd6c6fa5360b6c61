/** The playground as a person meets it: a real Chromium, which npm brings with the libraries it needs. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { QUESTIONS_DIR } from '../src/warm.ts';
import { sharedServer } from './support.ts';

const QUESTION = readFileSync(join(QUESTIONS_DIR, 'bay-area-firms-in-ganzhou.graphql'), 'utf8');
const EDITOR = '.graphiql-query-editor .CodeMirror';
const RESULT = '.result-window .CodeMirror';

let folder: string;
let browser: Browser | undefined;
let reason = '';
let shared: Awaited<ReturnType<typeof sharedServer>>;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rongwan-browser-'));
  browser = await launch().catch((error: Error) => {
    reason = `Chromium does not start on this machine, so nobody has looked at the playground: ${error.message.split('\n')[0]}`;
    console.warn(reason);
    return undefined;
  });
  shared = await sharedServer();
  await shared.server.http.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(shared.server.http.server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await browser?.close();
  await shared?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(({ skip }) => skip(!browser, reason));

/** Unpacked into a folder that goes with the test; what an interrupted test left in a shared one would be taken for a browser. */
async function launch(): Promise<Browser> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  // It brings the libraries that a bare Linux has not (NSS), and unpacks them where it believes to be on Amazon's.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    return await chromium.launch({
      executablePath,
      args: [...packed.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
      env: { ...before, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } as Record<string, string>,
    });
  } finally {
    process.env = before;
  }
}

/** What an editor holds; it draws only the lines in view. */
const textOf = (page: Page, editor: string) =>
  page.locator(editor).evaluate((element) => (element as unknown as { CodeMirror: { getValue(): string } }).CodeMirror.getValue());

describe('the playground', () => {
  it('shows the canonical question and answers it at the press of a key, with nothing from outside', { timeout: 120_000 }, async () => {
    const asked: string[] = [];
    const complaints: string[] = [];
    const page = await (browser as Browser).newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => asked.push(request.url()));
    page.on('websocket', (socket) => asked.push(socket.url()));
    page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));

    await page.goto(`${address}/`);
    expect(page.url()).toBe(`${address}/graphql`);
    await page.locator(EDITOR).getByText('BayAreaFirmsInGanzhou').waitFor({ timeout: 60_000 });
    expect(await textOf(page, EDITOR)).toBe(QUESTION);

    const { data } = await shared.ask(QUESTION);
    const firms: string[] = data.investments.nodes.flatMap(({ investors }: { investors: { name: string }[] }) =>
      investors.map(({ name }) => name),
    );
    expect(firms.length).toBeGreaterThan(10);

    await page.locator(EDITOR).click();
    await page.keyboard.press('Control+Enter');
    await page.locator(RESULT).getByText(firms[0]!).first().waitFor({ timeout: 60_000 });
    expect(JSON.parse(await textOf(page, RESULT))).toEqual({ data });

    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
    expect(asked.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(asked).toContain(`${address}/graphql`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('knows the schema: the documentation of a type can be read in it', { timeout: 60_000 }, async () => {
    const page = await (browser as Browser).newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(`${address}/graphql`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('combobox', { name: 'Search' }).or(page.getByPlaceholder('Search')).first().click();
    await page.keyboard.type('Investment');
    await page.getByRole('option', { name: 'Investment', exact: true }).click();
    await page.locator('.graphiql-doc-explorer').getByText('investorOrigins').waitFor({ timeout: 30_000 });
    await page.close();
  });
});
