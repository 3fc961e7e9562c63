import type { Range, Salary } from '../../../model/index.js';
import { lexiconOf, type PayWords } from '../../language/lexicon.js';
import { percentagesIn, type Percentage } from '../../language/percentages.js';
import type { Related, Rule } from '../../rule.js';
import { isAboutPay, isOfOthers } from './support/about-pay.js';
import { changeBetween, disagree } from './support/ranges.js';
import { sayChange, sayPercent } from './support/say-figures.js';
import { statementsOf } from './support/statements.js';

/** Percentage points, for figures that were rounded. */
const SLACK = 2;

const fallIn = (change: Range | undefined): Range | undefined =>
  change && change.min < 0 ? { min: Math.max(0, -change.max), max: -change.min } : undefined;

const riseIn = (change: Range | undefined): Range | undefined =>
  change && change.max > 0 ? { min: Math.max(0, change.min), max: change.max } : undefined;

const contradicts = (percentage: Percentage, stated: Range): boolean => {
  if (percentage.bound === 'at least') return percentage.min > stated.max + SLACK;
  if (percentage.bound === 'at most') return percentage.max < stated.min - SLACK;
  return disagree(percentage, stated, SLACK);
};

interface Said {
  /** Falls or rises that the guide states. */
  readonly stated: readonly Range[];
  readonly words: string;
}

/** What the guide's own figures say of falls or of rises; undefined where they say nothing. */
const saidOf = (
  { change, dip, current, target }: Salary,
  direction: 'rise' | 'fall',
): Said | undefined => {
  const between = changeBetween(current, target);
  if (!change && !between && !(direction === 'fall' && dip)) return undefined;
  const changes = [change, between].map(direction === 'fall' ? fallIn : riseIn);
  const stated = [...changes, direction === 'fall' ? dip : undefined].filter(
    (range) => range !== undefined,
  );
  const parts = [
    change && `a change of ${sayChange(change)}`,
    !change &&
      between &&
      `pay that changes by ${sayChange({ min: Math.round(between.min), max: Math.round(between.max) })}`,
    direction === 'fall' && (dip ? `a fall at first of ${sayPercent(dip)}` : 'no fall at first'),
  ].filter(Boolean);
  return { stated, words: parts.join(' and ') };
};

const DOUBLE: Percentage = { min: 100, max: 100, direction: 'rise', bound: 'exact' };

/** Whether a sentence says that pay does not fall, where the salary has it fall. */
const deniesFall = (
  sentence: string,
  { dip, change }: Salary,
  { denial, condition, later }: PayWords,
): boolean => {
  const falls = (dip && dip.min > 0) ?? (change && change.max < 0);
  return (
    Boolean(falls) && denial.test(sentence) && !condition.test(sentence) && !later.test(sentence)
  );
};

const relatedIn = (salary: Salary): Related[] =>
  (['change', 'dip'] as const).flatMap((key): Related[] =>
    salary[key]
      ? [
          {
            segments: ['salary', key],
            message:
              key === 'change'
                ? `The change is ${sayChange(salary[key])}.`
                : `The fall at first is ${sayPercent(salary[key])}.`,
          },
        ]
      : [],
  );

export const textMatchesPayChange: Rule = {
  id: 'text-matches-pay-change',
  severity: 'error',
  title: 'A rise or a fall in pay that a text names is one that the salary states.',
  reason:
    'Pay is what readers decide by. If the header promises a rise and an answer warns of a fall, they believe the one that they like.',
  languages: ['en', 'de'],
  examples: {
    wrong: {
      salary: { change: 30 },
      faq: [
        { question: 'Will I earn less?', answer: 'At first you may earn 10–20% less than now.' },
      ],
    },
    right: {
      salary: {
        change: 30,
        dip: { min: 10, max: 20 },
        recovery: { min: 1, max: 2, unit: 'years' },
      },
      faq: [
        { question: 'Will I earn less?', answer: 'At first you may earn 10–20% less than now.' },
      ],
    },
  },
  *check({ pathway, language }) {
    const lexicon = lexiconOf(language);
    const { salary } = pathway;
    if (!lexicon?.pay || !salary) return;
    const { reader, later, negation, doubles } = lexicon.pay;
    for (const statement of statementsOf(pathway)) {
      const { sentence, segments, place, isHeadline } = statement;
      if (!isAboutPay(statement, lexicon.pay) || isOfOthers(sentence, lexicon.pay)) continue;
      if (deniesFall(sentence, salary, lexicon.pay)) {
        yield {
          segments,
          message: `${place} says that pay does not fall, but the salary states ${saidOf(salary, 'fall')!.words}.`,
          suggestion: 'Say in the text that it falls, or correct the salary.',
          related: relatedIn(salary),
        };
      }
      if (negation.test(sentence) || (!isHeadline && !reader.test(sentence))) continue;
      const percentages = percentagesIn(sentence, lexicon, lexicon.pay);
      for (const percentage of doubles.test(sentence) ? [...percentages, DOUBLE] : percentages) {
        const { direction } = percentage;
        const said = direction && saidOf(salary, direction);
        if (!said || (direction === 'rise' && later.test(sentence))) continue;
        if (said.stated.some((range) => !contradicts(percentage, range))) continue;
        yield {
          segments,
          message: `${place} speaks of a ${direction} in pay of ${sayPercent(percentage)}, but the salary states ${said.words}.`,
          suggestion:
            direction === 'fall' && !salary.dip
              ? 'State the fall at first as “dip” and the time until it is made up for as “recovery”, or correct the text.'
              : 'Write the same figures in both places, or say with whom or with what time the text compares.',
          related: relatedIn(salary),
        };
      }
    }
  },
};
