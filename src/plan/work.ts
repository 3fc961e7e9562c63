/** How much work a phase is, and how much of it is left. The model is explained in `docs/plan.md`. */
import type { Phase, Task } from '../model/index.js';
import { bounded } from './figures.js';
import type { Learner } from './learner.js';
import { once } from './once.js';

/** Hours; `left`, `held`, `done` and `skipped` add up to `total`. */
export interface Work {
  readonly total: number;
  readonly left: number;
  /** What skills that the reader has already save. */
  readonly held: number;
  readonly done: number;
  readonly skipped: number;
}

type Amount = { -readonly [Key in keyof Work]: number };

/** Tasks of which one is enough, or one task by itself. */
export type TaskUnit = readonly [Task, ...Task[]];

/** The tasks that count as work: optional ones don't, and of a group one is enough. */
export const unitsOf = once((tasks: readonly Task[]): readonly TaskUnit[] => {
  const groups = new Map<unknown, [Task, ...Task[]]>();
  for (const task of tasks) {
    if (task.optional) continue;
    const group = groups.get(task.oneOf ?? task);
    if (group) group.push(task);
    else groups.set(task.oneOf ?? task, [task]);
  }
  return [...groups.values()];
});

const HELD = { yes: 1, partly: 0.5 };

const distinct = once((named: readonly string[]): ReadonlySet<string> => new Set(named));

/** The share of some skills that the reader has, 0 to 1; nothing of none. */
const heldShare = (named: readonly string[], learner: Learner): number => {
  if (!named.length || !learner.skills.size) return 0;
  const skills = distinct(named);
  let held = 0;
  for (const id of skills) {
    const mark = learner.skills.get(id);
    if (mark) held += HELD[mark];
  }
  return held / skills.size;
};

/** The hours that the author gave. */
const hoursOf = ({ hours }: Task): number | undefined => hours && bounded(hours);

/** Those of the shortest, where all of a group have some. */
const statedHours = (unit: TaskUnit): number | undefined => {
  const least = unit.reduce((some, task) => Math.min(some, hoursOf(task) ?? NaN), Infinity);
  return Number.isNaN(least) ? undefined : least;
};

/** What a group hangs on: its task that is done, else the shortest that is open, else the shortest. */
const RANK = { done: 0, open: 1, skipped: 2 };

/** The task that a unit hangs on; hours. */
interface UnitWork {
  readonly task: Task;
  readonly mark: keyof typeof RANK;
  readonly full: number;
  readonly held: number;
}

/**
 * The work of a phase, unit by unit; nothing for a phase without tasks.
 * @param hours length of the phase
 */
export const unitWork = (phase: Phase, hours: number, learner: Learner): UnitWork[] => {
  const units = unitsOf(phase.tasks);
  const stated = units.map(statedHours);
  const statedSum = stated.reduce<number>((all, some) => all + (some ?? 0), 0);
  const unstated = stated.filter((some) => some === undefined).length;
  const share = unstated && Math.max(0, hours - statedSum) / unstated;
  // Where every task says its hours and the phase is longer, the rest belongs to all of them.
  const factor = unstated || !statedSum ? 1 : Math.max(1, hours / statedSum);
  // Once, and not for each task: a phase may have thousands of both.
  const heldOfPhase = heldShare(phase.skills, learner);
  return units.map((unit) => {
    const [first, ...others] = unit.map((task): UnitWork => {
      const full = (hoursOf(task) ?? share) * factor;
      const held = full * (task.skills.length ? heldShare(task.skills, learner) : heldOfPhase);
      return { task, mark: learner.tasks.get(task.id) ?? 'open', full, held };
    }) as [UnitWork, ...UnitWork[]];
    return others.reduce((best, next) => {
      const rank = RANK[next.mark] - RANK[best.mark];
      return rank < 0 || (!rank && next.full - next.held < best.full - best.held) ? next : best;
    }, first);
  });
};

/** @param hours length of the phase */
export const workOf = (phase: Phase, hours: number, learner: Learner): Work => {
  const sum: Amount = { total: 0, left: 0, held: 0, done: 0, skipped: 0 };
  if (!unitsOf(phase.tasks).length) {
    const held = hours * heldShare(phase.skills, learner);
    return { ...sum, total: hours, held, left: hours - held };
  }
  for (const { mark, full, held } of unitWork(phase, hours, learner)) {
    sum.total += full;
    sum.held += held;
    sum[mark === 'open' ? 'left' : mark] += full - held;
  }
  return sum;
};

/** Whether anything of a phase is still to be done; a phase without tasks is over when its time is. */
export const isOpen = ({ tasks }: Pick<Phase, 'tasks'>, learner: Learner): boolean => {
  const units = unitsOf(tasks);
  return !units.length || units.some((unit) => isUnitOpen(unit, learner));
};

/** Whether none of a group is done and one could still be. */
export const isUnitOpen = (unit: TaskUnit, { tasks }: Learner): boolean => {
  let isOpen = false;
  for (const { id } of unit) {
    const mark = tasks.get(id);
    if (mark === 'done') return false;
    isOpen ||= !mark;
  }
  return isOpen;
};
