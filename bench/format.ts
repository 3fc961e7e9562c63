import type { Estimate } from './browser/statistics.js';

export const integer = (value: number): string => Math.round(value).toLocaleString('en');

/** A figure with its bounds: `1.13 (1.02–1.25)`. */
export const estimateText = ({ value, low, high }: Estimate, places = 2): string => {
  const written = (number: number) =>
    number.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
  return `${written(value)} (${written(low)}–${written(high)})`;
};
