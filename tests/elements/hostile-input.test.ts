import { expect, fixtureCleanup } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import type { PathwayDocument } from '../../src/model/index.js';
import { shareText } from '../../src/store/share.js';
import { complete as whole, minimal } from '../support/documents.js';
import {
  expectHarmless,
  plannedGuide,
  shapeOf,
  shown,
  watchForMishaps,
} from '../support/harmless.js';
import { everyField, families, payloads, urlPayloads, withPayload } from '../support/payloads.js';
import { all, one, section, settled, show, words, type PathwayElement } from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';
import { withoutWaits } from '../support/waits.js';

const complete = everyField(whole);
const inputs = { tried: 0 };

watchForMishaps(inputs, 1500);

describe('hostile keys and texts that are no documents', () => {
  it('are left out, and told as text', async function () {
    this.timeout(60_000);
    for (const payload of payloads) {
      const keyed = `{${JSON.stringify(payload)}:{"title":1},${JSON.stringify(minimal).slice(1)}`;
      inputs.tried += 2;
      const guide = await show('pathway-overview', keyed as unknown as PathwayDocument);
      expect(words(guide), payload).to.include(minimal.title);
      expectHarmless(guide, payload);
      guide.pathway = payload;
      await settled(guide);
      expect(words(guide), payload).to.include('can’t be shown');
      expectHarmless(guide, payload);
      fixtureCleanup();
    }
    expect(Object.keys(Object.prototype)).to.be.empty;
  });
});

describe('hostile answers', () => {
  const hostile = (payload: string) =>
    new Map([
      [`task:${payload}`, { value: 'done' as const, at: 1, text: payload }],
      [`skill:${payload}`, { value: 'yes' as const, at: 2, text: payload }],
    ]);
  const buttonNamed = (host: Element, name: string) =>
    all<HTMLButtonElement>(host, 'button').find((button) => words(button) === name);

  /** Puts what is offered in the place of the answers so far. */
  const accept = async (guide: PathwayElement, what: string) => {
    const sections = [guide, ...all(guide, '.section')];
    const offered = () => sections.flatMap((host) => buttonNamed(host, 'Use this plan') ?? [])[0];
    await waitUntil(offered, `an offer of ${what}`);
    offered()!.click();
    await section(guide, 'pathway-progress').updateComplete;
  };

  it('in a link, a file and kept before show as text, once the reader has agreed', async function () {
    this.timeout(90_000);
    const id = 'hostile-answers';
    const guide = await plannedGuide({ ...complete, id });
    const progress = section(guide, 'pathway-progress');
    const orphans = () => all(progress, '[part=orphans] li').map(words);
    const input = one<HTMLInputElement>(section(guide, 'pathway-actions'), '[type=file]');
    let plain: Record<string, number> | undefined;
    // An even choice: what comes in is the same text by another way.
    const chosen = payloads.filter((payload, index) => index % 3 === 0 && payload.length < 200);
    for (const payload of ['words', '\uD800', '__proto__', ...chosen]) {
      const what = JSON.stringify(payload);
      inputs.tried += 2;
      location.hash = `#pathway-plan=${await shareText(id, hostile(payload))}`;
      await accept(guide, what);
      plain ??= shapeOf(progress);
      expect(shapeOf(progress), what).to.deep.equal(plain);
      expect(shown(orphans()[0]!), what).to.equal(shown(`${payload} done`));

      const entries = { [`task:${payload}`]: ['done', 1, payload], [payload]: [payload, payload] };
      const transfer = new DataTransfer();
      transfer.items.add(
        new File([JSON.stringify({ version: 1, pathway: id, entries })], 'x.json'),
      );
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
      await accept(guide, what);
      expect(shown(orphans()[0]!), what).to.equal(shown(`${payload} done`));
      expectHarmless(guide, what);
    }
  });

  it('that can’t be read are refused, and so are places that are none', async function () {
    this.timeout(60_000);
    const guide = await plannedGuide({ ...complete, id: 'unreadable-answers' });
    const plain = shapeOf(guide);
    // WebKit lets a page change its address a hundred times in ten seconds.
    const chosen = [...payloads, ...urlPayloads].filter((_, index) => index % 5 === 0);
    for (const payload of chosen) {
      inputs.tried += 2;
      location.hash = `#pathway-plan=${payload.slice(0, 500)}`;
      expect(location.hash).to.not.equal('');
      await waitUntil(() => location.hash === '');
      location.hash = `#pathway:${payload.slice(0, 500)}`;
      expectHarmless(guide, payload);
    }
    location.hash = '';
    await waitUntil(() => words(guide).includes('could not be read'));
    one(guide, '[part=notice]').remove();
    expect(Object.keys(shapeOf(guide))).to.have.members(Object.keys(plain));
  });
});

describe('hostile attributes', () => {
  const names = ['for', 'lang', 'theme', 'heading-level', 'storage', 'kind', 'sort'];

  it('are no more than unknown ones', async function () {
    this.timeout(60_000);
    for (const payload of [...payloads, ...urlPayloads]) {
      inputs.tried += names.length;
      const attributes = Object.fromEntries(names.map((name) => [name, payload]));
      const element = await show('skill-list', complete, attributes);
      expect(words(element), payload).to.include('Mashing');
      expectHarmless(element, payload);
      fixtureCleanup();
    }
  });

  it('of an unknown kind leave a list at its usual address', async () => {
    for (const kind of ['\uD800', 'nonsense', '../faq']) {
      const element = await show('skill-list', complete, { kind });
      location.hash = `#pathway:${complete.id}/to-learn/mash`;
      await waitUntil(() => element.shadowRoot?.activeElement?.id === 'item:mash', kind);
      location.hash = '';
      fixtureCleanup();
    }
  });

  it('in src are addresses of this site or none, and fail as text', async function () {
    this.timeout(60_000);
    const { fetch } = window;
    const asked: string[] = [];
    const haste = withoutWaits();
    window.fetch = (address) => {
      asked.push(address as string);
      return Promise.reject(new TypeError('offline'));
    };
    const place = document.createElement('div');
    document.body.append(place);
    for (const payload of [...payloads, ...urlPayloads]) {
      inputs.tried += 1;
      asked.length = 0;
      const element = document.createElement('career-pathway');
      element.setAttribute('src', payload);
      place.replaceChildren(element);
      await settled(element);
      expect(new Set(asked).size, payload).to.be.at.most(1);
      expect(words(element), payload).to.include('can’t be shown');
      expectHarmless(element, payload);
    }
    place.remove();
    window.fetch = fetch;
    haste.restore();
  });

  it('are no worse as a document inside the element', async function () {
    this.timeout(60_000);
    const place = document.createElement('div');
    document.body.append(place);
    for (const payload of Object.values(families).flatMap((family) => family.slice(0, 3))) {
      inputs.tried += 1;
      const element = document.createElement('career-pathway');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify({ ...withPayload(complete, payload), id: 'inside' });
      element.append(script);
      place.replaceChildren(element);
      await settled(element);
      expect(words(element)).to.include(shown(payload));
      for (const held of all(element, '.section')) expectHarmless(held, payload);
    }
    place.remove();
  });
});

describe('a page that hides what the browser says of its address', () => {
  it('changes nothing of where a guide and its links come from', async () => {
    const image = document.createElement('img');
    image.setAttribute('name', 'baseURI');
    document.body.append(image);
    expect(document.baseURI === (image as unknown)).to.be.true;
    const guide = await show('pathway-cta', {
      ...complete,
      callToAction: { label: 'Go', url: 'x/y' },
    });
    image.remove();
    expect(one(guide, 'a').getAttribute('href')).to.equal(new URL('x/y', document.baseURI).href);
  });
});
