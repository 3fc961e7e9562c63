import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { TIME_LIMIT } from '../../src/timing/in-time.js';
import {
  addScript,
  builtAt,
  germanGuide,
  guideOf,
  mishapsOf,
  onPage,
  pageWith,
  sourceGuide,
  tagFor,
} from '../support/built.js';
import { all, headings, one, part, parts, section, sectionsOf, words } from '../support/reader.js';
import { statusAt, textAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

/**
 * What goes wrong on a page from its first script on; and no wait before anything is tried again.
 * @param limit how long anything may take, in milliseconds
 */
const hurried = (limit: number) => `<script>
  window.mishaps = [];
  addEventListener('error', (event) => mishaps.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => mishaps.push(String(event.reason)));
  const later = setTimeout;
  window.setTimeout = (go, delay = 0, ...rest) =>
    later(go, delay === ${TIME_LIMIT} ? ${limit} : delay >= 1000 && delay <= 6000 ? 0 : delay, ...rest);
</script>`;

const hasty = hurried(TIME_LIMIT);
/** What hangs is given up soon. */
const impatient = hurried(2000);

/** Goes near a section, and waits until its piece is there or known to be missing. */
async function visited(host: Element): Promise<Element> {
  host.scrollIntoView();
  await waitUntil(() => !all(host, '.waiting').length, `<${host.localName}> waits for ever`);
  return host;
}

const hasFailed = (host: Element) => words(host).includes(en.partFailed);

const bySection = {
  'pathway-planner': 'pathway-planner.content',
  'pathway-progress': 'pathway-progress.content',
  'salary-outlook': 'salary-outlook.content',
  'pathway-actions': 'pathway-actions.content',
} as const;

type Tag = keyof typeof bySection;
const tags = Object.keys(bySection) as Tag[];

/** Opens the source guide with one piece of the script missing. */
async function withoutPiece(
  missing: string,
  test: (page: Parameters<Parameters<typeof onPage>[1]>[0], guide: Element) => Promise<void>,
  { times, src = sourceGuide }: { readonly times?: number; readonly src?: string } = {},
) {
  await onPage(pageWith(tagFor(src), hasty), async (page) => {
    const how = times === undefined ? { missing } : { missing, times: String(times) };
    await addScript(page, 'module', builtAt(how));
    const guide = await guideOf(page);
    await test(page, guide);
    expect(mishapsOf(page)).to.deep.equal([]);
  });
}

const guideWithRequirements = '/demo/pathways/corporate-lawyer-to-secondary-school-teacher.json';

describe('a piece of the script that does not arrive', () => {
  for (const how of ['missing', 'hanging']) {
    it(`with the requirements in it (${how}) leaves the rest to be read and ticked`, async () => {
      await onPage(pageWith(tagFor(guideWithRequirements), impatient), async (page) => {
        await addScript(page, 'module', builtAt({ [how]: 'pathway-requirements.content' }));
        await guideOf(page);
        const guide = page.document.querySelector('career-pathway')!;
        expect((await guide.ready).pathway).to.not.be.undefined;
        const roadmap = section(guide, 'roadmap-timeline');
        await waitUntil(() => all(roadmap, 'input.box').length, 'there are no boxes');
        const requirements = section(guide, 'pathway-requirements');
        await waitUntil(() => hasFailed(requirements), 'nothing is said');
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });
  }

  it('nor fail is given up', async () => {
    await onPage(pageWith(tagFor(sourceGuide), impatient), async (page) => {
      await addScript(page, 'module', builtAt({ hanging: 'salary-outlook.content' }));
      const guide = await guideOf(page);
      const outlook = section(guide, 'salary-outlook');
      expect(words(outlook), 'until then').to.include(en.loading);
      expect(hasFailed(await visited(outlook))).to.be.true;
      expect(hasFailed(await visited(section(guide, 'pathway-planner')))).to.be.false;
    });
  });

  it('nor fail, with a language in it, leaves the guide in English words', async () => {
    await onPage(pageWith(tagFor(germanGuide), impatient), async (page) => {
      await addScript(page, 'module', builtAt({ hanging: 'de' }));
      expect(words(await guideOf(page))).to.include('The roadmap');
    });
  });

  it('nor fail, and would mend a document, leaves one calm sentence', async () => {
    const flawed = textAt({ body: '{"version":1,' });
    await onPage(pageWith(tagFor(flawed), impatient), async (page) => {
      await addScript(page, 'module', builtAt({ hanging: 'read-flawed' }));
      const guide = page.document.querySelector('career-pathway')!;
      await waitUntil(() => words(guide).includes(en.failed), 'nothing is said');
    });
  });

  for (const tag of tags) {
    it(`takes <${tag}> with it, and nothing else`, async () => {
      await withoutPiece(bySection[tag], async (_page, guide) => {
        for (const other of tags) {
          expect(hasFailed(await visited(section(guide, other))), other).to.equal(other === tag);
        }
        expect(sectionsOf(guide)).to.have.length(12);
        expect(all(section(guide, 'roadmap-timeline'), 'input.box')).to.not.be.empty;
        expect(words(part(section(guide, tag), 'retry'))).to.equal(en.retry);
      });
    });
  }

  it('is asked for again by itself, or says how to get it', async () => {
    await withoutPiece(
      bySection['pathway-planner'],
      async (_page, guide) => {
        const planner = await visited(section(guide, 'pathway-planner'));
        // Firefox remembers that a module has failed until the page is loaded anew.
        if (hasFailed(planner)) expect(words(planner)).to.include('reload the page');
        else expect(parts(planner, 'hours')).to.not.be.empty;
      },
      { times: 1 },
    );
  });

  it('is asked for by its button, which hands the focus on to the heading', async () => {
    await withoutPiece(
      bySection['salary-outlook'],
      async ({ document }, guide) => {
        const outlook = await visited(section(guide, 'salary-outlook'));
        expect(hasFailed(outlook)).to.be.true;
        const button = part(outlook, 'retry');
        button.focus();
        button.click();
        const keepsFocus = () => {
          expect(outlook.shadowRoot!.activeElement?.id).to.equal('heading');
          expect(document.activeElement === guide).to.be.true;
        };
        keepsFocus();
        await waitUntil(() => !button.isConnected, 'nothing is tried');
        await visited(outlook);
        keepsFocus();
        if (!hasFailed(outlook)) expect(parts(outlook, 'table')).to.have.length(1);
      },
      { times: 3 },
    );
  });

  it('and does not when it is asked for again is told of aloud', async () => {
    await withoutPiece(bySection['salary-outlook'], async (_page, guide) => {
      const outlook = await visited(section(guide, 'salary-outlook'));
      expect(all(outlook, '[role=alert]'), 'before').to.be.empty;
      part(outlook, 'retry').click();
      await waitUntil(() => all(outlook, '[role=alert]').length, 'nothing is said');
      expect(words(one(outlook, '[role=alert]'))).to.equal(en.partFailed);
    });
  });

  for (const [what, piece] of [
    ['the boxes', 'reader'],
    ['what all of the reader’s own has in common', 'reading'],
  ] as const) {
    it(`with ${what} in it leaves a guide that can be read`, async () => {
      await withoutPiece(piece, async (_page, guide) => {
        const planner = section(guide, 'pathway-planner');
        await waitUntil(() => hasFailed(planner), 'nothing is said');
        expect(words(part(planner, 'retry'))).to.equal(en.retry);
        expect(headings(guide)).to.include('h3 The roadmap');
        expect(all(section(guide, 'roadmap-timeline'), 'input.box')).to.be.empty;
        expect(words(guide)).to.include('PyTorch');
      });
    });
  }

  it('with a language in it leaves the guide in English words', async () => {
    await withoutPiece(
      'de',
      (_page, guide) => {
        expect(words(guide)).to.include('The roadmap').and.include('Pflegefachkraft');
        return Promise.resolve();
      },
      { src: germanGuide },
    );
  });

  for (const [what, piece] of [
    ['exports a calendar', 'calendar'],
    ['exports Markdown', 'markdown'],
    ['makes links', 'compression'],
  ] as const) {
    it(`and ${what} is told of where it was asked for`, async () => {
      await withoutPiece(piece, async (_page, guide) => {
        const planner = await visited(section(guide, 'pathway-planner'));
        const hours = part<HTMLInputElement>(planner, 'hours');
        hours.value = '6';
        hours.dispatchEvent(new Event('change', { bubbles: true }));
        const actions = await visited(section(guide, 'pathway-actions'));
        const buttons = parts(actions, 'button');
        const label = { calendar: 'Calendar', markdown: 'Markdown', compression: 'link' }[piece];
        buttons.find((button) => words(button).includes(label))!.click();
        await waitUntil(
          () => words(parts(actions, 'outcome')[0]) === en.partFailed,
          'nothing is said',
        );
      });
    });
  }

  for (const [what, src] of [
    ['why a document did not arrive', statusAt(404)],
    ['what is wrong with a document', textAt({ body: '{"version":1,' })],
  ] as const) {
    it(`and knows ${what} leaves one calm sentence`, async () => {
      const missing = src.includes('404') ? 'failures' : 'read-flawed';
      await onPage(pageWith(tagFor(src), hasty), async (page) => {
        await addScript(page, 'module', builtAt({ missing }));
        const guide = page.document.querySelector('career-pathway')!;
        await waitUntil(() => words(guide).includes(en.failed), 'nothing is said');
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });
  }

  it('does not keep a flawed document from being mended by the next one', async () => {
    const flawed = textAt({
      body: '{"version":1,"id":"x","from":{"title":"A"},"to":{"title":"B"},"title":"T","sumary":"?"}',
    });
    await onPage(pageWith(tagFor(flawed), hasty), async (page) => {
      await addScript(page, 'module', builtAt({ missing: 'read-flawed' }));
      const guide = page.document.querySelector('career-pathway')!;
      await waitUntil(() => words(guide).includes(en.failed), 'nothing is said');
      guide.setAttribute('src', sourceGuide);
      await guideOf(page);
      expect(mishapsOf(page)).to.deep.equal([]);
    });
  });
});
