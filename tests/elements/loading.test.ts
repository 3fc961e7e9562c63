import { expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { complete, json, titled } from '../support/documents.js';
import {
  all,
  collectWarnings,
  elementsWithin,
  part,
  parts,
  sectionsOf,
  settled,
  show,
  words,
} from '../support/reader.js';
import { countOf, lateAt, storedAt, textAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

const first = titled('First way');
const second = titled('Second way');

function place(...nodes: Node[]) {
  const wrapper = fixtureSync<HTMLElement>(html`<div></div>`);
  wrapper.append(...nodes);
  return wrapper;
}

function from(src: string, tag: 'career-pathway' | 'pathway-overview' = 'career-pathway') {
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  return element;
}

async function requested(url: string) {
  await waitUntil(async () => (await countOf(url)).requests > 0, 'nothing was asked for');
}

describe('loading from an address', () => {
  it('shows the document', async () => {
    const guide = from(await storedAt(json(complete)));
    place(guide);
    await settled(guide);
    expect(sectionsOf(guide)).to.have.length(13);
    await expect(guide).to.be.accessible();
  });

  it('reads the address relative to the page', async () => {
    const { pathname, search } = new URL(textAt(json(first)));
    const guide = from(pathname + search);
    place(guide);
    await settled(guide);
    expect(words(guide)).to.include('First way');
  });

  it('resolves links of the document against the address of the document', async () => {
    const guide = from(textAt(json({ ...first, to: { title: 'Carpenter', url: 'jobs/wood' } })));
    place(guide);
    await settled(guide);
    const links = elementsWithin(guide).filter((element) => element instanceof HTMLAnchorElement);
    expect(links.map(({ href }) => href)).to.deep.equal([
      `${location.origin}/test-server/jobs/wood`,
    ]);
  });

  it('fetches an address once, however many elements name it, then and later', async () => {
    const url = textAt(json(first));
    const { pathname, search } = new URL(url);
    const elements = [
      from(url, 'pathway-overview'),
      from(pathname + search, 'pathway-overview'),
      from(`.${pathname}${search}`, 'pathway-overview'),
      from(url),
    ];
    const wrapper = place(...elements);
    for (const element of elements) await settled(element);
    const later = from(url);
    wrapper.append(later);
    await settled(later);
    for (const element of [...elements, later]) expect(words(element)).to.include('First way');
    expect((await countOf(url)).requests).to.equal(1);
  });

  it('is told once to the page, with the pathway and the problems found, after rendering', async () => {
    const console = collectWarnings();
    const url = textAt(json({ ...first, roadmap: [{ title: 'Sawdust', tasks: [] }], priorty: 1 }));
    const guide = from(url);
    const beside = from(url, 'pathway-overview');
    const events: [event: HTMLElementEventMap['pathway-load'], shown: string][] = [];
    const wrapper = fixtureSync<HTMLElement>(html`<div></div>`);
    wrapper.addEventListener('pathway-load', (event) => events.push([event, words(guide)]));
    wrapper.append(beside, guide);
    await settled(guide);
    await settled(beside);
    const late = from(url, 'pathway-overview');
    wrapper.append(late);
    await settled(late);
    console.restore();

    expect(events).to.have.length(1);
    const [event, shown] = events[0]!;
    expect(event.target === guide).to.be.true;
    expect(event).to.include({ bubbles: true, composed: true });
    expect(event.pathway.id).to.equal('first-way');
    expect(event.problems.map(({ grade, path }) => `${grade} ${path}`)).to.deep.equal([
      'warning priorty',
    ]);
    expect(shown, 'rendered when the event came').to.include('First way').and.include('Sawdust');
  });

  it('is told again for another document', async () => {
    const guide = document.createElement('career-pathway');
    const wrapper = fixtureSync<HTMLElement>(html`<div></div>`);
    const ids: string[] = [];
    wrapper.addEventListener('pathway-load', ({ pathway }) => ids.push(pathway.id));
    guide.pathway = first;
    wrapper.append(guide);
    await settled(guide);
    guide.pathway = second;
    await waitUntil(() => ids.length > 1);
    guide.pathway = first;
    await waitUntil(() => ids.length > 2);
    expect(ids).to.deep.equal(['first-way', 'second-way', 'first-way']);
  });

  it('says in the console what the author has to mend, once, with the address', async () => {
    const console = collectWarnings();
    const url = textAt(json({ ...first, priorty: 'high' }));
    const elements = [from(url), from(url)];
    place(...elements);
    for (const element of elements) await settled(element);
    console.restore();
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0]).to.include(url).and.to.include('"priorty" is not known here');
  });

  it('resolves `ready` with the pathway and the problems', async () => {
    const guide = from(textAt(json(first)));
    place(guide);
    const result = await guide.ready;
    expect(result.pathway?.title).to.equal('First way');
    expect(result.problems).to.deep.equal([]);
    expect((await guide.ready) === result).to.be.true;
  });
});

describe('while it loads', () => {
  it('a guide holds at least the visible height, and tells a screen reader once', async () => {
    const url = lateAt(400, json(first));
    const guide = from(url);
    const section = from(url, 'pathway-overview');
    place(guide, section);
    await requested(url);
    expect(guide.getBoundingClientRect().height).to.be.at.least(innerHeight);
    expect(parts(guide, 'skeleton')).to.have.length(1);
    const told = [guide, section].flatMap((element) => all(element, '[role="status"]').map(words));
    expect(told).to.deep.equal(['The guide is loading.']);
    await expect(guide).to.be.accessible();
    await settled(guide);
    expect(parts(guide, 'skeleton')).to.have.length(0);
    expect(all(guide, '[role="status"]').map(words).join('')).to.equal('');
  });

  it('a section alone holds some height', async () => {
    const url = lateAt(300, json(first));
    const section = from(url, 'pathway-overview');
    place(section);
    await requested(url);
    expect(section.getBoundingClientRect().height).to.be.above(100);
    await settled(section);
  });

  it('shows what the page has put inside instead, until the guide is there', async () => {
    const url = lateAt(300, json(first));
    const guide = from(url);
    const fallback = document.createElement('p');
    fallback.textContent = 'One moment, please.';
    guide.append(fallback);
    place(guide);
    await requested(url);
    expect(fallback.checkVisibility()).to.be.true;
    expect(words(guide)).to.equal('One moment, please.');
    expect(parts(guide, 'skeleton')).to.have.length(0);
    await settled(guide);
    expect(words(guide)).to.include('First way').and.not.include('One moment');
    expect(fallback.getBoundingClientRect().height).to.equal(0);
  });
});

describe('an address that changes in mid-flight', () => {
  it('never shows the late answer of the old one', async () => {
    const old = lateAt(300, json(first));
    const guide = from(old);
    const shown: string[] = [];
    const wrapper = fixtureSync<HTMLElement>(html`<div></div>`);
    wrapper.addEventListener('pathway-load', ({ pathway }) => shown.push(pathway.title));
    wrapper.append(guide);
    await requested(old);
    const whenTheOldWouldBeHere = fetch(lateAt(300, json(first)));
    guide.setAttribute('src', textAt(json(second)));
    await settled(guide);
    expect(words(guide)).to.include('Second way');
    await whenTheOldWouldBeHere;
    await settled(guide);
    expect(words(guide)).to.include('Second way').and.not.include('First way');
    expect(shown).to.deep.equal(['Second way']);
  });

  it('gives up a request that nobody waits for', async () => {
    const old = lateAt(5000, json(first));
    const guide = from(old);
    place(guide);
    await requested(old);
    guide.setAttribute('src', textAt(json(second)));
    await waitUntil(async () => (await countOf(old)).aborted === 1, 'the request goes on');
  });

  it('keeps a request that another element still waits for', async () => {
    const url = lateAt(300, json(first));
    const [leaving, staying] = [from(url), from(url)];
    place(leaving, staying);
    await requested(url);
    leaving.setAttribute('src', textAt(json(second)));
    await settled(leaving);
    await settled(staying);
    expect(words(leaving)).to.include('Second way');
    expect(words(staying)).to.include('First way');
    expect(await countOf(url)).to.deep.equal({ requests: 1, aborted: 0 });
  });

  it('is asked again after it was given up', async () => {
    const url = lateAt(200, json(first));
    const guide = from(url);
    place(guide);
    await requested(url);
    guide.setAttribute('src', textAt(json(second)));
    await settled(guide);
    guide.setAttribute('src', url);
    await waitUntil(() => words(guide).includes('First way'), 'the first is never shown');
  });

  it('goes on with its request when the element moves', async () => {
    const url = lateAt(300, json(first));
    const guide = from(url);
    const [one, other] = [place(guide), place()];
    await requested(url);
    other.append(guide);
    await settled(guide);
    expect(words(guide)).to.include('First way');
    expect(one.childElementCount).to.equal(0);
    expect(await countOf(url)).to.deep.equal({ requests: 1, aborted: 0 });
  });

  it('shows the elements inside a provider the new document, too', async () => {
    const guide = from(lateAt(200, json(first)));
    const inner = document.createElement('pathway-overview');
    guide.append(inner);
    place(guide);
    await guide.updateComplete;
    guide.setAttribute('src', textAt(json(second)));
    await waitUntil(() => words(inner).startsWith('Second way'));
    expect(words(inner)).not.to.include('First way');
  });
});

describe('the events of a guide', () => {
  it('come from a document in a property or a script as well', async () => {
    const guide = document.createElement('career-pathway');
    guide.pathway = first;
    setTimeout(() => place(guide));
    const event = await oneEvent<HTMLElementEventMap['pathway-load']>(document, 'pathway-load');
    expect(event.pathway.title).to.equal('First way');
  });

  it('can be missed: `ready` serves those who come late', async () => {
    const guide = await show('career-pathway', first);
    expect((await guide.ready).pathway?.title).to.equal('First way');
    const section = await fixture<HTMLElementTagNameMap['pathway-overview']>(
      html`<pathway-overview></pathway-overview>`,
    );
    expect((await section.ready).pathway?.title).to.equal('First way');
    expect(part(section, 'heading').localName).to.equal('h2');
  });
});
