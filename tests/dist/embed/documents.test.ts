import { expect } from '@open-wc/testing';
import { onPage, pageWith, painted, sourceGuide } from '../../support/built.js';
import {
  asHighAsItsContent,
  embedAt,
  frameOf,
  guideAt,
  hostPage,
  see,
  shows,
} from '../../support/embed.js';
import { onOtherOrigin, redirectAt } from '../../support/test-server.js';
import { waitUntil } from '../../support/wait-until.js';

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
    await onPage(hostPage('', guideAt({ lang: 'de' }, how)), async (page) => {
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
