import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Phase, Task } from '../../src/model/index.js';
import {
  allTasks,
  NEWCOMER,
  nextSteps,
  payOutlook,
  planFor,
  progressOf,
  totalProgress,
} from '../../src/plan/index.js';
import { minimal, readClean } from '../model/support.js';
import { learner, onlyPhase, planOf, skillsNamed, withRoadmap } from './support.js';

const today = '2026-11-02';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

describe('what once went wrong', () => {
  it('work that ends as days off begin is over before them', () => {
    const pathway = readClean(
      minimal({ roadmap: ['A', 'B', 'C'].map((title) => ({ title, weeks: 2 / 3, tasks: [] })) }),
    );
    const reader = learner({
      hoursPerWeek: { min: 10, max: 10 },
      timeOff: [{ from: '2026-11-16', until: '2026-12-06' }],
    });
    assert.equal(planFor(pathway, reader, today).whole.until?.earliest, '2026-11-15');
  });

  it('phases that wait for one another in a circle keep the author’s order', () => {
    const skill = (id: string, requires: string[] = []) => ({
      id,
      name: id,
      priority: 'important',
      requires,
    });
    const pathway = readClean(
      minimal({
        skills: { toLearn: [skill('a1'), skill('a2', ['b1']), skill('b1', ['a1'])] },
        roadmap: [
          { title: 'A', tasks: [], skills: ['a1', 'a2'] },
          { title: 'B', tasks: [], skills: ['b1'] },
        ],
      }),
    );
    const { phases } = planFor(pathway, learner({}), today);
    assert.deepEqual(
      phases.map(({ phase }) => phase.title),
      ['A', 'B'],
    );
  });

  const grouped = readClean(
    minimal({
      roadmap: ['p', 'q'].map((title) => ({
        title,
        tasks: [1, 2].map((number) => ({
          id: `${title}${number}`,
          text: `${title}${number}`,
          oneOf: 'g',
        })),
      })),
      actionPlan: { thisWeek: [{ task: 'p2' }] },
    }),
  );

  it('a first step whose group is settled is no next step', () => {
    const reader = learner({ tasks: { p1: 'done' } });
    assert.deepEqual(
      nextSteps(grouped, reader, 100).map(({ task }) => task.id),
      ['q1'],
    );
  });

  it('groups of one name in two phases are two groups', () => {
    const progress = totalProgress(grouped, learner({ tasks: { p1: 'done' } }));
    assert.deepEqual(progress, { done: 1, skipped: 0, left: 1, total: 2 });
  });

  it('a reader who has finished enters now, whatever the document’s timeline says', () => {
    const pathway = readClean(
      minimal({
        timeline: { min: 9, max: 12, unit: 'months' },
        salary: { change: 30 },
        roadmap: [{ title: 'A', weeks: 4, tasks: [{ id: 'a', text: 'a' }] }],
      }),
    );
    const reader = learner({
      hoursPerWeek: { min: 5, max: 5 },
      tasks: { a: 'done' },
    });
    const plan = planFor(pathway, reader, today);
    assert.deepEqual(payOutlook(pathway, plan, today)?.untilEntry, { min: 0, max: 0 });
  });

  it('a phase in which everything is optional is over', () => {
    const pathway = readClean(
      minimal({ roadmap: [{ title: 'A', tasks: [{ text: 'a', optional: true }] }] }),
    );
    assert.equal(planFor(pathway, learner({}), today).phases[0]?.isOver, true);
  });

  it('a copy that is edited between two plans is read as it is', () => {
    const copy = structuredClone(
      withRoadmap([{ weeks: 1, skills: ['a'], tasks: ['One'] }], skillsNamed('a')),
    );
    const [phase] = copy.roadmap as [Mutable<Phase>];
    const reader = learner({ skills: { a: 'yes' } });
    assert.equal(totalProgress(copy, reader).total, 1);
    assert.equal(planFor(copy, reader, today).whole.hours.min, 0);
    phase.tasks = [...phase.tasks, { ...phase.tasks[0]!, id: 'more' }];
    (phase.skills as string[])[0] = 'b';
    (copy.roadmap as Phase[]).push({ ...phase, id: 'next', tasks: [] });
    assert.equal(totalProgress(copy, reader).total, 2);
    assert.equal(planFor(copy, reader, today).whole.hours.min, 20);
    assert.equal(nextSteps(copy, reader, 40).length, 2);
  });

  it('a list of tasks that grows is counted as it is', () => {
    const { tasks } = withRoadmap([{ tasks: ['One', 'Two'] }]).roadmap[0]!;
    const growing = [tasks[0]!];
    assert.equal(progressOf(growing, NEWCOMER).left, 1);
    growing.push(tasks[1]!);
    assert.equal(progressOf(growing, NEWCOMER).left, 2);
  });

  it('a list that is given to several who ask for it is none that one could change', () => {
    const pathway = withRoadmap([{ tasks: ['One', 'Two'] }]);
    assert.throws(() => (allTasks(pathway) as Task[]).pop(), TypeError);
    assert.equal(allTasks(pathway).length, 2);
  });

  it('a skill that a phase names twice is one skill', () => {
    const pathway = withRoadmap(
      [{ weeks: 4, skills: ['a', 'a', 'b'], tasks: ['One'] }],
      skillsNamed('a', 'b'),
    );
    assert.equal(onlyPhase(pathway, { skills: { a: 'yes' } }).work.left, 20);
  });

  const placed = (requires: Record<string, string[]>, ...taught: string[][]) => {
    const toLearn = Object.entries(requires).map(([id, before]) => ({
      id,
      name: id,
      priority: 'important',
      requires: before,
    }));
    const roadmap = taught.map((skills, index) => ({ id: `p${index}`, skills }));
    return planOf(withRoadmap(roadmap, { skills: { toLearn } })).phases.map(
      ({ phase }) => phase.id,
    );
  };

  it('a phase that comes back to itself across a skill that none teaches waits for the others still', () => {
    const requires = { a: [], b: [], none: ['a', 'b'], c: ['none'], last: ['none'] };
    assert.deepEqual(placed(requires, ['last'], ['a', 'c'], ['b']), ['p2', 'p1', 'p0']);
  });

  it('a circle across skills that none teaches is one', () => {
    const requires = { a: [], none: ['a'], b: ['none'], other: ['b'], c: ['other'] };
    assert.deepEqual(placed(requires, ['c', 'a'], ['b']), ['p0', 'p1']);
    assert.deepEqual(placed(requires, ['c'], ['b']), ['p1', 'p0']);
  });
});
