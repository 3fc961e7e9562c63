import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { complete, json } from '../support/documents.js';
import {
  focused,
  parts,
  section,
  sectionsOf,
  settled,
  settledWithPieces,
  show,
  words,
} from '../support/reader.js';
import { lateAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

const address = location.pathname + location.search;

/** Where the reader is: at the top of what is visible, give or take a margin. */
const isOnScreen = (element: Element) => {
  const { top } = element.getBoundingClientRect();
  return top > -5 && top < innerHeight - 20;
};

const question = (guide: Element, index: number) =>
  parts<HTMLDetailsElement>(section(guide, 'pathway-faq'), 'question')[index]!;

/** Resolves once the reader is there; while a guide is new, what is above may grow, and be scrolled past a moment later. */
async function arrived(element: Element) {
  await waitUntil(() => isOnScreen(element), 'it is not in sight');
}

/** Resolves once the page has been drawn as it is now. */
async function drawn() {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A guide far down on the page. */
async function farDown(tag: 'career-pathway' | 'pathway-faq' = 'career-pathway') {
  const element = await show(tag, complete);
  const spacer = document.createElement('div');
  spacer.style.height = '4000px';
  element.before(spacer);
  scrollTo(0, 0);
  return element;
}

afterEach(() => {
  history.replaceState(null, '', address);
  scrollTo(0, 0);
});

describe('an address that names a place in a guide', () => {
  it('opens and shows a question, on load', async () => {
    history.replaceState(null, '', '#pathway:baker-to-brewer/faq/drink');
    const guide = document.createElement('career-pathway');
    guide.src = lateAt(50, json(complete));
    const wrapper = fixtureSync<HTMLElement>(html`<div></div>`);
    wrapper.append(guide);
    await settled(guide);
    const asked = question(guide, 1);
    await waitUntil(() => asked.open, 'the question stays closed');
    await arrived(asked);
    expect(question(guide, 0).open).to.be.false;
    expect(words(focused())).to.equal('Must I drink beer?');
  });

  it('opens and shows a question when it changes', async () => {
    const guide = await farDown();
    const asked = question(guide, 0);
    expect(isOnScreen(asked)).to.be.false;
    location.hash = '#pathway:baker-to-brewer/faq/age';
    await waitUntil(() => asked.open, 'the question stays closed');
    await arrived(asked);
    expect(words(focused())).to.equal('Am I too old?');
  });

  it('reaches a question outside a guide, too', async () => {
    const faq = await farDown('pathway-faq');
    location.hash = '#pathway:baker-to-brewer/faq/drink';
    const asked = parts<HTMLDetailsElement>(faq, 'question')[1]!;
    await waitUntil(() => asked.open, 'the question stays closed');
    await arrived(asked);
  });

  for (const [place, said] of [
    ['roadmap', 'The roadmap'],
    ['to-learn', 'What you will learn'],
    ['transferable', 'What you already bring'],
    ['requirements', 'Before you start'],
    ['reality-check', 'Reality check'],
    ['action-plan', 'First steps'],
    ['faq', 'Questions'],
    ['cta', 'Shall we brew?'],
    ['overview', 'Baker to Brewer in Four Months'],
  ] as const) {
    it(`goes to the heading of the section "${place}"`, async () => {
      await farDown();
      location.hash = `#pathway:baker-to-brewer/${place}`;
      await waitUntil(() => words(focused()) === said, 'the heading does not get the focus');
      await arrived(focused()!);
    });
  }

  for (const [place, said] of [
    ['roadmap/placement', 'Eight weeks in a brewery'],
    ['to-learn/recipes', 'Recipes'],
    ['transferable/nights', 'Working at night'],
    ['requirements/hygiene', 'Hygiene course'],
    ['roadmap/read-book', 'Read the Mash Book'],
  ] as const) {
    it(`goes to the item "${place}"`, async () => {
      await farDown();
      location.hash = `#pathway:baker-to-brewer/${place}`;
      await waitUntil(() => words(focused()).startsWith(said), 'the item does not get the focus');
      await arrived(focused()!);
    });
  }

  it('stays at the place while what is above it grows', async () => {
    const guide = await farDown();
    location.hash = '#pathway:baker-to-brewer/faq';
    await waitUntil(() => words(focused()) === 'Questions');
    for (const space of [300, 900]) {
      section(guide, 'reality-check').style.paddingBlockEnd = `${space}px`;
      await drawn();
      expect(isOnScreen(focused()!)).to.be.true;
    }
  });

  it('leaves a reader alone who has gone on from there', async () => {
    const guide = await farDown();
    await settledWithPieces(guide);
    location.hash = '#pathway:baker-to-brewer/faq';
    await waitUntil(() => words(focused()) === 'Questions');
    await drawn();
    dispatchEvent(new WheelEvent('wheel'));
    scrollTo(0, 0);
    section(guide, 'pathway-cta').style.paddingBlockEnd = '500px';
    await drawn();
    expect(scrollY).to.equal(0);
  });

  it('goes to the section where there is no such item', async () => {
    await farDown();
    location.hash = '#pathway:baker-to-brewer/faq/nobody-asks';
    await waitUntil(() => words(focused()) === 'Questions');
  });

  for (const elsewhere of [
    '#pathway:another-pathway/faq/age',
    '#pathway:baker-to-brewer/faqs/age',
    '#faq/age',
    '#pathway:%E0%A4%A/faq/age',
  ]) {
    it(`leaves the guide alone when it is ${elsewhere}`, async () => {
      const guide = await farDown();
      const changed = new Promise((resolve) => {
        addEventListener('hashchange', resolve, { once: true });
      });
      location.hash = elsewhere;
      await changed;
      expect(question(guide, 0).open).to.be.false;
      expect(scrollY).to.equal(0);
      expect(focused()?.localName).to.equal('body');
    });
  }

  it('survives an item that cannot be decoded', async () => {
    await farDown();
    location.hash = '#pathway:baker-to-brewer/faq/%E0%A4%A';
    await waitUntil(() => words(focused()) === 'Questions');
  });
});

describe('the navigation of a guide', () => {
  const link = (guide: Element, name: string) =>
    parts<HTMLAnchorElement>(guide, 'navigation-link').find((one) => words(one) === name)!;

  it('leads to each of its sections', async () => {
    const guide = await farDown();
    const names = parts(guide, 'navigation-link').map(words);
    expect(names).to.have.length(sectionsOf(guide).length - 1);
    for (const name of names) {
      scrollTo(0, 0);
      link(guide, name).click();
      await waitUntil(() => words(focused()) === name, `"${name}" does not get the focus`);
      expect(focused()?.localName).to.equal('h3');
      await arrived(focused()!);
    }
    // Firefox follows a link that a script clicks a moment later.
    await waitUntil(() => location.hash === '#pathway:baker-to-brewer/cta', 'the address stays');
  });

  it('leads there again on a second click on the same link', async () => {
    const guide = await farDown();
    link(guide, 'The roadmap').click();
    await waitUntil(() => words(focused()) === 'The roadmap');
    scrollTo(0, 0);
    link(guide, 'The roadmap').focus({ preventScroll: true });
    expect(isOnScreen(section(guide, 'roadmap-timeline'))).to.be.false;
    link(guide, 'The roadmap').click();
    await waitUntil(() => words(focused()) === 'The roadmap');
    expect(isOnScreen(section(guide, 'roadmap-timeline'))).to.be.true;
  });
});

describe('two guides on one page', () => {
  it('each answer to their own addresses', async () => {
    const first = await show('career-pathway', complete);
    const second = await show('career-pathway', { ...complete, id: 'other' });
    location.hash = '#pathway:other/faq/age';
    await waitUntil(() => question(second, 0).open);
    expect(question(first, 0).open).to.be.false;
  });
});
