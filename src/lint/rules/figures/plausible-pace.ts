import type { Rule } from '../../rule.js';

export const plausiblePace: Rule = {
  id: 'plausible-pace',
  severity: 'warning',
  title: 'The hours a week are ones that people can study.',
  reason:
    'All weeks of study are worked out from these hours. With more than anybody has, the plan is shorter than it can be.',
  options: {
    mostHours: { default: 60, description: 'hours of study a week that somebody may still manage' },
  },
  examples: {
    wrong: { pace: { hoursPerWeek: 80 } },
    right: { pace: { hoursPerWeek: 40 } },
  },
  check({ pathway: { pace }, options }) {
    const { mostHours } = options;
    if (pace.assumed || pace.hoursPerWeek <= mostHours!) return [];
    return [
      {
        segments: ['pace', 'hoursPerWeek'],
        message: `The guide assumes ${pace.hoursPerWeek} hours of study a week, which is more than people can keep up.`,
        suggestion:
          'Write the hours of one week that the weeks in this guide assume, such as 10 beside a job or 40 without one.',
      },
    ];
  },
};
