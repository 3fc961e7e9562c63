/** Figures as the messages of rules write them. */
import type { Duration, Pay, Range } from '../../../../model/index.js';
import type { NamedTime } from '../../../language/durations.js';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

const countOf = (count: number, unit: string): string =>
  `${number.format(count)} ${count === 1 ? unit.replace(/s$/, '') : unit}`;

/** `8 weeks`, `9 to 12 months` */
export const sayTime = ({ min, max, unit }: Range & { readonly unit: string }): string =>
  number.format(min) === number.format(max)
    ? countOf(min, unit)
    : `${number.format(min)} to ${countOf(max, unit)}`;

/** `8 weeks`. @param weeks - not needed to the day */
export const sayWeeks = (weeks: number): string => countOf(Math.round(weeks), 'weeks');

/** `8 weeks`, or `at least 8 weeks` where it may be more. */
export const sayLeast = ({ min, max }: Range): string =>
  min < max ? `at least ${sayWeeks(min)}` : sayWeeks(min);

/** `8 weeks`, or `at most 8 weeks` where it may be less. */
export const sayMost = ({ min, max }: Range): string =>
  min < max ? `at most ${sayWeeks(max)}` : sayWeeks(max);

/** `about 9 months`, `at most 1 year` */
export const sayNamedTime = (time: NamedTime): string =>
  time.bound === 'exact' ? sayTime(time) : `${time.bound} ${sayTime(time)}`;

export const sayDuration = (duration: Duration): string => sayTime(duration);

/** `30%`, `10 to 20%` */
export const sayPercent = ({ min, max }: Range): string =>
  min === max ? `${number.format(min)}%` : `${number.format(min)} to ${number.format(max)}%`;

/** `+30%`, `−65 to −45%` */
export const sayChange = ({ min, max }: Range): string => {
  const signed = (value: number): string =>
    `${value < 0 ? '−' : '+'}${number.format(Math.abs(value))}`;
  return min === max ? `${signed(min)}%` : `${signed(min)} to ${signed(max)}%`;
};

/** `USD 130,000 to 250,000` */
export const sayMoney = ({ min, max, currency }: Range & { readonly currency: string }): string =>
  `${currency} ${min === max ? number.format(min) : `${number.format(min)} to ${number.format(max)}`}`;

/** `USD 130,000 to 250,000 a year` */
export const sayPay = (pay: Pay): string =>
  `${sayMoney(pay)} ${pay.period === 'hour' ? 'an' : 'a'} ${pay.period}`;
