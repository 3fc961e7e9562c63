/** Where the roadmap teaches and uses the skills to learn. */
import type { Pathway, Task } from '../model/index.js';
import { addTo } from './add-to.js';
import type { Path } from './rule.js';

export interface Use {
  /** Index of the phase. */
  readonly phase: number;
  readonly segments: Path;
  /** Undefined where the phase itself names the skill. */
  readonly task?: Task | undefined;
  /** Where it is not by an id that the skill is named, the words that name it. */
  readonly text?: string | undefined;
}

/** The places that name each skill, by its id, in the order of the roadmap. */
export const usesOfSkills = ({ roadmap }: Pathway): Map<string, Use[]> => {
  const uses = new Map<string, Use[]>();
  for (const [phase, { skills, tasks }] of roadmap.entries()) {
    for (const [index, skill] of skills.entries()) {
      addTo(uses, skill, { phase, segments: ['roadmap', phase, 'skills', index] });
    }
    for (const [at, task] of tasks.entries()) {
      for (const [index, skill] of task.skills.entries()) {
        addTo(uses, skill, {
          phase,
          task,
          segments: ['roadmap', phase, 'tasks', at, 'skills', index],
        });
      }
    }
  }
  return uses;
};

/** Whether the guide says of any phase or task which skills it is about; many guides never do. */
export const namesSkills = ({ roadmap }: Pathway): boolean =>
  roadmap.some(({ skills, tasks }) => skills.length || tasks.some((task) => task.skills.length));
