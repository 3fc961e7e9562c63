import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../support/browser.js';

const id = 'customer-support-specialist-to-data-analyst';
const address = `/tests/browser/return.html?src=${encodeURIComponent(`/demo/pathways/${id}.json`)}`;

describe('what is out of sight', () => {
  let stage: Stage;
  let page: Page;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const open = async (fragment = '') => {
    page = await stage.browser.newPage({ viewport: { width: 1000, height: 700 } });
    await page.goto(stage.origin + address + fragment);
    await page.locator('pathway-faq [part~=base]').waitFor({ state: 'attached' });
    await page.evaluate(() => document.querySelector('career-pathway')!.ready);
  };
  const lastQuestion = () => page.locator('pathway-faq summary').last();
  const topOf = (selector: string) =>
    page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

  it('is told to screen readers, wherever they are on the page', async () => {
    await open();
    const question = (await lastQuestion().textContent())!.trim();
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value));
    assert.ok(
      names.some((name) => name.trim() === question),
      question,
    );
    await page.close();
  });

  it('is found by a search in the page', async () => {
    await open();
    const words = (await lastQuestion().textContent())!.trim();
    const isFound = await page.evaluate(
      (text) => (window as unknown as { find(text: string): boolean }).find(text),
      words,
    );
    assert.equal(isFound, true);
    await page.waitForFunction(() => scrollY > 0);
    await page.close();
  });

  it('is led to by a link', async () => {
    await open(`#pathway:${id}/faq`);
    await page.waitForFunction(() => scrollY > 0);
    const top = await topOf('pathway-faq [part~=heading]');
    assert.ok(top >= -1 && top < 350, `the heading is at ${String(top)}`);
    await page.close();
  });
});
