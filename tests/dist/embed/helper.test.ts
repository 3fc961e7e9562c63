import { expect } from '@open-wc/testing';
import { onPage, pageWith } from '../../support/built.js';
import {
  ask,
  asHighAsItsContent,
  frameOf,
  framesOf,
  frameTag,
  guideAt,
  helper,
  hostPage,
  onPageWith,
  shows,
} from '../../support/embed.js';
import { waitUntil } from '../../support/wait-until.js';

const unmarked = (src: string) => frameTag(src).replace('data-pathway-embed', '');

describe('the helper', function () {
  this.timeout(60_000);

  it('works once, however often it is loaded, and for frames that come later', async () => {
    const twice = `${helper}${helper}<script type="module" src="/dist/embed-host.js?again"></script>`;
    await onPage(pageWith('<p>Before</p>', twice), async (page) => {
      page.document.querySelector('main')!.insertAdjacentHTML('beforeend', frameTag(guideAt()));
      const frame = frameOf(page);
      await shows(frame);
      await asHighAsItsContent(frame);
      expect((await ask(frame)).greetings).to.equal(1);
    });
  });

  it('knows a frame from its own folder where attributes are taken away', async () => {
    const src = guideAt();
    // A copy from elsewhere, which comes first, knows only its own.
    const beside = `${helper}<script defer src="${new URL('embed-host.js', src).href}?v=a/b"></script>`;
    await onPage(pageWith(unmarked(src), beside), async (page) => {
      await shows(frameOf(page));
      await asHighAsItsContent(frameOf(page));
    });
  });

  it('tells nothing to a frame from elsewhere that its author has not marked', async () => {
    const plan = '#pathway-plan=told-to-nobody';
    await onPageWith(plan, pageWith(unmarked(guideAt()), helper), async (page) => {
      const frame = frameOf(page);
      await shows(frame);
      // What is sent to it later has been received, so what was sent before has been, too.
      page.document.querySelector('main')!.insertAdjacentHTML('afterbegin', frameTag(guideAt()));
      await asHighAsItsContent(frameOf(page));
      const seen = await ask(frame);
      expect(seen.greetings).to.equal(0);
      expect(seen.page).to.equal(undefined);
      expect(frame.style.height).to.equal('');
    });
  });

  it('leaves alone what is no guide, and frames without a usable address', async () => {
    const others = `<iframe data-pathway-embed title="none"></iframe>
      <iframe data-pathway-embed src="http://[" title="broken"></iframe>
      <iframe data-pathway-embed src="data:text/html,x" title="data"></iframe>
      <iframe src="/test-server/text?type=text/html&body=x" title="other"></iframe>`;
    await onPage(pageWith(others + frameTag(guideAt()), helper), async (page) => {
      const frame = framesOf(page).at(-1)!;
      await shows(frame);
      await asHighAsItsContent(frame);
      for (const other of framesOf(page).slice(0, -1)) expect(other.style.height).to.equal('');
    });
  });

  it('and the frame keep to a strict content security policy of the page', async () => {
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${new URL(guideAt()).origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
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
