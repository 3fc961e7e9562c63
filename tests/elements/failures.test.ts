import { expect, fixtureSync, html } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';
import { complete, german, json, minimal, titled } from '../support/documents.js';
import {
  all,
  collectWarnings,
  focused,
  parts,
  part,
  type PathwayElement,
  sectionsOf,
  settled,
  show,
  words,
} from '../support/reader.js';
import {
  type Answer,
  brokenAt,
  countOf,
  onOtherOrigin,
  silenceAt,
  statusAt,
  storedAt,
  textAt,
} from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';
import { withoutPatience, withoutWaits } from '../support/waits.js';

const { failed: CANT_BE_SHOWN, failedBecause } = en;
const NOT_THERE = failedBecause['not-found'];
const SERVER = failedBecause['server-error'];
const UNREACHABLE = failedBecause.unreachable;
const TOO_LATE = failedBecause.timeout;
const MISTAKE = failedBecause.document;

const thrown: unknown[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
  thrown.push('reason' in event ? event.reason : event.error);
let console: ReturnType<typeof collectWarnings>;
let haste: ReturnType<typeof withoutWaits>;

before(() => {
  haste = withoutWaits();
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
});

after(() => {
  haste.restore();
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
});

beforeEach(() => {
  console = collectWarnings();
});

afterEach(() => {
  console.restore();
  expect(thrown.splice(0), 'thrown to the page').to.deep.equal([]);
});

function place(...nodes: Node[]) {
  const wrapper = fixtureSync<HTMLElement>(html`<div></div>`);
  wrapper.append(...nodes);
  return wrapper;
}

function from(
  src: string,
  tag: 'career-pathway' | 'skill-list' | 'pathway-faq' = 'career-pathway',
) {
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  return element;
}

async function failing(src: string) {
  const guide = from(src);
  place(guide);
  await settled(guide);
  return guide;
}

/** An address that answers 404 until `mend` puts a document there. */
function missing() {
  const url = new URL(`/test-server/stored/${crypto.randomUUID()}`, location.href).href;
  return {
    url,
    mend: async ({ body = '' }: Answer) => {
      await fetch(url, { method: 'PUT', body, headers: { 'Content-Type': 'application/json' } });
    },
  };
}

/** The sentences that a reader sees, without the details for the publisher. */
const said = (element: PathwayElement) => all(element, '[role="alert"]').map(words);
const details = (element: PathwayElement) => words(part(element, 'error-details'));

const deep = (levels: number): unknown => (levels ? [deep(levels - 1)] : []);

const failures: Record<
  string,
  { at: () => string | Promise<string>; reader: string; publisher: RegExp }
> = {
  'is not there (404)': {
    at: () => statusAt(404),
    reader: NOT_THERE,
    publisher: /no document at http.+404.+"src"/,
  },
  'is gone (410)': { at: () => statusAt(410), reader: NOT_THERE, publisher: /410/ },
  'comes from a broken server (500)': {
    at: () => statusAt(500),
    reader: SERVER,
    publisher: /did not hand over http.+500/,
  },
  'needs a log-in (403)': { at: () => statusAt(403), reader: SERVER, publisher: /403.+log-in/ },
  'comes over a connection that breaks': {
    at: () => brokenAt(),
    reader: UNREACHABLE,
    publisher: /could not be reached, or .+\(CORS\).+can't tell/,
  },
  'is on a server that lets no other page read it (CORS)': {
    at: () => onOtherOrigin(textAt(json(minimal))),
    reader: UNREACHABLE,
    publisher: /could not be reached, or .+\(CORS\).+Access-Control-Allow-Origin/,
  },
  'has no address that could be read': {
    at: () => 'http://[not-an-address',
    reader: UNREACHABLE,
    publisher: /not-an-address/,
  },
  'is a web page': {
    at: () => textAt({ body: '<!doctype html><p>Hello</p>', type: 'text/html' }),
    reader: MISTAKE,
    publisher: /web page \(HTML\)/,
  },
  'is empty': { at: () => textAt({ body: '' }), reader: MISTAKE, publisher: /is empty/ },
  'is nothing but space': {
    at: () => textAt({ body: ' \n' }),
    reader: MISTAKE,
    publisher: /empty/,
  },
  'is not JSON': {
    at: () => textAt({ body: '{"version": 1,}' }),
    reader: MISTAKE,
    publisher: /not valid JSON.+comma/,
  },
  'is a list': { at: () => textAt(json([minimal])), reader: MISTAKE, publisher: /list/ },
  'is of a later version': {
    at: () => textAt(json({ ...minimal, version: 2 })),
    reader: MISTAKE,
    publisher: /\b2\b.+\b1\b/,
  },
  'does not say from where': {
    at: () => textAt(json({ ...minimal, from: undefined })),
    reader: MISTAKE,
    publisher: /from/,
  },
  'is larger than 1 MiB': {
    at: () => storedAt(json({ ...minimal, summary: 'x'.repeat(1024 * 1024) })),
    reader: MISTAKE,
    publisher: /larger than 1 MiB/,
  },
  'has more than 10,000 items': {
    at: () => storedAt(json({ ...minimal, overview: Array<string>(10_001).fill('x') })),
    reader: MISTAKE,
    publisher: /10,000/,
  },
  'is nested too deeply': {
    at: () => textAt(json({ ...minimal, overview: deep(70) })),
    reader: MISTAKE,
    publisher: /64 levels/,
  },
};

describe('a document that', () => {
  for (const [what, { at, reader, publisher }] of Object.entries(failures)) {
    it(`${what} is told in words`, async () => {
      const url = await at();
      const events: HTMLElementEventMap['pathway-error'][] = [];
      const guide = from(url);
      guide.addEventListener('pathway-error', (event) => events.push(event));
      place(guide);
      const result = await guide.ready;
      await settled(guide);

      expect(said(guide)).to.deep.equal([`${CANT_BE_SHOWN} ${reader}`]);
      expect(details(guide)).to.match(publisher);
      expect(part<HTMLDetailsElement>(guide, 'error-details').open).to.be.false;
      expect(words(part(guide, 'retry'))).to.equal(en.retry);
      expect(part(guide, 'error').checkVisibility()).to.be.true;
      expect(sectionsOf(guide)).to.have.length(0);

      expect(result.pathway).to.be.undefined;
      expect(result.problems.some(({ grade }) => grade === 'fatal')).to.be.true;
      expect(events).to.have.length(1);
      expect(events[0]).to.include({ bubbles: true, composed: true });
      expect(events[0]?.problems).to.deep.equal(result.problems);
      expect(console.warnings.join()).to.include('fatal');
    });
  }

  it('takes too long is told in words', async () => {
    const restore = withoutPatience();
    const guide = from(silenceAt());
    place(guide);
    try {
      await guide.ready;
    } finally {
      restore();
    }
    await settled(guide);
    expect(said(guide)).to.deep.equal([`${CANT_BE_SHOWN} ${TOO_LATE}`]);
    expect(details(guide)).to.include('took too long');
  });

  it('begins with a byte order mark shows', async () => {
    const guide = await failing(textAt({ body: `\uFEFF${JSON.stringify(minimal)}` }));
    expect(words(guide)).to.include('From clay to wood');
    expect(parts(guide, 'error')).to.have.length(0);
  });

  it('fails in a property or in a script has no retry, since nothing would change', async () => {
    const guide = await show('career-pathway', { ...minimal, version: 2 });
    expect(said(guide)).to.deep.equal([`${CANT_BE_SHOWN} ${MISTAKE}`]);
    expect(parts(guide, 'retry')).to.have.length(0);
    const inline = document.createElement('career-pathway');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"version": 1,';
    inline.append(script);
    place(inline);
    await settled(inline);
    expect(details(inline)).to.include('not valid JSON');
    expect(parts(inline, 'retry')).to.have.length(0);
  });

  it('fails passes the accessibility check, details open or not', async () => {
    const guide = await failing(statusAt(404));
    await expect(guide).to.be.accessible();
    part<HTMLDetailsElement>(guide, 'error-details').open = true;
    await expect(guide).to.be.accessible();
  });

  it('fails is told in the language of the page', async () => {
    const guide = from(statusAt(404));
    guide.lang = 'de';
    place(guide);
    await settled(guide);
    expect(said(guide)).to.deep.equal([`${de.failed} ${de.failedBecause['not-found']}`]);
    expect(words(part(guide, 'retry'))).to.equal(de.retry);
    await expect(guide).to.be.accessible();
  });

  it('names markup in its mistakes shows it as characters', async () => {
    const guide = await show('career-pathway', { ...minimal, version: '<img src=x>' } as never);
    expect(details(guide)).to.include('<img src=x>');
    expect(all(guide, 'img')).to.have.length(0);
  });
});

describe('content that the page has put inside', () => {
  it('shows when the guide never does, beside what went wrong', async () => {
    const guide = from(statusAt(404));
    const fallback = document.createElement('p');
    fallback.textContent = 'Read it in our print edition.';
    guide.append(fallback);
    place(guide);
    await settled(guide);
    expect(fallback.checkVisibility()).to.be.true;
    expect(words(guide)).to.include('Read it in our print edition.');
    expect(said(guide)).to.have.length(1);
  });
});

describe('the button to try again', () => {
  it('shows the guide once there is one, and moves the focus into it', async () => {
    const { url, mend } = missing();
    const guide = await failing(url);
    const events: string[] = [];
    guide.addEventListener('pathway-load', ({ pathway }) => events.push(pathway.title));
    await mend(json(titled('Back again', complete)));
    part(guide, 'retry').focus();
    part(guide, 'retry').click();
    await waitUntil(() => words(guide).includes('Back again'));
    await settled(guide);
    expect(parts(guide, 'error')).to.have.length(0);
    expect(sectionsOf(guide)).to.have.length(13);
    expect(events).to.deep.equal(['Back again']);
    expect(focused()?.getAttribute('part')).to.equal('base');
    expect(focused()?.localName).to.equal('article');
    expect((await guide.ready).pathway?.title).to.equal('Back again');
    expect((await countOf(url)).requests).to.equal(2);
  });

  it('says again what is wrong, and keeps the focus there', async () => {
    const url = statusAt(500);
    const guide = await failing(url);
    let errors = 0;
    guide.addEventListener('pathway-error', () => (errors += 1));
    part(guide, 'retry').focus();
    part(guide, 'retry').click();
    await waitUntil(() => errors === 1, 'the second failure is not told');
    await settled(guide);
    expect(said(guide)).to.deep.equal([`${CANT_BE_SHOWN} ${SERVER}`]);
    expect(focused()?.getAttribute('part')).to.equal('error');
    // Each time it is tried thrice.
    expect((await countOf(url)).requests).to.equal(6);
  });

  it('serves every element that shows the same address', async () => {
    const { url, mend } = missing();
    const [guide, faq] = [from(url), from(url, 'pathway-faq')];
    place(faq, guide);
    await settled(guide);
    await mend(json(complete));
    part(guide, 'retry').click();
    await waitUntil(() => words(faq).includes('Am I too old?'));
    await waitUntil(() => words(guide).includes('Am I too old?'));
    expect((await countOf(url)).requests).to.equal(2);
  });

  it('leaves the focus of a reader who has gone elsewhere alone', async () => {
    const { url, mend } = missing();
    const guide = await failing(url);
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'Search');
    guide.before(field);
    await mend(json(complete));
    part(guide, 'retry').focus();
    part(guide, 'retry').click();
    field.focus();
    await waitUntil(() => sectionsOf(guide).length > 0);
    await settled(guide);
    expect(focused()?.localName).to.equal('input');
  });
});

describe('several elements with one address that fails', () => {
  it('show one error and raise one event', async () => {
    const url = statusAt(404);
    const elements = [from(url, 'skill-list'), from(url, 'pathway-faq'), from(url), from(url)];
    const wrapper = fixtureSync<HTMLElement>(html`<div></div>`);
    const tellers: number[] = [];
    wrapper.addEventListener('pathway-error', ({ target }) => {
      tellers.push(elements.indexOf(target as (typeof elements)[number]));
    });
    wrapper.append(...elements);
    for (const element of elements) await settled(element);
    await waitUntil(() => elements.flatMap(said).length === 1, 'not one error, but several');
    expect(elements.map((element) => said(element).length)).to.deep.equal([0, 0, 1, 0]);
    expect(tellers).to.deep.equal([2]);
    expect((await countOf(url)).requests).to.equal(1);
  });

  it('show the error elsewhere when the element that showed it goes', async () => {
    const url = statusAt(404);
    const elements = [from(url, 'skill-list'), from(url, 'pathway-faq')];
    place(...elements);
    for (const element of elements) await settled(element);
    expect(elements.map((element) => said(element).length)).to.deep.equal([1, 0]);
    elements[0]?.remove();
    await waitUntil(() => said(elements[1]!).length === 1, 'the error went with the element');
  });

  it('show it where the provider is, not in each element inside', async () => {
    const guide = from(statusAt(404));
    const inner = (['skill-list', 'pathway-faq'] as const).map((tag) =>
      document.createElement(tag),
    );
    guide.append(...inner);
    place(guide);
    await settled(guide);
    for (const element of inner) await settled(element);
    expect(said(guide)).to.have.length(1);
    expect(inner.flatMap(said)).to.be.empty;
    for (const { ready } of inner) expect((await ready).pathway).to.be.undefined;
  });

  it('leave the pathway of another element alone', async () => {
    const [bad, good] = [from(statusAt(404)), from(textAt(json(minimal)))];
    place(bad, good);
    await settled(bad);
    await settled(good);
    expect(said(bad)).to.have.length(1);
    expect(words(good)).to.include('From clay to wood');
  });
});

describe('an element after a failure', () => {
  it('shows the document of another address', async () => {
    const guide = await failing(statusAt(404));
    guide.setAttribute('src', textAt(json(minimal)));
    await waitUntil(() => words(guide).includes('From clay to wood'));
    expect(parts(guide, 'error')).to.have.length(0);
  });

  it('says what is wrong with the next document', async () => {
    const guide = await show('career-pathway', minimal);
    guide.setAttribute('src', statusAt(500));
    guide.pathway = undefined;
    await waitUntil(() => said(guide).length === 1);
    expect(words(guide)).to.include(SERVER).and.not.include('From clay to wood');
  });
});

describe('a document with mistakes that are not fatal', () => {
  const flawed = {
    ...complete,
    timeline: { min: 12, max: 9, unit: 'months' },
    faq: [{ question: 'Only a question' }, { question: 'Both?', answer: 'Yes.' }],
    constructor: 'x',
    skills: {
      toLearn: [
        { id: 'a', name: 'Skill A', priority: 'critical', requires: ['b'] },
        { id: 'b', name: 'Skill B', priority: 'important', requires: ['a'] },
        { id: 'b', name: 'Skill B again', priority: 'nice-to-have', weeks: 'many' },
        { id: '__proto__', name: 'Skill proto', priority: 'critical' },
      ],
    },
    roadmap: [
      { title: 'Stays', tasks: ['Good task', { text: 7 }], weeks: { min: 3, max: 2 } },
      { title: 'Stays, too', tasks: [{ text: 'Linked', url: 'javascript:alert(1)' }] },
    ],
    realityCheck: 'no list',
  };

  it('shows all that is right, and no reader sees the rest', async () => {
    const guide = await failing(textAt(json(flawed)));
    const text = words(guide);
    for (const good of [
      'Baker to Brewer in Four Months',
      'Skill A',
      'Skill B again',
      'Skill proto',
      'Stays',
      'Good task',
      'Stays, too',
      'Linked',
      'Both? Yes.',
      'Visit a brewery',
      'Join the course',
    ]) {
      expect(text).to.include(good);
    }
    expect(said(guide)).to.be.empty;
    expect(text).not.to.include('First: Skill');
    expect(text).not.to.match(/12 ?– ?9 months|NaN|undefined|\[object/);
    await expect(guide).to.be.accessible();
  });

  it('tells the publisher each of them with its place', async () => {
    const guide = await failing(textAt(json(flawed)));
    const { problems } = await guide.ready;
    expect(problems.map(({ path }) => path)).to.include.members([
      'timeline',
      'faq[0].answer',
      'constructor',
      'skills.toLearn[2].id',
      'skills.toLearn[2].weeks',
      'roadmap[0].weeks',
      'roadmap[1].tasks[0].url',
      'realityCheck',
    ]);
    expect(problems.map(({ code }) => code)).to.include('requires-cycle');
    expect(problems.some(({ grade }) => grade === 'fatal')).to.be.false;
    for (const { message } of problems) expect(console.warnings.join()).to.include(message);
  });

  it('shows a German one in German', async () => {
    const guide = await failing(textAt(json({ ...german, demand: { level: 'up' } })));
    expect(words(guide)).to.include('Der Fahrplan').and.not.include('up');
  });
});
