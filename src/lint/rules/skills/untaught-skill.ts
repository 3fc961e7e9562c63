import type { Rule } from '../../rule.js';
import { priorityName, quote } from '../../say.js';
import { namesSkills } from '../../skill-use.js';

export const untaughtSkill: Rule = {
  id: 'untaught-skill',
  severity: 'warning',
  title: 'Every critical or important skill is taught by a phase or a task.',
  reason:
    'Readers who follow the roadmap to its end should have learned what the guide says they need. Guides that name no skills in their roadmap are left alone.',
  examples: {
    wrong: {
      skills: {
        toLearn: [
          { id: 'sql', name: 'SQL', priority: 'critical' },
          { id: 'statistics', name: 'Statistics', priority: 'important' },
        ],
      },
      roadmap: [{ title: 'Ask a database', skills: ['sql'], tasks: ['Finish a course'] }],
    },
    right: {
      skills: {
        toLearn: [
          { id: 'sql', name: 'SQL', priority: 'critical' },
          { id: 'python', name: 'Python', priority: 'nice-to-have' },
        ],
      },
      roadmap: [{ title: 'Ask a database', skills: ['sql'], tasks: ['Finish a course'] }],
    },
  },
  check({ pathway }) {
    if (!namesSkills(pathway)) return [];
    const { skills, roadmap, actionPlan } = pathway;
    const taught = new Set(
      [
        ...roadmap,
        ...roadmap.flatMap(({ tasks }) => tasks),
        ...Object.values(actionPlan).flat(),
      ].flatMap((item) => item.skills),
    );
    return skills.toLearn.flatMap(({ id, name, priority }, index) =>
      !priority || priority === 'nice-to-have' || taught.has(id)
        ? []
        : [
            {
              segments: ['skills', 'toLearn', index],
              message: `${quote(name)} is ${priorityName(priority)}, but no phase and no task of the roadmap teaches it.`,
              suggestion: `Name “${id}” in the "skills" of the phase that teaches it, or plan time for it.`,
            },
          ],
    );
  },
};
