import { expect } from '@open-wc/testing';
import { onPage, pageWith, painted, sourceGuide } from '../../support/built.js';
import {
  ask,
  asHighAsItsContent,
  canBeAnswered,
  embedAt,
  frameOf,
  framesOf,
  frameTag,
  guideAt,
  helper,
  hostPage,
  see,
  shows,
  sourceId,
  TYPE,
} from '../../support/embed.js';
import { type Page } from '../../support/page.js';
import { onOtherOrigin } from '../../support/test-server.js';

describe('messages between a page and a frame', function () {
  this.timeout(60_000);

  /** A reported height that is nobody's. */
  const forged = { type: TYPE, height: 123, top: 0, place: '#pathway:forged/faq' };

  const expectUnmoved = async (page: Page, frame: HTMLIFrameElement) => {
    // Messages arrive in the order in which they were sent; so the forged one has come when this has.
    await ask(frame);
    await painted(page);
    expect(frame.style.height).not.to.equal('123px');
    expect(page.window.location.hash).to.equal('');
  };

  it('are heard by the page from the frame alone', async () => {
    const stranger = frameTag(embedAt({ theme: 'auto', src: sourceGuide })).replace(
      'data-pathway-embed',
      '',
    );
    await onPage(pageWith(`${frameTag(guideAt())}${stranger}`, helper), async (page) => {
      const [frame, other] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
      await shows(frame);
      await shows(other);
      await asHighAsItsContent(frame);
      page.window.postMessage(forged, '*');
      await ask(other, { act: 'say', message: forged });
      await expectUnmoved(page, frame);
      expect(other.style.height).to.equal('');
      expect((await ask(other)).greetings).to.equal(0);
    });
  });

  it('are heard by the page from the frame’s own origin alone', async () => {
    await onPage(hostPage(), async (page) => {
      const frame = frameOf(page);
      await shows(frame);
      await asHighAsItsContent(frame);
      // The same window, and another page in it.
      await ask(frame, { act: 'leave', to: onOtherOrigin(guideAt({}, { stranger: '1' })) });
      await see(
        frame,
        ({ text, greetings }) => text.includes('The roadmap') && greetings === 0,
        'the frame is spoken to under another origin',
      );
      await ask(frame, { act: 'say', message: forged });
      await expectUnmoved(page, frame);
    });
  });

  it('have sane figures and places, or are not followed', async () => {
    await onPage(hostPage(), async (page) => {
      const frame = frameOf(page);
      await canBeAnswered(frame);
      await asHighAsItsContent(frame);
      const { height } = frame.style;
      const { window } = page;
      const right = { type: TYPE, height: frame.clientHeight };
      const wrong: unknown[] = [
        null,
        'pathway-embed/1',
        { height: 123 },
        { ...forged, type: 'pathway-embed/2' },
        ...[-1, 0, NaN, Infinity, 1e9, '123', [123], null].map((height) => ({ ...forged, height })),
        ...[-1, NaN, Infinity, 1e9, '40'].map((top) => ({ ...right, top })),
        ...['#comments', 'javascript:alert(1)', '#pathway-plan=v1.x', '//evil.example', 7].map(
          (place) => ({ ...right, place }),
        ),
      ];
      for (const message of wrong) await ask(frame, { act: 'say', message });
      await ask(frame);
      await painted(page);
      expect(frame.style.height).to.equal(height);
      expect(window.location.hash).to.equal('');
      expect(window.scrollY).to.equal(0);
    });
  });

  it('are heard by the frame from the page around it alone', async () => {
    await onPage(hostPage(), async (page) => {
      const frame = frameOf(page);
      await shows(frame);
      await asHighAsItsContent(frame);
      // From the window of the test, which has the same origin as the page.
      const greeting = {
        type: TYPE,
        theme: 'dark',
        lang: 'de',
        place: `#pathway:${sourceId}/faq`,
        page: 'https://evil.example/',
      };
      frame.contentWindow!.postMessage(greeting, '*');
      const seen = await ask(frame);
      expect(seen.greetings).to.be.above(1);
      expect(seen).to.deep.include({ scheme: 'light dark', guideLang: '', hash: '' });
      expect(seen.page).to.equal(page.window.location.href);
    });
  });

  it('of the page are followed as far as they make sense', async () => {
    const speaks = `<script>
      const greet = (greeting) =>
        document.querySelector('iframe').contentWindow.postMessage(greeting, '*');
      addEventListener('greet', ({ detail }) => greet(detail));
    </script>`;
    await onPage(pageWith(frameTag(guideAt()), speaks), async (page) => {
      const frame = frameOf(page);
      await shows(frame);
      const greet = (detail: unknown) =>
        page.window.dispatchEvent(new page.window.CustomEvent('greet', { detail }));
      for (const greeting of [
        null,
        { type: 'pathway-embed/2', theme: 'dark' },
        {
          type: TYPE,
          theme: ['dark'],
          lang: 'not a language',
          around: 7,
          page: 'https://evil.example/',
          place: '#elsewhere',
        },
      ])
        greet(greeting);
      const seen = await ask(frame);
      expect(seen).to.deep.include({ scheme: 'light dark', lang: 'en', guideLang: '', hash: '' });
      expect(seen.page).to.equal(undefined);
      expect(seen.told).to.deep.equal([]);
    });
  });

  it('let the page alone scroll, where the frame is as high as its guide', async () => {
    // Makes the frame as high as it asks for, and keeps what else it asks for to itself.
    const grows = `<script>
      window.asked = [];
      addEventListener('message', ({ data, source }) => {
        const frame = document.querySelector('iframe');
        if (source !== frame.contentWindow || data?.type !== '${TYPE}') return;
        frame.style.height = data.height + 'px';
        if (data.top !== undefined) asked.push(data.top);
      });
      addEventListener('load', () => {
        const place = '#pathway:${sourceId}/roadmap';
        const greeting = { type: '${TYPE}', page: location.href, place, turn: 1 };
        document.querySelector('iframe').contentWindow.postMessage(greeting, '*');
      });
    </script>`;
    await onPage(pageWith(frameTag(guideAt()), grows), async (page) => {
      const frame = frameOf(page);
      await shows(frame, 'Your plan');
      const { found } = await see(
        frame,
        ({ found }) => {
          const { asked } = page.window as unknown as { readonly asked: readonly number[] };
          return found !== undefined && Math.abs(asked.at(-1)! - found.top) <= 1;
        },
        'the page is not asked to scroll to where the place is',
        { act: 'look', where: 'roadmap', selector: '#heading' },
      );
      expect(found!.top).to.be.above(2000);
      await painted(page);
      expect(page.window.scrollY).to.equal(0);
    });
  });
});
