import { expect } from '@open-wc/testing';
import { builtAt, guideOf, mishapsOf, onPage, sourceGuide } from '../support/built.js';
import { all, words } from '../support/reader.js';
import { pasted, snippetFor } from '../support/snippets.js';
import { waitUntil } from '../support/wait-until.js';

describe('a snippet that an editor has changed', () => {
  it('works with typographic quotes around the address, and the publisher is told', async () => {
    const html = `<script type="module" src="/dist/pathway-elements.js"></script><career-pathway src=“${sourceGuide}” heading-level=”3”></career-pathway>`;
    await onPage(pasted(html), async (page) => {
      const guide = await guideOf(page);
      expect(words(guide)).to.include('Interpretability');
      await waitUntil(() => mishapsOf(page).length, 'the console says so');
      expect(mishapsOf(page)).to.have.length(1);
      expect(mishapsOf(page)[0]).to.include('typographic quotes').and.include('straight');
    });
  });

  it('works wrapped in a paragraph', async () => {
    const html = `<script type="module" src="/dist/pathway-elements.js"></script><p><career-pathway src="${sourceGuide}"></career-pathway></p>`;
    await onPage(pasted(html), async (page) => {
      expect(words(await guideOf(page))).to.include('Your plan');
      expect(mishapsOf(page)).to.deep.equal([]);
    });
  });

  it('shows the guide once where paragraphs have parted the tag from its content', async () => {
    const snippet = await snippetFor('html', '/dist/', '--static');
    const parted = snippet
      .replace(/(<career-pathway[^>]*>)/, '<p>$1</p>')
      .replace('</career-pathway>', '');
    await onPage(pasted(parted), async (page) => {
      const guide = await guideOf(page);
      expect(guide.contains(page.document.querySelector('.pathway-static article'))).to.be.false;
      await waitUntil(
        () => !page.document.querySelector('.pathway-static article')!.checkVisibility(),
        'the stray content is hidden',
      );
      await waitUntil(() => mishapsOf(page).length, 'the console says so');
      expect(mishapsOf(page)[0]).to.include('outside of its <career-pathway> tag');
    });
  });

  it('has no name that means something else in small letters', async () => {
    const snippet = await snippetFor(
      'html',
      '/dist/',
      '--static',
      '--heading-level',
      '3',
      '--theme',
      'dark',
    );
    const names = [...snippet.matchAll(/<([\w-]+)((?:\s[\w-]+(?:="[^"]*")?)*)\s*>/g)].flatMap(
      ([, tag = '', attributes = '']) => [
        tag,
        ...attributes
          .replace(/="[^"]*"/g, '')
          .trim()
          .split(/\s+/),
      ],
    );
    // An HTML parser knows those of drawings in small letters too.
    const others = names.filter(
      (name) => /[A-Z]/.test(name) && !['viewBox', 'preserveAspectRatio'].includes(name),
    );
    expect(others).to.deep.equal([]);
  });

  it('works when it is pasted twice, and the publisher is told', async () => {
    const snippet = await snippetFor('html', '/dist/', '--static');
    await onPage(pasted(snippet + snippet), async (page) => {
      await guideOf(page);
      const guides = [...page.document.querySelectorAll('career-pathway')];
      expect(guides).to.have.length(2);
      await waitUntil(
        () => guides.every((guide) => all(guide, '.section').length > 5),
        'both are there',
      );
      await waitUntil(
        () => mishapsOf(page).some((line) => line.includes('pasted twice')),
        'the console says so',
      );
      const told = mishapsOf(page).filter((line) => line.startsWith('[pathway-elements]'));
      expect(told).to.have.length(1);
    });
  });

  it('says so where an old script meets newer content', async () => {
    const snippet = (await snippetFor('html', '/dist/', '--static')).replaceAll(
      /<script.*?<\/script>/gs,
      '',
    );
    const script = `<script type="module" src="${builtAt({ version: '0.0.1' })}/pathway-elements.js"></script>`;
    await onPage(pasted(script + snippet), async (page) => {
      const guide = await guideOf(page);
      expect(words(guide)).to.include('Your plan');
      await waitUntil(() => mishapsOf(page).length, 'the console says so');
      expect(mishapsOf(page).join('\n')).to.include('the script is version 0.0.1');
    });
  });
});
