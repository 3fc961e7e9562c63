import { expect, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { parse, type PathwayDocument } from '../../src/model/index.js';
import { documentsFrom, oddFigures, withValues } from '../support/arbitrary-documents.js';
import { complete, german } from '../support/documents.js';
import {
  all,
  collectWarnings,
  sectionsOf,
  settled,
  show,
  words,
  type PathwayElement,
} from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

const { mutatedDocument } = documentsFrom([JSON.stringify(complete), JSON.stringify(german)]);

/** Values that the format lets through and that nobody expects. */
const oddities: readonly unknown[] = [
  '\uD800',
  '\uDFFF and more',
  '%',
  '</script><img src=x onerror=alert(1)>',
  '\u0000',
  '\u202E',
  'x'.repeat(20_000),
  ...oddFigures,
  'ZZZ',
  'xx',
  'en-u-nu-mathsanb-ca-chinese',
  'ar-u-nu-arab',
  'x-private',
  '0000',
  '0001-01-01',
  '9999-12-31',
  'ZZ',
  'AA-ZZZ',
  [],
  {},
  ['\uD800'],
];

type Json = Record<string, unknown>;

/** Puts an oddity wherever the format accepts it in the place of a value: there alone it comes to be rendered. */
const oddDocument = fc
  .record({
    from: fc.constantFrom(complete, german),
    places: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
    odd: fc.array(fc.constantFrom(...oddities), { minLength: 6, maxLength: 6 }),
  })
  .map(({ from, places, odd }): unknown => {
    let document: unknown = JSON.parse(JSON.stringify(from));
    places.forEach((place, index) => {
      const changed: unknown = JSON.parse(JSON.stringify(document));
      const slots = slotsOf(changed);
      const [owner, key] = slots[place % slots.length]!;
      owner[key] = odd[index];
      if (!parse(changed).problems.some(({ grade }) => grade === 'fatal')) document = changed;
    });
    return document;
  });

function slotsOf(value: unknown): [owner: Json, key: string][] {
  return typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) => [
        [value as Json, key] as [Json, string],
        ...slotsOf(inner),
      ])
    : [];
}

const thrown: unknown[] = [];
/** Ends the wait for a guide that will never be complete. */
let giveUp: (reason: unknown) => void = () => undefined;
const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
  const reason: unknown = 'reason' in event ? event.reason : event.error;
  thrown.push(reason);
  giveUp(reason);
};
const { error } = console;
let warnings: ReturnType<typeof collectWarnings>;

before(() => {
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  console.error = (...told: unknown[]) => thrown.push(...told);
  warnings = collectWarnings();
});

after(() => {
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
  console.error = error;
  warnings.restore();
});

/** Without waiting for a reader to come near: each piece is asked for what it would show. */
const showPieces = async (guide: PathwayElement) => {
  for (const waiting of sectionsOf(guide).filter((shown) => all(shown, '.waiting').length)) {
    waiting.scrollIntoView();
    await waitUntil(
      () => !all(waiting, '.waiting').length,
      `<${waiting.localName}> has its piece`,
      { interval: 5 },
    );
    await waiting.updateComplete;
  }
};

/** Sections that show what comes of the plan. */
const RECKONED = ['pathway-planner', 'pathway-progress', 'salary-outlook'];

let seen = { pathways: 0, failures: 0, ticks: 0 };

const rendersWhole = async (document: unknown): Promise<void> => {
  const { pathway } = parse(document, { baseUrl: location.href });
  const guide = await show('career-pathway', document as PathwayDocument, { storage: 'none' });
  await settled(guide);
  if (!pathway) {
    seen.failures += 1;
    expect(all(guide, '[part=error]'), 'says that it can’t be shown').to.have.length(1);
  } else {
    seen.pathways += 1;
    await showPieces(guide);
    const title = pathway.title.replace(/\s+/g, ' ').trim();
    expect(words(guide)).to.include(title);
    for (const shown of sectionsOf(guide)) {
      const [box] = all<HTMLInputElement>(shown, '.box');
      if (!box) continue;
      seen.ticks += 1;
      const before = box.checked;
      box.click();
      await shown.updateComplete;
      if (shown.localName === 'roadmap-timeline')
        expect(box.checked, 'ticked').not.to.equal(before);
    }
    const hours = sectionsOf(guide)
      .flatMap((shown) => all<HTMLInputElement>(shown, '[part=hours]'))
      .at(0);
    if (hours) {
      hours.value = '6';
      hours.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.all(sectionsOf(guide).map((shown) => shown.updateComplete));
    }
    for (const shown of sectionsOf(guide).filter(({ localName }) => RECKONED.includes(localName))) {
      expect(words(shown), shown.localName).not.to.match(/NaN|∞|Infinity|Invalid/);
    }
  }
};

const renders = async (document: unknown): Promise<void> => {
  const thrownEarly = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  await Promise.race([rendersWhole(document), thrownEarly]);
  fixtureCleanup();
  expect(thrown.splice(0).map(String), 'thrown to the page').to.deep.equal([]);
};

const SEED = 20_261_124;

describe('what parse accepts', () => {
  afterEach(() => {
    thrown.splice(0);
    fixtureCleanup();
  });

  it('shows as a guide, and what it does not shows why, after changes at random', async function () {
    this.timeout(90_000);
    seen = { pathways: 0, failures: 0, ticks: 0 };
    await fc.assert(fc.asyncProperty(mutatedDocument, renders), {
      seed: SEED,
      numRuns: 120,
      endOnFailure: true,
    });
    expect(seen.pathways).to.be.above(60);
    expect(seen.failures).to.be.above(1);
    expect(seen.ticks).to.be.above(60);
  });

  it('shows as a guide whatever odd values it holds', async function () {
    this.timeout(90_000);
    await fc.assert(fc.asyncProperty(oddDocument, renders), {
      seed: SEED,
      numRuns: 120,
      endOnFailure: true,
    });
  });

  for (const place of [
    ['roadmap', 0, 'weeks'],
    ['roadmap', 1, 'weeks'],
    ['roadmap', 0, 'tasks', 0, 'hours'],
    ['skills', 'toLearn', 0, 'weeks'],
    ['salary', 'target', 'max'],
    ['salary', 'change'],
    ['salary', 'recovery', 'max'],
    ['timeline', 'max'],
    ['timeline', 'min'],
  ]) {
    it(`shows as a guide, with the reader’s hours, whatever figure it has: ${place.join('.')}`, async function () {
      this.timeout(30_000);
      let accepted = 0;
      for (const figure of oddFigures) {
        // An id of its own: what a reader of the one before has said and done is not theirs.
        const id = `${place.join('-').toLowerCase()}-${String(oddFigures.indexOf(figure))}`;
        const { document, count } = withValues({ ...complete, id }, [[place, figure]]);
        accepted += count;
        if (count) await renders(document);
      }
      expect(accepted).to.be.above(1);
    });
  }

  it('shows where an id has half a character in it, and its link leads there', async () => {
    const roadmap = [
      { id: '\uD800', title: 'Half', weeks: 2, tasks: [{ id: 'a\uDFFF', text: 'A task' }] },
      { title: 'Whole', weeks: 2, tasks: [] },
    ];
    const skills = { toLearn: [{ id: '\uDBFF', name: 'S', priority: 'critical' as const }] };
    await renders({ ...complete, skills, roadmap, actionPlan: {} });
    const guide = await show('career-pathway', { ...complete, skills, roadmap, actionPlan: {} });
    const timeline = sectionsOf(guide).find(({ localName }) => localName === 'roadmap-timeline')!;
    all<HTMLAnchorElement>(timeline, '[part~="axis-link"]')[0]!.click();
    expect(timeline.shadowRoot!.activeElement?.textContent).to.include('Half');
  });

  it('is read once even where it differs from itself', async () => {
    const guide = await show('career-pathway', NaN as unknown as PathwayDocument);
    const [first] = all(guide, '[part=error]');
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    expect(all(guide, '[part=error]')[0]).to.equal(first);
    guide.requestUpdate();
    await guide.updateComplete;
    expect(all(guide, '[part=error]')[0], 'it is not read once more').to.equal(first);
  });
});
