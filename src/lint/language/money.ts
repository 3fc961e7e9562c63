/** Amounts of one currency that a text names. */
import type { PayPeriod, Range } from '../../model/index.js';
import type { Lexicon, PayWords } from './lexicon.js';
import { quantityAt, rangeSignAt } from './quantities.js';
import { around, tokensOf, type Token } from './tokens.js';

export interface Amount extends Range {
  /** As far as the text says. */
  readonly period?: PayPeriod | undefined;
}

/** The currency's code, sign and name, in lower case. */
const marksOf = (currency: string, language: string): Set<string> => {
  const shown = (currencyDisplay: 'narrowSymbol' | 'name', count: number): string[] =>
    new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
      .formatToParts(count)
      .filter(({ type }) => type === 'currency')
      .map(({ value }) => value.toLowerCase().split(/\s/).at(-1)!);
  return new Set([
    currency.toLowerCase(),
    ...shown('narrowSymbol', 1),
    ...shown('name', 1),
    ...shown('name', 2),
  ]);
};

/** Scales that go with one currency alone: `12 LPA`, `12 lakh`. */
const SCALES_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  INR: new Set(['lakh', 'lakhs', 'lac', 'lacs', 'lpa', 'crore', 'crores']),
};

interface Marks {
  readonly currency: string;
  readonly scales: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const isMarkAt = (tokens: readonly Token[], at: number, { currency, words }: Marks): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !words.has(token.word)) return false;
  // `C$` and `US$` are two currencies with one sign.
  const country = before?.end === token.start && /^\p{L}+$/u.test(before.word) ? before.word : '';
  return currency.startsWith(country.toUpperCase());
};

interface Part {
  readonly amount: number;
  readonly isMarked: boolean;
  readonly scale: number;
  readonly next: number;
}

const partAt = (
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  marks: Marks,
): Part | undefined => {
  const hasLead = isMarkAt(tokens, at, marks);
  const quantity = quantityAt(tokens, hasLead ? at + 1 : at, lexicon);
  if (!quantity || quantity.isArticle) return undefined;
  const word = tokens[quantity.next]?.word ?? '';
  const scale = lexicon.scales.get(word) ?? 1;
  const isScaled = scale > 1;
  // `Tsd.`
  const dot = isScaled && tokens[quantity.next + 1]?.word === '.' ? 1 : 0;
  const next = quantity.next + (isScaled ? 1 + dot : 0);
  const hasTrail = isMarkAt(tokens, next, marks);
  return {
    amount: quantity.value * scale,
    isMarked: hasLead || hasTrail || (isScaled && marks.scales.has(word)),
    scale,
    next: next + (hasTrail ? 1 : 0),
  };
};

const periodOf = (after: string, { periods }: PayWords): PayPeriod | undefined =>
  (Object.keys(periods) as PayPeriod[]).find((period) => periods[period].test(after));

/** @param currency - ISO 4217; amounts of others are passed over */
export const amountsIn = (
  text: string,
  language: string,
  lexicon: Lexicon,
  words: PayWords,
  currency: string,
): Amount[] => {
  const marks = {
    currency,
    words: marksOf(currency, language),
    scales: SCALES_OF[currency] ?? new Set<string>(),
  };
  const tokens = tokensOf(text);
  const found: Amount[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const from = partAt(tokens, at, lexicon, marks);
    if (!from) continue;
    const sign = rangeSignAt(tokens, from.next, lexicon, tokens[at - 1]?.word);
    const to = sign === undefined ? undefined : partAt(tokens, sign, lexicon, marks);
    const isRange = to !== undefined && (from.isMarked || to.isMarked);
    const last = isRange ? to : from;
    if (!isRange && !from.isMarked) continue;
    // `$130–250k`
    const factor = isRange && to.scale > 1 && from.scale === 1 && from.amount < 1000 ? to.scale : 1;
    found.push({
      min: from.amount * factor,
      max: last.amount,
      period: periodOf(around(text, 0, tokens[last.next - 1]!.end).after, words),
    });
    at = last.next - 1;
  }
  return found;
};
