import { expect } from '@open-wc/testing';
import {
  addScript,
  guideOf,
  onPage,
  pageWith,
  painted,
  sourceGuide,
  tagFor,
} from '../support/built.js';
import type { Page } from '../support/page.js';
import { all, parts, section, sectionsOf } from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

const rule = '<style>career-pathway:not(:defined){display:block;min-height:100vh}</style>';
const guideWithRequirements = '/demo/pathways/corporate-lawyer-to-secondary-school-teacher.json';
const pageAbout = (guide: string, head = '') =>
  pageWith(`${tagFor(guide)}<footer>About this blog</footer>`, head);

/** How far things have jumped on a page since it was opened, by what the browser says; 0 where none is said. */
async function shiftOf(page: Page): Promise<number> {
  await painted(page);
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
  return new Promise((resolve) => {
    const observer = new page.window.PerformanceObserver((list, self) => {
      self.disconnect();
      resolve(total(list.getEntries()));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Where nothing has moved, the observer is never called.
    page.window.requestAnimationFrame(() => {
      page.window.requestAnimationFrame(() => resolve(total(observer.takeRecords())));
    });
  });
}

const total = (entries: PerformanceEntryList) =>
  entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0);

/** Where the footer is seen in the window; undefined while it is below. */
function footerOf({ document, window }: Page): number | undefined {
  const { top } = document.querySelector('footer')!.getBoundingClientRect();
  return top < window.innerHeight ? top : undefined;
}

/**
 * Loads the script after the page has been painted without it, as over a slow network.
 *
 * @returns where the footer was seen before
 */
async function load(page: Page, width: number) {
  page.frame.width = String(width);
  await painted(page);
  const before = footerOf(page);
  await addScript(page, 'module');
  await guideOf(page);
  return before;
}

/** Reads a guide to its end, a screen at a time: what comes in pieces comes before the reader does. */
async function readOn(page: Page) {
  const { window, document } = page;
  const { scrollingElement } = document;
  const guide = document.querySelector('career-pathway')!;
  await waitUntil(() => all(section(guide, 'roadmap-timeline'), '.box').length, 'boxes to tick');
  const isWaiting = () =>
    sectionsOf(guide).some(
      (shown) =>
        all(shown, '.waiting').length && shown.getBoundingClientRect().top < 2 * window.innerHeight,
    );
  const isAtEnd = () =>
    scrollingElement!.scrollTop + window.innerHeight >= scrollingElement!.scrollHeight - 1;
  for (;;) {
    await waitUntil(() => !isWaiting(), 'what is near has come');
    await painted(page);
    if (isAtEnd()) return;
    window.scrollBy(0, window.innerHeight / 2);
  }
}

describe('what is below a guide', () => {
  for (const width of [320, 1280]) {
    it(`does not move at ${width} pixels with the rule that reserves the space`, async () => {
      await onPage(pageAbout(sourceGuide, rule), async (page) => {
        const before = await load(page, width);
        expect(page.window.innerWidth).to.equal(width);
        expect(await shiftOf(page)).to.equal(0);
        expect(footerOf(page)).to.equal(before);
      });
    });
  }

  for (const width of [320, 768, 1280]) {
    it(`does not jump at ${width} pixels as the pieces of a guide come`, async () => {
      await onPage(pageAbout(guideWithRequirements, rule), async (page) => {
        await load(page, width);
        await readOn(page);
        const guide = page.document.querySelector('career-pathway')!;
        expect(parts(section(guide, 'pathway-requirements'), 'requirement')).not.to.be.empty;
        expect(footerOf(page)).not.to.equal(undefined);
        expect(await shiftOf(page)).to.equal(0);
      });
    });
  }

  it('would move without that rule', async () => {
    await onPage(pageAbout(sourceGuide), async (page) => {
      const before = await load(page, 1000);
      const shift = await shiftOf(page);
      expect(footerOf(page)).not.to.equal(before);
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        expect(shift).to.be.above(0);
    });
  });

  for (const width of [320, 1280]) {
    it(`is not outgrown sideways by the guide at ${width} pixels`, async () => {
      await onPage(pageAbout(sourceGuide, rule), async (page) => {
        await load(page, width);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
      });
    });
  }
});
