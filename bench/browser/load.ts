import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Contender } from '../contenders.js';
import { impose, type Conditions } from './conditions.js';
import { longestTask, startTrace } from './trace.js';

/** What one load of a page took. Times in milliseconds, since the reader asked for the page. */
export interface Load {
  /** Until the end of the frame that has the last content. */
  readonly content: number;
  /** Of the main thread, until nothing happens any more; by TaskDuration, which counts microtasks too. */
  readonly mainThread: number;
  /** As browsers reckon Cumulative Layout Shift. https://web.dev/articles/cls */
  readonly layoutShift: number;
  /** Of scripts, after a collection of garbage, in bytes. */
  readonly heap: number;
  /** Nodes of the document and its shadow trees, those that are held without being in it included. */
  readonly nodes: number;
  /** What had come when the content was there, after compression. */
  readonly bytes: {
    readonly page: number;
    readonly script: number;
    readonly style: number;
    readonly other: number;
  };
  /** Beside the page itself, when the content was there. */
  readonly requests: number;
  /** The same until nothing happens any more. */
  readonly laterRequests: number;
  /** In milliseconds; only where a trace was asked for, which itself takes time. */
  readonly longestTask?: number;
}

/** An entry that the libraries of TypeScript do not have. https://wicg.github.io/layout-instability/ */
export interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** What the script in the page has noted so far. */
export interface Watched {
  content?: number;
  layoutShift: number;
}

declare global {
  var benchPaths: readonly (readonly string[])[];
  var benchWatched: Watched;
  var benchTell: () => Omit<Load, 'mainThread' | 'heap' | 'nodes' | 'longestTask'>;
}

const watcher = readFileSync(new URL('watch.js', import.meta.url), 'utf8');

const metricsOf = async (session: CDPSession): Promise<Record<string, number>> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** A page that is about to be loaded, in a process that has already begun: how long that takes is no page's doing. */
const openBlank = async (context: BrowserContext, origin: string) => {
  const page = await context.newPage();
  await page.goto(`${origin}/blank.html`);
  return page;
};

const visit = async (page: Page, address: string) => {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.benchWatched.content);
  await page.waitForLoadState('networkidle');
};

export interface LoadOptions {
  /** Whether to find the longest task, in a load of its own: the other figures are not to be trusted then. */
  readonly isTraced?: boolean;
}

/** Loads a page in a context of its own, whose cache is empty unless the conditions say otherwise. */
export const loadOnce = async (
  browser: Browser,
  origin: string,
  { page: path, complete }: Pick<Contender, 'page' | 'complete'>,
  conditions: Conditions,
  { isTraced = false }: LoadOptions = {},
): Promise<Load> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const address = `${origin}/${path}`;
    await context.addInitScript(`globalThis.benchPaths = ${JSON.stringify(complete)};\n${watcher}`);
    if (conditions.cache === 'warm') {
      // Twice: only then is compiled code kept beside a script.
      for (let visits = 0; visits < 2; visits += 1) {
        const earlier = await openBlank(context, origin);
        await visit(earlier, address);
        await earlier.close();
      }
    }
    const page = await openBlank(context, origin);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });
    await impose(session, conditions);
    const trace = isTraced ? await startTrace(browser, page) : undefined;
    const { TaskDuration: idle = 0 } = await metricsOf(session);
    await visit(page, address);
    const { TaskDuration = 0 } = await metricsOf(session);
    const events = await trace?.();
    const told = await page.evaluate(() => benchTell());
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0, Nodes = 0 } = await metricsOf(session);
    return {
      ...told,
      mainThread: (TaskDuration - idle) * 1000,
      heap: JSHeapUsedSize,
      nodes: Nodes,
      ...(events && { longestTask: longestTask(events) }),
    };
  } finally {
    await context.close();
  }
};
