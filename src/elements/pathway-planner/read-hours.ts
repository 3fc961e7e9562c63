import type { Range } from '../../model/index.js';

const NONE: Range = { min: NaN, max: NaN };

/** Digits that readers type: Latin, Arabic-Indic, Persian; the last four bits are their value. */
const asLatin = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * `6`, `6.5`, `6,5`, `2–6`, `2 to 6`.
 * @returns a range of `NaN` for anything else, and undefined for nothing
 */
export const readHours = (text: string): Range | undefined => {
  const typed = asLatin(text.trim()).replace(/[,\u066b]/g, '.');
  if (!typed) return undefined;
  const [, min, max = min] = /^(\d*\.?\d+)(?:[^\d.]+(\d*\.?\d+))?[^\d.]*$/.exec(typed) ?? [];
  return min ? { min: Number(min), max: Number(max) } : NONE;
};
