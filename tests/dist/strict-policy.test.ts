import { expect } from '@open-wc/testing';
import {
  addScript,
  germanGuide,
  guideOf,
  onPage,
  pageWith,
  painted,
  requestsOf,
  sourceGuide,
} from '../support/built.js';
import type { Page } from '../support/page.js';
import {
  all,
  one,
  part,
  section,
  settledWithPieces,
  words,
  type PathwayElement,
} from '../support/reader.js';
import { statusAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const policies = { 'Content-Security-Policy': strict };
const forCopies = { 'Content-Security-Policy': `${strict} 'allow-duplicates'` };

const arabicGuide = '/demo/pathways/muhasib-ila-muhallil-bayanat.json';
const tagFor = (src: string) => `<career-pathway src="${src}"></career-pathway>`;

const kinds = ['module', 'classic'] as const;
const orders = [
  ['module', 'classic'],
  ['classic', 'module'],
] as const;

interface Watch {
  /** What the policy has refused. */
  readonly violations: string[];
  /** What has gone wrong otherwise. */
  readonly errors: string[];
}

/** Listens from outside before any script of the page has run; a script of the page’s own would need a policy of its own. */
const watch = ({ document, window }: Page): Watch => {
  const violations: string[] = [];
  const errors: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const { console } = window;
  console.error = (...told: unknown[]) => errors.push(told.map(String).join(' '));
  return { violations, errors };
};

/** What the reader can do about printing and copying, without a printer and a clipboard. */
const stub = ({ window }: Page) => {
  const done = { printed: 0, copied: [] as string[] };
  window.print = () => {
    done.printed += 1;
  };
  Object.defineProperty(window.navigator, 'clipboard', {
    value: {
      writeText: (text: string) => {
        done.copied.push(text);
        return Promise.resolve();
      },
    },
  });
  return done;
};

const change = (input: HTMLInputElement, value: string) => {
  input.value = value;
  const { Event } = input.ownerDocument.defaultView!;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

const press = (host: Element, name: string) => {
  const button = all<HTMLButtonElement>(host, 'button').find((found) => words(found) === name);
  if (!button) throw new Error(`<${host.localName}> has no button "${name}".`);
  button.click();
};

const shows = (host: Element, said: string) =>
  waitUntil(() => words(host).includes(said), `<${host.localName}> never says "${said}"`);

/** Ticks the first task of a roadmap, and sees it counted. */
const tick = async (guide: Element) => {
  const roadmap = section(guide, 'roadmap-timeline');
  await waitUntil(() => all(roadmap, '.box').length, 'there is nothing to tick');
  one(roadmap, '.box').click();
  const progress = part(section(guide, 'pathway-progress'), 'sentence');
  await waitUntil(() => words(progress).startsWith('1 of'), 'the tick is not counted');
};

/** A page with both of these is in force: each refuses what it is there to refuse. */
const expectInForce = async ({ document, window }: Page, { violations }: Watch) => {
  const before = violations.length;
  document.body.setAttribute('style', 'color: red');
  await waitUntil(() => violations.length > before, 'a style attribute is not refused');
  expect(violations.at(-1)).to.match(/^style-src/);
  expect(window.getComputedStyle(document.body).color).to.not.equal('rgb(255, 0, 0)');
  if (!('trustedTypes' in window)) return;
  const paragraph = document.createElement('p');
  expect(() => {
    paragraph.innerHTML = '<b>markup</b>';
  }).to.throw();
  await waitUntil(() => violations.length > before + 1, 'markup from a string is not refused');
  expect(violations.at(-1)).to.match(/^require-trusted-types-for/);
};

// The pages share an origin with this one.
afterEach(() => {
  localStorage.clear();
});

for (const kind of kinds) {
  describe(`under a strict content security policy (${kind})`, () => {
    it('a reader can do everything there is to do, and nothing is refused', async function () {
      this.timeout(60_000);
      await onPage(
        pageWith(tagFor(sourceGuide)),
        async (page) => {
          const watched = watch(page);
          const done = stub(page);
          const { window } = page;
          await addScript(page, kind);
          const guide = (await guideOf(page)) as PathwayElement;
          await settledWithPieces(guide);

          const roadmap = section(guide, 'roadmap-timeline');
          await tick(guide);
          one(
            section(guide, 'skill-list', 'to-learn'),
            'label:last-of-type > [type=radio]',
          ).click();

          const planner = section(guide, 'pathway-planner');
          change(part(planner, 'hours'), '6');
          change(part(planner, 'date'), new Date(Date.now() + 864e5).toISOString().slice(0, 10));
          await shows(planner, 'You could finish');
          expect(words(one(planner, 'button.fill'))).to.equal('1 skill');
          await waitUntil(() => all(roadmap, '[part="phase-plan"]').length, 'there are no dates');

          const outlook = section(guide, 'salary-outlook');
          change(one(outlook, '[name=amount]'), '40000');
          await waitUntil(
            () => words(part(outlook, 'table')).includes('40,000'),
            'there is no pay',
          );
          expect(part(outlook, 'chart').getBoundingClientRect().height).to.be.above(50);

          const actions = section(guide, 'pathway-actions');
          one(actions, '[name=blocks]').click();
          one(actions, '[name=todos]').click();
          press(actions, 'Calendar file');
          await shows(actions, '.ics');
          press(actions, 'Copy as Markdown');
          await waitUntil(() => done.copied.length === 1, 'nothing is copied');
          expect(done.copied[0]).to.match(/^# .+\n\n## /);
          press(actions, 'Copy a link to this plan');
          await waitUntil(() => done.copied.length === 2, 'no link is copied');
          press(actions, 'Save progress to a file');
          await shows(actions, '.progress.json');
          press(actions, 'Print');
          expect(done.printed).to.equal(1);

          const transfer = new window.DataTransfer();
          const entries = { hours: [{ min: 3, max: 3 }, 1] };
          const id = /^(.+)\.progress\.json/.exec(
            /\S+\.progress\.json/.exec(words(actions))![0],
          )![1];
          const file = JSON.stringify({ version: 1, pathway: id, entries });
          transfer.items.add(new window.File([file], 'progress.json'));
          const input = one<HTMLInputElement>(actions, '[type=file]');
          input.files = transfer.files;
          input.dispatchEvent(new window.Event('change'));
          await waitUntil(() => all(actions, '.offer').length, 'the file is not offered');
          press(actions, 'Use this plan');
          expect(part<HTMLInputElement>(planner, 'hours').value).to.equal('3');
          window.location.hash = new URL(done.copied[1]!).hash;
          await waitUntil(() => all(guide, '.offer').length, 'the link is not offered');
          press(guide, 'Use this plan');
          expect(part<HTMLInputElement>(planner, 'hours').value).to.equal('6');
          press(actions, 'Start over');
          await waitUntil(() => part<HTMLInputElement>(planner, 'hours').value === '', 'it stays');

          one(guide, '[part="navigation-link"][href$="/faq"]').click();
          const faq = section(guide, 'pathway-faq');
          await waitUntil(() => faq.shadowRoot?.activeElement, 'the link leads nowhere');
          // Firefox changes the address a little later.
          await waitUntil(() => window.location.hash.endsWith('/faq'), 'the address stays');
          const phase = all<HTMLAnchorElement>(roadmap, '[part="axis-link"]').at(-1)!;
          window.location.hash = phase.getAttribute('href')!;
          await waitUntil(() => roadmap.shadowRoot?.activeElement, 'the phase is not found');

          await painted(page);
          expect(watched.violations).to.deep.equal([]);
          expect(watched.errors).to.deep.equal([]);
          await expectInForce(page, watched);
        },
        policies,
      );
    });

    it('a script whose address carries a version is fetched once, and is all there', async () => {
      await onPage(
        pageWith(tagFor(sourceGuide)),
        async (page) => {
          const watched = watch(page);
          await addScript(page, kind, '/dist', '?ver=6.9');
          const guide = (await guideOf(page)) as PathwayElement;
          await settledWithPieces(guide);
          await tick(guide);
          const entries = requestsOf(page).filter((path) => /pathway-elements[^/]*$/.test(path));
          expect(entries).to.have.length(1);
          expect(watched).to.deep.equal({ violations: [], errors: [] });
        },
        policies,
      );
    });

    it('a guide speaks other languages, tells of a bad document, and fails in words', async function () {
      this.timeout(30_000);
      await onPage(
        pageWith(tagFor(germanGuide)),
        async (page) => {
          const watched = watch(page);
          await addScript(page, kind);
          const guide = (await guideOf(page)) as PathwayElement;
          await settledWithPieces(guide);
          await shows(guide, 'Der Fahrplan');
          guide.src = arabicGuide;
          await shows(guide, 'أسئلة');
          await settledWithPieces(guide);
          expect(one(guide, '.base').dir).to.equal('rtl');
          expect(requestsOf(page).some((path) => path.includes('/pieces/ar-'))).to.be.true;
          expect(watched.errors).to.deep.equal([]);
          guide.lang = 'en';
          guide.pathway = { version: 1, id: 'x', title: 'No more' } as never;
          await shows(guide, 'can’t be shown');
          guide.pathway = undefined;
          guide.src = statusAt(404);
          await shows(guide, 'Try again');
          await painted(page);
          expect(watched.violations).to.deep.equal([]);
          await expectInForce(page, watched);
        },
        policies,
      );
    });
  });
}

for (const [first, second] of orders) {
  describe(`two copies under a strict content security policy, the ${first} one first`, () => {
    it('both stand where the policy allows duplicates', async () => {
      await onPage(
        pageWith(tagFor(sourceGuide)),
        async (page) => {
          const watched = watch(page);
          await addScript(page, first);
          const guide = (await guideOf(page)) as PathwayElement;
          await addScript(page, second);
          const later = page.document.createElement('pathway-faq');
          page.document.querySelector('main')!.append(later);
          await shows(later, 'Questions');
          await settledWithPieces(guide);
          expect(watched).to.deep.equal({ violations: [], errors: [] });
          await expectInForce(page, watched);
        },
        forCopies,
      );
    });

    it('the first stays whole where it does not', async () => {
      await onPage(
        pageWith(tagFor(sourceGuide)),
        async (page) => {
          const watched = watch(page);
          await addScript(page, first);
          const guide = (await guideOf(page)) as PathwayElement;
          await addScript(page, second);
          if ('trustedTypes' in page.window) {
            await waitUntil(() => watched.violations.length, 'the second copy does not fail');
            expect(watched.errors).to.have.length(1);
            expect(watched.violations.join()).to.match(/^trusted-types trusted-types-policy/);
          }
          const later = page.document.createElement('pathway-faq');
          page.document.querySelector('main')!.append(later);
          await shows(later, 'Questions');
          await settledWithPieces(guide);
          await tick(guide);
          expect(watched.violations.length).to.be.at.most(1);
        },
        policies,
      );
    });
  });
}
