/** Percentages that a text names, with the way they go. */
import type { Range } from '../../model/index.js';
import type { Bound } from './durations.js';
import type { Lexicon, PayWords } from './lexicon.js';
import { quantityAt, rangeSignAt } from './quantities.js';
import { around, tokensOf, type Token } from './tokens.js';

export interface Percentage extends Range {
  readonly direction: 'rise' | 'fall' | undefined;
  readonly bound: Bound;
}

/** Tokens on either side in which a word says the way. */
const REACH = 4;

const percentSignAt = (
  tokens: readonly Token[],
  at: number,
  { percent }: Lexicon,
): number | undefined => {
  if (percent.has(tokens[at]?.word ?? '')) return at + 1;
  // `per cent`
  return tokens[at]?.word === 'per' && tokens[at + 1]?.word === 'cent' ? at + 2 : undefined;
};

/** Words of a bound, such as “more than”, say nothing of the way. */
const withoutBounds = (text: string, { atMost, atLeast, about }: Lexicon): string => {
  for (const bound of [atMost, atLeast, about]) {
    if (bound.test(text)) return text.replace(bound, ' ');
  }
  return text;
};

const isEnd = ({ word }: Token): boolean => /^[,;:.!?()–—]$/u.test(word);

const directionOf = (
  words: readonly Token[],
  { rise, fall }: PayWords,
): Percentage['direction'] => {
  const end = words.findIndex(isEnd);
  const near = words.slice(0, end < 0 ? REACH : Math.min(end, REACH)).map(({ word }) => word);
  for (const word of near) {
    if (rise.test(word)) return 'rise';
    if (fall.test(word)) return 'fall';
  }
  return undefined;
};

const boundOf = (lexicon: Lexicon, before: string, after: string): Bound => {
  if (lexicon.orLess.test(after) || lexicon.atMost.test(before)) return 'at most';
  if (lexicon.orMore.test(after) || lexicon.atLeast.test(before)) return 'at least';
  return lexicon.about.test(before) ? 'about' : 'exact';
};

/** `a fifth less`; `a fifth year` is another fifth. */
const fractionAt = (
  tokens: readonly Token[],
  at: number,
  { articles, fractions }: Lexicon,
  words: PayWords,
): Percentage | undefined => {
  const value = fractions.get(tokens[at + 1]?.word ?? '');
  const next = tokens[at + 2];
  if (value === undefined || !next || !articles.has(tokens[at]!.word)) return undefined;
  const direction = directionOf([next], words);
  return direction && { min: value, max: value, direction, bound: 'about' };
};

/** @returns in percent, without their signs */
export const percentagesIn = (text: string, lexicon: Lexicon, words: PayWords): Percentage[] => {
  const tokens = tokensOf(text);
  const found: Percentage[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const fraction = fractionAt(tokens, at, lexicon, words);
    if (fraction) found.push(fraction);
    const from = quantityAt(tokens, at, lexicon);
    if (!from || from.isArticle) continue;
    const firstSign = percentSignAt(tokens, from.next, lexicon);
    const sign = rangeSignAt(tokens, firstSign ?? from.next, lexicon, tokens[at - 1]?.word);
    const to = sign === undefined ? undefined : quantityAt(tokens, sign, lexicon);
    const lastSign = to && percentSignAt(tokens, to.next, lexicon);
    const next = lastSign ?? firstSign;
    if (next === undefined) continue;
    const { before, after } = around(text, tokens[at]!.start, tokens[next - 1]!.end);
    if (words.level.test(before)) continue;
    const saysNoWay = [lexicon.orMore, lexicon.orLess, words.share].some((end) => end.test(after));
    const following = saysNoWay ? '' : after;
    found.push({
      min: from.value,
      max: lastSign === undefined ? from.value : to!.value,
      // What follows is closer to the figure: “10% less than the higher of the two”.
      direction:
        directionOf(tokensOf(following), words) ??
        directionOf(tokensOf(withoutBounds(before, lexicon)).reverse(), words),
      bound: boundOf(lexicon, before, after),
    });
    at = next - 1;
  }
  return found;
};
