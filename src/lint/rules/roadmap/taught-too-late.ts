import type { Rule } from '../../rule.js';
import { phaseName, quote } from '../../say.js';
import { usesOfSkills } from '../../skill-use.js';

export const taughtTooLate: Rule = {
  id: 'taught-too-late',
  severity: 'error',
  title: 'What a skill requires is taught no later than that skill.',
  reason:
    'The list of skills tells readers to learn one thing first, and the roadmap tells them to learn it afterwards.',
  examples: {
    wrong: {
      skills: {
        toLearn: [
          { id: 'sql', name: 'SQL', priority: 'critical' },
          { id: 'dashboards', name: 'Dashboards', priority: 'critical', requires: ['sql'] },
        ],
      },
      roadmap: [
        { title: 'Show it', skills: ['dashboards'], tasks: ['Build a dashboard'] },
        { title: 'Ask a database', skills: ['sql'], tasks: ['Finish a course'] },
      ],
    },
    right: {
      skills: {
        toLearn: [
          { id: 'sql', name: 'SQL', priority: 'critical' },
          { id: 'dashboards', name: 'Dashboards', priority: 'critical', requires: ['sql'] },
        ],
      },
      roadmap: [
        { title: 'Ask a database', skills: ['sql'], tasks: ['Finish a course'] },
        { title: 'Show it', skills: ['dashboards'], tasks: ['Build a dashboard'] },
      ],
    },
  },
  check({ pathway }) {
    const uses = usesOfSkills(pathway);
    const byId = new Map(pathway.skills.toLearn.map((skill) => [skill.id, skill]));
    return pathway.skills.toLearn.flatMap((skill) => {
      const places = uses.get(skill.id);
      // A task may try something out; what is taught is what the phase names.
      const taught = places?.find(({ task }) => !task) ?? places?.[0];
      if (!taught) return [];
      return skill.requires.flatMap((id) => {
        const basis = uses.get(id)?.[0];
        if (!basis || basis.phase <= taught.phase) return [];
        const { name } = byId.get(id)!;
        return [
          {
            segments: taught.segments,
            message: `${quote(skill.name)} is taught in ${phaseName(pathway, taught.phase)} and requires ${quote(name)}, which only ${phaseName(pathway, basis.phase)} teaches.`,
            suggestion: `Teach ${quote(name)} earlier, or ${quote(skill.name)} later.`,
            related: [{ segments: basis.segments, message: `${quote(name)} first comes here.` }],
          },
        ];
      });
    });
  },
};
