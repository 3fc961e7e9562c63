import type { Rule } from '../../rule.js';
import { capitalised, phaseName } from '../../say.js';
import { namesSkills } from '../../skill-use.js';

export const phaseWithoutSkills: Rule = {
  id: 'phase-without-skills',
  severity: 'warning',
  title: 'A phase of learning says which skills it teaches.',
  reason:
    'Where other phases name their skills, one that names none looks as if nothing were learned in it. A phase without a "kind" counts as one of learning.',
  examples: {
    wrong: {
      skills: { toLearn: [{ id: 'sql', name: 'SQL', priority: 'critical' }] },
      roadmap: [
        { title: 'Ask a database', skills: ['sql'], tasks: ['Finish a course'] },
        { title: 'Look for work', tasks: ['Write to ten employers'] },
      ],
    },
    right: {
      skills: { toLearn: [{ id: 'sql', name: 'SQL', priority: 'critical' }] },
      roadmap: [
        { title: 'Ask a database', skills: ['sql'], tasks: ['Finish a course'] },
        { title: 'Look for work', kind: 'apply', tasks: ['Write to ten employers'] },
      ],
    },
  },
  check({ pathway }) {
    if (!namesSkills(pathway)) return [];
    return pathway.roadmap.flatMap(({ kind, skills, tasks }, index) =>
      kind !== 'learn' || skills.length || tasks.some((task) => task.skills.length)
        ? []
        : [
            {
              segments: ['roadmap', index],
              message: `${capitalised(phaseName(pathway, index))} is for learning, but names no skill that it teaches.`,
              suggestion:
                'Name in "skills" what it teaches, or give it another "kind": "practice", "placement", "apply" or "wait".',
            },
          ],
    );
  },
};
