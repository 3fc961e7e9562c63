import { isPast } from '../../dates.js';
import type { Rule } from '../../rule.js';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  title: 'The guide is not past the date by which it was to be reviewed.',
  reason:
    'Once the date has passed, the guide itself tells its readers that it may be out of date.',
  examples: {
    wrong: { reviewBy: '2024-06-30' },
    right: { reviewBy: '2099-06-30' },
  },
  check({ pathway: { reviewBy }, today }) {
    if (!reviewBy || !isPast(reviewBy, today)) return [];
    return [
      {
        segments: ['reviewBy'],
        message: `The guide was to be reviewed by ${reviewBy}, and today is ${today}.`,
        suggestion: 'Look through the guide, then set "reviewBy" to the next date.',
      },
    ];
  },
};
