import { expect } from '@open-wc/testing';
import { onPage, pageWith, sourceGuide } from '../../support/built.js';
import {
  ask,
  asHighAsItsContent,
  canBeAnswered,
  frameOf,
  frameTag,
  guideAt,
  hostPage,
  onPageWith,
  see,
  shows,
  sourceId,
} from '../../support/embed.js';
import { minimal } from '../../support/documents.js';
import { onOtherOrigin, silenceAt, storedAt } from '../../support/test-server.js';

describe('a guide in a frame of another origin', function () {
  this.timeout(60_000);

  it('makes the frame as high as it is: higher, and lower again', async () => {
    await onPage(hostPage(), async (page) => {
      const frame = frameOf(page);
      await canBeAnswered(frame);
      const { height } = await asHighAsItsContent(frame);
      expect(height).to.be.above(2000);
      await ask(frame, { act: 'pad', pixels: 1008 });
      await see(frame, ({ room }) => room >= height + 1000, 'the frame does not grow');
      const { room: high } = await asHighAsItsContent(frame);
      await ask(frame, { act: 'pad', pixels: 8 });
      await see(frame, ({ room }) => room < high - 900, `the frame does not shrink from ${high}`);
      await asHighAsItsContent(frame);
      page.frame.width = '400';
      const { height: narrow } = await see(
        frame,
        (seen) => seen.room > high + 1000 && Math.abs(seen.room - seen.height) <= 1,
        'the frame does not follow its width',
      );
      page.frame.width = '1000';
      await see(frame, (seen) => seen.room < narrow - 1000, 'the frame stays high');
      const { told, refused } = await asHighAsItsContent(frame);
      expect(told).to.deep.equal([]);
      expect(refused).to.deep.equal([]);
    });
  });

  it('is not the higher for waiting in a high frame', async () => {
    const never = onOtherOrigin(silenceAt());
    await onPage(hostPage('', guideAt({ src: never })), async (page) => {
      const frame = frameOf(page);
      const { height } = await see(frame, (seen) => seen.height > 400, 'there is no skeleton');
      // Nothing is told of it: the frame stays as it was made until there is something to read.
      expect(frame.style.height).to.equal('');
      frame.style.height = '3000px';
      const high = await see(frame, ({ room }) => room === 3000, 'the frame is not high');
      expect(high.height).to.equal(height);
    });
  });

  it('has the borders that the page gives it outside of its content', async () => {
    for (const boxSizing of ['border-box', 'content-box']) {
      await onPage(hostPage(), async (page) => {
        const frame = frameOf(page);
        frame.style.boxSizing = boxSizing;
        frame.style.border = '10px solid';
        await shows(frame);
        await asHighAsItsContent(frame);
      });
    }
  });

  it('scrolls within, where there is no helper or the page keeps it low', async () => {
    const place = `#pathway:${sourceId}/faq`;
    await onPage(pageWith(frameTag(guideAt() + place)), async (page) => {
      const frame = frameOf(page);
      await shows(frame);
      const { room } = await see(
        frame,
        ({ scrolled }) => scrolled > 1000,
        'the frame does not scroll to its place',
      );
      expect(room).to.equal(600);
      expect(frame.style.height).to.equal('');
    });
    await onPageWith(place, hostPage('style="max-height: 500px"'), async (page) => {
      const frame = frameOf(page);
      await see(frame, ({ scrolled }) => scrolled > 1000, 'the frame does not scroll');
      expect(frame.clientHeight).to.equal(500);
      const heading = await ask(frame, { act: 'look', where: 'faq', selector: '#heading' });
      expect(heading.found!.top).to.be.within(-1, 500);
    });
  });

  it('takes theme and language from the page, and from the frame itself before it', async () => {
    await onPage(hostPage(), async (page) => {
      const { document } = page;
      const frame = frameOf(page);
      document.documentElement.lang = 'de';
      document.documentElement.dataset.theme = 'dark';
      await shows(frame);
      await see(
        frame,
        ({ scheme, lang, guideLang }) => scheme === 'dark' && lang === 'en' && guideLang === '',
        'the page is not followed',
      );
      frame.lang = 'ar';
      frame.dataset.theme = 'light';
      await see(frame, ({ scheme }) => scheme === 'light', 'the theme does not arrive');
      await shows(frame, 'خريطة الطريق');
      frame.dataset.theme = 'cupcake';
      frame.removeAttribute('lang');
      await see(frame, ({ scheme }) => scheme === 'light dark', 'the theme stays');
      await shows(frame);
    });
  });

  it('has the language of its guide, or else that of the page around', async () => {
    const silent = await storedAt({ body: JSON.stringify(minimal) });
    await onPage(hostPage('', guideAt({ src: onOtherOrigin(silent) })), async (page) => {
      page.document.documentElement.lang = 'de';
      await see(frameOf(page), ({ lang }) => lang === 'de', 'it has not that of the page');
    });
    await onPage(hostPage('', guideAt({ src: sourceGuide })), async (page) => {
      page.document.documentElement.lang = 'de';
      await see(frameOf(page), ({ lang }) => lang === 'en', 'it has not that of its guide');
    });
  });

  it('takes from its address what the page leaves open', async () => {
    const query = {
      theme: 'dark',
      lang: 'de',
      accent: '#7a3b0c',
      storage: 'none',
      'heading-level': '3',
    };
    await onPage(hostPage('', guideAt(query)), async (page) => {
      const frame = frameOf(page);
      const seen = await shows(frame, 'Der Fahrplan');
      expect(seen).to.deep.include({
        scheme: 'dark',
        guideLang: 'de',
        accent: '#7a3b0c',
        storage: 'none',
        told: [],
        refused: [],
      });
      expect(seen.title).to.include('Interpretability');
    });
  });

  it('says in the console what it could not use of its address', async () => {
    const query = { them: 'dark', theme: 'pink', accent: 'url(x)', storage: 'cloud' };
    await onPage(hostPage('', guideAt(query)), async (page) => {
      const { told, scheme, accent } = await shows(frameOf(page));
      expect(told).to.have.length(4);
      expect(told[0]).to.include('“them”').and.include('Did you mean “theme”?');
      expect(told[1]).to.include('auto, light or dark').and.include('“pink”');
      expect({ scheme, accent }).to.deep.equal({ scheme: 'light dark', accent: '' });
    });
  });
});
