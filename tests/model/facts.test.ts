import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  byPriority,
  durationInWeeks,
  studyHours,
  totalWeeks,
  weeksAsMonths,
  type Range,
} from '../../src/model/index.js';
import { againstStated, phaseSpans, weeksByPriority } from '../../src/model/facts.js';
import { minimal, read, readClean, type Json } from './support.js';

const withRoadmap = (phases: Json[], more: Json = {}) =>
  readClean(
    minimal({ ...more, roadmap: phases.map((phase) => ({ title: 'A', tasks: [], ...phase })) }),
  );

const assertNear = (found: Range, min: number, max: number): void => {
  assert.ok(Math.abs(found.min - min) < 0.05, `${String(found.min)} is not about ${String(min)}`);
  assert.ok(Math.abs(found.max - max) < 0.05, `${String(found.max)} is not about ${String(max)}`);
};

describe('the weeks of a roadmap', () => {
  it('are those of its phases, one after the other', () => {
    const { roadmap } = withRoadmap([
      { weeks: 8 },
      { weeks: { min: 4, max: 12 }, clock: 'calendar' },
      { weeks: 1.5 },
    ]);
    assert.deepEqual(totalWeeks(roadmap), { min: 13.5, max: 21.5 });
  });

  it('count a phase without weeks as none', () => {
    const { roadmap } = withRoadmap([{ weeks: 8 }, {}]);
    assert.deepEqual(totalWeeks(roadmap), { min: 8, max: 8 });
  });

  it('are none where there is no roadmap', () => {
    assert.deepEqual(totalWeeks(readClean(minimal()).roadmap), { min: 0, max: 0 });
  });
});

describe('the hours of study', () => {
  it('are the weeks at the pace of the pathway', () => {
    const pathway = withRoadmap([{ weeks: 8 }, { weeks: { min: 2, max: 4 } }], {
      pace: { hoursPerWeek: 6 },
    });
    assert.deepEqual(studyHours(pathway), { min: 60, max: 72 });
  });

  it('assume ten a week where no pace is given', () => {
    assert.deepEqual(studyHours(withRoadmap([{ weeks: 8 }])), { min: 80, max: 80 });
  });

  it('leave out phases that run by the calendar', () => {
    const pathway = withRoadmap([{ weeks: 8 }, { weeks: 26, clock: 'calendar' }]);
    assert.deepEqual(studyHours(pathway), { min: 80, max: 80 });
  });
});

describe('weeks as months', () => {
  it('are about 9.2 for 40 weeks', () => {
    assertNear(weeksAsMonths({ min: 40, max: 40 }), 9.2, 9.2);
  });

  it('are twelve for a year, there and back', () => {
    const year = durationInWeeks({ min: 1, max: 2, unit: 'years' });
    assertNear(year, 52.14, 104.28);
    assertNear(weeksAsMonths(year), 12, 24);
    assertNear(weeksAsMonths(durationInWeeks({ min: 9, max: 15, unit: 'months' })), 9, 15);
    assert.deepEqual(durationInWeeks({ min: 3, max: 4, unit: 'weeks' }), { min: 3, max: 4 });
  });
});

describe('skills by importance', () => {
  const toLearn = [
    { name: 'n1', priority: 'nice-to-have' },
    { name: 'u1', priority: 'vital' },
    { name: 'i1', priority: 'important' },
    { name: 'c1', priority: 'critical' },
    { name: 'i2', priority: 'important' },
    { name: 'u2' },
    { name: 'c2', priority: 'critical' },
    { name: 'n2', priority: 'nice-to-have' },
  ];

  it('go from critical to unranked, in the order of the author among equals', () => {
    const { skills } = read(minimal({ skills: { toLearn } })).pathway;
    assert.deepEqual(
      byPriority(skills.toLearn).map(({ name }) => name),
      ['c1', 'c2', 'i1', 'i2', 'n1', 'n2', 'u1', 'u2'],
    );
  });

  it('leave the list of the pathway as it is', () => {
    const { skills } = read(minimal({ skills: { toLearn } })).pathway;
    byPriority(skills.toLearn);
    assert.equal(skills.toLearn[0]?.name, 'n1');
  });
});

describe('the weeks of each phase', () => {
  it('begin where those before have ended, by the middle of a range', () => {
    const { roadmap } = withRoadmap([{ weeks: { min: 2, max: 4 } }, {}, { weeks: 1 }]);
    assert.deepEqual(phaseSpans(roadmap), [
      { from: 0, to: 3 },
      { from: 3, to: 3 },
      { from: 3, to: 4 },
    ]);
  });
});

describe('the roadmap against the time that is stated', () => {
  const compare = (weeks: unknown, timeline?: Json) =>
    againstStated(withRoadmap([{ weeks }], timeline ? { timeline } : {}));

  it('is shorter, within it or longer', () => {
    const months = { min: 3, max: 6, unit: 'months' };
    assert.equal(compare(8, months), 'shorter');
    assert.equal(compare(20, months), 'within');
    assert.equal(compare({ min: 8, max: 20 }, months), 'within');
    assert.equal(compare(30, months), 'longer');
  });

  it('takes four weeks for a month, as people do who plan in months', () => {
    const months = { min: 3, max: 3, unit: 'months' };
    assert.deepEqual(
      [11, 12, 13, 14, 15].map((weeks) => compare(weeks, months)),
      ['shorter', 'within', 'within', 'within', 'longer'],
    );
    assert.equal(compare(50, { min: 1, max: 1, unit: 'years' }), 'within');
    assert.equal(compare(26, { min: 3, max: 6, unit: 'months' }), 'within');
    assert.equal(compare(11, { min: 12, max: 12, unit: 'weeks' }), 'shorter');
  });

  it('is not compared where either is unknown', () => {
    assert.equal(compare(8), undefined);
    assert.equal(compare(0, { min: 1, max: 2, unit: 'weeks' }), undefined);
  });
});

describe('the weeks of learning by priority', () => {
  it('go from critical to nice to have, and count only what has both', () => {
    const { skills } = read(
      minimal({
        skills: {
          toLearn: [
            { name: 'a', priority: 'important', weeks: { min: 2, max: 4 } },
            { name: 'b', priority: 'critical', weeks: 2 },
            { name: 'c', priority: 'important', weeks: 1 },
            { name: 'd', priority: 'nice-to-have' },
            { name: 'e', weeks: 7 },
          ],
        },
      }),
    ).pathway;
    assert.deepEqual(
      [...weeksByPriority(skills.toLearn)],
      [
        ['critical', 2],
        ['important', 4],
      ],
    );
  });
});
