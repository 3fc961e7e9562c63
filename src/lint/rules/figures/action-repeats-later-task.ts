import { plain } from '../../language/names.js';
import { quote } from '../../language/say.js';
import { areSameWork } from '../../language/works.js';
import type { Rule } from '../../rule.js';
import { actionsOf, plannedTasksOf, sayWeekAfter } from './support/actions.js';

export const actionRepeatsLaterTask: Rule = {
  id: 'action-repeats-later-task',
  severity: 'warning',
  title: 'The action plan does not ask early for what the roadmap has late, in other words.',
  reason:
    'Readers who do in the first weeks what a later phase prepares them for do it too early, and then a second time.',
  examples: {
    wrong: {
      roadmap: [
        { title: 'Hand tools', weeks: 16, tasks: ['Sharpen a chisel'] },
        { title: 'The guild', weeks: 8, tasks: ['Pass the journeyman’s exam'] },
      ],
      actionPlan: { next90Days: ['Pass the exam, and tell your family'] },
    },
    right: {
      roadmap: [
        { title: 'Hand tools', weeks: 16, tasks: ['Sharpen a chisel'] },
        { title: 'The guild', weeks: 8, tasks: ['Pass the journeyman’s exam'] },
      ],
      actionPlan: { next90Days: ['Sit the mock exam, and tell your family'] },
    },
  },
  *check({ pathway, language }) {
    const planned = plannedTasksOf(pathway);
    const isSame = (one: string, other: string): boolean =>
      plain(one) === plain(other) || (language === 'en' && areSameWork(one, other));
    for (const { task, period, segments } of actionsOf(pathway)) {
      if (planned.some((one) => one.task === task)) continue;
      const same = planned.filter((one) => isSame(task.text, one.task.text));
      const [first] = same;
      // What the roadmap also has in time is only done again later.
      if (!first || first.earliest < period.weeks) continue;
      yield {
        segments,
        message: `The action plan asks for ${quote(task.text)} ${period.words}, but the roadmap comes to ${quote(first.task.text)} in ${sayWeekAfter(first.earliest)} at the earliest.`,
        suggestion:
          'Choose an action that the first phases prepare for, or move the task forward in the roadmap.',
        related: [
          {
            segments: first.segments,
            message: `The phase of this task begins in ${sayWeekAfter(first.earliest)} at the earliest.`,
          },
        ],
      };
    }
  },
};
