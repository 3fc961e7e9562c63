/** How far the reader is, and what comes next. */
import type { Pathway, Phase, Task } from '../model/index.js';
import { bounded, paceOf, weeksOf } from './figures.js';
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

/** The first steps that are no tasks of the roadmap. */
export const looseTasks = ({ roadmap, actionPlan }: Pathway): Task[] => {
  const { thisWeek, thisMonth, next90Days } = actionPlan;
  const inRoadmap = new Set(roadmap.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const loose = [...thisWeek, ...thisMonth, ...next90Days].filter(({ id }) => !inRoadmap.has(id));
  return [...new Map(loose.map((task) => [task.id, task])).values()];
};

/** Every task of a pathway once, wherever it shows. */
export const allTasks = (pathway: Pathway): Task[] => [
  ...pathway.roadmap.flatMap(({ tasks }) => tasks),
  ...looseTasks(pathway),
];

/** How far the reader is in the whole pathway; a group of tasks belongs to its phase. */
export const totalProgress = (pathway: Pathway, learner: Learner): Progress =>
  [...pathway.roadmap.map(({ tasks }) => tasks), looseTasks(pathway)]
    .map((tasks) => progressOf(tasks, learner))
    .reduce((sum, { done, skipped, left, total }) => ({
      done: sum.done + done,
      skipped: sum.skipped + skipped,
      left: sum.left + left,
      total: sum.total + total,
    }));

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
  const { thisWeek } = pathway.actionPlan;
  const loose = new Set(looseTasks(pathway).map(({ id }) => id));
  const firstLoose = openTasks(
    thisWeek.filter(({ id }) => loose.has(id)),
    learner,
  ).map((task): NextStep => ({ task, hours: bounded(task.hours ?? 0) }));
  const inRoadmap = phasesInOrder(pathway).flatMap((phase) => {
    const length = weeksOf(phase).min * paceOf(pathway);
    return unitWork(phase, length, learner)
      .filter(({ mark }) => mark === 'open')
      .map(({ task, full, held }): NextStep => ({ task, phase, hours: full - held }));
  });
  const open = new Map([...firstLoose, ...inRoadmap].map((step) => [step.task.id, step]));
  const first = thisWeek.flatMap(({ id }) => open.get(id) ?? []);
  const steps: NextStep[] = [];
  let spent = 0;
  for (const step of new Set([...first, ...inRoadmap])) {
    if (steps.length && (spent + step.hours > hours || steps.length === MOST_STEPS)) break;
    spent += step.hours;
    steps.push(step);
  }
  return steps;
};
