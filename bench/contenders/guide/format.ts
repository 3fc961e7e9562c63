/** Figures in English. Formatters are costly to make, and so kept. */
import type { Amount, Range, Unit } from './document.js';

const formatters = new Map<string, Intl.NumberFormat>();

const formatterFor = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.NumberFormat('en', options);
  formatters.set(key, formatter);
  return formatter;
};

export const rangeOf = (amount: Amount | undefined): Range =>
  typeof amount === 'object' ? amount : { min: amount ?? 0, max: amount ?? 0 };

export const middleOf = (amount: Amount | undefined): number => {
  const { min, max } = rangeOf(amount);
  return (min + max) / 2;
};

const WEEKS: Readonly<Record<Unit, number>> = { weeks: 1, months: 4.345, years: 52.14 };

export const inWeeks = ({ min, max, unit }: Range & { readonly unit: Unit }): Range => ({
  min: min * WEEKS[unit],
  max: max * WEEKS[unit],
});

export const inMonths = ({ min, max }: Range): Range => ({
  min: min / WEEKS.months,
  max: max / WEEKS.months,
});

export const number = (amount: Amount, options: Intl.NumberFormatOptions = {}): string => {
  const { min, max } = rangeOf(amount);
  const formatter = formatterFor(options);
  // What rounds to one figure is written as one.
  return formatter.format(min) === formatter.format(max)
    ? formatter.format(min)
    : formatter.formatRange(min, max);
};

/** `8 weeks`, `9–12 months`. */
export const duration = (amount: Amount, unit: Unit | 'hours', maximumFractionDigits = 1): string =>
  number(amount, {
    style: 'unit',
    unit: unit.slice(0, -1),
    unitDisplay: 'long',
    maximumFractionDigits,
  });

/** `+30%`, `−20% – −10%`. */
export const change = (percent: Amount): string => {
  const { min, max } = rangeOf(percent);
  const formatter = formatterFor({
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const ends = [...new Set([min, max])].map((end) => formatter.format(end / 100));
  return ends.join(' – ').replaceAll('-', '−');
};

export const percent = (share: number): string => number(share, { style: 'percent' });

export const money = (amount: Range, currency: string): string =>
  number(amount, { style: 'currency', currency, maximumFractionDigits: 0 });

const lists = new Intl.ListFormat('en', { type: 'conjunction' });

export const list = (items: readonly string[]): string => lists.format(items);
