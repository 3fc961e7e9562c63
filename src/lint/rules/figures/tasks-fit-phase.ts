import { hoursOf } from '../../planned-tasks.js';
import type { Rule } from '../../rule.js';
import { quote } from '../../say.js';
import { sayMost, sayTime, sayWeeks } from './support/say-figures.js';

const sayHours = (hours: number): string => sayTime({ min: hours, max: hours, unit: 'hours' });

export const tasksFitPhase: Rule = {
  id: 'tasks-fit-phase',
  severity: 'error',
  title: 'The tasks of a phase take no more hours than its weeks have at the stated pace.',
  reason:
    'Readers who keep to the pace fall behind in this phase, and the planner cannot be right about it.',
  examples: {
    wrong: {
      pace: { hoursPerWeek: 6 },
      roadmap: [
        { title: 'Hand tools', weeks: 4, tasks: [{ text: 'Cut fifty joints', hours: 40 }] },
      ],
    },
    right: {
      pace: { hoursPerWeek: 6 },
      roadmap: [
        {
          title: 'Hand tools',
          weeks: 4,
          tasks: [
            { text: 'Cut twenty joints', hours: 16 },
            { text: 'Cut thirty more', hours: 24, optional: true },
          ],
        },
      ],
    },
  },
  *check({ pathway: { roadmap, pace } }) {
    if (pace.assumed) return;
    for (const [index, { title, clock, weeks, tasks }] of roadmap.entries()) {
      // The weeks of a course or a placement are not made of hours at the reader's pace.
      if (clock !== 'hours' || !weeks) continue;
      const needed = hoursOf(tasks);
      const given = weeks.max * pace.hoursPerWeek;
      if (needed <= given) continue;
      yield {
        segments: ['roadmap', index, 'tasks'],
        message: `The tasks of the phase ${quote(title)} take ${sayHours(needed)}, but its ${sayWeeks(weeks.max)} have ${sayHours(given)} at ${sayHours(pace.hoursPerWeek)} a week.`,
        suggestion: 'Give the phase more weeks, mark a task as optional, or correct the hours.',
        related: [
          { segments: ['roadmap', index, 'weeks'], message: `The phase has ${sayMost(weeks)}.` },
        ],
      };
    }
  },
};
