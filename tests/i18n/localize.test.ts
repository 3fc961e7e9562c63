import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from '../../src/i18n/ar.js';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';
import {
  directionOf,
  formatCount,
  formatDate,
  formatDuration,
  formatNumber,
  formatRegion,
  localize,
  type Localization,
} from '../../src/i18n/index.js';

const here = (tag: string): Localization => {
  const found = localize(tag);
  assert.ok(!(found instanceof Promise), `the words for ${tag} should be here already`);
  return found;
};

describe('the language of the interface', () => {
  it('is English at once', () => {
    assert.equal(here('en').messages, en);
    assert.equal(here('en').tag, 'en');
  });

  it('is German when its words have arrived, and at once from then on', async () => {
    const first = localize('de');
    assert.ok(first instanceof Promise);
    const german = await first;
    assert.equal(german.messages, de);
    assert.equal(german.tag, 'de');
    assert.equal(here('de'), german);
  });

  it('is one and the same for all that ask before the words have arrived', async () => {
    const asked = await Promise.all([localize('de-LI'), localize('de-LI'), localize('DE')]);
    for (const { messages } of asked) assert.equal(messages, de);
  });

  it('keeps a tag that says more than the words do', async () => {
    const austrian = await localize('de-AT');
    assert.equal(austrian.tag, 'de-AT');
    assert.equal(austrian.messages, de);
    assert.equal(formatDate(austrian, '2026-01-05'), '5. Jänner 2026');

    const british = here('en-GB');
    assert.equal(british.tag, 'en-GB');
    assert.equal(formatDate(british, '2026-11-23'), '23 November 2026');
  });

  it('is English, in words and in formats, where we do not have it', async () => {
    for (const tag of ['fr', 'fr-CA', 'pl', 'ja']) {
      const found = await localize(tag);
      assert.equal(found.messages, en);
      assert.equal(found.tag, 'en');
      assert.equal(formatNumber(found, 1234.5), '1,234.5');
      assert.equal(formatDuration(found, { min: 8, max: 8 }, 'weeks'), '8 weeks');
      assert.equal(formatRegion(found, 'DE'), 'Germany');
    }
  });

  it('is Arabic, from right to left, with plurals of its own', async () => {
    const arabic = await localize('ar');
    assert.equal(arabic.messages, ar);
    assert.equal(arabic.direction, 'rtl');
    const counted = [1, 2, 3, 11].map((count) => formatCount(arabic, count, ar.phases));
    assert.deepEqual(
      counted.map((text) => text.replace(/[\d\u0660-\u0669]+/, '#')),
      ['مرحلة واحدة', 'مرحلتان', '# مراحل', '# مرحلة'],
    );
  });

  it('is written from left to right where English stands in for Hebrew', async () => {
    assert.equal((await localize('he')).direction, 'ltr');
    assert.equal(here('en').direction, 'ltr');
    assert.equal(directionOf('he'), 'rtl');
    assert.equal(directionOf('fa-IR'), 'rtl');
    assert.equal(directionOf('arn'), 'ltr');
  });

  for (const tag of ['', ' ', 'en_US', 'de_DE', 'not a tag', 'x', 'english', '…']) {
    it(`is one that can be shown where a page says ${JSON.stringify(tag)}`, async () => {
      const found = await localize(tag);
      assert.equal(formatNumber(found, 5), '5');
      assert.match(formatDate(found, '2026'), /2026/);
    });
  }
});
