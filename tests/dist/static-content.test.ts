import { expect } from '@open-wc/testing';
import {
  germanGuide,
  guideOf,
  onPage,
  pageWith,
  painted,
  scripts,
  sourceGuide,
  tagFor,
} from '../support/built.js';
import { contentOf, contentStyles, filledTag } from '../support/commands.js';
import type { Page } from '../support/page.js';
import { placesIn, type Place } from '../support/places.js';
import { all, one, sectionsOf, settledWithPieces, words } from '../support/reader.js';
import { storedAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

const lawyerGuide = '/demo/pathways/corporate-lawyer-to-secondary-school-teacher.json';
const arabicGuide = '/demo/pathways/muhasib-ila-muhallil-bayanat.json';
const guides = [sourceGuide, lawyerGuide, germanGuide, arabicGuide];

const strict = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
};

/** Sections that show without the script what the script does with them otherwise. */
const INTERACTIVE = ['planner', 'progress', 'salary-outlook', 'actions'];

/** Opens a page in which no script may run. */
async function withoutScripts(html: string, test: (page: Page) => Promise<void>, width = 1000) {
  const frame = document.createElement('iframe');
  frame.title = 'Page without scripts';
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = String(width);
  frame.height = '800';
  frame.src = await storedAt({ body: html, type: 'text/html; charset=utf-8', headers: strict });
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  try {
    await test({
      frame,
      window: frame.contentWindow as Page['window'],
      document: frame.contentDocument!,
      close: () => undefined,
    });
  } finally {
    frame.remove();
  }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Section by section, what a guide says of its document; what only the script can do is left out. */
const textsOf = (document: Document): Map<string, string> =>
  new Map(
    [...document.querySelectorAll('.pathway-static [data-section]')].map((section) => [
      section.getAttribute('data-section')!,
      plain(section.textContent),
    ]),
  );

/** The words of a section in a shadow root, without those of its controls. */
function wordsOf(section: Element): string {
  const copy = section.shadowRoot!.querySelector('.base')!.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('button, fieldset')) control.remove();
  for (const slot of copy.querySelectorAll('slot')) slot.replaceWith(...slot.childNodes);
  return plain(copy.textContent);
}

describe('static content', () => {
  for (const guide of guides) {
    const name = guide.replace(/.*\/|\.json$/g, '');

    it(`says the same as the guide, section by section (${name})`, async () => {
      let without = new Map<string, string>();
      await withoutScripts(pageWith(await filledTag(guide), contentStyles), ({ document }) => {
        without = textsOf(document);
        return Promise.resolve();
      });
      await onPage(pageWith(tagFor(guide), scripts.module), async (page) => {
        const element = await guideOf(page);
        await settledWithPieces(page.document.querySelector('career-pathway')!);
        const names = sectionsOf(element).map((section) => section.dataset.section!);
        expect([...without.keys()]).to.deep.equal(names);
        for (const section of sectionsOf(element)) {
          if (INTERACTIVE.includes(section.dataset.section!)) continue;
          expect(without.get(section.dataset.section!)).to.equal(wordsOf(section));
        }
        const links = all(element, 'nav a').map((link) => link.getAttribute('href'));
        await withoutScripts(pageWith(await filledTag(guide), contentStyles), ({ document }) => {
          const own = [...document.querySelectorAll('.pathway-static > article > div > nav a')];
          expect(own.map((link) => link.getAttribute('href'))).to.deep.equal(links);
          for (const href of links)
            expect(document.getElementById(href!.slice(1)), href!).not.to.equal(null);
          return Promise.resolve();
        });
      });
    });
  }

  for (const width of [320, 768, 1280]) {
    for (const guide of [sourceGuide, arabicGuide]) {
      const name = guide.replace(/.*\/|\.json$/g, '');

      it(`stands where the guide stands, to the pixel, at ${width} (${name})`, async () => {
        const before = new Map<string, Place[]>();
        const look = (key: string, root: ParentNode, top: number) =>
          before.set(
            key,
            placesIn(root).map((place) => ({ ...place, top: place.top - top })),
          );
        await onPage(pageWith(await filledTag(guide), contentStyles), async (page) => {
          page.frame.width = String(width);
          await painted(page);
          for (const section of page.document.querySelectorAll('[data-section]'))
            look(
              section.getAttribute('data-section')!,
              section,
              section.getBoundingClientRect().top,
            );
        });
        await onPage(pageWith(tagFor(guide), scripts.module), async (page) => {
          page.frame.width = String(width);
          const element = await guideOf(page);
          await waitUntil(() => all(one(element, 'roadmap-timeline'), '.box').length, 'boxes');
          await painted(page);
          for (const section of sectionsOf(element)) {
            const key = section.dataset.section!;
            if (INTERACTIVE.includes(key) || key === 'requirements') continue;
            const { top } = section.getBoundingClientRect();
            const after = placesIn(section.shadowRoot!).filter(({ text }) => text);
            for (const { text, ...place } of after) {
              const twin = before.get(key)!.find((other) => other.text === text);
              if (!twin) continue;
              expect(twin.height, text).to.be.closeTo(place.height, 1);
            }
            const firsts = new Map(after.map((place) => [place.text, place]));
            for (const place of before.get(key)!.filter(({ text }) => text)) {
              const twin = firsts.get(place.text);
              if (!twin || after.filter(({ text }) => text === place.text).length > 1) continue;
              expect(place.top, place.text).to.be.closeTo(twin.top - top, 1);
              expect(place.left, place.text).to.be.closeTo(twin.left, 1);
            }
          }
        });
      });
    }
  }

  it('keeps no room for controls where no script will run', async () => {
    await withoutScripts(pageWith(await filledTag(sourceGuide), contentStyles), ({ document }) => {
      const controls = [...document.querySelectorAll('.pw-as-button, .pw-as-fieldset')];
      expect(controls).not.to.be.empty;
      for (const control of controls) expect(control.checkVisibility()).to.be.false;
      return Promise.resolve();
    });
  });

  it('offers nothing that would do nothing', async () => {
    const content = await contentOf(sourceGuide);
    expect(content).not.to.match(/<(?:button|input|select|textarea|form|script|style)\b/);
    expect(content).not.to.match(/\s(?:style|on\w+)=/);
  });

  it('is readable by a screen reader’s rules', async () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/dist/pathway-elements.css';
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    document.head.append(link);
    await loaded;
    const place = document.createElement('main');
    document.body.append(place);
    const parsed = new DOMParser().parseFromString(await contentOf(lawyerGuide), 'text/html');
    place.append(...parsed.body.childNodes);
    await expect(place).to.be.accessible();
    place.remove();
    link.remove();
  });

  it('looks the same on a page that styles every list, heading and disclosure', async () => {
    const host = `<style>
      main li, main details, main h2, main h3, main p, main a, main dl { margin: 40px; padding: 11px; color: red; font: 30px serif; border: 3px solid; float: left; }
      .icon, .row, .quiet, .columns, .stop, .bar { display: none }
      #main section { background: lime; padding: 50px }
    </style>`;
    const heights: number[] = [];
    for (const head of ['', host]) {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${contentStyles}${head}</head><body><main id="main">${await filledTag(sourceGuide)}</main></body></html>`;
      await onPage(html, async (page) => {
        await painted(page);
        heights.push(
          page.document.querySelector('.pathway-static')!.getBoundingClientRect().height,
        );
        const item = page.document.querySelector('.pathway-static li')!;
        expect(page.window.getComputedStyle(item).borderTopWidth).to.equal('0px');
      });
    }
    expect(heights[1]).to.be.closeTo(heights[0]!, 1);
  });

  it('takes the theme that the tag asks for, and the accent', async () => {
    const head = `${contentStyles}<style>career-pathway { --pathway-accent: #7a3b0c }</style>`;
    const html = pageWith(await filledTag(sourceGuide, 'theme="dark"'), head);
    await onPage(html, async (page) => {
      await painted(page);
      const base = page.document.querySelector('.pathway-static > .pw-base')!;
      const { colorScheme, backgroundColor } = page.window.getComputedStyle(base);
      expect(colorScheme).to.equal('dark');
      expect(backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    });
  });

  it('stays where the script has been stripped', async () => {
    await onPage(pageWith(await filledTag(sourceGuide), contentStyles), async (page) => {
      await painted(page);
      const element = page.document.querySelector('career-pathway')!;
      expect(element.shadowRoot).to.equal(null);
      expect(words(element)).to.include('Backend Developer to AI Interpretability Researcher');
    });
  });

  it('stays, with the reason, where the document does not arrive', async () => {
    const content = await contentOf(sourceGuide);
    const tag = `<career-pathway src="/nowhere.json">${content}</career-pathway>`;
    await onPage(pageWith(tag, contentStyles + scripts.module), async (page) => {
      const element = page.document.querySelector('career-pathway')!;
      await element.ready;
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.failure')).not.to.equal(null);
      expect(page.document.querySelector('.pathway-static h2')!.checkVisibility()).to.be.true;
    });
  });
});
