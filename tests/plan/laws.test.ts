import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pathway, Phase, Range } from '../../src/model/index.js';
import {
  allTasks,
  dayNumber,
  isDate,
  isoDate,
  nextSteps,
  NEWCOMER,
  planFor,
  progressOf,
  type IsoDate,
  type Learner,
  type Plan,
  type SkillMark,
  type TaskMark,
} from '../../src/plan/index.js';
import { minimal, readClean, type Json } from '../model/support.js';
import { assertNear } from './support.js';

// The same cases on every machine, so that a failure is seen by whoever caused it.
fc.configureGlobal({ seed: 20_261_124, numRuns: 400 });

const SKILLS = 5;
const skillIds = Array.from({ length: SKILLS }, (_, index) => `s${index}`);

const length = fc.oneof(
  fc.constantFrom(0, 1, 2, 8, 26),
  fc.double({ min: 0, max: 40, noNaN: true, noDefaultInfinity: true }),
);

const rangeOf = (bound: fc.Arbitrary<number>): fc.Arbitrary<Range> =>
  fc.tuple(bound, bound).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const someSkills = fc.subarray(skillIds, { maxLength: 3 });

const anyTask = fc.record({
  hours: maybe(fc.constantFrom(0, 0.5, 3, 10, 75)),
  optional: fc.constantFrom(undefined, undefined, false, true),
  oneOf: fc.constantFrom(undefined, undefined, 'g', 'h'),
  skills: maybe(someSkills),
});

const anyPhase = fc.record({
  weeks: fc.oneof(fc.constant(undefined), length, rangeOf(length)),
  clock: fc.constantFrom(undefined, 'hours', 'hours', 'calendar'),
  kind: fc.constantFrom(undefined, 'learn', 'practice', 'placement', 'apply', 'wait'),
  skills: maybe(someSkills),
  tasks: fc.array(anyTask, { maxLength: 4 }),
});

/** A document as JSON holds it: what is undefined is not there. */
const withoutGaps = (document: Json): Json => JSON.parse(JSON.stringify(document)) as Json;

/** Small documents; each skill requires others of one order only, so that they are in no circle. */
const anyDocument: fc.Arbitrary<Json> = fc
  .record({
    roadmap: fc.array(anyPhase, { maxLength: 5 }),
    order: fc.shuffledSubarray(skillIds, { minLength: SKILLS }),
    requires: fc.array(someSkills, { minLength: SKILLS, maxLength: SKILLS }),
    timeline: maybe(
      rangeOf(fc.constantFrom(0, 3, 6, 9, 18)).map((range) => ({ ...range, unit: 'months' })),
    ),
    pace: maybe(fc.constantFrom(1, 5, 12.5, 40).map((hoursPerWeek) => ({ hoursPerWeek }))),
    thisWeek: fc.array(fc.record({ hours: maybe(fc.constantFrom(0, 1, 4)) }), { maxLength: 2 }),
  })
  .map(({ roadmap, order, requires, timeline, pace, thisWeek }) =>
    withoutGaps(
      minimal({
        timeline,
        pace,
        skills: {
          toLearn: order.map((id, index) => ({
            id,
            name: id,
            priority: 'important',
            requires: requires[index]!.filter((other) => order.indexOf(other) < index),
          })),
        },
        roadmap: roadmap.map((phase, index) => ({
          ...phase,
          id: `p${index}`,
          title: `Phase ${index}`,
          tasks: phase.tasks.map((task, at) => ({ ...task, id: `t${index}-${at}`, text: 'Do it' })),
        })),
        actionPlan: { thisWeek: thisWeek.map((task, at) => ({ ...task, text: `Step ${at}` })) },
      }),
    ),
  );

const anyPathway = anyDocument.map((document) => readClean(document));

const anyHours = rangeOf(
  fc.oneof(
    fc.constantFrom(0.5, 5, 10, 100),
    fc.double({ min: 0.5, max: 100, noNaN: true, noDefaultInfinity: true }),
  ),
);

const anyToday = fc
  .integer({ min: dayNumber('2024-01-01'), max: dayNumber('2032-12-31') })
  .map(isoDate);

/** What a learner has said, with days counted from today and marks in the order of the tasks. */
const anyAnswers = fc.record({
  tasks: fc.array(
    fc.constantFrom<(TaskMark | undefined)[]>(undefined, undefined, 'done', 'skipped'),
    {
      minLength: 24,
      maxLength: 24,
    },
  ),
  skills: fc.array(
    fc.constantFrom<(SkillMark | undefined)[]>(undefined, undefined, 'partly', 'yes'),
    {
      minLength: SKILLS,
      maxLength: SKILLS,
    },
  ),
  hoursPerWeek: fc.option(anyHours, { nil: undefined, freq: 6 }),
  start: maybe(fc.integer({ min: -500, max: 900 })),
  timeOff: fc.array(
    fc.record({
      from: fc.integer({ min: -60, max: 500 }),
      days: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 6 }),
    }),
    { maxLength: 4 },
  ),
});

const marked = <Mark>(
  ids: readonly string[],
  marks: readonly (Mark | undefined)[],
): Map<string, Mark> =>
  new Map(
    ids.flatMap((id, index) => {
      const mark = marks[index];
      return mark === undefined ? [] : [[id, mark] as const];
    }),
  );

interface Case {
  readonly pathway: Pathway;
  readonly learner: Learner;
  readonly today: IsoDate;
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({ pathway: anyPathway, answers: anyAnswers, today: anyToday })
  .map(({ pathway, answers, today }) => {
    const dayFrom = (days: number) => isoDate(dayNumber(today) + days);
    return {
      pathway,
      today,
      learner: {
        tasks: marked(
          allTasks(pathway).map(({ id }) => id),
          answers.tasks,
        ),
        skills: marked(skillIds, answers.skills),
        hoursPerWeek: answers.hoursPerWeek,
        start: answers.start === undefined ? undefined : dayFrom(answers.start),
        timeOff: answers.timeOff.map(({ from, days }) => ({
          from: dayFrom(from),
          until: days === undefined ? undefined : dayFrom(from + days - 1),
        })),
      },
    };
  });

const withSkill = (learner: Learner, id: string, mark: SkillMark | undefined): Learner => {
  const skills = new Map(learner.skills);
  if (mark) skills.set(id, mark);
  else skills.delete(id);
  return { ...learner, skills };
};

const withTask = (learner: Learner, id: string, mark: TaskMark | undefined): Learner => {
  const tasks = new Map(learner.tasks);
  if (mark) tasks.set(id, mark);
  else tasks.delete(id);
  return { ...learner, tasks };
};

const STRETCHES = ['learning', 'search', 'whole'] as const;

const planned = (plan: Plan, { id }: Phase) => plan.phases.find(({ phase }) => phase.id === id)!;

/** Dates are undefined where there is nothing to do, or where the end is too far away; then this says nothing. */
const assertNotLater = (before: Plan, after: Plan): number => {
  let compared = 0;
  for (const stretch of STRETCHES) {
    const [old, young] = [before[stretch].until, after[stretch].until];
    if (old && young) {
      compared++;
      assert.ok(young.earliest <= old.earliest, `${stretch}: earliest ${young.earliest}`);
      assert.ok(young.latest <= old.latest, `${stretch}: latest ${young.latest}`);
    } else if (old && stretch === 'whole') {
      assert.ok(
        after.phases.every(({ isOver }) => isOver),
        'an end that was known is lost though something is left',
      );
    }
  }
  return compared;
};

const TINY = 1e-6;

const assertNoMore = (after: Range, before: Range, what: string): void => {
  assert.ok(after.min <= before.min + TINY, `${what}: ${after.min} is more than ${before.min}`);
  assert.ok(after.max <= before.max + TINY, `${what}: ${after.max} is more than ${before.max}`);
};

/** In no phase, and in no stretch of phases. */
const assertNoMoreWork = (before: Plan, after: Plan): void => {
  for (const { phase, work, hours, weeks } of after.phases) {
    const old = planned(before, phase);
    assert.ok(work.left <= old.work.left + TINY, `${phase.id}: ${work.left} are left`);
    assertNoMore(hours, old.hours, `hours of ${phase.id}`);
    assertNoMore(weeks, old.weeks, `weeks of ${phase.id}`);
  }
  for (const stretch of STRETCHES) {
    assertNoMore(after[stretch].hours, before[stretch].hours, `hours of ${stretch}`);
    assertNoMore(after[stretch].weeks, before[stretch].weeks, `weeks of ${stretch}`);
  }
};

/** Every date of a plan, by itself. */
const datesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^\+?\d{4,}-/.test(value) ? [value] : [];
  return typeof value === 'object' && value ? Object.values(value).flatMap(datesIn) : [];
};

const rangesIn = ({ phases, learning, search, whole }: Plan) =>
  [
    ...phases.flatMap(({ dates }) => [dates?.from, dates?.until]),
    learning.until,
    search.until,
    whole.until,
  ].filter((range) => range !== undefined);

describe('more time', () => {
  it('never finishes later: neither learning nor the search nor the whole', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        anyCase,
        anyHours,
        rangeOf(fc.constantFrom(0, 0.5, 3, 40)),
        ({ pathway, learner, today }, hours, extra) => {
          const more = {
            min: Math.min(100, hours.min + extra.min),
            max: Math.min(100, hours.max + extra.max),
          };
          const before = planFor(pathway, { ...learner, hoursPerWeek: hours }, today);
          const after = planFor(pathway, { ...learner, hoursPerWeek: more }, today);
          compared += assertNotLater(before, after);
          assertNoMoreWork(before, after);
        },
      ),
    );
    assert.ok(compared > 200, `only ${compared} ends were compared: the test says little`);
  });

  it('changes no hours of work', () => {
    fc.assert(
      fc.property(anyCase, anyHours, ({ pathway, learner, today }, hoursPerWeek) => {
        const work = (plan: Plan) => plan.phases.map(({ work, hours }) => ({ work, hours }));
        assert.deepEqual(
          work(planFor(pathway, { ...learner, hoursPerWeek }, today)),
          work(planFor(pathway, { ...learner, hoursPerWeek: undefined }, today)),
        );
      }),
    );
  });
});

describe('time off and a later start', () => {
  it('never finish earlier', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        anyCase,
        fc.integer({ min: -30, max: 400 }),
        fc.integer({ min: 0, max: 50 }),
        ({ pathway, learner, today }, from, days) => {
          const off = {
            from: isoDate(dayNumber(today) + from),
            until: isoDate(dayNumber(today) + from + days),
          };
          const busy = { ...learner, timeOff: [...learner.timeOff, off] };
          const free = planFor(pathway, learner, today);
          compared += assertNotLater(planFor(pathway, busy, today), free);
          const start = isoDate(dayNumber(free.start) + days);
          compared += assertNotLater(planFor(pathway, { ...learner, start }, today), free);
        },
      ),
    );
    assert.ok(compared > 200, `only ${compared} ends were compared: the test says little`);
  });

  it('give the same plan in whatever order the days off are told', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const timeOff = [...learner.timeOff, ...learner.timeOff].reverse();
        assert.deepEqual(
          planFor(pathway, { ...learner, timeOff }, today),
          planFor(pathway, learner, today),
        );
      }),
    );
  });
});

describe('a skill that is held', () => {
  it('never adds work and never finishes later, partly or fully', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...skillIds), ({ pathway, learner, today }, skill) => {
        const [no, partly, yes] = ([undefined, 'partly', 'yes'] as const).map((mark) =>
          planFor(pathway, withSkill(learner, skill, mark), today),
        ) as [Plan, Plan, Plan];
        for (const [before, after] of [
          [no, partly],
          [partly, yes],
        ] as const) {
          assertNoMoreWork(before, after);
          compared += assertNotLater(before, after);
        }
      }),
    );
    assert.ok(compared > 200, `only ${compared} ends were compared: the test says little`);
  });

  it('that nothing teaches changes nothing', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        assert.deepEqual(
          planFor(pathway, withSkill(learner, 'dancing', 'yes'), today),
          planFor(pathway, learner, today),
        );
      }),
    );
  });

  it('leaves the order of the phases as it is', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const order = (plan: Plan) => plan.phases.map(({ phase }) => phase.id);
        assert.deepEqual(
          order(planFor(pathway, learner, today)),
          order(planFor(pathway, NEWCOMER, today)),
        );
      }),
    );
  });
});

/** A case with a task of its roadmap. */
const anyCaseWithTask = fc
  .tuple(anyCase, fc.nat())
  .filter(([{ pathway }]) => pathway.roadmap.some(({ tasks }) => tasks.length))
  .map(([each, at]) => {
    const tasks = each.pathway.roadmap.flatMap((phase) =>
      phase.tasks.map((task) => ({ phase, task })),
    );
    return { ...each, ...tasks[at % tasks.length]! };
  });

describe('a task that is done', () => {
  it('never adds work and never finishes later, whether it was open or skipped', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCaseWithTask, ({ pathway, learner, today, task }) => {
        const done = planFor(pathway, withTask(learner, task.id, 'done'), today);
        for (const mark of [undefined, 'skipped'] as const) {
          const before = planFor(pathway, withTask(learner, task.id, mark), today);
          assertNoMoreWork(before, done);
          compared += assertNotLater(before, done);
        }
      }),
    );
    assert.ok(compared > 200, `only ${compared} ends were compared: the test says little`);
  });

  it('stays out of what is left, whatever else the learner says', () => {
    fc.assert(
      fc.property(anyCaseWithTask, ({ pathway, learner, today, task, phase }) => {
        // Skipping another of a group may cost hours; doing and knowing more may not.
        const tasks = new Map([...learner.tasks].filter(([, mark]) => mark === 'done'));
        const others = { ...learner, tasks };
        const alone = planned(
          planFor(pathway, withTask(NEWCOMER, task.id, 'done'), today),
          phase,
        ).work;
        const { work } = planned(planFor(pathway, withTask(others, task.id, 'done'), today), phase);
        assert.ok(work.left <= alone.left + TINY, `${work.left} are left, not ${alone.left}`);
      }),
    );
  });

  it('takes out its own hours at least, where it has to be done and is no choice', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyCaseWithTask, ({ pathway, learner, today, task, phase }) => {
        fc.pre(!task.optional && task.oneOf === undefined);
        seen++;
        const mark = (as: TaskMark | undefined, by: Learner) =>
          planned(planFor(pathway, withTask(by, task.id, as), today), phase).work;
        const [open, done] = [mark(undefined, NEWCOMER), mark('done', NEWCOMER)];
        assertNear(open.left - done.left, done.done);
        assert.ok(done.done >= (task.hours ?? 0) - TINY);
        // And as much as one that is skipped, whatever else is said.
        assertNear(mark('done', learner).left, mark('skipped', learner).left);
      }),
    );
    assert.ok(seen > 50, `only ${seen} such tasks were seen: the test says little`);
  });

  it('is in no next step', () => {
    fc.assert(
      fc.property(anyCaseWithTask, fc.nat({ max: 60 }), ({ pathway, learner, task }, hours) => {
        const steps = nextSteps(pathway, withTask(learner, task.id, 'done'), hours);
        assert.ok(steps.every((step) => step.task.id !== task.id));
      }),
    );
  });
});

describe('the sums of a plan', () => {
  it('add up: what is left, held, done and skipped is all the work of a phase', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        for (const { work } of planFor(pathway, learner, today).phases) {
          for (const part of Object.values(work) as number[]) assert.ok(part >= -TINY);
          assertNear(work.left + work.held + work.done + work.skipped, work.total);
        }
      }),
    );
  });

  it('add up: learning and the search are the whole, and so are the phases', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const { phases, learning, search, whole } = planFor(pathway, learner, today);
        for (const key of ['hours', 'weeks'] as const) {
          for (const end of ['min', 'max'] as const) {
            const sum = phases.reduce((all, phase) => all + phase[key][end], 0);
            assertNear(whole[key][end], sum);
            assertNear(learning[key][end] + search[key][end], sum);
          }
        }
      }),
    );
  });

  it('have every phase once, and its least is never more than its most', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const { phases } = planFor(pathway, learner, today);
        assert.deepEqual(new Set(phases.map(({ phase }) => phase)), new Set(pathway.roadmap));
        assert.equal(phases.length, pathway.roadmap.length);
        for (const { hours, weeks, work } of phases) {
          assert.ok(hours.min <= hours.max && weeks.min <= weeks.max);
          assert.ok([work.total, hours.max, weeks.max].every(Number.isFinite));
        }
      }),
    );
  });

  it('are nothing for what is over', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        for (const phase of planFor(pathway, learner, today).phases) {
          if (!phase.isOver) continue;
          assertNear(phase.hours.max, 0);
          assertNear(phase.weeks.max, 0);
          assert.equal(phase.dates, undefined);
        }
      }),
    );
  });

  it('of tasks: what is done, skipped and left is all', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner }) => {
        for (const tasks of [allTasks(pathway), ...pathway.roadmap.map((phase) => phase.tasks)]) {
          const { done, skipped, left, total } = progressOf(tasks, learner);
          assert.equal(done + skipped + left, total);
          assert.ok(total <= tasks.length);
        }
      }),
    );
  });

  it('leave out tasks that are optional, whatever is said of them', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyDocument, anyAnswers, anyToday, (document, answers, today) => {
        const bare = structuredClone(document) as {
          roadmap?: { tasks: { optional?: boolean }[] }[];
        };
        for (const phase of bare.roadmap ?? []) {
          seen += phase.tasks.length;
          phase.tasks = phase.tasks.filter(({ optional }) => !optional);
          seen -= phase.tasks.length;
        }
        const full = readClean(document);
        const learner: Learner = {
          ...NEWCOMER,
          tasks: marked(
            allTasks(full).map(({ id }) => id),
            answers.tasks,
          ),
          skills: marked(skillIds, answers.skills),
          hoursPerWeek: answers.hoursPerWeek,
        };
        const sums = (pathway: Pathway) =>
          planFor(pathway, learner, today).phases.map(({ work, hours, weeks }) => ({
            work,
            hours,
            weeks,
          }));
        assert.deepEqual(sums(full), sums(readClean(bare)));
      }),
    );
    assert.ok(seen > 100, `only ${seen} optional tasks were seen: the test says little`);
  });
});

describe('the dates of a plan', () => {
  it('are none until the learner says how many hours they have', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const plan = planFor(pathway, { ...learner, hoursPerWeek: undefined }, today);
        assert.equal(plan.hasHours, false);
        assert.deepEqual(rangesIn(plan), []);
        assert.equal(plan.hoursPerWeek.min, pathway.pace.hoursPerWeek);
        assert.equal(plan.hoursPerWeek.max, pathway.pace.hoursPerWeek);
      }),
    );
  });

  it('are days that exist, none of them before today or before the start', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const plan = planFor(pathway, learner, today);
        assert.ok(isDate(plan.start));
        assert.ok(plan.start >= today && plan.start >= (learner.start ?? today));
        for (const date of datesIn(rangesIn(plan))) {
          seen++;
          assert.ok(isDate(date), `${date} is no date`);
          assert.ok(date >= plan.start, `${date} is before the start`);
        }
      }),
    );
    assert.ok(seen > 1000, `only ${seen} dates were seen: the test says little`);
  });

  it('go from earliest to latest, and from the first day to the last', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const plan = planFor(pathway, learner, today);
        for (const { earliest, latest } of rangesIn(plan)) assert.ok(earliest <= latest);
        for (const { dates } of plan.phases) {
          if (!dates) continue;
          assert.ok(dates.from.earliest <= dates.until.earliest);
          assert.ok(dates.from.latest <= dates.until.latest);
        }
      }),
    );
  });

  it('go on from phase to phase, and the whole ends with the last', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const { phases, learning, search, whole } = planFor(pathway, learner, today);
        const open = phases.flatMap(({ dates }) => (dates ? [dates] : []));
        open.slice(1).forEach((dates, index) => {
          const before = open[index]!;
          assert.ok(before.from.earliest <= dates.from.earliest);
          assert.ok(before.from.latest <= dates.from.latest);
          assert.ok(before.until.earliest <= dates.until.earliest);
          assert.ok(before.until.latest <= dates.until.latest);
        });
        if (!whole.until) return;
        assert.deepEqual(whole.until, open.at(-1)?.until);
        for (const end of ['earliest', 'latest'] as const) {
          const parts = [learning.until?.[end], search.until?.[end]].filter((day) => day);
          assert.equal(parts.sort().at(-1), whole.until[end]);
        }
      }),
    );
  });
});

describe('the order of the phases', () => {
  /** For each phase those that it waits for, by the skills that its own require, whoever teaches these. */
  const waitsFor = ({ roadmap, skills }: Pathway): Map<Phase, Set<Phase>> => {
    const requires = new Map(skills.toLearn.map((skill) => [skill.id, skill.requires]));
    return new Map(
      roadmap.map((phase) => {
        const teachers = new Set<Phase>();
        const look = (id: string) => {
          for (const required of requires.get(id)!) {
            const teacher = roadmap.find((other) => other.skills.includes(required));
            if (!teacher) look(required);
            else if (teacher !== phase) teachers.add(teacher);
          }
        };
        phase.skills.forEach(look);
        return [phase, teachers];
      }),
    );
  };

  const hasCircle = (waits: ReadonlyMap<Phase, ReadonlySet<Phase>>): boolean => {
    const left = new Map(waits);
    for (;;) {
      const free = [...left].filter(([, others]) => ![...others].some((other) => left.has(other)));
      if (!free.length) return left.size > 0;
      for (const [phase] of free) left.delete(phase);
    }
  };

  it('puts what is required first where phases are in no circle', () => {
    let [straight, moved] = [0, 0];
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const waits = waitsFor(pathway);
        if (hasCircle(waits)) return;
        const order = planFor(pathway, learner, today).phases.map(({ phase }) => phase);
        for (const [phase, others] of waits) {
          for (const other of others) {
            straight++;
            assert.ok(order.indexOf(other) < order.indexOf(phase), `${other.id} is too late`);
            if (pathway.roadmap.indexOf(other) > pathway.roadmap.indexOf(phase)) moved++;
          }
        }
      }),
    );
    assert.ok(straight > 50 && moved > 20, 'hardly any phase waited for another');
  });

  it("is the author's where it already fits", () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const { roadmap } = pathway;
        const fits = [...waitsFor(pathway)].every(([phase, others]) =>
          [...others].every((other) => roadmap.indexOf(other) < roadmap.indexOf(phase)),
        );
        if (!fits) return;
        assert.deepEqual(
          planFor(pathway, learner, today).phases.map(({ phase }) => phase.id),
          roadmap.map(({ id }) => id),
        );
      }),
    );
  });
});

describe('next steps', () => {
  it('are open, at most five, each once, and fit the hours unless there is only one', () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 60 }), ({ pathway, learner }, hours) => {
        const steps = nextSteps(pathway, learner, hours);
        assert.ok(steps.length <= 5);
        assert.equal(new Set(steps.map(({ task }) => task.id)).size, steps.length);
        for (const { task } of steps) {
          assert.ok(!learner.tasks.has(task.id) && !task.optional);
        }
        const sum = steps.reduce((all, step) => all + step.hours, 0);
        assert.ok(steps.length < 2 || sum <= hours + TINY);
      }),
    );
  });

  it('are some as long as any task of the roadmap is left', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner }) => {
        const left = pathway.roadmap.some(({ tasks }) => progressOf(tasks, learner).left);
        if (left) assert.ok(nextSteps(pathway, learner, 0).length);
      }),
    );
  });
});

describe('the same input', () => {
  it('gives the same plan and stays as it is', () => {
    fc.assert(
      fc.property(anyCase, ({ pathway, learner, today }) => {
        const before = structuredClone({ pathway, learner });
        const plan = planFor(pathway, learner, today);
        assert.deepEqual(planFor(pathway, learner, today), plan);
        assert.deepEqual(planFor(before.pathway, before.learner, today), plan);
        assert.deepEqual({ pathway, learner }, before);
      }),
    );
  });
});
