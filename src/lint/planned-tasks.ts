/** What is to be done when: the tasks of the roadmap, and the actions of the first 90 days. */
import type { Pathway, Phase, Task } from '../model/index.js';
import type { Path } from './rule.js';

export interface Period {
  readonly key: keyof Pathway['actionPlan'];
  /** Weeks from the start until it ends. */
  readonly weeks: number;
  readonly words: string;
}

const DAYS_PER_WEEK = 7;

/** The three of an action plan; each includes the one before. */
export const PERIODS: readonly Period[] = [
  { key: 'thisWeek', weeks: 1, words: 'this week' },
  { key: 'thisMonth', weeks: 30.4 / DAYS_PER_WEEK, words: 'this month' },
  { key: 'next90Days', weeks: 90 / DAYS_PER_WEEK, words: 'within 90 days' },
];

export interface Action {
  readonly task: Task;
  readonly period: Period;
  readonly segments: Path;
}

/** Of a period that are compared with the roadmap, task by task: nobody has so many things to do, and a page must not stand still over them. */
const MOST_ACTIONS = 200;

export const actionsOf = ({ actionPlan }: Pathway): Action[] =>
  PERIODS.flatMap((period) =>
    actionPlan[period.key].slice(0, MOST_ACTIONS).map((task, index) => ({
      task,
      period,
      segments: ['actionPlan', period.key, index],
    })),
  );

export interface PlannedTask {
  readonly task: Task;
  readonly phase: Phase;
  /** Weeks from the start until its phase begins, where every phase before is as short as it may be. */
  readonly earliest: number;
  readonly segments: Path;
}

/** The tasks of the roadmap, with when their phases begin. */
export const plannedTasksOf = ({ roadmap }: Pathway): PlannedTask[] => {
  let earliest = 0;
  return roadmap.flatMap((phase, index) => {
    const start = earliest;
    earliest += phase.weeks?.min ?? 0;
    return phase.tasks.map((task, at) => ({
      task,
      phase,
      earliest: start,
      segments: ['roadmap', index, 'tasks', at],
    }));
  });
};

/** `week 17`, for what begins after 16 weeks. */
export const sayWeekAfter = (weeks: number): string => `week ${Math.floor(weeks) + 1}`;

/** Hours of the tasks that everybody does; of a choice, the shortest. */
export const hoursOf = (tasks: readonly Task[]): number => {
  const choices = new Map<string, number>();
  let sum = 0;
  for (const { hours = 0, optional, oneOf } of new Set(tasks)) {
    if (optional) continue;
    if (oneOf === undefined) sum += hours;
    else choices.set(oneOf, Math.min(choices.get(oneOf) ?? Infinity, hours));
  }
  return [...choices.values()].reduce((all, hours) => all + hours, sum);
};
