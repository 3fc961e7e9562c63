import { expect } from '@open-wc/testing';
import {
  addScript,
  guideOf,
  mishapsOf,
  onPage,
  pageWith,
  scripts,
  sourceGuide,
  watch,
} from '../support/built.js';
import { openPageAt, type Page } from '../support/page.js';
import { complete } from '../support/documents.js';
import { all, one, section, sectionsOf, settledWithPieces, words } from '../support/reader.js';
import { storedAt, textAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

/** What hosts do before our script comes. */
const hosts: Readonly<Record<string, string>> = {
  'gives all objects and lists functions, toJSON too': `
    Object.prototype.extend = function (from) { for (const key in from) this[key] = from[key]; return this; };
    Object.prototype.toJSON = function () { return 'an object'; };
    Array.prototype.toJSON = function () { return '[a list]'; };
    Array.prototype.each = Array.prototype.forEach;
    Array.prototype.first = function () { return this[0]; };
    String.prototype.toJSON = Number.prototype.toJSON = function () { return '"' + this + '"'; };`,
  'notes every shadow root': `
    const { attachShadow } = Element.prototype;
    window.roots = new Set();
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      roots.add(root);
      return root;
    };`,
  'registers a class of its own in place of each': `
    const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (tag, Given, options) {
      const { connectedCallback } = Given.prototype;
      Given.prototype.connectedCallback = function () { return connectedCallback.apply(this, arguments); };
      return define.call(this, tag, class extends Given {}, options);
    };`,
  'has put something of its own around fetch': `
    const { fetch } = window;
    window.fetch = function () { return new Promise((resolve) => resolve(fetch.apply(window, arguments))); };`,
  'has no ResizeObserver, no streams for compression, no crypto and no clipboard': `
    delete window.ResizeObserver;
    delete window.CompressionStream;
    delete window.DecompressionStream;
    Object.defineProperty(window, 'crypto', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });`,
  'makes the answers to its requests anew': `
    const { fetch } = window;
    window.fetch = async (...request) => new Response((await fetch(...request)).body);`,
  'keeps its history to itself': `history.replaceState = () => { throw new Error('not yours'); };`,
  'has taken the console away': `
    for (const name of Object.keys(console)) delete console[name];`,
};

const tagFor = (src: string, attributes = 'storage="none"') =>
  `<career-pathway ${attributes} src="${src}"></career-pathway>`;

const progressOf = (guide: Element) => words(section(guide, 'pathway-progress'));

/** Reads a guide to its end, ticks the first step, and sees it counted. */
async function readAndTick(page: Page): Promise<HTMLElementTagNameMap['career-pathway']> {
  await guideOf(page);
  const guide = page.document.querySelector('career-pathway')!;
  await settledWithPieces(guide);
  expect(words(guide)).to.include('9–12 months').and.include('Pay change +30%');
  expect(progressOf(guide)).to.include('0 of 28 done');
  one(section(guide, 'action-plan'), '.box').click();
  await waitUntil(() => progressOf(guide).includes('1 of 28 done'), 'the tick is not counted');
  return guide;
}

for (const kind of ['module', 'classic'] as const) {
  describe(`a guide on a hostile page (${kind})`, () => {
    for (const [name, script] of Object.entries(hosts)) {
      it(`shows and can be ticked where the host ${name}`, async () => {
        const head = `${watch}<script>${script}</script>${scripts[kind]}`;
        await onPage(pageWith(tagFor(sourceGuide), head), async (page) => {
          await readAndTick(page);
          expect(mishapsOf(page)).to.deep.equal([]);
        });
      });
    }

    it('keeps ticks where all lists have a toJSON', async () => {
      const source = (await (await fetch(sourceGuide)).json()) as object;
      const src = textAt({ body: '' });
      const id = `ticks-${new URL(src).searchParams.get('test')!}`;
      const own = await storedAt({ body: JSON.stringify({ ...source, id }) });
      const toJSON = 'Object.prototype.toJSON = Array.prototype.toJSON = () => "[]";';
      const html = pageWith(tagFor(own, ''), `${watch}<script>${toJSON}</script>${scripts[kind]}`);
      try {
        await onPage(html, async (page) => {
          await readAndTick(page);
        });
        await onPage(html, async (page) => {
          await guideOf(page);
          const guide = page.document.querySelector('career-pathway')!;
          await settledWithPieces(guide);
          expect(progressOf(guide)).to.include('1 of 28 done');
          expect(mishapsOf(page)).to.deep.equal([]);
        });
      } finally {
        localStorage.clear();
      }
    });

    it('takes a plan from an address that may not be changed', async () => {
      const script = hosts['keeps its history to itself']!;
      const html = pageWith(
        tagFor(sourceGuide),
        `${watch}<script>${script}</script>${scripts[kind]}`,
      );
      const address = await storedAt({ body: html, type: 'text/html; charset=utf-8' });
      const page = await openPageAt(`${address}#pathway-plan=v0.x`);
      try {
        await readAndTick(page);
        expect(mishapsOf(page)).to.deep.equal([]);
      } finally {
        page.close();
      }
    });

    for (const [name, body] of Object.entries({
      'pictures by the names of what we listen with':
        '<img alt="" name="addEventListener"><img alt="" name="removeEventListener">',
      'a form around it with fields by the names of what we read':
        '<form><input name="getAttribute"><input name="getRootNode"><input name="localName"><input name="lang">',
    })) {
      it(`shows and can be ticked on a page with ${name}`, async () => {
        const html = pageWith(`${body}${tagFor(sourceGuide)}`, `${watch}${scripts[kind]}`);
        await onPage(html, async (page) => {
          await readAndTick(page);
          expect(mishapsOf(page)).to.deep.equal([]);
        });
      });
    }

    it('shows in a component of the page, in a form with fields by the names of what we read', async () => {
      await onPage(pageWith('<div></div>', `${watch}${scripts[kind]}`), async (page) => {
        const root = page.document.querySelector('div')!.attachShadow({ mode: 'open' });
        root.innerHTML = '<form><input name="getRootNode"><input name="getAttribute"></form>';
        const guide = page.document.createElement('career-pathway');
        guide.setAttribute('src', sourceGuide);
        guide.setAttribute('storage', 'none');
        root.firstElementChild!.append(guide);
        await waitUntil(() => words(guide).includes('9–12 months'), 'it never shows');
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });

    it('makes no link of an address that another script has given to all objects', async () => {
      const html = pageWith(tagFor(sourceGuide), `${watch}${scripts[kind]}`);
      await onPage(html, async (page) => {
        await guideOf(page);
        const guide = page.document.querySelector('career-pathway')!;
        page.window.eval(
          'Object.defineProperty(Object.prototype, "url", { configurable: true, value: "javascript:alert(1)" })',
        );
        guide.pathway = { ...complete, id: 'polluted' };
        await waitUntil(() => words(guide).includes('Baker'), 'the guide never shows');
        await settledWithPieces(guide);
        const addresses = [guide, ...sectionsOf(guide)].flatMap((shown) =>
          all<HTMLAnchorElement>(shown, 'a').map(({ protocol }) => protocol),
        );
        expect(addresses).to.include('https:').and.not.include('javascript:');
      });
    });

    it('mends a document with mistakes where the console throws', async () => {
      const src = textAt({
        body: '{"version":1,"id":"x","from":{"title":"Cook"},"to":{"title":"Chemist"},"title":"From pot to flask","sumary":"?"}',
      });
      const script = 'console.warn = () => { throw new Error("not here"); };';
      const head = `${watch}<script>${script}</script>${scripts[kind]}`;
      await onPage(pageWith(tagFor(src), head), async (page) => {
        expect(words(await guideOf(page))).to.include('From pot to flask');
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });

    it('mends a document with mistakes where there is no console to tell', async () => {
      const src = textAt({
        body: '{"version":1,"id":"x","from":{"title":"Cook"},"to":{"title":"Chemist"},"title":"From pot to flask","sumary":"?"}',
      });
      const script = hosts['has taken the console away']!;
      const head = `${watch}<script>${script}</script>${scripts[kind]}`;
      await onPage(pageWith(tagFor(src), head), async (page) => {
        expect(words(await guideOf(page))).to.include('From pot to flask');
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });

    it('offers its link for copying by hand, or says that a part is missing, and throws nothing', async () => {
      const script =
        hosts['has no ResizeObserver, no streams for compression, no crypto and no clipboard']!;
      const head = `${watch}<script>${script}</script>${scripts[kind]}`;
      await onPage(pageWith(tagFor(sourceGuide), head), async (page) => {
        const guide = await readAndTick(page);
        const actions = section(guide, 'pathway-actions');
        const [, markdown, link] = all(actions, '.buttons button');
        markdown!.click();
        await waitUntil(() => all(actions, 'textarea').length, 'there is nothing to copy');
        link!.click();
        await waitUntil(() => !all(actions, 'textarea').length, 'nothing is said of the link');
        expect(words(actions)).to.include('can’t be shown right now');
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });

    it('shows where fields and pictures have taken the names of the page’s own members', async () => {
      const names = ['id', 'src', 'lang', 'parentNode', 'parentElement'];
      const fields = names.map((name) => `<input aria-label="${name}" name="${name}">`).join('');
      const form = `<form id="pathway">${fields}${tagFor(sourceGuide, 'storage="none" id="guide"')}<reality-check for="guide"></reality-check></form>`;
      const body = `<img alt="" name="getElementById"><form name="documentElement"></form>${form}<pathway-faq></pathway-faq>`;
      await onPage(pageWith(body, watch + scripts[kind]), async (page) => {
        await readAndTick(page);
        for (const [tag, heading] of Object.entries({
          'reality-check': 'Reality check',
          'pathway-faq': 'Questions',
        })) {
          const element = page.document.querySelector(tag)!;
          await waitUntil(() => words(element).startsWith(heading), `<${tag}> shows nothing`);
        }
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });

    it('shows in a page without a doctype', async () => {
      const html = pageWith(tagFor(sourceGuide), watch + scripts[kind]);
      await onPage(html.replace('<!doctype html>', ''), async (page) => {
        expect(page.document.compatMode).to.equal('BackCompat');
        await readAndTick(page);
        expect(mishapsOf(page)).to.deep.equal([]);
      });
    });
  });
}

// By the classic file: not every browser runs modules in such a document.
describe('a guide in an XHTML document', () => {
  it('leaves the page’s own words, and says so once', async () => {
    const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A blog</title>${watch}</head><body><career-pathway src="${sourceGuide}"><p>All our guides</p></career-pathway></body></html>`;
    const page = await openPageAt(await storedAt({ body, type: 'application/xhtml+xml' }));
    try {
      await addScript(page, 'classic');
      await waitUntil(() => mishapsOf(page).length > 0, 'nothing is said');
      expect(mishapsOf(page)).to.have.length(1);
      expect(mishapsOf(page)[0]).to.include('Serve it as text/html');
      expect(words(page.document.querySelector('career-pathway'))).to.equal('All our guides');
    } finally {
      page.close();
    }
  });
});
