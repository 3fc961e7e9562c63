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

/** The longest task of the busiest thread, which is the main thread of the page, in milliseconds. */
export const longestTask = (events: readonly TraceEvent[]): number => {
  const threads = new Map<string, number[]>();
  for (const { name, pid, tid, dur = 0 } of events) {
    if (name !== 'ThreadControllerImpl::RunTask') continue;
    const thread = `${String(pid)}:${String(tid)}`;
    threads.set(thread, [...(threads.get(thread) ?? []), dur]);
  }
  const sum = (tasks: readonly number[]) => tasks.reduce((total, task) => total + task, 0);
  const [busiest = []] = [...threads.values()].sort((a, b) => sum(b) - sum(a));
  return Math.max(0, ...busiest) / 1000;
};
