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
export type Refusal = 'hours' | 'date' | 'far-date' | 'order' | 'pay';

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

export const refusePay = ({ amount, currency, period }: ReaderPay): Refusal | undefined =>
  amount > 0 && amount < 1e12 && /^[A-Z]{3}$/.test(currency) && PERIODS.includes(period)
    ? undefined
    : 'pay';
