/** From hours of work to days of a calendar. */
import type { DateRange } from './calendar-date.js';
import { dayNumber, isoDate } from './calendar-date.js';
import type { TimeOff } from './learner.js';

/** Past a lifetime of learning there is nothing to say: days. */
const LONGEST = 36_525;

/** Fractions of a day that come of adding; nobody means them. */
const TINY = 1e-6;

type Span = readonly [from: number, to: number];

/** Days off as stretches that do not touch, in order; one without an end goes on until the day that is given. */
export const daysOff = (timeOff: readonly TimeOff[], today: number): Span[] => {
  const spans: [number, number][] = [];
  const sorted = timeOff
    .map(({ from, until }): [number, number] => [
      dayNumber(from),
      (until ? dayNumber(until) : today - 1) + 1,
    ])
    .filter(([from, to]) => from < to)
    .sort(([a], [b]) => a - b);
  for (const [from, to] of sorted) {
    const last = spans.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return spans;
};

/** The moment itself, or the end of the days off that it falls into. */
export const firstWorkday = (at: number, off: readonly Span[]): number =>
  off.find(([begin, end]) => begin - TINY <= at && at < end - TINY)?.[1] ?? at;

/** The moment at which so many days of learning are over, when none is done on days off. */
export const afterDays = (from: number, days: number, off: readonly Span[]): number => {
  let at = from;
  let left = days;
  for (const [begin, end] of off) {
    if (end <= at + TINY) continue;
    const before = Math.max(0, begin - at);
    // Work that ends as the days off begin is over before them.
    if (left <= before + TINY) break;
    left -= before;
    at = end;
  }
  return at + left;
};

const firstDay = (moment: number): number => Math.floor(moment + TINY);
const lastDay = (moment: number): number => Math.ceil(moment - TINY) - 1;

/** A stretch of a plan, as moments in days: its shortest and its longest course. */
export interface Course {
  readonly low: Span;
  readonly high: Span;
}

/** @returns undefined where the end is too far away to mean anything */
export const datesOf = (
  { low, high }: Course,
  start: number,
): { readonly from: DateRange; readonly until: DateRange } | undefined => {
  // The other way round, what is no number would pass.
  if (!(high[1] - start <= LONGEST)) return undefined;
  const range = (earliest: number, latest: number): DateRange => ({
    earliest: isoDate(earliest),
    latest: isoDate(Math.max(earliest, latest)),
  });
  const [first, last] = [firstDay(low[0]), firstDay(high[0])];
  return {
    from: range(first, last),
    until: range(Math.max(first, lastDay(low[1])), Math.max(last, lastDay(high[1]))),
  };
};
