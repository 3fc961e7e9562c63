/** How far the reader is, and what comes next. */
import type { Pathway, Phase, Task } from '../model/index.js';
import { bounded, paceOf, weeksOf } from './figures.js';
import type { Learner } from './learner.js';
import { once } from './once.js';
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
  const counts = { done: 0, skipped: 0 };
  for (const { id } of tasks) {
    const mark = learner.tasks.get(id);
    if (mark) counts[mark] += 1;
  }
  const { done, skipped } = counts;
  let left = 0;
  for (const unit of unitsOf(tasks)) if (isUnitOpen(unit, learner)) left += 1;
  return { done, skipped, left, total: done + skipped + left };
};

/** The first steps that are no tasks of the roadmap. */
export const looseTasks = once(({ roadmap, actionPlan }: Pathway): readonly Task[] => {
  const { thisWeek, thisMonth, next90Days } = actionPlan;
  const inRoadmap = new Set(roadmap.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const loose = [...thisWeek, ...thisMonth, ...next90Days].filter(({ id }) => !inRoadmap.has(id));
  return [...new Map(loose.map((task) => [task.id, task])).values()];
});

/** Every task of a pathway once, wherever it shows. */
export const allTasks = once((pathway: Pathway): readonly Task[] => [
  ...pathway.roadmap.flatMap(({ tasks }) => tasks),
  ...looseTasks(pathway),
]);

/** How far the reader is in a pathway; a group of tasks belongs to its phase. */
export interface ProgressParts {
  /** In the order of the roadmap. */
  readonly phases: readonly Progress[];
  /** In the first steps that are in no phase. */
  readonly loose: Progress;
  readonly all: Progress;
}

export const progressParts = (pathway: Pathway, learner: Learner): ProgressParts => {
  const phases = pathway.roadmap.map(({ tasks }) => progressOf(tasks, learner));
  const loose = progressOf(looseTasks(pathway), learner);
  const all = [...phases, loose].reduce((sum, { done, skipped, left, total }) => ({
    done: sum.done + done,
    skipped: sum.skipped + skipped,
    left: sum.left + left,
    total: sum.total + total,
  }));
  return { phases, loose, all };
};

/** How far the reader is in the whole pathway. */
export const totalProgress = (pathway: Pathway, learner: Learner): Progress =>
  progressParts(pathway, learner).all;

export interface NextStep {
  readonly task: Task;
  /** Undefined for a first step that is in no phase. */
  readonly phase?: Phase | undefined;
  /** What is left of it by the plan's reckoning; 0 where nothing is known. */
  readonly hours: number;
}

/** More than these are no next steps. */
const MOST_STEPS = 5;

const phaseByTask = once(
  ({ roadmap }: Pathway): ReadonlyMap<string, Phase> =>
    new Map(roadmap.flatMap((phase) => phase.tasks.map(({ id }) => [id, phase]))),
);

/** Those of this week that are no tasks of the roadmap; a group is one wherever its tasks are. */
const looseOfThisWeek = once((pathway: Pathway): readonly Task[] => {
  const { thisWeek } = pathway.actionPlan;
  const phases = phaseByTask(pathway);
  return thisWeek.filter(({ id }) => !phases.has(id));
});

/** What is to be done of a phase, by task. */
type Steps = ReadonlyMap<string, NextStep>;

const stepsOf = (phase: Phase, pathway: Pathway, learner: Learner): Steps => {
  if (!unitsOf(phase.tasks).some((unit) => isUnitOpen(unit, learner))) return new Map();
  return new Map(
    unitWork(phase, weeksOf(phase).min * paceOf(pathway), learner)
      .filter(({ mark }) => mark === 'open')
      .map(({ task, full, held }) => [task.id, { task, phase, hours: full - held }]),
  );
};

/** The first steps of this week, then the roadmap in its order; a step may come twice. */
function* stepsInOrder(pathway: Pathway, learner: Learner): Generator<NextStep> {
  // Most phases of a long roadmap are never asked for, and one may be asked for by many first steps.
  const known = new Map<Phase, Steps>();
  const stepsIn = (phase: Phase): Steps => {
    const steps = known.get(phase) ?? stepsOf(phase, pathway, learner);
    known.set(phase, steps);
    return steps;
  };
  const phases = phaseByTask(pathway);
  const loose = new Set(openTasks(looseOfThisWeek(pathway), learner));
  for (const task of pathway.actionPlan.thisWeek) {
    const phase = phases.get(task.id);
    const step = phase && stepsIn(phase).get(task.id);
    if (step) yield step;
    else if (loose.has(task)) yield { task, hours: bounded(task.hours ?? 0) };
  }
  for (const phase of phasesInOrder(pathway)) yield* stepsIn(phase).values();
}

/**
 * What to do within a week's hours: the first steps of this week, then the roadmap in its order. At least one, if
 * anything is left.
 * @param hours hours that the week has
 */
export const nextSteps = (pathway: Pathway, learner: Learner, hours: number): NextStep[] => {
  const steps = new Map<string, NextStep>();
  let spent = 0;
  for (const step of stepsInOrder(pathway, learner)) {
    if (steps.has(step.task.id)) continue;
    if (steps.size && (spent + step.hours > hours || steps.size === MOST_STEPS)) break;
    spent += step.hours;
    steps.set(step.task.id, step);
  }
  return [...steps.values()];
};
