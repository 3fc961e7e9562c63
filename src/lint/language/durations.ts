/** Times that a text names. */
import { durationInWeeks, type Range } from '../../model/index.js';
import { lexiconOf, type Lexicon, type TimeUnit } from './lexicon.js';
import { otherUnits } from './other-languages.js';
import { isDash, quantityAt, rangeSignAt } from './quantities.js';
import { around, tokensOf, type Token } from './tokens.js';

/** How exactly a text means a figure. */
export type Bound = 'exact' | 'about' | 'at most' | 'at least';

export interface NamedTime extends Range {
  /** The finer one, where both ends have one of their own; `min` and `max` are in it. */
  readonly unit: TimeUnit;
  readonly weeks: Range;
  readonly bound: Bound;
  /** Where it stands in the text, with the words that bound it. */
  readonly start: number;
  readonly end: number;
  /** Where the figure itself starts. */
  readonly figure: number;
}

const DAYS_PER_WEEK = 7;
const COARSENESS: readonly TimeUnit[] = ['days', 'weeks', 'months', 'years'];

const inWeeks = (amount: number, unit: TimeUnit): number =>
  unit === 'days'
    ? amount / DAYS_PER_WEEK
    : durationInWeeks({ min: amount, max: amount, unit }).min;

interface Found {
  readonly min: readonly [number, TimeUnit];
  readonly max: readonly [number, TimeUnit];
  /** `12+ months` */
  readonly isOpen?: boolean | undefined;
  /** Index of the next token. */
  readonly next: number;
}

type UnitOf = (word: string) => TimeUnit | undefined;

const unitsOf =
  ({ units }: Lexicon): UnitOf =>
  (word) =>
    COARSENESS.find((unit) => units[unit].test(word));

/** A quantity with its unit, if one follows: `9-month`, `a year and a half`. */
const partAt = (
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon | undefined,
  unitOf: UnitOf,
): { amount: number; unit?: TimeUnit | undefined; isOpen?: boolean; next: number } | undefined => {
  const dual = lexicon?.duals.get(tokens[at]?.word ?? '');
  if (dual) return { amount: 2, unit: dual, next: at + 1 };
  const quantity = quantityAt(tokens, at, lexicon);
  if (!quantity) return undefined;
  const isOpen = tokens[quantity.next]?.word === '+';
  const hasSign = isOpen || isDash(tokens[quantity.next]);
  const unitAt = hasSign ? quantity.next + 1 : quantity.next;
  const unit = unitOf(tokens[unitAt]?.word ?? '');
  if (!unit)
    return quantity.isArticle ? undefined : { amount: quantity.value, next: quantity.next };
  const rest = lexicon?.andAHalf ?? [];
  const hasHalf =
    rest.length > 0 && rest.every((word, index) => tokens[unitAt + 1 + index]?.word === word);
  return hasHalf
    ? { amount: quantity.value + 0.5, unit, next: unitAt + 1 + rest.length }
    : { amount: quantity.value, unit, isOpen, next: unitAt + 1 };
};

const timeAt = (
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon | undefined,
  unitOf: UnitOf,
): Found | undefined => {
  const from = partAt(tokens, at, lexicon, unitOf);
  if (!from) return undefined;
  const sign = rangeSignAt(tokens, from.next, lexicon, tokens[at - 1]?.word);
  const to = sign === undefined ? undefined : partAt(tokens, sign, lexicon, unitOf);
  // `ستة أشهر إلى عشرة` names the unit once, at the first of the two.
  const unit =
    to && (to.unit ?? (sign === from.next + 1 && lexicon?.duals.size ? from.unit : undefined));
  if (to && unit) {
    return { min: [from.amount, from.unit ?? unit], max: [to.amount, unit], next: to.next };
  }
  if (!from.unit) return undefined;
  const { amount, unit: own, isOpen, next } = from;
  return { min: [amount, own], max: [amount, own], isOpen, next };
};

const boundOf = (
  lexicon: Lexicon | undefined,
  before: string,
  after: string,
): { bound: Bound; lead: number; trail: number } => {
  if (!lexicon) return { bound: 'exact', lead: 0, trail: 0 };
  const tried = [
    ['at most', undefined, lexicon.orLess],
    ['at least', undefined, lexicon.orMore],
    ['about', lexicon.about, undefined],
    ['at most', lexicon.atMost, undefined],
    ['at least', lexicon.atLeast, undefined],
  ] as const;
  for (const [bound, leading, trailing] of tried) {
    const lead = leading?.exec(before)?.[0].length ?? 0;
    const trail = trailing?.exec(after)?.[0].length ?? 0;
    if (lead || trail) return { bound, lead, trail };
  }
  return { bound: 'exact', lead: 0, trail: 0 };
};

/** @param language - primary; of a language that has no lexicon, times in digits are understood */
export const timesIn = (text: string, language: string): NamedTime[] => {
  const lexicon = lexiconOf(language);
  const unitOf = lexicon ? unitsOf(lexicon) : otherUnits(language);
  const tokens = tokensOf(text);
  const times: NamedTime[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = timeAt(tokens, at, lexicon, unitOf);
    if (!found) continue;
    const [first, last] = [tokens[at]!, tokens[found.next - 1]!];
    const { before, after } = around(text, first.start, last.end);
    const { bound, lead, trail } = boundOf(lexicon, before, after);
    const unit =
      COARSENESS[Math.min(...[found.min, found.max].map(([, of]) => COARSENESS.indexOf(of)))]!;
    const weeks = { min: inWeeks(...found.min), max: inWeeks(...found.max) };
    const perUnit = inWeeks(1, unit);
    times.push({
      min: found.min[1] === unit ? found.min[0] : weeks.min / perUnit,
      max: found.max[1] === unit ? found.max[0] : weeks.max / perUnit,
      unit,
      weeks,
      // A range says its own bounds.
      bound: found.isOpen
        ? 'at least'
        : weeks.min < weeks.max && bound !== 'about'
          ? 'exact'
          : bound,
      start: first.start - lead,
      end: last.end + trail,
      figure: first.start,
    });
    at = found.next - 1;
  }
  return times;
};
