import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf, lintDocument } from '../support.js';

const messages = async (rule: string, keys: Partial<PathwayDocument>) =>
  (await findingsOf(rule, keys)).map(({ message }) => message);

describe('figure-region', () => {
  it('is one finding for all the figures', async () => {
    const [finding, ...more] = await findingsOf('figure-region', {
      salary: { change: 30 },
      demand: { level: 'growing' },
      costs: [{ name: 'Exam', cost: { min: 1, max: 2, currency: 'EUR' } }],
    });
    assert.deepEqual(more, []);
    assert.equal(
      finding!.message,
      'The guide states the pay, the demand and costs, but not for which country or region.',
    );
    assert.deepEqual(finding!.segments, ['salary']);
    assert.deepEqual(
      finding!.related!.map(({ segments }) => segments),
      [['demand'], ['costs']],
    );
  });

  it('takes a note for a region, and asks for none where there are no figures', async () => {
    assert.deepEqual(
      await messages('figure-region', { salary: { change: 30 }, regionNote: 'Prices of Amman.' }),
      [],
    );
    assert.deepEqual(
      await messages('figure-region', {
        demand: { note: 'Hard to say; ask around.' },
        costs: [{ name: 'PostgreSQL', cost: 'free' }],
      }),
      [],
    );
  });
});

describe('figure-date and figure-source', () => {
  it('ask for both, for each figure', async () => {
    const found = await lintDocument({
      regions: ['US'],
      salary: { change: 30 },
      demand: { level: 'rapidly-growing' },
    });
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        'The pay is given without a date, so nobody can tell how old that is.',
        'The demand is given without a date, so nobody can tell how old that is.',
        'The pay is given without a source, so nobody can look it up.',
        'The demand is given without a source, so nobody can look it up.',
      ],
    );
  });

  it('take a year beside the figure, of the source too, but none to come', async () => {
    assert.deepEqual(
      await messages('figure-date', {
        salary: { change: 30, basis: { includes: 'Scale in force since September 2026.' } },
        demand: { level: 'growing', source: { title: 'Census', date: '2025' } },
      }),
      [],
    );
    assert.equal(
      (await messages('figure-date', { demand: { note: 'It will double by 2034.' } })).length,
      1,
    );
  });

  it('take the author’s word that a figure is an estimate', async () => {
    assert.deepEqual(
      await messages('figure-source', {
        salary: { change: 30, basis: { includes: 'Our estimate.' } },
        demand: { level: 'growing', note: 'Das ist unsere Schätzung.' },
      }),
      [],
    );
  });

  it('leave an opinion without figures alone', async () => {
    const keys = {
      demand: { note: 'Nobody counts them; hospitals say that they look for people.' },
    };
    assert.deepEqual(await lintDocument(keys), []);
  });
});

describe('old-figures', () => {
  const isOld = async (asOf: string, months?: number) =>
    (
      await findingsOf(
        'old-figures',
        { timeline: { min: 1, max: 2, unit: 'months', asOf } },
        months === undefined ? {} : { rules: { 'old-figures': { months } } },
      )
    ).length > 0;

  it('counts to the end of what the date says', async () => {
    // The tests take place on 25 November 2026.
    assert.equal(await isOld('2024-11-24'), true);
    assert.equal(await isOld('2024-11-25'), false);
    assert.equal(await isOld('2024-10'), true);
    assert.equal(await isOld('2024-11'), false);
    assert.equal(await isOld('2023'), true);
    assert.equal(await isOld('2024'), false);
  });

  it('takes another number of months', async () => {
    assert.equal(await isOld('2026-08', 3), false);
    assert.equal(await isOld('2026-07', 3), true);
    assert.equal(await isOld('2024-01', 36), false);
  });

  it('says how old', async () => {
    assert.deepEqual(await messages('old-figures', { salary: { change: 3, asOf: '2024-05-01' } }), [
      'The figures for the pay are from 2024-05-01, which is more than 24 months ago.',
    ]);
  });

  it('reads the date of the source where there is no other', async () => {
    const [finding] = await findingsOf('old-figures', {
      demand: { level: 'growing', source: { title: 'Survey', date: '2019' } },
    });
    assert.deepEqual(finding!.segments, ['demand', 'source', 'date']);
  });
});

describe('pace-missing', () => {
  it('is said once, at the first weeks of study', async () => {
    const [finding, ...more] = await findingsOf('pace-missing', {
      skills: { toLearn: [{ name: 'Sawing', priority: 'critical', weeks: 4 }] },
      roadmap: [{ title: 'One', weeks: 4, tasks: ['Saw'] }],
    });
    assert.deepEqual(more, []);
    assert.deepEqual(finding!.segments, ['roadmap', 0, 'weeks']);
    assert.match(finding!.message, /Readers are told that 10 are assumed\.$/);
  });

  it('needs no pace for what runs by the calendar', async () => {
    assert.deepEqual(
      await messages('pace-missing', {
        roadmap: [{ title: 'One', clock: 'calendar', weeks: 40, tasks: ['Saw'] }],
        skills: { toLearn: [{ name: 'Sawing', priority: 'critical' }] },
      }),
      [],
    );
  });
});

describe('dates', () => {
  it('of a review pass with their last day', async () => {
    assert.deepEqual(await messages('review-overdue', { reviewBy: '2026-11-24' }), [
      'The guide was to be reviewed by 2026-11-24, and today is 2026-11-25.',
    ]);
    for (const reviewBy of ['2026-11-25', '2026-11', '2026']) {
      assert.deepEqual(await messages('review-overdue', { reviewBy }), []);
    }
  });

  it('of what has happened do not lie ahead', async () => {
    const found = await findingsOf('future-date', {
      updated: '2026-12',
      reviewed: { by: 'Ada', date: '2027' },
      salary: { change: 3, asOf: '2026-11-27' },
    });
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        'The last change of the guide is dated 2026-12, and today is 2026-11-25.',
        'Its review is dated 2027, and today is 2026-11-25.',
        'The pay is dated 2026-11-27, and today is 2026-11-25.',
      ],
    );
  });

  it('may be of a day that has begun elsewhere', async () => {
    assert.deepEqual(
      await messages('future-date', {
        updated: '2026-11-26',
        reviewed: { by: 'Ada', date: '2026-11' },
        demand: { level: 'stable', asOf: '2026' },
      }),
      [],
    );
  });
});
