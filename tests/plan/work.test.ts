import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pathway } from '../../src/model/index.js';
import {
  allTasks,
  isSearch,
  nextSteps,
  payOf,
  payOutlook,
  progressOf,
  type PayOutlook,
  type Work,
} from '../../src/plan/index.js';
import type { Json } from '../model/support.js';
import {
  assertNear,
  assertRange,
  learner,
  onlyPhase,
  planOf,
  skillsNamed,
  TODAY,
  withRoadmap,
  type Told,
} from './support.js';

/** Each part of some work; what is not named is none. */
const assertWork = (work: Work, expected: Partial<Work>): void => {
  const all = { total: 0, left: 0, held: 0, done: 0, skipped: 0, ...expected };
  for (const key of Object.keys(all) as (keyof Work)[]) assertNear(work[key], all[key], key);
};

/** The work of the one phase of a pathway. */
const assertPhaseWork = (pathway: Pathway, told: Told, expected: Partial<Work>): void =>
  assertWork(onlyPhase(pathway, told).work, expected);

/** A task named as its id. */
const task = (id: string, more: Json = {}): Json => ({ id, text: id, ...more });

const abc = skillsNamed('a', 'b', 'c');
const eightWeeks = withRoadmap([{ weeks: 8, skills: ['a', 'b', 'c'] }], abc);

describe('the work of a phase', () => {
  it('is its weeks at the pace of the pathway: 8 weeks at 10 hours are 80', () => {
    assertPhaseWork(eightWeeks, {}, { total: 80, left: 80 });
    const slow = withRoadmap([{ weeks: 8 }], { pace: { hoursPerWeek: 4 } });
    assertPhaseWork(slow, {}, { total: 32, left: 32 });
  });

  it('is 53.3 hours where one of three skills is held', () => {
    assertPhaseWork(
      eightWeeks,
      { skills: { a: 'yes' } },
      { total: 80, left: 160 / 3, held: 80 / 3 },
    );
  });

  it('is at five hours a week as many weeks as it is hours by five', () => {
    const told: Told = { skills: { a: 'yes' }, hoursPerWeek: 5 };
    assertRange(onlyPhase(eightWeeks, told).weeks, 32 / 3, (32 / 3) * 1.25);
    assertRange(onlyPhase(eightWeeks, { hoursPerWeek: 5 }).weeks, 16, 20);
    assertRange(onlyPhase(eightWeeks).weeks, 8, 10);
  });

  it('is shortest with the most hours a week, and longest with the fewest', () => {
    assertRange(onlyPhase(eightWeeks, { hoursPerWeek: { min: 5, max: 8 } }).weeks, 10, 20);
  });

  it('counts a skill that is partly held by half', () => {
    assertPhaseWork(
      eightWeeks,
      { skills: { a: 'partly' } },
      { total: 80, left: 80 - 80 / 6, held: 80 / 6 },
    );
    assertPhaseWork(
      eightWeeks,
      { skills: { a: 'yes', b: 'partly', c: 'partly' } },
      { total: 80, left: 80 / 3, held: 160 / 3 },
    );
  });

  it('is none where all skills are held, and the phase is over where it has no tasks', () => {
    const told: Told = { skills: { a: 'yes', b: 'yes', c: 'yes' }, hoursPerWeek: 10 };
    assertPhaseWork(eightWeeks, told, { total: 80, held: 80 });
    const { isOver, dates } = onlyPhase(eightWeeks, told);
    assert.equal(isOver, true);
    assert.equal(dates, undefined);
    assert.equal(planOf(eightWeeks, told).whole.until, undefined);
  });

  it('that names no skills never shrinks', () => {
    const told: Told = { skills: { a: 'yes', b: 'yes', c: 'yes' } };
    assertPhaseWork(withRoadmap([{ weeks: 8 }], abc), told, { total: 80, left: 80 });
    const withTasks = withRoadmap([{ weeks: 8, tasks: ['One', 'Two'] }], abc);
    assertPhaseWork(withTasks, told, { total: 80, left: 80 });
  });

  it('is of a range of weeks the shorter, while the hours go up to the longer', () => {
    const pathway = withRoadmap([{ weeks: { min: 4, max: 10 }, skills: ['a', 'b'] }], abc);
    const newcomer = onlyPhase(pathway);
    assertWork(newcomer.work, { total: 40, left: 40 });
    assertRange(newcomer.hours, 40, 100);
    assertRange(onlyPhase(pathway, { skills: { a: 'yes' } }).hours, 20, 50);
  });

  it('without weeks is that of its tasks', () => {
    assertPhaseWork(withRoadmap([{}]), {}, {});
    const pathway = withRoadmap([{ tasks: [task('x', { hours: 3 }), task('y')] }]);
    assertPhaseWork(pathway, {}, { total: 3, left: 3 });
  });
});

describe('the work of tasks', () => {
  it('is shared evenly where none says its hours', () => {
    const pathway = withRoadmap([
      { weeks: 8, tasks: [task('x'), task('y'), task('z'), task('w')] },
    ]);
    assertPhaseWork(pathway, { tasks: { x: 'done' } }, { total: 80, left: 60, done: 20 });
    assertPhaseWork(
      pathway,
      { tasks: { x: 'done', y: 'done', z: 'done' } },
      { total: 80, left: 20, done: 60 },
    );
  });

  it('is first the hours that are said, and the others share the rest', () => {
    const pathway = withRoadmap([
      { weeks: 8, tasks: [task('x', { hours: 20 }), task('y'), task('z')] },
    ]);
    assertPhaseWork(pathway, { tasks: { x: 'done' } }, { total: 80, left: 60, done: 20 });
    assertPhaseWork(pathway, { tasks: { y: 'done' } }, { total: 80, left: 50, done: 30 });
  });

  it('leaves nothing for the others where what is said fills the phase', () => {
    const pathway = withRoadmap([{ weeks: 1, tasks: [task('x', { hours: 20 }), task('y')] }]);
    assertPhaseWork(pathway, { tasks: { x: 'done' } }, { total: 20, done: 20 });
    assert.equal(onlyPhase(pathway, { tasks: { x: 'done' } }).isOver, false);
  });

  it('grows with the phase where all say their hours and those do not fill it', () => {
    const tasks = [task('x', { hours: 10 }), task('y', { hours: 30 })];
    const pathway = withRoadmap([{ weeks: 8, tasks }]);
    assertPhaseWork(pathway, { tasks: { x: 'done' } }, { total: 80, left: 60, done: 20 });
  });

  it('does not shrink with the phase: hours that are said are those', () => {
    const tasks = [task('x', { hours: 10 }), task('y', { hours: 30 })];
    const pathway = withRoadmap([{ weeks: 2, tasks }]);
    assertPhaseWork(pathway, { tasks: { x: 'done' } }, { total: 40, left: 30, done: 10 });
  });

  it('hangs on its own skills, else on those of the phase', () => {
    const tasks = [task('x', { skills: ['a'] }), task('y')];
    const pathway = withRoadmap([{ weeks: 8, skills: ['a', 'b'], tasks }], abc);
    assertPhaseWork(pathway, { skills: { a: 'yes' } }, { total: 80, left: 20, held: 60 });
    assertPhaseWork(pathway, { skills: { b: 'yes' } }, { total: 80, left: 60, held: 20 });
  });

  it('is not saved twice where a task is done and its skill is held', () => {
    const pathway = withRoadmap([{ weeks: 8, skills: ['a', 'b'], tasks: ['One', 'Two'] }], abc);
    const told: Told = { tasks: { one: 'done' }, skills: { a: 'yes' } };
    assertPhaseWork(pathway, told, { total: 80, left: 20, held: 40, done: 20 });
  });

  it('that are skipped is left out', () => {
    const pathway = withRoadmap([
      { weeks: 8, tasks: [task('x', { hours: 20 }), task('y'), task('z')] },
    ]);
    assertPhaseWork(pathway, { tasks: { x: 'skipped' } }, { total: 80, left: 60, skipped: 20 });
    assertPhaseWork(
      pathway,
      { tasks: { x: 'skipped', y: 'done' } },
      { total: 80, left: 30, done: 30, skipped: 20 },
    );
    const told: Told = { tasks: { x: 'skipped', y: 'done', z: 'skipped' }, hoursPerWeek: 10 };
    assert.equal(onlyPhase(pathway, told).isOver, true);
    assert.equal(planOf(pathway, told).whole.until, undefined);
  });

  it('that are optional is none', () => {
    const tasks = [task('x', { hours: 20, optional: true }), task('y')];
    const pathway = withRoadmap([{ weeks: 8, tasks }]);
    for (const mark of [{}, { x: 'done' }, { x: 'skipped' }] as const) {
      assertPhaseWork(pathway, { tasks: mark }, { total: 80, left: 80 });
    }
    assert.equal(onlyPhase(pathway, { tasks: { y: 'done' } }).isOver, true);
  });
});

describe('a group of which one task is enough', () => {
  const long = task('long', { hours: 10, oneOf: 'course', skills: ['a'] });
  const short = task('short', { hours: 4, oneOf: 'course', skills: ['b'] });
  const pathway = withRoadmap([{ weeks: 2, tasks: [long, short, task('rest')] }], abc);

  it('counts as its shortest, and the rest of the phase is for the others', () => {
    assertPhaseWork(pathway, {}, { total: 20, left: 20 });
    assertPhaseWork(pathway, { tasks: { rest: 'done' } }, { total: 20, left: 4, done: 16 });
  });

  it('counts as the shortest that is open, once the shortest is skipped', () => {
    assertPhaseWork(pathway, { tasks: { short: 'skipped' } }, { total: 26, left: 26 });
  });

  it('counts as the one that is done', () => {
    assertPhaseWork(pathway, { tasks: { long: 'done' } }, { total: 26, left: 16, done: 10 });
    assertPhaseWork(
      pathway,
      { tasks: { long: 'done', short: 'skipped' } },
      { total: 26, left: 16, done: 10 },
    );
    assertPhaseWork(pathway, { tasks: { short: 'done' } }, { total: 20, left: 16, done: 4 });
  });

  it('counts as the one of which least is left by what the reader knows', () => {
    assertPhaseWork(pathway, { skills: { a: 'yes' } }, { total: 26, left: 16, held: 10 });
    assertPhaseWork(pathway, { skills: { a: 'partly' } }, { total: 20, left: 20 });
  });

  it('is left out once all of it is skipped', () => {
    assertPhaseWork(
      pathway,
      { tasks: { long: 'skipped', short: 'skipped' } },
      { total: 20, left: 16, skipped: 4 },
    );
  });

  it('is over with one of it', () => {
    const alone = withRoadmap([{ weeks: 2, tasks: [long, short] }], abc);
    assert.equal(onlyPhase(alone).isOver, false);
    assert.equal(onlyPhase(alone, { tasks: { long: 'skipped' } }).isOver, false);
    assert.equal(onlyPhase(alone, { tasks: { long: 'done' } }).isOver, true);
  });
});

describe('a phase that goes by the calendar', () => {
  const pathway = withRoadmap(
    [{ weeks: { min: 4, max: 12 }, clock: 'calendar', skills: ['a'], tasks: ['One', 'Two'] }],
    abc,
  );

  it('takes its weeks and no hours, however many the reader has and whatever they know', () => {
    for (const told of [
      {},
      { hoursPerWeek: 1 },
      { hoursPerWeek: 40 },
      { skills: { a: 'yes' } },
      { tasks: { one: 'done' } },
    ] as const) {
      const { weeks, hours, isOver } = onlyPhase(pathway, told);
      assertRange(weeks, 4, 12);
      assertRange(hours, 0, 0);
      assert.equal(isOver, false);
    }
  });

  it('takes no longer than it says, however unsure the estimate', () => {
    const timeline = { min: 1, max: 4, unit: 'months' };
    const unsure = withRoadmap([{ weeks: 4, clock: 'calendar' }], { timeline });
    assertRange(onlyPhase(unsure).weeks, 4, 4);
  });

  it('is over once its tasks are', () => {
    const { weeks, isOver } = onlyPhase(pathway, { tasks: { one: 'done', two: 'skipped' } });
    assert.equal(isOver, true);
    assertRange(weeks, 0, 0);
  });
});

describe('how unsure an estimate is', () => {
  const uncertainty = (timeline?: Json): number =>
    planOf(withRoadmap([{ weeks: 8 }], timeline ? { timeline } : {})).uncertainty;

  it('is a quarter at least', () => {
    assert.equal(uncertainty(), 1.25);
    assert.equal(uncertainty({ min: 9, max: 9, unit: 'months' }), 1.25);
    assert.equal(uncertainty({ min: 10, max: 12, unit: 'months' }), 1.25);
    assert.equal(uncertainty({ min: 0, max: 12, unit: 'months' }), 1.25);
    assert.equal(uncertainty({ min: 0, max: 0, unit: 'weeks' }), 1.25);
  });

  it('is what the author says, where the longest is that much longer than the shortest', () => {
    for (const unit of ['weeks', 'months', 'years']) {
      assertNear(uncertainty({ min: 6, max: 9, unit }), 1.5);
      assertNear(uncertainty({ min: 6, max: 18, unit }), 3);
    }
  });

  it('makes the longest course of study longer, not the shortest', () => {
    const timeline = { min: 6, max: 12, unit: 'months' };
    assertRange(onlyPhase(withRoadmap([{ weeks: 8 }], { timeline })).hours, 80, 160);
    assertRange(
      onlyPhase(withRoadmap([{ weeks: { min: 8, max: 10 } }], { timeline })).hours,
      80,
      160,
    );
    assertRange(
      onlyPhase(withRoadmap([{ weeks: { min: 8, max: 30 } }], { timeline })).hours,
      80,
      300,
    );
  });
});

describe('learning and the search', () => {
  const pathway = withRoadmap([
    { weeks: 8 },
    { weeks: 2, kind: 'practice' },
    { weeks: 4, kind: 'placement', clock: 'calendar' },
    { weeks: { min: 4, max: 12 }, kind: 'apply', clock: 'calendar' },
    { weeks: 3, kind: 'wait', clock: 'calendar' },
  ]);

  it('are told apart: finding a job and waiting are the search', () => {
    assert.deepEqual(pathway.roadmap.map(isSearch), [false, false, false, true, true]);
    const { learning, search, whole } = planOf(pathway);
    assertRange(learning.hours, 100, 125);
    assertRange(learning.weeks, 14, 16.5);
    assertRange(search.hours, 0, 0);
    assertRange(search.weeks, 7, 15);
    assertRange(whole.weeks, 21, 31.5);
  });

  it('end with their last phases', () => {
    const { learning, search, whole } = planOf(pathway, { hoursPerWeek: 10 });
    assert.equal(learning.until?.earliest, '2027-02-07');
    assert.equal(whole.until?.earliest, '2027-03-28');
    assert.deepEqual(search.until, whole.until);
  });

  it('are nothing where there is no roadmap', () => {
    const { phases, whole, stop } = planOf(withRoadmap([]), { hoursPerWeek: 10 });
    assert.deepEqual(phases, []);
    assert.deepEqual(whole, {
      hours: { min: 0, max: 0 },
      weeks: { min: 0, max: 0 },
      until: undefined,
    });
    assert.equal(stop, undefined);
  });
});

describe('the order of the phases', () => {
  const chain = (requires: Record<string, string[]>): Json => ({
    skills: {
      toLearn: ['a', 'b', 'c'].map((id) => ({
        id,
        name: id,
        priority: 'critical',
        requires: requires[id] ?? [],
      })),
    },
  });
  const orderOf = (phases: readonly (readonly string[])[], requires: Record<string, string[]>) =>
    planOf(
      withRoadmap(
        phases.map((skills, index) => ({ id: `p${index}`, skills })),
        chain(requires),
      ),
    ).phases.map(({ phase }) => phase.id);

  it("is the author's where nothing is required", () => {
    assert.deepEqual(orderOf([['b'], ['a'], [], ['c']], {}), ['p0', 'p1', 'p2', 'p3']);
  });

  it('has first what is required, just before what requires it', () => {
    assert.deepEqual(orderOf([[], ['b'], [], ['a']], { b: ['a'] }), ['p0', 'p3', 'p1', 'p2']);
  });

  it('follows a chain, across a skill too that no phase teaches', () => {
    assert.deepEqual(orderOf([['c'], ['b'], ['a']], { c: ['b'], b: ['a'] }), ['p2', 'p1', 'p0']);
    assert.deepEqual(orderOf([['c'], [], ['a']], { c: ['b'], b: ['a'] }), ['p2', 'p0', 'p1']);
  });

  it('goes by the first phase that teaches what is required', () => {
    assert.deepEqual(orderOf([['a'], ['b'], ['a']], { b: ['a'] }), ['p0', 'p1', 'p2']);
  });
});

describe('the place to stop', () => {
  const ifYouStop = { text: 'You can read a report', jobs: ['Clerk'] };
  // At the pace of the pathway 41.6 weeks may turn into 52.
  const phases = (weeks: number): Json[] => [
    { id: 'one', weeks: 10 },
    { id: 'two', weeks: 10, tasks: ['Do it'], ifYouStop },
    { id: 'three', weeks: 10, ifYouStop },
    { id: 'four', weeks, ifYouStop },
  ];
  const stopOf = (weeks: number, told: Told = {}) =>
    planOf(withRoadmap(phases(weeks)), told).stop?.phase.id;

  it('is said where learning may take more than a year, not where it takes one', () => {
    assert.equal(stopOf(11), undefined);
    assert.equal(stopOf(11.6), undefined);
    assert.equal(stopOf(11.7), 'two');
  });

  it('hangs on the hours that the reader has', () => {
    assert.equal(stopOf(11, { hoursPerWeek: 5 }), 'two');
    assert.equal(stopOf(30, { hoursPerWeek: 20 }), undefined);
  });

  it('is the nearest that is still to come', () => {
    assert.equal(stopOf(60, { tasks: { 'do-it': 'done' } }), 'three');
  });

  it('is before the end of learning', () => {
    const last = withRoadmap([{ weeks: 60 }, { weeks: 60, ifYouStop }]);
    assert.equal(planOf(last).stop, undefined);
    const search = { weeks: 60, kind: 'apply', clock: 'calendar', ifYouStop };
    assert.equal(planOf(withRoadmap([{ weeks: 60 }, { weeks: 60 }, search])).stop, undefined);
  });

  it('is not said for the sake of a long search', () => {
    const search = { weeks: 100, kind: 'apply', clock: 'calendar' };
    const short = [{ weeks: 10, ifYouStop }, { weeks: 10 }, search];
    assert.equal(planOf(withRoadmap(short)).stop, undefined);
  });

  it('is where the author says so and nowhere else', () => {
    assert.equal(planOf(withRoadmap([{ weeks: 60 }, { weeks: 60 }])).stop, undefined);
  });
});

describe('the next steps', () => {
  const tasks = [task('x', { hours: 3 }), task('y', { hours: 4 }), task('z', { hours: 5 })];
  const pathway = withRoadmap([
    { id: 'one', weeks: 1.2, tasks },
    { id: 'two', weeks: 1, tasks: [task('w')] },
  ]);
  const idsOf = (hours: number, told: Told = {}, from = pathway) =>
    nextSteps(from, learner(told), hours).map((step) => step.task.id);

  it('are those that a week has hours for, in the order of the roadmap', () => {
    assert.deepEqual(idsOf(6), ['x']);
    assert.deepEqual(idsOf(7), ['x', 'y']);
    assert.deepEqual(idsOf(12), ['x', 'y', 'z']);
    assert.deepEqual(idsOf(100), ['x', 'y', 'z', 'w']);
  });

  it('are one at least, however few the hours', () => {
    assert.deepEqual(idsOf(0.5), ['x']);
    assert.deepEqual(idsOf(1, { tasks: { x: 'done', y: 'done', z: 'done' } }), ['w']);
  });

  it('are none once nothing is left', () => {
    const told: Told = { tasks: { x: 'done', y: 'done', z: 'skipped', w: 'done' } };
    assert.deepEqual(idsOf(10, told), []);
    assert.deepEqual(idsOf(10, {}, withRoadmap([{ weeks: 8 }])), []);
  });

  it('say the phase and the hours that are left of them', () => {
    const skilled = withRoadmap([{ id: 'one', weeks: 1, skills: ['a'], tasks: [task('x')] }], abc);
    const [step] = nextSteps(skilled, learner({ skills: { a: 'partly' } }), 10);
    assert.equal(step?.phase?.id, 'one');
    assertNear(step.hours, 5);
  });

  it('are five at most', () => {
    const many = withRoadmap([{ tasks: 'abcdefgh'.split('').map((id) => task(id)) }]);
    assert.deepEqual(idsOf(100, {}, many), ['a', 'b', 'c', 'd', 'e']);
  });

  it('leave out what is optional, and have of a group the shortest that is open', () => {
    const choice = withRoadmap([
      {
        tasks: [
          task('x', { optional: true }),
          task('long', { hours: 9, oneOf: 'g' }),
          task('short', { hours: 2, oneOf: 'g' }),
        ],
      },
    ]);
    assert.deepEqual(idsOf(100, {}, choice), ['short']);
    assert.deepEqual(idsOf(100, { tasks: { short: 'skipped' } }, choice), ['long']);
    assert.deepEqual(idsOf(100, { tasks: { long: 'done' } }, choice), []);
  });

  it('begin with those of this week, each of them once', () => {
    const planned = withRoadmap([{ weeks: 1.2, tasks }], {
      actionPlan: { thisWeek: [{ text: 'Call', hours: 1 }, { task: 'z' }], thisMonth: ['Later'] },
    });
    assert.deepEqual(idsOf(100, {}, planned), ['call', 'z', 'x', 'y']);
    assert.deepEqual(idsOf(6, {}, planned), ['call', 'z']);
    assert.deepEqual(idsOf(100, { tasks: { call: 'done', z: 'skipped' } }, planned), ['x', 'y']);
    const [call, z] = nextSteps(planned, learner(), 100);
    assert.equal(call?.phase, undefined);
    assert.equal(call?.hours, 1);
    assert.equal(z?.phase?.title, 'A phase');
    assertNear(z.hours, 5);
  });
});

describe('how far the reader is', () => {
  const pathway = withRoadmap([
    {
      tasks: [
        task('x'),
        task('y'),
        task('extra', { optional: true }),
        task('one', { oneOf: 'g' }),
        task('other', { oneOf: 'g' }),
      ],
    },
  ]);
  const progress = (tasks: Told['tasks'] = {}) =>
    progressOf(pathway.roadmap[0]!.tasks, learner({ tasks }));

  it('counts what has to be done: nothing optional, and one of a group', () => {
    assert.deepEqual(progress(), { done: 0, skipped: 0, left: 3, total: 3 });
  });

  it('counts what is done and what is skipped', () => {
    assert.deepEqual(progress({ x: 'done' }), { done: 1, skipped: 0, left: 2, total: 3 });
    assert.deepEqual(progress({ x: 'done', y: 'skipped' }), {
      done: 1,
      skipped: 1,
      left: 1,
      total: 3,
    });
  });

  it('counts a group as settled by one', () => {
    assert.deepEqual(progress({ other: 'done' }), { done: 1, skipped: 0, left: 2, total: 3 });
    assert.deepEqual(progress({ one: 'skipped' }), { done: 0, skipped: 1, left: 3, total: 4 });
  });

  it('counts what nobody had to do once it is done', () => {
    assert.deepEqual(progress({ extra: 'done' }), { done: 1, skipped: 0, left: 3, total: 4 });
    assert.deepEqual(progress({ one: 'done', other: 'done' }), {
      done: 2,
      skipped: 0,
      left: 2,
      total: 4,
    });
  });

  it('is nothing of nothing', () => {
    assert.deepEqual(progressOf([], learner()), { done: 0, skipped: 0, left: 0, total: 0 });
  });

  it('counts a task once that is in the roadmap and in the action plan', () => {
    const both = withRoadmap([{ tasks: [task('x'), task('y')] }], {
      actionPlan: {
        thisWeek: [{ task: 'x' }, 'Call'],
        thisMonth: [{ task: 'x' }],
        next90Days: ['Look back'],
      },
    });
    assert.deepEqual(
      allTasks(both).map(({ id }) => id),
      ['x', 'y', 'call', 'look-back'],
    );
  });
});

describe('what happens to the pay', () => {
  const phases = [{ weeks: 8, tasks: ['Do it'] }];
  const outlook = (salary?: Json, told: Told = {}, more: Json = {}): PayOutlook | undefined => {
    const pathway = withRoadmap(phases, { ...more, ...(salary ? { salary } : {}) });
    return payOutlook(pathway, planOf(pathway, told), TODAY);
  };
  const pay = (min: number, max: number, more: Json = {}): Json => ({
    min,
    max,
    currency: 'EUR',
    period: 'year',
    ...more,
  });

  it('is not said where the document says nothing of it', () => {
    assert.equal(outlook(), undefined);
    assert.equal(outlook({ basis: { pay: 'gross' } }), undefined);
    assert.equal(outlook({ recovery: { min: 1, max: 2, unit: 'years' } }), undefined);
  });

  it('is the stated change, in percent of the pay of today', () => {
    assertRange(outlook({ change: { min: -10, max: 40 } })?.inTarget, 0.9, 1.4);
    assertRange(outlook({ change: 25 })?.inTarget, 1.25, 1.25);
  });

  it('is what the amounts come to where no change is stated', () => {
    const found = outlook({ current: pay(30_000, 40_000), target: pay(40_000, 60_000) });
    assertRange(found?.inTarget, 1, 2);
    assert.equal(found?.contradicts, undefined);
  });

  it('is the stated change where there are amounts as well', () => {
    const found = outlook({
      change: { min: 10, max: 20 },
      current: pay(30_000, 40_000),
      target: pay(40_000, 60_000),
    });
    assertRange(found?.inTarget, 1.1, 1.2);
    assert.equal(found?.contradicts, undefined);
  });

  it('contradicts itself where the amounts come to something else', () => {
    // From 40 to 60 thousand is half as much again, whatever the change says.
    const amounts = { current: pay(40_000, 40_000), target: pay(60_000, 60_000) };
    assertRange(outlook({ ...amounts, change: { min: 10, max: 20 } })?.contradicts, 50, 50);
    assertRange(outlook({ ...amounts, change: { min: 60, max: 90 } })?.contradicts, 50, 50);
    assertRange(outlook({ ...amounts, change: -50 })?.contradicts, 50, 50);
    assert.equal(outlook({ ...amounts, change: { min: 40, max: 60 } })?.contradicts, undefined);
    assert.equal(outlook({ ...amounts, change: 50 })?.contradicts, undefined);
  });

  it('compares no amounts of another currency or another time, and none with nothing', () => {
    for (const current of [
      pay(10_000, 10_000, { currency: 'USD' }),
      pay(10_000, 10_000, { period: 'month' }),
      pay(0, 10_000),
    ]) {
      const found = outlook({ current, target: pay(60_000, 60_000), change: 5 });
      assert.equal(found?.contradicts, undefined);
      assert.equal(outlook({ current, target: pay(60_000, 60_000) })?.inTarget, undefined);
    }
    const alone = outlook({ target: pay(60_000, 60_000) });
    assert.ok(alone);
    assert.equal(alone.inTarget, undefined);
  });

  it('falls at first by the dip, the least of which is the most pay', () => {
    assertRange(outlook({ dip: { min: 5, max: 20 } })?.atEntry, 0.8, 0.95);
    assertRange(outlook({ dip: 0 })?.atEntry, 1, 1);
    assert.equal(outlook({ change: 5 })?.atEntry, undefined);
  });

  it('recovers as the document says, and only where it says so and pay falls', () => {
    const recovery = { min: 2, max: 3, unit: 'weeks' };
    assertRange(outlook({ dip: 10, recovery })?.recovery, 2, 3);
    assert.equal(outlook({ dip: 10 })?.recovery, undefined);
    assert.equal(outlook({ dip: 0, recovery })?.recovery, undefined);
    assert.equal(outlook({ change: 10, recovery })?.recovery, undefined);
    const year = outlook({ dip: 10, recovery: { min: 1, max: 1, unit: 'years' } })?.recovery;
    assertRange(year, 52.14, 52.14);
  });

  it('reaches entry with the plan of the reader, or when the document says', () => {
    const timeline = { min: 30, max: 36, unit: 'weeks' };
    const stated = outlook({ dip: 10 }, {}, { timeline });
    assertRange(stated?.untilEntry, 30, 36);
    assert.equal(stated?.isOwn, false);
    const own = outlook({ dip: 10 }, { hoursPerWeek: 10 }, { timeline });
    assertRange(own?.untilEntry, 8, 10);
    assert.equal(own?.isOwn, true);
    const later = outlook({ dip: 10 }, { hoursPerWeek: 10, start: '2026-11-16' });
    assertRange(later?.untilEntry, 10, 12);
    assert.equal(outlook({ dip: 10 })?.untilEntry, undefined);
  });
});

describe("the reader's own pay", () => {
  const own = { amount: 3200, currency: 'EUR', period: 'month' } as const;

  it('goes by the shares, in whole units of the same currency and time', () => {
    assert.deepEqual(payOf(own, { min: 0.9, max: 1.25 }), {
      min: 2880,
      max: 4000,
      currency: 'EUR',
      period: 'month',
    });
    assert.deepEqual(payOf({ ...own, amount: 999.6 }, { min: 1, max: 1 }), {
      min: 1000,
      max: 1000,
      currency: 'EUR',
      period: 'month',
    });
  });
});
