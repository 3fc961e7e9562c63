import { expect } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import type { PathwayDocument } from '../../src/model/index.js';
import { complete, german, minimal } from '../support/documents.js';
import {
  all,
  headings,
  languageOf,
  one,
  part,
  type PathwayTag,
  show,
  words,
} from '../support/reader.js';

interface Sample {
  readonly tag: PathwayTag;
  readonly attributes: Readonly<Record<string, string>>;
  readonly heading: string;
  readonly germanHeading: string;
  /** Words of the author and words of the interface that stand in the section. */
  readonly authored: string;
  readonly own: string;
  readonly germanOwn: string;
  readonly ownHeading?: { readonly key: keyof NonNullable<PathwayDocument['headings']> };
}

const samples: readonly Sample[] = [
  {
    tag: 'pathway-overview',
    attributes: {},
    heading: 'Baker to Brewer in Four Months',
    germanHeading: 'Vom Bäcker zum Brauer',
    authored: 'You already know yeast.',
    own: 'Difficulty',
    germanOwn: 'Schwierigkeit',
  },
  {
    tag: 'pathway-requirements',
    attributes: {},
    heading: 'Before you start',
    germanHeading: 'Bevor es losgeht',
    authored: 'Hygiene course',
    own: 'Required',
    germanOwn: 'Vorgeschrieben',
    ownHeading: { key: 'requirements' },
  },
  {
    tag: 'skill-list',
    attributes: { kind: 'transferable' },
    heading: 'What you already bring',
    germanHeading: 'Was Sie schon mitbringen',
    authored: 'Keeping yeast alive',
    own: 'What you already bring',
    germanOwn: 'Was Sie schon mitbringen',
    ownHeading: { key: 'transferable' },
  },
  {
    tag: 'skill-list',
    attributes: { kind: 'to-learn' },
    heading: 'What you will learn',
    germanHeading: 'Was Sie lernen',
    authored: 'Mashing',
    own: 'Critical',
    germanOwn: 'Unverzichtbar',
    ownHeading: { key: 'toLearn' },
  },
  {
    tag: 'roadmap-timeline',
    attributes: {},
    heading: 'The roadmap',
    germanHeading: 'Der Fahrplan',
    authored: 'The basics',
    own: 'Tasks',
    germanOwn: 'Aufgaben',
    ownHeading: { key: 'roadmap' },
  },
  {
    tag: 'reality-check',
    attributes: {},
    heading: 'Reality check',
    germanHeading: 'Realitätscheck',
    authored: 'Patience pays',
    own: 'What you’ll love',
    germanOwn: 'Was Ihnen gefallen wird',
    ownHeading: { key: 'realityCheck' },
  },
  {
    tag: 'action-plan',
    attributes: {},
    heading: 'First steps',
    germanHeading: 'Erste Schritte',
    authored: 'Visit a brewery',
    own: 'This week',
    germanOwn: 'Diese Woche',
    ownHeading: { key: 'actionPlan' },
  },
  {
    tag: 'pathway-faq',
    attributes: {},
    heading: 'Questions',
    germanHeading: 'Fragen',
    authored: 'Am I too old?',
    own: 'Questions',
    germanOwn: 'Fragen',
    ownHeading: { key: 'faq' },
  },
  {
    tag: 'pathway-cta',
    attributes: {},
    heading: 'Shall we brew?',
    germanHeading: 'Bereit anzufangen?',
    authored: 'Join the course',
    own: '',
    germanOwn: 'Bereit anzufangen?',
  },
];

/** Every text of a document with tags around it, keys and enumerations left alone. */
function withMarkup(pathway: PathwayDocument): PathwayDocument {
  const texts = new Set(['title', 'summary', 'name', 'text', 'description', 'question', 'label']);
  return JSON.parse(
    JSON.stringify(pathway, (key, value: unknown) =>
      texts.has(key) && typeof value === 'string' ? `<b>${value}</b>&amp;` : value,
    ),
  ) as PathwayDocument;
}

function elementWithText(host: Element, text: string): Element {
  const found = all(host, '*').filter(
    (element) => words(element).includes(text) && !element.matches('slot, style'),
  );
  const innermost = found.at(-1);
  if (!innermost) throw new Error(`<${host.localName}> does not say "${text}".`);
  return innermost;
}

for (const sample of samples) {
  const { tag, attributes, heading } = sample;
  const { kind } = attributes;

  describe(`<${tag}${kind ? ` kind="${kind}"` : ''}>, as every section`, () => {
    it('shows the words of the author and of the interface', async () => {
      const element = await show(tag, complete, attributes);
      expect(words(element)).to.include(heading);
      expect(words(element)).to.include(sample.authored);
      expect(words(element)).to.include(sample.own);
    });

    it('passes the accessibility check', async () => {
      const element = await show(tag, complete, attributes);
      await expect(element).to.be.accessible();
    });

    it('is a landmark named by its heading', async () => {
      const element = await show(tag, complete, attributes);
      const region = one(element, 'section');
      const label = one(element, `#${region.getAttribute('aria-labelledby') ?? 'unnamed'}`);
      expect(label.localName).to.equal('h2');
      expect(words(label)).to.equal(heading);
    });

    for (const [asked, level] of [
      ['2', 2],
      ['4', 4],
      ['6', 6],
      ['1', 2],
      ['9', 6],
      ['loud', 2],
    ] as const) {
      it(`has its heading at level ${level} for heading-level="${asked}"`, async () => {
        const element = await show(tag, complete, { ...attributes, 'heading-level': asked });
        const [first, ...others] = headings(element);
        expect(first).to.equal(`h${level} ${heading}`);
        const below = `h${Math.min(level + 1, 6)}`;
        for (const other of others) expect(other).to.match(new RegExp(`^${below} `));
      });
    }

    it('follows a heading level that changes', async () => {
      const element = await show(tag, complete, attributes);
      element.setAttribute('heading-level', '5');
      await element.updateComplete;
      expect(headings(element)[0]).to.equal(`h5 ${heading}`);
    });

    if (tag !== 'pathway-overview') {
      it('shows nothing without content', async () => {
        const element = await show(tag, minimal, attributes);
        expect(words(element)).to.equal('');
        expect(element.shadowRoot?.childElementCount).to.equal(0);
        expect(element.getBoundingClientRect().height).to.equal(0);
      });
    }

    it('goes along with another document', async () => {
      const element = await show(tag, complete, attributes);
      element.pathway = german;
      await element.updateComplete;
      await element.ready;
      await element.updateComplete;
      expect(words(element)).to.include(sample.germanHeading).and.not.include(sample.authored);
    });

    it('lets the page replace the heading and add before and after', async () => {
      const element = await show(tag, complete, attributes);
      for (const slot of ['heading', 'start', 'end']) {
        const added = document.createElement(slot === 'heading' ? 'h2' : 'p');
        added.slot = slot;
        added.textContent = `Our ${slot}`;
        element.append(added);
      }
      const shown = words(element);
      expect(headings(element)[0]).to.equal('h2 Our heading');
      expect(shown).to.match(/^Our heading Our start .+ Our end$/);
      await expect(element).to.be.accessible();
    });

    const { ownHeading } = sample;
    if (ownHeading) {
      it('takes the heading of the author', async () => {
        const authored = { ...complete, headings: { [ownHeading.key]: 'In our own words' } };
        const element = await show(tag, authored, attributes);
        expect(headings(element)[0]).to.equal('h2 In our own words');
        expect(words(element)).not.to.include(heading);
      });
    }

    it('speaks German for a German document', async () => {
      const element = await show(tag, german, attributes);
      expect(words(part(element, 'heading'))).to.equal(sample.germanHeading);
      expect(words(element)).to.include(sample.germanOwn);
      expect(languageOf(elementWithText(element, sample.germanOwn))).to.equal('de');
      await expect(element).to.be.accessible();
    });

    it('speaks German where the element says so, and marks English content as English', async () => {
      const element = await show(tag, complete, { ...attributes, lang: 'de' });
      expect(languageOf(elementWithText(element, sample.authored))).to.equal('en');
      if (sample.own) {
        expect(words(element)).to.include(sample.germanOwn);
        expect(languageOf(elementWithText(element, sample.germanOwn))).to.equal('de');
      }
    });

    it('changes its language with the lang attribute', async () => {
      const element = await show(tag, { ...complete, callToAction: { label: 'Go' } }, attributes);
      expect(words(element)).not.to.include(sample.germanOwn);
      element.lang = 'de';
      await element.updateComplete;
      await element.ready;
      expect(words(element)).to.include(sample.germanOwn);
    });

    it('shows markup as the characters it is', async () => {
      const element = await show(tag, withMarkup(complete), attributes);
      const plain = await show(tag, complete, attributes);
      expect(all(element, 'b').length).to.equal(all(plain, 'b').length);
      expect(words(element)).to.match(/<b>.+<\/b>&amp;/);
    });

    it('stays hidden when told to', async () => {
      const element = await show(tag, complete, { ...attributes, hidden: '' });
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
  });
}
