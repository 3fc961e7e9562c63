import type { Pay } from '../../../model/index.js';
import type { Report, Rule } from '../../rule.js';
import { changeBetween } from './support/ranges.js';
import { sayPay } from './support/say-figures.js';

/** Less than this in a year is no living in any currency. */
const LEAST_A_YEAR = 1000;

/** So many times as much is no range of pay for one job, nor a change from one to the next. */
const MOST_TIMES = 20;

const tooLittle = (pay: Pay): string | undefined =>
  pay.period === 'year' && pay.max > 0 && pay.max < LEAST_A_YEAR
    ? `${sayPay(pay)} is less than anybody lives on.`
    : undefined;

const tooWide = (pay: Pay): string | undefined =>
  pay.min > 0 && pay.max >= MOST_TIMES * pay.min
    ? `${sayPay(pay)} is a range whose end is ${Math.round(pay.max / pay.min)} times its beginning.`
    : undefined;

/** What is wrong with one amount, by itself. */
function* reportsOn(key: 'current' | 'target', pay: Pay | undefined): Generator<Report> {
  const message = pay && (tooLittle(pay) ?? tooWide(pay));
  if (message === undefined) return;
  yield {
    segments: ['salary', key],
    message,
    suggestion: 'Write the amounts in full, such as 28500, and check the period.',
  };
}

export const plausiblePay: Rule = {
  id: 'plausible-pay',
  severity: 'warning',
  title: 'Pay is in the order of what people are paid.',
  reason:
    'A figure in thousands, a point that was meant to set thousands apart, a digit too many or a month taken for a year: readers cannot tell, and believe none of the other figures.',
  examples: {
    wrong: { salary: { target: { min: 28.5, max: 35.5, currency: 'EUR', period: 'year' } } },
    right: { salary: { target: { min: 28500, max: 35500, currency: 'EUR', period: 'year' } } },
  },
  *check({ pathway: { salary } }) {
    const { change, current, target } = salary ?? {};
    const reports = [...reportsOn('current', current), ...reportsOn('target', target)];
    yield* reports;
    // Where the change is stated too, that the three do not fit is said already.
    const possible = reports.length || change ? undefined : changeBetween(current, target);
    if (!possible) return;
    const isRise = possible.min >= 100 * (MOST_TIMES - 1);
    const isFall = possible.max <= 100 * (1 / MOST_TIMES - 1);
    if (!isRise && !isFall) return;
    yield {
      segments: ['salary', 'target'],
      message: `From ${sayPay(current!)} to ${sayPay(target!)} is a change that hardly any job brings.`,
      suggestion: 'Write both amounts in full, such as 28500, and check their periods.',
      related: [
        { segments: ['salary', 'current'], message: `The pay before is ${sayPay(current!)}.` },
      ],
    };
  },
};
