import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { openStage, type Stage } from '../support/browser.js';

/** Rounds after which everything is there that is made once: formats, style sheets, kept documents. */
const WARM_UP = 100;

/** Rounds between two looks at the heap. */
const SPAN = 200;

/**
 * An engine goes on to keep code that it compiles, in lumps of up to 200 kB at moments of its own, so one figure of growth
 * shows nothing. A leak grows in every span, and code comes to rest: then a round leaves less than this many bytes.
 */
const BYTES_A_ROUND = 250;

/** Spans after which a heap that still grows is said to leak. */
const SPANS_AT_MOST = 16;

interface Rounds extends Window {
  readonly gone: readonly WeakRef<Element>[];
  play(kind: string, count: number): Promise<void>;
}

interface Census {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly heap: number;
}

describe('elements that come and go', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  const census = async (devtools: CDPSession): Promise<Census> => {
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return {
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      documents: of('Documents'),
      heap: of('JSHeapUsedSize'),
    };
  };

  const onPage = async (test: (page: Page, devtools: CDPSession) => Promise<void>) => {
    const context = await stage.browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(`${stage.origin}/tests/browser/rounds.html`);
      const devtools = await context.newCDPSession(page);
      await devtools.send('Performance.enable');
      await test(page, devtools);
    } finally {
      await context.close();
    }
  };

  const play = (page: Page, kind: string, count: number) =>
    page.evaluate(([kind, count]) => (window as unknown as Rounds).play(kind, count), [
      kind,
      count,
    ] as const);

  const kinds: readonly [title: string, kind: string, rounds: number][] = [
    ['a guide with a document in its property', 'property', 1000],
    ['a guide with the address of a document', 'address', 1000],
    ['guides with one address after another', 'addresses', 200],
    ['guides of one pathway after another', 'ids', 1000],
    ['guides of one pathway after another, each with a tick', 'ids with ticks', 200],
    ['a guide in which the reader ticks', 'ticks', 200],
    ['a guide whose ticks are kept in memory', 'ticks in memory', 200],
    ['a guide with all its pieces', 'pieces', 100],
    ['elements that name a guide by its id', 'for', 1000],
    ['elements inside a guide', 'inside', 1000],
  ];

  for (const [title, kind, rounds] of kinds) {
    it(`leave nothing behind, ${String(rounds)} times: ${title}`, async () => {
      await onPage(async (page, devtools) => {
        const span = Math.min(SPAN, rounds);
        await play(page, kind, WARM_UP);
        const before = await census(devtools);
        const seen = [before];
        /** Over the last two spans, as what one lets go of may belong to the other. */
        const bytesARound = () => (seen.at(-1)!.heap - seen.at(-3)!.heap) / (2 * span);
        do {
          await play(page, kind, span);
          seen.push(await census(devtools));
        } while (
          seen.length < 3 ||
          (seen.length - 1) * span < rounds ||
          (bytesARound() >= BYTES_A_ROUND && seen.length <= SPANS_AT_MOST)
        );
        const after = seen.at(-1)!;
        for (const key of ['nodes', 'listeners', 'documents'] as const) {
          // A few come and go with the moment.
          assert.ok(after[key] - before[key] < 10, `${key}: ${before[key]}, then ${after[key]}`);
        }
        assert.ok(
          bytesARound() < BYTES_A_ROUND,
          `${bytesARound()} bytes a round; heap: ${seen.map(({ heap }) => heap).join(', ')}`,
        );
      });
    });
  }

  it('are themselves gone once they are removed', async () => {
    await onPage(async (page, devtools) => {
      for (const kind of ['property', 'address', 'ticks', 'ids with ticks', 'for', 'pieces']) {
        await play(page, kind, 5);
      }
      await census(devtools);
      const left = await page.evaluate(
        () => (window as unknown as Rounds).gone.filter((shown) => shown.deref()).length,
      );
      assert.equal(left, 0);
    });
  });
});
