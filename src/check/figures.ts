/** Figures that people write in words, in the form that the format has. */
import { amountsIn } from '../lint/language/money.js';
import { lexiconOf, type Lexicon } from '../lint/language/lexicon.js';
import { quantityAt, rangeSignAt } from '../lint/language/quantities.js';
import { timesIn } from '../lint/language/durations.js';
import { tokensOf } from '../lint/language/tokens.js';
import type { Range } from '../model/index.js';
import { currencyIn } from './forms.js';

/** Longer texts say more than a figure. */
const LONGEST = 60;

/** Less than this is what people are paid in an hour, a day or a week. */
const LEAST_A_YEAR = 5000;

/** What may stand around the figure of each kind; any other word may turn its meaning round. */
const AROUND = {
  percent: /^(?:about|around|ca|etwa|rund|to|bis|percent|per|cent|prozent)$/,
  hours: /^(?:about|around|ca|etwa|rund|h|hours?|hrs?|std|stunden?)$/,
  hoursPerWeek:
    /^(?:about|around|ca|etwa|rund|h|hours?|hrs?|std|stunden?|a|per|each|every|pro|die|in|der|week|wk|woche)$/,
  count: /^(?:views?|readers?|aufrufe?)$/,
  pay: /^(?:about|around|from|between|and|to|bis|von|zwischen|und|ca|etwa|rund|k|thousand|tausend|tsd|lakhs?|lpa|crores?|a|an|per|each|every|pro|im|in|der|die|year|annum|yr|month|mo|week|day|hour|jahr|monat|woche|tag|stunde|brutto|gross|euros?|dollars?|pounds?|rupees?|yen|eur|usd|gbp|inr|jpy|chf|cad|aud|nzd|sek|nok|dkk|pln)$/,
} as const;

const saysNoMore = (text: string, lexicon: Lexicon, kind: keyof typeof AROUND): boolean =>
  tokensOf(text).every(
    ({ word, number }) =>
      number !== undefined ||
      lexicon.numbers.has(word) ||
      !/\p{L}/u.test(word) ||
      AROUND[kind].test(word),
  );

/** The one figure of a text, or its one range of figures. */
const rangeIn = (text: string, lexicon: Lexicon, kind: keyof typeof AROUND): Range | undefined => {
  if (!saysNoMore(text, lexicon, kind)) return undefined;
  const tokens = tokensOf(text);
  const ranges: Range[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const from = quantityAt(tokens, at, lexicon);
    if (!from || from.isArticle) continue;
    const sign = rangeSignAt(tokens, from.next, lexicon, tokens[at - 1]?.word);
    const to = sign === undefined ? undefined : quantityAt(tokens, sign, lexicon);
    ranges.push({ min: from.value, max: to?.value ?? from.value });
    at = (to ?? from).next - 1;
  }
  const [only, ...others] = ranges;
  return only && !others.length && only.min <= only.max ? only : undefined;
};

const numberOrRange = ({ min, max }: Range): unknown => (min === max ? min : { min, max });

const durationIn = (text: string, language: string) => {
  const [time, ...others] = timesIn(text, language);
  if (!time || others.length || time.unit === 'days') return undefined;
  if (time.bound !== 'exact' && time.bound !== 'about') return undefined;
  const rest = text.slice(0, time.start) + text.slice(time.end);
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : { min: time.min, max: time.max, unit: time.unit };
};

const percentIn = (text: string, lexicon: Lexicon): unknown => {
  // Half of something is no half of a percent.
  if (!/\p{N}/u.test(text)) return undefined;
  const range = rangeIn(text.replace(/^\s*[-−–+]/, ''), lexicon, 'percent');
  if (!range) return undefined;
  if (!/^\s*[-−–]/.test(text)) return numberOrRange(range);
  // Of `-5 to 10`, only the first is below zero.
  return range.min === range.max ? -range.min : undefined;
};

const payIn = (text: string, language: string, lexicon: Lexicon): unknown => {
  const currency = currencyIn(text);
  if (currency === undefined || !lexicon.pay || !saysNoMore(text, lexicon, 'pay')) return undefined;
  const [amount, ...others] = amountsIn(text, language, lexicon, lexicon.pay, currency);
  if (!amount || others.length) return undefined;
  const { min, max, period = min < LEAST_A_YEAR ? undefined : 'year' } = amount;
  return period && { min, max, currency, period };
};

const weeksIn = (text: string, language: string, lexicon: Lexicon): unknown => {
  const time = durationIn(text, language);
  if (time) return time.unit === 'weeks' ? numberOrRange(time) : undefined;
  const range = /^[\s\p{N}.,–-]+$/u.test(text) ? rangeIn(text, lexicon, 'count') : undefined;
  return range && numberOrRange(range);
};

/**
 * @param key of the value
 * @param language that the document is in, as a primary language
 * @returns undefined where nothing else is sure to be meant
 */
export const figureFor = (key: string, written: string, language: string): unknown => {
  const lexicon = lexiconOf(language);
  if (!lexicon || written.length > LONGEST) return undefined;
  const single = (kind: keyof typeof AROUND) => {
    const range = rangeIn(written, lexicon, kind);
    return range?.min === range?.max ? range?.min : undefined;
  };
  switch (key) {
    case 'timeline':
    case 'recovery':
      return durationIn(written, language);
    case 'pace': {
      const hoursPerWeek = single('hoursPerWeek');
      return hoursPerWeek === undefined ? undefined : { hoursPerWeek };
    }
    case 'weeks':
      return weeksIn(written, language, lexicon);
    case 'change':
    case 'dip':
      return percentIn(written, lexicon);
    case 'hours':
      return single('hours');
    case 'hoursPerWeek':
      return single('hoursPerWeek');
    case 'views':
      return single('count');
    case 'current':
    case 'target':
      return payIn(written, language, lexicon);
    default:
      return undefined;
  }
};
