import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && /^[-‐‑–—−~〜～]$/u.test(token.word);

export interface Quantity {
  readonly value: number;
  /** It counts one only where something to be counted follows. */
  readonly isArticle: boolean;
  /** Index of the next token. */
  readonly next: number;
}

const wordsAt = (
  tokens: readonly Token[],
  at: number,
  { numbers, teens, articles }: Lexicon,
): Quantity | undefined => {
  const value = numbers.get(tokens[at]?.word ?? '');
  if (value === undefined) return undefined;
  // `half a year`
  if (value < 1 && articles.has(tokens[at + 1]?.word ?? '')) {
    return { value, isArticle: false, next: at + 2 };
  }
  const isTens = value >= 20 && value % 10 === 0;
  const second = isTens && isDash(tokens[at + 1]) ? at + 2 : at + 1;
  const word = tokens[second]?.word ?? '';
  const ones = numbers.get(word) ?? 0;
  if (isTens && ones >= 1 && ones < 10) {
    return { value: value + ones, isArticle: false, next: second + 1 };
  }
  if (value >= 1 && value < 10 && teens.has(word)) {
    return { value: value + 10, isArticle: false, next: at + 2 };
  }
  return { value, isArticle: false, next: at + 1 };
};

/** A number in digits or words; an article counts where a word stands before it that lets it. */
export const quantityAt = (
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon | undefined,
): Quantity | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  const withHalf = (quantity: Quantity): Quantity => {
    const rest = lexicon?.andAHalf ?? [];
    const hasHalf =
      rest.length > 0 && rest.every((word, index) => tokens[quantity.next + index]?.word === word);
    return hasHalf
      ? { ...quantity, value: quantity.value + 0.5, next: quantity.next + rest.length }
      : quantity;
  };
  if (token.number !== undefined) {
    return withHalf({ value: token.number, isArticle: false, next: at + 1 });
  }
  if (!lexicon) return undefined;
  const words = wordsAt(tokens, at, lexicon);
  if (words) return withHalf(words);
  if (!lexicon.articles.has(token.word)) return undefined;
  const before = tokens[at - 1]?.word;
  const counts =
    before === undefined || !/^[\p{L}\p{N}]/u.test(before) || lexicon.beforeArticle.has(before);
  return counts ? { value: 1, isArticle: true, next: at + 1 } : undefined;
};

/**
 * Whether a range goes on here: `9–12`, `9-to-12`, `nine or ten`, `between 9 and 12`.
 *
 * @param before - the word before the range
 * @returns index of the token after the sign
 */
export const rangeSignAt = (
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon | undefined,
  before?: string,
): number | undefined => {
  const dashed = isDash(tokens[at]) ? at + 1 : at;
  const word = tokens[dashed]?.word ?? '';
  const isTo =
    lexicon === undefined
      ? // Whatever stands between two figures of a language that we do not know makes them a range.
        /^\p{L}{1,4}$/u.test(word) && tokens[dashed + 1]?.number !== undefined
      : lexicon.to.has(word) ||
        (before !== undefined && lexicon.between.has(before) && lexicon.and.has(word));
  if (isTo) return isDash(tokens[dashed + 1]) ? dashed + 2 : dashed + 1;
  return dashed > at ? dashed : undefined;
};
