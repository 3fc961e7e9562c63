/** What a reader may say, and what is wrong with what they said. Nothing else gets into a learner's state. */
import type { Range } from '../model/index.js';
import { dayNumber, isDate, type IsoDate } from './calendar-date.js';
import type { ReaderPay, TimeOff } from './learner.js';

/** Hours of learning that a week may have. */
export const HOURS_LIMITS: Range = { min: 0.5, max: 100 };
/** Days from today, either way: ten years. */
const FAR = 3_653;
const PERIODS = ['year', 'month', 'week', 'day', 'hour'];

/** Codes for which the interface has words. */
export type Refusal = 'hours' | 'date' | 'far-date' | 'order' | 'amount' | 'currency';

export const refuseHours = ({ min, max }: Range): Refusal | undefined =>
  min >= HOURS_LIMITS.min && max <= HOURS_LIMITS.max && min <= max ? undefined : 'hours';

export const refuseDate = (date: unknown, today: IsoDate): Refusal | undefined => {
  if (!isDate(date)) return 'date';
  return Math.abs(dayNumber(date) - dayNumber(today)) > FAR ? 'far-date' : undefined;
};

export const refuseTimeOff = ({ from, until }: TimeOff, today: IsoDate): Refusal | undefined =>
  refuseDate(from, today) ??
  (until === undefined
    ? undefined
    : (refuseDate(until, today) ?? (dayNumber(until) < dayNumber(from) ? 'order' : undefined)));

export const refusePay = ({ amount, currency, period }: ReaderPay): Refusal | undefined => {
  // A period is chosen from a list; only what was kept by others can have a wrong one.
  if (!(amount > 0 && amount < 1e12 && PERIODS.includes(period))) return 'amount';
  return /^[A-Z]{3}$/.test(currency) ? undefined : 'currency';
};
