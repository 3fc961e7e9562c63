import { expect } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import type { PathwayDocument } from '../../src/model/index.js';
import { complete, minimal, titled } from '../support/documents.js';
import { crowdedTargets, overflowing } from '../support/layout.js';
import {
  all,
  part,
  parts,
  section,
  sectionsOf,
  settledWithPieces,
  show,
  words,
  wordsOfParts,
} from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

type Phases = NonNullable<PathwayDocument['roadmap']>;

const phases = (count: number, clock?: 'calendar'): Phases =>
  Array.from({ length: count }, (_, index) => ({
    title: `Phase by the number of ${index + 1}`,
    weeks: 2,
    clock,
    tasks: ['Do it'],
  }));

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Every text of a document drawn out into one word. */
function stretched(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => stretched(entry, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, stretched(inner, name)]),
    );
  }
  const isText =
    typeof value === 'string' &&
    /^(title|name|text|description|note|why|question|answer|provider|author|label|summary|overview|thisWeek|love|miss|challenges|tasks|jobs|alternatives|includes)$/.test(
      key,
    );
  return isText ? `${longWord}${value.replaceAll(' ', '')}` : value;
}

/** Shows a guide in a place of a certain width and text size, in pixels. */
async function showIn(width: number, document: PathwayDocument, fontSize = 16) {
  const guide = await show('career-pathway', document);
  guide.parentElement!.style.cssText = `width:${width}px;font-size:${fontSize}px`;
  await settledWithPieces(guide);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return guide;
}

/** Tells a guide the reader's hours and first day, so that it has dates. */
function plan(guide: Element) {
  const planner = section(guide, 'pathway-planner');
  for (const [name, value] of [
    ['hours', '6'],
    ['date', '2027-05-03'],
  ]) {
    const input = part<HTMLInputElement>(planner, name!);
    input.value = value!;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** The words under the line of a roadmap that are seen: not those of marks that have no room for them. */
const scaleOf = (roadmap: Element) =>
  all(roadmap, '.scale span')
    .map((mark) => {
      const range = document.createRange();
      range.selectNodeContents(mark);
      return {
        mark: words(mark),
        text: range.getBoundingClientRect(),
        at: mark.getBoundingClientRect(),
      };
    })
    .filter(({ text, at }) => text.height > 0 && text.top < at.bottom);

const places = [
  { what: 'in 320 pixels', width: 320, size: 16 },
  { what: 'in 320 pixels with text twice as large', width: 320, size: 32 },
  { what: 'in a column of 768 pixels', width: 768, size: 16 },
  { what: 'in 1280 pixels', width: 1280, size: 16 },
  { what: 'in 1280 pixels with text twice as large', width: 1280, size: 32 },
];

describe('a guide', () => {
  for (const { what, width, size } of places) {
    it(`keeps to its width ${what}`, async () => {
      expect(overflowing(await showIn(width, complete, size))).to.deep.equal([]);
    });

    it(`keeps to its width ${what} where words are very long`, async () => {
      const guide = await showIn(width, stretched(complete) as PathwayDocument, size);
      expect(words(guide)).to.include(longWord);
      expect(overflowing(guide)).to.deep.equal([]);
    });

    it(`keeps to its width ${what} with forty phases`, async () => {
      const guide = await showIn(
        width,
        { ...complete, actionPlan: undefined, roadmap: phases(40) },
        size,
      );
      expect(overflowing(guide)).to.deep.equal([]);
    });

    it(`keeps to its width ${what} with the dates of a plan`, async () => {
      const roadmap = phases(12, 'calendar');
      const guide = await showIn(
        width,
        { ...complete, id: `states-${width}-${size}`, roadmap, actionPlan: undefined },
        size,
      );
      plan(guide);
      const timeline = section(guide, 'roadmap-timeline');
      await waitUntil(() => parts(timeline, 'phase-plan').length, 'there are no dates');
      expect(overflowing(guide)).to.deep.equal([]);
      const marks = scaleOf(timeline);
      expect(marks[0]!.mark).to.equal('May 2027');
      expect(marks).to.have.length.above(width / size < 15 ? 0 : 1);
      for (const [index, { mark, text, at }] of marks.entries()) {
        expect(mark).to.match(/^\w{3} 202[78]$/);
        expect(text.right, `the end of ${mark}`).to.be.at.most(at.right);
        const next = marks[index + 1];
        if (next) expect(text.right, `the end of ${mark}`).to.be.below(next.text.left);
      }
    });

    it(`has targets that a finger can hit ${what}`, async () => {
      const guide = await showIn(width, complete, size);
      expect(crowdedTargets(guide)).to.deep.equal([]);
    });
  }

  for (const width of [320, 1280]) {
    it(`keeps to its width of ${width} pixels with the text spacing that a reader may set`, async () => {
      const guide = await showIn(width, complete);
      const spacing = new CSSStyleSheet();
      // https://www.w3.org/TR/WCAG22/#text-spacing
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
          'p { margin-bottom: 2em !important }',
      );
      for (const { shadowRoot } of [guide, ...sectionsOf(guide)]) {
        shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, spacing];
      }
      expect(
        getComputedStyle(part(section(guide, 'roadmap-timeline'), 'totals')).letterSpacing,
      ).not.to.equal('normal');
      expect(overflowing(guide)).to.deep.equal([]);
    });
  }

  it('reads at 320 pixels in letters of a size', async () => {
    const guide = await showIn(320, complete);
    const sizes = sectionsOf(guide)
      .flatMap((one) => all(one, 'p, li, dd, dt, a'))
      .map((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(Math.min(...sizes)).to.be.at.least(14);
  });

  it('puts the list of sections beside them where there is room, in sight', async () => {
    const navigationOf = (guide: Element) => part(guide, 'navigation');
    const wide = await showIn(1280, complete);
    const [first] = all(wide, '.sections > *');
    expect(getComputedStyle(navigationOf(wide)).position).to.equal('sticky');
    expect(navigationOf(wide).getBoundingClientRect().right).to.be.at.most(
      first!.getBoundingClientRect().left,
    );
    const narrow = await showIn(600, complete);
    expect(getComputedStyle(navigationOf(narrow)).position).to.equal('static');
    expect(navigationOf(narrow).getBoundingClientRect().bottom).to.be.at.most(
      all(narrow, '.sections > *')[0]!.getBoundingClientRect().top,
    );
  });
});

describe('a roadmap', () => {
  it('of one phase is one stretch from end to end', async () => {
    const guide = await showIn(1000, { ...minimal, roadmap: phases(1) });
    const roadmap = section(guide, 'roadmap-timeline');
    const [stretch] = all(roadmap, '.map li');
    expect(stretch!.getBoundingClientRect().width).to.equal(
      part(roadmap, 'axis').getBoundingClientRect().width,
    );
    expect(wordsOfParts(roadmap, 'axis-link')).to.deep.equal(['Phase by the number of 1']);
  });

  it('of forty phases still draws them all, to scale, and lists each by its number', async () => {
    const guide = await showIn(320, { ...minimal, roadmap: phases(40) });
    const roadmap = section(guide, 'roadmap-timeline');
    const widths = all(roadmap, '.map li').map((li) => li.getBoundingClientRect().width);
    expect(widths).to.have.length(40);
    expect(Math.max(...widths) - Math.min(...widths)).to.be.below(0.5);
    expect(parts(roadmap, 'phase')).to.have.length(40);
    // Stretches of seven pixels are no targets.
    expect(parts(roadmap, 'axis-link')).to.have.length(0);
  });

  it('of unknown length has no line, only its list', async () => {
    const roadmap = await show('roadmap-timeline', {
      ...minimal,
      roadmap: [{ title: 'Some day', tasks: [] }],
    });
    expect(parts(roadmap, 'axis')).to.have.length(0);
    expect(wordsOfParts(roadmap, 'phase-title')).to.deep.equal(['Some day']);
  });

  it('keeps its names where a stretch has no room to show them', async () => {
    const guide = await showIn(320, { ...minimal, roadmap: phases(8) });
    const names = all(section(guide, 'roadmap-timeline'), '.map span');
    expect(names.map(words)[7]).to.equal('Phase by the number of 8');
    expect(names[7]!.getBoundingClientRect().height).to.equal(0);
    const wide = await showIn(1280, { ...minimal, roadmap: phases(8) });
    const [name] = all(section(wide, 'roadmap-timeline'), '.map span');
    expect(name!.getBoundingClientRect().height).to.be.above(14);
  });

  it('that is not there leaves no heading behind', async () => {
    const guide = await show('career-pathway', titled('No way yet'));
    expect(words(guide)).not.to.match(/roadmap/i);
    const alone = await show('roadmap-timeline', minimal);
    expect(alone.getBoundingClientRect().height).to.equal(0);
  });
});
