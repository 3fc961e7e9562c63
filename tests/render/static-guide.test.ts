import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import postcss from 'postcss';
import { parse, type Pathway, type PathwayDocument } from '../../src/model/index.js';
import { guidePage, indexPage, sitemap, staticGuide } from '../../src/render/index.js';
import { staticMessages } from '../../src/i18n/static/index.js';
import { localize } from '../../src/i18n/index.js';
import { staticStyles } from '../../scripts/support/static-styles.js';
import { complete, minimal } from '../support/documents.js';
import { everyField, payloads, withPayload, withUrls } from '../support/payloads.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const read = (document: PathwayDocument | string): Pathway =>
  parse(document).pathway ?? assert.fail('nothing to show');

const elementsOf = (parent: Parent): Element[] =>
  parent.childNodes.flatMap((child) =>
    tree.isElementNode(child) ? [child, ...elementsOf(child)] : [],
  );

const textOf = (parent: Parent): string =>
  parent.childNodes
    .map((child) =>
      tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : '',
    )
    .join('');

const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((candidate) => candidate.name === name)?.value;

const demo = readdirSync('demo/pathways').map((name) => ({
  name,
  pathway: read(readFileSync(`demo/pathways/${name}`, 'utf8')),
}));

/** What a page must not get from a document: scripts, styles, frames, and attributes that run. */
const assertHarmless = (html: string) => {
  for (const element of elementsOf(parseFragment(html))) {
    assert.match(
      element.tagName,
      /^(?:a|article|b|dd|details|div|dl|dt|h[2-6]|i|li|nav|ol|p|path|section|span|strong|summary|svg|table|tbody|td|th|thead|tr|ul)$/,
    );
    for (const { name, value } of element.attrs) {
      assert.doesNotMatch(name, /^(?:on|style$|src$|srcdoc$)/);
      if (name === 'href') assert.match(value, /^(?:https?:|mailto:|#|[^:]*$)/);
    }
  }
};

describe('static content', () => {
  for (const { name, pathway } of demo) {
    it(`is one harmless element on one line, with ids that no other has (${name})`, async () => {
      const html = await staticGuide(pathway);
      assert.doesNotMatch(html, /[\r\n]|<!--/);
      const fragment = parseFragment(html);
      assert.equal(fragment.childNodes.length, 1);
      assertHarmless(html);
      const elements = elementsOf(fragment);
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      assert.equal(new Set(ids).size, ids.length);
      for (const element of elements) {
        const labelledBy = attribute(element, 'aria-labelledby');
        if (labelledBy !== undefined) assert.ok(ids.includes(labelledBy), labelledBy);
        const href = attribute(element, 'href');
        if (href?.startsWith('#')) assert.ok(ids.includes(href.slice(1)), href);
      }
    });

    it(`has every text of the document (${name})`, async () => {
      const text = textOf(parseFragment(await staticGuide(pathway))).replace(/\s+/g, ' ');
      const said = [
        pathway.title,
        ...pathway.overview,
        ...pathway.skills.toLearn.flatMap(({ name, description }) => [name, description ?? '']),
        ...pathway.roadmap.flatMap(({ title, tasks }) => [
          title,
          ...tasks.map((task) => task.text),
        ]),
        ...pathway.faq.flatMap(({ question, answer }) => [question, ...answer]),
      ];
      for (const sentence of said)
        assert.ok(text.includes(sentence.replace(/\s+/g, ' ')), sentence);
    });
  }

  it('says how long the learning takes at several paces, and what needs the script', async () => {
    const html = await staticGuide(read({ ...complete, pace: { hoursPerWeek: 7 } }));
    const text = textOf(parseFragment(html));
    assert.match(text, /Hours a week\s*How long the learning takes/);
    assert.match(text, /7 hours/);
    assert.match(text, /need JavaScript/);
  });

  it('is in the language of the document, or the one asked for', async () => {
    assert.match(await staticGuide(read({ ...complete, lang: 'de' })), /Stunden pro Woche/);
    assert.match(await staticGuide(read(complete), { lang: 'ar' }), /dir="rtl"/);
  });

  it('begins at the level asked for, and never below the sixth', async () => {
    const levels = (html: string) =>
      [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.equal(levels(await staticGuide(read(complete), { headingLevel: 4 }))[0], 4);
    assert.equal(Math.max(...levels(await staticGuide(read(complete), { headingLevel: 6 }))), 6);
  });

  it('shows a document that has next to nothing', async () => {
    const html = await staticGuide(read(minimal));
    assertHarmless(html);
    assert.ok(textOf(parseFragment(html)).includes(minimal.title));
  });

  it('makes text of whatever a document says', async () => {
    const document = everyField(complete);
    for (const payload of payloads) {
      const { pathway } = parse(withPayload(document, payload));
      if (pathway) assertHarmless(await staticGuide(pathway));
    }
    const { pathway } = parse(withUrls(document, 'javascript:alert(1)'));
    if (pathway) assertHarmless(await staticGuide(pathway));
  });

  const shown = async (document: PathwayDocument) => {
    const html = await staticGuide(read(document));
    const elements = elementsOf(parseFragment(html));
    return {
      elements,
      headings: elements.filter(({ tagName }) => /^h[2-6]$/.test(tagName)).map(textOf),
      text: textOf(parseFragment(html)).replace(/\s+/g, ' '),
    };
  };

  it('does not call done or learnt what has neither tasks nor times', async () => {
    const timeless: PathwayDocument = {
      ...minimal,
      skills: { toLearn: [{ name: 'Joinery', priority: 'critical', weeks: 10 }] },
      roadmap: [
        { title: 'Learn it', tasks: [] },
        { title: 'Apply', kind: 'apply', tasks: [] },
      ],
    };
    const { text } = await shown(timeless);
    assert.match(text, /does not say how long the learning takes/);
    assert.doesNotMatch(text, /Nothing is left|nothing left|Everything is done/i);
    assert.match(text, /The guide names no tasks\./);
  });

  it('says what pay would rest on where no figure is given', async () => {
    const salary: PathwayDocument['salary'] = {
      basis: { pay: 'gross', includes: 'Night pay is in it.' },
      source: { title: 'Guild survey' },
    };
    const { headings, text } = await shown({ ...minimal, salary });
    assert.ok(headings.includes('Pay on the way'));
    assert.match(
      text,
      /Source: Guild survey · before tax and without a date · Night pay is in it\./,
    );
  });

  it('has the words of a closing call that leads nowhere', async () => {
    const label = 'Find a mentor';
    const saysIn = async (callToAction: PathwayDocument['callToAction']) =>
      (await shown({ ...minimal, callToAction })).text.includes(label);
    assert.ok(await saysIn({ label }));
    assert.ok(await saysIn({ label, text: 'Ask us.', url: 'https://example.org/' }));
    // A sentence says it already, and nothing could be pressed.
    assert.ok(!(await saysIn({ label, text: 'Ask us for a mentor.' })));
  });

  it('gives no two things one id where a phase and a task have the same', async () => {
    const { elements } = await shown({
      ...minimal,
      roadmap: [{ title: 'Joinery', tasks: ['Joinery'] }],
      actionPlan: { thisWeek: ['Joinery'], thisMonth: ['Joinery'] },
    });
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    assert.equal(new Set(ids).size, ids.length);
    const phase = elements.find((element) => attribute(element, 'id')?.endsWith('roadmap/joinery'));
    assert.match(textOf(phase!), /^\s*Joinery/);
  });

  it('leads links where it is told', async () => {
    const pathway = read({ ...minimal, callToAction: { title: 'T', label: 'L', url: 'next' } });
    const html = await staticGuide(pathway, { linkTo: (address) => `../${address}` });
    assert.match(html, /href="\.\.\/next"/);
  });
});

describe('the style sheet of static content', () => {
  it('knows every class of the content that it needs', async () => {
    const styles = staticStyles();
    const html = (await Promise.all(demo.map(({ pathway }) => staticGuide(pathway)))).join('');
    const used = new Set(
      [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' ')),
    );
    for (const name of ['pw-base', 'pw-stop', 'pw-phase', 'pw-part-facts', 'pw-as-button'])
      assert.ok(used.has(name), name);
    for (const name of used)
      if (/^pw-[a-f]\d|^pw-part-/.test(name)) assert.ok(styles.includes(`.${name}`), name);
  });

  it('has no rule that could reach anything else on a page', () => {
    const { nodes } = postcss.parse(staticStyles());
    const selectors = nodes.flatMap((node) => (node.type === 'rule' ? node.selectors : []));
    assert.ok(selectors.length > 20);
    for (const selector of selectors)
      assert.match(selector, /^(?::is\(#_#_,\.p|career-pathway|\.pw-|\.pathway-)/);
  });
});

describe('whole pages', () => {
  const files = {
    folder: 'pathway-elements/1/',
    integrity: { 'pathway-elements.js': 'sha384-x', 'pathway-elements.css': 'sha384-y' },
  };

  it('have a title, a description, their own address and data in which no markup ends', async () => {
    const pathway = read({
      ...complete,
      title: 'A <b> & "C"',
      summary: 'S'.repeat(20).concat(' word'.repeat(80)),
    });
    const html = guidePage(pathway, {
      files,
      src: 'a.json',
      lang: 'en',
      l10n: await localize('en'),
      content: '<div></div>',
      url: 'https://example.org/a.html',
      oembed: 'https://example.org/a.oembed.json',
      jsonLd: '{}',
    });
    assert.match(html, /<title>A &lt;b&gt; &amp; &quot;C&quot;<\/title>/);
    assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/a\.html">/);
    assert.match(html, /<meta property="og:title" content="A &lt;b&gt; &amp; &quot;C&quot;">/);
    assert.match(html, /<link rel="alternate" type="application\/json\+oembed"/);
    const [, description = ''] = /name="description" content="([^"]*)"/.exec(html) ?? [];
    assert.ok(description.length <= 301 && description.endsWith(' word…'));
    assert.equal(html.match(/<h1/g)?.length, 1);
  });

  it('say in which language their words are, and which way these run, where it is not that of the guide', async () => {
    const headingIn = async (lang: string) => {
      const l10n = await localize(lang);
      const html = guidePage(read(minimal), { files, src: 'a.json', lang, l10n, content: '' });
      assert.match(html, /<html lang="en" dir="ltr">/);
      return /<h1.*?<\/h1>/.exec(html)?.[0];
    };
    const { from, to } = minimal;
    assert.equal(
      await headingIn('en'),
      `<h1 class="pathway-hidden">From ${from.title} to ${to.title}</h1>`,
    );
    const job = ({ title }: { readonly title: string }) =>
      `<span lang="en" dir="ltr">${title}</span>`;
    assert.equal(
      await headingIn('ar'),
      `<h1 class="pathway-hidden" lang="ar" dir="rtl">من ${job(from)} إلى ${job(to)}</h1>`,
    );
  });

  const pageOf = async (document: PathwayDocument) =>
    guidePage(read(document), {
      files,
      src: 'a.json',
      lang: 'en',
      l10n: await localize('en'),
      content: '',
    });

  it('have a description that ends with a whole word, or at least with a whole letter', async () => {
    const descriptionOf = async (summary: string) =>
      /name="description" content="([^"]*)"/.exec(await pageOf({ ...minimal, summary }))?.[1];
    assert.equal(await descriptionOf(`a${'😀'.repeat(200)}`), `a${'😀'.repeat(149)}…`);
    assert.equal(await descriptionOf('👩🏽‍🚀'.repeat(100)), `${'👩🏽‍🚀'.repeat(42)}…`);
    assert.equal(await descriptionOf(`Nun ${'烘'.repeat(400)}`), `Nun ${'烘'.repeat(296)}…`);
    assert.equal(
      await descriptionOf(`${'a'.repeat(280)} ${'b'.repeat(80)}`),
      `${'a'.repeat(280)}…`,
    );
    assert.equal(await descriptionOf(`${'a'.repeat(300)} b`), `${'a'.repeat(300)}…`);
    assert.equal(await descriptionOf('a'.repeat(300)), 'a'.repeat(300));
  });

  it('tell link previews language and country', async () => {
    const localeOf = async (lang: string) =>
      /property="og:locale" content="([^"]*)"/.exec(await pageOf({ ...minimal, lang }))?.[1];
    assert.equal(await localeOf('zh-Hant-TW'), 'zh_TW');
    assert.equal(await localeOf('de-AT'), 'de_AT');
    assert.equal(await localeOf('de-at-1996'), 'de_AT');
    assert.equal(await localeOf('ar-u-nu-latn'), 'ar');
    assert.equal(await localeOf('en'), 'en');
  });

  it('are listed each in its own language and direction', async () => {
    const messages = staticMessages(await localize('ar'));
    const pages = [undefined, 'ar', 'de-AT'].map((lang) => ({
      pathway: read({ ...minimal, ...(lang && { lang }) }),
      href: `${String(lang)}.html`,
    }));
    const index = indexPage(pages, { files, lang: 'ar', messages });
    const entryOf = (href: string) =>
      new RegExp(`<li [^>]*>(?=<h2><a href="${href}\\.html")`).exec(index)?.[0];
    assert.equal(entryOf('undefined'), '<li lang="en" dir="ltr">');
    assert.equal(entryOf('ar'), '<li lang="ar" dir="rtl">');
    assert.equal(entryOf('de-AT'), '<li lang="de-AT" dir="ltr">');
  });

  it('are listed by title, and for search engines by address', async () => {
    const pages = ['B', 'a & b'].map((title) => ({
      pathway: read({ ...minimal, title, updated: '2026-11-01' }),
      href: `${title.slice(0, 1)}.html`,
    }));
    const messages = staticMessages(await localize('en'));
    const index = indexPage(pages, { files, lang: 'en', messages });
    assert.ok(index.indexOf('a &amp; b') < index.indexOf('>B<'));
    const xml = sitemap(pages, 'https://example.org/g/');
    assert.match(
      xml,
      /<loc>https:\/\/example\.org\/g\/B\.html<\/loc><lastmod>2026-11-01<\/lastmod>/,
    );
  });
});
