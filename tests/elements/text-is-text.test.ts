import { expect, fixtureCleanup } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import type { PathwayDocument } from '../../src/model/index.js';
import { complete as whole } from '../support/documents.js';
import {
  expectHarmless,
  plannedGuide,
  shapeOf,
  shown,
  watchForMishaps,
} from '../support/harmless.js';
import {
  everyField,
  families,
  leavesOf,
  payloads,
  urlPayloads,
  withIds,
  withPayload,
  withTexts,
  withUrls,
} from '../support/payloads.js';
import {
  all,
  one,
  part,
  section,
  settled,
  show,
  words,
  type PathwayElement,
} from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

const complete = everyField(whole);
const inputs = { tried: 0 };

watchForMishaps(inputs, 400);

/** Shows each of some documents in one guide, one after the other, with all pieces there already. */
const eachDocument = async <Input>(
  inputsOf: readonly Input[],
  documentOf: (input: Input) => PathwayDocument,
  test: (guide: PathwayElement, input: Input) => void | Promise<void>,
) => {
  const guide = await plannedGuide({ ...complete, id: `text-${inputs.tried}` });
  const { id } = guide.pathway as PathwayDocument;
  for (const input of inputsOf) {
    inputs.tried += 1;
    guide.pathway = { ...documentOf(input), id };
    await settled(guide);
    await test(guide, input);
  }
};

describe('hostile words in every text and every name of a document', () => {
  for (const [family, members] of Object.entries(families)) {
    it(`are shown as they are written, and are nothing else: ${family}`, async function () {
      this.timeout(60_000);
      let plain: Record<string, number> | undefined;
      await eachDocument(
        ['words', ...members],
        (payload) => withIds(withPayload(complete, payload), payload),
        async (guide, payload) => {
          const what = JSON.stringify(payload).slice(0, 80);
          plain ??= shapeOf(guide);
          expect(shapeOf(guide), what).to.deep.equal(plain);
          expectHarmless(guide, what);
          const times = words(guide).split(shown(payload)).length - 1;
          expect(times, `${what} is shown`).to.be.at.least(60);

          // The reader’s marks hang on the names.
          const box = one<HTMLInputElement>(section(guide, 'roadmap-timeline'), '.box');
          const done = () => words(part(section(guide, 'pathway-progress'), 'sentence'));
          box.click();
          expect(done(), what).to.match(/^1 of /);
          box.click();
          expect(done(), what).to.match(/^0 of /);
          await guide.updateComplete;
        },
      );
    });
  }
});

describe('hostile names', () => {
  it('of items are found by the address that their guide gives them', async () => {
    await eachDocument(
      ['\uD800', 'a b/c', '%', '"><img src=x>', '__proto__', '\u202E', '#pathway:'],
      (payload) => withIds(complete, payload),
      async (guide, payload) => {
        const roadmap = section(guide, 'roadmap-timeline');
        const links = all<HTMLAnchorElement>(roadmap, '[part="axis-link"]');
        location.hash = links.at(-1)!.getAttribute('href')!;
        const focused = () => roadmap.shadowRoot?.activeElement;
        await waitUntil(() => focused()?.localName === 'li', JSON.stringify(payload));
        (focused() as HTMLElement).blur();
      },
    );
    location.hash = '';
  });
});

describe('hostile addresses', () => {
  it('are no links, or links to the web and to mail', async function () {
    this.timeout(60_000);
    let plain: Record<string, number> | undefined;
    await eachDocument(
      ['https://example.org/', ...urlPayloads],
      (url) => withUrls(complete, url),
      (guide, url) => {
        const what = JSON.stringify(url);
        plain ??= shapeOf(guide);
        expectHarmless(guide, what);
        for (const [name, times] of Object.entries(shapeOf(guide))) {
          // The call without an address is a button.
          const more = /^(<button>$|button\[)/.test(name) ? 1 : 0;
          expect(times, `${name} for ${what}`).to.be.at.most((plain[name] ?? 0) + more);
        }
      },
    );
  });
});

describe('hostile words where the format has words of its own', () => {
  const coded = leavesOf(complete).filter(({ kind }) => kind === 'coded');
  const least = {
    version: 1,
    id: 'least',
    from: { title: 'A' },
    to: { title: 'B' },
    title: 'From A to B',
  } as const;

  it('are left out with the least that they belong to', async function () {
    this.timeout(60_000);
    for (const payload of Object.values(families).map(([first]) => first)) {
      for (const { path } of coded.filter((_, index) => index % 6 === payload.length % 6)) {
        if (path === 'id') continue;
        inputs.tried += 1;
        const document = withTexts(complete, (leaf) => (leaf.path === path ? payload : leaf.value));
        const guide = await show('career-pathway', document, { storage: 'none' });
        const what = `${path}: ${JSON.stringify(payload).slice(0, 80)}`;
        expectHarmless(guide, what);
        expect(words(guide), what).to.include(complete.title);
        fixtureCleanup();
      }
    }
  });

  it('are told to the publisher as text where nothing can be shown', async function () {
    this.timeout(60_000);
    let plain: Record<string, number> | undefined;
    for (const payload of ['words', ...payloads]) {
      inputs.tried += 1;
      const guide = await show('career-pathway', {
        ...least,
        version: payload as unknown as 1,
      });
      plain ??= shapeOf(guide);
      const what = JSON.stringify(payload).slice(0, 80);
      expect(words(guide), what).to.include('can’t be shown');
      expect(shapeOf(guide), what).to.deep.equal(plain);
      fixtureCleanup();
    }
  });
});
