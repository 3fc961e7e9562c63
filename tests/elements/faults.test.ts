import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { en } from '../../src/i18n/en.js';
import { load } from '../../src/loader/load.js';
import { complete, json, minimal, titled } from '../support/documents.js';
import {
  all,
  collectWarnings,
  part,
  parts,
  section,
  sectionsOf,
  settled,
  settledWithPieces,
  words,
} from '../support/reader.js';
import {
  brokenAt,
  circleAt,
  countOf,
  endlessAt,
  flakyAt,
  redirectAt,
  statusAt,
  stoppedAt,
  storedAt,
  textAt,
  truncatedAt,
} from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';
import { withoutPatience, withoutWaits } from '../support/waits.js';

const thrown: unknown[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
  thrown.push('reason' in event ? event.reason : event.error);
let console: ReturnType<typeof collectWarnings>;
let haste: ReturnType<typeof withoutWaits>;

beforeEach(() => {
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
  console = collectWarnings();
  haste = withoutWaits();
});

afterEach(() => {
  haste.restore();
  console.restore();
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
  expect(thrown.splice(0), 'thrown to the page').to.deep.equal([]);
});

function from(src: string) {
  const guide = document.createElement('career-pathway');
  guide.setAttribute('src', src);
  fixtureSync<HTMLElement>(html`<div></div>`).append(guide);
  return guide;
}

async function shown(src: string) {
  const guide = from(src);
  await settledWithPieces(guide);
  return guide;
}

const saysThatItFailed = (guide: Element) => words(guide).includes(en.failed);

/** Puts another document at an address of `storedAt`. */
const replaceAt = (url: string, body: string) => fetch(url, { method: 'PUT', body });

/** Until `comeBack`. */
function goOffline() {
  const { fetch: real } = globalThis;
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  globalThis.fetch = (_input, init) => real(brokenAt(), init);
  return {
    comeBack: () => {
      globalThis.fetch = real;
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
    },
  };
}

describe('a server that fails for a moment', () => {
  for (const [what, failure] of [
    ['answers 500', 500],
    ['answers 503', 503],
    ['answers 429, too many requests', 429],
    ['closes the connection', 'reset'],
  ] as const) {
    it(`and ${what} first is asked again, and no error shows`, async () => {
      const url = flakyAt(failure, 2, json(minimal));
      const guide = from(url);
      const told: string[] = [];
      guide.addEventListener('pathway-error', ({ type }) => told.push(type));
      guide.addEventListener('pathway-load', ({ type }) => told.push(type));
      await settled(guide);
      expect(words(guide)).to.include('From clay to wood');
      expect(told).to.deep.equal(['pathway-load']);
      expect((await countOf(url)).requests).to.be.at.least(3);
      expect(console.warnings).to.be.empty;
    });
  }

  it('is asked after waits that grow, and not for ever', async () => {
    const url = statusAt(500);
    const guide = await shown(url);
    expect(haste.waits).to.have.length(2);
    expect(haste.waits[1]).to.be.above(haste.waits[0]!);
    expect((await countOf(url)).requests).to.equal(3);
    expect(saysThatItFailed(guide)).to.be.true;
    expect(words(part(guide, 'retry'))).to.equal(en.retry);
  });

  it('shows grey shapes, not an error, while it is asked again', async () => {
    haste.restore();
    const url = flakyAt(503, 1, json(minimal));
    const guide = from(url);
    await waitUntil(async () => (await countOf(url)).requests === 1);
    expect(parts(guide, 'skeleton')).to.have.length(1);
    expect(saysThatItFailed(guide)).to.be.false;
    guide.remove();
  });

  it('is not asked again when the guide has gone', async () => {
    haste.restore();
    const url = statusAt(503);
    const request = new AbortController();
    const loading = load(new URL(url).href, request).then(
      () => 'an answer',
      () => 'given up',
    );
    await waitUntil(async () => (await countOf(url)).requests === 1);
    request.abort();
    expect(await loading).to.equal('given up');
    expect((await countOf(url)).requests).to.equal(1);
  });

  it('is not asked again for what it does not have', async () => {
    for (const status of [400, 401, 403, 404, 410]) {
      const url = statusAt(status);
      await shown(url);
      expect((await countOf(url)).requests, String(status)).to.equal(1);
    }
    expect(haste.waits).to.be.empty;
  });
});

describe('a reader who is offline', () => {
  it('is told at once, and gets the guide when the connection is back', async () => {
    const url = textAt(json(minimal));
    const { comeBack } = goOffline();
    const guide = from(url);
    try {
      await waitUntil(() => saysThatItFailed(guide));
      expect(haste.waits).to.be.empty;
      expect(words(guide)).to.include(en.failedBecause.unreachable);
    } finally {
      comeBack();
    }
    await waitUntil(() => words(guide).includes('From clay to wood'));
    expect(parts(guide, 'error')).to.be.empty;
  });

  it('keeps the guide that is shown, and nothing is fetched when the connection is back', async () => {
    const url = textAt(json(minimal));
    const guide = await shown(url);
    goOffline().comeBack();
    await guide.updateComplete;
    expect(words(guide)).to.include('From clay to wood');
    expect((await countOf(url)).requests).to.equal(1);
  });
});

describe('a body that', () => {
  const hastily = async (url: string) => {
    const restore = withoutPatience();
    try {
      return await load(new URL(url, location.href).href, new AbortController());
    } finally {
      restore();
    }
  };

  it('breaks off is told in words', async () => {
    const guide = await shown(truncatedAt(json(complete)));
    expect(saysThatItFailed(guide)).to.be.true;
    expect(words(part(guide, 'error-details'))).to.match(/could not be reached|not valid JSON/);
  });

  it('stops in the middle is given up, and the connection ended', async () => {
    const url = stoppedAt({ body: '{"version":1,' });
    const { problems } = await hastily(url);
    expect(problems.map(({ code }) => code)).to.deep.equal(['timeout']);
    await waitUntil(async () => (await countOf(url)).aborted === 1, 'the connection stays open');
    expect((await countOf(url)).requests).to.equal(1);
  });

  it('never begins is given up, and the connection ended', async () => {
    const url = `/test-server/hang?${crypto.randomUUID()}`;
    const { problems } = await hastily(url);
    expect(problems.map(({ code, grade }) => `${grade} ${code}`)).to.deep.equal(['fatal timeout']);
    await waitUntil(async () => (await countOf(url)).aborted === 1, 'the connection stays open');
  });

  it('never ends is cut off at 1 MiB, and the connection ended', async () => {
    const url = endlessAt();
    const guide = await shown(url);
    expect(words(part(guide, 'error-details'))).to.include('larger than 1 MiB');
    await waitUntil(async () => (await countOf(url)).aborted === 1, 'the connection stays open');
    expect((await countOf(url)).requests).to.equal(1);
  });

  it('is past 1 MiB is cut off with a clear message', async () => {
    const url = await storedAt({
      body: JSON.stringify({ ...minimal, summary: 'é'.repeat(2 ** 19) }),
    });
    const guide = await shown(url);
    expect(words(part(guide, 'error-details'))).to.include('larger than 1 MiB');
  });

  it('is as long as a document may be shows', async () => {
    const room = 2 ** 20 - JSON.stringify({ ...minimal, summary: '' }).length;
    const guide = await shown(await storedAt(json({ ...minimal, summary: 'x'.repeat(room) })));
    expect(words(guide)).to.include('From clay to wood');
  });

  it('is nothing at all (204) is told in words', async () => {
    const guide = await shown(statusAt(204));
    expect(words(part(guide, 'error-details'))).to.include('empty');
  });

  for (const type of ['text/html', 'text/plain', 'application/octet-stream', 'image/png', '']) {
    it(`is JSON but says that it is "${type}" shows`, async () => {
      const guide = await shown(textAt({ ...json(minimal), type }));
      expect(words(guide)).to.include('From clay to wood');
    });
  }

  it('comes by a redirection shows, its links relative to where it lies', async () => {
    const at = await storedAt(json({ ...minimal, author: { name: 'A', url: 'about.html' } }));
    const guide = await shown(redirectAt(redirectAt(at)));
    const links = all<HTMLAnchorElement>(section(guide, 'pathway-overview'), 'a');
    expect(links.map(({ href }) => href)).to.deep.equal([new URL('about.html', at).href]);
  });

  it('is behind an address that leads to itself is told in words', async () => {
    const guide = await shown(circleAt());
    expect(saysThatItFailed(guide)).to.be.true;
  });
});

describe('a document that is loaded anew', () => {
  it('takes the place of the old one, asked of the server and not of the cache', async () => {
    const url = await storedAt(json(titled('First edition', complete)));
    const guide = await shown(url);
    const titles: string[] = [];
    guide.addEventListener('pathway-load', ({ pathway }) => titles.push(pathway.title));
    await replaceAt(url, JSON.stringify(titled('Second edition', complete)));
    const { pathway, problems } = await guide.reload();
    expect(pathway?.title).to.equal('Second edition');
    expect(problems).to.be.empty;
    await settled(guide);
    expect(words(guide)).to.include('Second edition').and.not.include('First edition');
    expect(titles).to.deep.equal(['Second edition']);
    expect((await countOf(url)).requests).to.equal(2);
  });

  for (const [what, body] of [
    ['has become a web page', '<!doctype html><p>Log in</p>'],
    ['has a mistake in it', '{"version": 1,}'],
    ['is empty', ''],
  ] as const) {
    it(`and ${what} leaves the good copy on the screen`, async () => {
      const url = await storedAt(json(complete));
      const guide = await shown(url);
      await replaceAt(url, body);
      const before = words(guide);
      const errors: unknown[] = [];
      guide.addEventListener('pathway-error', (event) => errors.push(event));
      const { pathway, problems } = await guide.reload();
      expect(pathway).to.be.undefined;
      expect(problems.some(({ grade }) => grade === 'fatal')).to.be.true;
      await settled(guide);
      expect(words(guide)).to.equal(before);
      expect(sectionsOf(guide)).to.have.length(13);
      expect(errors).to.be.empty;
      expect(console.warnings.join()).to.include('fatal');
    });
  }

  it('over a connection that has broken leaves the good copy on the screen', async () => {
    const url = flakyAt(500, 0, json(complete));
    const guide = await shown(url);
    const { fetch: real } = globalThis;
    globalThis.fetch = (input, init) => real(input === url ? brokenAt() : input, init);
    const { problems } = await guide.reload();
    globalThis.fetch = real;
    expect(problems.map(({ code }) => code)).to.deep.equal(['unreachable']);
    await settled(guide);
    expect(sectionsOf(guide)).to.have.length(13);
    expect((await guide.ready).pathway?.title).to.equal(complete.title);
  });

  it('twice at once is the same document for both who asked', async () => {
    const url = await storedAt(json(titled('First edition', complete)));
    const guide = await shown(url);
    await replaceAt(url, JSON.stringify(titled('Second edition', complete)));
    const both = await Promise.all([guide.reload(), guide.reload()]);
    expect(both.map(({ pathway }) => pathway?.title)).to.deep.equal([
      'Second edition',
      'Second edition',
    ]);
  });

  it('twice at once is so too where the first answer comes although it is no longer wanted', async () => {
    const guide = await shown(await storedAt(json(titled('First edition', complete))));
    const { fetch: real } = globalThis;
    let edition = 1;
    globalThis.fetch = () => {
      edition += 1;
      const document = titled(`Edition ${String(edition)}`, complete);
      return Promise.resolve(new Response(JSON.stringify({ ...document, sumary: '?' })));
    };
    const both = await Promise.all([guide.reload(), guide.reload()]);
    globalThis.fetch = real;
    expect(both.map(({ pathway }) => pathway?.title)).to.deep.equal(['Edition 3', 'Edition 3']);
    await settled(guide);
    expect(words(guide)).to.include('Edition 3');
  });

  it('while another takes its place is that other', async () => {
    const guide = await shown(await storedAt(json(titled('First edition', complete))));
    const reloaded = guide.reload();
    guide.pathway = minimal;
    await settled(guide);
    await reloaded;
    expect(words(guide)).to.include('From clay to wood').and.not.include('First edition');
  });

  it('keeps what the reader has ticked', async () => {
    const url = await storedAt(json({ ...complete, id: `reloaded-${String(Date.now())}` }));
    const guide = from(url);
    guide.storage = 'none';
    await settled(guide);
    const boxes = () =>
      all<HTMLInputElement>(section(guide, 'roadmap-timeline'), 'input[type=checkbox]');
    boxes()[0]!.click();
    await guide.reload();
    await settled(guide);
    expect(boxes()[0]!.checked).to.be.true;
  });

  it('after a failure shows', async () => {
    const url = new URL(`/test-server/stored/${crypto.randomUUID()}`, location.href).href;
    const guide = await shown(url);
    expect(saysThatItFailed(guide)).to.be.true;
    await replaceAt(url, JSON.stringify(minimal));
    await guide.reload();
    await settled(guide);
    expect(words(guide)).to.include('From clay to wood');
  });

  it('has nothing to do where the document has no address', async () => {
    const guide = document.createElement('career-pathway');
    guide.pathway = minimal;
    fixtureSync<HTMLElement>(html`<div></div>`).append(guide);
    await settled(guide);
    expect((await guide.reload()).pathway?.title).to.equal('From clay to wood');
  });
});
