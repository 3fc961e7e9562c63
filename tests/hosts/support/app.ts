/** What an example that is an app does with the guide: it shows it, hears of it, takes it away and brings it back. */
import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DOCUMENT, showsTheGuide, wordsOf } from './guide.js';
import { install, type Project } from './project.js';
import { visit } from './visit.js';

/** Puts the document that all hosts show into an example, and installs what that needs. */
export async function prepare(app: Project, document = 'src/guide.json'): Promise<void> {
  await cp(DOCUMENT, join(app.folder, document));
  await install(app);
}

/** Asserts that the app shows the guide, hears what a reader ticks, and has the tick after unmounting and mounting. */
export const behavesAsAnApp = (browser: Browser, origin: string): Promise<void> =>
  visit(browser, `${origin}/`, async (visit) => {
    const { page, mishaps } = visit;
    await showsTheGuide(browser, visit);

    await page.locator('career-pathway roadmap-timeline input[type=checkbox]').first().check();
    await page.locator('output', { hasText: /^1 of \d+ tasks done$/ }).waitFor();

    await page.getByRole('button', { name: 'Hide the guide' }).click();
    await page.locator('career-pathway').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Show the guide' }).click();
    await page.waitForFunction(() => globalThis.pathwayHost.isTicked('career-pathway'));
    const title = await titleOfGuide();
    assert.ok((await wordsOf(page, (lines) => lines.includes(title))).includes(title));
    assert.deepEqual(mishaps, []);
  });

/** Asserts that the server's markup has the guide in it, for readers and search engines without JavaScript. */
export const hasTheGuideInItsMarkup = (browser: Browser, origin: string): Promise<void> =>
  visit(
    browser,
    `${origin}/`,
    async ({ page }) => {
      await page.getByRole('heading', { name: await titleOfGuide() }).waitFor();
      await page.getByRole('heading', { name: 'Roadmap' }).waitFor();
    },
    { javaScriptEnabled: false },
  );

/** Asserts that the framework, built for development, takes the server's markup over without a word. */
export const hydratesWithoutAWarning = (browser: Browser, origin: string): Promise<void> =>
  visit(browser, `${origin}/`, async ({ page, mishaps }) => {
    await page.locator('career-pathway roadmap-timeline input[type=checkbox]').first().waitFor();
    const warnings = mishaps.filter((mishap) => !mishap.startsWith('Lit is in dev mode.'));
    assert.deepEqual(warnings, []);
  });

/** @returns what a type check says of an app with a mistake in it. @throws where it finds none */
export async function typeMistakes(
  app: Project,
  file: string,
  content: string,
  ...check: [program: string, ...args: string[]]
): Promise<string> {
  await writeFile(join(app.folder, file), content);
  const [program, ...args] = check;
  return app
    .run(program, ...args)
    .then(() => assert.fail('the type check has found no mistake'), String);
}

const titleOfGuide = async () =>
  (JSON.parse(await readFile(DOCUMENT, 'utf8')) as { title: string }).title;
