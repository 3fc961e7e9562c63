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
import { copyOf, install, type Project } from './support/project.js';
import { serve, type Served } from './support/serve.js';
import { openBrowser, visit } from './support/visit.js';

const SHORTCODE = '{% careerPathway "pathways/guide.json" %}';

const PAGES = {
  'no-guide': 'Only words.',
  'two-guides': `${SHORTCODE}\n\n{% careerPathway "pathways/other.json" %}`,
};

describe('a site made with Eleventy', () => {
  let browser: Browser;
  let site: Project;
  let served: Served;
  const build = (...args: string[]) => site.run('npm', 'run', 'build', '--', ...args);
  const page = (name: string, text: string) =>
    writeFile(
      join(site.folder, `${name}.md`),
      `---\nlayout: page.njk\ntitle: ${name}\n---\n\n${text}\n`,
    );
  const built = (name: string) => readFile(join(site.folder, '_site', name, 'index.html'), 'utf8');
  before(async () => {
    browser = await openBrowser();
    site = await copyOf('eleventy');
    await install(site);
    await mkdir(join(site.folder, 'pathways'), { recursive: true });
    await cp(DOCUMENT, join(site.folder, 'pathways/guide.json'));
    await cp(OTHER_DOCUMENT, join(site.folder, 'pathways/other.json'));
    for (const [name, text] of Object.entries(PAGES)) await page(name, text);
    await build('--pathprefix=/blog/', '--output=_site/blog');
    await build();
    served = await serve(join(site.folder, '_site'));
  });
  after(async () => {
    await browser.close();
    await site.remove();
    await served.stop();
  });

  it('shows the guide, and keeps what readers tick', () =>
    visit(browser, `${served.origin}/guide/`, async (visit) => {
      await showsTheGuide(browser, visit);
      await keepsTicks(visit.page);
    }));

  it('shows it under a path of a site', () =>
    visit(browser, `${served.origin}/blog/guide/`, (visit) => showsTheGuide(browser, visit)));

  it('shows the words to readers without JavaScript, in no paragraph', async () => {
    assert.doesNotMatch(await built('guide'), /<p>(?:<div>)?<career-pathway/);
    await isReadWithoutScript(browser, `${served.origin}/guide/`);
  });

  it('shows two guides on one page, which has one script', async () => {
    await showsBothGuides(browser, `${served.origin}/two-guides/`);
    assert.equal((await built('two-guides')).match(/<script/g)?.length, 1);
  });

  it('has the script on pages with a guide only', async () => {
    assert.doesNotMatch(await built('no-guide'), /pathway-elements/);
  });

  it('refuses typographic quotes and documents that are missing', async () => {
    for (const [text, complaint] of [
      [SHORTCODE.replaceAll('"', '”'), /invalid syntax/],
      [SHORTCODE.replace('guide.json', 'no.json'), /“pathways\/no\.json” does not exist/],
    ] as const) {
      await page('mistaken', text);
      await assert.rejects(build(), complaint);
    }
  });
});
