import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf, lintDocument } from '../support.js';

const found = async (url: string) =>
  (await findingsOf('unreachable-link', { author: { name: 'Ada', url } })).map(
    ({ suggestion }) => suggestion,
  );

describe('unreachable-link', () => {
  it('finds addresses without their beginning', async () => {
    for (const url of ['www.carpenters.test/jobs', 'carpenters.org', 'jobs.carpenters.co.uk/a?b']) {
      assert.deepEqual(await found(url), [`Write "https://${url}".`]);
    }
  });

  it('finds spaces in what is read as a page of the site', async () =>
    assert.equal((await found('our list.html')).length, 1));

  it('leaves pages of the site and whole addresses alone', async () => {
    for (const url of [
      '/about',
      '../about.html',
      'about/ada.html',
      'guides/v1.2/ada',
      '?page=2',
      'https://carpenters.org/a',
      'mailto:ada@carpenters.org',
    ]) {
      assert.deepEqual(await found(url), [], url);
    }
  });

  it('finds an address in place of a title, which no other rule tells besides', async () => {
    const url = 'https://carpenters.org/survey';
    const keys: Partial<PathwayDocument> = {
      roadmap: [{ title: 'Learn', tasks: ['Read it'], resources: [url] }],
    };
    const findings = await lintDocument(keys);
    assert.deepEqual(
      findings
        .filter(({ segments }) => segments.includes('resources'))
        .map(({ rule, suggestion }) => [rule, suggestion]),
      [['unreachable-link', `Write { "title": "…", "url": "${url}" }.`]],
    );
  });
});
