import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { DOCUMENT, keepsTicks, showsTheGuide } from './support/guide.js';
import { copyOf, type Project } from './support/project.js';
import { serve, type Served } from './support/serve.js';
import { openBrowser, visit } from './support/visit.js';

describe('a folder of plain HTML', () => {
  let browser: Browser;
  let site: Project;
  let served: Served;
  before(async () => {
    browser = await openBrowser();
    site = await copyOf('html');
    await cp('dist', join(site.folder, 'pathway-elements'), { recursive: true });
    await mkdir(join(site.folder, 'pathways'), { recursive: true });
    await cp(DOCUMENT, join(site.folder, 'pathways/guide.json'));
    served = await serve(site.folder);
  });
  after(async () => {
    await browser.close();
    await served.stop();
    await site.remove();
  });

  it('shows the guide, and keeps what readers tick', () =>
    visit(browser, `${served.origin}/`, async (visit) => {
      await showsTheGuide(browser, visit);
      await keepsTicks(visit.page);
    }));
});
