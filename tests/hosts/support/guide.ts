/** Whether the guide that a host shows is the guide: as a page shows it that has nothing but the script and the tag. */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from './serve.js';
import { visit, type Visit } from './visit.js';

declare global {
  /** See `in-page.js`. */
  var pathwayHost: {
    linesOf(selector: string): Promise<string[]>;
    isTicked(selector: string): boolean;
  };
}

/** The document that all hosts show, and what it is called. */
export const DOCUMENT = 'demo/pathways/backend-developer-to-ai-interpretability-researcher.json';
export const ID = 'backend-developer-to-ai-interpretability-researcher';

/** Another, for a second guide on a page. */
export const OTHER_DOCUMENT = 'demo/pathways/customer-support-specialist-to-data-analyst.json';

/** How long a page may take until it shows everything; a busy machine takes its time. */
const PATIENCE = 30_000;

/** @returns the guide's words, line by line, as soon as there are as many as expected or patience ends */
export async function wordsOf(
  page: Page,
  isWhole: (lines: readonly string[]) => boolean,
  selector = 'career-pathway',
): Promise<readonly string[]> {
  const end = Date.now() + PATIENCE;
  let before = '';
  for (;;) {
    const lines = await page.evaluate((wanted) => globalThis.pathwayHost.linesOf(wanted), selector);
    const now = lines.join('\n');
    if ((now === before && isWhole(lines)) || Date.now() > end) return lines;
    before = now;
    await page.waitForTimeout(100);
  }
}

/** From what comes in pieces of its own, and late: the planner, the reader's own, the buttons. */
const LATE = ['Weeks off and breaks', 'Skip', 'Calendar file'];
const hasAll = (lines: readonly string[]) => LATE.every((late) => lines.includes(late));

let reference: Promise<readonly string[]> | undefined;

/** The guide on a page that has nothing but the script and the tag. */
const wordsOnBarePage = async (browser: Browser): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'pathway-bare-'));
  await cp('dist', join(folder, 'kit'), { recursive: true });
  await mkdir(join(folder, 'pathways'));
  await cp(DOCUMENT, join(folder, 'pathways/guide.json'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bare</title><script type="module" src="/kit/pathway-elements.js"></script><career-pathway src="/pathways/guide.json"></career-pathway>',
  );
  const { origin, stop } = await serve(folder);
  try {
    let lines: readonly string[] = [];
    await visit(browser, `${origin}/`, async ({ page }) => {
      lines = await wordsOf(page, hasAll);
    });
    assert.ok(hasAll(lines), `the guide does not show on a bare page: ${lines.join(' | ')}`);
    return lines;
  } finally {
    await stop();
    await rm(folder, { recursive: true });
  }
};

/** Asserts that a page shows the whole guide, word for word, and that nothing went wrong on it. */
export async function showsTheGuide(
  browser: Browser,
  { page, mishaps, foreign }: Visit,
  selector = 'career-pathway',
): Promise<void> {
  reference ??= wordsOnBarePage(browser);
  const expected = await reference;
  const lines = await wordsOf(
    page,
    (now) => now.length === expected.length && hasAll(now),
    selector,
  );
  const at = expected.findIndex((line, index) => line !== lines[index]);
  assert.equal(lines[at], expected[at], `the guide differs in line ${String(at)}`);
  assert.equal(lines.length, expected.length, 'the guide has more than on a bare page');
  assert.deepEqual(mishaps, []);
  assert.deepEqual(foreign, []);
}

/** Asserts that what a reader ticks is still ticked when they come back. */
export async function keepsTicks(page: Page, selector = 'career-pathway'): Promise<void> {
  const task = page.locator(`${selector} roadmap-timeline input[type=checkbox]`).first();
  await task.waitFor({ timeout: PATIENCE });
  const isTicked = () =>
    page.evaluate((wanted) => globalThis.pathwayHost.isTicked(wanted), selector);
  assert.ok(!(await isTicked()), 'something is ticked before the reader has ticked it');
  await task.check({ timeout: PATIENCE });
  await page.reload();
  await task.waitFor({ timeout: PATIENCE });
  await assert.doesNotReject(
    () =>
      page.waitForFunction((wanted) => globalThis.pathwayHost.isTicked(wanted), selector, {
        timeout: PATIENCE,
      }),
    'the tick is gone after the page was loaded anew',
  );
}

/** Asserts that a page shows the guide of `guide.json`, and below it the other one, of `other.json`. */
export const showsBothGuides = (browser: Browser, address: string): Promise<void> =>
  visit(browser, address, async (visit) => {
    await showsTheGuide(browser, visit, 'career-pathway[src$="/guide.json"]');
    const other = visit.page.locator('career-pathway[src$="/other.json"] roadmap-timeline');
    await other.locator('input[type=checkbox]').first().waitFor({ timeout: PATIENCE });
  });

/** Asserts that a page has the guide's words in it for readers without JavaScript. */
export const isReadWithoutScript = (browser: Browser, address: string): Promise<void> =>
  visit(
    browser,
    address,
    async ({ page, mishaps }) => {
      await page.getByRole('heading', { name: 'Nine to Twelve Months' }).first().waitFor();
      await page.getByRole('heading', { name: 'Roadmap' }).first().waitFor();
      assert.deepEqual(mishaps, []);
    },
    { javaScriptEnabled: false },
  );
