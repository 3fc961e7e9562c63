import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { complete, german, minimal, titled } from '../support/documents.js';
import {
  all,
  elementsWithin,
  headings,
  languageOf,
  one,
  part,
  parts,
  section,
  sectionsOf,
  settled,
  settledWithPieces,
  show,
  words,
  wordsOfParts,
} from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

const names = [
  'Before you start',
  'What you already bring',
  'What you will learn',
  'Your plan',
  'The roadmap',
  'Where you stand',
  'Reality check',
  'Pay on the way',
  'First steps',
  'Take it with you',
  'Questions',
  'Shall we brew?',
];

const topHeadings = (guide: Element) => sectionsOf(guide).map((inner) => headings(inner)[0]);

describe('<career-pathway> as a whole guide', () => {
  it('shows every section, in reading order, one level below its own heading', async () => {
    const guide = await show('career-pathway', complete);
    expect(topHeadings(guide)).to.deep.equal([
      'h2 Baker to Brewer in Four Months',
      ...names.map((name) => `h3 ${name}`),
    ]);
    expect(headings(guide).filter((heading) => heading.startsWith('h4 '))).to.include.members([
      'h4 Mashing',
      'h4 The basics',
      'h4 What you’ll love',
      'h4 This week',
      'h4 Am I too old?',
    ]);
  });

  it('has all the words of the document', async () => {
    const text = words(await show('career-pathway', complete));
    for (const said of [
      'Both are older than writing.',
      'Hygiene course',
      'Working at night',
      'Recipes',
      'Write to ten breweries',
      'Long weekends',
      'Ask for a placement',
      'You must taste it.',
      'Join the course',
    ]) {
      expect(text).to.include(said);
    }
  });

  it('passes the accessibility check', async () => {
    await expect(await show('career-pathway', complete)).to.be.accessible();
  });

  it('passes it with the answers open, too', async () => {
    const guide = await show('career-pathway', complete);
    for (const details of elementsWithin(guide)) {
      if (details instanceof HTMLDetailsElement) details.open = true;
    }
    await expect(guide).to.be.accessible();
  });

  for (const [asked, top, below, deepest] of [
    ['4', 'h4', 'h5', 'h6'],
    ['5', 'h5', 'h6', 'h6'],
    ['6', 'h6', 'h6', 'h6'],
  ] as const) {
    it(`goes no deeper than h6 for heading-level="${asked}"`, async () => {
      const guide = await show('career-pathway', complete, { 'heading-level': asked });
      const [first, ...others] = topHeadings(guide);
      expect(first).to.equal(`${top} Baker to Brewer in Four Months`);
      expect(others).to.deep.equal(names.map((name) => `${below} ${name}`));
      expect(headings(guide)).to.include(`${deepest} Mashing`);
      await expect(guide).to.be.accessible();
    });
  }

  it('leaves out the sections that the document has nothing for', async () => {
    const guide = await show('career-pathway', minimal);
    expect(sectionsOf(guide).map(({ localName }) => localName)).to.deep.equal(['pathway-overview']);
    expect(all(guide, 'nav')).to.have.length(0);
    expect(words(guide)).to.equal('From clay to wood From Potter to Carpenter');
    await expect(guide).to.be.accessible();
  });

  it('lists its sections in a navigation of its own name', async () => {
    const guide = await show('career-pathway', complete);
    const navigation = one(guide, 'nav');
    expect(navigation.getAttribute('aria-label')).to.equal('In this guide');
    expect(wordsOfParts(guide, 'navigation-link')).to.deep.equal(names);
    expect(parts<HTMLAnchorElement>(guide, 'navigation-link').map(({ hash }) => hash)).to.include(
      '#pathway:baker-to-brewer/roadmap',
    );
  });

  it('marks the section that is being read', async () => {
    const guide = await show('career-pathway', complete);
    // Room below the guide, so that the last sections too can be scrolled up in a tall window.
    guide.parentElement!.style.paddingBlockEnd = '100vh';
    await settledWithPieces(guide);
    const current = () =>
      parts(guide, 'navigation-link')
        .filter((link) => link.getAttribute('aria-current') === 'location')
        .map(words);
    for (const [tag, name] of [
      ['pathway-faq', 'Questions'],
      ['roadmap-timeline', 'The roadmap'],
      // No higher than a quarter of the window.
      ['pathway-cta', 'Shall we brew?'],
    ] as const) {
      if (tag === 'pathway-cta') section(guide, tag).style.blockSize = '25vh';
      section(guide, tag).scrollIntoView();
      await waitUntil(() => current().join() === name, `${name} is not marked`);
    }
  });

  it('keeps its own colour where the page names one that is none, and says so', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (told: string) => void warnings.push(told);
    try {
      const lineOf = (guide: Element) =>
        getComputedStyle(one(guide, '.base')).getPropertyValue('--accent');
      const own = lineOf(await show('career-pathway', complete));
      expect(own).not.to.equal('');
      const guide = await show('career-pathway', complete, { style: '--pathway-accent: 7a3b0c' });
      await waitUntil(() => lineOf(guide) === own, 'the colour is not that of the guide');
      const roadmap = section(guide, 'roadmap-timeline');
      await waitUntil(() => all(roadmap, '.box').length, 'there are no boxes');
      expect(getComputedStyle(all(roadmap, '.box')[0]!).borderTopStyle).to.equal('solid');
      await waitUntil(() => warnings.join().includes('7a3b0c'), 'nothing is said');
    } finally {
      console.warn = warn;
    }
  });

  it('calls a section in the navigation what the author calls it', async () => {
    const guide = await show('career-pathway', {
      ...complete,
      headings: { roadmap: 'From malt to mug' },
    });
    expect(wordsOfParts(guide, 'navigation-link')).to.include('From malt to mug');
    const german = await show(
      'career-pathway',
      {
        ...complete,
        lang: 'de',
        headings: { roadmap: 'Vom Malz zum Krug' },
      },
      { lang: 'en' },
    );
    const languages = parts(german, 'navigation-link').map((link) => [
      words(link),
      languageOf(link),
    ]);
    expect(languages).to.deep.include(['Vom Malz zum Krug', 'de']);
    expect(languages).to.deep.include(['Reality check', 'en']);
    expect(topHeadings(guide)).to.include('h3 From malt to mug');
  });

  it('is an article by the name of the pathway', async () => {
    const guide = await show('career-pathway', complete);
    const article = one(guide, 'article');
    expect(article.getAttribute('aria-label')).to.equal(complete.title);
  });

  it('lets the page add before and after', async () => {
    const guide = await show('career-pathway', complete);
    for (const slot of ['end', 'start']) {
      const added = document.createElement('p');
      added.slot = slot;
      added.textContent = `Our ${slot}`;
      guide.append(added);
    }
    await guide.updateComplete;
    expect(words(guide)).to.match(/^Our start .+ Our end$/);
    expect(sectionsOf(guide)).to.have.length(13);
  });

  it('speaks German throughout for a German document', async () => {
    const guide = await show('career-pathway', german);
    expect(topHeadings(guide)).to.deep.equal([
      'h2 Vom Bäcker zum Brauer',
      'h3 Bevor es losgeht',
      'h3 Was Sie schon mitbringen',
      'h3 Was Sie lernen',
      'h3 Ihr Plan',
      'h3 Der Fahrplan',
      'h3 Ihr Stand',
      'h3 Realitätscheck',
      'h3 Gehalt unterwegs',
      'h3 Erste Schritte',
      'h3 Zum Mitnehmen',
      'h3 Fragen',
      'h3 Bereit anzufangen?',
    ]);
    expect(languageOf(one(guide, 'article'))).to.equal('de');
    expect(words(part(section(guide, 'pathway-overview'), 'imprint'))).to.equal('1 Aufruf');
    await expect(guide).to.be.accessible();
  });

  it('speaks the language of the element rather than that of the document', async () => {
    const guide = await show('career-pathway', german, { lang: 'en' });
    expect(topHeadings(guide)).to.include('h3 The roadmap');
    const roadmap = section(guide, 'roadmap-timeline');
    expect(languageOf(part(roadmap, 'phase-title'))).to.equal('de');
    expect(languageOf(part(roadmap, 'heading'))).to.equal('en');
    const skills = section(guide, 'skill-list', 'to-learn');
    expect(languageOf(part(skills, 'skill-name'))).to.equal('de');
    expect(languageOf(part(skills, 'priority'))).to.equal('en');
  });

  it('speaks the language of the page where the document has none', async () => {
    const place = fixtureSync<HTMLElement>(html`<div lang="de"></div>`);
    const guide = document.createElement('career-pathway');
    guide.pathway = { ...complete, lang: undefined };
    place.append(guide);
    await settled(guide);
    expect(topHeadings(guide)).to.include('h3 Der Fahrplan');
  });

  it('speaks English where it does not know the language, figures included', async () => {
    const guide = await show('career-pathway', { ...complete, lang: 'fr' });
    expect(topHeadings(guide)).to.include('h3 The roadmap');
    const overview = section(guide, 'pathway-overview');
    expect(words(overview)).to.include('1,234 views');
    expect(languageOf(part(overview, 'summary'))).to.equal('fr');
    expect(languageOf(part(overview, 'fact-label'))).to.equal('en');
  });

  it('goes along with another document, and with one that has fewer sections', async () => {
    const guide = await show('career-pathway', complete);
    guide.pathway = titled('Another way');
    await settled(guide);
    expect(words(guide)).to.equal('Another way From Potter to Carpenter');
    guide.pathway = complete;
    await settled(guide);
    expect(sectionsOf(guide)).to.have.length(13);
  });

  it('follows its heading level and language when they change', async () => {
    const guide = await show('career-pathway', complete);
    guide.headingLevel = 3;
    guide.lang = 'de';
    await settled(guide);
    expect(topHeadings(guide).slice(0, 2)).to.deep.equal([
      'h3 Baker to Brewer in Four Months',
      'h4 Bevor es losgeht',
    ]);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is readable in the ${theme} theme`, async () => {
      const guide = await show('career-pathway', complete, { theme });
      await expect(guide).to.be.accessible();
      const { colorScheme } = getComputedStyle(part(section(guide, 'pathway-faq'), 'base'));
      expect(colorScheme).to.equal(theme);
    });
  }

  it('hands on the events of its sections', async () => {
    const guide = await show('career-pathway', complete);
    guide.addEventListener('click', (event) => event.preventDefault());
    const call = part(section(guide, 'pathway-cta'), 'button');
    setTimeout(() => call.click());
    const event = await oneEvent(guide, 'pathway-cta');
    expect(event.target === guide).to.be.true;
  });
});

describe('the parts of a guide', () => {
  it('are all within reach of the page', async () => {
    const guide = await show('career-pathway', {
      ...complete,
      reviewBy: '2020-01-31',
    });
    await settledWithPieces(guide);
    // What shows only once the reader says something.
    one(section(guide, 'action-plan'), '.box').click();
    one(section(guide, 'action-plan'), 'li:nth-of-type(2) .skip').click();
    const hours = one<HTMLInputElement>(section(guide, 'pathway-planner'), '[part=hours]');
    hours.value = '200';
    hours.dispatchEvent(new Event('change'));
    await settled(guide);
    /** Every part that the page ought to reach, with the elements that it must be reached on. */
    const within = new Map<string, Element[]>();
    const expectWithin = (name: string, element: Element) => {
      within.set(name, [...(within.get(name) ?? []), element]);
    };
    for (const element of all(guide, '[part]')) {
      for (const name of element.part) expectWithin(name, element);
    }
    let checked = 0;
    for (const inner of sectionsOf(guide)) {
      for (const element of all(inner, '[part]')) {
        for (const name of element.part) {
          checked += 1;
          if (name !== 'base') expectWithin(name, element);
          expectWithin(`${inner.localName}-${name}`, element);
        }
      }
    }
    // One sheet for all, since a page is slow to be styled anew; none of these is inherited.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      [...within.keys()]
        .map(
          (name) =>
            `@property --reached-${name} { syntax: '*'; inherits: false }` +
            `career-pathway::part(${name}) { --reached-${name}: yes }`,
        )
        .join(''),
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const outOfReach = [...within]
      .filter(([name, elements]) =>
        elements.some(
          (element) =>
            getComputedStyle(element).getPropertyValue(`--reached-${name}`).trim() !== 'yes',
        ),
      )
      .map(([name]) => name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    expect(checked).to.be.above(100);
    expect(outOfReach).to.deep.equal([]);
  });

  it('let the page tell the two lists of skills apart', async () => {
    const guide = await show('career-pathway', complete);
    const lists = sectionsOf(guide).filter(({ localName }) => localName === 'skill-list');
    expect(lists.map((list) => [...list.part])).to.deep.equal([
      ['skill-list', 'transferable'],
      ['skill-list', 'to-learn'],
    ]);
  });
});
