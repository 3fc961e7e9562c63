/** The one colour that brands a guide. */
import { tag } from './markup.js';

/** Whether a text can be a colour, by its signs: nothing in it ends a declaration, opens a comment or leaves a bracket open. */
export const isColourLike = (text: string): boolean => {
  const hasOtherSigns = !/^[\w#%(),. /*+-]+$/.test(text) || text.includes('/*');
  let rest = text;
  for (let outer = ''; rest !== outer; rest = rest.replace(/\([^()]*\)/g, '')) outer = rest;
  return !hasOtherSigns && !/[()]/.test(rest);
};

/**
 * Brands guides in and below what a selector names.
 * @param accent colour, as CSS has it
 * @throws {RangeError} where it cannot be one
 */
export const accentRule = (selector: string, accent: string): string => {
  if (!isColourLike(accent)) throw new RangeError(`“${accent}” is no colour.`);
  return `${selector}{--pathway-accent:${accent}}`;
};

/** The same for all guides of a page, as an element. */
export const accentStyle = (accent: string): string =>
  tag('style', {}, accentRule('career-pathway', accent));
