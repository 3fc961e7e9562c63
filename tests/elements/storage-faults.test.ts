import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { learners } from '../../src/context/learners.js';
import '../../src/elements/career-pathway/career-pathway.define.js';
import '../../src/elements/roadmap-timeline/roadmap-timeline.define.js';
import { en } from '../../src/i18n/planning/en.js';
import type { PathwayDocument } from '../../src/model/index.js';
import { readEntries } from '../../src/store/learner-entries.js';
import type { LearnerRequest } from '../../src/store/learner-store.js';
import { minimal } from '../support/documents.js';
import { all, parts, show, words, type PathwayElement } from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

const { notices } = en;
const FAILURES = [notices.blocked, notices.full, notices.broken, notices.newer];

const TASKS = 14;
let count = 0;

/** A document with an id of its own, so that no test knows what another has ticked. */
const fresh = (): PathwayDocument => ({
  ...minimal,
  id: `faults-${Date.now().toString(36)}-${String((count += 1))}`,
  roadmap: [
    { title: 'One', tasks: Array.from({ length: TASKS }, (_, index) => `Task ${String(index)}`) },
  ],
});

const keyOf = ({ id }: PathwayDocument) => `pathway-elements:${id}`;
const boxes = (element: Element) => all<HTMLInputElement>(element, '[part~="task"] input');
const ticked = (element: Element) => boxes(element).filter(({ checked }) => checked).length;
const keptIn = (area: Storage, document: PathwayDocument) => area.getItem(keyOf(document));
const isTicked = (element: Element) => boxes(element).map(({ checked }) => checked);

/** What is put aside of what could not be read. */
const asideOf = (document: PathwayDocument, area = localStorage) =>
  Object.keys(area)
    .filter((key) => key.startsWith(`${keyOf(document)}:unreadable:`))
    .sort()
    .map((key) => area.getItem(key));

/** As if another tab had written what is there now. */
const hearOf = (document: PathwayDocument, text?: string) => {
  if (text !== undefined) localStorage.setItem(keyOf(document), text);
  dispatchEvent(
    new StorageEvent('storage', {
      key: keyOf(document),
      newValue: keptIn(localStorage, document),
      storageArea: localStorage,
    }),
  );
};

/** How often each line on keeping was shown, a new one for each element that it appears in. */
const toldBy = (element: Element) =>
  parts(element, 'notice').filter((line) =>
    FAILURES.some((failure) => words(line).includes(failure)),
  ).length;

/** Ticks a box; resolves once what follows has been written, or could not be. */
const tick = async (element: PathwayElement, index: number) => {
  boxes(element)[index]!.click();
  await Promise.resolve();
  await element.updateComplete;
};

const thrown: unknown[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
  thrown.push('reason' in event ? event.reason : event.error);

before(() => {
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onError);
});

after(() => {
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onError);
});

const restores: (() => void)[] = [];

/** Puts something else in the place of a property until the test is over. */
const replace = (owner: object, key: string, descriptor: PropertyDescriptor) => {
  const own = Object.getOwnPropertyDescriptor(owner, key)!;
  Object.defineProperty(owner, key, { configurable: true, ...descriptor });
  restores.push(() => Object.defineProperty(owner, key, own));
};

const mend = () => {
  for (const restore of restores.splice(0).reverse()) restore();
};

afterEach(() => {
  mend();
  // A piece that comes late renders a guide that has gone, which would keep what it still knows.
  learners().clear();
  localStorage.clear();
  sessionStorage.clear();
  expect(thrown.splice(0), 'thrown to the page').to.deep.equal([]);
});

/** Lets a method of every storage fail from its nth call on. */
const failFrom = (method: 'getItem' | 'setItem' | 'removeItem', nth: number, name: string) => {
  const works = Storage.prototype[method];
  let calls = 0;
  replace(Storage.prototype, method, {
    writable: true,
    value(this: Storage, ...args: string[]) {
      if ((calls += 1) >= nth) throw new DOMException('No', name);
      return Reflect.apply(works, this, args) as unknown;
    },
  });
};

describe('a storage that fails', () => {
  for (const storage of ['local', 'session'] as const) {
    it(`when it is looked for leaves the ticks on the page, and is told once: ${storage}`, async () => {
      replace(window, `${storage}Storage`, {
        get: () => {
          throw new DOMException('No', 'SecurityError');
        },
      });
      const roadmap = await show('roadmap-timeline', fresh(), { storage });
      expect(toldBy(roadmap), 'told before there is anything to keep').to.equal(0);
      const told: number[] = [];
      for (const index of [0, 1, 2]) {
        await tick(roadmap, index);
        told.push(toldBy(roadmap));
      }
      expect(told).to.deep.equal([1, 0, 0]);
      expect(ticked(roadmap)).to.equal(3);
    });
  }

  it('because there is none is told once', async () => {
    replace(window, 'localStorage', { get: () => null });
    const roadmap = await show('roadmap-timeline', fresh());
    await tick(roadmap, 0);
    expect(words(roadmap)).to.include(notices.blocked);
    await tick(roadmap, 1);
    expect(toldBy(roadmap)).to.equal(0);
    expect(ticked(roadmap)).to.equal(2);
    mend();
  });

  for (const [name, said] of [
    ['QuotaExceededError', notices.full],
    ['SecurityError', notices.blocked],
  ] as const) {
    for (let nth = 1; nth <= 12; nth += 1) {
      it(`by ${name} from the ${String(nth)}. write on is told once; what was kept before is kept`, async () => {
        const document = fresh();
        const roadmap = await show('roadmap-timeline', document);
        failFrom('setItem', nth, name);
        let told = 0;
        for (let index = 0; index < TASKS - 1; index += 1) {
          await tick(roadmap, index);
          if (words(roadmap).includes(said)) told += 1;
        }
        expect(told, 'times told').to.equal(1);
        expect(ticked(roadmap)).to.equal(TASKS - 1);
        const before = keptIn(localStorage, document);
        expect(before?.match(/"task:/g)?.length ?? 0).to.equal(nth - 1);
        mend();
        await tick(roadmap, TASKS - 1);
        expect(keptIn(localStorage, document)!.match(/"task:/g)).to.have.length(TASKS);
      });
    }
  }

  for (let nth = 1; nth <= 12; nth += 1) {
    it(`from the ${String(nth)}. look at it on leaves every tick on the page`, async () => {
      failFrom('getItem', nth, 'SecurityError');
      const roadmap = await show('roadmap-timeline', fresh());
      let told = 0;
      for (let index = 0; index < TASKS; index += 1) {
        await tick(roadmap, index);
        told += toldBy(roadmap);
      }
      expect(told).to.equal(1);
      expect(ticked(roadmap)).to.equal(TASKS);
    });
  }

  it('when it is to forget forgets on the page', async () => {
    const roadmap = await show('roadmap-timeline', fresh());
    await tick(roadmap, 0);
    failFrom('removeItem', 1, 'SecurityError');
    all<HTMLButtonElement>(roadmap, '[part~="notice"] button')[0]!.click();
    await roadmap.updateComplete;
    expect(ticked(roadmap)).to.equal(0);
  });
});

/** Shows the roadmap as to a reader who comes to the page anew. */
const visit = (document: PathwayDocument, attributes = {}) => {
  for (const earlier of globalThis.document.querySelectorAll('roadmap-timeline')) earlier.remove();
  learners().clear();
  return show('roadmap-timeline', document, attributes);
};

describe('a storage that is emptied while a guide is open', () => {
  it('by this tab, or by hand, is filled again by the next tick', async () => {
    const document = fresh();
    const roadmap = await show('roadmap-timeline', document);
    await tick(roadmap, 0);
    localStorage.clear();
    await roadmap.updateComplete;
    expect(ticked(roadmap)).to.equal(1);
    await tick(roadmap, 1);
    expect(keptIn(localStorage, document)).to.include('task:task-0').and.include('task:task-1');
  });

  const cleared = (key: string | null) =>
    new StorageEvent('storage', { key, newValue: null, storageArea: localStorage });

  it('by another tab forgets here too, and keeps what is said from then on', async () => {
    const document = fresh();
    for (const key of [null, keyOf(document)]) {
      const roadmap = await show('roadmap-timeline', document);
      await tick(roadmap, 0);
      localStorage.clear();
      dispatchEvent(cleared(key));
      await roadmap.updateComplete;
      expect(ticked(roadmap)).to.equal(0);
      await tick(roadmap, 1);
      expect(ticked(roadmap)).to.equal(1);
      expect(keptIn(localStorage, document)).to.include('task:task-1').and.not.include('task-0');
      await tick(roadmap, 1);
    }
  });

  it('by another tab takes nothing that is in memory only, as the reader was told', async () => {
    const document = fresh();
    localStorage.setItem(keyOf(document), '{"version":9,"entries":{}}');
    const roadmap = await show('roadmap-timeline', document);
    await tick(roadmap, 0);
    localStorage.clear();
    dispatchEvent(cleared(keyOf(document)));
    await roadmap.updateComplete;
    expect(ticked(roadmap)).to.equal(1);
  });

  it('of other keys, or in another storage, changes nothing', async () => {
    const roadmap = await show('roadmap-timeline', fresh());
    await tick(roadmap, 0);
    dispatchEvent(cleared('of-the-page'));
    dispatchEvent(
      new StorageEvent('storage', { key: null, newValue: null, storageArea: sessionStorage }),
    );
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await roadmap.updateComplete;
    expect(ticked(roadmap)).to.equal(1);
  });
});

describe('more than can be read back', () => {
  it('is told, and put aside, as soon as something is written after it', async () => {
    const document = fresh();
    const roadmap = await show('roadmap-timeline', document);
    const span = { from: '2027-01-01', until: '2027-01-02' };
    const timeOff = Array.from({ length: 101 }, () => ({ ...span }));
    const learner = learners().get(document.id)!;
    expect(learner.dispatch({ type: 'time-off', timeOff })).to.be.undefined;
    await tick(roadmap, 0);
    await tick(roadmap, 1);
    expect(asideOf(document)).to.have.length(1);
    expect(words(roadmap)).to.include(notices.broken);
    expect(ticked(roadmap)).to.equal(2);
  });
});

describe('what somebody else has put under our key', () => {
  const opens = async (text: string): Promise<void> => {
    const document = fresh();
    localStorage.setItem(keyOf(document), text);
    const roadmap = await show('roadmap-timeline', document);
    await tick(roadmap, 3);
    expect(boxes(roadmap)[3]!.checked, 'the tick').to.be.true;
    const all = Object.values(localStorage) as string[];
    const reads = keptIn(localStorage, document)!;
    expect(all.includes(text) || isOurs(text, reads), `lost: ${text.slice(0, 100)}`).to.be.true;
    expect(Object.prototype).not.to.have.property('polluted');
    roadmap.remove();
    localStorage.clear();
  };

  /** Whether everything that was written there is among what is now. */
  const isOurs = (before: string, after: string): boolean => {
    const [old, now] = [before, after].map(
      (text) => (JSON.parse(text) as { entries: Record<string, unknown> }).entries,
    );
    return Object.keys(old!).every((key) => Object.hasOwn(now!, key));
  };

  const key = fc.oneof(
    fc.constantFrom('task:task-3', 'task:task-1', 'skill:x', 'hours', 'start', 'time-off', 'pay'),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'task:__proto__', 'task:', ':', ''),
    fc.string(),
  );
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      'done',
      'skipped',
      'yes',
      null,
      { min: 2, max: 3 },
      { min: 9, max: -1 },
    ),
    fc.constantFrom<unknown>('2026-01-01', [{ from: '2026-01-01' }], {
      __proto__: null,
      polluted: 1,
    }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const moment = fc.oneof(
    fc.constantFrom<unknown>(0, 1, -1, 1e308, 8.64e15, 8.64e15 + 1, Number.MAX_SAFE_INTEGER, '5'),
    fc.double(),
  );
  const entry = fc.oneof(
    fc.tuple(value, moment, fc.oneof(fc.string(), fc.constant('<img src=x onerror=alert(1)>'))),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const saved = fc
    .record({
      version: fc.oneof(fc.constantFrom<unknown>(1, 1, 1, 2, '1', -1, null), fc.double()),
      entries: fc.oneof(fc.dictionary(key, entry), fc.jsonValue({ maxDepth: 1 })),
    })
    .map((data) => JSON.stringify(data));
  const truncated = fc
    .record({ text: saved, at: fc.nat() })
    .map(({ text, at }) => text.slice(0, at % (text.length + 1)));

  it('never costs a tick nor what was there', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.oneof(saved, truncated, fc.string({ unit: 'binary' }), fc.json()), opens),
      { seed: 20_261_124, numRuns: 120 },
    );
  });

  const huge = JSON.stringify({
    version: 1,
    entries: Object.fromEntries(
      Array.from({ length: 25_000 }, (_, index) => [`task:old-${String(index)}`, ['done', index]]),
    ),
  });
  for (const [what, text] of Object.entries({
    nothing: '',
    'more than anybody can have said': huge,
    'a million brackets': '['.repeat(1_000_000),
    'a prototype': '{"version":1,"entries":{"__proto__":["done",1]},"__proto__":{"polluted":1}}',
  })) {
    it(`is put aside: ${what}`, () => opens(text));
  }

  const tells: Record<string, (document: PathwayDocument) => void> = {
    'another tab': (document) => {
      hearOf(document);
    },
    'the back/forward cache': () => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
  };
  for (const [who, tell] of Object.entries(tells)) {
    for (const text of ['garbage', '', '{"version":1,"entries":[]}', '{"version":0}']) {
      it(`while a guide is open costs no tick, told by ${who}: ${text}`, async () => {
        const document = fresh();
        const roadmap = await visit(document);
        for (const index of [0, 1, 2]) await tick(roadmap, index);
        localStorage.setItem(keyOf(document), text);
        tell(document);
        await roadmap.updateComplete;
        expect(ticked(roadmap)).to.equal(3);
        expect(asideOf(document)).to.deep.equal([text]);
        await tick(roadmap, 3);
        expect(keptIn(localStorage, document)!.match(/"task:/g)).to.have.length(4);
        expect(ticked(await visit(document)), 'at the next visit').to.equal(4);
      });
    }
  }

  it('while a guide is open costs no tick, if nothing is said after it', async () => {
    const document = fresh();
    const roadmap = await visit(document);
    await tick(roadmap, 0);
    hearOf(document, 'garbage');
    await Promise.resolve();
    expect(ticked(await visit(document))).to.equal(1);
  });

  it('while a guide is open and there is no room to put it aside is left, and costs no tick', async () => {
    const document = fresh();
    const roadmap = await visit(document);
    await tick(roadmap, 0);
    localStorage.setItem(keyOf(document), 'garbage');
    failFrom('setItem', 1, 'QuotaExceededError');
    hearOf(document);
    await tick(roadmap, 1);
    expect(ticked(roadmap)).to.equal(2);
    expect(keptIn(localStorage, document)).to.equal('garbage');
  });

  it('from a newer version while a guide is open is left as it is, and costs no tick', async () => {
    const document = fresh();
    const roadmap = await visit(document);
    await tick(roadmap, 0);
    hearOf(document, '{"version":2,"entries":{}}');
    await tick(roadmap, 1);
    expect(ticked(roadmap)).to.equal(2);
    expect(keptIn(localStorage, document)).to.equal('{"version":2,"entries":{}}');
    expect(asideOf(document)).to.deep.equal([]);
  });

  it('again and again is put aside three times, the oldest first, and never the same twice', async () => {
    const document = fresh();
    const roadmap = await visit(document);
    await tick(roadmap, 0);
    for (const text of ['one', 'two', 'one', 'three', 'two', 'four', 'five', 'three']) {
      hearOf(document, text);
      await tick(roadmap, 1);
    }
    expect(asideOf(document)).to.deep.equal(['one', 'two', 'three']);
    expect(isTicked(roadmap).slice(0, 2)).to.deep.equal([true, false]);
  });

  it('at an earlier visit goes when the reader is asked again and says no', async () => {
    const document = fresh();
    await tick(await visit(document), 0);
    expect(keptIn(localStorage, document)).to.include('"done"');
    const roadmap = await visit(document, { storage: 'ask' });
    expect(ticked(roadmap)).to.equal(0);
    learners().get(document.id)!.dispatch({ type: 'consent', isGranted: false });
    expect(keptIn(localStorage, document)).to.equal(null);
  });

  it('goes with all words and figures when the reader starts over, and comes back by “Undo”', async () => {
    const document = fresh();
    const roadmap = await visit(document);
    await tick(roadmap, 0);
    const learner = learners().get(document.id)!;
    const pay = { amount: 3000, currency: 'EUR', period: 'month' } as const;
    learner.dispatch({ type: 'pay', pay, keep: true });
    await Promise.resolve();
    expect(keptIn(localStorage, document)).to.include('3000').and.include('Task 0');
    learner.dispatch({ type: 'reset' });
    await Promise.resolve();
    expect(keptIn(localStorage, document)).to.not.match(/3000|Task 0|done/);
    expect(learner.getState().pay).to.be.undefined;
    learner.dispatch({ type: 'undo' });
    await Promise.resolve();
    expect(keptIn(localStorage, document)).to.include('3000').and.include('Task 0');
    expect(learner.getState().pay).to.deep.equal(pay);
  });

  it('and was put aside goes when the reader starts over or forgets', async () => {
    const forgets: Record<string, LearnerRequest> = {
      'starts over': { type: 'reset' },
      'does not want anything kept': { type: 'consent', isGranted: false },
    };
    for (const [what, request] of Object.entries(forgets)) {
      const document = fresh();
      localStorage.setItem(`${keyOf(document)}:unreadable:7`, 'from long ago');
      localStorage.setItem(`${keyOf(document)}:unreadable:notes`, 'of the page');
      localStorage.setItem(keyOf(document), 'garbage');
      const roadmap = await visit(document);
      await tick(roadmap, 0);
      // What comes in between is not put aside after all.
      localStorage.setItem(keyOf(document), 'more garbage');
      learners().get(document.id)!.dispatch(request);
      await Promise.resolve();
      expect(asideOf(document), what).to.deep.equal(['of the page']);
      expect(keptIn(localStorage, document) ?? '', what).not.to.match(/garbage|"done"/);
      localStorage.clear();
    }
    const document = fresh();
    const roadmap = await visit(document);
    localStorage.setItem(`${keyOf(document)}:unreadable:1`, 'from long ago');
    await tick(roadmap, 0);
    all<HTMLButtonElement>(roadmap, '[part~="notice"] button')[0]!.click();
    await roadmap.updateComplete;
    expect(asideOf(document), 'undoes and forgets').to.deep.equal([]);
    expect(keptIn(localStorage, document)).to.equal(null);
  });

  it('from a newer version keeps what it has put aside, too', async () => {
    const document = fresh();
    localStorage.setItem(`${keyOf(document)}:unreadable:1`, 'of the newer version');
    localStorage.setItem(keyOf(document), '{"version":2}');
    const roadmap = await visit(document);
    await tick(roadmap, 0);
    learners().get(document.id)!.dispatch({ type: 'reset' });
    await Promise.resolve();
    expect(asideOf(document)).to.deep.equal(['of the newer version']);
    expect(keptIn(localStorage, document)).to.equal('{"version":2}');
  });

  it('never costs what is said at later visits', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(saved, truncated, fc.constant(undefined)), { maxLength: 3 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
        async (garbage, changes) => {
          const document = fresh();
          for (const [index, text] of [...garbage, undefined, undefined].entries()) {
            if (text !== undefined) localStorage.setItem(keyOf(document), text);
            const roadmap = await visit(document);
            // What a newer version has written stays, and what is said beside it lasts as long as the page.
            if (readEntries(keptIn(localStorage, document) ?? '') === 'newer') break;
            for (const change of changes) await tick(roadmap, change);
            const said = isTicked(roadmap);
            const aside = asideOf(document);
            expect(isTicked(await visit(document)), `visit ${String(index)}`).to.deep.equal(said);
            expect(asideOf(document), 'what was said is readable').to.deep.equal(aside);
            expect(aside.length).to.be.at.most(3);
          }
          localStorage.clear();
        },
      ),
      { seed: 20_261_124, numRuns: 60 },
    );
  });

  it('in a newer version is left as it is, and the reader is told once', async () => {
    for (const version of [2, 1.5, 1e300]) {
      const document = fresh();
      const text = `{"version":${String(version)},"entries":{"task:task-0":["done",1]}}`;
      localStorage.setItem(keyOf(document), text);
      const guide = await show('career-pathway', document);
      await waitUntil(() => words(guide).includes(notices.newer));
      const [roadmap] = all<PathwayElement>(guide, 'roadmap-timeline');
      await tick(roadmap!, 1);
      await tick(roadmap!, 2);
      expect(words(guide)).not.to.include(notices.newer);
      expect(ticked(roadmap!)).to.equal(2);
      expect(keptIn(localStorage, document)).to.equal(text);
      expect(localStorage).to.have.length(1);
      localStorage.clear();
    }
  });

  it('after it was read is joined, not written over', async () => {
    const document = fresh();
    const roadmap = await show('roadmap-timeline', document);
    await tick(roadmap, 0);
    const other = `{"version":1,"entries":{"task:task-5":["done",${String(Date.now() + 5)}]}}`;
    localStorage.setItem(keyOf(document), other);
    await tick(roadmap, 1);
    expect(
      boxes(roadmap)
        .map(({ checked }) => checked)
        .slice(0, 6),
    ).to.deep.equal([true, true, false, false, false, true]);
    localStorage.setItem(keyOf(document), 'garbage');
    await tick(roadmap, 2);
    expect(localStorage.getItem(`${keyOf(document)}:unreadable:1`)).to.equal('garbage');
    localStorage.setItem(keyOf(document), '{"version":7}');
    await tick(roadmap, 3);
    expect(keptIn(localStorage, document)).to.equal('{"version":7}');
    expect(ticked(roadmap)).to.equal(5);
  });
});

describe('a clock that runs backwards', () => {
  it('lets the last word count, now and on the next visit', async () => {
    const document = fresh();
    const { now } = Date;
    let time = now();
    replace(Date, 'now', { writable: true, value: () => (time -= 60_000) });
    const roadmap = await show('roadmap-timeline', document);
    await tick(roadmap, 0);
    await tick(roadmap, 1);
    await tick(roadmap, 0);
    expect(
      boxes(roadmap)
        .map(({ checked }) => checked)
        .slice(0, 2),
    ).to.deep.equal([false, true]);
    expect(keptIn(localStorage, document)).to.match(/"task:task-0":\[null,/);
  });

  it('or was at the end of time lets the last word count', async () => {
    const document = fresh();
    const text = `{"version":1,"entries":{"task:task-0":["done",${String(8.64e15)}]}}`;
    localStorage.setItem(keyOf(document), text);
    const roadmap = await show('roadmap-timeline', document);
    await tick(roadmap, 0);
    await tick(roadmap, 1);
    dispatchEvent(
      new StorageEvent('storage', {
        key: keyOf(document),
        newValue: keptIn(localStorage, document),
        storageArea: localStorage,
      }),
    );
    await roadmap.updateComplete;
    expect(
      boxes(roadmap)
        .map(({ checked }) => checked)
        .slice(0, 2),
    ).to.deep.equal([false, true]);
    expect(toldBy(roadmap), 'nothing of it is unreadable').to.equal(0);
    expect(localStorage).to.have.length(1);
  });

  for (const at of ['9007199254740991', '9007199254740992', '1e308', '9e15', '8.64e15']) {
    it(`or said ${at} costs nothing that is said later, visit after visit`, async () => {
      const document = fresh();
      localStorage.setItem(
        keyOf(document),
        `{"version":1,"entries":{"task:task-0":["done",${at},"Task 0"]}}`,
      );
      for (const index of [1, 2, 3, 4]) {
        const roadmap = await visit(document);
        expect(ticked(roadmap), `visit ${String(index)}`).to.equal(index);
        await tick(roadmap, index);
        expect(toldBy(roadmap)).to.equal(0);
      }
      const roadmap = await visit(document);
      await tick(roadmap, 0);
      expect(isTicked(await visit(document))[0], 'taken back').to.be.false;
      expect(asideOf(document), 'nothing is put aside').to.deep.equal([]);
    });
  }

  for (const said of ['["done",9007199254740991,"Task 0"]', '["done",9e15]', '[null,9e15]']) {
    it(`or said too much can be set right, again and again: ${said}`, async () => {
      const document = fresh();
      localStorage.setItem(keyOf(document), `{"version":1,"entries":{"task:task-0":${said}}}`);
      let isDone = said.includes('done');
      for (let time = 0; time < 4; time += 1) {
        isDone = !isDone;
        const roadmap = await visit(document);
        await tick(roadmap, 0);
        expect(isTicked(roadmap)[0]).to.equal(isDone);
        expect(isTicked(await visit(document))[0], 'at the next visit').to.equal(isDone);
      }
    });
  }
});

describe('what another tab says after the first tick here', () => {
  const theirs = (...indexes: number[]) =>
    JSON.stringify({
      version: 1,
      entries: Object.fromEntries(
        indexes.map((index) => [`task:task-${String(index)}`, ['done', Date.now() + 9]]),
      ),
    });
  const mayForget = (roadmap: Element) => words(roadmap).includes(en.undoAndForget);

  it('ends the offer to forget everything: it is not only this tick any more', async () => {
    const document = fresh();
    const roadmap = await visit(document);
    await tick(roadmap, 0);
    expect(mayForget(roadmap)).to.be.true;
    hearOf(document);
    await roadmap.updateComplete;
    expect(mayForget(roadmap), 'where nothing is new').to.be.true;
    hearOf(document, theirs(1, 2, 3));
    await roadmap.updateComplete;
    expect(parts(roadmap, 'notice')).to.have.length(0);
    learners().get(document.id)!.dispatch({ type: 'undo' });
    await Promise.resolve();
    expect(ticked(roadmap)).to.equal(4);
    await tick(roadmap, 4);
    expect(keptIn(localStorage, document)!.match(/"done"/g)).to.have.length(5);
  });

  it('ends it also where it is found only as the tick is written', async () => {
    const document = fresh();
    const roadmap = await visit(document);
    localStorage.setItem(keyOf(document), theirs(1, 2));
    await tick(roadmap, 0);
    expect(ticked(roadmap)).to.equal(3);
    expect(parts(roadmap, 'notice')).to.have.length(0);
  });

  it('ends it where the other has forgotten already', async () => {
    const document = fresh();
    const roadmap = await visit(document);
    await tick(roadmap, 0);
    localStorage.clear();
    hearOf(document);
    await roadmap.updateComplete;
    expect(parts(roadmap, 'notice')).to.have.length(0);
  });
});

describe('what another tab says after the reader has started over', () => {
  it('is not taken back with it', async () => {
    const document = fresh();
    const roadmap = await visit(document);
    for (const index of [0, 1, 2]) await tick(roadmap, index);
    const learner = learners().get(document.id)!;
    learner.dispatch({ type: 'reset' });
    await Promise.resolve();
    const later = Date.now() + 9;
    const theirs = { 'task:task-0': ['skipped', later], 'task:task-7': ['done', later] };
    hearOf(document, JSON.stringify({ version: 1, entries: theirs }));
    learner.dispatch({ type: 'undo' });
    await roadmap.updateComplete;
    const { tasks } = learner.getState().learner;
    expect(Object.fromEntries(tasks)).to.deep.equal({
      'task-0': 'skipped',
      'task-1': 'done',
      'task-2': 'done',
      'task-7': 'done',
    });
  });
});

describe('an element that breaks as it shows a tick', () => {
  it('does not keep it from being kept', async () => {
    const document = fresh();
    const roadmap = await visit(document);
    const learner = learners().get(document.id)!;
    const end = learner.subscribe('', () => {
      throw new RangeError('broken element');
    });
    expect(() => learner.dispatch({ type: 'task', id: 'task-0', mark: 'done' })).to.throw('broken');
    end();
    await Promise.resolve();
    expect(keptIn(localStorage, document)).to.include('"task:task-0":["done",');
    await tick(roadmap, 1);
    expect(ticked(await visit(document))).to.equal(2);
  });
});

describe('a page that gives every list a toJSON of its own', () => {
  it('gets back what it keeps', async () => {
    const document = fresh();
    Reflect.defineProperty(Array.prototype, 'toJSON', {
      configurable: true,
      value(this: unknown[]) {
        return `[${this.join()}]`;
      },
    });
    restores.push(() => Reflect.deleteProperty(Array.prototype, 'toJSON'));
    const roadmap = await show('roadmap-timeline', document);
    await tick(roadmap, 0);
    await tick(roadmap, 1);
    expect(keptIn(localStorage, document)).to.match(/"task:task-0":\["done",\d+,"Task 0"\]/);
    expect(localStorage).to.have.length(1);
    mend();
  });
});
