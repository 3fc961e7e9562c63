import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { openStage, type Stage } from '../support/browser.js';

/** Rounds after which everything is there that is made once: code, formats, style sheets, kept documents. */
const WARM_UP = 100;

/** Bytes that an engine goes on to keep for the code itself, however many rounds there are; it comes to rest at less. */
const HEAP_AT_REST = 400_000;

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
        await play(page, kind, WARM_UP);
        const before = await census(devtools);
        await play(page, kind, rounds);
        const after = await census(devtools);
        for (const key of ['nodes', 'listeners', 'documents'] as const) {
          // A few come and go with the moment.
          assert.ok(after[key] - before[key] < 10, `${key}: ${before[key]}, then ${after[key]}`);
        }
        const growth = after.heap - before.heap;
        assert.ok(growth < HEAP_AT_REST, `${growth} bytes of heap`);
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
