/** The playground as a person meets it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readQuestions } from '../../../src/ground/questions.ts';
import { FIRST_QUERY, textOfQuestion } from '../../questions.ts';
import { serverOfFile } from '../../support.ts';
import { answerOf, boxOf, EDITOR, launch, opened, RESULT, run, stored, tabsOf, textOf } from './browser.ts';

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

const shared = serverOfFile();
let folder: string;
let browser: Browser | undefined;
let reason = '';
let address: string;
let home: BrowserContext | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rongwan-browser-'));
  browser = await launch(folder).catch((error: Error) => {
    reason = `Chromium does not start on this machine, so nobody has looked at the playground: ${error.message.split('\n')[0]}`;
    console.warn(reason);
    return undefined;
  });
  address = await shared.listen();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

interface Visit {
  page: Page;
  /** Everything that the page asked for, and everything that went wrong in it. */
  asked: string[];
  complaints: string[];
}

const visits: Visit[] = [];

/** A visitor who was never here before, unless it is told that he comes again. */
async function visit(path: string, { again = false, width = 1400 } = {}): Promise<Page> {
  home ??= await (browser as Browser).newContext({ permissions: CLIPBOARD });
  const page = await home.newPage();
  await page.setViewportSize({ width, height: 900 });
  if (!again) {
    // Not a context for each: the scripts would be fetched and compiled anew for every test.
    await page.goto(`${address}/health/live`);
    await page.evaluate('localStorage.clear()');
  }
  const asked: string[] = [];
  const complaints: string[] = [];
  visits.push({ page, asked, complaints });
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()}: ${reason}`); // by a reload, or because nobody waits for it
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${address}${path}`);
  await opened(page);
  return page;
}

describe('the playground', { timeout: 120_000 }, () => {
  beforeEach(({ skip }) => skip(!browser, reason));

  afterEach(async () => {
    const [asked, complaints] = [visits.flatMap((each) => each.asked), visits.flatMap((each) => each.complaints)];
    for (const { page } of visits.splice(0)) await page.close();
    expect(asked.filter((url) => !url.startsWith(`${address}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('begins with the question of the README, and answers it at the press of a key', async () => {
    const page = await visit('/');
    expect(page.url()).toBe(`${address}/graphql`);
    expect(await textOf(page, EDITOR)).toBe(FIRST_QUERY);
    expect(await tabsOf(page)).toEqual([
      'WhoInvestsInGanzhou',
      'DamagedNames',
      'FromNankangFurnitureToGuangzhouPort',
      'ProjectsOfJianAndGanzhou',
    ]);
    await page.getByText('运行 / Run').waitFor();
    const { data } = await shared.ask(FIRST_QUERY);
    expect(data.investments.nodes.length).toBeGreaterThan(0);
    expect((await answerOf(page)).data).toEqual(data);
    expect(await page.getByText('运行 / Run').count()).toBe(0);
  });

  it('shows an answer as a table, a row for each node', async () => {
    const page = await visit('/graphql');
    const { data } = await answerOf(page);
    await page.getByRole('button', { name: '表格 Table' }).click();
    const table = page.getByRole('table', { name: 'investments' });
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows
          .map((row) => (row as unknown as { cells: { innerText: string }[] }).cells)
          .map((cells) => [...cells].map((cell) => cell.innerText)),
      );
    const investors = data.investments.nodes.map((node: { investors: { name: string }[] }) =>
      node.investors.map(({ name }) => name).join('\n'),
    );
    expect(rows.map(([investor]) => investor)).toEqual(investors);
    const heads = await table.getByRole('columnheader').allTextContents();
    expect(rows[0]?.[heads.indexOf('place.name')]).toBe(data.investments.nodes[0].place.name);
    await page.getByRole('button', { name: 'JSON' }).click();
    expect(await table.count()).toBe(0);

    const next = await visit('/graphql?query={paths(from:"赣州",to:"盐田港",first:2){nodes{label}}}');
    await answerOf(next);
    await next.getByRole('button', { name: '表格 Table' }).click();
    await next.getByRole('table', { name: 'paths 2 · 还有更多 / and more' }).waitFor();
  });

  it.each([1000, 800, 400])('has everything in reach on a screen of %i pixels', async (width) => {
    const page = await visit('/graphql', { width });
    await answerOf(page);
    const result = await boxOf(page, RESULT);
    expect([result.right <= width, result.bottom <= 900, result.width > width / 2, result.height > 250]).toEqual([true, true, true, true]);
    await page.getByRole('button', { name: 'Variables' }).click();
    const variables = '.graphiql-editor-tool .monaco-editor';
    await expect.poll(async () => (await boxOf(page, variables)).height).toBeGreaterThan(40);
    expect((await boxOf(page, variables)).bottom).toBeLessThan(result.bottom);
    await page.getByRole('button', { name: 'New tab' }).click();
    await expect.poll(() => tabsOf(page)).toHaveLength(5);
    const [tab, add] = [await boxOf(page, '.graphiql-tab-active'), await boxOf(page, '.graphiql-tab-add')];
    expect([tab.left > 0, tab.right <= add.left, add.right <= width]).toEqual([true, true, true]);

    if (width === 400) await page.getByRole('button', { name: 'Show 问题 Questions' }).click();
    expect((await boxOf(page, '.questions')).width).toBeGreaterThan(200);
    await page.getByRole('link', { name: 'Gree Electric' }).click();
    await expect.poll(() => textOf(page, EDITOR)).toBe(textOfQuestion('gree-in-ganzhou'));
    expect(await tabsOf(page)).toHaveLength(5); // the empty one took it
    await answerOf(page);
  });

  it('knows the schema: what it is, and the documentation of a type, can be read in it', async () => {
    const page = await visit('/graphql');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const explorer = page.locator('.graphiql-doc-explorer');
    await explorer.getByText('To begin with').waitFor({ timeout: 30_000 });
    await explorer.getByText('Investment', { exact: true }).first().click();
    await explorer.getByText('investorOrigins').waitFor({ timeout: 30_000 });
  });

  it('puts a query together by clicks in the explorer, with arguments that have an answer', async () => {
    const page = await visit('/graphql?query={__typename}');
    await page.getByRole('button', { name: 'Show 拼出查询 Explorer' }).click();
    const explorer = page.locator('.graphiql-explorer-root');
    await explorer.locator('.graphiql-explorer-port .graphiql-explorer-field-view').first().click();
    await explorer.locator('.graphiql-explorer-port .graphiql-explorer-id .graphiql-explorer-field-view').click();
    await expect.poll(() => textOf(page, EDITOR)).toMatch(/port\(ref: "盐田港"\) \{\s+id\s+\}/);
    expect((await answerOf(page)).data.port).toEqual({ id: 'port/yantian' });
  });

  it('lists every question by themes, the canonical one first', async () => {
    const page = await visit('/graphql');
    const list = page.getByRole('region', { name: '问题 Questions' });
    expect(await list.getByRole('link').count()).toBe(readQuestions().length);
    expect(await list.getByRole('heading').allTextContents()).toContain('通道与口岸 Corridors and ports');
    await list.getByRole('link').first().click();
    await expect.poll(() => textOf(page, EDITOR)).toBe(textOfQuestion('bay-area-firms-in-ganzhou'));
  });

  it('finds questions by either language and either script, in English from where words begin', async () => {
    const page = await visit('/graphql');
    const list = page.getByRole('region', { name: '问题 Questions' });
    const found = async (text: string) => {
      await list.getByRole('searchbox').fill(text);
      return list.getByRole('link').allTextContents();
    };
    for (const text of ['盐田 赣州', '鹽田 贛州', 'YANTIAN ganzhou']) {
      expect(await found(text), text).toEqual(['赣州和盐田港之间有什么联系？What links Ganzhou and Yantian Port?']);
    }
    expect(await found('gree')).toEqual(['格力电器在赣州做了什么？What does Gree Electric do in Ganzhou?']); // no agreements
    expect(await found('policy')).toContainEqual(expect.stringContaining('Which policies'));
    expect(await found('月球')).toEqual([]);
    await list.getByText('没有这样的问题 / No such question').waitFor();
  });

  it('opens a question from the list in a tab of its own, without a mouse, and only once', async () => {
    const page = await visit('/graphql');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('yantian ganzhou');
    await page.keyboard.press('Enter');
    await expect.poll(() => tabsOf(page)).toHaveLength(5);
    const query = textOfQuestion('from-ganzhou-to-yantian');
    await expect.poll(() => textOf(page, EDITOR)).toBe(query);
    await expect.poll(() => page.title()).toBe('赣州和盐田港之间有什么联系？ · 融湾 Rongwan');
    await page.keyboard.press('Control+Enter');
    await page.locator(RESULT).getByText('"data"').waitFor({ timeout: 60_000 });
    expect(JSON.parse((await textOf(page, RESULT)) ?? '').data).toEqual((await shared.ask(query)).data);
    const cutOff = await page.locator('.graphiql-tabs').evaluate((tabs) => tabs.scrollWidth > tabs.clientWidth);
    expect(cutOff).toBe(false);

    await page.getByRole('tab', { name: 'DamagedNames' }).getByRole('button').first().click();
    await page.getByRole('link', { name: 'Yantian Port' }).click();
    await expect.poll(() => textOf(page, EDITOR)).toBe(query);
    expect(await tabsOf(page)).toHaveLength(5);
    await page.getByRole('button', { name: 'New tab' }).click();
    await expect.poll(() => textOf(page, EDITOR)).toBe('');
  });

  it('is walked by the keys: a few stops to the editor, arrows in the list, and a way out of the editor', async () => {
    const page = await visit('/graphql');
    const inEditor = () => page.evaluate<boolean>("Boolean(document.activeElement.closest('.graphiql-query-editor .graphiql-editor'))");
    let stops = 0;
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toContain('Skip to the editor');
    while (stops < 30 && !(await inEditor())) {
      await page.keyboard.press('Tab');
      stops++;
    }
    expect(stops).toBeLessThan(25);
    await page.keyboard.press('Enter'); // into it
    await page.keyboard.press('Tab');
    expect([await inEditor(), await textOf(page, EDITOR)]).toEqual([true, `  ${FIRST_QUERY}`]);
    await page.keyboard.press('Control+m');
    await page.keyboard.press('Tab');
    expect(await inEditor()).toBe(false);

    await page.getByRole('searchbox').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => textOf(page, EDITOR)).toBe(textOfQuestion('gree-in-ganzhou'));

    await page.reload();
    await opened(page);
    await page.getByRole('link', { name: 'Skip to the editor' }).focus();
    await page.keyboard.press('Enter');
    expect(await inEditor()).toBe(true);
  });

  it('shows no answer in a tab that did not ask for it', async () => {
    const page = await visit('/graphql');
    let arrived = () => {};
    const late = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue().catch(() => {});
      arrived();
    });
    await run(page);
    await page.locator('.graphiql-spinner').waitFor();
    await page.getByRole('button', { name: 'New tab' }).click();
    await late;
    await page.waitForTimeout(1_000);
    expect(await textOf(page, RESULT)).toBe('');
  });

  it('takes query, variables and operation from a link, and makes such links', async () => {
    const query = 'query Other { __typename }\nquery City($ref: EntityRef!) { city(ref: $ref) { id } } # 赣州 & 100%';
    const link = `/graphql?${new URLSearchParams({ query, variables: '{"ref": "赣州"}', operationName: 'City' })}`;
    const page = await visit(link);
    expect(await textOf(page, EDITOR)).toBe(query);
    await page.getByRole('tab', { name: 'City' }).waitFor();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(`${address}${link}`);
    await page.getByRole('button', { name: 'Execute query' }).click();
    await page.getByRole('menuitem', { name: 'City' }).click();
    await page.locator(RESULT).getByText('"data"').waitFor({ timeout: 60_000 });
    expect(JSON.parse((await textOf(page, RESULT)) ?? '')).toEqual({ data: { city: { id: 'city/ganzhou' } } });
  });

  it('reads a link once: what is changed after it outlives a reload, and a link that comes again opens no second tab', async () => {
    const page = await visit('/graphql?question=funds');
    expect([page.url(), await textOf(page, EDITOR)]).toEqual([`${address}/graphql`, textOfQuestion('funds')]);
    const before = await tabsOf(page);
    expect(before).toHaveLength(5);
    await stored(page, 'Funds');
    await page.goto(`${address}/graphql?question=funds`);
    await opened(page);
    expect(await tabsOf(page)).toEqual(before);

    await page.locator(EDITOR).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('# mine\n');
    await stored(page, '# mine');
    await page.reload();
    await opened(page);
    expect([await tabsOf(page), await textOf(page, EDITOR)]).toEqual([before, `# mine\n${textOfQuestion('funds')}`]);
  });

  it('keeps the tabs of an earlier visit beside those that links open, and a list that was closed closed', async () => {
    const page = await visit('/graphql?question=funds');
    const before = await tabsOf(page);
    await page.getByRole('button', { name: 'Hide 问题 Questions' }).click();
    await stored(page, 'Funds');
    const next = await visit('/graphql?query={graph{revision}}', { again: true });
    expect(await textOf(next, EDITOR)).toBe('{graph{revision}}');
    expect(await tabsOf(next)).toEqual([...before, '<untitled>']);
    await next.getByRole('button', { name: 'Show 问题 Questions' }).click();
    await next.getByRole('searchbox').waitFor();
  });

  it('makes a short link to a question that nobody changed', async () => {
    const page = await visit('/graphql?question=bay-area-firms-in-ganzhou');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(`${address}/graphql?question=bay-area-firms-in-ganzhou`);
  });

  it('says so where a link names a question that there is not', async () => {
    const page = await visit('/graphql?question=nonsense');
    expect(await textOf(page, EDITOR)).toContain('There is no question "nonsense"');
  });
});
