/** What happens to the pay on the way: figures of the document, and of the reader where they gave theirs. */
import type { Pathway, Pay, Range } from '../model/index.js';
import { dayNumber, type IsoDate } from './calendar-date.js';
import { bounded, percentBetween, weeksIn } from './figures.js';
import type { ReaderPay } from './learner.js';
import type { Plan } from './plan.js';

export interface PayOutlook {
  /** Pay at entry and in the target range as a share of today's: 1 is as much as today. */
  readonly atEntry?: Range | undefined;
  readonly inTarget?: Range | undefined;
  /** Weeks from today until the plan is finished, or until the document says so. */
  readonly untilEntry?: Range | undefined;
  /** Whether `untilEntry` comes from the reader's own plan. */
  readonly isOwn: boolean;
  /** Weeks from entry until the old pay is passed; only where the pay falls first. */
  readonly recovery?: Range | undefined;
  /** Percent that the amounts of the document come to, where that contradicts the change that it states. */
  readonly contradicts?: Range | undefined;
}

/** Nobody earns less than nothing. */
const share = ({ min, max }: Range): Range => ({
  min: bounded(1 + min / 100),
  max: bounded(1 + max / 100),
});

/** Percent from one pay to another, lowest to highest; undefined where they can't be compared. */
const changeBetween = (before: Pay | undefined, after: Pay | undefined): Range | undefined => {
  if (!before?.min || !after) return undefined;
  if (before.currency !== after.currency || before.period !== after.period) return undefined;
  return {
    min: percentBetween(before.max, after.min),
    max: percentBetween(before.min, after.max),
  };
};

/** @returns undefined where the document says nothing of pay that could be drawn or written in rows */
export const payOutlook = (
  { salary, timeline }: Pathway,
  plan: Plan,
  today: IsoDate,
): PayOutlook | undefined => {
  if (!salary || !(salary.change || salary.dip || salary.current || salary.target))
    return undefined;
  const { change, dip, recovery, current, target } = salary;
  const implied = changeBetween(current, target);
  const { until, weeks } = plan.whole;
  const isFinished = plan.hasHours && !weeks.max;
  const weeksTo = (date: IsoDate) => Math.max(0, dayNumber(date) + 1 - dayNumber(today)) / 7;
  return {
    atEntry: dip && share({ min: -dip.max, max: -dip.min }),
    inTarget: change ? share(change) : implied && share(implied),
    untilEntry: until
      ? { min: weeksTo(until.earliest), max: weeksTo(until.latest) }
      : isFinished
        ? { min: 0, max: 0 }
        : timeline && !plan.hasHours
          ? weeksIn(timeline)
          : undefined,
    isOwn: plan.hasHours,
    recovery: dip && dip.max > 0 && recovery ? weeksIn(recovery) : undefined,
    contradicts:
      change && implied && (implied.max < change.min || implied.min > change.max)
        ? implied
        : undefined,
  };
};

/** The reader's pay times a share of it, in whole units. */
export const payOf = ({ amount, currency, period }: ReaderPay, { min, max }: Range): Pay => ({
  min: Math.round(amount * min),
  max: Math.round(amount * max),
  currency,
  period,
});
