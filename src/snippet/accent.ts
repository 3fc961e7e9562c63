/** The one colour that brands a guide. */
import { tag } from './markup.js';

const HEX = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

/** Whether only the # is missing for a colour in hexadecimal; no colour has a name of these letters alone. */
export const lacksHash = (text: string): boolean => HEX.test(`#${text.trim()}`);

/**
 * Whether a text can be a colour, by its signs: digits behind a #, a word, or a function in which nothing ends a
 * declaration, opens a comment or leaves a bracket open. Which words and functions there are, browsers know.
 */
export const isColourLike = (text: string): boolean => {
  let rest = text.trim();
  if (HEX.test(rest)) return true;
  if (lacksHash(rest) || !/^[\w#%(),. /*+-]+$/.test(rest) || rest.includes('/*')) return false;
  for (let outer = ''; rest !== outer; rest = rest.replace(/\([^()]*\)/g, '')) outer = rest;
  return /^[a-z][a-z-]*$/i.test(rest);
};

/**
 * Brands guides in and below what a selector names.
 * @param accent colour, as CSS has it
 * @throws {RangeError} where it cannot be one
 */
export const accentRule = (selector: string, accent: string): string => {
  const colour = accent.trim();
  if (lacksHash(colour)) throw new RangeError(`“${colour}” is no colour: write “#${colour}”.`);
  if (!isColourLike(colour)) throw new RangeError(`“${colour}” is no colour.`);
  return `${selector}{--pathway-accent:${colour}}`;
};

/** The same for all guides of a page, as an element. */
export const accentStyle = (accent: string): string =>
  tag('style', {}, accentRule('career-pathway', accent));
