import { middle } from '../../../model/index.js';
import type { Rule } from '../../rule.js';

export const paceMissing: Rule = {
  id: 'pace-missing',
  severity: 'warning',
  title: 'Weeks of study come with the hours a week that they assume.',
  reason:
    'Eight weeks are one thing at five hours a week and another at forty. Where the guide does not say, readers are shown an assumption that is not its author’s.',
  examples: {
    wrong: { roadmap: [{ title: 'Foundation', weeks: 8, tasks: ['Finish a course'] }] },
    right: {
      pace: { hoursPerWeek: 8 },
      roadmap: [{ title: 'Foundation', weeks: 8, tasks: ['Finish a course'] }],
    },
  },
  check({ pathway: { pace, skills, roadmap } }) {
    if (!pace.assumed) return [];
    const studies = [
      ...roadmap
        .map((phase, index) => ({ ...phase, name: phase.title, segments: ['roadmap', index] }))
        .filter(({ clock }) => clock === 'hours'),
      ...skills.toLearn.map((skill, index) => ({
        ...skill,
        segments: ['skills', 'toLearn', index],
      })),
    ].filter(({ weeks }) => middle(weeks) > 0);
    const first = studies[0];
    if (!first) return [];
    return [
      {
        segments: [...first.segments, 'weeks'],
        message: `The guide gives weeks of study, as for “${first.name}”, but not how many hours a week they mean. Readers are told that ${pace.hoursPerWeek} are assumed.`,
        suggestion: 'Add a "pace" with "hoursPerWeek".',
      },
    ];
  },
};
