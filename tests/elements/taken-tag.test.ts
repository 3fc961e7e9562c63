import { expect } from '@open-wc/testing';
import { complete } from '../support/documents.js';
import { collectWarnings, headings, settled, words } from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

/** The page's own element, there before ours. */
class HostSkillList extends HTMLElement {
  connectedCallback() {
    this.textContent = 'The page’s own list';
  }
}

// In a file of its own: what is registered once stays.
describe('a page that has a <skill-list> of its own', () => {
  let console: ReturnType<typeof collectWarnings>;

  before(async () => {
    customElements.define('skill-list', HostSkillList);
    console = collectWarnings();
    await import('../../src/pathway-elements.js');
    await waitUntil(() => console.warnings.length > 0, 'nothing is said');
    console.restore();
  });

  it('keeps it', () => {
    expect(customElements.get('skill-list') === HostSkillList).to.be.true;
    const own = document.createElement('skill-list') as HTMLElement;
    document.body.append(own);
    expect(own.textContent).to.equal('The page’s own list');
    own.remove();
  });

  it('is told that the tag was taken', () => {
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0]).to.include('<skill-list>');
  });

  it('still gets a whole guide', async () => {
    const guide = document.createElement('career-pathway');
    guide.pathway = complete;
    document.body.append(guide);
    await settled(guide);
    expect(headings(guide)).to.include.members([
      'h3 What you already bring',
      'h3 What you will learn',
      'h4 Mashing',
    ]);
    expect(words(guide)).to.include('Working at night').and.not.include('The page’s own list');
    await expect(guide).to.be.accessible();

    const sheet = new CSSStyleSheet();
    sheet.replaceSync('career-pathway::part(skill-name) { scroll-margin-top: 7px }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const names = [
      ...(guide.shadowRoot?.querySelectorAll('[data-section="to-learn"]') ?? []),
    ].flatMap((list) => [...(list.shadowRoot?.querySelectorAll('[part~="skill-name"]') ?? [])]);
    expect(names).to.have.length(4);
    for (const name of names) expect(getComputedStyle(name).scrollMarginTop).to.equal('7px');
    guide.remove();
  });
});
