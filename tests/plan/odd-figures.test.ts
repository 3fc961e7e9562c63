import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarFile } from '../../src/exporters/calendar.js';
import { markdownChecklist } from '../../src/exporters/markdown.js';
import type { Pathway } from '../../src/model/index.js';
import {
  allTasks,
  isDate,
  nextSteps,
  payOf,
  payOutlook,
  planFor,
  progressOf,
  refuseHours,
  refusePay,
  refuseTimeOff,
  totalProgress,
  type Learner,
  type ReaderPay,
} from '../../src/plan/index.js';
import type { Json } from '../model/support.js';
import { figurePlaces, oddFigures, withValues } from '../support/arbitrary-documents.js';
import { complete } from '../support/documents.js';
import { learner, planOf, TODAY, withRoadmap } from './support.js';

/** Each figure that the format has and that a plan may reckon with. */
const full = {
  ...complete,
  pace: { hoursPerWeek: 10 },
  roadmap: [
    ...complete.roadmap!,
    {
      title: 'All say their hours',
      weeks: { min: 3, max: 4 },
      tasks: [
        { text: 'One', hours: 2 },
        { text: 'Another', hours: 3, oneOf: 'g', skills: ['mash'] },
        { text: 'Or that', hours: 4, oneOf: 'g' },
      ],
    },
    { title: 'No tasks', weeks: 2, tasks: [], skills: ['water'] },
    { title: 'No weeks', tasks: [{ text: 'Some', hours: 7 }] },
  ],
  actionPlan: { thisWeek: [{ text: 'Call', hours: 1 }] },
};

const figures = [...oddFigures, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE];
const places = figurePlaces(full);

/** What readers may say at most and at least. */
const readersOf = (pathway: Pathway): Learner[] => {
  const tasks = allTasks(pathway);
  const timeOff = [{ from: '2016-11-02', until: '2036-11-02' }, { from: TODAY }];
  assert.ok(timeOff.every((span) => !refuseTimeOff(span, TODAY)));
  const skilled = new Map(
    pathway.skills.toLearn.map(({ id }, index) => [id, index % 2 ? 'yes' : 'partly'] as const),
  );
  const busy = new Map(
    tasks.flatMap(({ id }, index) =>
      index % 3 ? [[id, index % 3 === 1 ? 'done' : 'skipped'] as const] : [],
    ),
  );
  const ready = new Map(tasks.map(({ id }) => [id, 'done'] as const));
  return [
    learner(),
    learner({ hoursPerWeek: 6 }),
    { ...learner({ hoursPerWeek: { min: 0.5, max: 100 } }), skills: skilled, tasks: busy },
    { ...learner({ hoursPerWeek: 0.5, start: '2036-11-02', timeOff }), skills: skilled },
    { ...learner({ hoursPerWeek: 100 }), tasks: ready },
  ];
};

const pays: readonly ReaderPay[] = [5e-324, 2000, 999_999_999_999].map((amount) => ({
  amount,
  currency: 'EUR',
  period: 'month',
}));

const DATES = ['start', 'earliest', 'latest'];

/** All that a reader may see is a figure, and all its dates are days. */
const assertFinite = (value: unknown, where: string): void => {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${where} is ${value}`);
  if (typeof value !== 'object' || !value) return;
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (DATES.includes(key)) assert.ok(isDate(inner), `${where}.${key} is ${String(inner)}`);
    assertFinite(inner, `${where}.${key}`);
  }
};

const assertReckons = (pathway: Pathway): void => {
  for (const reader of readersOf(pathway)) {
    const plan = planFor(pathway, reader, TODAY);
    assertFinite(plan, 'plan');
    for (const { work, hours, weeks } of [
      ...plan.phases,
      plan.learning,
      plan.search,
      plan.whole,
    ].map((part) => ({ work: {}, ...part }))) {
      for (const amount of Object.values(work) as number[]) assert.ok(amount >= 0);
      assert.ok(0 <= hours.min && hours.min <= hours.max, 'hours');
      assert.ok(0 <= weeks.min && weeks.min <= weeks.max, 'weeks');
    }
    for (const hours of [0.5, plan.hoursPerWeek.min, plan.hoursPerWeek.max]) {
      assertFinite(nextSteps(pathway, reader, hours), 'steps');
    }
    const outlook = payOutlook(pathway, plan, TODAY);
    assertFinite(outlook, 'outlook');
    for (const share of [outlook?.atEntry, outlook?.inTarget]) {
      // The interface writes a share in percent.
      if (share)
        assertFinite(
          pays.map((pay) => [payOf(pay, share), share.max * 100]),
          'pay',
        );
    }
    assertFinite(totalProgress(pathway, reader), 'progress');
    pathway.roadmap.forEach(({ tasks }) => {
      assertFinite(progressOf(tasks, reader), 'progress');
    });
    const calendar = calendarFile({
      pathway,
      plan,
      learner: reader,
      words: { endsBetween: (...days) => days.join(), studyBlock: (phase) => phase },
      now: new Date('2026-11-02T08:00:00Z'),
      hasStudyBlocks: true,
      hasTodos: true,
    });
    const list = markdownChecklist(pathway, plan, reader, {
      skipped: 'skipped',
      firstSteps: 'First steps',
      dates: (from, until) => `${from} ${until}`,
    });
    assert.doesNotMatch(`${calendar ?? ''}${list}`, /NaN|Infinity|Invalid/);
  }
};

describe('whatever figures a document has', () => {
  it('are in many places, each of which may hold many of them', () => {
    assert.ok(places.length > 40, `${places.length} places`);
    const slots = places.map((place) => place.join('.'));
    for (const slot of ['roadmap.0.weeks', 'roadmap.0.tasks.0.hours', 'pace.hoursPerWeek']) {
      assert.ok(slots.includes(slot), slot);
    }
    assert.ok(pays.every((pay) => !refusePay(pay)));
    assert.ok(!refuseHours({ min: 0.5, max: 100 }));
  });

  for (const place of places) {
    it(`the plan, the next steps, the pay and the files are figures and days: ${place.join('.')}`, () => {
      let accepted = 0;
      for (const figure of figures) {
        const { pathway, count } = withValues(full, [[place, figure]]);
        accepted += count;
        if (count) assertReckons(pathway);
      }
      if (!['version', 'views'].includes(place[0] as string))
        assert.ok(accepted > 1, 'none is read');
    });
  }

  it('they are so too where many are odd', () => {
    let seen = 0;
    const some = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...figures));
    fc.assert(
      fc.property(fc.array(some, { minLength: 4, maxLength: 24, size: 'max' }), (values) => {
        const { pathway, count } = withValues(full, values);
        seen += count;
        assertReckons(pathway);
      }),
      { seed: 20_261_124, numRuns: 150 },
    );
    assert.ok(seen > 750, `only ${seen} odd figures were seen: the test says little`);
  });
});

describe('a way without end', () => {
  const endless = (phase: Json, more: Json = {}) =>
    withRoadmap([{ tasks: [{ text: 'One' }, { text: 'Two', hours: 5 }], ...phase }], more);
  const pathways: Record<string, Pathway> = {
    'of weeks': endless({ weeks: 1e308 }),
    'of weeks at most': endless({ weeks: { min: 0, max: 1e308 } }),
    'of weeks on the calendar': endless({ weeks: 1e308, clock: 'calendar' }),
    'of a task': endless({ tasks: [{ text: 'One', hours: 1e308 }] }),
    'of two tasks': endless({ tasks: [1, 2].map((id) => ({ text: `${id}`, hours: 1e308 })) }),
    'by its author’s own figures': endless(
      { weeks: 3 },
      { timeline: { min: 1, max: 1e308, unit: 'years' } },
    ),
  };

  for (const [what, pathway] of Object.entries(pathways)) {
    it(`has no date, as any way that is longer than a lifetime: ${what}`, () => {
      for (const hoursPerWeek of [6, { min: 0.5, max: 100 }]) {
        const { phases, whole } = planOf(pathway, { hoursPerWeek });
        assert.equal(phases[0]?.dates, undefined);
        assert.equal(whole.until, undefined);
        assert.ok(whole.weeks.max > 36_525 / 7);
      }
    });
  }

  it('is over once its tasks are done', () => {
    const done = { tasks: { one: 'done', two: 'done' }, hoursPerWeek: 6 } as const;
    const { phases, whole } = planOf(endless({ weeks: 1e308 }), done);
    assert.equal(phases[0]?.isOver, true);
    assert.deepEqual(whole.weeks, { min: 0, max: 0 });
  });

  it('moves nothing that comes before it', () => {
    const pathway = withRoadmap([{ weeks: 1 }, { weeks: 1e308, tasks: ['Go on'] }]);
    const [first, second] = planOf(pathway, { hoursPerWeek: 10 }).phases;
    assert.equal(first?.dates?.until.earliest, '2026-11-08');
    assert.equal(second?.dates, undefined);
  });
});
