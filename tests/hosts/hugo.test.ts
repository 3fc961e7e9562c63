import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import {
  DOCUMENT,
  OTHER_DOCUMENT,
  isReadWithoutScript,
  keepsTicks,
  showsBothGuides,
  showsTheGuide,
} from './support/guide.js';
import { copyOf, need, type Project } from './support/project.js';
import { serve, type Served } from './support/serve.js';
import { isSmoke } from './support/smoke.js';
import { openBrowser, visit } from './support/visit.js';

const SHORTCODE = '{{< career-pathway src="pathways/guide.json" >}}';

const POSTS = {
  'no-guide': 'Only words.',
  'two-guides': `${SHORTCODE}\n\n{{< career-pathway src="pathways/other.json" >}}`,
  'raw-tag': '<career-pathway src="/pathways/guide.json"></career-pathway>',
  percent: '{{% career-pathway src="pathways/guide.json" %}}',
  words: '{{< career-pathway src="/pathways/guide.json" words="words/guide.html" >}}',
};

describe('a site made with Hugo', () => {
  let browser: Browser;
  let site: Project;
  let served: Served;
  const hugo = (...args: string[]) => site.run(need('hugo', 'hugo'), ...args);
  const post = (name: string, text: string) =>
    writeFile(join(site.folder, `content/${name}.md`), `---\ntitle: ${name}\n---\n\n${text}\n`);
  const built = (path: string) => readFile(join(site.folder, 'public', path, 'index.html'), 'utf8');
  before(async () => {
    browser = await openBrowser();
    site = await copyOf('hugo');
    await cp('dist', join(site.folder, 'static/pathway-elements'), { recursive: true });
    await mkdir(join(site.folder, 'static/pathways'), { recursive: true });
    await cp(DOCUMENT, join(site.folder, 'static/pathways/guide.json'));
    await cp(OTHER_DOCUMENT, join(site.folder, 'static/pathways/other.json'));
    await mkdir(join(site.folder, 'words'), { recursive: true });
    await site.run(
      process.execPath,
      'static/pathway-elements/cli/pathway.js',
      ...['render', 'static/pathways/guide.json', '--output', 'words/guide.html'],
    );
    for (const [name, text] of Object.entries(POSTS)) await post(name, text);
    await hugo('--minify');
    await hugo('--baseURL', 'https://example.org/blog/', '--destination', 'public/blog');
    served = await serve(join(site.folder, 'public'));
  });
  after(async () => {
    await browser.close();
    await site.remove();
    await served.stop();
  });

  it('shows the guide, minified, and keeps what readers tick', () =>
    visit(browser, `${served.origin}/guide/`, async (visit) => {
      await showsTheGuide(browser, visit);
      await keepsTicks(visit.page);
    }));

  if (isSmoke) return;

  it('shows it under a path of a site', () =>
    visit(browser, `${served.origin}/blog/guide/`, (visit) => showsTheGuide(browser, visit)));

  it('shows two guides in one post, which has one script', async () => {
    await showsBothGuides(browser, `${served.origin}/two-guides/`);
    assert.equal((await built('two-guides')).match(/<script/g)?.length, 1);
  });

  it('has the script on pages with a guide only', async () => {
    assert.doesNotMatch(await built('no-guide'), /pathway-elements/);
  });

  it('shows the words to readers without JavaScript', () =>
    isReadWithoutScript(browser, `${served.origin}/words/`));

  for (const path of ['words', 'blog/words'])
    it(`puts the guide in the place of the words: ${path}`, () =>
      visit(browser, `${served.origin}/${path}/`, (visit) => showsTheGuide(browser, visit)));

  it('leaves tags in Markdown out, and a shortcode with per cent signs, as the recipe warns', async () => {
    for (const name of ['raw-tag', 'percent']) {
      assert.doesNotMatch(await built(`blog/${name}`), /<career-pathway/);
      assert.match(await built(`blog/${name}`), /raw HTML omitted/);
    }
  });

  it('says which file of words is missing', async () => {
    await post('missing', '{{< career-pathway src="pathways/guide.json" words="words/no.html" >}}');
    await assert.rejects(hugo('--destination', 'elsewhere'), /there is no file .*words\/no\.html/);
  });
});
