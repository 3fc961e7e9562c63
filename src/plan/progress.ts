/** How far the reader is, and what comes next. */
import type { Pathway, Phase, Task } from '../model/index.js';
import type { Learner } from './learner.js';
import { phasesInOrder } from './order.js';
import { isUnitOpen, unitsOf, unitWork } from './work.js';

/** Tasks; `done`, `skipped` and `left` add up to `total`, which leaves out what nobody has to do. */
export interface Progress {
  readonly done: number;
  readonly skipped: number;
  readonly left: number;
  readonly total: number;
}

/** The tasks that have to be done still, in their order: of a group, the first that is open. */
const openTasks = (tasks: readonly Task[], learner: Learner): Task[] =>
  unitsOf(tasks).flatMap((unit) =>
    isUnitOpen(unit, learner) ? unit.filter(({ id }) => !learner.tasks.has(id)).slice(0, 1) : [],
  );

/** What is optional, or settled by another of its group, counts once it is ticked. */
export const progressOf = (tasks: readonly Task[], learner: Learner): Progress => {
  const marked = (mark: string) => tasks.filter(({ id }) => learner.tasks.get(id) === mark).length;
  const [done, skipped] = [marked('done'), marked('skipped')];
  const left = openTasks(tasks, learner).length;
  return { done, skipped, left, total: done + skipped + left };
};

/** Every task of a pathway once, wherever it shows. */
export const allTasks = ({ roadmap, actionPlan }: Pathway): Task[] => {
  const { thisWeek, thisMonth, next90Days } = actionPlan;
  const tasks = [
    ...roadmap.flatMap((phase) => phase.tasks),
    ...thisWeek,
    ...thisMonth,
    ...next90Days,
  ];
  return [...new Map(tasks.map((task) => [task.id, task])).values()];
};

export interface NextStep {
  readonly task: Task;
  /** Undefined for a first step that is in no phase. */
  readonly phase?: Phase | undefined;
  /** What is left of it by the plan's reckoning; 0 where nothing is known. */
  readonly hours: number;
}

/** More than these are no next steps. */
const MOST_STEPS = 5;

/**
 * What to do within a week's hours: the first steps of this week, then the roadmap in its order. At least one, if
 * anything is left.
 * @param hours hours that the week has
 */
export const nextSteps = (pathway: Pathway, learner: Learner, hours: number): NextStep[] => {
  const inRoadmap = new Map<string, NextStep>();
  for (const phase of phasesInOrder(pathway)) {
    const length = (phase.weeks?.min ?? 0) * pathway.pace.hoursPerWeek;
    for (const { task, mark, full, held } of unitWork(phase, length, learner)) {
      if (mark === 'open') inRoadmap.set(task.id, { task, phase, hours: full - held });
    }
  }
  const first = openTasks(pathway.actionPlan.thisWeek, learner).map(
    (task): NextStep => inRoadmap.get(task.id) ?? { task, hours: task.hours ?? 0 },
  );
  const steps: NextStep[] = [];
  let spent = 0;
  for (const step of new Set([...first, ...inRoadmap.values()])) {
    if (steps.length && (spent + step.hours > hours || steps.length === MOST_STEPS)) break;
    spent += step.hours;
    steps.push(step);
  }
  return steps;
};
