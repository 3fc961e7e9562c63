import { expect } from '@open-wc/testing';
import {
  addScript,
  builtAt,
  guideOf,
  mishapsOf,
  onPage,
  ownAddress,
  pageWith,
  sourceGuide,
  tagFor,
  watch,
} from '../support/built.js';
import type { Page } from '../support/page.js';
import {
  all,
  one,
  type PathwayElement,
  section,
  settledWithPieces,
  words,
} from '../support/reader.js';
import { countOf } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

type Kind = Parameters<typeof addScript>[1];

/** A copy of the script; without a version, the one that is built. */
interface Copy {
  readonly kind: Kind;
  readonly version?: string;
}

const OLDER = '0.0.9';
const NEWER = '9.0.0';

const folderOf = ({ version }: Copy) => (version ? builtAt({ version }) : builtAt({}));

const kinds: readonly (readonly [Kind, Kind])[] = [
  ['module', 'module'],
  ['module', 'classic'],
  ['classic', 'module'],
  ['classic', 'classic'],
];

/** A machine with much to do needs its time. */

const tick = (host: Element, at: number) => {
  all<HTMLInputElement>(host, 'input.box')[at]!.click();
};
const ticks = (host: Element) =>
  all<HTMLInputElement>(host, 'input.box').map(({ checked }) => checked);

const boxesIn = (host: Element) => waitUntil(() => ticks(host).length > 0, 'there are no boxes');

async function addElement<Tag extends keyof HTMLElementTagNameMap>(
  { document }: Page,
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.querySelector('main')!.append(element);
  await waitUntil(() => words(element) !== '', `<${tag}> shows nothing`);
  return element;
}

/** Nothing thrown, and of what is warned, one line at most. */
async function warningsOf(page: Page, expected: number): Promise<readonly string[]> {
  await waitUntil(() => mishapsOf(page).length >= expected, 'the publisher is not told');
  return mishapsOf(page);
}

describe('two copies of the script on one page', () => {
  for (const [first, second] of kinds) {
    it(`of the same version (${first}, then ${second}) are one, and nothing is said`, async () => {
      const src = ownAddress(sourceGuide);
      await onPage(pageWith(tagFor(src), watch), async (page) => {
        await addScript(page, first, folderOf({ kind: first }));
        const guide = await guideOf(page);
        const standing = page.window.customElements.get('roadmap-timeline');
        await addScript(page, second, folderOf({ kind: second }));
        expect(page.window.customElements.get('roadmap-timeline') === standing).to.be.true;
        const beside = await addElement(page, 'roadmap-timeline', { src });
        const inGuide = section(guide, 'roadmap-timeline');
        await boxesIn(beside);
        await boxesIn(inGuide);
        tick(beside, 1);
        expect(ticks(inGuide)).to.deep.equal(ticks(beside));
        expect((await countOf(src)).requests).to.equal(1);
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });

    for (const [order, versions] of Object.entries({
      'an older one, then a newer': [OLDER, undefined],
      'a newer one, then an older': [NEWER, undefined],
    })) {
      it(`of two versions, ${order} (${first}, then ${second}): the first stands, and one line says so`, async () => {
        const [versionOfFirst] = versions;
        const src = ownAddress(sourceGuide);
        await onPage(pageWith(tagFor(src), watch), async (page) => {
          await addScript(page, first, folderOf({ kind: first, version: versionOfFirst! }));
          const guide = await guideOf(page);
          const standing = page.window.customElements.get('skill-list');
          await addScript(page, second, folderOf({ kind: second }));
          expect(page.window.customElements.get('skill-list') === standing).to.be.true;
          const [warning, ...more] = await warningsOf(page, 1);
          expect(warning).to.include('[pathway-elements]').and.include(versionOfFirst);
          expect(warning).to.match(/first one stands.+Load one version only/);
          expect(more).to.deep.equal([]);
          const beside = await addElement(page, 'roadmap-timeline', { src });
          await boxesIn(beside);
          await boxesIn(section(guide, 'roadmap-timeline'));
          const before = ticks(beside)[0];
          tick(section(guide, 'roadmap-timeline'), 0);
          expect(ticks(beside)[0]).to.equal(!before);
          await settledWithPieces(guide as PathwayElement);
          expect((await countOf(src)).requests).to.equal(1);
          expect(mishapsOf(page)).to.have.length(1);
        });
      });
    }
  }

  for (const [first, second] of kinds) {
    it(`share one state, also where the second brings a tag that the first lacks (${first}, then ${second})`, async () => {
      const src = ownAddress(sourceGuide);
      const body = `<career-pathway src="${src}"><roadmap-timeline></roadmap-timeline><action-plan></action-plan></career-pathway>`;
      await onPage(pageWith(body, watch), async (page) => {
        await addScript(page, first, builtAt({ version: OLDER, without: 'action-plan' }));
        expect(page.window.customElements.get('action-plan')).to.be.undefined;
        await addScript(page, second, folderOf({ kind: second }));
        const [roadmap, actions] = (['roadmap-timeline', 'action-plan'] as const).map((tag) =>
          page.document.querySelector(tag)!,
        );
        await boxesIn(roadmap!);
        await boxesIn(actions!);
        expect((await countOf(src)).requests).to.equal(1);
        const label = (box: Element) => words(box.closest('label'));
        const named = (host: Element, text: string) =>
          all<HTMLInputElement>(host, 'input.box').find((box) => label(box) === text);
        const shared = all(actions!, 'input.box').find((box) => named(roadmap!, label(box)));
        shared!.click();
        expect(named(roadmap!, label(shared!))?.checked).to.be.true;
        named(roadmap!, label(shared!))!.click();
        expect((shared as HTMLInputElement).checked).to.be.false;
        expect(await warningsOf(page, 1)).to.have.length(1);
      });
    });
  }
});

describe('a host that has a <skill-list> of its own before ours', () => {
  const host = `<script>
    customElements.define('skill-list', class extends HTMLElement {
      connectedCallback() { this.textContent = 'The list of the host'; }
    });
  </script>`;

  for (const copies of [['module'], ['classic'], ['module', 'classic'], ['classic', 'module']]) {
    it(`keeps it, gets a whole guide, and is told once (${copies.join(', then ')})`, async () => {
      const body = `<skill-list></skill-list>${tagFor(sourceGuide)}`;
      await onPage(pageWith(body, watch + host), async (page) => {
        for (const kind of copies) await addScript(page, kind as Kind, '/dist');
        const guide = await guideOf(page);
        expect(words(guide)).to.include('What you will learn').and.include('PyTorch');
        expect(words(page.document.querySelector('skill-list'))).to.equal('The list of the host');
        expect(one(guide, '[data-section=to-learn]').localName).to.equal('own-skill-list');
        const [warning, ...more] = await warningsOf(page, 1);
        expect(warning).to.include('<skill-list>').and.include('<own-skill-list>');
        expect(more).to.deep.equal([]);
      });
    });
  }
});
