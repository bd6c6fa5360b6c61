/** A real Chromium, which npm brings with the libraries it needs, and what is done and seen in a page of the playground. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

export const EDITOR = '.graphiql-query-editor .monaco-editor';

export const RESULT = '.result-window .monaco-editor';

/** Unpacked into a folder that goes with the test; what an interrupted test left in a shared one would be taken for a browser. */
export async function launch(folder: string): Promise<Browser> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  // It brings the libraries that a bare Linux has not (NSS), and unpacks them where it believes to be on Amazon's.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    // And a font, without which every text has the width nought. Those of the machine come too: some have Chinese.
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(fonts, fontsConf(join(folder, 'font-cache'), [join(folder, 'fonts'), '/usr/share/fonts']));
    return await chromium.launch({
      executablePath,
      // In one process the browser would end with its first page; and its drawing by a graphics card in software takes seconds.
      args: [
        ...packed.args.filter((each) => !/single-process|gpu|gl=|angle|swiftshader/.test(each)),
        '--disable-gpu',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
      env: { ...before, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts } as Record<string, string>,
    });
  } finally {
    Object.assign(process.env, before);
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  }
}

const fontsConf = (cache: string, folders: string[]) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.map((each) => `<dir>${each}</dir>`).join('')}<cachedir>${cache}</cachedir></fontconfig>`;

/** What an editor holds; it draws only the lines in view. */
export const textOf = (page: Page, editor: string) =>
  page.locator(editor).evaluate((element) => {
    // GraphiQL leaves Monaco there.
    const { __MONACO } = globalThis as unknown as {
      __MONACO: { editor: { getEditors(): { getDomNode(): unknown; getValue(): string }[] } };
    };
    return __MONACO.editor
      .getEditors()
      .find((each) => each.getDomNode() === element)
      ?.getValue();
  });

export const opened = (page: Page) => page.locator(EDITOR).locator('.view-lines').waitFor({ timeout: 60_000 });

export const tabsOf = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();

/** Until the tabs are in the storage of the browser, where the next visit finds them. */
export const stored = (page: Page, text: string) =>
  expect.poll(() => page.evaluate<string>("localStorage['graphiql:tabState']"), { timeout: 10_000 }).toContain(text);

export async function run(page: Page) {
  await page.locator(EDITOR).click();
  await page.keyboard.press('Control+Enter');
}

export async function answerOf(page: Page) {
  await run(page);
  await page.locator(RESULT).getByText('"data"').waitFor({ timeout: 60_000 });
  return JSON.parse((await textOf(page, RESULT)) ?? '');
}

export const boxOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate(
      (element) =>
        element.getBoundingClientRect().toJSON() as { left: number; right: number; bottom: number; width: number; height: number },
    );
