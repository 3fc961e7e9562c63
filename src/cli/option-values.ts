/** What options take, where not every text will do. */
import colourNames from 'color-name';
import { InvalidArgumentError } from 'commander';
import { isColourLike, lacksHash } from '../snippet/index.js';
import { languages } from '../i18n/languages/index.js';
import { nearest } from '../model/nearest.js';

/** @throws InvalidArgumentError, which the command line tells of, where it is none */
export const webAddress = (value: string): string => {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new InvalidArgumentError('Give a whole address, such as https://example.org/guide.');
};

/**
 * An address as links have it, whole or relative.
 * @throws InvalidArgumentError where it is none
 */
export const linkAddress = (value: string): string => {
  if (URL.canParse(value, 'https://relative.invalid/')) return value;
  throw new InvalidArgumentError(
    'Give an address: https://example.org/guide.json, or /guide.json.',
  );
};

/** @throws InvalidArgumentError where something comes behind the path, to which names of files could not be added */
export const folderAddress = (value: string): string => {
  if (!/[?#]/.test(value)) return linkAddress(value);
  throw new InvalidArgumentError('Give the address of the folder alone, without ? and #.');
};

/** Words that stand for a colour which page, reader or system choose. https://www.w3.org/TR/css-color-4/#css-system-colors */
const CHOSEN_ELSEWHERE = [
  'currentcolor',
  'transparent',
  'accentcolor',
  'accentcolortext',
  'activetext',
  'buttonborder',
  'buttonface',
  'buttontext',
  'canvas',
  'canvastext',
  'field',
  'fieldtext',
  'graytext',
  'highlight',
  'highlighttext',
  'linktext',
  'mark',
  'marktext',
  'selecteditem',
  'selecteditemtext',
  'visitedtext',
];

/** @returns what to write instead, as a sentence; nothing where it is the name of a colour */
const aboutColourName = (name: string): string | undefined => {
  const named = Object.keys(colourNames);
  if ([...named, ...CHOSEN_ELSEWHERE].includes(name.toLowerCase())) return undefined;
  const meant = nearest(name, named);
  return `CSS has no colour of that name. ${
    meant === undefined
      ? 'Write one that it has, or its digits: teal, #7a3b0c.'
      : `Did you mean “${meant}”?`
  }`;
};

const aboutColour = (colour: string): string | undefined => {
  if (lacksHash(colour)) return `Write a # before the digits: '#${colour}'.`;
  if (!isColourLike(colour))
    return 'Write a colour as in CSS: #7a3b0c, teal, or oklch(50% 0.1 200).';
  // Which functions there are, browsers know.
  return /^#|\(/.test(colour) ? undefined : aboutColourName(colour);
};

/** @throws InvalidArgumentError where it cannot be a colour of CSS */
export const cssColour = (value: string): string => {
  const colour = value.trim();
  const fault = aboutColour(colour);
  if (fault) throw new InvalidArgumentError(fault);
  return colour;
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
