/** The playground as a person meets it: a real Chromium, which npm brings with the libraries it needs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
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
    // And a font, without which every text has the width nought. Those of the machine come too: some have Chinese.
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(fonts, fontsConf(join(folder, 'fonts'), '/usr/share/fonts'));
    return await chromium.launch({
      executablePath,
      // In one process the browser would end with its first page.
      args: [...packed.args.filter((each) => each !== '--single-process'), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
      env: { ...before, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts } as Record<string, string>,
    });
  } finally {
    process.env = before;
  }
}

const fontsConf = (...folders: string[]) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.map((each) => `<dir>${each}</dir>`).join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`;

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
    expect(firms.length).toBeGreaterThan(0);

    await page.locator(EDITOR).click();
    await page.keyboard.press('Control+Enter');
    await page
      .locator(RESULT)
      .getByText(new RegExp(`"(${firms.join('|')})"`))
      .first()
      .waitFor({ timeout: 60_000 });
    expect(JSON.parse(await textOf(page, RESULT))).toEqual({ data });

    expect(asked.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(asked).toContain(`${address}/graphql`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('knows the schema: the documentation of a type can be read in it', { timeout: 60_000 }, async () => {
    const page = await (browser as Browser).newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(`${address}/graphql`);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const explorer = page.locator('.graphiql-doc-explorer');
    await explorer.getByText('Investment', { exact: true }).first().click();
    await explorer.getByText('investorOrigins').waitFor({ timeout: 30_000 });
    await page.close();
  });
});
