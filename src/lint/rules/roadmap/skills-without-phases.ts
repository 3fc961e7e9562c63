import type { Rule } from '../../rule.js';
import { counted } from '../../say.js';
import { namesSkills } from '../../skill-use.js';

export const skillsWithoutPhases: Rule = {
  id: 'skills-without-phases',
  severity: 'info',
  title: 'The roadmap says where the skills to learn are learned.',
  reason:
    'Readers can then see what each phase brings them, and these rules can tell whether everything is taught, and in an order that works.',
  examples: {
    wrong: {
      skills: { toLearn: [{ id: 'sql', name: 'SQL', priority: 'critical' }] },
      roadmap: [{ title: 'Ask a database', tasks: ['Finish a course'] }],
    },
    right: {
      skills: { toLearn: [{ id: 'sql', name: 'SQL', priority: 'critical' }] },
      roadmap: [{ title: 'Ask a database', skills: ['sql'], tasks: ['Finish a course'] }],
    },
  },
  check({ pathway }) {
    const { skills, roadmap } = pathway;
    const isSilent =
      !skills.toLearn.length ||
      !roadmap.some(({ kind }) => kind === 'learn') ||
      namesSkills(pathway);
    if (isSilent) return [];
    return [
      {
        segments: ['roadmap'],
        message: `The guide has ${counted(skills.toLearn.length, 'skill', 'skills')} to learn, and no phase says which of them it teaches.`,
        suggestion: 'Name them by their ids in the "skills" of each phase.',
      },
    ];
  },
};
