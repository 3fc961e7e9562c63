import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

type Salary = NonNullable<PathwayDocument['salary']>;
type Pay = NonNullable<Salary['target']>;

const pay = (min: number, max: number, period: Pay['period'] = 'year', currency = 'EUR'): Pay => ({
  min,
  max,
  currency,
  period,
});

const of = async (salary: Salary): Promise<[string, string][]> =>
  (await findingsOf('plausible-pay', { salary })).map(({ segments, message }) => [
    segments.join('.'),
    message,
  ]);

describe('plausible-pay', () => {
  it('hears thousands that were left out', async () => {
    assert.deepEqual(await of({ current: pay(28.5, 35.5) }), [
      ['salary.current', 'EUR 28.5 to 35.5 a year is less than anybody lives on.'],
    ]);
    assert.deepEqual(await of({ target: pay(52, 52) }), [
      ['salary.target', 'EUR 52 a year is less than anybody lives on.'],
    ]);
  });

  it('hears a digit too many', async () => {
    assert.deepEqual(await of({ target: pay(35000, 800000) }), [
      [
        'salary.target',
        'EUR 35,000 to 800,000 a year is a range whose end is 23 times its beginning.',
      ],
    ]);
  });

  it('hears a month that was taken for a year, once', async () => {
    assert.deepEqual(await of({ current: pay(2500, 2800), target: pay(60000, 70000, 'month') }), [
      [
        'salary.target',
        'From EUR 2,500 to 2,800 a year to EUR 60,000 to 70,000 a month is a change that hardly any job brings.',
      ],
    ]);
    assert.equal((await of({ current: pay(28, 30), target: pay(60000, 70000) })).length, 1);
  });

  it('leaves the pay of the world alone', async () => {
    for (const salary of [
      { target: pay(13, 90, 'hour') },
      { target: pay(300, 450, 'month', 'KWD') },
      { target: pay(3600000, 9000000, 'year', 'JPY') },
      { target: pay(0, 0) },
      { current: pay(0, 60000), target: pay(30000, 90000) },
      { current: pay(18000, 22000), target: pay(130000, 250000) },
      { current: pay(20, 25, 'hour'), target: pay(90000, 95000) },
      { current: pay(300000, 500000, 'year', 'INR'), target: pay(1500, 2500, 'month') },
    ]) {
      assert.deepEqual(await of(salary), []);
    }
  });
});

describe('plausible-pace', () => {
  it('has a limit of its own that the configuration may move', async () => {
    const at = async (hoursPerWeek: number, mostHours?: number) =>
      (
        await findingsOf(
          'plausible-pace',
          { pace: { hoursPerWeek } },
          mostHours ? { rules: { 'plausible-pace': { mostHours } } } : {},
        )
      ).length;
    assert.equal(await at(60), 0);
    assert.equal(await at(61), 1);
    assert.equal(await at(61, 70), 0);
    assert.equal(await at(45, 40), 1);
  });
});
