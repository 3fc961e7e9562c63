import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/roadmap-timeline/roadmap-timeline.define.js';
import { complete, german, minimal } from '../support/documents.js';
import { press } from '../support/keyboard.js';
import { all, headings, part, parts, show, words, wordsOfParts } from '../support/reader.js';

/** Keeps the browser where it is when a link is clicked. */
function stay(event: Event) {
  event.preventDefault();
}

/** Where the phases lie on the drawn line and how long they are, in percent of the whole. */
function stretches(element: Element): [start: number, length: number][] {
  const axis = part(element, 'axis').getBoundingClientRect();
  expect(axis.width).to.be.above(100);
  return [...part(element, 'axis').querySelectorAll('li')].map((stretch) => {
    const { left, width } = stretch.getBoundingClientRect();
    return [
      Math.round((100 * (left - axis.left)) / axis.width),
      Math.round((100 * width) / axis.width),
    ];
  });
}

describe('<roadmap-timeline>', () => {
  // Wide enough for the line to lie: not every browser opens a page at the same size.
  before(() => {
    document.body.style.minWidth = '900px';
  });

  it('shows the phases in order, each with what it is and takes', async () => {
    const element = await show('roadmap-timeline', complete);
    expect(headings(element)).to.deep.equal([
      'h2 The roadmap',
      'h3 The basics',
      'h3 Eight weeks in a brewery',
      'h3 Finding work',
    ]);
    expect(wordsOfParts(element, 'phase-facts')).to.deep.equal([
      '4 weeks · weeks 1–4',
      '8 weeks · weeks 5–12 · Placement · fixed length · reduced income',
      '4 weeks · weeks 13–16 · Job search · fixed length',
    ]);
    expect(all(element, 'ol[part="phases"] > li')).to.have.length(3);
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
    const element = await show('roadmap-timeline', { ...complete, timeline: undefined });
    expect(stretches(element)).to.deep.equal([
      [0, 25],
      [25, 50],
      [75, 25],
    ]);
  });

  it('leaves the rest of the line free where the stated time is longer', async () => {
    const timeline = { min: 16, max: 32, unit: 'weeks' } as const;
    const element = await show('roadmap-timeline', { ...complete, timeline });
    expect(stretches(element)).to.deep.equal([
      [0, 13],
      [13, 25],
      [38, 13],
    ]);
  });

  it('draws the line from the right in a language that is read from there', async () => {
    const element = await show('roadmap-timeline', {
      ...complete,
      lang: 'ar',
      timeline: undefined,
    });
    expect(stretches(element)).to.deep.equal([
      [75, 25],
      [25, 50],
      [0, 25],
    ]);
  });

  for (const [timeline, said] of [
    [{ min: 3, max: 4, unit: 'weeks' }, 'More than the 3–4 weeks stated for the whole change'],
    [
      { min: 3, max: 4, unit: 'months' },
      'In keeping with the 3–4 months stated for the whole change',
    ],
    [{ min: 1, max: 2, unit: 'years' }, 'Less than the 1–2 years stated for the whole change'],
  ] as const) {
    it(`sets the total against ${said.slice(-40)}: ${said.split(' the ')[0]!.toLowerCase()}`, async () => {
      const element = await show('roadmap-timeline', { ...complete, timeline });
      expect(wordsOfParts(element, 'stated')).to.deep.equal([said]);
      const axis = part(element, 'axis').getBoundingClientRect();
      const stated = part(element, 'stated').getBoundingClientRect();
      expect(stated.right).to.be.at.most(axis.right + 1);
    });
  }

  it('draws nothing of a stated time that is not there', async () => {
    const element = await show('roadmap-timeline', { ...complete, timeline: undefined });
    expect(parts(element, 'stated')).to.have.length(0);
  });

  it('moves to a phase by its number on the line', async () => {
    const element = await show('roadmap-timeline', complete);
    const links = parts<HTMLAnchorElement>(element, 'axis-link');
    expect(links.map(words)).to.deep.equal([
      'The basics',
      'Eight weeks in a brewery',
      'Finding work',
    ]);
    links[1]?.focus();
    await press('Enter');
    expect(words(element.shadowRoot?.activeElement)).to.match(/^Eight weeks in a brewery/);
    links[1]?.click();
    expect(words(element.shadowRoot?.activeElement)).to.match(/^Eight weeks in a brewery/);
    history.replaceState(undefined, '', location.pathname + location.search);
  });

  it('has the number that is seen of a link in the link’s name', async () => {
    const element = await show('roadmap-timeline', complete);
    const numbers = parts(element, 'axis-link').map(
      (link) => getComputedStyle(link.querySelector('.stop')!, '::before').content,
    );
    expect(numbers).to.have.length(3);
    // After a slash stands what is read in place of what is seen.
    for (const number of numbers) expect(number).to.match(/^("\d"|attr\(data-number\))$/);
  });

  it('says of which weeks a phase is as far as the lengths of the others are known', async () => {
    const phase = (title: string, weeks?: number | { min: number; max: number }) => ({
      title,
      tasks: [],
      ...(weeks !== undefined && { weeks }),
    });
    const exact = await show('roadmap-timeline', {
      ...minimal,
      roadmap: [phase('One', 1), phase('Two', 2)],
    });
    expect(wordsOfParts(exact, 'phase-facts')).to.deep.equal([
      '1 week · week 1',
      '2 weeks · weeks 2–3',
    ]);
    const about = await show('roadmap-timeline', {
      ...minimal,
      roadmap: [phase('One', { min: 2, max: 4 }), phase('Two', 2)],
    });
    expect(wordsOfParts(about, 'phase-facts')[1]).to.equal('2 weeks · about weeks 4–5');
    const unknown = await show('roadmap-timeline', {
      ...minimal,
      roadmap: [phase('One'), phase('Two', 2)],
    });
    expect(wordsOfParts(unknown, 'phase-facts')).to.deep.equal(['2 weeks']);
    expect(parts(unknown, 'phase-bar')).to.have.length(0);
  });

  it('lists the tasks with all that is said about them', async () => {
    const element = await show('roadmap-timeline', complete);
    expect(wordsOfParts(element, 'task')).to.deep.equal([
      'Read the Mash Book 12 hours Skip',
      'Brew five litres at home Skip',
      'Clean every tank once optional Skip',
      'Write a recipe one of these is enough Skip',
      'Repeat a recipe one of these is enough Skip',
      'Write to ten breweries Skip',
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
