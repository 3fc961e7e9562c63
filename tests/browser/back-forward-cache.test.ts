import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { openStage, type Stage } from '../support/browser.js';

const document = '/demo/pathways/customer-support-specialist-to-data-analyst.json';

interface Returning extends Window {
  /** For each time that the page was shown, whether it came from the cache. */
  readonly returns: readonly boolean[];
}

const boxIn = (page: Page) => page.locator('roadmap-timeline input').first();

const returnsOf = (page: Page) => page.evaluate(() => (window as unknown as Returning).returns);

/** Why the browser made the page anew instead of taking it from the cache; null where it did not. */
const reasonsOf = (page: Page) =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return JSON.stringify(
      (entry as unknown as { notRestoredReasons?: unknown }).notRestoredReasons ?? null,
    );
  });

const isTicked = (page: Page, wanted: boolean) =>
  boxIn(page)
    .and(page.locator(wanted ? ':checked' : ':not(:checked)'))
    .waitFor();

describe('a page that its readers leave and come back to', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  });
  after(() => stage.close());

  const onContext = async (test: (context: BrowserContext) => Promise<void>) => {
    const context = await stage.browser.newContext();
    try {
      await test(context);
    } finally {
      await context.close();
    }
  };

  const open = async (context: BrowserContext, src = document): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${stage.origin}/tests/browser/return.html?src=${encodeURIComponent(src)}`);
    return page;
  };

  const leave = async (page: Page) => {
    const elsewhere = encodeURIComponent('<title>Elsewhere</title>');
    await page.goto(`${stage.origin}/test-server/text?type=text/html&body=${elsewhere}`);
    assert.equal(await page.title(), 'Elsewhere');
  };

  const comeBack = async (page: Page) => {
    await page.goBack({ waitUntil: 'commit' });
    assert.equal(await reasonsOf(page), 'null');
    assert.deepEqual(await returnsOf(page), [false, true], 'the page did not come from the cache');
  };

  it('comes from the cache as it was left, and goes on', async () => {
    await onContext(async (context) => {
      const page = await open(context);
      await boxIn(page).check();
      const text = () => page.locator('career-pathway').innerText();
      await page.locator('career-pathway').evaluate((guide) => {
        guide.shadowRoot!.querySelector('pathway-faq')!.shadowRoot!.querySelector('details')!.open =
          true;
      });
      const left = await text();
      await leave(page);
      await comeBack(page);
      assert.equal(await text(), left);
      await isTicked(page, true);
      await boxIn(page).uncheck();
      await leave(page);
      await page.goBack({ waitUntil: 'commit' });
      await isTicked(page, false);
    });
  });

  it('shows what the reader has ticked in another tab meanwhile', async () => {
    await onContext(async (context) => {
      const page = await open(context);
      await isTicked(page, false);
      await leave(page);
      const other = await open(context);
      await boxIn(other).check();
      await other.close();
      await comeBack(page);
      await isTicked(page, true);
    });
  });

  it('forgets what the reader has had forgotten in another tab meanwhile', async () => {
    await onContext(async (context) => {
      const other = await open(context);
      await boxIn(other).check();
      const page = await open(context);
      await isTicked(page, true);
      await leave(page);
      await other.getByRole('button', { name: 'Undo and forget' }).click();
      await isTicked(other, false);
      await comeBack(page);
      await isTicked(page, false);
    });
  });

  it('keeps what was ticked in memory', async () => {
    await onContext(async (context) => {
      const page = await open(context);
      await page.locator('career-pathway').evaluate((guide) => {
        guide.setAttribute('storage', 'none');
      });
      await boxIn(page).check();
      await leave(page);
      await comeBack(page);
      await isTicked(page, true);
    });
  });

  it('shows a guide that had still been loading', async () => {
    await onContext(async (context) => {
      const late = `/test-server/delay/3000ms?body=${encodeURIComponent(
        JSON.stringify({
          version: 1,
          id: 'late',
          from: { title: 'Potter' },
          to: { title: 'Carpenter' },
          title: 'From clay to wood',
        }),
      )}`;
      const asked = context.waitForEvent('request', (request) => request.url().includes('/delay/'));
      const page = await open(context, late);
      await asked;
      await leave(page);
      await comeBack(page);
      await page.getByText('From clay to wood').first().waitFor();
    });
  });
});

describe('a page that is loaded anew on the way back', () => {
  it('has the reader’s ticks again', async () => {
    const stage = await openStage();
    try {
      const page = await stage.browser.newPage();
      await page.goto(
        `${stage.origin}/tests/browser/return.html?src=${encodeURIComponent(document)}`,
      );
      await boxIn(page).check();
      await page.goto('about:blank');
      await page.goBack();
      assert.deepEqual(await returnsOf(page), [false]);
      await isTicked(page, true);
    } finally {
      await stage.close();
    }
  });
});
