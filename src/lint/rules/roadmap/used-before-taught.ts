import type { Rule } from '../../rule.js';
import { phaseName, quote } from '../../say.js';
import { usesOfSkills } from '../../skill-use.js';

export const usedBeforeTaught: Rule = {
  id: 'used-before-taught',
  severity: 'info',
  title: 'A task names no skill that only a later phase teaches.',
  reason:
    'Readers take the phases one after another. A first taste of a skill is fine; then the phase may name the skill as well. Optional tasks are left alone.',
  examples: {
    wrong: {
      skills: { toLearn: [{ id: 'writing', name: 'Paper writing', priority: 'important' }] },
      roadmap: [
        { title: 'Tools', tasks: [{ text: 'Publish a paper', skills: ['writing'] }] },
        { title: 'Research', skills: ['writing'], tasks: ['Read three papers'] },
      ],
    },
    right: {
      skills: { toLearn: [{ id: 'writing', name: 'Paper writing', priority: 'important' }] },
      roadmap: [
        { title: 'Research', skills: ['writing'], tasks: ['Read three papers'] },
        { title: 'Results', tasks: [{ text: 'Publish a paper', skills: ['writing'] }] },
      ],
    },
  },
  check({ pathway }) {
    const uses = usesOfSkills(pathway);
    return pathway.skills.toLearn.flatMap(({ id, name }) => {
      const places = uses.get(id) ?? [];
      const taught = places.find(({ task }) => !task);
      if (!taught) return [];
      return places.flatMap(({ phase, segments, task }) =>
        !task || task.optional || phase >= taught.phase
          ? []
          : [
              {
                segments,
                message: `${quote(task.text)} in ${phaseName(pathway, phase)} needs ${quote(name)}, which ${phaseName(pathway, taught.phase)} is the first to teach.`,
                suggestion: `Move the task to a later phase; or, if phase ${phase + 1} teaches enough of ${quote(name)} for it, name “${id}” in its "skills" too.`,
                related: [
                  { segments: taught.segments, message: `${quote(name)} is first taught here.` },
                ],
              },
            ],
      );
    });
  },
};
