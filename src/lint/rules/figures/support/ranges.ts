import type { Pay, PayPeriod, Range } from '../../../../model/index.js';

export const lies = (range: Range, within: Range, slack: number): boolean =>
  range.min >= within.min - slack && range.max <= within.max + slack;

const isProper = ({ min, max }: Range): boolean => min < max;

/** Whether two ranges cannot mean the same: they are apart, or each goes its own way. */
export const disagree = (one: Range, other: Range, slack: number): boolean =>
  one.max < other.min - slack ||
  one.min > other.max + slack ||
  (isProper(one) && isProper(other) && !lies(one, other, slack) && !lies(other, one, slack));

const PER_YEAR: Partial<Record<PayPeriod, number>> = { year: 1, month: 12, week: 52 };

/** The pay in the other period; undefined where that depends on the hours. */
export const payPer = (
  { min, max, period }: Range & { readonly period: PayPeriod },
  wanted: PayPeriod,
): Range | undefined => {
  if (period === wanted) return { min, max };
  const [from, to] = [PER_YEAR[period], PER_YEAR[wanted]];
  return from && to ? { min: (min * from) / to, max: (max * from) / to } : undefined;
};

/** By how many percent pay may change from any amount of the one to any of the other. */
export const changeBetween = (
  current: Pay | undefined,
  target: Pay | undefined,
): Range | undefined => {
  if (current?.currency === undefined || current.currency !== target?.currency) return undefined;
  const before = payPer(current, target.period);
  if (!before || !(before.min > 0)) return undefined;
  return {
    min: 100 * (target.min / before.max - 1),
    max: 100 * (target.max / before.min - 1),
  };
};
