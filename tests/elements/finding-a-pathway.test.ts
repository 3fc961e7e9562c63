import { aTimeout, expect, fixture, fixtureSync, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { json, titled } from '../support/documents.js';
import { all, type PathwayElement, settled, words } from '../support/reader.js';
import { countOf, textAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

const inProperty = titled('In the property');
const atSource = titled('At the source');
const inline = titled('In the script');
const byId = titled('By the id');
const around = titled('All around');

/** A script with a document, as an author writes it into the page. */
function inlineScript(pathway: unknown = inline) {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(pathway);
  return script;
}

function provider(pathway: unknown, id = '') {
  const element = document.createElement('career-pathway');
  element.pathway = pathway as never;
  if (id) element.id = id;
  return element;
}

/** The title that an element shows, or nothing. */
const titleOf = (element: PathwayElement) =>
  /^(?:In the property|At the source|In the script|By the id|All around|Potters?)\b/.exec(
    words(element),
  )?.[0] ?? words(element);

function place(...nodes: Node[]) {
  const wrapper = fixtureSync<HTMLElement>(html`<div></div>`);
  wrapper.append(...nodes);
  return wrapper;
}

async function expectTitle(element: PathwayElement, title: string) {
  await waitUntil(() => titleOf(element) === title, `the element never shows "${title}"`);
}

describe('which pathway an element shows', () => {
  it('takes the first way that applies, one after the other as they go', async () => {
    const byIdProvider = provider(byId, 'by-id');
    const aroundProvider = provider(around);
    const element = document.createElement('pathway-overview');
    element.pathway = inProperty;
    element.setAttribute('src', textAt(json(atSource)));
    element.setAttribute('for', 'by-id');
    element.append(inlineScript());
    aroundProvider.append(element);
    place(byIdProvider, aroundProvider);
    await settled(element);
    expect(titleOf(element)).to.equal('In the property');

    element.pathway = undefined;
    await expectTitle(element, 'At the source');
    element.removeAttribute('src');
    await expectTitle(element, 'In the script');
    element.textContent = '';
    await expectTitle(element, 'By the id');
    element.removeAttribute('for');
    await expectTitle(element, 'All around');
    aroundProvider.replaceWith(element);
    await expectTitle(element, 'By the id');
    byIdProvider.remove();
    await waitUntil(() => words(element) === '', 'the element still shows something');
  });

  it('takes the same ways in the other direction', async () => {
    const element = document.createElement('pathway-overview');
    place(element);
    await element.updateComplete;
    expect(words(element)).to.equal('');

    element.before(provider(around));
    await expectTitle(element, 'All around');
    element.after(provider(byId, 'by-id'));
    element.setAttribute('for', 'by-id');
    await expectTitle(element, 'By the id');
    element.append(inlineScript());
    await expectTitle(element, 'In the script');
    element.setAttribute('src', textAt(json(atSource)));
    await expectTitle(element, 'At the source');
    element.pathway = inProperty;
    await expectTitle(element, 'In the property');
  });

  it('takes the document as text, too', async () => {
    const element = document.createElement('pathway-overview');
    element.pathway = JSON.stringify(inProperty);
    place(element);
    await settled(element);
    expect(titleOf(element)).to.equal('In the property');
  });

  it('takes the property from before the element was upgraded', async () => {
    // A tag that is not registered yet, with its property set by a script of the page.
    const { PathwayOverview } =
      await import('../../src/elements/pathway-overview/pathway-overview.js');
    const element = document.createElement('late-overview') as PathwayElement;
    element.pathway = inProperty;
    place(element);
    customElements.define('late-overview', class extends PathwayOverview {});
    await settled(element);
    expect(titleOf(element)).to.equal('In the property');
  });

  it('reads a script that a CMS has wrapped in a paragraph', async () => {
    const element = await fixture<PathwayElement>(html`<career-pathway><p></p></career-pathway>`);
    element.querySelector('p')?.append(inlineScript());
    await expectTitle(element, 'In the script');
  });

  it('reads no script that belongs to an element further in, nor one of another type', async () => {
    const inner = document.createElement('pathway-overview');
    inner.append(inlineScript());
    const code = document.createElement('script');
    code.type = 'text/x-template';
    code.textContent = '{"not": "ours"}';
    const outer = provider(around);
    outer.append(code, inner);
    const other = document.createElement('pathway-overview');
    outer.append(other);
    place(outer);
    await expectTitle(inner, 'In the script');
    await expectTitle(other, 'All around');
  });

  it('follows the text of a script that changes', async () => {
    const element = document.createElement('pathway-overview');
    const script = inlineScript();
    element.append(script);
    place(element);
    await expectTitle(element, 'In the script');
    script.textContent = JSON.stringify(titled('Potter'));
    await expectTitle(element, 'Potter');
  });
});

describe('elements and their provider', () => {
  const positions: Record<string, (element: Element, guide: Element) => void> = {
    'before it': (element, guide) => place(element, guide),
    'after it': (element, guide) => place(guide, element),
    'inside it': (element, guide) => {
      guide.append(element);
      place(guide);
    },
    'deep inside it': (element, guide) => {
      const paragraph = document.createElement('p');
      paragraph.append(element);
      guide.append(paragraph);
      place(guide);
    },
    'in a shadow root inside it': (element, guide) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(element);
      guide.append(host);
      place(guide);
    },
    'before it is there': (element, guide) => {
      const wrapper = place(element);
      wrapper.append(guide);
    },
    'before it has a document': (element, guide) => {
      const wrapper = place(element, guide);
      (guide as PathwayElement).pathway = undefined;
      wrapper.offsetHeight.toString();
      (guide as PathwayElement).pathway = around;
    },
  };

  for (const [where, put] of Object.entries(positions)) {
    it(`meet when the element stands ${where}`, async () => {
      const element = document.createElement('pathway-overview');
      put(element, provider(around));
      await expectTitle(element, 'All around');
    });

    it(`meet by id when the element stands ${where}`, async () => {
      const element = document.createElement('pathway-overview');
      element.setAttribute('for', 'named');
      put(element, provider(around, 'named'));
      await expectTitle(element, 'All around');
    });
  }

  it('meet when markup comes first and upgrades later', async () => {
    const wrapper = document.createElement('div');
    const template = document.createElement('template');
    template.content.append(provider(around), document.createElement('pathway-overview'));
    wrapper.append(template.content.cloneNode(true));
    const guide = wrapper.firstElementChild as PathwayElement;
    const element = wrapper.lastElementChild as PathwayElement;
    place(wrapper);
    guide.pathway = around;
    await expectTitle(element, 'All around');
  });

  it('meet anew when the element moves, with nothing of the old pathway left', async () => {
    const element = document.createElement('pathway-overview');
    const first = provider(around);
    const second = provider(byId);
    first.append(element);
    place(first, second);
    await expectTitle(element, 'All around');
    second.append(element);
    await expectTitle(element, 'By the id');
    first.append(element);
    await expectTitle(element, 'All around');
  });

  it('meet anew when the provider that an id names goes and another comes', async () => {
    const element = document.createElement('pathway-overview');
    element.setAttribute('for', 'named');
    const first = provider(around, 'named');
    place(first, element);
    await expectTitle(element, 'All around');
    first.remove();
    await waitUntil(() => words(element) === '', 'the element still shows something');
    element.after(provider(byId, 'named'));
    await expectTitle(element, 'By the id');
  });

  it('show another document as soon as the provider has another', async () => {
    const guide = provider(around);
    const inner = document.createElement('pathway-overview');
    guide.append(inner);
    const beside = document.createElement('pathway-overview');
    place(guide, beside);
    await expectTitle(beside, 'All around');
    guide.pathway = byId;
    await expectTitle(inner, 'By the id');
    await expectTitle(beside, 'By the id');
  });

  it('come and go without a trace', async () => {
    const url = textAt(json(atSource));
    const element = document.createElement('pathway-overview');
    element.src = url;
    const wrapper = place(element);
    await expectTitle(element, 'At the source');
    element.remove();
    await aTimeout(0);
    wrapper.append(element);
    await expectTitle(element, 'At the source');
    expect((await countOf(url)).requests).to.equal(1);
  });
});

describe('<career-pathway> as a provider', () => {
  for (const tag of [
    'pathway-overview',
    'pathway-requirements',
    'skill-list',
    'roadmap-timeline',
    'reality-check',
    'action-plan',
    'pathway-faq',
    'pathway-cta',
  ] as const) {
    it(`only provides when it holds <${tag}>, even in a paragraph`, async () => {
      const guide = provider(around);
      const paragraph = document.createElement('p');
      paragraph.append(document.createElement(tag));
      guide.append(paragraph);
      place(guide);
      await settled(guide);
      expect(all(guide, 'article, nav')).to.have.length(0);
      expect(words(guide).replace(/^All around From Potter to Carpenter$/, '')).to.equal('');
    });
  }

  it('shows what stands between the tags', async () => {
    const guide = provider(around);
    const text = document.createElement('p');
    text.textContent = 'A word of our own.';
    guide.append(text, document.createElement('pathway-overview'));
    place(guide);
    await settled(guide);
    await waitUntil(() => words(guide).includes('All around'));
    expect(words(guide)).to.match(/^A word of our own\. ?All around/);
    expect(text.checkVisibility()).to.be.true;
  });

  it('becomes one when a tag comes, and a whole guide again when the last one goes', async () => {
    const guide = provider(around);
    place(guide);
    await settled(guide);
    expect(all(guide, 'article')).to.have.length(1);
    const wrapper = document.createElement('div');
    const tag = document.createElement('pathway-overview');
    wrapper.append(tag);
    guide.append(wrapper);
    await waitUntil(() => all(guide, 'article').length === 0);
    await expectTitle(tag, 'All around');
    tag.remove();
    await waitUntil(() => all(guide, 'article').length === 1);
    expect(titleOf(guide)).to.equal('All around');
  });
});

describe('a page without any pathway', () => {
  it('shows nothing and throws nothing', async () => {
    const element = await fixture<PathwayElement>(html`<skill-list></skill-list>`);
    await nextFrame();
    expect(words(element)).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('is warned of an id that nothing has', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (told: string) => {
      warnings.push(told);
    };
    await fixture(html`<skill-list for="nobody"></skill-list>`);
    await waitUntil(() => warnings.length > 0, 'nothing is said');
    console.warn = warn;
    expect(warnings.join()).to.include('nobody').and.include('skill-list');
  });
});
