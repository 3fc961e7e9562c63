/** Numbers, money, durations, dates and plurals, by `Intl`, whose formatters are costly to make and so kept. */
import type { PluralForms } from './en.js';
import type { Localization } from './localization.js';
import { plainDate, plainList, plainRange } from './plain-english.js';

interface NumericRange {
  readonly min: number;
  readonly max: number;
}

const formatters = new Map<string, unknown>();

/** The formatter for a language and its options; made once. */
export const cached = <Options extends object, Formatter>(
  Constructor: new (tag: string, options: Options) => Formatter,
  { tag, numbering }: Localization,
  options: Options,
): Formatter => {
  const key = `${Constructor.name} ${tag} ${Object.entries(options).join()}`;
  const known = formatters.get(key) as Formatter | undefined;
  if (known) return known;
  const formatter = new Constructor(numbering?.[tag] ?? tag, options);
  formatters.set(key, formatter);
  return formatter;
};

/** Whether the plain forms of English are those of a language; its regions each have their own. */
export const isPlain = ({ tag }: Localization): boolean => tag === 'en';

export const formatNumber = (
  l10n: Localization,
  value: number,
  options: Intl.NumberFormatOptions = {},
): string => formatRange(l10n, { min: value, max: value }, options);

/** One number where both ends are equal (`formatRange` would call that approximate), else a range. */
export const formatRange = (
  l10n: Localization,
  { min, max }: NumericRange,
  options: Intl.NumberFormatOptions = {},
): string => {
  const plain = isPlain(l10n) && plainRange(min, max, options);
  if (plain) return plain;
  const formatter = cached(Intl.NumberFormat, l10n, options);
  const [first, last] = [formatter.format(min), formatter.format(max)];
  return first === last ? first : formatter.formatRange(min, max);
};

export type TimeUnit = 'weeks' | 'months' | 'years' | 'hours';

/** `8 weeks`, `9–12 months`. */
export const formatDuration = (
  l10n: Localization,
  range: NumericRange,
  unit: TimeUnit,
  maximumFractionDigits = 1,
): string =>
  formatRange(l10n, range, {
    style: 'unit',
    unit: unit.slice(0, -1),
    unitDisplay: 'long',
    maximumFractionDigits,
  });

/** `+30%`, `−20% to −10%` in the language's own form. @param range percent */
export const formatPercent = (
  l10n: Localization,
  { min, max }: NumericRange,
  signDisplay: 'auto' | 'exceptZero' = 'auto',
): string => {
  const options = { style: 'percent', maximumFractionDigits: 1, signDisplay } as const;
  const [from, to] = [min / 100, max / 100];
  // `formatRange` leaves out the second sign, and a fall then looks like a rise.
  const range =
    min < max && min < 0
      ? `${formatNumber(l10n, from, options)} – ${formatNumber(l10n, to, options)}`
      : formatRange(l10n, { min: from, max: to }, options);
  // Where a language writes a hyphen for the minus, a figure in large type deserves the sign itself.
  return range.replaceAll('-', '−');
};

/** An amount or a range of money, in whole units where it is whole. */
export const formatMoney = (
  l10n: Localization,
  { min, max, currency }: NumericRange & { readonly currency: string },
): string =>
  formatRange(
    l10n,
    { min, max },
    {
      style: 'currency',
      currency,
      ...(Number.isInteger(min) && Number.isInteger(max) && { maximumFractionDigits: 0 }),
    },
  );

/** A date, or a month or year where the author is no more precise. @param iso `2026-11-23`, `2026-11` or `2026` */
export const formatDate = (l10n: Localization, iso: string): string => {
  if (isPlain(l10n)) return plainDate(iso);
  const parts = iso.split('-').length;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return cached(Intl.DateTimeFormat, l10n, options).format(new Date(iso));
};

/** `A, B and C`. */
export const formatList = (
  l10n: Localization,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string =>
  isPlain(l10n)
    ? plainList(items, type === 'conjunction' ? 'and' : 'or')
    : cached(Intl.ListFormat, l10n, { type }).format(items);

/** The word form that fits a number, with `#` replaced by it. */
export const formatCount = (l10n: Localization, count: number, forms: PluralForms): string => {
  const category = cached(Intl.PluralRules, l10n, {}).select(count);
  return (forms[category] ?? forms.other).replace('#', formatNumber(l10n, count));
};

/** The name of a region; a subdivision is shown by its code beside its country. @param code ISO 3166 */
export const formatRegion = (l10n: Localization, code: string): string => {
  const [country = code, subdivision] = code.split('-');
  const name = cached(Intl.DisplayNames, l10n, { type: 'region' }).of(country) ?? country;
  return subdivision ? `${name} (${code})` : name;
};
