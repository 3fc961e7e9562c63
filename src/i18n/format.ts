/** Numbers, money, durations, dates and plurals, by `Intl`, whose formatters are costly to make and so kept. */
import type { PluralForms } from './en.js';
import type { Localization } from './localization.js';

interface NumericRange {
  readonly min: number;
  readonly max: number;
}

const formatters = new Map<string, unknown>();

const cached = <Options extends object, Formatter>(
  Constructor: new (tag: string, options: Options) => Formatter,
  { tag }: Localization,
  options: Options,
): Formatter => {
  const key = `${Constructor.name} ${tag} ${JSON.stringify(options)}`;
  const known = formatters.get(key) as Formatter | undefined;
  if (known) return known;
  const formatter = new Constructor(tag, options);
  formatters.set(key, formatter);
  return formatter;
};

export const formatNumber = (
  localization: Localization,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string => cached(Intl.NumberFormat, localization, options).format(value);

/** One number where both ends are equal (`formatRange` would call that approximate), else a range. */
export const formatRange = (
  localization: Localization,
  { min, max }: NumericRange,
  options: Intl.NumberFormatOptions = {},
): string => {
  const formatter = cached(Intl.NumberFormat, localization, options);
  const [first, last] = [formatter.format(min), formatter.format(max)];
  return first === last ? first : formatter.formatRange(min, max);
};

export type TimeUnit = 'weeks' | 'months' | 'years' | 'hours';

/** `8 weeks`, `9–12 months`. */
export const formatDuration = (
  localization: Localization,
  range: NumericRange,
  unit: TimeUnit,
  maximumFractionDigits = 1,
): string =>
  formatRange(localization, range, {
    style: 'unit',
    unit: unit.slice(0, -1),
    unitDisplay: 'long',
    maximumFractionDigits,
  });

/** `+30%`, `−20% to −10%` in the language's own form. @param range percent */
export const formatPercent = (
  localization: Localization,
  { min, max }: NumericRange,
  signDisplay: 'auto' | 'exceptZero' = 'auto',
): string =>
  formatRange(
    localization,
    { min: min / 100, max: max / 100 },
    { style: 'percent', maximumFractionDigits: 1, signDisplay },
  );

/** An amount or a range of money, in whole units where it is whole. */
export const formatMoney = (
  localization: Localization,
  { min, max, currency }: NumericRange & { readonly currency: string },
): string =>
  formatRange(
    localization,
    { min, max },
    {
      style: 'currency',
      currency,
      ...(Number.isInteger(min) && Number.isInteger(max) && { maximumFractionDigits: 0 }),
    },
  );

/** A date, or a month or year where the author is no more precise. @param iso `2026-11-23`, `2026-11` or `2026` */
export const formatDate = (localization: Localization, iso: string): string => {
  const parts = iso.split('-').length;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return cached(Intl.DateTimeFormat, localization, options).format(new Date(iso));
};

/** `A, B and C`. */
export const formatList = (
  localization: Localization,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => cached(Intl.ListFormat, localization, { type }).format(items);

/** The word form that fits a number, with `#` replaced by it. */
export const formatCount = (
  localization: Localization,
  count: number,
  forms: PluralForms,
): string => {
  const category = cached(Intl.PluralRules, localization, {}).select(count);
  return (forms[category] ?? forms.other).replace('#', formatNumber(localization, count));
};

/** The name of a region; a subdivision is shown by its code beside its country. @param code ISO 3166 */
export const formatRegion = (localization: Localization, code: string): string => {
  const [country = code, subdivision] = code.split('-');
  const name = cached(Intl.DisplayNames, localization, { type: 'region' }).of(country) ?? country;
  return subdivision ? `${name} (${code})` : name;
};
