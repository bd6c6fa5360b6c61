/** The playground as a person meets it: a real Chromium, which npm brings with the libraries it needs. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { QUESTIONS_DIR, type Question, readQuestions } from '../src/questions.ts';
import { sharedServer } from './support.ts';

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
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

const textOfQuestion = (slug: string) => readFileSync(join(QUESTIONS_DIR, `${slug}.graphql`), 'utf8');

/** What an editor holds; it draws only the lines in view. */
const textOf = (page: Page, editor: string) =>
  page.locator(editor).evaluate((element) => (element as unknown as { CodeMirror: { getValue(): string } }).CodeMirror.getValue());

interface Visit {
  page: Page;
  /** Everything that the page asked for, and everything that went wrong in it. */
  asked: string[];
  complaints: string[];
}

const visits: Visit[] = [];

/** A visitor who was never here before, unless the context says otherwise. */
async function visit(path: string, context?: BrowserContext): Promise<Page> {
  const home = context ?? (await (browser as Browser).newContext({ viewport: { width: 1400, height: 900 }, permissions: CLIPBOARD }));
  const page = await home.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  visits.push({ page, asked, complaints });
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
  await page.goto(`${address}${path}`);
  await page.locator(EDITOR).waitFor({ timeout: 60_000 });
  return page;
}

const tabsOf = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();

async function answerOf(page: Page) {
  await page.locator(EDITOR).click();
  await page.keyboard.press('Control+Enter');
  await page.locator(RESULT).getByText('"data"').waitFor({ timeout: 60_000 });
  return JSON.parse(await textOf(page, RESULT));
}

describe('the playground', { timeout: 120_000 }, () => {
  beforeEach(({ skip }) => skip(!browser, reason));

  afterEach(async () => {
    const [asked, complaints] = [visits.flatMap((each) => each.asked), visits.flatMap((each) => each.complaints)];
    for (const { page } of visits.splice(0)) await page.context().close();
    expect(asked.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('begins with the canonical question, and answers it at the press of a key', async () => {
    const page = await visit('/');
    expect(page.url()).toBe(`${address}/graphql`);
    expect(await page.title()).toBe('融湾图谱提问 · Rongwan playground');
    expect(await textOf(page, EDITOR)).toBe(textOfQuestion('bay-area-firms-in-ganzhou'));
    expect(await tabsOf(page)).toEqual([
      'BayAreaFirmsInGanzhou',
      'DamagedNames',
      'ProjectsOfJianAndGanzhou',
      'FromNankangFurnitureToGuangzhouPort',
    ]);
    const { data } = await shared.ask(textOfQuestion('bay-area-firms-in-ganzhou'));
    expect(data.investments.nodes.length).toBeGreaterThan(0);
    expect(await answerOf(page)).toEqual({ data });

    await page.setViewportSize({ width: 500, height: 900 });
    const { x, y, width, height } = await page.locator(RESULT).evaluate((result) => result.getBoundingClientRect().toJSON());
    expect([x + width <= 500, y + height <= 900, width > 300, height > 150]).toEqual([true, true, true, true]);
  });

  it('knows the schema: the documentation of a type can be read in it', async () => {
    const page = await visit('/graphql');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const explorer = page.locator('.graphiql-doc-explorer');
    await explorer.getByText('Investment', { exact: true }).first().click();
    await explorer.getByText('investorOrigins').waitFor({ timeout: 30_000 });
  });

  it('puts a query together by clicks in the explorer', async () => {
    const page = await visit('/graphql?query={__typename}');
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    const explorer = page.locator('.graphiql-explorer-root');
    await explorer.locator('.graphiql-explorer-graph .graphiql-explorer-field-view').click();
    await explorer.locator('.graphiql-explorer-documents .graphiql-explorer-field-view').last().click();
    await expect.poll(() => textOf(page, EDITOR)).toMatch(/graph \{\s+documents\s+\}/);
    expect((await answerOf(page)).data.graph).toEqual({ documents: 5 });
  });

  it('lists every question in both languages, to be filtered by either', async () => {
    const page = await visit('/graphql');
    const list = page.getByRole('region', { name: '问题 Questions' });
    const links = list.getByRole('link');
    expect(await links.count()).toBe(readQuestions().length);
    for (const text of ['盐田 赣州', 'YANTIAN ganzhou']) {
      await list.getByRole('searchbox').fill(text);
      expect(await links.allTextContents()).toEqual(['赣州和盐田港之间有什么联系？What links Ganzhou and Yantian Port?']);
    }
    await list.getByRole('searchbox').fill('月球');
    await list.getByText('没有这样的问题 / No such question').waitFor();
  });

  it('opens a question from the list in a tab of its own, without a mouse, and only once', async () => {
    const page = await visit('/graphql');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('yantian ganzhou');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => tabsOf(page)).toHaveLength(5);
    const query = textOfQuestion('from-ganzhou-to-yantian');
    await expect.poll(() => textOf(page, EDITOR)).toBe(query);
    await page.keyboard.press('Control+Enter');
    await page.locator(RESULT).getByText('"data"').waitFor({ timeout: 60_000 });
    expect(JSON.parse(await textOf(page, RESULT))).toEqual({ data: (await shared.ask(query)).data });
    const cutOff = await page.locator('.graphiql-tabs').evaluate((tabs) => tabs.scrollWidth > tabs.clientWidth);
    expect(cutOff).toBe(false);

    await page.getByRole('tab', { name: 'DamagedNames' }).click();
    await page.getByRole('link', { name: 'Yantian Port' }).click();
    await expect.poll(() => textOf(page, EDITOR)).toBe(query);
    expect(await tabsOf(page)).toHaveLength(5);
    await page.getByRole('button', { name: 'Add tab' }).click();
    await expect.poll(() => textOf(page, EDITOR)).toBe('');
  });

  it('takes query, variables and operation from a link, and makes such links', async () => {
    const query = 'query Other { __typename }\nquery City($ref: EntityRef!) { city(ref: $ref) { id } } # 赣州 & 100%';
    const link = `/graphql?${new URLSearchParams({ query, variables: '{"ref": "赣州"}', operationName: 'City' })}`;
    const page = await visit(link);
    expect(await textOf(page, EDITOR)).toBe(query);
    await page.getByRole('tab', { name: 'City' }).waitFor();
    expect((await answerOf(page)).data).toEqual({ city: { id: 'city/ganzhou' } });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect([copied, page.url()]).toEqual([`${address}${link}`, `${address}${link}`]);
  });

  it('keeps the tabs of an earlier visit beside those that links open, and a list that was closed closed', async () => {
    const page = await visit('/graphql?question=funds');
    expect(await textOf(page, EDITOR)).toBe(textOfQuestion('funds'));
    const before = await tabsOf(page);
    expect(before).toHaveLength(5);
    await page.getByRole('button', { name: 'Hide 问题 Questions' }).click();
    const stored = () => page.evaluate<string>("localStorage['graphiql:tabState']");
    await expect.poll(stored).toContain('Funds');
    const next = await visit('/graphql?query={graph{revision}}', page.context());
    expect(await textOf(next, EDITOR)).toBe('{graph{revision}}');
    expect(await tabsOf(next)).toEqual([...before, '<untitled>']);
    await next.getByRole('button', { name: 'Show 问题 Questions' }).click();
    await next.getByRole('searchbox').waitFor();
  });

  it('makes a short link to a question that nobody changed', async () => {
    const page = await visit('/graphql');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.url()).toBe(`${address}/graphql?question=bay-area-firms-in-ganzhou`);
  });

  it('says so where a link names a question that there is not', async () => {
    const page = await visit('/graphql?question=nonsense');
    expect(await textOf(page, EDITOR)).toContain('There is no question "nonsense"');
  });
});

describe('what serves the playground', () => {
  it('gives the questions with their Chinese and English', async () => {
    const reply = await shared.server.http.inject('/playground/questions.json');
    const questions: Question[] = reply.json();
    expect(questions).toHaveLength(readdirSync(QUESTIONS_DIR).filter((name) => name.endsWith('.graphql')).length);
    for (const { slug, zh, en, query } of questions) {
      expect([zh, en], slug).toEqual([expect.stringMatching(/\p{Script=Han}.*[？）]$/u), expect.stringMatching(/^[A-Z].*[?)]$/)]);
      expect(query, slug).toBe(textOfQuestion(slug));
    }
  });

  it.each(['*/*', 'application/json', 'application/graphql-response+json, application/json;q=0.9', 'application/json, text/html;q=0.1'])(
    'answers a GET of a client that takes %s',
    async (accept) => {
      const headers = { accept, 'apollo-require-preflight': 'yes' };
      const reply = await shared.server.http.inject({ url: '/graphql?query={__typename}', headers });
      expect([reply.statusCode, reply.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
    },
  );

  it('lets the page ask no other host', async () => {
    const reply = await shared.server.http.inject({ url: '/graphql', headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(reply.headers['content-type']).toContain('text/html');
    expect(reply.headers['content-security-policy']).toMatch(/^default-src 'self';/);
  });
});
