import type { Pathway, Resource } from '../../../model/index.js';
import { countsIn } from '../../language/counts.js';
import { lexiconOf } from '../../language/lexicon.js';
import { shareName } from '../../language/names.js';
import { quote, sayWeeks } from '../../language/say.js';
import type { Related, Rule } from '../../rule.js';
import { actionsOf, plannedTasksOf, type Action, type PlannedTask } from './support/actions.js';
import { sumOf } from './support/sums.js';

const DAYS_PER_WEEK = 7;

const resourceTitles = ({ skills, roadmap, sources }: Pathway): string[] => {
  const all: Resource[] = [
    ...skills.toLearn.flatMap(({ resources }) => resources),
    ...roadmap.flatMap(({ resources }) => resources),
    ...sources,
  ];
  return [...new Set(all.map(({ title }) => title))];
};

interface Step {
  readonly planned: PlannedTask;
  readonly count: number;
  readonly upTo: number;
}

interface Outpaced {
  readonly steps: readonly Step[];
  readonly wanted: number;
  readonly reached: number;
  /** That the roadmap gives to what it reaches. */
  readonly weeks: number;
  /** That what is wanted takes at this rate. */
  readonly needed: number;
}

const outpacedBy = (
  { task, period }: Action,
  planned: readonly PlannedTask[],
  titles: readonly string[],
  language: string,
): Outpaced | undefined => {
  const lexicon = lexiconOf(language);
  if (!lexicon || lexicon.preliminary.test(task.text)) return undefined;
  for (const { noun, count, upTo } of countsIn(task.text, language)) {
    const wanted = upTo ?? count;
    const steps = planned.flatMap((one): Step[] => {
      if (one.task === task || one.earliest >= period.weeks) return [];
      if (!shareName(task.text, one.task.text, titles)) return [];
      const same = countsIn(one.task.text, language).find((other) => other.noun === noun);
      return same ? [{ planned: one, count: same.count, upTo: same.upTo ?? 0 }] : [];
    });
    const phases = [...new Set(steps.map((step) => step.planned.phase))];
    const reached = Math.max(
      steps.reduce((sum, step) => sum + step.count, 0),
      ...steps.map((step) => step.upTo),
    );
    if (phases.length === 0 || phases.some(({ weeks }) => !weeks?.min)) continue;
    const weeks = sumOf(phases.map((phase) => phase.weeks)).min;
    const needed = (wanted * weeks) / reached;
    if (wanted > reached && needed > period.weeks) return { steps, wanted, reached, weeks, needed };
  }
  return undefined;
};

export const actionOutpacesRoadmap: Rule = {
  id: 'action-outpaces-roadmap',
  severity: 'error',
  title: 'The action plan asks for no more of a course or a book than the roadmap has by then.',
  reason:
    'Readers who hold themselves to the shorter of two schedules fail it, although they do all that the roadmap asks.',
  languages: ['en', 'de'],
  examples: {
    wrong: {
      roadmap: [
        {
          title: 'Hand tools',
          weeks: 8,
          tasks: ['Finish courses 1–3 of the Joiner’s School'],
          resources: ['Joiner’s School'],
        },
      ],
      actionPlan: { next90Days: ['Finish all five courses of the Joiner’s School'] },
    },
    right: {
      roadmap: [
        {
          title: 'Hand tools',
          weeks: 8,
          tasks: ['Finish courses 1–3 of the Joiner’s School'],
          resources: ['Joiner’s School'],
        },
      ],
      actionPlan: { next90Days: ['Finish the first three courses of the Joiner’s School'] },
    },
  },
  *check({ pathway, language }) {
    const planned = plannedTasksOf(pathway);
    const titles = resourceTitles(pathway);
    for (const action of actionsOf(pathway)) {
      const outpaced = outpacedBy(action, planned, titles, language);
      if (!outpaced) continue;
      const { steps, wanted, reached, weeks, needed } = outpaced;
      const tasks = steps.map((step) => quote(step.planned.task.text));
      yield {
        segments: action.segments,
        message: `The action plan asks for ${quote(action.task.text)} ${action.period.words}, but the roadmap takes ${sayWeeks(weeks)} for ${new Intl.ListFormat('en').format(tasks)}: at ${reached} in ${sayWeeks(weeks)}, ${wanted} take about ${sayWeeks(needed)}, or ${Math.ceil(needed * DAYS_PER_WEEK)} days.`,
        suggestion: `Ask for ${reached} here, or make room for all ${wanted} in the roadmap.`,
        related: steps.map((step): Related => ({
          segments: step.planned.segments,
          message: `The roadmap has ${step.count} of them in a phase of ${sayWeeks(step.planned.phase.weeks!.min)}.`,
        })),
      };
    }
  },
};
