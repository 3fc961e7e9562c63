/**
 * What `Intl` writes in English (US), for the forms that most guides have. The first formatter of a page is dear: V8 lists all
 * languages it knows before it makes one, which takes a fifth of the time in which a guide is shown. A test holds every
 * form here against `Intl`; whatever else there is, `Intl` writes.
 */

/** Larger numbers are no figures of a guide, and smaller shares are written with an exponent. */
const MOST = 1e9;

/** @returns nothing where it takes more than digits and commas */
const digits = (value: number, mostDecimals: number): string | undefined => {
  if (!(value >= 0 && value < MOST) || String(value).includes('e')) return undefined;
  // As decimal digits, since halves are rounded up as they are written, not as they are stored.
  const rounded = Number(
    `${String(Math.round(Number(`${String(value)}e${String(mostDecimals)}`)))}e-${String(mostDecimals)}`,
  );
  const [whole = '', decimals] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
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
  const written = (value: number) =>
    digits(
      isPercent ? Number(`${String(value)}e2`) : value,
      maximumFractionDigits ?? (isPercent ? 0 : 3),
    );
  const [first, last] = [written(min), written(max)];
  if (!first || !last) return undefined;
  const range = first === last ? first : `${first}–${last}`;
  if (isPercent) {
    const isSigned = signDisplay === 'exceptZero' && first !== '0';
    return first === last || isSigned ? `${isSigned ? '+' : ''}${range}%` : undefined;
  }
  if (style === 'unit') return `${range} ${String(unit)}${range === '1' ? '' : 's'}`;
  return range;
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
  const [year = '', month, day] = iso.split('-');
  const words = [
    month && MONTHS[Number(month) - 1],
    day && `${String(Number(day))},`,
    String(Number(year)),
  ];
  return words.filter(Boolean).join(' ');
};
