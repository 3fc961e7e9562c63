import { expect } from '@open-wc/testing';
import {
  addScript,
  germanGuide,
  guideOf,
  mishapsOf,
  onPage,
  ownAddress,
  pageWith,
  painted,
  requestsOf,
  scripts,
  sourceGuide,
  tagFor,
  watch,
} from '../support/built.js';
import type { Page } from '../support/page.js';
import {
  elementsWithin,
  headings,
  one,
  section,
  settledWithPieces,
  words,
} from '../support/reader.js';
import { countOf, statusAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

interface SourceDocument {
  readonly title: string;
  readonly skills: Record<'transferable' | 'toLearn', readonly { name: string }[]>;
  readonly roadmap: readonly { title: string; tasks: readonly { text: string }[] }[];
  readonly realityCheck: Record<string, readonly string[]>;
  readonly faq: readonly { question: string }[];
  readonly callToAction: { readonly title: string; readonly label: string };
}

/** Runs the accessibility check inside of the page. */
async function violationsIn({ document, window }: Page): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const { axe } = window as unknown as {
    readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const { violations } = await axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
}

for (const kind of ['module', 'classic'] as const) {
  describe(`one page, one script tag (${kind}), one element`, () => {
    it('show the whole source guide', async () => {
      const source = (await (await fetch(sourceGuide)).json()) as SourceDocument;
      await onPage(pageWith(tagFor(sourceGuide), watch + scripts[kind]), async (page) => {
        const guide = await guideOf(page);
        expect(headings(guide).filter((heading) => /^h[23]/.test(heading))).to.deep.equal([
          `h2 ${source.title}`,
          'h3 Overview',
          'h3 What you already bring',
          'h3 What you will learn',
          'h3 Your plan',
          'h3 The roadmap',
          'h3 Where you stand',
          'h3 Reality check',
          'h3 Pay on the way',
          'h3 First steps',
          'h3 Take it with you',
          'h3 Questions',
          `h3 ${source.callToAction.title}`,
        ]);
        const text = words(guide);
        const expected = [
          ...source.skills.transferable.map(({ name }) => name),
          ...source.skills.toLearn.map(({ name }) => name),
          ...source.roadmap.flatMap(({ title, tasks }) => [
            title,
            ...tasks.map((task) => task.text),
          ]),
          ...Object.values(source.realityCheck).flat(),
          ...source.faq.map(({ question }) => question),
          source.callToAction.label,
          '1 view',
        ];
        expect(expected).to.have.length.above(50);
        for (const said of expected) expect(text).to.include(said);
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });

    it('pass the accessibility check', async () => {
      await onPage(pageWith(tagFor(sourceGuide), scripts[kind]), async (page) => {
        const guide = await guideOf(page);
        for (const element of elementsWithin(guide)) {
          if (element.localName === 'details') element.setAttribute('open', '');
        }
        await painted(page);
        expect(await violationsIn(page)).to.deep.equal([]);
      });
    });

    it('ask for the document once, and for nothing but script, pieces and document', async () => {
      const src = ownAddress(sourceGuide);
      const more = `<pathway-faq src="${src}"></pathway-faq>`;
      await onPage(pageWith(tagFor(src) + more, scripts[kind]), async (page) => {
        await guideOf(page);
        const file =
          kind === 'module' ? '/dist/pathway-elements.js' : '/dist/pathway-elements.iife.js';
        const others = requestsOf(page).filter((path) => ![file, sourceGuide].includes(path));
        if (kind === 'module')
          expect(others.filter((path) => !path.startsWith('/dist/pieces/'))).to.be.empty;
        else expect(others).to.be.empty;
        expect(requestsOf(page)).to.include(file);
        expect((await countOf(src)).requests).to.equal(1);
      });
    });

    it('send nothing of what a reader tells, and ask for nothing but pieces', async () => {
      await onPage(pageWith(tagFor(sourceGuide), scripts[kind]), async (page) => {
        await guideOf(page);
        const guide = page.document.querySelector('career-pathway')!;
        const beacons: unknown[] = [];
        page.window.navigator.sendBeacon = (...sent) => Boolean(beacons.push(sent));
        page.window.open = (...opened) => {
          beacons.push(opened);
          return null;
        };
        await settledWithPieces(guide);
        const hours = one<HTMLInputElement>(section(guide, 'pathway-planner'), '[part=hours]');
        hours.value = '6';
        hours.dispatchEvent(new page.window.Event('change'));
        one(section(guide, 'action-plan'), '.box').click();
        const actions = section(guide, 'pathway-actions');
        one(actions, 'form button').click();
        await waitUntil(() => words(actions).includes('.ics'), 'there is no calendar');
        const others = requestsOf(page).filter((path) => path !== sourceGuide);
        expect(others.filter((path) => !/^\/dist\/(pieces\/)?[\w.-]+\.js$/.test(path))).to.be.empty;
        expect(beacons).to.be.empty;
        // The pages of these tests share an origin with them.
        page.window.localStorage.clear();
      });
    });

    it('fetch no German words for an English guide', async () => {
      await onPage(pageWith(tagFor(sourceGuide), scripts[kind]), async (page) => {
        await guideOf(page);
        expect(requestsOf(page).filter((path) => /\/de-[\w-]+\.js$/.test(path))).to.deep.equal([]);
      });
    });

    it('show a German guide in German, whose words come only then', async () => {
      await onPage(pageWith(tagFor(germanGuide), watch + scripts[kind]), async (page) => {
        const guide = await guideOf(page);
        expect(words(guide)).to.include('Der Fahrplan').and.include('Schwierigkeit');
        const pieces = requestsOf(page).filter((path) => path.includes('/pieces/'));
        expect(pieces.filter((path) => /\/de-[\w-]+\.js$/.test(path))).to.have.length(1);
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });

    it('tell a reader when the document is missing', async () => {
      await onPage(pageWith(tagFor(statusAt(404)), scripts[kind]), async (page) => {
        const guide = page.document.querySelector('career-pathway')!;
        await waitUntil(() => words(guide).includes('can’t be shown'), 'nothing is said');
        expect(words(guide)).to.match(/It is not where .+ Try again/);
        expect(await violationsIn(page)).to.deep.equal([]);
      });
    });

    it('show a document that stands in the page, asking for nothing but script and pieces', async () => {
      const inline =
        '{"version":1,"id":"x","from":{"title":"Cook"},"to":{"title":"Chemist"},"title":"From pot to flask"}';
      const body = `<p><career-pathway><script type="application/json">${inline}</script></career-pathway></p>`;
      await onPage(pageWith(body, watch + scripts[kind]), async (page) => {
        expect(words(await guideOf(page))).to.include('From pot to flask');
        expect(requestsOf(page).filter((path) => !path.startsWith('/dist/'))).to.deep.equal([]);
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });

    it('serve elements that stand before, inside and after the provider', async () => {
      const src = ownAddress(sourceGuide);
      const body = `<pathway-faq></pathway-faq><career-pathway src="${src}"><p><roadmap-timeline></roadmap-timeline></p></career-pathway><skill-list></skill-list>`;
      await onPage(pageWith(body, scripts[kind]), async (page) => {
        for (const [tag, heading] of [
          ['pathway-faq', 'Questions'],
          ['roadmap-timeline', 'The roadmap'],
          ['skill-list', 'What you will learn'],
        ] as const) {
          const element = page.document.querySelector(tag)!;
          await waitUntil(() => words(element).startsWith(heading), `<${tag}> shows nothing`);
        }
        expect((await countOf(src)).requests).to.equal(1);
      });
    });
  });
}

describe('both files on one page', () => {
  for (const [order, kinds] of Object.entries({
    'the module first': ['module', 'classic'],
    'the classic file first': ['classic', 'module'],
  } as const)) {
    it(`share one state and fetch once, ${order}`, async () => {
      const src = ownAddress(sourceGuide);
      await onPage(pageWith(tagFor(src), watch), async (page) => {
        const [first, second] = kinds;
        await addScript(page, first);
        const guide = await guideOf(page);
        const registered = page.window.customElements.get('skill-list');
        await addScript(page, second);
        expect(page.window.customElements.get('skill-list') === registered).to.be.true;
        const later = page.document.createElement('pathway-faq');
        const sameAddress = page.document.createElement('skill-list');
        sameAddress.setAttribute('src', src);
        page.document.querySelector('main')?.append(later, sameAddress);
        await waitUntil(() => words(later).startsWith('Questions'), 'the later element is alone');
        await waitUntil(() => words(sameAddress).startsWith('What you will learn'));
        expect(words(guide)).to.include('The roadmap');
        expect((await countOf(src)).requests).to.equal(1);
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });
  }

  it('share one state when both are in the page from the start', async () => {
    const src = ownAddress(sourceGuide);
    const body = `<pathway-faq></pathway-faq>${tagFor(src)}<skill-list src="${src}"></skill-list>`;
    await onPage(pageWith(body, watch + scripts.classic + scripts.module), async (page) => {
      await guideOf(page);
      for (const tag of ['pathway-faq', 'skill-list']) {
        const element = page.document.querySelector(tag)!;
        await waitUntil(() => words(element) !== '', `<${tag}> shows nothing`);
      }
      expect((await countOf(src)).requests).to.equal(1);
      expect(mishapsOf(page)).to.deep.equal([]);
    });
  });
});
