/**
 * Walks through every element as somebody does who uses the keyboard alone, and as a screen reader does: from stop to
 * stop, from heading to heading, from landmark to landmark. Roles and names are worked out from what is rendered, for
 * the few roles that the kit uses. https://www.w3.org/TR/html-aam-1.0/
 */
import { expect } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { complete, minimal } from '../support/documents.js';
import { press } from '../support/keyboard.js';
import {
  elementsWithin,
  focused,
  part,
  parts,
  type PathwayTag,
  section,
  show,
  spoken,
  words,
  settledWithPieces,
} from '../support/reader.js';

interface Sample {
  readonly tag: PathwayTag;
  readonly kind?: string;
  /** What the Tab key reaches, in reading order. */
  readonly stops: readonly string[];
  /** Landmarks, in reading order. */
  readonly landmarks: readonly string[];
  /** Whether something is drawn beside the words. */
  readonly draws: boolean;
}

const sections: readonly Sample[] = [
  {
    tag: 'pathway-overview',
    stops: ['link Baker', 'link Guild survey', 'link By Maria Huber', 'disclosure Sources'],
    landmarks: ['region Baker to Brewer in Four Months'],
    draws: true,
  },
  {
    tag: 'pathway-requirements',
    stops: ['link Hygiene course', 'link Guild grant'],
    landmarks: ['region Before you start'],
    draws: false,
  },
  {
    tag: 'skill-list',
    kind: 'transferable',
    stops: [],
    landmarks: ['region What you already bring'],
    draws: false,
  },
  {
    tag: 'skill-list',
    kind: 'to-learn',
    stops: [
      'input I have this: Mashing no',
      'link The Mash Book',
      'input I have this: Cleaning in place no',
      'input I have this: Recipes no',
      'input I have this: Water chemistry no',
    ],
    landmarks: ['region What you will learn'],
    draws: true,
  },
  {
    tag: 'pathway-planner',
    stops: [
      'input Hours a week (one number, or a range such as 2–6)',
      'input Hours a week',
      'input Start',
      'button 0 skills',
      'disclosure What I already know',
      'disclosure Weeks off and breaks',
      'disclosure How this was worked out',
    ],
    landmarks: ['region Your plan'],
    draws: false,
  },
  {
    tag: 'roadmap-timeline',
    stops: [
      'link The basics',
      'link Eight weeks in a brewery',
      'link Finding work',
      'input Read the Mash Book 12 hours',
      'link Read the Mash Book',
      'button Skip: Read the Mash Book',
      'input Brew five litres at home',
      'button Skip: Brew five litres at home',
      'link Brewing course',
      'link Home brewers’ forum',
      'input Clean every tank once optional',
      'button Skip: Clean every tank once',
      'input Write a recipe one of these is enough',
      'button Skip: Write a recipe',
      'input Repeat a recipe one of these is enough',
      'button Skip: Repeat a recipe',
      'input Write to ten breweries',
      'button Skip: Write to ten breweries',
    ],
    landmarks: ['region The roadmap', 'navigation The phases at a glance'],
    draws: true,
  },
  {
    tag: 'pathway-progress',
    stops: [
      'input Read the Mash Book The basics, about 12 hours',
      'button Skip: Read the Mash Book',
      'link The basics',
      'link Eight weeks in a brewery',
      'link Finding work',
      'link First steps',
    ],
    landmarks: ['region Where you stand'],
    draws: true,
  },
  {
    tag: 'reality-check',
    stops: ['link A day in a brewery'],
    landmarks: ['region Reality check'],
    draws: true,
  },
  {
    tag: 'salary-outlook',
    stops: [
      'input What I earn now',
      'input Currency',
      'select Per a year a month a week a day an hour',
      'input Keep it on this device',
    ],
    landmarks: ['region Pay on the way'],
    draws: true,
  },
  {
    tag: 'action-plan',
    stops: [
      'input Read the Mash Book 12 hours',
      'link Read the Mash Book',
      'button Skip: Read the Mash Book',
      'input Visit a brewery',
      'button Skip: Visit a brewery',
      'input Sign up for the course',
      'link Sign up for the course',
      'button Skip: Sign up for the course',
      'input Ask for a placement',
      'button Skip: Ask for a placement',
    ],
    landmarks: ['region First steps'],
    draws: false,
  },
  {
    tag: 'pathway-actions',
    stops: [
      'button Calendar file',
      'input with a weekly reminder to learn',
      'input with the tasks as to-dos',
      'button Print',
      'button Copy as Markdown',
      'button Copy a link to this plan',
      'button Save progress to a file',
      'button Open a progress file',
    ],
    landmarks: ['region Take it with you'],
    draws: false,
  },
  {
    tag: 'pathway-faq',
    stops: ['disclosure Am I too old?', 'disclosure Must I drink beer?'],
    landmarks: ['region Questions'],
    draws: true,
  },
  {
    tag: 'pathway-cta',
    stops: ['link Join the course'],
    landmarks: ['region Shall we brew?'],
    draws: false,
  },
];

const [overview, ...others] = sections as [Sample, ...Sample[]];

const guide: Sample = {
  tag: 'career-pathway',
  stops: [
    ...overview.stops,
    'link Before you start',
    'link What you already bring',
    'link What you will learn',
    'link Your plan',
    'link The roadmap',
    'link Where you stand',
    'link Reality check',
    'link Pay on the way',
    'link First steps',
    'link Take it with you',
    'link Questions',
    'link Shall we brew?',
    ...others.flatMap(({ stops }) => stops),
  ],
  landmarks: [
    'article Baker to Brewer in Four Months',
    ...overview.landmarks,
    'navigation In this guide',
    ...others.flatMap(({ landmarks }) => landmarks),
  ],
  draws: true,
};

const roles: Readonly<Record<string, string>> = {
  a: 'link',
  article: 'article',
  button: 'button',
  nav: 'navigation',
  section: 'region',
  summary: 'disclosure',
};

/** A role and a name, as a screen reader says them. */
function announced(element: Element): string {
  return `${element.role ?? roles[element.localName] ?? element.localName} ${nameOf(element)}`;
}

function nameOf(element: Element): string {
  const labels = element.ariaLabelledByElements ?? (element as HTMLInputElement).labels ?? [];
  const group = (element as HTMLInputElement).type === 'radio' && element.closest('fieldset');
  const names = [
    ...(group ? [group.ariaLabel ?? spoken(group.querySelector('legend'))] : []),
    ...[...labels].map(spoken),
  ].join(' ');
  return element.ariaLabel || names || spoken(element);
}

/** What a screen reader meets: without what is hidden from everybody, or from it. */
function perceived(element: Element): Element[] {
  const hidden = new Set(
    elementsWithin(element)
      .filter(({ ariaHidden }) => ariaHidden === 'true')
      .flatMap((root) => [root, ...elementsWithin(root)]),
  );
  return elementsWithin(element).filter(
    (one) =>
      !hidden.has(one) && (one.checkVisibility() || getComputedStyle(one).display === 'contents'),
  );
}

const landmarksOf = (element: Element) =>
  perceived(element)
    .filter(({ localName }) => ['article', 'section', 'nav'].includes(localName))
    .map(announced);

const levelsOf = (element: Element) =>
  perceived(element)
    .filter(({ localName }) => /^h[1-6]$/.test(localName))
    .map(({ localName }) => Number(localName.slice(1)));

/** Whether the focus is drawn on an element, inside the window, and nothing lies over it. */
function isSeen(element: Element): boolean {
  const { left, top, width, height } = element.getClientRects()[0]!;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const root = element.getRootNode() as ShadowRoot;
  const over = root.elementFromPoint(left + width / 2, top + height / 2);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && element.contains(over);
}

function button(name: string): HTMLButtonElement {
  const added = document.createElement('button');
  added.textContent = name;
  return added;
}

/** Goes from a button before an element to a button after it, or back, and tells of the stops between them. */
async function walk(element: Element, direction: 'forwards' | 'backwards') {
  const [before, after] = [button('Before'), button('After')];
  element.before(before);
  element.after(after);
  const [start, end] = direction === 'forwards' ? [before, after] : [after, before];
  start.focus();
  const stops: string[] = [];
  const unseen: string[] = [];
  const most = elementsWithin(element).length;
  for (let count = 0; count < most; count += 1) {
    await press('Tab', { shift: direction === 'backwards' });
    const stop = focused();
    if (!stop || stop === end || stop === document.body) break;
    // The parts of a date are stops of one control.
    if (stops.at(-1) !== announced(stop)) stops.push(announced(stop));
    // Firefox scrolls to where the focus has gone only before it draws.
    for (let frame = 0; frame < 3 && !isSeen(stop); frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    if (!isSeen(stop)) unseen.push(announced(stop));
  }
  const arrived = words(focused());
  before.remove();
  after.remove();
  return { stops, unseen, arrived };
}

for (const { tag, kind, stops, landmarks, draws } of [guide, ...sections]) {
  const attributes: Readonly<Record<string, string>> = kind ? { kind } : {};

  describe(`<${tag}${kind ? ` kind="${kind}"` : ''}>, without a mouse and without sight`, () => {
    it('is walked through with Tab in reading order, and left at its end', async () => {
      const element = await show(tag, complete, attributes);
      await settledWithPieces(element);
      const walked = await walk(element, 'forwards');
      expect(walked.stops).to.deep.equal(stops);
      expect(walked.arrived).to.equal('After');
      expect(walked.unseen).to.deep.equal([]);
    });

    it('is walked through backwards the same way', async () => {
      const element = await show(tag, complete, attributes);
      await settledWithPieces(element);
      const walked = await walk(element, 'backwards');
      expect(walked.stops).to.deep.equal([...stops].reverse());
      expect(walked.arrived).to.equal('Before');
      expect(walked.unseen).to.deep.equal([]);
    });

    it('has its landmarks in order, each with a name of its own', async () => {
      const element = await show(tag, complete, attributes);
      expect(landmarksOf(element)).to.deep.equal(landmarks);
      expect(new Set(landmarks).size).to.equal(landmarks.length);
    });

    for (const asked of [2, 4, 6]) {
      it(`has headings from level ${asked} on, with no level left out`, async () => {
        const element = await show(tag, complete, {
          ...attributes,
          'heading-level': String(asked),
        });
        const levels = levelsOf(element);
        expect(levels[0]).to.equal(asked);
        expect(Math.min(...levels)).to.equal(asked);
        const jumps = levels.filter((level, index) => index && level > levels[index - 1]! + 1);
        expect(jumps).to.deep.equal([]);
      });
    }

    it('has words in all headings, and items in all lists', async () => {
      const element = await show(tag, complete, attributes);
      await settledWithPieces(element);
      const silent = perceived(element).filter(
        (node) => /^(h[1-6]|ul|ol|dl|li|dt)$/.test(node.localName) && !spoken(node),
      );
      expect(silent.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      const strays = perceived(element).filter(
        (node) => node.localName === 'li' && !/^[uo]l$/.test(node.parentElement?.localName ?? ''),
      );
      expect(strays.length).to.equal(0);
    });

    it('keeps what is drawn from being read out', async () => {
      const element = await show(tag, complete, attributes);
      await settledWithPieces(element);
      const drawn = elementsWithin(element).filter((node) =>
        node.matches('svg, i, b, .bar, .scale, .share'),
      );
      expect(drawn.length > 0).to.equal(draws);
      expect(drawn.map(spoken).filter(Boolean)).to.deep.equal([]);
      const heard = perceived(element).filter(({ localName }) =>
        /^(svg|img|canvas)$/.test(localName),
      );
      expect(heard.length).to.equal(0);
      expect(readSigns(element)).to.deep.equal([]);
    });

    it('hides nothing from a screen reader that the keyboard reaches', async () => {
      const element = await show(tag, complete, attributes);
      const hidden = elementsWithin(element).filter(({ ariaHidden }) => ariaHidden === 'true');
      const reached = hidden.flatMap((root) =>
        elementsWithin(root).filter((node) => (node as HTMLElement).tabIndex >= 0),
      );
      expect(reached.length).to.equal(0);
    });
  });
}

/** Signs that the style sheets draw and a screen reader would read out. Numbers may be read. */
function readSigns(element: Element): string[] {
  return elementsWithin(element)
    .flatMap((node) => ['::before', '::after'].map((edge) => getComputedStyle(node, edge).content))
    .filter((content) => !['none', 'normal', '""'].includes(content))
    .filter((content) => !content.endsWith(' / ""') && !/\d|counter|attr/.test(content));
}

describe('the questions, by keyboard', () => {
  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`open and close with ${name}`, async () => {
      const element = await show('pathway-faq', complete);
      const question = part<HTMLDetailsElement>(element, 'question');
      const answer = part(element, 'answer');
      part(element, 'question-text').focus();
      await press(key);
      expect(question.open).to.be.true;
      expect(answer.checkVisibility()).to.be.true;
      await press(key);
      expect(question.open).to.be.false;
      expect(answer.checkVisibility()).to.be.false;
    });
  }

  it('let the Tab key into an answer only while it is open', async () => {
    const element = await show('pathway-faq', complete);
    part<HTMLDetailsElement>(element, 'question').open = true;
    const { stops, unseen } = await walk(element, 'forwards');
    expect(stops).to.deep.equal([
      'disclosure Am I too old?',
      'link Ages of brewers',
      'disclosure Must I drink beer?',
    ]);
    expect(unseen).to.deep.equal([]);
  });
});

describe('the list of sections, by keyboard', () => {
  it('takes the focus to the heading of the section, and Tab on from there', async () => {
    const element = await show('career-pathway', complete);
    const link = parts(element, 'navigation-link').find((one) => words(one) === 'Reality check');
    link?.focus();
    await press('Enter');
    expect(words(focused())).to.equal('Reality check');
    expect(focused()?.localName).to.equal('h3');
    await press('Tab');
    expect(words(focused())).to.equal('A day in a brewery');
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('the roadmap, without sight', () => {
  it('is an ordered list of phases, each under a heading', async () => {
    const element = await show('roadmap-timeline', complete);
    const list = part(element, 'phases');
    expect(list.localName).to.equal('ol');
    expect(list.role ?? 'list').to.equal('list');
    const items = [...list.children];
    expect(items.map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li']);
    expect(items.map((item) => words(item.querySelector('h3')))).to.deep.equal([
      'The basics',
      'Eight weeks in a brewery',
      'Finding work',
    ]);
    expect(items.map((item) => item.querySelectorAll('h3').length)).to.deep.equal([1, 1, 1]);
  });

  it('says of each phase what the line draws', async () => {
    const element = await show('roadmap-timeline', complete);
    const [basics, placement, search] = parts(element, 'phase').map(spoken);
    expect(basics).to.include('4 weeks').and.not.include('fixed length');
    expect(placement).to.include('8 weeks').and.include('fixed length');
    expect(search).to.include('4 weeks').and.include('fixed length');
    expect(spoken(part(element, 'stated'))).to.include('stated for the whole change');
  });

  it('leads from the line to every phase that has room there, by its name', async () => {
    const element = await show('roadmap-timeline', complete);
    const axis = part(element, 'axis');
    const items = [...axis.querySelectorAll('ol > li')].map(spoken);
    expect(items).to.deep.equal(['The basics', 'Eight weeks in a brewery', 'Finding work']);
  });
});

describe('what is drawn, in words', () => {
  it('says the priority of every skill', async () => {
    const element = await show('skill-list', complete, { kind: 'to-learn' });
    expect(parts(element, 'priority').map(spoken)).to.deep.equal([
      'Critical',
      'Critical',
      'Important',
      'Nice to have',
    ]);
    expect(parts(element, 'weeks').map(spoken)).to.deep.equal([
      '4 weeks',
      '1 week',
      '6–8 weeks',
      '2 weeks',
    ]);
  });

  it('says how the time for learning divides', async () => {
    const element = await show('skill-list', complete, { kind: 'to-learn' });
    const shares = [...part(element, 'share').querySelectorAll('li')].map(spoken);
    expect(shares).to.deep.equal(['Critical 36%', 'Important 50%', 'Nice to have 14%']);
  });

  it('says which step of how many the difficulty is, and the other facts', async () => {
    const element = await show('pathway-overview', complete);
    const facts = parts(element, 'fact').map(spoken);
    expect(facts[0]).to.match(/^Difficulty Moderate \(\s?2 of 4\s?\)$/);
    expect(facts[1]).to.match(/^Timeline 4–6 months/);
    expect(facts[2]).to.match(/^Pay change \+10–20%/);
    expect(facts[3]).to.match(/^Demand Growing/);
  });

  it('says from which job to which', async () => {
    const element = await show('pathway-overview', minimal);
    expect(spoken(part(element, 'route'))).to.equal('From Potter to Carpenter');
  });

  it('says above each list of the reality check what its signs mean', async () => {
    const element = await show('reality-check', complete);
    expect(parts(element, 'column-heading').map(announced)).to.deep.equal([
      'h3 What you’ll love',
      'h3 What you may miss',
      'h3 What will be hard',
    ]);
  });

  it('says that a resource is paid for, and of what kind it is', async () => {
    const element = await show('career-pathway', complete);
    const [course] = parts(section(element, 'roadmap-timeline'), 'resource').map(spoken);
    expect(course).to.match(/^Brewing course .*course.*sponsored/);
  });
});
