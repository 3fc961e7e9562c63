/** An author's text in CommonMark: it stays text, whatever is in it. https://spec.commonmark.org/0.31.2/ */
import { addressOf, type Addressed } from './address.js';

/** What makes a block of a line that begins with it: a heading, a quote, a list, a rule. */
const AT_START = /^(?:[#>]|-(?=\s|[-\s]*$)|\+(?=\s|$))/;
const NUMBERED = /^(\d{1,9})(?=[.)](?:\s|$))/;

/**
 * What means something wherever it stands, in CommonMark or in what GitHub adds to it: bare addresses, mentions, crossed
 * out words, formulas. What means nothing where it stands, such as a full stop, is not escaped.
 */
const ANYWHERE = new RegExp(
  [
    '[\\\\`*[\\]~]',
    '!(?=\\[)',
    // Before a letter it ends no emphasis, and without an end there is none: snake_case.
    '_(?![\\p{L}\\p{N}])',
    // Before a space it opens nothing; at the end, who knows what follows.
    '<(?!\\s)',
    '&(?=#?\\w+;)',
    // The end of a line of them closes a heading.
    '(?<=\\s)#(?=#*$)',
    ':(?=\\/\\/)|(?<=mailto|xmpp):',
    '(?<=www)\\.',
    '@(?=\\w)',
    // An amount of money opens a formula, but closes none.
    '\\$(?!\\d)',
  ].join('|'),
  'giu',
);

/** An author's text on one line, none of whose characters mean anything. Spaces of any kind become one. */
export const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, '\\$&')
    .replace(NUMBERED, '$1\\');

/** The same as a link, where what it belongs to has an address. */
export const linked = (text: string, owner: Addressed): string => {
  const url = addressOf(owner);
  if (url === undefined) return plain(text);
  const address = url
    .replace(/[<>\\\s\p{Cc}]/gu, encodeURIComponent)
    // Else `&copy=` would be read as a sign.
    .replaceAll('&', '\\&');
  return `[${plain(text)}](<${address}>)`;
};
