/** What options take, where not every text will do. */
import { InvalidArgumentError } from 'commander';
import { isColourLike } from '../snippet/index.js';
import { languages } from '../i18n/languages/index.js';

/** @throws InvalidArgumentError, which the command line tells of, where it is none */
export const webAddress = (value: string): string => {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new InvalidArgumentError('Give a whole address, such as https://example.org/guide.');
};

/** @throws InvalidArgumentError where something comes behind the path, to which names of files could not be added */
export const folderAddress = (value: string): string => {
  if (!/[?#]/.test(value)) return value;
  throw new InvalidArgumentError('Give the address of the folder alone, without ? and #.');
};

/**
 * What can be a colour, by its signs; which words and functions are colours, browsers know.
 * @throws InvalidArgumentError where it cannot be one
 */
export const cssColour = (value: string): string => {
  if (isColourLike(value)) return value;
  throw new InvalidArgumentError('Write a colour as in CSS: #7a3b0c, teal, or oklch(50% 0.1 200).');
};

const languageOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
};

/**
 * A language tag of which the interface has the words.
 * @throws InvalidArgumentError, which the command line tells of, where it has none
 */
export const interfaceLanguage = (value: string): string => {
  const known = ['en', ...Object.keys(languages)];
  if (known.includes(languageOf(value) ?? '')) return value;
  throw new InvalidArgumentError(
    `There are words in ${known.sort().join(', ')}; a region may follow, as in en-GB.`,
  );
};
