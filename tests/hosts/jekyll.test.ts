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
import { openBrowser, visit } from './support/visit.js';

const INCLUDE = '{% include career-pathway.html src="/pathways/guide.json" %}';
const WITH_WORDS =
  '{% include career-pathway.html src="/pathways/guide.json" words="words/guide.html" %}';

const PAGES = {
  'no-guide': 'Only words.',
  'two-guides': `${INCLUDE}\n\n{% include career-pathway.html src="/pathways/other.json" %}`,
  words: WITH_WORDS,
  'within-a-paragraph': `Here it is: ${WITH_WORDS}`,
  indented: `    ${INCLUDE}`,
};

describe('a site made with Jekyll', () => {
  let browser: Browser;
  let site: Project;
  let served: Served;
  // In a locale whose letters are ASCII alone, as build machines have it.
  const jekyll = (...args: string[]) =>
    site.run('env', 'LC_ALL=C', need('jekyll', 'jekyll'), 'build', ...args);
  const page = (name: string, text: string) =>
    writeFile(
      join(site.folder, `${name}.md`),
      `---\nlayout: page\ntitle: ${name}\n---\n\n${text}\n`,
    );
  const built = (name: string) => readFile(join(site.folder, '_site', `${name}.html`), 'utf8');
  before(async () => {
    browser = await openBrowser();
    site = await copyOf('jekyll');
    await cp('dist', join(site.folder, 'pathway-elements'), { recursive: true });
    await mkdir(join(site.folder, 'pathways'), { recursive: true });
    await cp(DOCUMENT, join(site.folder, 'pathways/guide.json'));
    await cp(OTHER_DOCUMENT, join(site.folder, 'pathways/other.json'));
    await mkdir(join(site.folder, '_includes/words'), { recursive: true });
    await site.run(
      process.execPath,
      'pathway-elements/cli/pathway.js',
      ...['render', 'pathways/guide.json', '--output', '_includes/words/guide.html'],
    );
    for (const [name, text] of Object.entries(PAGES)) await page(name, text);
    await jekyll();
    await jekyll('--baseurl', '/blog', '--destination', '_site/blog');
    served = await serve(join(site.folder, '_site'));
  });
  after(async () => {
    await browser.close();
    await site.remove();
    await served.stop();
  });

  it('shows the guide, and keeps what readers tick', () =>
    visit(browser, `${served.origin}/guide.html`, async (visit) => {
      await showsTheGuide(browser, visit);
      await keepsTicks(visit.page);
    }));

  it('shows it under a path of a site', () =>
    visit(browser, `${served.origin}/blog/guide.html`, (visit) => showsTheGuide(browser, visit)));

  it('shows two guides on one page, which has one script', async () => {
    await showsBothGuides(browser, `${served.origin}/two-guides.html`);
    assert.equal((await built('two-guides')).match(/<script/g)?.length, 1);
  });

  it('has the script on pages with a guide only', async () => {
    assert.doesNotMatch(await built('no-guide'), /pathway-elements/);
  });

  it('shows the words to readers without JavaScript, as they were made', async () => {
    const words = await readFile(join(site.folder, '_includes/words/guide.html'), 'utf8');
    assert.ok((await built('words')).includes(words.trim()));
    await isReadWithoutScript(browser, `${served.origin}/words.html`);
  });

  for (const path of ['words', 'blog/words'])
    it(`puts the guide in the place of the words: ${path}`, () =>
      visit(browser, `${served.origin}/${path}.html`, (visit) => showsTheGuide(browser, visit)));

  it('makes text of the tag where Markdown has it so, as the recipe warns', async () => {
    assert.match(await built('within-a-paragraph'), /&lt;div class="pathway-static"/);
    assert.match(await built('indented'), /&lt;career-pathway/);
  });

  it('refuses typographic quotes and words that are missing', async () => {
    for (const [text, complaint] of [
      [INCLUDE.replaceAll('"', '”'), /Invalid syntax for include tag/],
      [WITH_WORDS.replace('guide.html', 'no.html'), /Could not locate .*words\/no\.html/],
    ] as const) {
      await page('mistaken', text);
      await assert.rejects(jekyll('--destination', '_elsewhere'), complaint);
    }
  });
});
