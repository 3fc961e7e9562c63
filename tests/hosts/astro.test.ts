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

const TWO_GUIDES = `---
import CareerPathway from '../components/CareerPathway.astro';
import Page from '../layouts/Page.astro';
---

<Page title="Two ways on">
  <CareerPathway src="/pathways/guide.json" />
  <CareerPathway src="/pathways/other.json" />
</Page>
`;

const MARKDOWN = `---
layout: ../layouts/Page.astro
---

<CareerPathway src="/pathways/guide.json" />
`;

const SCRIPT_WITH_ATTRIBUTE = `<script type="module">
  import 'pathway-elements';
</script>
`;

describe('a site made with Astro', () => {
  let browser: Browser;
  let site: Project;
  let served: Served;
  const build = (...args: string[]) =>
    site.run('env', 'ASTRO_TELEMETRY_DISABLED=1', 'npm', 'run', 'build', '--', ...args);
  const built = (name: string) => readFile(join(site.folder, 'dist', name, 'index.html'), 'utf8');
  before(async () => {
    browser = await openBrowser();
    site = await copyOf('astro');
    await install(site);
    const documents = join(site.folder, 'public/pathways');
    await mkdir(documents, { recursive: true });
    await cp(DOCUMENT, join(documents, 'guide.json'));
    await cp(OTHER_DOCUMENT, join(documents, 'other.json'));
    const pages = join(site.folder, 'src/pages');
    await writeFile(join(pages, 'two-guides.astro'), TWO_GUIDES);
    await writeFile(join(pages, 'markdown.md'), MARKDOWN);
    await writeFile(join(pages, 'attribute.astro'), SCRIPT_WITH_ATTRIBUTE);
    await build();
    await build('--base', '/blog', '--outDir', 'dist/blog');
    served = await serve(join(site.folder, 'dist'));
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

  it('shows the words to readers without JavaScript', () =>
    isReadWithoutScript(browser, `${served.origin}/words/`));

  for (const path of ['words', 'blog/guide', 'blog/words'])
    it(`shows the guide in the place of the words, and under a path of a site: ${path}`, () =>
      visit(browser, `${served.origin}/${path}/`, (visit) => showsTheGuide(browser, visit)));

  it('shows two guides on one page, which has one script', async () => {
    await showsBothGuides(browser, `${served.origin}/two-guides/`);
    assert.equal((await built('two-guides')).match(/<script/g)?.length, 1);
  });

  it('knows no components in Markdown, and bundles no script with attributes, as the recipe warns', async () => {
    assert.match(await built('markdown'), /<careerpathway/);
    assert.match(await built('attribute'), /import 'pathway-elements'/);
  });
});
