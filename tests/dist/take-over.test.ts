import { expect } from '@open-wc/testing';
import {
  addScript,
  builtAt,
  germanGuide,
  guideOf,
  isShown,
  mishapsOf,
  onPage,
  pageWith,
  painted,
  sourceGuide,
  watch,
} from '../support/built.js';
import { contentOf, contentStyles, filledTag } from '../support/commands.js';
import type { Page } from '../support/page.js';
import { all, one, section, sectionsOf, words } from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

const lawyerGuide = '/demo/pathways/corporate-lawyer-to-secondary-school-teacher.json';
const FOOTER = '<footer>About this blog</footer>';

const page = async (guide: string, more = '') =>
  pageWith((await filledTag(guide)) + FOOTER + more, contentStyles + watch);

/** Pieces that draw a section once it is near. */
const LATE = ['planner', 'progress', 'actions']
  .map((name) => `pathway-${name}.content`)
  .concat('salary-outlook.content');

const hostOf = ({ document }: Page) => document.querySelector('career-pathway')!;

/** Loads the script, and waits for the guide in place of the content. */
async function takeOver(on: Page, folder?: string): Promise<Element> {
  await addScript(on, 'module', folder);
  const guide = await guideOf(on);
  await painted(on);
  return guide;
}

/** Layout shifts from now on, in browsers that tell of them. */
const shiftsOf = (on: Page) => {
  const shifts: PerformanceEntry[] = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new on.window.PerformanceObserver((list) => {
      shifts.push(...list.getEntries());
    }).observe({ type: 'layout-shift' });
  }
  return shifts;
};

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Texts in sight, if only in part, and where they are: of static content, and of the guide. */
const inSight = (on: Page, roots: readonly ParentNode[]) =>
  new Map(
    roots.flatMap((root) =>
      [...root.querySelectorAll('h2, h3, p, dt')].flatMap((element) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        const isSeen = height > 2 && bottom > 0 && top < on.window.innerHeight;
        return isSeen ? [[plain(element.textContent), top] as const] : [];
      }),
    ),
  );

const rootsOf = (guide: Element): ParentNode[] => [
  guide.shadowRoot!,
  ...sectionsOf(guide).map(({ shadowRoot }) => shadowRoot!),
  // What is still shown as it stood.
  ...guide.querySelectorAll(':scope > [slot]'),
];

const activeIn = (on: Page): Element | null => {
  let active = on.document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

describe('the script takes over static content', () => {
  for (const width of [320, 768, 1280]) {
    for (const share of [0, 0.25, 0.35, 0.55, 0.75]) {
      it(`without moving anything, at ${width} pixels, ${share * 100} % down the page`, async () => {
        await onPage(await page(sourceGuide), async (on) => {
          on.frame.width = String(width);
          await painted(on);
          const { scrollingElement } = on.document;
          on.window.scrollTo(0, share * (scrollingElement!.scrollHeight - on.window.innerHeight));
          await painted(on);
          const before = inSight(on, [on.document]);
          expect(before).not.to.be.empty;
          const shifts = shiftsOf(on);
          const after = new Promise<Map<string, number>>((resolve) => {
            const look = () => {
              const host = hostOf(on);
              if (isShown(host))
                on.window.requestAnimationFrame(() => resolve(inSight(on, rootsOf(host))));
              else on.window.requestAnimationFrame(look);
            };
            look();
          });
          // Pieces that come afterwards may be longer than what stood for them.
          await addScript(on, 'module', builtAt({ hanging: LATE.join() }));
          const places = await after;
          const kept = [...before].filter(([text]) => places.has(text));
          expect(kept.length, 'texts that are still in sight').to.be.at.least(
            Math.ceil(before.size * 0.6),
          );
          for (const [text, top] of kept) expect(places.get(text), text).to.be.closeTo(top, 1.5);
          await guideOf(on);
          await painted(on);
          expect(shifts.map(({ startTime }) => startTime)).to.deep.equal([]);
          expect(mishapsOf(on)).to.deep.equal([]);
        });
      });
    }
  }

  it('and what is below the guide stays where it was', async () => {
    await onPage(await page(sourceGuide), async (on) => {
      await painted(on);
      const footer = on.document.querySelector('footer')!;
      const before = footer.getBoundingClientRect().top;
      let after: number | undefined;
      const look = () => {
        if (isShown(hostOf(on))) after = footer.getBoundingClientRect().top;
        else on.window.requestAnimationFrame(look);
      };
      look();
      await takeOver(on);
      await waitUntil(() => after !== undefined, 'the guide is in place');
      // Nothing that comes later is near the top.
      expect(Math.abs(after! - before)).to.be.below(2);
    });
  });

  it('and the root of the page is as it was, once all is in place', async () => {
    await onPage(await page(lawyerGuide), async (on) => {
      const { style } = on.document.documentElement;
      style.minHeight = '10px';
      style.setProperty('overflow-anchor', 'auto');
      const before = style.cssText;
      const guide = await takeOver(on);
      const planner = section(guide, 'pathway-planner');
      planner.scrollIntoView();
      await waitUntil(() => all(planner, 'input').length, 'the planner comes');
      await waitUntil(() => style.cssText === before, 'something is left on the root');
    });
  });

  it('and the focus stays on the same link', async () => {
    await onPage(await page(lawyerGuide), async (on) => {
      on.frame.focus();
      const links = [...on.document.querySelectorAll<HTMLElement>('.pw-resources a')];
      const link = links[3]!;
      link.focus();
      const guide = await takeOver(on);
      const active = activeIn(on)!;
      expect(active.localName).to.equal('a');
      expect(plain(active.textContent)).to.equal(plain(link.textContent));
      expect(active.getRootNode()).not.to.equal(on.document);
      expect(guide.shadowRoot!.activeElement).not.to.equal(null);
    });
  });

  it('and the focus stays on the same disclosure', async () => {
    await onPage(await page(sourceGuide), async (on) => {
      on.frame.focus();
      const summary = [...on.document.querySelectorAll<HTMLElement>('.pw-pathway-faq summary')][1]!;
      summary.focus();
      summary.click();
      const guide = await takeOver(on);
      const active = activeIn(on)!;
      expect(active.localName).to.equal('summary');
      expect(plain(active.textContent)).to.equal(plain(summary.textContent));
      const open = all<HTMLDetailsElement>(section(guide, 'pathway-faq'), 'details').map(
        (details) => details.open,
      );
      expect(open.filter(Boolean)).to.have.length(1);
      expect(open[1]).to.be.true;
    });
  });

  it('and sources that are open stay open', async () => {
    await onPage(await page(lawyerGuide), async (on) => {
      const sources = on.document.querySelector<HTMLDetailsElement>(
        '.pw-pathway-overview details',
      )!;
      sources.open = true;
      const guide = await takeOver(on);
      expect(one<HTMLDetailsElement>(section(guide, 'pathway-overview'), 'details').open).to.be
        .true;
    });
  });

  it('once that has been drawn, and until then can be waited for', async () => {
    await onPage(await page(sourceGuide), async (on) => {
      const script = addScript(on, 'module');
      await on.window.customElements.whenDefined('career-pathway');
      const guide = hostOf(on);
      expect(guide.shadowRoot).to.be.null;
      const { ready } = guide;
      expect((await ready).pathway?.title).to.be.a('string');
      await script;
      await waitUntil(() => isShown(guide), 'the guide is shown');
    });
  });

  for (const [what, prepare] of [
    ['in a frame that is not shown', (on: Page) => (on.frame.style.display = 'none')],
    [
      'on a page that breaks what tells of frames',
      ({ window }: Page) => {
        window.requestAnimationFrame = () => {
          throw new Error('no frames');
        };
      },
    ],
  ] as const) {
    it(`${what}, all the same`, async () => {
      await onPage(await page(sourceGuide), async (on) => {
        prepare(on);
        await addScript(on, 'module');
        expect((await hostOf(on).ready).pathway?.title).to.be.a('string');
        expect(isShown(hostOf(on))).to.be.true;
      });
    });
  }

  it('that is moved before it has been drawn', async () => {
    await onPage(await page(sourceGuide), async (on) => {
      const script = addScript(on, 'module');
      await on.window.customElements.whenDefined('career-pathway');
      const guide = hostOf(on);
      guide.remove();
      on.document.body.prepend(guide);
      await script;
      await waitUntil(() => isShown(guide), 'the guide is shown');
      expect(sectionsOf(guide)).to.have.length(12);
      expect(mishapsOf(on)).to.deep.equal([]);
    });
  });

  it('and what comes later is shown as it stood until it is there', async () => {
    await onPage(await page(lawyerGuide), async (on) => {
      const guide = await takeOver(on, builtAt({ hanging: 'salary-outlook.content' }));
      const outlook = section(guide, 'salary-outlook');
      outlook.scrollIntoView();
      const table = guide.querySelector('[slot="static-salary-outlook"] table')!;
      expect(table.checkVisibility()).to.be.true;
      expect(table.getBoundingClientRect().top).to.be.above(
        outlook.getBoundingClientRect().top - 1,
      );
      expect(table.getBoundingClientRect().bottom).to.be.below(
        outlook.getBoundingClientRect().bottom + 1,
      );
      const planner = section(guide, 'pathway-planner');
      planner.scrollIntoView();
      await waitUntil(() => all(planner, 'input').length, 'the planner comes');
      await painted(on);
      expect(guide.querySelector('[slot="static-planner"]') === null).to.be.true;
    });
  });

  for (const [tag, selector] of [
    ['pathway-requirements', '.pw-pathway-requirements a'],
    ['pathway-progress', '.pw-pathway-progress th a'],
    ['salary-outlook', '.pw-salary-outlook a'],
  ] as const) {
    it(`and the focus stays on the same link when a piece comes later (${tag})`, async () => {
      await onPage(await page(lawyerGuide), async (on) => {
        on.frame.focus();
        const link = on.document.querySelector<HTMLElement>(selector)!;
        link.focus();
        const guide = await takeOver(on);
        const shown = section(guide, tag);
        shown.scrollIntoView();
        await waitUntil(() => !all(shown, 'slot[name="waiting"]').length, 'the piece comes');
        await painted(on);
        const active = activeIn(on)!;
        expect(active.localName).to.equal('a');
        expect(plain(active.textContent)).to.equal(plain(link.textContent));
        expect(active.getRootNode() === shown.shadowRoot).to.be.true;
      });
    });
  }

  it('and a link to a question that has been followed is not followed again', async () => {
    await onPage(await page(sourceGuide), async (on) => {
      const answer = on.document.querySelector('.pw-pathway-faq .pw-answer[id]')!;
      answer.closest('details')!.open = true;
      on.window.location.hash = answer.id;
      await painted(on);
      on.window.scrollTo(0, 0);
      await painted(on);
      await takeOver(on);
      await painted(on);
      expect(on.window.scrollY).to.equal(0);
    });
  });

  it('and one that the browser could not follow is followed then', async () => {
    await onPage(await page(sourceGuide), async (on) => {
      const answer = on.document.querySelector('.pw-pathway-faq .pw-answer[id]')!;
      on.window.location.hash = answer.id;
      answer.closest('details')!.open = false;
      on.window.scrollTo(0, 0);
      const guide = await takeOver(on);
      const faq = section(guide, 'pathway-faq');
      await waitUntil(() => all(faq, 'details[open]').length === 1, 'the question is open');
    });
  });

  it('and waits for the language of the guide', async () => {
    await onPage(await page(germanGuide), async (on) => {
      const before = on.document.querySelector('.pathway-static')!.getBoundingClientRect().height;
      let least = before;
      const watchHeight = () => {
        least = Math.min(least, hostOf(on).getBoundingClientRect().height);
        if (on.frame.isConnected) on.window.requestAnimationFrame(watchHeight);
      };
      watchHeight();
      const guide = await takeOver(on);
      expect(words(guide)).to.include('Das kann ich');
      // A skeleton would be as high as the window.
      expect(least).to.be.above(before * 0.8);
    });
  });

  it('and does not show the old guide again when another is asked for', async () => {
    await onPage(await page(sourceGuide), async (on) => {
      await takeOver(on);
      const host = hostOf(on);
      host.setAttribute('src', '/nowhere.json');
      await waitUntil(() => host.shadowRoot!.querySelector('.failure'), 'it says so');
      expect(on.document.querySelector('.pathway-static h2')!.checkVisibility()).to.be.false;
    });
  });

  it('and works without the piece that does it', async () => {
    await onPage(await page(sourceGuide), async (on) => {
      const guide = await takeOver(on, builtAt({ missing: 'take-over' }));
      expect(words(guide)).to.include('Your plan');
      expect(on.document.querySelector('.pathway-static')!.checkVisibility()).to.be.false;
    });
  });

  it('and shows a newer document than the content was made of', async () => {
    const content = await contentOf(sourceGuide);
    const tag = `<career-pathway src="${lawyerGuide}">${content}</career-pathway>`;
    await onPage(pageWith(tag, contentStyles), async (on) => {
      const guide = await takeOver(on);
      expect(words(guide)).to.include('Corporate Lawyer');
      expect(words(guide).includes('Interpretability'), 'words of the other').to.be.false;
    });
  });

  it('and the content that is no longer shown is in no reader’s way', async () => {
    await onPage(await page(sourceGuide), async (on) => {
      await takeOver(on);
      const shown = [...on.document.querySelectorAll('.pathway-static h2')].filter((heading) =>
        heading.checkVisibility(),
      );
      expect(shown).to.be.empty;
    });
  });
});
