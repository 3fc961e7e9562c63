import type { Rule } from '../../rule.js';
import { priorityName, quote } from '../../say.js';
import { RANKS } from './ranks.js';

export const prerequisitePriority: Rule = {
  id: 'prerequisite-priority',
  severity: 'warning',
  title: 'What a skill builds on is at least as important as that skill.',
  reason:
    'Readers who are short of time leave out what is less important, and then lack what the more important skill needs.',
  examples: {
    wrong: {
      skills: {
        toLearn: [
          { id: 'dashboards', name: 'Dashboards', priority: 'critical', requires: ['sql'] },
          { id: 'sql', name: 'SQL', priority: 'nice-to-have' },
        ],
      },
    },
    right: {
      skills: {
        toLearn: [
          { id: 'sql', name: 'SQL', priority: 'critical' },
          { id: 'dashboards', name: 'Dashboards', priority: 'critical', requires: ['sql'] },
        ],
      },
    },
  },
  check({ pathway: { skills } }) {
    const byId = new Map(skills.toLearn.map((skill, index) => [skill.id, { skill, index }]));
    return skills.toLearn.flatMap(({ name, priority, requires }, index) =>
      requires.flatMap((id, at) => {
        const basis = byId.get(id)!;
        const needed = basis.skill.priority;
        if (!priority || !needed || RANKS[needed] <= RANKS[priority]) return [];
        return [
          {
            segments: ['skills', 'toLearn', index, 'requires', at],
            message: `${quote(name)} is ${priorityName(priority)} and requires ${quote(basis.skill.name)}, which is only ${priorityName(needed)}.`,
            suggestion: `Call ${quote(basis.skill.name)} ${priorityName(priority)} as well, or take it out of what ${quote(name)} "requires".`,
            related: [
              {
                segments: ['skills', 'toLearn', basis.index, 'priority'],
                message: `${quote(basis.skill.name)} is ${priorityName(needed)}.`,
              },
            ],
          },
        ];
      }),
    );
  },
};
