import type { Browser, Page } from 'playwright-core';

/** An entry of a trace. https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Of its beginning, in microseconds. */
  readonly ts: number;
  /** In microseconds. */
  readonly dur?: number;
  readonly args: Readonly<Record<string, unknown>>;
}
export const startTrace = async (
  browser: Browser,
  page: Page,
  categories = [
    'toplevel',
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'v8',
    'blink.user_timing',
  ],
) => {
  await browser.startTracing(page, { categories });
  return async (): Promise<readonly TraceEvent[]> => {
    const text = (await browser.stopTracing()).toString('utf8');
    return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
  };
};
export const longestTask = (events: readonly TraceEvent[]): number => {
  const names = new Map<string, number>();
  for (const e of events) if (/Task/.test(e.name)) names.set(e.name, (names.get(e.name) ?? 0) + 1);
  console.log(names);
  return 0;
};
