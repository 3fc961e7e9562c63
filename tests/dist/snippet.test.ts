import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { TIME_LIMIT } from '../../src/timing/in-time.js';
import {
  builtAt,
  germanGuide,
  sourceGuide,
  guideOf,
  mishapsOf,
  onPage,
  ownAddress,
  painted,
  watch,
} from '../support/built.js';
import { pasted, snippetFor } from '../support/snippets.js';
import type { Page } from '../support/page.js';
import { all, section, settledWithPieces, words } from '../support/reader.js';
import { countOf } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

/** No wait before anything is tried again. */
const hasty = `<script>
  const later = setTimeout;
  window.setTimeout = (go, delay = 0, ...rest) =>
    later(go, delay !== ${String(TIME_LIMIT)} && delay >= 1000 && delay <= 6000 ? 0 : delay, ...rest);
</script>`;

const isTampered = ({ window }: Page) =>
  (window as unknown as { readonly tampered?: boolean }).tampered === true;

/**
 * How often a preloaded document is asked for at least: WebKit never hands one on to `fetch`.
 * https://github.com/whatwg/fetch/issues/590
 */
const fewestRequests = async (): Promise<number> => {
  const src = ownAddress(sourceGuide);
  const link = `<link rel="preload" href="${src}" as="fetch" crossorigin>`;
  const script = `<script>fetch('${src}').then((answer) => answer.text()).then(() => (window.isThere = true))</script>`;
  await onPage(link + script, ({ window }) =>
    waitUntil(() => (window as { readonly isThere?: boolean }).isThere),
  );
  return (await countOf(src)).requests;
};

describe('a snippet', () => {
  for (const target of ['html', 'wordpress', 'squarespace'] as const) {
    it(`shows the guide when pasted as it is (${target})`, async () => {
      const src = ownAddress(sourceGuide);
      const snippet = (await snippetFor(target)).replaceAll(sourceGuide, src);
      await onPage(pasted(snippet), async (page) => {
        const guide = await guideOf(page);
        const planner = section(guide, 'pathway-planner');
        planner.scrollIntoView();
        await waitUntil(() => all(planner, 'input').length, 'the planner comes');
        expect((await countOf(src)).requests).to.equal(await fewestRequests());
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });
  }

  it('shows its static content first, and then the guide', async () => {
    const snippet = await snippetFor('html', '/dist/', '--static');
    expect(snippet).to.include('pathway-elements.css');
    await onPage(pasted(snippet), async (page) => {
      const guide = await guideOf(page);
      await painted(page);
      expect(words(guide)).to.include('Your plan');
      expect(page.document.querySelector('.pathway-static')!.checkVisibility()).to.be.false;
      expect(mishapsOf(page)).to.deep.equal([]);
    });
  });

  for (const target of ['html', 'squarespace'] as const) {
    it(`refuses a piece that has been tampered with; the rest of the guide stands (${target})`, async () => {
      const folder = `${builtAt({ tampered: 'pathway-planner.content' })}/`;
      const snippet = await snippetFor(target, folder);
      await onPage(pasted(snippet, watch + hasty), async (page) => {
        const guide = await guideOf(page);
        const planner = section(guide, 'pathway-planner');
        planner.scrollIntoView();
        await waitUntil(
          () =>
            isTampered(page) ||
            words(planner).includes(en.partFailed) ||
            all(planner, 'input').length,
          'the planner is there, or not',
        );
        // The classic file holds the planner.
        if (target === 'html') expect(words(planner)).to.include(en.partFailed);
        expect(isTampered(page)).to.be.false;
        const roadmap = section(guide, 'roadmap-timeline');
        await waitUntil(() => all(roadmap, '.box').length, 'the other pieces come');
      });
    });
  }

  it('would run such a piece without its import map', async () => {
    const folder = `${builtAt({ tampered: 'pathway-planner.content' })}/`;
    const snippet = (await snippetFor('html', folder)).replace(
      /<script type="importmap">.*?<\/script>/s,
      '',
    );
    await onPage(pasted(snippet, watch + hasty), async (page) => {
      section(await guideOf(page), 'pathway-planner').scrollIntoView();
      await waitUntil(() => isTampered(page), 'the piece runs');
    });
  });

  it('refuses a piece of the classic file that has been tampered with', async () => {
    const folder = `${builtAt({ tampered: 'de' })}/`;
    const snippet = (await snippetFor('squarespace', folder)).replaceAll(sourceGuide, germanGuide);
    await onPage(pasted(snippet, watch + hasty), async (page) => {
      const guide = await guideOf(page);
      await settledWithPieces(page.document.querySelector('career-pathway')!);
      expect(words(guide)).to.include('Your plan').and.include('Pflegefachkraft');
      expect(isTampered(page)).to.be.false;
    });
  });
});
