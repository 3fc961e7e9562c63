import { expect } from '@open-wc/testing';
import { shareText } from '../../src/store/share.js';
import { germanGuide, onPage, pageWith, painted, sourceGuide } from '../support/built.js';
import {
  ask,
  asHighAsItsContent,
  embedAt,
  frameOf,
  framesOf,
  frameTag,
  helper,
  see,
} from '../support/embed.js';
import { openPageAt, type Page } from '../support/page.js';
import { onOtherOrigin, redirectAt, storedAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

const TYPE = 'pathway-embed/1';
const sourceId = 'backend-developer-to-ai-interpretability-researcher';
const germanId = 'pflegefachkraft-zu-gesundheitsdaten';

const guide = (query: Readonly<Record<string, string>> = {}, how = {}) =>
  embedAt({ src: sourceGuide, ...query }, how);

const shows = (frame: HTMLIFrameElement, text = 'The roadmap') =>
  see(frame, (seen) => seen.text.includes(text), `the frame does not show “${text}”`);

/** A page with one guide, as the snippet makes it. */
const hostPage = (attributes = '', src = guide()) =>
  pageWith(`<p>Before</p>${frameTag(src, attributes)}<p id="after">After</p>`, helper);

/** Opens a host page with a fragment in its address. */
async function onPageWith(
  fragment: string,
  html: string,
  test: (page: Page) => Promise<void>,
): Promise<void> {
  const address = await storedAt({ body: html, type: 'text/html; charset=utf-8' });
  const page = await openPageAt(address + fragment);
  try {
    await test(page);
  } finally {
    page.close();
  }
}

/** How far a thing in a frame is from the upper edge of the host's window. */
const onHost = (frame: HTMLIFrameElement, found: { readonly top: number } | undefined) =>
  frame.getBoundingClientRect().top + found!.top;

afterEach(() => {
  localStorage.clear();
});

describe('a guide in a frame of another origin', function () {
  this.timeout(60_000);

  it('makes the frame as high as it is: higher, and lower again', async () => {
    await onPage(hostPage(), async (page) => {
      const frame = frameOf(page);
      await shows(frame);
      const { height } = await asHighAsItsContent(frame);
      expect(height).to.be.above(2000);
      await ask(frame, { act: 'pad', pixels: 1008 });
      await waitUntil(() => frame.clientHeight >= height + 1000, 'the frame does not grow');
      const { room: high } = await asHighAsItsContent(frame);
      await ask(frame, { act: 'pad', pixels: 8 });
      await waitUntil(() => frame.clientHeight < high - 900, 'the frame does not shrink');
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

  it('does not grow by itself while it waits for its document', async () => {
    const late = onOtherOrigin(redirectAt('/nowhere'));
    await onPage(hostPage('', guide({ src: late })), async (page) => {
      const frame = frameOf(page);
      await shows(frame, 'be shown right now');
      const { height } = await asHighAsItsContent(frame);
      expect(height).to.be.below(600);
      await ask(frame, { act: 'click', selector: '[part=retry]' });
      await waitUntil(() => frame.clientHeight > height, 'the skeleton does not show');
      await asHighAsItsContent(frame);
      await painted(page);
      expect(frame.clientHeight).to.be.below(600);
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
    await onPage(pageWith(frameTag(guide() + place)), async (page) => {
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
        ({ scheme, lang, guideLang }) => scheme === 'dark' && lang === 'de' && guideLang === '',
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

  it('takes from its address what the page leaves open', async () => {
    const query = {
      theme: 'dark',
      lang: 'de',
      accent: '#7a3b0c',
      storage: 'none',
      'heading-level': '3',
    };
    await onPage(hostPage('', guide(query)), async (page) => {
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
    await onPage(hostPage('', guide(query)), async (page) => {
      const { told, scheme, accent } = await shows(frameOf(page));
      expect(told).to.have.length(4);
      expect(told[0]).to.include('“them”').and.include('Did you mean “theme”?');
      expect(told[1]).to.include('auto, light or dark').and.include('“pink”');
      expect({ scheme, accent }).to.deep.equal({ scheme: 'light dark', accent: '' });
    });
  });
});

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
    let top: number | undefined;
    try {
      await waitUntil(async () => {
        const { found } = await ask(frame, { act: 'look', where, selector });
        if (!found) return false;
        top = onHost(frame, found);
        return Math.abs(top - at) < 3;
      });
    } catch {
      throw new Error(`${selector} is ${String(top)} from the upper edge, not ${at}`);
    }
  };

  // What stands below lets the last question, too, come to the upper edge.
  const tall = '<div style="height: 2000px">…</div>';

  it('opens a question, and the page scrolls to it and keeps it in sight', async () => {
    const html = pageWith(`${tall}${frameTag(guide(), 'loading="lazy"')}${tall}`, helper);
    await onPageWith(place, html, async (page) => {
      const frame = frameOf(page);
      await seeOpen(frame);
      await inSight(frame, `[id="item:${item}"]`, 'faq');
      // Something comes late above it.
      const { scrollY } = page.window;
      await see(frame, ({ text }) => text.includes('Your plan'), 'the rest does not come');
      await inSight(frame, `[id="item:${item}"]`, 'faq');
      expect(scrollY).to.be.above(3000);
      expect(page.window.location.hash).to.equal(place);
      const { scrolled } = await ask(frame);
      expect(scrolled).to.equal(0);
    });
  });

  it('is not called back to once the reader has gone on', async () => {
    await onPageWith(place, pageWith(`${frameTag(guide())}${tall}`, helper), async (page) => {
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
    const html = pageWith(`${tall}${frameTag(guide())}${tall}`, helper);
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
    const html = pageWith(`${tall}${frameTag(guide())}${tall}`, helper);
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
      // Nothing opens: the click is not the reader's.
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
      `${tall}${frameTag(embedAt({ src: germanGuide }))}${frameTag(guide())}`,
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
      await waitUntil(async () => {
        const { found } = await ask(english, { act: 'look', selector: '[part~=offer]' });
        const top = onHost(english, found);
        return top > -3 && top < 700;
      }, 'the offer is not in sight');
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
    const html = pageWith(`${frameTag(german)}${frameTag(guide())}${tall}`, helper);
    await onPageWith(`#pathway:${germanId}/roadmap`, html, async (page) => {
      const [first, second] = framesOf(page) as [HTMLIFrameElement, HTMLIFrameElement];
      await inSight(first, '#heading', 'roadmap');
      await shows(second);
      await asHighAsItsContent(first);
      await asHighAsItsContent(second);
      expect(first.style.height).not.to.equal(second.style.height);
      page.window.location.hash = place;
      await inSight(second, `[id="item:${item}"]`, 'faq');
    });
  });
});

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
    await onPage(pageWith(`${frameTag(guide())}${stranger}`, helper), async (page) => {
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
      await ask(frame, { act: 'leave', to: onOtherOrigin(guide({}, { stranger: '1' })) });
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
      await shows(frame);
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
    await onPage(pageWith(frameTag(guide()), speaks), async (page) => {
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
});

describe('the helper', function () {
  this.timeout(60_000);

  it('works once, however often it is loaded, and for frames that come later', async () => {
    const twice = `${helper}${helper}<script type="module" src="/dist/embed-host.js?again"></script>`;
    await onPage(pageWith('<p>Before</p>', twice), async (page) => {
      page.document.querySelector('main')!.insertAdjacentHTML('beforeend', frameTag(guide()));
      const frame = frameOf(page);
      await shows(frame);
      await asHighAsItsContent(frame);
      expect((await ask(frame)).greetings).to.equal(1);
    });
  });

  it('knows the frame by its address where attributes are taken away', async () => {
    const bare = frameTag(guide()).replace('data-pathway-embed', '');
    await onPage(pageWith(bare, helper), async (page) => {
      const html = bare.replace(/\/test-server\/built\/[^/]+/, '/dist');
      page.document.querySelector('main')!.insertAdjacentHTML('beforeend', html);
      const [first] = framesOf(page) as [HTMLIFrameElement];
      await shows(first);
      await asHighAsItsContent(first);
    });
  });

  it('leaves alone what is no guide, and frames without a usable address', async () => {
    const others = `<iframe data-pathway-embed title="none"></iframe>
      <iframe data-pathway-embed src="http://[" title="broken"></iframe>
      <iframe data-pathway-embed src="data:text/html,x" title="data"></iframe>
      <iframe src="/test-server/text?type=text/html&body=x" title="other"></iframe>`;
    await onPage(pageWith(others + frameTag(guide()), helper), async (page) => {
      const frame = framesOf(page).at(-1)!;
      await shows(frame);
      await asHighAsItsContent(frame);
      for (const other of framesOf(page).slice(0, -1)) expect(other.style.height).to.equal('');
    });
  });

  it('and the frame keep to a strict content security policy of the page', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${new URL(guide()).origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
    const refused: string[] = [];
    await onPage(
      hostPage('data-theme="dark"'),
      async (page) => {
        page.document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
          refused.push(blockedURI);
        });
        const frame = frameOf(page);
        const seen = await shows(frame);
        await asHighAsItsContent(frame);
        await ask(frame, { act: 'click', selector: '[part=navigation-link][href$="/faq"]' });
        await waitUntil(() => page.window.location.hash.endsWith('/faq'), 'the address stays');
        expect(refused.filter((uri) => !uri.startsWith('ws'))).to.deep.equal([]);
        expect(seen.refused).to.deep.equal([]);
      },
      { 'Content-Security-Policy': policy },
    );
  });
});

describe('the page in the frame', function () {
  this.timeout(60_000);
  const foreign = new URL(sourceGuide, location.href).href;
  const { origin } = new URL(foreign);
  const listing = (...origins: string[]) => ({ list: JSON.stringify({ origins }) });

  const cases: readonly [what: string, src: string, how: Record<string, string>, why: string][] = [
    ['of another site', foreign, {}, 'put { "origins": ['],
    ['that only seems to be its own', `//${new URL(foreign).host}${sourceGuide}`, {}, origin],
    ['of a site that is not listed', foreign, listing('https://guides.example'), 'add that site'],
    ['while the list is broken', foreign, { list: '{"origins":' }, 'is no JSON'],
    ['while the list is another', foreign, { list: '["*"]' }, 'should be {'],
    ['while the list has signs in it', foreign, listing(origin, 'https://*.example'), 'no *'],
    ['in its own address', 'data:application/json,{}', {}, '“src” should be'],
    ['of a script', 'javascript:alert(1)', {}, '“src” should be'],
    ['with a password', '//me:secret@localhost/x.json', {}, 'Take them out'],
    ['that is not named', '', {}, 'names no document'],
  ];
  for (const [what, src, how, why] of cases) {
    it(`refuses a document ${what}`, async () => {
      await onPage(hostPage('', embedAt({ src }, how)), async (page) => {
        const frame = frameOf(page);
        const { text, told, refused } = await shows(frame, 'This guide can’t be shown here.');
        expect(text).to.include(why);
        expect(told.join()).to.include(why);
        expect(text).not.to.include('secret').and.not.include('The roadmap');
        expect(refused).to.deep.equal([]);
        const { height } = await asHighAsItsContent(frame);
        expect(height).to.be.below(400);
      });
    });
  }

  it('shows a document of a site that is listed', async () => {
    const how = listing('https://guides.example', `${origin}/`);
    await onPage(hostPage('', embedAt({ src: foreign }, how)), async (page) => {
      const { told, refused } = await shows(frameOf(page));
      expect(told).to.deep.equal([]);
      expect(refused).to.deep.equal([]);
    });
  });

  it('refuses a document that leads on to another site, its own or a listed one', async () => {
    const own = onOtherOrigin(redirectAt(foreign));
    const listed = redirectAt(foreign.replace('127.0.0.1', '127.0.0.2'));
    for (const [src, how] of [
      [own, {}],
      [own, listing(origin)],
      [`${listed}&header=Access-Control-Allow-Origin:*`, listing(origin)],
    ] as const) {
      await onPage(hostPage('', embedAt({ src }, how)), async (page) => {
        const frame = frameOf(page);
        const { text } = await shows(frame, 'This guide can’t be shown here.');
        expect(text).to.include('leads on to another site');
        await asHighAsItsContent(frame);
      });
    }
  });

  it('follows a document that moved within its own site', async () => {
    const src = onOtherOrigin(redirectAt(sourceGuide));
    await onPage(hostPage('', embedAt({ src })), async (page) => {
      const { told } = await shows(frameOf(page));
      expect(told).to.deep.equal([]);
    });
  });

  it('says so in the reader’s language where the script is not there', async () => {
    const how = { absent: 'pathway-elements.js' };
    await onPage(hostPage('', guide({ lang: 'de' }, how)), async (page) => {
      const frame = frameOf(page);
      const { text } = await shows(frame, 'kann hier gerade nicht angezeigt werden');
      expect(text).to.include('In einem eigenen Fenster öffnen').and.include('has to lie beside');
      await asHighAsItsContent(frame);
    });
  });

  it('shows a guide in a sandbox, and is answered where it keeps its origin', async () => {
    await onPage(hostPage('sandbox="allow-scripts"'), async (page) => {
      const frame = frameOf(page);
      const { refused } = await shows(frame);
      expect(refused).to.deep.equal([]);
      await painted(page);
      expect(frame.style.height).to.equal('');
    });
    await onPage(hostPage('sandbox="allow-scripts allow-same-origin"'), async (page) => {
      const frame = frameOf(page);
      await shows(frame);
      await asHighAsItsContent(frame);
    });
  });

  it('does not answer a page without an origin, and says why', async () => {
    const html = hostPage().replace('src="/', `src="${location.origin}/`);
    const host = `data:text/html,${encodeURIComponent(html)}`;
    await onPage(pageWith(`<iframe src="${host}" title="Host"></iframe>`), async ({ document }) => {
      // Nobody can look into the outer frame; the inner one is asked by its place in it.
      const outer = document.querySelector('iframe')!;
      const inner = () =>
        ({ contentWindow: outer.contentWindow![0] }) as unknown as HTMLIFrameElement;
      await waitUntil(() => outer.contentWindow?.length, 'there is no frame');
      const { told } = await see(inner(), (seen) => seen.greetings > 0, 'it is not greeted');
      expect(told.join()).to.include('has no origin');
    });
  });
});
