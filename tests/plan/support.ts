import assert from 'node:assert/strict';
import type { Pathway, Range } from '../../src/model/index.js';
import {
  NEWCOMER,
  planFor,
  type Learner,
  type PhasePlan,
  type Plan,
  type SkillMark,
  type TaskMark,
} from '../../src/plan/index.js';
import { minimal, readClean, type Json } from '../model/support.js';

export const TODAY = '2026-11-02';

/** A pathway of phases; titles and empty lists of tasks are filled in. */
export const withRoadmap = (phases: readonly Json[], more: Json = {}): Pathway =>
  readClean(
    minimal({
      ...more,
      roadmap: phases.map((phase) => ({ title: 'A phase', tasks: [], ...phase })),
    }),
  );

/** Skills to learn that are named as their ids. */
export const skillsNamed = (...ids: readonly string[]): Json => ({
  skills: { toLearn: ids.map((id) => ({ id, name: id, priority: 'critical' })) },
});

export type Told = Partial<Omit<Learner, 'tasks' | 'skills' | 'hoursPerWeek'>> & {
  readonly tasks?: Readonly<Record<string, TaskMark>>;
  readonly skills?: Readonly<Record<string, SkillMark>>;
  readonly hoursPerWeek?: Range | number;
};

/** A learner who has told this much. */
export const learner = ({
  tasks = {},
  skills = {},
  hoursPerWeek,
  ...rest
}: Told = {}): Learner => ({
  ...NEWCOMER,
  ...rest,
  tasks: new Map(Object.entries(tasks)),
  skills: new Map(Object.entries(skills)),
  hoursPerWeek:
    typeof hoursPerWeek === 'number' ? { min: hoursPerWeek, max: hoursPerWeek } : hoursPerWeek,
});

export const planOf = (pathway: Pathway, told: Told = {}, today = TODAY): Plan =>
  planFor(pathway, learner(told), today);

/** The plan of the one phase of a pathway. */
export const onlyPhase = (pathway: Pathway, told: Told = {}, today = TODAY): PhasePlan => {
  const { phases } = planOf(pathway, told, today);
  assert.equal(phases.length, 1);
  return phases[0]!;
};

export const isNear = (found: number, expected: number): boolean =>
  Math.abs(found - expected) <= 1e-6 * Math.max(1, Math.abs(expected));

export const assertNear = (found: number, expected: number, what = 'it'): void => {
  assert.ok(isNear(found, expected), `${what} is ${found}, not ${expected}`);
};

export const assertRange = (found: Range | undefined, min: number, max: number): void => {
  assert.ok(found, 'there is no range');
  assertNear(found.min, min, 'the least');
  assertNear(found.max, max, 'the most');
};
