import type { Pay, Range } from '../../../model/index.js';
import { lexiconOf } from '../../language/lexicon.js';
import { amountsIn, type Amount } from '../../language/money.js';
import { plain } from '../../language/names.js';
import type { Related, Rule } from '../../rule.js';
import { isOfOthers } from './support/about-pay.js';
import { lies, payPer } from './support/ranges.js';
import { sayMoney, sayPay } from './support/say-figures.js';
import { statementsOf } from './support/statements.js';

/** Share by which an amount may be rounded; more where months were made into years. */
const ROUNDING = 0.03;
const ROUNDING_OF_PERIODS = 0.1;
/** An amount that is smaller or larger by more than this is no such pay, but a fee, a rate or a budget. */
const FACTOR = 3;

const isNear = ({ min, max }: Range, pay: Range): boolean =>
  max >= pay.min / FACTOR && min <= pay.max * FACTOR;

const fits = (amount: Amount, pay: Pay): boolean => {
  const given = payPer(pay, amount.period ?? pay.period);
  if (!given) return true;
  const rounding = amount.period && amount.period !== pay.period ? ROUNDING_OF_PERIODS : ROUNDING;
  return lies(amount, given, given.max * rounding) || !isNear(amount, given);
};

/** Pay as it is at first, where the guide says that it falls. */
const dipped = (pay: Pay, dip: Range): Pay => ({
  ...pay,
  min: pay.min * (1 - dip.max / 100),
  max: pay.max * (1 - dip.min / 100),
});

export const textMatchesPay: Rule = {
  id: 'text-matches-pay',
  severity: 'error',
  title: 'An amount of pay that a text names lies in the pay that the salary states.',
  reason:
    'Readers compare an offer with the figure that they remember, and it may be the wrong one of two.',
  languages: ['en', 'de'],
  examples: {
    wrong: {
      salary: { target: { min: 40000, max: 52000, currency: 'EUR', period: 'year' } },
      faq: [{ question: 'What is the pay?', answer: 'Carpenters earn €55,000–€65,000 a year.' }],
    },
    right: {
      salary: { target: { min: 40000, max: 52000, currency: 'EUR', period: 'year' } },
      faq: [{ question: 'What is the pay?', answer: 'Carpenters earn €3,500–€4,300 a month.' }],
    },
  },
  *check({ pathway, language }) {
    const lexicon = lexiconOf(language);
    const { target, current, dip } = pathway.salary ?? {};
    if (!lexicon?.pay || !target) return;
    const { pay, reader, later, negation, net, before, subject } = lexicon.pay;
    const known = current ? [current, target] : [target];
    const possible = current && dip ? [...known, dipped(current, dip)] : known;
    const job = plain(pathway.to.title);
    for (const { sentence, segments, place, isHeadline } of statementsOf(pathway)) {
      if (![pay, subject].some((words) => words.test(sentence))) continue;
      if (isOfOthers(sentence, lexicon.pay)) continue;
      if ([later, negation, net].some((words) => words.test(sentence))) continue;
      // Without the pay before, an amount may be that.
      if (!current && before.test(sentence)) continue;
      const isAboutJob = plain(sentence).includes(job) || subject.test(sentence);
      const isAboutReader = current !== undefined && (isHeadline || reader.test(sentence));
      if (!isAboutJob && !isAboutReader) continue;
      for (const amount of amountsIn(sentence, language, lexicon, lexicon.pay, target.currency)) {
        if (possible.some((one) => one.currency !== target.currency || fits(amount, one))) continue;
        yield {
          segments,
          message: `${place} speaks of ${sayMoney({ ...amount, currency: target.currency })}${amount.period ? ` a ${amount.period}` : ''}, but the salary states ${known.map((one) => `${sayPay(one)} ${one === target ? 'after' : 'before'} the change`).join(' and ')}.`,
          suggestion: 'Write the same figures in both places, or say whose pay it is.',
          related: known.map((one): Related => ({
            segments: ['salary', one === target ? 'target' : 'current'],
            message: `The pay ${one === target ? 'after' : 'before'} the change is ${sayPay(one)}.`,
          })),
        };
      }
    }
  },
};
