import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, CDPSession } from 'playwright-core';
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
  var benchShown: (text: string) => void;
  var benchTell: () => Omit<Load, 'mainThread' | 'heap' | 'nodes' | 'longestTask'>;
}

const watcher = readFileSync(new URL('watch.js', import.meta.url), 'utf8');

const metricsOf = async (session: CDPSession): Promise<Record<string, number>> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** How long a page may take, in milliseconds. */
const PATIENCE = 60_000;

/** For how long nothing may happen before all is taken for done, in milliseconds, and what still counts as nothing. */
const QUIET = 400;
const NEXT_TO_NOTHING = 15;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the page itself tells by a binding, since to ask for it again and again would take the page's time. */
const shown = (session: CDPSession, address: string) =>
  new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`${address} never shows all of its content.`));
    }, PATIENCE);
    session.once('Runtime.bindingCalled', () => {
      clearTimeout(late);
      resolve();
    });
  });

/** @returns what tells how many requests have not been answered yet */
const watchRequests = (session: CDPSession) => {
  const open = new Set<string>();
  session.on('Network.requestWillBeSent', ({ requestId }) => open.add(requestId));
  for (const end of ['Network.loadingFinished', 'Network.loadingFailed'] as const)
    session.on(end, ({ requestId }) => open.delete(requestId));
  return () => open.size;
};

/**
 * @param waiting how many requests have not been answered yet
 * @returns for how long the main thread has worked by then, in milliseconds
 */
const settled = async (session: CDPSession, waiting: () => number): Promise<number> => {
  for (let before = 0; ;) {
    await pause(QUIET);
    const { TaskDuration = 0 } = await metricsOf(session);
    const isIdle = (TaskDuration - before) * 1000 < NEXT_TO_NOTHING;
    if (isIdle && !waiting()) return TaskDuration * 1000;
    before = TaskDuration;
  }
};

/** A page in a process that has already begun, since how long that takes is no page's doing. */
const openBlank = async (
  context: BrowserContext,
  origin: string,
  complete: Contender['complete'],
) => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}/blank.html`);
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Network.enable');
  await session.send('Runtime.addBinding', { name: 'benchShown' });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `globalThis.benchPaths = ${JSON.stringify(complete)};\n${watcher}`,
  });
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  return { page, session };
};

const visit = async (session: CDPSession, address: string): Promise<number> => {
  const waiting = watchRequests(session);
  const end = shown(session, address);
  await session.send('Page.navigate', { url: address });
  await end;
  return settled(session, waiting);
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
    if (conditions.cache === 'warm') {
      // Twice: only then is compiled code kept beside a script.
      for (let visits = 0; visits < 2; visits += 1) {
        const { page, session } = await openBlank(context, origin, complete);
        await visit(session, address);
        await page.close();
      }
    }
    const { page, session } = await openBlank(context, origin, complete);
    await impose(session, conditions);
    const trace = isTraced ? await startTrace(browser, page) : undefined;
    const { TaskDuration: idle = 0 } = await metricsOf(session);
    const busy = await visit(session, address);
    const events = await trace?.();
    const told = await page.evaluate(() => benchTell());
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0, Nodes = 0 } = await metricsOf(session);
    return {
      ...told,
      mainThread: busy - idle * 1000,
      heap: JSHeapUsedSize,
      nodes: Nodes,
      ...(events && { longestTask: longestTask(events) }),
    };
  } finally {
    await context.close();
  }
};
