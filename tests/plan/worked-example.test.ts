import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onlyPhase, skillsNamed, withRoadmap } from './support.js';

const tasks = ['First', 'Second', 'Third', 'Fourth'].map((text) => ({
  id: text.toLowerCase(),
  text,
}));

const pathway = withRoadmap([{ weeks: 8, skills: ['one', 'two', 'three'], tasks }], {
  ...skillsNamed('one', 'two', 'three'),
  pace: { hoursPerWeek: 10 },
});

const told = { hoursPerWeek: 5, start: '2026-11-30', skills: { one: 'yes' } } as const;

describe('the example in docs/plan.md', () => {
  it('comes to 10.7 to 13.3 weeks with one of three skills', () => {
    const { work, hours, weeks, dates } = onlyPhase(pathway, told);
    assert.equal(work.total, 80);
    assert.equal(work.held.toFixed(1), '26.7');
    assert.deepEqual([hours.min.toFixed(1), hours.max.toFixed(1)], ['53.3', '66.7']);
    assert.deepEqual([weeks.min.toFixed(1), weeks.max.toFixed(1)], ['10.7', '13.3']);
    assert.deepEqual(dates?.until, { earliest: '2027-02-12', latest: '2027-03-03' });
  });

  it('comes to 8 to 10 weeks after the first task', () => {
    const { weeks, dates } = onlyPhase(pathway, { ...told, tasks: { first: 'done' } });
    assert.deepEqual([Math.round(weeks.min), Math.round(weeks.max)], [8, 10]);
    assert.deepEqual(dates?.until, { earliest: '2027-01-24', latest: '2027-02-07' });
  });
});
