/** What an example that is an app does with the guide: it shows it, hears of it, takes it away and brings it back. */
import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright-core';
import { DOCUMENT, showsTheGuide, wordsOf } from './guide.js';
import { copyOf, install, type Project } from './project.js';
import { serve, type Served } from './serve.js';
import { isSmoke } from './smoke.js';
import { openBrowser, visit } from './visit.js';

type Command = readonly [program: string, ...args: string[]];

export interface App {
  /** What the framework is called. */
  readonly framework: string;
  /** Its folder in `examples`. */
  readonly example: string;
  /** Where its build puts the page. */
  readonly page: string;
  /** Builds it for development, in which frameworks say what goes wrong as a page is hydrated. */
  readonly developmentBuild: Command;
  readonly mistakes: {
    /** What of the guide's tag is mistaken in it. */
    readonly of: string;
    readonly file: string;
    readonly content: string;
    /** The type check, which has to refuse it. */
    readonly check: Command;
    /** What that says. */
    readonly said: readonly RegExp[];
  };
}

/** Puts the document that all hosts show into a copy of an example, installs what that needs, and builds it. */
const build = async (example: string): Promise<Project> => {
  const app = await copyOf(example);
  try {
    await cp(DOCUMENT, join(app.folder, 'src/guide.json'));
    await install(app);
    await app.run('npm', 'run', 'build');
  } catch (error) {
    await app.remove();
    throw error;
  }
  return app;
};

/** All that is asked of an app, whatever its framework. */
export function describeApp({ framework, example, page, developmentBuild, mistakes }: App): void {
  describe(`an app in ${framework}`, () => {
    let browser: Browser;
    let app: Project;
    let served: Served;
    before(async () => {
      browser = await openBrowser();
      app = await build(example);
      served = await serve(join(app.folder, page));
    });
    after(async () => {
      // First, so that the run ends where the app could not be built.
      await browser.close();
      await served.stop();
      await app.remove();
    });

    it('shows the guide, hears of ticks, and has them after unmounting', () =>
      behavesAsAnApp(browser, served.origin));

    it('has the guide in the markup that the server renders', () =>
      hasTheGuideInItsMarkup(browser, served.origin));

    if (isSmoke) return;

    it('hydrates that markup without a warning', async () => {
      await app.run(...developmentBuild);
      await hydratesWithoutAWarning(browser, served.origin);
    });

    it(`fails its type check where ${mistakes.of} is mistaken`, async () => {
      await writeFile(join(app.folder, mistakes.file), mistakes.content);
      const said = await app
        .run(...mistakes.check)
        .then(() => assert.fail('the type check has found no mistake'), String);
      for (const expected of mistakes.said) assert.match(stripVTControlCharacters(said), expected);
    });
  });
}

/** Asserts that the app shows the guide, hears what a reader ticks, and has the tick after unmounting and mounting. */
const behavesAsAnApp = (browser: Browser, origin: string): Promise<void> =>
  visit(browser, `${origin}/`, async (visit) => {
    const { page, mishaps } = visit;
    await showsTheGuide(browser, visit);

    await page.locator('career-pathway roadmap-timeline input[type=checkbox]').first().check();
    await page.locator('output', { hasText: /^1 of \d+ tasks done$/ }).waitFor();

    await page.getByRole('button', { name: 'Hide the guide' }).click();
    await page.locator('career-pathway').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Show the guide' }).click();
    await page.waitForFunction(() => globalThis.pathwayHost.isTicked('career-pathway'));
    await page.locator('career-pathway roadmap-timeline input[type=checkbox]').nth(1).check();
    await page.locator('output', { hasText: /^2 of \d+ tasks done$/ }).waitFor();
    const title = await titleOfGuide();
    assert.ok((await wordsOf(page, (lines) => lines.includes(title))).includes(title));
    assert.deepEqual(mishaps, []);
  });

/** Asserts that the server's markup has the guide in it, for readers and search engines without JavaScript. */
const hasTheGuideInItsMarkup = (browser: Browser, origin: string): Promise<void> =>
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
const hydratesWithoutAWarning = (browser: Browser, origin: string): Promise<void> =>
  visit(browser, `${origin}/`, async ({ page, mishaps }) => {
    await page.locator('career-pathway roadmap-timeline input[type=checkbox]').first().waitFor();
    const warnings = mishaps.filter((mishap) => !mishap.startsWith('Lit is in dev mode.'));
    assert.deepEqual(warnings, []);
  });

const titleOfGuide = async () =>
  (JSON.parse(await readFile(DOCUMENT, 'utf8')) as { title: string }).title;
