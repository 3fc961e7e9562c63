import type { Browser, Page } from 'playwright-core';

/** An entry of a trace. https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, in microseconds. */
  readonly ts: number;
  /** In microseconds; of what has a length. */
  readonly dur?: number;
}

const CATEGORIES = ['toplevel', 'loading', 'devtools.timeline'];

/** @returns what ends the trace and hands it over */
export const startTrace = async (browser: Browser, page: Page) => {
  await browser.startTracing(page, { categories: CATEGORIES });
  return async (): Promise<readonly TraceEvent[]> => {
    const text = (await browser.stopTracing()).toString('utf8');
    return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
  };
};

/**
 * The longest task of a page's main thread, in milliseconds, after the one in which the page began: that is the browser's
 * own, and the same for all pages.
 */
export const longestTask = (events: readonly TraceEvent[]): number => {
  const begun = events.findLast(({ name }) => name === 'DocumentLoader::CommitNavigation');
  if (!begun) throw new Error('The trace does not tell when the page began.');
  const tasks = events.filter(
    ({ name, pid, tid, ts }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === begun.pid &&
      tid === begun.tid &&
      ts > begun.ts,
  );
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
};
