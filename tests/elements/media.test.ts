import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { complete } from '../support/documents.js';
import { all, one, part, parts, section, sectionsOf, show } from '../support/reader.js';

/** Shows the page as somebody with these preferences sees it, or on paper. */
const prefer = (preferences: Readonly<Record<string, string>>) =>
  executeServerCommand('media-features', preferences);

const styleOf = (element: Element | undefined, pseudo?: string) =>
  getComputedStyle(element!, pseudo);

afterEach(() => prefer({}));

describe('a guide on paper', () => {
  beforeEach(() => prefer({ media: 'print' }));

  it('has its answers and its sources open', async () => {
    const guide = await show('career-pathway', complete);
    const answers = all(section(guide, 'pathway-faq'), '.answer');
    expect(answers).to.have.length(2);
    for (const answer of answers) expect(answer.getBoundingClientRect().height).to.be.above(10);
    const sources = part(section(guide, 'pathway-overview'), 'sources');
    expect(one(section(guide, 'pathway-overview'), '[part="sources"] li').checkVisibility()).to.be
      .true;
    expect(sources.getBoundingClientRect().height).to.be.above(30);
  });

  it('spells out the addresses of its links', async () => {
    const guide = await show('career-pathway', complete);
    const link = part(section(guide, 'roadmap-timeline'), 'link');
    expect(styleOf(link, '::after').content).to.equal('" (https://example.org/mash)"');
  });

  it('has no list of sections, which leads nowhere there', async () => {
    const guide = await show('career-pathway', complete);
    expect(styleOf(part(guide, 'navigation')).display).to.equal('none');
  });

  it('has a box to tick before each task', async () => {
    const guide = await show('career-pathway', complete);
    for (const box of all(section(guide, 'action-plan'), '[part="task"] input')) {
      const { width, height, borderTopWidth, borderBottomWidth } = styleOf(box);
      expect(parseFloat(width)).to.be.closeTo(parseFloat(height), 0.5).and.above(10);
      expect([borderTopWidth, borderBottomWidth]).to.deep.equal(['1px', '1px']);
    }
    expect(styleOf(part(section(guide, 'action-plan'), 'skip')).display).to.equal('none');
  });

  it('is black on white, whatever the page is', async () => {
    const guide = await show('career-pathway', complete, { theme: 'dark' });
    guide.parentElement!.style.cssText = 'color-scheme:dark;color:#fff';
    const base = part(sectionsOf(guide)[0]!, 'base');
    expect(styleOf(base).color).to.equal('rgb(0, 0, 0)');
    expect(styleOf(base).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('lets a phase go over the page, and keeps its tasks and resources in one piece', async () => {
    const roadmap = section(await show('career-pathway', complete), 'roadmap-timeline');
    expect(styleOf(part(roadmap, 'phase')).breakInside).to.equal('auto');
    expect(styleOf(part(roadmap, 'phase-title')).breakAfter).to.equal('avoid');
    for (const name of ['task', 'resource', 'if-you-stop']) {
      expect(styleOf(part(roadmap, name)).breakInside, name).to.equal('avoid');
    }
  });

  it('has a button that reads where backgrounds are left out', async () => {
    const guide = await show('career-pathway', complete);
    const { color, borderTopStyle } = styleOf(part(section(guide, 'pathway-cta'), 'button'));
    expect([color, borderTopStyle]).to.deep.equal(['rgb(0, 0, 0)', 'solid']);
  });

  it('draws with lines, which printers keep, not with backgrounds', async () => {
    const guide = await show('career-pathway', complete);
    const [bar] = parts(section(guide, 'roadmap-timeline'), 'phase-bar');
    expect(styleOf(bar, '::before').borderTopStyle).to.equal('solid');
    expect(parseFloat(styleOf(bar, '::before').borderTopWidth)).to.be.above(2);
  });
});

describe('a guide in forced colours', () => {
  beforeEach(() => prefer({ 'forced-colors': 'active' }));

  it('draws everything in the colour of the text', async () => {
    const guide = await show('career-pathway', complete);
    guide.style.setProperty('--pathway-accent', '#ff00ff');
    const text = styleOf(part(guide, 'base')).color;
    const roadmap = section(guide, 'roadmap-timeline');
    expect(styleOf(part(roadmap, 'phase')).borderInlineStartColor).to.equal(text);
    expect(styleOf(parts(roadmap, 'phase-bar')[0], '::before').borderTopColor).to.equal(text);
    const overview = section(guide, 'pathway-overview');
    expect(styleOf(one(overview, '.drawing path:last-child')).stroke).to.equal(text);
    expect(
      styleOf(one(section(guide, 'skill-list', 'to-learn'), '[part="priority"] i')).borderColor,
    ).to.equal(text);
  });

  it('shows the edge of its button', async () => {
    const guide = await show('career-pathway', complete);
    const { borderTopWidth, borderTopStyle } = styleOf(
      part(section(guide, 'pathway-cta'), 'button'),
    );
    expect([borderTopWidth, borderTopStyle]).to.deep.equal(['1px', 'solid']);
  });
});

describe('a guide for readers', () => {
  it('who want more contrast has no quieter text and no fainter lines', async () => {
    await prefer({ 'prefers-contrast': 'more' });
    const guide = await show('career-pathway', complete);
    const roadmap = section(guide, 'roadmap-timeline');
    const text = styleOf(part(roadmap, 'base')).color;
    expect(styleOf(part(roadmap, 'totals')).color).to.equal(text);
    expect(styleOf(one(section(guide, 'pathway-faq'), 'details')).borderTopColor).to.equal(text);
  });

  it('who refuse motion stays still', async () => {
    const guide = await show('career-pathway', complete);
    const icon = one(section(guide, 'pathway-faq'), '.icon');
    expect(styleOf(icon).transitionDuration).to.equal('0.2s');
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    expect(styleOf(icon).transitionDuration).to.equal('0s');
  });

  it('in the dark takes its colours from the page that is dark', async () => {
    const guide = await show('career-pathway', complete);
    const drawn = () =>
      styleOf(part(section(guide, 'roadmap-timeline'), 'phase')).borderInlineStartColor;
    guide.parentElement!.style.colorScheme = 'light';
    const light = drawn();
    guide.parentElement!.style.colorScheme = 'dark';
    expect(drawn()).not.to.equal(light);
    guide.parentElement!.style.cssText = 'color-scheme:light dark';
    await prefer({ 'prefers-color-scheme': 'dark' });
    expect(drawn()).not.to.equal(light);
  });
});
