import type { Pathway, Resource, Task } from '../../../model/index.js';
import { countsIn, type Count } from '../../language/counts.js';
import { lexiconOf } from '../../language/lexicon.js';
import { namingsOf, shareName, type Naming } from '../../language/names.js';
import { actionsOf, plannedTasksOf, type Action, type PlannedTask } from '../../planned-tasks.js';
import type { Related, Rule } from '../../rule.js';
import { quote } from '../../say.js';
import { sayWeeks } from './support/say-figures.js';
import { sumOf } from './support/sums.js';

const DAYS_PER_WEEK = 7;

const resourceTitles = ({ skills, roadmap, sources }: Pathway): Set<string> => {
  const all: Resource[] = [
    ...skills.toLearn.flatMap(({ resources }) => resources),
    ...roadmap.flatMap(({ resources }) => resources),
    ...sources,
  ];
  return new Set(all.map(({ title }) => title));
};

/** A task, read for what it counts and names. */
interface Counted<Of> {
  readonly of: Of;
  readonly counts: readonly Count[];
  readonly naming: Naming;
}

const counted = <Of extends { readonly task: Task }>(
  all: readonly Of[],
  titles: Iterable<string>,
  language: string,
): Counted<Of>[] => {
  const counting = all
    .map((of) => ({ of, counts: countsIn(of.task.text, language) }))
    .filter(({ counts }) => counts.length);
  const namings = namingsOf(
    counting.map(({ of }) => of.task.text),
    titles,
  );
  return counting.map((one, index) => ({ ...one, naming: namings[index]! }));
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
  { of: { task, period }, counts, naming }: Counted<Action>,
  planned: readonly Counted<PlannedTask>[],
): Outpaced | undefined => {
  for (const { noun, count, upTo } of counts) {
    // The seventh chapter alone is no seven of them.
    if (upTo !== undefined && count === 1) continue;
    const wanted = upTo ?? count;
    const steps = planned.flatMap((one): Step[] => {
      const same = one.counts.find((other) => other.noun === noun);
      if (!same || one.of.task === task || one.of.earliest >= period.weeks) return [];
      if (!shareName(naming, one.naming)) return [];
      return [{ planned: one.of, count: same.count, upTo: same.upTo ?? 0 }];
    });
    const phases = [...new Set(steps.map((step) => step.planned.phase))];
    if (phases.length === 0 || phases.some(({ weeks }) => !weeks?.min)) continue;
    const reached = Math.max(
      steps.reduce((sum, step) => sum + step.count, 0),
      ...steps.map((step) => step.upTo),
    );
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
    const lexicon = lexiconOf(language);
    if (!lexicon) return;
    const titles = resourceTitles(pathway);
    const planned = counted(plannedTasksOf(pathway), titles, language);
    const actions = actionsOf(pathway).filter(({ task }) => !lexicon.preliminary.test(task.text));
    for (const action of counted(actions, titles, language)) {
      const outpaced = outpacedBy(action, planned);
      if (!outpaced) continue;
      const { steps, wanted, reached, weeks, needed } = outpaced;
      const tasks = steps.map((step) => quote(step.planned.task.text));
      yield {
        segments: action.of.segments,
        message: `The action plan asks for ${quote(action.of.task.text)} ${action.of.period.words}, but the roadmap takes ${sayWeeks(weeks)} for ${new Intl.ListFormat('en').format(tasks)}: at ${reached} in ${sayWeeks(weeks)}, ${wanted} take about ${sayWeeks(needed)}, or ${Math.ceil(needed * DAYS_PER_WEEK)} days.`,
        suggestion: `Ask for ${reached} here, or make room for all ${wanted} in the roadmap.`,
        related: steps.map((step): Related => ({
          segments: step.planned.segments,
          message: `The roadmap has ${step.count} of them in a phase of ${sayWeeks(step.planned.phase.weeks!.min)}.`,
        })),
      };
    }
  },
};
