import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { titled } from '../support/documents.js';
import { collectWarnings, words } from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

// In a file of its own, because the page is warned once.
describe('an element that names no pathway on a page with several', () => {
  it('shows the first in document order, and the page is warned once', async () => {
    const console = collectWarnings();
    const wrapper = fixtureSync<HTMLElement>(html`<div></div>`);
    const [first, second] = ['First way', 'Second way'].map((title) => {
      const guide = document.createElement('career-pathway');
      guide.pathway = titled(title);
      return guide;
    });
    const elements = [1, 2].map(() => document.createElement('pathway-overview'));
    // The second comes into the page first: the order of the document counts, not that of arrival.
    wrapper.append(...elements, second!);
    await waitUntil(() => words(elements[0]).startsWith('Second way'));
    expect(console.warnings).to.be.empty;
    elements[0]!.after(first!);
    for (const element of elements) {
      await waitUntil(() => words(element).startsWith('First way'));
    }
    await waitUntil(() => console.warnings.length > 0, 'the page is not warned');
    console.restore();
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0])
      .to.include('<pathway-overview>')
      .and.to.match(/several/)
      .and.to.match(/"for"/);
  });
});
