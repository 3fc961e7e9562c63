import { expect } from '@open-wc/testing';
import '../../src/elements/skill-list/skill-list.define.js';
import type { PathwayDocument } from '../../src/model/index.js';
import { complete, minimal } from '../support/documents.js';
import {
  all,
  collectWarnings,
  headings,
  parts,
  show,
  words,
  wordsOfParts,
} from '../support/reader.js';

type Skill = NonNullable<NonNullable<PathwayDocument['skills']>['toLearn']>[number];

const toLearn = (skills: readonly object[]): PathwayDocument => ({
  ...minimal,
  skills: { toLearn: skills as Skill[] },
});

/** How much of its bar each skill fills, in percent: what it takes at least, and what it may take on top. */
const bars = (element: Element) =>
  parts(element, 'weeks-bar').map((bar) => {
    const whole = bar.getBoundingClientRect().width;
    return ['::before', '::after'].map((drawn) =>
      Math.round((100 * parseFloat(getComputedStyle(bar, drawn).width)) / whole),
    );
  });

describe('<skill-list kind="to-learn">', () => {
  it('is what a skill list shows by default', async () => {
    const element = await show('skill-list', complete);
    expect(headings(element)[0]).to.equal('h2 What you will learn');
  });

  it('sorts by priority; the order of the author decides between equals', async () => {
    const element = await show('skill-list', complete);
    expect(wordsOfParts(element, 'skill-name')).to.deep.equal([
      'Mashing',
      'Cleaning in place',
      'Recipes',
      'Water chemistry',
    ]);
  });

  it('keeps the order of the author when told to, and changes with the attribute', async () => {
    const authored = ['Water chemistry', 'Mashing', 'Recipes', 'Cleaning in place'];
    const element = await show('skill-list', complete, { sort: 'authored' });
    expect(wordsOfParts(element, 'skill-name')).to.deep.equal(authored);
    element.removeAttribute('sort');
    await element.updateComplete;
    expect(wordsOfParts(element, 'skill-name')[0]).to.equal('Mashing');
    element.setAttribute('sort', 'authored');
    await element.updateComplete;
    expect(wordsOfParts(element, 'skill-name')).to.deep.equal(authored);
  });

  it('puts skills without a known priority last, unranked', async () => {
    const console = collectWarnings();
    const element = await show(
      'skill-list',
      toLearn([
        { name: 'Urgent', priority: 'asap' },
        { name: 'None' },
        { name: 'Nice', priority: 'nice-to-have' },
        { name: 'Must', priority: 'critical' },
      ]),
    );
    console.restore();
    expect(wordsOfParts(element, 'skill-name')).to.deep.equal(['Must', 'Nice', 'Urgent', 'None']);
    expect(wordsOfParts(element, 'priority')).to.have.length(2);
    expect(words(element)).not.to.include('asap');
  });

  it('says the priority in words, beside a shape that tells it without colour', async () => {
    const element = await show('skill-list', complete);
    const priorities = parts(element, 'priority');
    expect(priorities.map(words)).to.deep.equal([
      'Critical',
      'Critical',
      'Important',
      'Nice to have',
    ]);
    const shapes = priorities.map((priority) => {
      const { borderLeftWidth, borderRightWidth, width } = getComputedStyle(priority.children[0]!);
      return [borderLeftWidth, borderRightWidth, width].join();
    });
    expect(new Set(shapes)).to.have.length(3);
  });

  it('shows how the learning time divides by priority, drawn and in words', async () => {
    const element = await show('skill-list', complete);
    const [share] = wordsOfParts(element, 'share');
    expect(share).to.equal(
      'How the learning time divides Critical 36% Important 50% Nice to have 14%',
    );
    const widths = all(element, '[part="share"] b').map((one) => one.getBoundingClientRect().width);
    const whole = widths.reduce((sum, width) => sum + width, 0);
    // The outlines of the narrow ones take a little from the others.
    for (const [index, percent] of [36, 50, 14].entries()) {
      expect((100 * widths[index]!) / whole).to.be.closeTo(percent, 2);
    }
  });

  it('divides no time of which all goes to one priority', async () => {
    const element = await show(
      'skill-list',
      toLearn([
        { name: 'A', priority: 'critical', weeks: 2 },
        { name: 'B', priority: 'important' },
      ]),
    );
    expect(parts(element, 'share')).to.have.length(0);
  });

  it('says how long each takes', async () => {
    const element = await show('skill-list', complete);
    const [mashing, cleaning, recipes, water] = wordsOfParts(element, 'weeks');
    expect([mashing, cleaning, water]).to.deep.equal(['4 weeks', '1 week', '2 weeks']);
    expect(recipes).to.match(/^6 ?– ?8 weeks$/);
  });

  it('draws the time of all on the scale of the longest', async () => {
    const element = await show('skill-list', complete);
    expect(bars(element)).to.deep.equal([
      [50, 0],
      [13, 0],
      [75, 25],
      [25, 0],
    ]);
  });

  it('draws bars of no length for skills that take no time', async () => {
    const element = await show(
      'skill-list',
      toLearn([{ name: 'A', priority: 'critical', weeks: 0 }]),
    );
    expect(bars(element)).to.deep.equal([[0, 0]]);
    expect(wordsOfParts(element, 'weeks')).to.deep.equal(['0 weeks']);
  });

  it('names the skills that come first', async () => {
    const element = await show('skill-list', complete);
    const recipes = parts(element, 'skill')[2];
    expect(words(recipes)).to.include('First: Mashing and Water chemistry');
    expect(words(parts(element, 'skill')[0])).not.to.include('First:');
  });

  it('lists where to learn it', async () => {
    const element = await show('skill-list', complete);
    expect(wordsOfParts(element, 'resource')).to.deep.equal([
      'The Mash Book A. Miller, book, paid The second edition.',
    ]);
    expect(words(parts(element, 'skill')[0])).to.include('Where sugar comes from.');
  });

  it('is a list of as many entries as there are skills', async () => {
    const element = await show('skill-list', complete);
    expect(all(element, 'section > div > ul > li')).to.have.length(4);
    expect(headings(element)).to.have.length(5);
  });
});

describe('<skill-list kind="transferable">', () => {
  it('describes what the reader already brings, in the order of the author', async () => {
    const element = await show('skill-list', complete, { kind: 'transferable' });
    expect(wordsOfParts(element, 'skill-name')).to.deep.equal([
      'Keeping yeast alive',
      'Working at night',
    ]);
    expect(wordsOfParts(element, 'skill')).to.deep.equal([
      'Keeping yeast alive Sourdough taught you that.',
      'Working at night You are up at three.',
    ]);
    expect(words(element)).not.to.include('Mashing');
  });

  it('follows a kind that changes', async () => {
    const element = await show('skill-list', complete, { kind: 'transferable' });
    element.kind = 'to-learn';
    await element.updateComplete;
    expect(words(element)).to.include('Mashing').and.not.include('Working at night');
    element.setAttribute('kind', 'transferable');
    await element.updateComplete;
    expect(words(element)).to.include('Working at night').and.not.include('Mashing');
  });

  it('shows the skill without its description where there is none', async () => {
    const element = await show(
      'skill-list',
      { ...minimal, skills: { transferable: [{ name: 'A steady hand' }] } },
      { kind: 'transferable' },
    );
    expect(wordsOfParts(element, 'skill')).to.deep.equal(['A steady hand']);
    await expect(element).to.be.accessible();
  });
});
