/**
 * What `Intl` writes in English (US), for the forms that most guides have. The first formatter of a page is dear: V8 lists all
 * languages it knows before it makes one, which takes a fifth of the time in which a guide is shown. A test holds every
 * form here against `Intl`; whatever else there is, `Intl` writes.
 */

/** Rounded as `Intl` does, halves up as they are written; nothing where it takes more than digits and commas. */
const digits = (exact: number, places: number): string | undefined => {
  const value = places ? exact : Math.round(exact);
  if (!(exact >= 0)) return undefined;
  if (value < 1000 && value % 1 === 0) return String(value);
  const [whole, decimals = ''] = String(
    Number(
      `${String(Math.round(Number(`${String(value)}e${String(places)}`)))}e-${String(places)}`,
    ),
  ).split('.');
  return /^\d{1,9}$/.test(whole!)
    ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals && `.${decimals}`)
    : undefined;
};

/** One number, or a range where its ends are written differently; nothing where only `Intl` knows. */
export const plainRange = (
  min: number,
  max: number,
  {
    style,
    unit,
    unitDisplay,
    maximumFractionDigits,
    signDisplay,
    ...others
  }: Intl.NumberFormatOptions,
): string | undefined => {
  if (Object.keys(others).length || (unit && unitDisplay !== 'long')) return undefined;
  const isPercent = style === 'percent';
  const [first, last] = [min, max].map((value) =>
    isPercent
      ? digits(Number(`${String(value)}e2`), maximumFractionDigits ?? 0)
      : digits(value, maximumFractionDigits ?? 3),
  );
  if (!first || !last) return undefined;
  const range = first === last ? first : `${first}–${last}`;
  if (unit) return `${range} ${unit}${range === '1' ? '' : 's'}`;
  if (!isPercent) return range;
  if (signDisplay === 'exceptZero' && first !== '0') return `+${range}%`;
  return first === last ? `${range}%` : undefined;
};

/** `A, B, and C`. */
export const plainList = (items: readonly string[], word: string): string =>
  items.length > 2
    ? `${items.slice(0, -1).join(', ')}, ${word} ${items.at(-1)!}`
    : items.join(` ${word} `);

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** @param iso `2026-11-23`, `2026-11` or `2026` */
export const plainDate = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return [month && MONTHS[month - 1], day && `${String(day)},`, year].filter(Boolean).join(' ');
};
