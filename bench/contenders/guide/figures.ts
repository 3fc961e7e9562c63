/** What is worked out of a document. */
import { STEP_KEYS, type PathwayDocument, type Phase, type Skill, type Task } from './document.js';
import { inWeeks, middleOf, rangeOf } from './format.js';
import type { Range } from './document.js';
import type { Ticks } from './view.js';

/** Where a document names no hours a week. */
const USUAL_PACE = 10;

export const paceOf = ({ pace }: PathwayDocument): number => pace?.hoursPerWeek ?? USUAL_PACE;

export const weeksOf = (phases: readonly Phase[]): Range =>
  phases.reduce(
    (sum, { weeks }) => ({ min: sum.min + rangeOf(weeks).min, max: sum.max + rangeOf(weeks).max }),
    { min: 0, max: 0 },
  );

/** What takes longer for whoever has less time; the rest goes by the calendar. */
const byHours = (phases: readonly Phase[]) => phases.filter(({ clock }) => clock !== 'calendar');
const byCalendar = (phases: readonly Phase[]) => phases.filter(({ clock }) => clock === 'calendar');

export const studyHours = (guide: PathwayDocument): Range => {
  const { min, max } = weeksOf(byHours(guide.roadmap ?? []));
  return { min: min * paceOf(guide), max: max * paceOf(guide) };
};

/** Where each phase begins and ends, in weeks. */
export const spansOf = (phases: readonly Phase[]): { from: number; to: number }[] => {
  let from = 0;
  return phases.map(({ weeks }) => ({ from, to: (from += middleOf(weeks)) }));
};

/** By how much an estimate may be short. */
const uncertaintyOf = ({ timeline }: PathwayDocument): number =>
  Math.max(1.25, timeline ? timeline.max / timeline.min : 1);

/** How long phases take at some hours a week. */
export const weeksAt = (
  guide: PathwayDocument,
  phases: readonly Phase[],
  hoursPerWeek: number,
): Range => {
  const { min, max } = weeksOf(byHours(phases));
  const fixed = weeksOf(byCalendar(phases));
  const stretch = paceOf(guide) / hoursPerWeek;
  return {
    min: min * stretch + fixed.min,
    max: Math.max(max, min * uncertaintyOf(guide)) * stretch + fixed.max,
  };
};

/** Without the search for a job. */
export const learningPhases = ({ roadmap = [] }: PathwayDocument): Phase[] =>
  roadmap.filter(({ kind }) => kind !== 'apply' && kind !== 'wait');

const PRIORITIES = ['critical', 'important', 'nice-to-have', undefined];

export const byPriority = (skills: readonly Skill[]): Skill[] =>
  PRIORITIES.flatMap((priority) => skills.filter((skill) => skill.priority === priority));

/** How the weeks of learning divide, as shares of one. */
export const sharesOf = (skills: readonly Skill[]) => {
  const weeks = new Map<string, number>();
  for (const { priority, weeks: some } of byPriority(skills))
    if (priority && middleOf(some))
      weeks.set(priority, (weeks.get(priority) ?? 0) + middleOf(some));
  const total = [...weeks.values()].reduce((sum, some) => sum + some, 0);
  return [...weeks].map(([priority, some]) => ({ priority, share: some / total }));
};

/** How the roadmap compares with the time stated for the whole change. */
export const againstStated = ({ roadmap = [], timeline }: PathwayDocument): string | undefined => {
  const { min, max } = weeksOf(roadmap);
  if (!timeline || !max) return undefined;
  const stated = inWeeks(timeline);
  const slack = timeline.unit === 'weeks' ? 1 : 1.1;
  if (max * slack < stated.min) return 'Less than';
  return min > stated.max * slack ? 'More than' : 'In keeping with';
};

/** The first steps of a column; those that name a task of the roadmap are that task. */
export const stepsOf = (
  { roadmap = [], actionPlan }: PathwayDocument,
  key: (typeof STEP_KEYS)[number],
): Task[] => {
  const known = new Map(roadmap.flatMap(({ tasks = [] }) => tasks.map((task) => [task.id, task])));
  return (actionPlan?.[key] ?? []).flatMap((step) =>
    'task' in step ? (known.get(step.task) ?? []) : step,
  );
};

/** First steps that are in no phase. */
export const looseTasks = (guide: PathwayDocument): Task[] => {
  const inRoadmap = new Set(guide.roadmap?.flatMap(({ tasks = [] }) => tasks.map(({ id }) => id)));
  return STEP_KEYS.flatMap((key) => stepsOf(guide, key)).filter(({ id }) => !inRoadmap.has(id));
};

export interface Step {
  readonly task: Task;
  readonly phase?: Phase;
  readonly hours: number;
}

const MOST_STEPS = 5;

/** What fits into a week, the first steps of this week first. */
export const nextSteps = (guide: PathwayDocument, ticks: Ticks): Step[] => {
  const inRoadmap = (guide.roadmap ?? []).flatMap((phase): Step[] => {
    const { tasks = [], weeks } = phase;
    const hours = (rangeOf(weeks).min * paceOf(guide)) / (tasks.length || 1);
    return tasks.map((task) => ({ task, phase, hours }));
  });
  const byId = new Map(inRoadmap.map((step) => [step.task.id, step]));
  const first = stepsOf(guide, 'thisWeek').map(
    (task): Step => byId.get(task.id) ?? { task, hours: 0 },
  );
  const steps: Step[] = [];
  let spent = 0;
  for (const step of new Set([...first, ...inRoadmap])) {
    if (ticks.has(step.task.id)) continue;
    if (steps.length && (spent + step.hours > paceOf(guide) || steps.length === MOST_STEPS)) break;
    spent += step.hours;
    steps.push(step);
  }
  return steps;
};
