import { durationInWeeks, type Range } from '../../../model/index.js';
import { timesIn, type NamedTime } from '../../language/durations.js';
import { lexiconOf } from '../../language/lexicon.js';
import type { Rule } from '../../rule.js';
import { isAboutPay } from './support/about-pay.js';
import { disagree } from './support/ranges.js';
import { sayDuration, sayNamedTime } from './support/say-figures.js';
import { statementsOf } from './support/statements.js';

/** Weeks, for a time in words. */
const SLACK = 5;

const contradicts = ({ weeks, bound }: NamedTime, stated: Range): boolean => {
  if (bound === 'at most') return weeks.max < stated.min - SLACK;
  if (bound === 'at least') return weeks.min > stated.max + SLACK;
  return disagree(weeks, stated, SLACK);
};

export const textMatchesRecovery: Rule = {
  id: 'text-matches-recovery',
  severity: 'error',
  title: 'The time in which a text brings back the old pay is the one that the salary states.',
  reason: 'It is how long readers have to live on less, and they put money aside for it.',
  languages: ['en', 'de'],
  examples: {
    wrong: {
      salary: { change: 20, dip: 10, recovery: { min: 3, max: 4, unit: 'years' } },
      faq: [
        { question: 'And the pay?', answer: 'You pass your old salary within one to two years.' },
      ],
    },
    right: {
      salary: { change: 20, dip: 10, recovery: { min: 1, max: 2, unit: 'years' } },
      faq: [
        { question: 'And the pay?', answer: 'You pass your old salary within one to two years.' },
      ],
    },
  },
  *check({ pathway, language }) {
    const words = lexiconOf(language)?.pay;
    const recovery = pathway.salary?.recovery;
    if (!words || !recovery) return;
    const stated = durationInWeeks(recovery);
    for (const statement of statementsOf(pathway)) {
      const { sentence, segments, place } = statement;
      if (!isAboutPay(statement, words) || !words.recovery.test(sentence)) continue;
      if (words.elsewhere.test(sentence) || words.negation.test(sentence)) continue;
      const [time, ...others] = timesIn(sentence, language);
      // Of two times, one is something else.
      if (!time || others.length || !contradicts(time, stated)) continue;
      yield {
        segments,
        message: `${place} brings back the old pay in ${sayNamedTime(time)}, but the salary says that it takes ${sayDuration(recovery)}.`,
        suggestion: 'Write the same time in both places.',
        related: [
          {
            segments: ['salary', 'recovery'],
            message: `The salary says ${sayDuration(recovery)}.`,
          },
        ],
      };
    }
  },
};
