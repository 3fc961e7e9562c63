import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/roadmap-timeline/roadmap-timeline.define.js';
import { complete, german, minimal } from '../support/documents.js';
import { all, headings, part, parts, show, words, wordsOfParts } from '../support/reader.js';

/** Keeps the browser where it is when a link is clicked. */
function stay(event: Event) {
  event.preventDefault();
}

describe('<roadmap-timeline>', () => {
  it('shows the phases in order, each with what it is and takes', async () => {
    const element = await show('roadmap-timeline', complete);
    expect(headings(element)).to.deep.equal([
      'h2 The roadmap',
      'h3 The basics',
      'h3 Eight weeks in a brewery',
      'h3 Finding work',
    ]);
    expect(wordsOfParts(element, 'phase-facts')).to.deep.equal([
      '4 weeks',
      '8 weeks · Placement · fixed length · reduced income',
      '4 weeks · Job search · fixed length',
    ]);
    expect(all(element, 'ol > li')).to.have.length(3);
  });

  it('adds up phases, weeks, months and hours, and says which pace it assumes', async () => {
    const element = await show('roadmap-timeline', complete);
    expect(wordsOfParts(element, 'totals')).to.deep.equal([
      '3 phases · 16 weeks (about 4 months) · about 40 hours at 10 hours a week (our assumption)',
    ]);
  });

  it('calls the pace of the author no assumption', async () => {
    const element = await show('roadmap-timeline', { ...complete, pace: { hoursPerWeek: 6 } });
    expect(words(part(element, 'totals'))).to.match(/about 24 hours at 6 hours a week$/);
  });

  it('adds up ranges', async () => {
    const element = await show('roadmap-timeline', {
      ...minimal,
      pace: { hoursPerWeek: 5 },
      roadmap: [
        { title: 'One', weeks: { min: 2, max: 4 }, tasks: [] },
        { title: 'Two', weeks: { min: 6, max: 8 }, tasks: [] },
      ],
    });
    expect(words(part(element, 'totals'))).to.match(
      /^2 phases · 8 ?– ?12 weeks \(about 2 ?– ?3 months\) · about 40 ?– ?60 hours at 5 hours a week$/,
    );
  });

  it('counts one phase as one, and weeks that nobody gave not at all', async () => {
    const element = await show('roadmap-timeline', {
      ...minimal,
      roadmap: [{ title: 'All of it', tasks: ['Begin'] }],
    });
    expect(wordsOfParts(element, 'totals')).to.deep.equal(['1 phase']);
    expect(parts(element, 'axis')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('draws each phase as long as it takes, one after the other', async () => {
    const element = await show('roadmap-timeline', complete);
    const axis = part(element, 'axis').getBoundingClientRect();
    const drawn = [...part(element, 'axis').querySelectorAll('rect')].map((rect) => {
      const { left, width } = rect.getBoundingClientRect();
      return [(left - axis.left) / axis.width, width / axis.width].map((share) =>
        Math.round(100 * share),
      );
    });
    expect(axis.width).to.be.above(100);
    const expected = [
      [0, 25],
      [25, 50],
      [75, 25],
    ];
    expect(drawn).to.have.length(expected.length);
    // A gap between two phases may take a little from each.
    for (const [index, [start, length]] of expected.entries()) {
      expect(drawn[index]?.[0]).to.be.closeTo(start!, 2);
      expect(drawn[index]?.[1]).to.be.closeTo(length!, 2);
    }
  });

  it('lists the tasks with all that is said about them', async () => {
    const element = await show('roadmap-timeline', complete);
    expect(wordsOfParts(element, 'task')).to.deep.equal([
      'Read the Mash Book 12 hours',
      'Brew five litres at home',
      'Clean every tank once optional',
      'Write a recipe one of these is enough',
      'Repeat a recipe one of these is enough',
      'Write to ten breweries',
    ]);
    const link = parts(element, 'task')[0]?.querySelector('a');
    expect(link?.href).to.equal('https://example.org/mash');
  });

  it('lists the resources with all that is said about them', async () => {
    const element = await show('roadmap-timeline', complete);
    const [course, forum, neighbour] = wordsOfParts(element, 'resource');
    expect(course).to.match(
      /^Brewing course Guild school, course, €90 ?– ?€?120 a month, sponsored$/,
    );
    expect(forum).to.equal('Home brewers’ forum community');
    expect(neighbour).to.equal('The brewer next door');
  });

  it('tells search engines and readers of sponsored links, and only of those', async () => {
    const element = await show('roadmap-timeline', complete);
    const [course, forum] = all<HTMLAnchorElement>(element, '[part~="resource"] a');
    expect(course?.relList.contains('sponsored')).to.be.true;
    expect(course?.href).to.equal('https://example.org/course');
    expect(forum?.relList.contains('sponsored')).to.be.false;
    expect(all(element, '[part~="resource"] a')).to.have.length(2);
  });

  it('tells the page which resource a reader follows', async () => {
    const element = await show('roadmap-timeline', complete);
    const link = all<HTMLAnchorElement>(element, '[part~="resource"] a')[1];
    element.addEventListener('click', stay);
    setTimeout(() => link?.click());
    const event = await oneEvent(document.body, 'pathway-resource');
    expect(event).to.include({
      pathwayId: 'baker-to-brewer',
      title: 'Home brewers’ forum',
      url: 'https://example.org/forum',
      bubbles: true,
      composed: true,
    });
    expect(event.target === element).to.be.true;
  });

  it('names the skills that a phase teaches', async () => {
    const element = await show('roadmap-timeline', complete);
    expect(wordsOfParts(element, 'phase-skills')).to.deep.equal([
      'Skills Mashing and Cleaning in place',
    ]);
  });

  it('says what the reader has who stops there', async () => {
    const element = await show('roadmap-timeline', complete);
    expect(wordsOfParts(element, 'if-you-stop')).to.deep.equal([
      'If you stop here You can brew at home. Jobs open to you: bar keeper and malt seller',
    ]);
  });

  it('counts in German for a German document', async () => {
    const element = await show('roadmap-timeline', german);
    expect(words(part(element, 'totals'))).to.equal(
      '1 Etappe · 4 Wochen (etwa 1 Monat) · etwa 40 Stunden bei 10 Stunden pro Woche (unsere Annahme)',
    );
  });

  it('makes no link of an address that is none', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const element = await show('roadmap-timeline', {
      ...minimal,
      roadmap: [
        {
          title: 'Traps',
          tasks: [{ text: 'Click me', url: 'javascript:alert(1)' }],
          resources: [{ title: 'Open me', url: 'data:text/html,<script>alert(1)</script>' }],
        },
      ],
    });
    console.warn = warn;
    expect(words(element)).to.include('Click me').and.to.include('Open me');
    expect(all(element, 'a')).to.have.length(0);
  });
});
