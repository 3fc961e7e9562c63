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

/** The one figure of a text, or its one range of figures. */
const rangeIn = (text: string, lexicon: Lexicon): Range | undefined => {
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
  return { min: time.min, max: time.max, unit: time.unit };
};

const percentIn = (text: string, lexicon: Lexicon): unknown => {
  const range = rangeIn(text.replace(/^\s*[-−–+]/, ''), lexicon);
  if (!range) return undefined;
  return /^\s*[-−–]/.test(text)
    ? numberOrRange({ min: -range.max, max: -range.min })
    : numberOrRange(range);
};

const payIn = (text: string, language: string, lexicon: Lexicon): unknown => {
  const currency = currencyIn(text);
  if (currency === undefined || !lexicon.pay) return undefined;
  const [amount, ...others] = amountsIn(text, language, lexicon, lexicon.pay, currency);
  if (!amount || others.length) return undefined;
  const { min, max, period = min < LEAST_A_YEAR ? undefined : 'year' } = amount;
  return period && { min, max, currency, period };
};

const weeksIn = (text: string, language: string, lexicon: Lexicon): unknown => {
  const time = durationIn(text, language);
  if (time) return time.unit === 'weeks' ? numberOrRange(time) : undefined;
  const range = rangeIn(text, lexicon);
  return range && /^[\s\p{N}.,–-]+$/u.test(text) ? numberOrRange(range) : undefined;
};

/**
 * @param key of the value
 * @param language that the document is in, as a primary language
 * @returns undefined where nothing else is sure to be meant
 */
export const figureFor = (key: string, written: string, language: string): unknown => {
  const lexicon = lexiconOf(language);
  if (!lexicon || written.length > LONGEST) return undefined;
  const single = () => {
    const range = rangeIn(written, lexicon);
    return range?.min === range?.max ? range?.min : undefined;
  };
  switch (key) {
    case 'timeline':
    case 'recovery':
      return durationIn(written, language);
    case 'pace': {
      const hoursPerWeek = single();
      return hoursPerWeek === undefined ? undefined : { hoursPerWeek };
    }
    case 'weeks':
      return weeksIn(written, language, lexicon);
    case 'change':
    case 'dip':
      return percentIn(written, lexicon);
    case 'hours':
    case 'hoursPerWeek':
    case 'views':
      return single();
    case 'current':
    case 'target':
      return payIn(written, language, lexicon);
    default:
      return undefined;
  }
};
