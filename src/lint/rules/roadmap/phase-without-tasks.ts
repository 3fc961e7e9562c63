import type { PhaseKind } from '../../../model/index.js';
import type { Rule } from '../../rule.js';
import { capitalised, phaseName } from '../../say.js';

/** What readers do in a phase; one that is a wait, or somebody else's timetable, may have nothing to tick. */
const DOINGS: Readonly<Partial<Record<PhaseKind, string>>> = {
  learn: 'learning',
  practice: 'practising',
  apply: 'applying',
};

export const phaseWithoutTasks: Rule = {
  id: 'phase-without-tasks',
  severity: 'warning',
  title: 'A phase of learning, practice or applying has tasks.',
  reason: 'Readers cannot see what to do there, nor tick off that they have done it.',
  examples: {
    wrong: { roadmap: [{ title: 'Learn SQL', tasks: [] }] },
    right: {
      roadmap: [
        { title: 'Learn SQL', tasks: ['Finish one course'] },
        { title: 'Notice period', kind: 'wait', tasks: [] },
      ],
    },
  },
  check({ pathway }) {
    return pathway.roadmap.flatMap(({ kind, tasks }, index) => {
      const doing = DOINGS[kind];
      if (!doing || tasks.length) return [];
      return [
        {
          segments: ['roadmap', index],
          message: `${capitalised(phaseName(pathway, index))} is for ${doing}, but has no task.`,
          suggestion:
            'Write down what there is to do, or say by its "kind" that it is a wait or a placement.',
        },
      ];
    });
  },
};
