import type { Rule } from '../../rule.js';
import { changeBetween, lies } from './support/ranges.js';
import { sayChange, sayPay } from './support/say-figures.js';

/** Percentage points, for figures that were rounded. */
const SLACK = 3;

export const payChangeMatchesPay: Rule = {
  id: 'pay-change-matches-pay',
  severity: 'error',
  title: 'The change in pay is one that the pay before and after can come to.',
  reason: 'All three stand side by side, and anybody can work the change out.',
  examples: {
    wrong: {
      salary: {
        change: 10,
        current: { min: 30000, max: 32000, currency: 'EUR', period: 'year' },
        target: { min: 3500, max: 4000, currency: 'EUR', period: 'month' },
      },
    },
    right: {
      salary: {
        change: { min: 35, max: 55 },
        current: { min: 30000, max: 32000, currency: 'EUR', period: 'year' },
        target: { min: 3500, max: 4000, currency: 'EUR', period: 'month' },
      },
    },
  },
  *check({ pathway: { salary } }) {
    const { change, current, target } = salary ?? {};
    const possible = changeBetween(current, target);
    if (!change || !possible || lies(change, possible, SLACK)) return;
    const rounded = { min: Math.round(possible.min), max: Math.round(possible.max) };
    yield {
      segments: ['salary', 'change'],
      message: `The change in pay is given as ${sayChange(change)}, but from ${sayPay(current!)} to ${sayPay(target!)} it is ${sayChange(rounded)}.`,
      suggestion: 'Correct the change or the amounts, or leave the change out.',
      related: [
        { segments: ['salary', 'current'], message: `The pay before is ${sayPay(current!)}.` },
        { segments: ['salary', 'target'], message: `The pay after is ${sayPay(target!)}.` },
      ],
    };
  },
};
