import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ASSUMED_HOURS_PER_WEEK } from '../../src/model/index.js';
import { complete, minimal, plain, readClean, type Json } from './support.js';

/** Both ways to write a part mean the same. */
const assertSame = (short: Json, long: Json): void => {
  assert.deepEqual(plain(readClean(minimal(short))), plain(readClean(minimal(long))));
};

describe('a short form', () => {
  it('of the difficulty is its level', () => {
    assertSame({ difficulty: 'easy' }, { difficulty: { level: 'easy' } });
    assert.equal(readClean(minimal({ difficulty: 'easy' })).difficulty?.level, 'easy');
  });

  it('of a text in paragraphs is one paragraph', () => {
    assertSame({ overview: 'One.' }, { overview: ['One.'] });
    assertSame(
      { faq: [{ question: 'Why?', answer: 'So.' }] },
      { faq: [{ question: 'Why?', answer: ['So.'] }] },
    );
    assert.deepEqual(readClean(minimal({ overview: 'One.' })).overview, ['One.']);
  });

  it('of a range is one number for both ends', () => {
    const documents = (weeks: unknown, percent: unknown): Json => ({
      salary: { change: percent, dip: percent },
      requirements: [{ name: 'A', kind: 'visa', level: 'usual', weeks }],
      skills: { toLearn: [{ name: 'A', priority: 'critical', weeks }] },
      roadmap: [{ title: 'A', tasks: [], weeks }],
    });
    assertSame(documents(8, 30), documents({ min: 8, max: 8 }, { min: 30, max: 30 }));
    const pathway = readClean(minimal(documents(8, 30)));
    assert.deepEqual(pathway.salary?.change, { min: 30, max: 30 });
    assert.deepEqual(pathway.salary.dip, { min: 30, max: 30 });
    assert.deepEqual(pathway.requirements[0]?.weeks, { min: 8, max: 8 });
    assert.deepEqual(pathway.skills.toLearn[0]?.weeks, { min: 8, max: 8 });
    assert.deepEqual(pathway.roadmap[0]?.weeks, { min: 8, max: 8 });
  });

  it('of a resource is its title, anywhere', () => {
    const documents = (resource: unknown): Json => ({
      timeline: { min: 1, max: 2, unit: 'years', source: resource },
      salary: { source: resource },
      demand: { level: 'stable', source: resource },
      skills: { toLearn: [{ name: 'A', priority: 'critical', resources: [resource] }] },
      roadmap: [{ title: 'A', tasks: [], resources: [resource] }],
      realityCheck: { love: [{ text: 'A', resources: [resource] }] },
      faq: [{ question: 'Q', answer: 'A', resources: [resource] }],
      sources: [resource],
    });
    assertSame(documents('A book'), documents({ title: 'A book' }));
    const pathway = readClean(minimal(documents('A book')));
    for (const resource of [
      pathway.timeline?.source,
      pathway.salary?.source,
      pathway.demand?.source,
      pathway.skills.toLearn[0]?.resources[0],
      pathway.roadmap[0]?.resources[0],
      pathway.realityCheck.love[0]?.resources[0],
      pathway.faq[0]?.resources[0],
      pathway.sources[0],
    ]) {
      assert.equal(resource?.title, 'A book');
    }
  });

  it('of a task, an action or a point is its text', () => {
    const documents = (entry: (text: string) => unknown): Json => ({
      roadmap: [{ title: 'A', tasks: [entry('Read')] }],
      actionPlan: {
        thisWeek: [entry('Begin')],
        thisMonth: [entry('Go on')],
        next90Days: [entry('End')],
      },
      realityCheck: { love: [entry('Pay')], miss: [entry('Sun')], challenges: [entry('Sums')] },
    });
    assertSame(
      documents((text) => text),
      documents((text) => ({ text })),
    );
    const { actionPlan, roadmap, realityCheck } = readClean(minimal(documents((text) => text)));
    assert.equal(roadmap[0]?.tasks[0]?.text, 'Read');
    assert.equal(actionPlan.next90Days[0]?.text, 'End');
    assert.equal(realityCheck.challenges[0]?.text, 'Sums');
  });

  it('of alternatives is one of them', () => {
    const requirement = (alternatives: unknown): Json => ({
      requirements: [{ name: 'A', kind: 'degree', level: 'usual', alternatives }],
    });
    assertSame(requirement('An exam'), requirement(['An exam']));
  });

  it('of a cost is a word, kept as it is', () => {
    for (const cost of ['free', 'paid', 'freemium']) {
      const pathway = readClean(minimal({ costs: [{ name: 'A', cost }] }));
      assert.equal(pathway.costs[0]?.cost, cost);
    }
  });
});

describe('a heading of the author', () => {
  it('stays one text, whatever section it belongs to', () => {
    const headings = {
      overview: 'What it is',
      transferable: 'What you have',
      toLearn: 'What you need',
      roadmap: 'The way',
      realityCheck: 'Honestly',
      actionPlan: 'Now',
      faq: 'You ask',
      requirements: 'Papers',
    };
    assert.deepEqual(plain(readClean(minimal({ headings })).headings), headings);
  });
});

describe('what is not there', () => {
  it('is an empty list where there could be several', () => {
    const pathway = readClean(minimal());
    for (const list of [
      pathway.regions,
      pathway.overview,
      pathway.requirements,
      pathway.costs,
      pathway.funding,
      pathway.skills.transferable,
      pathway.skills.toLearn,
      pathway.roadmap,
      pathway.realityCheck.love,
      pathway.realityCheck.miss,
      pathway.realityCheck.challenges,
      pathway.actionPlan.thisWeek,
      pathway.actionPlan.thisMonth,
      pathway.actionPlan.next90Days,
      pathway.faq,
      pathway.sources,
    ]) {
      assert.deepEqual(list, []);
    }
  });

  it('is nothing where there could be one', () => {
    const pathway = readClean(minimal());
    for (const key of [
      'salary',
      'timeline',
      'demand',
      'callToAction',
      'views',
      'author',
    ] as const) {
      assert.equal(pathway[key], undefined);
    }
  });

  it('is a pace of ten hours, marked as our assumption', () => {
    assert.equal(ASSUMED_HOURS_PER_WEEK, 10);
    assert.deepEqual(readClean(minimal()).pace, { hoursPerWeek: 10, assumed: true });
    const { pace } = readClean(minimal({ pace: { hoursPerWeek: 10 } }));
    assert.deepEqual(pace, { hoursPerWeek: 10, assumed: false });
  });

  it('is a phase that teaches and scales with the hours of the reader', () => {
    const { roadmap } = readClean(minimal({ roadmap: [{ title: 'A', tasks: [] }] }));
    assert.equal(roadmap[0]?.kind, 'learn');
    assert.equal(roadmap[0].clock, 'hours');
  });
});

describe('codes', () => {
  it('of regions and currencies are read in either case', () => {
    const money = { min: 1, max: 2, currency: 'eur' };
    const pathway = readClean(
      minimal({
        regions: ['de', 'us-ca'],
        salary: { target: { ...money, period: 'year' } },
        costs: [{ name: 'A', cost: money }],
      }),
    );
    assert.deepEqual(pathway.regions, ['DE', 'US-CA']);
    assert.equal(pathway.salary?.target?.currency, 'EUR');
    const [item] = pathway.costs;
    assert.ok(typeof item?.cost === 'object');
    assert.equal(item.cost.currency, 'EUR');
  });

  it('of languages are written as the standard has them', () => {
    assert.equal(readClean(minimal({ lang: 'DE-at' })).lang, 'de-AT');
  });
});

describe('values at the edge', () => {
  it('are allowed: equal ends, falling pay, no views, dates without days', () => {
    const pathway = readClean(
      minimal({
        timeline: { min: 9, max: 9, unit: 'months', asOf: '2026' },
        salary: { change: { min: -20, max: -10 }, asOf: '2026-11' },
        views: 0,
        updated: '2028-02-29',
      }),
    );
    assert.equal(pathway.timeline?.min, 9);
    assert.equal(pathway.timeline.max, 9);
    assert.deepEqual(pathway.salary?.change, { min: -20, max: -10 });
    assert.equal(pathway.views, 0);
    assert.equal(pathway.updated, '2028-02-29');
  });

  it('of every list of words are accepted', () => {
    const each = (words: string, key: string, rest: Json): Json[] =>
      words.split(' ').map((word) => ({ ...rest, [key]: word }));
    const requirement = { name: 'A', kind: 'other', level: 'usual' };
    const phase = { title: 'A', tasks: [] };
    readClean({
      ...complete(),
      requirements: [
        ...each(
          'degree certificate licence registration visa check language experience other',
          'kind',
          requirement,
        ),
        ...each('required usual helpful', 'level', requirement),
      ],
      roadmap: [
        ...(complete().roadmap as Json[]),
        ...each('learn practice placement apply wait', 'kind', phase),
        ...each('hours calendar', 'clock', phase),
        ...each('keep reduced none paid', 'income', phase),
      ],
      sources: [
        ...each(
          'course book video docs paper community tool article event repository template',
          'kind',
          { title: 'A' },
        ),
        ...each('free paid freemium', 'cost', { title: 'A' }),
      ],
      costs: each('once month year', 'per', { min: 1, max: 1, currency: 'EUR' }).map((cost) => ({
        name: 'A',
        cost,
      })),
    });
    for (const level of ['declining', 'stable', 'growing', 'rapidly-growing']) {
      readClean(minimal({ demand: { level } }));
    }
    for (const difficulty of ['easy', 'moderate', 'challenging', 'very-challenging']) {
      readClean(minimal({ difficulty }));
    }
    for (const period of ['year', 'month', 'week', 'day', 'hour']) {
      readClean(minimal({ salary: { target: { min: 1, max: 1, currency: 'EUR', period } } }));
    }
    for (const unit of ['weeks', 'months', 'years']) {
      readClean(minimal({ timeline: { min: 1, max: 1, unit } }));
    }
    for (const shifts of ['common', 'possible', 'rare']) {
      readClean(minimal({ to: { title: 'B', work: { shifts } } }));
    }
    for (const stage of ['entry', 'typical', 'experienced']) {
      for (const pay of ['gross', 'net']) {
        readClean(minimal({ salary: { basis: { pay, stage } } }));
      }
    }
  });
});
