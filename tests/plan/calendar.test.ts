import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import {
  dayNumber,
  isDate,
  isoDate,
  refuseDate,
  refuseHours,
  refusePay,
  refuseTimeOff,
  today,
  type PhasePlan,
  type TimeOff,
} from '../../src/plan/index.js';
import { onlyPhase, planOf, skillsNamed, TODAY, withRoadmap, type Told } from './support.js';

/** A week of study at the pathway's pace of ten hours. */
const weeksOf = (weeks: unknown, clock = 'hours') => withRoadmap([{ weeks, clock }]);

/** The first and the last day by the shortest course. */
const course = ({ dates }: PhasePlan): [string, string] => {
  assert.ok(dates, 'there are no dates');
  return [dates.from.earliest, dates.until.earliest];
};

const courseFrom = (start: string, weeks: number, told: Told = {}): [string, string] =>
  course(onlyPhase(weeksOf(weeks), { hoursPerWeek: 10, ...told }, start));

const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

describe('a date', () => {
  it('is a day that exists, written with year, month and day', () => {
    for (const date of ['2026-11-02', '2026-12-31', '2028-02-29', '2000-02-29', '1970-01-01']) {
      assert.equal(isDate(date), true, date);
      assert.equal(isoDate(dayNumber(date)), date);
    }
  });

  it('is no day that no month has', () => {
    for (const date of [
      '2026-02-31',
      '2026-02-30',
      '2026-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '2026-01-32',
    ]) {
      assert.equal(isDate(date), false, date);
    }
  });

  it('is nothing that is written in another way', () => {
    for (const value of [
      '',
      '2026',
      '2026-11',
      '2026-1-2',
      '02.11.2026',
      '2026-11-02T00:00',
      ' 2026-11-02',
      '2026-11-02\n',
      '+002026-11-02',
      '0026-11-02',
      '３026-11-02',
      '9026-11-02',
      20261102,
      null,
      undefined,
      new Date(0),
    ]) {
      assert.equal(isDate(value), false, String(value));
    }
  });

  it('follows the one before across the end of a month, a year and a February', () => {
    for (const [before, after] of [
      ['2026-01-31', '2026-02-01'],
      ['2026-02-28', '2026-03-01'],
      ['2028-02-28', '2028-02-29'],
      ['2028-02-29', '2028-03-01'],
      ['2026-04-30', '2026-05-01'],
      ['2026-12-31', '2027-01-01'],
      ['2026-03-28', '2026-03-29'],
      ['2026-03-29', '2026-03-30'],
      ['2026-10-25', '2026-10-26'],
    ] as const) {
      assert.equal(isoDate(dayNumber(before) + 1), after);
      assert.equal(daysBetween(before, after), 1);
    }
  });
});

describe('the days of a plan', () => {
  it('count the first and the last: a week from Monday is over on Sunday', () => {
    assert.deepEqual(courseFrom('2026-11-02', 1), ['2026-11-02', '2026-11-08']);
  });

  it('go over the ends of months and years', () => {
    assert.deepEqual(courseFrom('2026-01-26', 1), ['2026-01-26', '2026-02-01']);
    assert.deepEqual(courseFrom('2026-12-28', 2), ['2026-12-28', '2027-01-10']);
    assert.deepEqual(courseFrom('2026-11-02', 8), ['2026-11-02', '2026-12-27']);
  });

  it('count 29 February where there is one', () => {
    assert.deepEqual(courseFrom('2028-02-28', 1), ['2028-02-28', '2028-03-05']);
    assert.deepEqual(courseFrom('2027-02-28', 1), ['2027-02-28', '2027-03-06']);
    assert.deepEqual(courseFrom('2028-02-29', 1), ['2028-02-29', '2028-03-06']);
  });

  it('are as many in a year with 29 February as in one without', () => {
    for (const start of ['2027-01-04', '2028-01-03']) {
      const [from, until] = courseFrom(start, 20);
      assert.equal(daysBetween(from, until), 20 * 7 - 1);
    }
  });

  it('begin on the day that the reader names, or today where that is over', () => {
    assert.deepEqual(courseFrom(TODAY, 1, { start: '2027-01-04' }), ['2027-01-04', '2027-01-10']);
    assert.deepEqual(courseFrom(TODAY, 1, { start: '2026-01-05' }), ['2026-11-02', '2026-11-08']);
    assert.equal(planOf(weeksOf(1), { start: '2027-01-04' }).start, '2027-01-04');
    assert.equal(planOf(weeksOf(1), { start: '2026-01-05' }).start, TODAY);
    assert.equal(planOf(weeksOf(1)).start, TODAY);
  });

  it('of one phase begin after those of the phase before', () => {
    const { phases, whole } = planOf(withRoadmap([{ weeks: 1 }, { weeks: 2 }]), {
      hoursPerWeek: 10,
    });
    assert.deepEqual(phases.map(course), [
      ['2026-11-02', '2026-11-08'],
      ['2026-11-09', '2026-11-22'],
    ]);
    assert.equal(whole.until?.earliest, '2026-11-22');
  });

  it('are a quarter later at the latest, for that much an estimate may be too short', () => {
    const { dates } = onlyPhase(weeksOf(8), { hoursPerWeek: 10 });
    assert.deepEqual(dates, {
      from: { earliest: '2026-11-02', latest: '2026-11-02' },
      until: { earliest: '2026-12-27', latest: '2027-01-10' },
    });
  });

  it('are none where the end is a lifetime away', () => {
    const plan = planOf(weeksOf(5000), { hoursPerWeek: 0.5 });
    assert.equal(plan.phases[0]?.dates, undefined);
    assert.equal(plan.whole.until, undefined);
    assert.equal(plan.whole.weeks.min, 100_000);
  });
});

describe('the clock of wherever the reader is', () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  const ZONES = [
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'America/Sao_Paulo',
    'Australia/Eucla',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Pacific/Apia',
  ];

  const inZone = <T>(zone: string, work: () => T): T => {
    process.env.TZ = zone;
    assert.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
    return work();
  };

  it('changes nothing in a plan, on no day on which clocks are changed', () => {
    const pathway = withRoadmap(
      [
        { weeks: 1.5, skills: ['a'] },
        { weeks: { min: 2, max: 3 }, clock: 'calendar', kind: 'apply' },
        { weeks: 30, tasks: ['One', 'Two'] },
      ],
      skillsNamed('a'),
    );
    for (const day of ['2026-03-28', '2026-03-29', '2026-10-25', '2026-11-01', '2028-02-29']) {
      const timeOff = [{ from: '2027-03-27', until: '2027-03-28' }];
      const plans = ZONES.map((zone) =>
        inZone(zone, () => planOf(pathway, { hoursPerWeek: { min: 7, max: 9 }, timeOff }, day)),
      );
      assert.ok(plans[0]?.whole.until);
      for (const plan of plans) assert.deepEqual(plan, plans[0]);
    }
  });

  it('changes no length: a week over the change of clocks has seven days', () => {
    for (const zone of ZONES) {
      inZone(zone, () => {
        assert.deepEqual(courseFrom('2026-03-26', 1), ['2026-03-26', '2026-04-01']);
        assert.deepEqual(courseFrom('2026-10-22', 1), ['2026-10-22', '2026-10-28']);
        assert.equal(isDate('2026-03-29') && isDate('2011-12-30'), true);
      });
    }
  });

  it('says which day is today', () => {
    const noon = new Date('2026-11-02T12:00:00Z');
    const late = new Date('2026-12-31T23:30:00Z');
    const found = (zone: string, now: Date) => inZone(zone, () => today(now));
    assert.equal(found('UTC', noon), '2026-11-02');
    assert.equal(found('Pacific/Kiritimati', noon), '2026-11-03');
    assert.equal(found('Pacific/Pago_Pago', noon), '2026-11-02');
    assert.equal(found('UTC', late), '2026-12-31');
    assert.equal(found('Europe/Berlin', late), '2027-01-01');
    assert.equal(found('America/New_York', late), '2026-12-31');
  });

  it('says so at every hour of the days on which clocks are changed', () => {
    for (const [zone, year, month, day] of [
      ['Europe/Berlin', 2026, 2, 29],
      ['Europe/Berlin', 2026, 9, 25],
      ['America/New_York', 2026, 2, 8],
      ['America/New_York', 2026, 10, 1],
      // Until 2018 clocks went forward at midnight there: the day began at one.
      ['America/Sao_Paulo', 2018, 10, 4],
    ] as const) {
      inZone(zone, () => {
        const expected = isoDate(Date.UTC(year, month, day) / 864e5);
        for (let hour = 0; hour < 24; hour++) {
          assert.equal(today(new Date(year, month, day, hour, 59)), expected, `${zone} ${hour}`);
        }
      });
    }
  });
});

describe('time off', () => {
  const week: TimeOff = { from: '2026-11-16', until: '2026-11-22' };
  const endOf = (clock: string, ...timeOff: TimeOff[]): readonly string[] => {
    const { dates } = onlyPhase(weeksOf(8, clock), { hoursPerWeek: 10, timeOff });
    return [dates!.until.earliest, dates!.until.latest];
  };
  const free = endOf('hours');

  const assertLater = (ends: readonly string[], days: number): void => {
    assert.deepEqual(
      ends.map((end, index) => daysBetween(free[index]!, end)),
      [days, days],
    );
  };

  it('of a week moves the end of study by just seven days', () => {
    assertLater(endOf('hours', week), 7);
    assert.deepEqual(endOf('hours', week), ['2027-01-03', '2027-01-17']);
  });

  it('moves no phase that goes by the calendar', () => {
    assert.deepEqual(endOf('calendar', week), endOf('calendar'));
  });

  it('of one day is one day', () => {
    assertLater(endOf('hours', { from: '2026-11-18', until: '2026-11-18' }), 1);
  });

  it('counts each day once, however often it is told', () => {
    assertLater(endOf('hours', week, week), 7);
    assertLater(endOf('hours', week, { from: '2026-11-20', until: '2026-11-24' }), 9);
    assertLater(endOf('hours', { from: '2026-11-20', until: '2026-11-24' }, week), 9);
    assertLater(endOf('hours', week, { from: '2026-11-18', until: '2026-11-19' }), 7);
    assertLater(endOf('hours', week, { from: '2026-11-23', until: '2026-11-29' }), 14);
    assertLater(endOf('hours', week, { from: '2026-12-07', until: '2026-12-13' }), 14);
  });

  it('in days that are over, or after the end, moves nothing', () => {
    assertLater(endOf('hours', { from: '2026-10-05', until: '2026-10-25' }), 0);
    assertLater(endOf('hours', { from: '2027-03-01', until: '2027-03-07' }), 0);
  });

  it('that has begun already counts from today', () => {
    assertLater(endOf('hours', { from: '2026-10-26', until: '2026-11-04' }), 3);
  });

  it('without an end goes on until today and moves nothing that comes', () => {
    assertLater(endOf('hours', { from: '2026-10-05' }), 0);
    assertLater(endOf('hours', { from: TODAY }), 0);
    assertLater(endOf('hours', { from: '2026-11-16' }), 0);
    assertLater(endOf('hours', { from: '2026-10-05' }, week), 7);
  });

  it('on the first day moves the beginning as well', () => {
    const timeOff = [{ from: TODAY, until: '2026-11-08' }];
    assert.deepEqual(courseFrom(TODAY, 1, { timeOff }), ['2026-11-09', '2026-11-15']);
    const twice = [...timeOff, { from: '2026-11-05', until: '2026-11-10' }];
    assert.deepEqual(courseFrom(TODAY, 1, { timeOff: twice }), ['2026-11-11', '2026-11-17']);
  });

  it('after the last day of a phase moves the next and not that phase', () => {
    const { phases } = planOf(withRoadmap([{ weeks: 1 }, { weeks: 1 }]), {
      hoursPerWeek: 10,
      timeOff: [{ from: '2026-11-09', until: '2026-11-15' }],
    });
    assert.deepEqual(phases.map(course), [
      ['2026-11-02', '2026-11-08'],
      ['2026-11-16', '2026-11-22'],
    ]);
  });

  it('during a phase of the calendar leaves the study after it where it is', () => {
    const phases = [{ weeks: 4, clock: 'calendar' }, { weeks: 1 }];
    const plan = (timeOff: readonly TimeOff[]) =>
      planOf(withRoadmap(phases), { hoursPerWeek: 10, timeOff }).phases.map(course);
    assert.deepEqual(plan([week]), plan([]));
    assert.deepEqual(plan([])[1], ['2026-11-30', '2026-12-06']);
  });

  it('changes neither hours nor weeks of study', () => {
    const told = { hoursPerWeek: 10 };
    const [off, on] = [{ ...told, timeOff: [week] }, told].map((each) =>
      onlyPhase(weeksOf(8), each),
    );
    assert.deepEqual(off?.hours, on?.hours);
    assert.deepEqual(off?.weeks, on?.weeks);
  });
});

describe('hours a week', () => {
  it('are half an hour to a hundred, from the least to the most', () => {
    for (const [min, max] of [
      [0.5, 0.5],
      [0.5, 100],
      [5, 8],
      [100, 100],
    ] as const) {
      assert.equal(refuseHours({ min, max }), undefined);
    }
  });

  it('are refused where they are none, too many, no number or the wrong way round', () => {
    for (const [min, max] of [
      [0, 0],
      [0, 5],
      [0.49, 5],
      [-5, 5],
      [-5, -5],
      [200, 200],
      [5, 200],
      [5, 100.1],
      [NaN, NaN],
      [NaN, 5],
      [5, NaN],
      [5, Infinity],
      [-Infinity, 5],
      [10, 5],
    ] as const) {
      assert.equal(refuseHours({ min, max }), 'hours', `${min} to ${max}`);
    }
  });
});

describe('a day that the reader names', () => {
  it('is at most ten years away, before or after today', () => {
    for (const date of [TODAY, '2026-11-01', '2028-02-29', '2036-11-02', '2016-11-02']) {
      assert.equal(refuseDate(date, TODAY), undefined, date);
    }
  });

  it('is refused where it is too far away', () => {
    for (const date of ['1900-01-01', '2016-10-31', '2036-11-04', '2999-12-31']) {
      assert.equal(refuseDate(date, TODAY), 'far-date', date);
    }
    assert.ok(refuseDate('3000-01-01', TODAY));
  });

  it('is refused where there is no such day', () => {
    for (const date of ['2026-02-31', '2027-02-29', '', '2026', 'soon', undefined, null, 5]) {
      assert.equal(refuseDate(date, TODAY), 'date', String(date));
    }
  });
});

describe('time off that the reader names', () => {
  const refuse = (from: string, until?: string) => refuseTimeOff({ from, until }, TODAY);

  it('is a day, several, or all from a day on', () => {
    assert.equal(refuse(TODAY), undefined);
    assert.equal(refuse(TODAY, TODAY), undefined);
    assert.equal(refuse('2026-12-24', '2027-01-06'), undefined);
  });

  it('is refused where it ends before it begins', () => {
    assert.equal(refuse('2027-01-06', '2026-12-24'), 'order');
  });

  it('is refused where either day is none, or too far away', () => {
    assert.equal(refuse('2026-02-31'), 'date');
    assert.equal(refuse('2026-02-28', '2026-02-31'), 'date');
    assert.equal(refuse('1900-01-01', '2026-12-24'), 'far-date');
    assert.equal(refuse(TODAY, '2999-01-01'), 'far-date');
  });
});

describe('pay that the reader names', () => {
  const refuse = (amount: number, currency = 'EUR', period = 'month') =>
    refusePay({ amount, currency, period: period as 'month' });

  it('is an amount of a currency for a time', () => {
    for (const period of ['year', 'month', 'week', 'day', 'hour']) {
      assert.equal(refuse(3200, 'EUR', period), undefined);
    }
    assert.equal(refuse(0.5), undefined);
  });

  it('is refused where it is nothing, no number or past all bounds', () => {
    for (const amount of [0, -1, NaN, Infinity, 1e12]) assert.equal(refuse(amount), 'amount');
  });

  it('is refused in no currency and for no time', () => {
    for (const currency of ['', 'eur', 'EURO', '€', 'EUR\n']) {
      assert.equal(refuse(3200, currency), 'currency', JSON.stringify(currency));
    }
    for (const period of ['', 'decade', 'Year', 'toString']) {
      assert.equal(refuse(3200, 'EUR', period), 'amount');
    }
  });
});
