import { actionsOf, plannedTasksOf, sayWeekAfter } from '../../planned-tasks.js';
import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';

export const actionBeforeItsPhase: Rule = {
  id: 'action-before-its-phase',
  severity: 'error',
  title: 'An action that is a task of the roadmap belongs to a phase that has begun by then.',
  reason:
    'The same task cannot be due this month and in the fifth. Readers who begin with it miss what the phases before prepare them for.',
  examples: {
    wrong: {
      roadmap: [
        { title: 'Hand tools', weeks: 16, tasks: ['Sharpen a chisel'] },
        { title: 'A first chair', weeks: 8, tasks: [{ id: 'chair', text: 'Build a chair' }] },
      ],
      actionPlan: { next90Days: [{ task: 'chair' }] },
    },
    right: {
      roadmap: [
        { title: 'Hand tools', weeks: 8, tasks: ['Sharpen a chisel'] },
        { title: 'A first chair', weeks: 8, tasks: [{ id: 'chair', text: 'Build a chair' }] },
      ],
      actionPlan: { next90Days: [{ task: 'chair' }] },
    },
  },
  *check({ pathway }) {
    const planned = plannedTasksOf(pathway);
    for (const { task, period, segments } of actionsOf(pathway)) {
      const place = planned.find((one) => one.task === task);
      if (!place || place.earliest < period.weeks) continue;
      const { phase, earliest } = place;
      yield {
        segments,
        message: `The action plan asks for ${quote(task.text)} ${period.words}, but its phase, ${quote(phase.title)}, begins in ${sayWeekAfter(earliest)} at the earliest.`,
        suggestion: 'Choose a task of an earlier phase, or move this one forward in the roadmap.',
        related: [
          {
            segments: place.segments,
            message: `The phase of this task begins in ${sayWeekAfter(earliest)} at the earliest.`,
          },
        ],
      };
    }
  },
};
