import { hoursOf, PERIODS } from '../../planned-tasks.js';
import type { Rule } from '../../rule.js';
import { sayTime } from './support/say-figures.js';

const UNTIL = {
  thisWeek: ['The actions of this week take', 'a week has'],
  thisMonth: ['The actions of this week and this month take', 'a month has'],
  next90Days: ['All actions together take', '90 days have'],
} as const;

const sayHours = (hours: number): string => sayTime({ min: hours, max: hours, unit: 'hours' });

export const actionsFitPace: Rule = {
  id: 'actions-fit-pace',
  severity: 'error',
  title: 'The actions of a period take no more hours than the pace gives it.',
  reason:
    'The action plan is what readers try first. One that cannot be done puts them off the rest.',
  examples: {
    wrong: {
      pace: { hoursPerWeek: 6 },
      actionPlan: {
        thisWeek: [
          { text: 'Visit a workshop', hours: 8 },
          { text: 'Sharpen a chisel', hours: 2 },
        ],
      },
    },
    right: {
      pace: { hoursPerWeek: 6 },
      actionPlan: {
        thisWeek: [{ text: 'Sharpen a chisel', hours: 2 }],
        thisMonth: [{ text: 'Visit a workshop', hours: 8 }],
      },
    },
  },
  *check({ pathway: { actionPlan, pace } }) {
    // Our own assumption is no word of the author's that could be contradicted.
    if (pace.assumed) return;
    for (const [index, { key, weeks }] of PERIODS.entries()) {
      const tasks = PERIODS.slice(0, index + 1).flatMap((period) => actionPlan[period.key]);
      const needed = hoursOf(tasks);
      const given = pace.hoursPerWeek * weeks;
      if (hoursOf(actionPlan[key]) === 0 || needed <= given) continue;
      const [actions, period] = UNTIL[key];
      yield {
        segments: ['actionPlan', key],
        message: `${actions} ${sayHours(needed)}, but at ${sayHours(pace.hoursPerWeek)} a week ${period} ${sayHours(Math.floor(given))}.`,
        suggestion: 'Move an action to a later period, mark it as optional, or correct its hours.',
        related: [
          {
            segments: ['pace'],
            message: `The guide counts on ${sayHours(pace.hoursPerWeek)} a week.`,
          },
        ],
      };
    }
  },
};
