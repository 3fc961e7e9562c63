import { expect, fixtureSync, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { complete, json, titled } from '../support/documents.js';
import { all, collectWarnings, sectionsOf, settled, show, words } from '../support/reader.js';
import { countOf, lateAt, storedAt, textAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

const TIMES = 50;
const first = titled('First way');
const second = titled('Second way');

/** Boxes on the page, for elements to be moved between. */
function places(count: number) {
  return Array.from({ length: count }, () => fixtureSync<HTMLElement>(html`<div></div>`));
}

function guideFrom(src: string, id = '') {
  const guide = document.createElement('career-pathway');
  guide.setAttribute('src', src);
  if (id) guide.id = id;
  return guide;
}

/** Everything that the page is told of by events, until the test ends. */
function listen() {
  const told: string[] = [];
  const stop = new AbortController();
  const { signal } = stop;
  const { body } = document;
  body.addEventListener('pathway-load', ({ pathway }) => told.push(pathway.title), { signal });
  body.addEventListener('pathway-error', () => told.push('error'), { signal });
  addEventListener('error', ({ message }) => told.push(message), { signal });
  addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)), { signal });
  return { told, stop: () => stop.abort() };
}

async function requested(url: string) {
  await waitUntil(async () => (await countOf(url)).requests > 0, 'nothing was asked for');
}

/** Lets everything happen that waits for its turn. */
function turn() {
  return new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

let page: ReturnType<typeof listen>;
beforeEach(() => {
  page = listen();
});
afterEach(() => page.stop());

describe('an element that is moved while its document is on the way', () => {
  const ways: Record<string, () => Promise<void> | undefined> = {
    'within one task': () => undefined,
    'each time in a task of its own': turn,
  };
  for (const [how, pause] of Object.entries(ways)) {
    it(`asks once and shows once, moved ${String(TIMES)} times, ${how}`, async () => {
      const url = lateAt(500, json(complete));
      const guide = guideFrom(url);
      const homes = places(2);
      homes[0]!.append(guide);
      await requested(url);
      for (let time = 0; time < TIMES; time += 1) {
        homes[time % 2]!.append(guide);
        await pause();
      }
      await settled(guide);
      expect(sectionsOf(guide)).to.have.length(13);
      expect(all(guide, 'article')).to.have.length(1);
      expect(page.told).to.deep.equal([complete.title]);
      expect(await countOf(url)).to.deep.equal({ requests: 1, aborted: 0 });
    });

    it(`takes the elements inside it along, ${how}`, async () => {
      const url = lateAt(500, json(complete));
      const guide = guideFrom(url);
      const inside = [
        document.createElement('pathway-overview'),
        document.createElement('roadmap-timeline'),
      ];
      guide.append(...inside);
      const homes = places(2);
      homes[0]!.append(guide);
      await requested(url);
      for (let time = 0; time < TIMES; time += 1) {
        homes[time % 2]!.append(guide);
        await pause();
      }
      for (const element of inside) await settled(element);
      expect(words(inside[0])).to.include(complete.title);
      expect(words(inside[1])).to.include('From malt to wort.');
      expect(all(guide, 'article')).to.have.length(0);
      expect(page.told).to.deep.equal([complete.title]);
      expect(await countOf(url)).to.deep.equal({ requests: 1, aborted: 0 });
    });

    it(`shows the document of the provider that it ends up in, ${how}`, async () => {
      const urls = [lateAt(400, json(first)), lateAt(500, json(second))] as const;
      const providers = urls.map((url) => guideFrom(url));
      for (const provider of providers) provider.append(document.createElement('pathway-cta'));
      const [home] = places(1);
      home!.append(...providers);
      const element = document.createElement('pathway-overview');
      for (const url of urls) await requested(url);
      for (let time = 0; time < TIMES; time += 1) {
        providers[time % 2]!.append(element);
        await pause();
      }
      await waitUntil(() => words(element).startsWith('Second way'), 'it shows another pathway');
      providers[0]!.append(element);
      await waitUntil(() => words(element).startsWith('First way'), 'it shows another pathway');
      expect(words(element)).not.to.include('Second way');
      expect([...page.told].sort()).to.deep.equal(['First way', 'Second way']);
      for (const url of urls) expect(await countOf(url)).to.include({ requests: 1, aborted: 0 });
    });
  }

  it('goes by the attributes that it has at the end of the task', async () => {
    const old = lateAt(5000, json(first));
    const now = textAt(json(second));
    const guide = guideFrom(old);
    const homes = places(2);
    homes[0]!.append(guide);
    await requested(old);
    guide.setAttribute('src', now);
    homes[1]!.append(guide);
    guide.setAttribute('src', old);
    homes[0]!.append(guide);
    guide.setAttribute('heading-level', '4');
    guide.setAttribute('src', now);
    await waitUntil(() => words(guide).includes('Second way'), 'the new document never shows');
    expect(all(sectionsOf(guide)[0]!, 'h4')).to.have.length(1);
    expect(page.told).to.deep.equal(['Second way']);
    await waitUntil(async () => (await countOf(old)).aborted === 1, 'the request goes on');
  });

  it('goes by the `for` that it has at the end of the task', async () => {
    const [home, other] = places(2);
    home!.append(guideFrom(textAt(json(first)), 'one'), guideFrom(textAt(json(second)), 'two'));
    const element = document.createElement('pathway-overview');
    element.setAttribute('for', 'one');
    home!.append(element);
    await settled(element);
    element.setAttribute('for', 'two');
    other!.append(element);
    await waitUntil(() => words(element).startsWith('Second way'), 'it shows the old pathway');
    other!.prepend(element);
    element.removeAttribute('for');
    await waitUntil(() => words(element).startsWith('First way'), 'it is not the first again');
  });

  it('is moved without leaving the page, where the browser can do that', async () => {
    const url = lateAt(400, json(first));
    const guide = guideFrom(url);
    const [one, other] = places(2);
    one!.append(guide);
    await requested(url);
    const move = (to: HTMLElement) => {
      const { moveBefore } = to as Partial<HTMLElement>;
      if (moveBefore) moveBefore.call(to, guide, null);
      else to.append(guide);
    };
    for (let time = 0; time < TIMES; time += 1) move(time % 2 ? one! : other!);
    await settled(guide);
    expect(words(guide)).to.include('First way');
    expect(page.told).to.deep.equal(['First way']);
    expect(await countOf(url)).to.deep.equal({ requests: 1, aborted: 0 });
  });
});

describe('an element that is removed', () => {
  it('while its document is on the way gives up the request; put back, it asks again', async () => {
    const url = lateAt(400, json(first));
    const guide = guideFrom(url);
    const [home] = places(1);
    home!.append(guide);
    await requested(url);
    guide.remove();
    await waitUntil(async () => (await countOf(url)).aborted === 1, 'the request goes on');
    expect(page.told).to.deep.equal([]);
    home!.append(guide);
    await settled(guide);
    expect(words(guide)).to.include('First way');
    expect(page.told).to.deep.equal(['First way']);
    expect(await countOf(url)).to.deep.equal({ requests: 2, aborted: 1 });
  });

  it('and put back within the task asks once', async () => {
    const url = lateAt(300, json(first));
    const guide = guideFrom(url);
    const [home] = places(1);
    home!.append(guide);
    await requested(url);
    guide.remove();
    home!.append(guide);
    await settled(guide);
    expect(words(guide)).to.include('First way');
    expect(await countOf(url)).to.deep.equal({ requests: 1, aborted: 0 });
  });

  it('in the task in which it came tells nothing and can come again', async () => {
    const url = textAt(json(first));
    const guide = guideFrom(url);
    const [home] = places(1);
    for (let time = 0; time < TIMES; time += 1) {
      home!.append(guide);
      guide.remove();
    }
    await nextFrame();
    expect(page.told).to.deep.equal([]);
    home!.append(guide);
    await settled(guide);
    expect(words(guide)).to.include('First way');
    expect(page.told).to.deep.equal(['First way']);
  });

  it('with its parent in the middle of an update leaves the rest alone', async () => {
    const [home, beside] = places(2);
    const url = await storedAt(json(complete));
    const guide = guideFrom(url);
    const other = document.createElement('pathway-overview');
    other.setAttribute('src', url);
    beside!.append(other);
    // The sections of a guide ask for their pathway while it renders them.
    let asked = 0;
    const clear = () => {
      asked += 1;
      if (asked === 5) home!.replaceChildren();
    };
    home!.addEventListener('context-request', clear, true);
    home!.append(guide);
    await waitUntil(() => asked > 4, 'no section was made');
    await settled(other);
    await nextFrame();
    expect(home!.childElementCount).to.equal(0);
    expect(words(other)).to.include(complete.title);
    home!.append(guide);
    await waitUntil(() => sectionsOf(guide).length === 13, 'the guide is not whole again');
    await settled(guide);
    expect(words(guide)).to.include('Shall we brew?');
    expect(page.told).to.deep.equal([complete.title]);
  });

  it('when it tells that it is there leaves nothing to fail', async () => {
    const [home] = places(1);
    home!.addEventListener('pathway-load', () => home!.replaceChildren());
    const guide = guideFrom(await storedAt(json(complete)));
    home!.append(guide);
    await waitUntil(() => page.told.length > 0, 'the page is never told');
    await nextFrame();
    expect(page.told).to.deep.equal([complete.title]);
    expect(home!.childElementCount).to.equal(0);
  });
});

describe('an element that is moved to another document', () => {
  it('shows there, and when it comes back', async () => {
    const guide = await show('career-pathway', complete);
    const home = guide.parentElement!;
    const frame = document.createElement('iframe');
    frame.title = 'Another document';
    home.append(frame);
    const there = frame.contentDocument!;
    there.body.append(there.adoptNode(guide));
    await settled(guide);
    expect(words(there.body)).to.include(complete.title);
    home.prepend(guide);
    frame.remove();
    await settled(guide);
    expect(sectionsOf(guide)).to.have.length(13);
    expect(words(guide)).to.include(complete.title);
    expect(page.told).to.deep.equal([complete.title]);
  });
});

describe('what `for` names', () => {
  it(`comes and goes ${String(TIMES)} times, and the element with it`, async () => {
    const console = collectWarnings();
    const [home] = places(1);
    const element = document.createElement('pathway-overview');
    element.setAttribute('for', 'named');
    home!.append(element);
    for (let time = 0; time < TIMES; time += 1) {
      const guide = document.createElement('career-pathway');
      guide.id = 'named';
      guide.pathway = titled(`Way ${String(time)}`);
      home!.append(guide);
      await waitUntil(() => words(element).startsWith(`Way ${String(time)} `), 'it never shows', {
        interval: 1,
      });
      guide.remove();
      await waitUntil(() => words(element) === '', 'it still shows', { interval: 1 });
    }
    console.restore();
    expect(page.told).to.deep.equal(Array.from({ length: TIMES }, (_, time) => `Way ${time}`));
  });

  it('is exchanged within a task', async () => {
    const [home] = places(1);
    const element = document.createElement('pathway-overview');
    element.setAttribute('for', 'named');
    const guides = [first, second].map((pathway) => {
      const guide = document.createElement('career-pathway');
      guide.id = 'named';
      guide.pathway = pathway;
      return guide;
    });
    home!.append(element, guides[0]!);
    await settled(element);
    for (let time = 1; time <= TIMES; time += 1) {
      home!.querySelector('#named')!.replaceWith(guides[time % 2]!);
    }
    guides[0]!.replaceWith(guides[1]!);
    await waitUntil(() => words(element).startsWith('Second way'), 'it shows the old pathway');
  });
});
