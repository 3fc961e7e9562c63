import { expect } from '@open-wc/testing';
import { shareText } from '../../../src/store/share.js';
import { germanGuide, onPage, pageWith, painted, sourceGuide } from '../../support/built.js';
import {
  ask,
  asHighAsItsContent,
  canBeAnswered,
  embedAt,
  frameOf,
  framesOf,
  frameTag,
  germanId,
  guideAt,
  helper,
  hostPage,
  onHost,
  onPageWith,
  see,
  shows,
  sourceId,
} from '../../support/embed.js';
import { waitUntil } from '../../support/wait-until.js';

describe('a deep link to a guide in a frame', function () {
  this.timeout(60_000);
  let place = '';
  let item = '';

  before(async () => {
    const { faq } = (await (await fetch(sourceGuide)).json()) as {
      readonly faq: readonly { readonly id: string }[];
    };
    item = faq.at(-1)!.id;
    place = `#pathway:${sourceId}/faq/${item}`;
  });

  const seeOpen = (frame: HTMLIFrameElement, id = item) =>
    see(frame, ({ found }) => found?.isOpen === true, 'the question does not open', {
      act: 'look',
      where: 'faq',
      selector: `[id="item:${id}"]`,
    });

  const inSight = async (frame: HTMLIFrameElement, selector: string, where: string, at = 0) => {
    await see(
      frame,
      ({ found }) => found !== undefined && Math.abs(onHost(frame, found) - at) < 3,
      `${selector} is not ${at} pixels from the upper edge`,
      { act: 'look', where, selector },
    );
  };

  // What stands below lets the last question, too, come to the upper edge.
  const tall = '<div style="height: 2000px">…</div>';

  it('opens a question, and the page scrolls to it and keeps it in sight', async () => {
    const html = pageWith(`${tall}${frameTag(guideAt(), 'loading="lazy"')}${tall}`, helper);
    await onPageWith(place, html, async (page) => {
      const frame = frameOf(page);
      await seeOpen(frame);
      await inSight(frame, `[id="item:${item}"]`, 'faq');
      // Something comes late above it.
      const { scrollY } = page.window;
      await canBeAnswered(frame);
      await inSight(frame, `[id="item:${item}"]`, 'faq');
      expect(scrollY).to.be.above(3000);
      expect(page.window.location.hash).to.equal(place);
      const { scrolled } = await ask(frame);
      expect(scrolled).to.equal(0);
    });
  });

  it('is not called back to once the reader has gone on', async () => {
    await onPageWith(place, pageWith(`${frameTag(guideAt())}${tall}`, helper), async (page) => {
      const frame = frameOf(page);
      await seeOpen(frame);
      await inSight(frame, `[id="item:${item}"]`, 'faq');
      page.window.scrollTo(0, 100);
      const { room } = await ask(frame, { act: 'pad', pixels: 508 });
      await waitUntil(() => frame.clientHeight > room + 400, 'the frame does not grow');
      await painted(page);
      expect(page.window.scrollY).to.equal(100);
    });
  });

  it('is followed on the page, and in the frame, and both are in the page’s address', async () => {
    const html = pageWith(`${tall}${frameTag(guideAt())}${tall}`, helper);
    await onPage(html, async (page) => {
      const { window } = page;
      const frame = frameOf(page);
      await shows(frame);
      await asHighAsItsContent(frame);
      expect(window.scrollY).to.equal(0);

      window.location.hash = place;
      await seeOpen(frame);
      await inSight(frame, `[id="item:${item}"]`, 'faq');

      const entries = window.history.length;
      const link = { selector: '[part=navigation-link][href$="/roadmap"]' };
      await ask(frame, { act: 'click', ...link });
      await waitUntil(
        () => window.location.hash === `#pathway:${sourceId}/roadmap`,
        'the address does not follow',
      );
      await inSight(frame, '#heading', 'roadmap');
      expect(window.history.length).to.be.at.most(entries + 1);

      // Once more the same link, which changes no address.
      window.scrollTo(0, 0);
      await ask(frame, { act: 'click', ...link });
      await inSight(frame, '#heading', 'roadmap');

      window.location.hash = place;
      await inSight(frame, `[id="item:${item}"]`, 'faq');
    });
  });

  it('leaves room for a header that stays, and what else the page has in its address', async () => {
    const html = pageWith(`${tall}${frameTag(guideAt())}${tall}`, helper);
    await onPage(html, async (page) => {
      const { window, document } = page;
      const frame = frameOf(page);
      document.documentElement.style.scrollPaddingTop = '60px';
      frame.style.scrollMarginTop = '20px';
      await shows(frame);
      window.location.hash = '#/route/of/the/page';
      await ask(frame, { act: 'click', selector: '[part=navigation-link][href$="/faq"]' });
      await inSight(frame, '#heading', 'faq', 80);
      expect(window.location.hash).to.equal('#/route/of/the/page');
      expect(frame.style.scrollMarginTop).to.equal('20px');
    });
  });

  it('leads out of the frame where it leads to another page', async () => {
    await onPage(hostPage(), async (page) => {
      const frame = frameOf(page);
      await shows(frame);
      const link = { where: 'roadmap', selector: 'a[href^="http"]' };
      const { found } = await ask(frame, { act: 'click', ...link });
      expect(found).to.deep.include({ target: '_blank', rel: 'noopener' });
      await shows(frame);
    });
  });

  it('brings a plan to its guide, and is taken out of the page’s address', async () => {
    const text = await shareText(
      sourceId,
      new Map([['hours', { value: { min: 6, max: 6 }, at: 1 }]]),
    );
    const html = pageWith(
      `${tall}${frameTag(embedAt({ src: germanGuide }))}${frameTag(guideAt())}`,
      helper,
    );
    await onPageWith(`#pathway-plan=${text}`, html, async (page) => {
      const [german, english] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
      await see(english, ({ found }) => Boolean(found), 'the plan is not offered', {
        act: 'look',
        selector: '[part~=offer]',
      });
      expect(page.window.location.hash).to.equal('');
      expect(page.window.location.href).not.to.include('#');
      await see(
        english,
        ({ found }) => {
          const top = found ? onHost(english, found) : Infinity;
          return top > -3 && top < 700;
        },
        'the offer is not in sight',
        { act: 'look', selector: '[part~=offer]' },
      );
      const {
        found,
        hash,
        page: around,
      } = await ask(german, {
        act: 'look',
        selector: '[part~=offer]',
      });
      expect({ found: Boolean(found), hash }).to.deep.equal({ found: false, hash: '' });
      expect(around).to.equal(page.window.location.href);
    });
  });

  it('finds the one of two frames that it leads to', async () => {
    const german = embedAt({ src: germanGuide });
    const html = pageWith(`${frameTag(german)}${frameTag(guideAt())}${tall}`, helper);
    await onPageWith(`#pathway:${germanId}/roadmap`, html, async (page) => {
      const [first, second] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
      await inSight(first, '#heading', 'roadmap');
      await shows(second);
      await asHighAsItsContent(first);
      // A frame out of sight is not laid out.
      second.scrollIntoView();
      await asHighAsItsContent(second);
      expect(first.style.height).not.to.equal(second.style.height);
      page.window.location.hash = place;
      await inSight(second, `[id="item:${item}"]`, 'faq');
    });
  });
});
