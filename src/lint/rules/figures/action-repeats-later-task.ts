import { plain } from '../../language/names.js';
import { areSameWork, worksIn, type Work } from '../../language/works.js';
import { actionsOf, plannedTasksOf, sayWeekAfter } from '../../planned-tasks.js';
import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';

interface Meaning {
  readonly plain: string;
  readonly works: readonly Work[];
}

const areSame = (one: Meaning, other: Meaning): boolean =>
  one.plain === other.plain || areSameWork(one.works, other.works);

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
    const meaningOf = (text: string): Meaning => ({
      plain: plain(text),
      works: language === 'en' ? worksIn(text) : [],
    });
    const planned = plannedTasksOf(pathway).map((one) => ({ ...one, ...meaningOf(one.task.text) }));
    const own = new Set(planned.map(({ task }) => task));
    for (const { task, period, segments } of actionsOf(pathway)) {
      if (own.has(task)) continue;
      const meaning = meaningOf(task.text);
      const same = planned.filter((one) => areSame(meaning, one));
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
