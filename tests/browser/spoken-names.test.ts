import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, type Stage } from '../support/browser.js';

const document = '/demo/pathways/customer-support-specialist-to-data-analyst.json';

describe('what Chromium tells screen readers', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('is a task in words that are apart, and tables by their sections', async () => {
    const page = await stage.browser.newPage();
    await page.goto(
      `${stage.origin}/tests/browser/return.html?src=${encodeURIComponent(document)}`,
    );
    const guide = page.locator('career-pathway');
    for (const section of [
      'roadmap-timeline input',
      'pathway-progress table',
      'salary-outlook table',
    ]) {
      await guide.locator(section.split(' ')[0]!).scrollIntoViewIfNeeded();
      await guide.locator(section).first().waitFor();
    }
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = (role: string) =>
      nodes
        .filter((node) => !node.ignored && node.role?.value === role)
        .map((node) => String(node.name?.value));
    const timed = named('checkbox').filter((name) => /\d hours?$/.test(name));
    assert.ok(timed.length > 20, named('checkbox').join('\n'));
    assert.deepEqual(
      timed.filter((name) => !/\s[\d.]+ hours?$/.test(name)),
      [],
    );
    assert.deepEqual(named('table'), ['Where you stand', 'Pay on the way']);
    await page.close();
  });
});
