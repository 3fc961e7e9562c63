import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { wordsFor } from '../../src/embed/words.js';
import { guideOf, pageWith, sourceGuide, tagFor } from '../support/built.js';
import { openPageAt, type Page } from '../support/page.js';
import { words } from '../support/reader.js';
import { storedAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

/** Opens a page as old hosts serve it: a header that names the encoding goes before what the page says of itself. */
async function onOldHost(html: string, test: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPageAt(
    await storedAt({ body: html, type: 'text/html; charset=windows-1252' }),
  );
  try {
    expect(page.document.characterSet).to.equal('windows-1252');
    await test(page);
  } finally {
    page.close();
  }
}

const textOf = async (file: string): Promise<string> => (await fetch(`/dist/${file}`)).text();

/** A built file from a server that names no encoding for scripts, so that the page's own counts. */
const withoutEncoding = async (file: string): Promise<string> =>
  storedAt({ body: await textOf(file), type: 'text/javascript' });

/** How the first bytes of a quotation mark or dash look in the page's encoding. */
const wrong = 'â€';

describe('a page that is not in UTF-8', () => {
  it('has the right letters from the classic script', async () => {
    const script = await withoutEncoding('pathway-elements.iife.js');
    const html = pageWith(tagFor(sourceGuide), `<script defer src="${script}"></script>`);
    await onOldHost(html, async (page) => {
      expect(words(await guideOf(page)))
        .to.include(en.love)
        .and.not.include(wrong);
    });
  });

  it('has them from the page for frames, should that be served so', async () => {
    const script = await withoutEncoding('embed.js');
    const html = (await textOf('embed.html')).replace('src="embed.js"', `src="${script}"`);
    await onOldHost(html, async ({ document }) => {
      const { missing, refused } = wordsFor('en');
      const text = () => document.body.innerText;
      await waitUntil(
        () => [missing, refused].some((reason) => text().includes(reason)),
        'says why',
      );
      expect(text()).not.to.include(wrong);
    });
  });
});
