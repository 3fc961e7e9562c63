import { isPast, monthsLater } from '../../dates.js';
import type { Rule } from '../../rule.js';
import { dateOf } from './figures.js';

const NAMES = { timeline: 'time that the change takes', salary: 'pay', demand: 'demand' } as const;

export const oldFigures: Rule = {
  id: 'old-figures',
  severity: 'warning',
  title: 'Figures are not too old.',
  reason: 'Pay and demand of years ago send readers off with the wrong hopes.',
  options: {
    months: { default: 24, description: 'After how many months a figure is too old.' },
  },
  examples: {
    wrong: { salary: { change: 30, asOf: '2021' } },
    right: { salary: { change: 30, asOf: '2026-05' } },
  },
  check({ pathway, today, options: { months = 24 } }) {
    return (['timeline', 'salary', 'demand'] as const).flatMap((key) => {
      const figure = pathway[key];
      const date = figure && dateOf(figure);
      if (!date || !isPast(monthsLater(date, months), today)) return [];
      const segments = figure.asOf ? [key, 'asOf'] : [key, 'source', 'date'];
      return [
        {
          segments,
          message: `The figures for the ${NAMES[key]} are from ${date}, which is more than ${months} months ago.`,
          suggestion: 'Look up newer ones; if there are none, write down why in "lint".',
        },
      ];
    });
  },
};
