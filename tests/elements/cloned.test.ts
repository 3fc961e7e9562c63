import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import type { PathwayDocument } from '../../src/model/index.js';
import { complete } from '../support/documents.js';
import { openPage, type Page } from '../support/page.js';
import {
  all,
  part,
  section,
  sectionsOf,
  settled,
  settledWithPieces,
  words,
  type PathwayElement,
} from '../support/reader.js';
import { countOf, storedAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

let count = 0;

/** A document with an id of its own, so that no test knows what another has ticked. */
const fresh = (): PathwayDocument => ({ ...complete, id: `cloned-${String((count += 1))}` });

const addressOf = (document: PathwayDocument) => storedAt({ body: JSON.stringify(document) });

/** What an author writes. */
function markup(text: string): HTMLElement {
  const place = fixtureSync<HTMLElement>(html`<div></div>`);
  place.innerHTML = text;
  return place;
}

const guideIn = (place: ParentNode, index = 0) =>
  place.querySelectorAll<PathwayElement>('career-pathway')[index]!;

const firstBox = (roadmap: Element) => all<HTMLInputElement>(roadmap, '[part~="task"] input')[0]!;
const boxOf = (guide: Element) => firstBox(section(guide, 'roadmap-timeline'));

async function expectWhole(guide: PathwayElement) {
  await settled(guide);
  expect(sectionsOf(guide)).to.have.length(13);
  expect(all(guide, 'article')).to.have.length(1);
  expect(words(section(guide, 'pathway-overview'))).to.include(complete.title);
  expect(words(section(guide, 'pathway-cta'))).to.include('Shall we brew?');
}

afterEach(() => {
  localStorage.clear();
});

describe('a clone of a guide', () => {
  it('shows the same, from the one request, and shares what the reader says', async () => {
    const url = await addressOf(fresh());
    const place = markup(
      `<career-pathway src="${url}" theme="dark" heading-level="3"></career-pathway>`,
    );
    const guide = guideIn(place);
    await settledWithPieces(guide);
    const clone = guide.cloneNode(true) as PathwayElement;
    expect(clone.outerHTML).to.equal(
      `<career-pathway src="${url}" theme="dark" heading-level="3"></career-pathway>`,
    );
    place.append(clone);
    await expectWhole(clone);
    await settledWithPieces(clone);
    expect(words(clone)).to.equal(words(guide));
    expect((await countOf(url)).requests).to.equal(1);

    boxOf(clone).click();
    expect(boxOf(guide).checked).to.be.true;
    boxOf(guide).click();
    expect(boxOf(clone).checked).to.be.false;
  });

  it('brings its document along where that stands inside', async () => {
    const place = markup(
      `<career-pathway><p>One moment.</p><script type="application/json"></script></career-pathway>`,
    );
    const guide = guideIn(place);
    guide.querySelector('script')!.textContent = JSON.stringify(fresh());
    await expectWhole(guide);
    const clone = guide.cloneNode(true) as PathwayElement;
    guide.after(clone);
    await expectWhole(clone);
    expect([...clone.children].map(({ localName }) => localName)).to.deep.equal(['p', 'script']);
    expect(words(clone)).not.to.include('One moment.');
    boxOf(guide).click();
    expect(boxOf(clone).checked).to.be.true;
    guide.remove();
    boxOf(clone).click();
    expect(boxOf(clone).checked).to.be.false;
  });

  it('shows nothing, and what the page gave instead, where a script had set the document', async () => {
    const place = markup('<career-pathway><p>One moment.</p></career-pathway>');
    const guide = guideIn(place);
    guide.pathway = fresh();
    await expectWhole(guide);
    const clone = guide.cloneNode(true) as PathwayElement;
    place.append(clone);
    await clone.updateComplete;
    expect(words(clone)).to.equal('One moment.');
    clone.pathway = guide.pathway;
    await expectWhole(clone);
    expect(clone.childElementCount).to.equal(1);
  });

  it('lays its elements out by hand where the guide did', async () => {
    const url = await addressOf(fresh());
    const place = markup(
      `<career-pathway src="${url}"><p>Ours.</p><div><pathway-overview></pathway-overview><roadmap-timeline></roadmap-timeline></div></career-pathway>`,
    );
    const authored = place.innerHTML;
    const guide = guideIn(place);
    await settled(guide.querySelector('roadmap-timeline')!);
    expect(place.innerHTML).to.equal(authored);
    const clone = guide.cloneNode(true) as PathwayElement;
    place.append(clone);
    const [roadmap, cloned] = place.querySelectorAll('roadmap-timeline');
    await settled(cloned!);
    expect(all(clone, 'article')).to.have.length(0);
    expect(words(clone)).to.match(/^Ours\. ?Baker to Brewer/);
    expect(words(cloned)).to.equal(words(roadmap));
    firstBox(cloned!).click();
    expect(firstBox(roadmap!).checked).to.be.true;
    expect((await countOf(url)).requests).to.equal(1);
  });

  it('while its document is on the way waits for the same request', async () => {
    const url = await addressOf(fresh());
    const place = markup(`<career-pathway src="${url}"></career-pathway>`);
    const guide = guideIn(place);
    await guide.updateComplete;
    const clone = guide.cloneNode(true) as PathwayElement;
    place.append(clone);
    await expectWhole(clone);
    await expectWhole(guide);
    expect((await countOf(url)).requests).to.equal(1);
  });

  it('is one of a template as well', async () => {
    const url = await addressOf(fresh());
    const template = document.createElement('template');
    template.innerHTML = `<career-pathway src="${url}" id="templated"></career-pathway><skill-list for="templated"></skill-list>`;
    const place = markup('');
    place.append(document.importNode(template.content, true));
    await expectWhole(guideIn(place));
    await settled(place.querySelector('skill-list')!);
    expect(words(place.querySelector('skill-list'))).to.include('Mashing');
    place.append(document.importNode(template.content, true));
    await expectWhole(guideIn(place, 1));
    const [one, other] = place.querySelectorAll('skill-list');
    await settled(other!);
    expect(words(other)).to.equal(words(one));
    expect((await countOf(url)).requests).to.equal(1);
  });
});

describe('a clone of an element', () => {
  const ways: Record<string, (url: string) => string> = {
    'names a guide by its id': (url) =>
      `<career-pathway src="${url}" id="cloned"></career-pathway><roadmap-timeline for="cloned"></roadmap-timeline>`,
    'has the address of a document': (url) => `<roadmap-timeline src="${url}"></roadmap-timeline>`,
    'stands in a guide': (url) =>
      `<career-pathway src="${url}"><roadmap-timeline></roadmap-timeline></career-pathway>`,
  };
  for (const [how, write] of Object.entries(ways)) {
    it(`that ${how} shows the same`, async () => {
      const url = await addressOf(fresh());
      const place = markup(write(url));
      const roadmap = place.querySelector('roadmap-timeline')!;
      await settled(roadmap);
      const clone = roadmap.cloneNode(true) as PathwayElement;
      roadmap.after(clone);
      await settled(clone);
      expect(words(clone)).to.equal(words(roadmap));
      firstBox(roadmap).click();
      expect(firstBox(clone).checked).to.be.true;
      firstBox(clone).click();
      expect(firstBox(roadmap).checked).to.be.false;
      expect((await countOf(url)).requests).to.equal(1);
    });
  }

  it('that a guide has made is an element like others', async () => {
    const url = await addressOf(fresh());
    const place = markup(`<career-pathway src="${url}" id="made"></career-pathway>`);
    const guide = guideIn(place);
    await settledWithPieces(guide);
    const made = section(guide, 'roadmap-timeline');
    const clone = made.cloneNode(true) as PathwayElement;
    clone.setAttribute('for', 'made');
    place.append(clone);
    await settled(clone);
    expect(words(part(clone, 'heading'))).to.equal(words(part(made, 'heading')));
    boxOf(guide).click();
    expect(firstBox(clone).checked).to.be.true;
  });
});

describe('a page that is exchanged under its guide', () => {
  /** A page whose body is exchanged, as by the scripts that turn links into requests. */
  async function onPage(
    body: string,
    test: (page: Page, guide: () => PathwayElement) => Promise<void>,
  ) {
    const page = await openPage(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script type="module" src="/src/elements/career-pathway/career-pathway.define.ts"></script></head><body>${body}</body></html>`,
    );
    const faults: string[] = [];
    page.window.addEventListener('error', ({ message }) => faults.push(message));
    page.window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
    try {
      await test(page, () => guideIn(page.document));
      expect(faults).to.deep.equal([]);
    } finally {
      page.close();
    }
  }

  /** Resolves once a guide of another page shows all its sections, with boxes to tick. */
  async function whole(guide: PathwayElement) {
    await waitUntil(
      () =>
        all(guide, '.section').length === 13 &&
        all(guide, 'roadmap-timeline').some((roadmap) => all(roadmap, 'input').length),
      'the guide never shows all its sections',
    );
    expect(all(guide, 'article')).to.have.length(1);
  }

  const other = '<h1>Another page</h1>';
  const bodyWith = ({ document }: Page, text: string) => {
    const body = document.createElement('body');
    body.innerHTML = text;
    return body;
  };

  for (const storage of ['local', 'none'] as const) {
    it(`shows a snapshot of itself with the reader’s ticks, kept by storage="${storage}"`, async () => {
      const url = await addressOf(fresh());
      const text = `<h1>A page</h1><career-pathway src="${url}" storage="${storage}"></career-pathway>`;
      await onPage(text, async (page, guide) => {
        await whole(guide());
        boxOf(guide()).click();
        for (let visit = 0; visit < 3; visit += 1) {
          const snapshot = page.document.body.cloneNode(true) as HTMLElement;
          expect(snapshot.innerHTML).to.equal(text);
          page.document.body.replaceWith(bodyWith(page, other));
          await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
          expect(words(page.document.body)).to.equal('Another page');
          page.document.body.replaceWith(snapshot);
          await whole(guide());
          await waitUntil(() => boxOf(guide()).checked, 'the tick is lost');
        }
        expect((await countOf(url)).requests).to.equal(1);
      });
    });

    it(`comes back from text with the reader’s ticks, kept by storage="${storage}"`, async () => {
      const url = await addressOf(fresh());
      const text = `<h1>A page</h1><career-pathway src="${url}" storage="${storage}"><p>One moment.</p></career-pathway><pathway-faq></pathway-faq>`;
      await onPage(text, async (page, guide) => {
        await whole(guide());
        boxOf(guide()).click();
        for (let visit = 0; visit < 3; visit += 1) {
          const { outerHTML, innerHTML } = page.document.body;
          expect(innerHTML).to.equal(text);
          page.document.body.outerHTML = `<body>${other}</body>`;
          await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
          page.document.body.outerHTML = outerHTML;
          await whole(guide());
          await waitUntil(() => boxOf(guide()).checked, 'the tick is lost');
        }
        expect(page.document.querySelectorAll('career-pathway > *')).to.have.length(1);
        expect((await countOf(url)).requests).to.equal(1);
      });
    });
  }

  it('keeps an element that is carried over from body to body, with all that was done in it', async () => {
    const pathway = fresh();
    const text = `<h1>A page</h1><career-pathway id="kept" data-turbo-permanent storage="none"></career-pathway>`;
    await onPage(text, async (page, guide) => {
      const kept = guide();
      kept.pathway = pathway;
      await whole(kept);
      boxOf(kept).click();
      const question = () => all<HTMLDetailsElement>(section(kept, 'pathway-faq'), 'details')[0]!;
      question().open = true;
      for (let visit = 0; visit < 3; visit += 1) {
        const next = bodyWith(page, text);
        guideIn(next).replaceWith(kept);
        // The next body may take its time.
        await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
        page.document.body.replaceWith(next);
        await whole(kept);
        await waitUntil(() => boxOf(kept).checked, 'the tick is lost');
        expect(question().open).to.be.true;
      }
    });
  });
});
