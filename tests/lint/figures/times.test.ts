import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

const months = (min: number, max: number) => ({ min, max, unit: 'months' }) as const;

const messagesOf = async (rule: string, keys: Partial<PathwayDocument>): Promise<string[]> =>
  (await findingsOf(rule, keys)).map(({ message }) => message);

describe('title-matches-timeline', () => {
  const rule = 'title-matches-timeline';

  for (const [title, promise] of [
    ['From clay to wood: your 9-month guide', '9 months'],
    ['From clay to wood: your Nine-Month Career Plan', '9 months'],
    ['Potter to Carpenter: Nine Months to a Trade That Lasts', '9 months'],
    ['From potter to carpenter in six months', '6 months'],
    ['Potter to carpenter within nine months', '9 months'],
    ['Become a carpenter in less than 9 months', 'at most 9 months'],
    ['Your 9- to 15-month path to wood', '9 to 15 months'],
    ['Carpenter: a plan of two years', '2 years'],
    ['From clay to wood in 10 months', '10 months'],
    ['From clay to wood: an 18-month journey', '18 months'],
    ['Potter to carpenter in about half a year', 'about 0.5 years'],
  ] as const) {
    it(`hears the promise of “${title}”`, async () => {
      const [message] = await messagesOf(rule, { title, timeline: months(9, 12) });
      const said = promise.replace(
        /^9 months$/,
        title.includes('within') ? 'at most 9 months' : '9 months',
      );
      assert.equal(message, `The title promises ${said}, but the timeline says 9 to 12 months.`);
    });
  }

  for (const title of [
    'From clay to wood in 9 to 12 months',
    'From clay to wood in nine to twelve months',
    'From clay to wood in 9–12 months',
    'Your 9-to-12-month plan',
    'Between 9 and 12 months to a new trade',
    'From clay to wood in about a year',
    'From clay to wood in a year or less',
    'A one-year plan for potters',
    'From clay to wood within twelve months',
    'From clay to wood in 39 to 52 weeks',
    // Not the time that the change takes.
    'From clay to wood after twenty years at the wheel',
    'Ten years at the wheel, and then wood',
    'Ten years on: a potter turns to wood',
    'Two years later: from clay to wood',
    'What I learned in ten years of pottery',
    'A 20-year veteran of clay turns to wood',
    'From clay to wood at 45 years of age',
    'From clay to wood in 2026',
    'From clay to wood, 24/7',
    'From clay to wood: five things to do in your first month',
    'Can it be done in six months?',
    'Why it does not work in six months',
    'From clay to wood by way of a three-year apprenticeship',
    'From clay to wood, and a 6-month placement on the way',
    'Carpentry twice a week',
    'Your first 90 days in wood',
  ]) {
    it(`lets “${title}” be`, async () => {
      assert.deepEqual(await messagesOf(rule, { title, timeline: months(9, 12) }), []);
    });
  }

  it('takes about a year for 11 to 13 months', async () => {
    for (const title of ['Wood in about a year', 'A one-year plan', 'Wood in a year']) {
      assert.deepEqual(await messagesOf(rule, { title, timeline: months(11, 13) }), []);
    }
  });

  it('takes the middle of the timeline, and four weeks for a month', async () => {
    const of = (title: string, timeline: PathwayDocument['timeline']) =>
      messagesOf(rule, { title, timeline });
    assert.deepEqual(await of('A 15-month plan', months(12, 18)), []);
    assert.equal((await of('A 14-month plan', months(12, 18))).length, 1);
    assert.deepEqual(await of('Your 6-month plan', { min: 24, max: 24, unit: 'weeks' }), []);
    assert.equal((await of('Your 6-month plan', { min: 30, max: 30, unit: 'weeks' })).length, 1);
  });

  it('is silent where there is no timeline', async () => {
    assert.deepEqual(await messagesOf(rule, { title: 'Your 9-month plan' }), []);
  });

  it('looks at headings over the whole and at the closing call', async () => {
    const found = await findingsOf(rule, {
      timeline: months(9, 12),
      headings: {
        roadmap: 'Your six-month roadmap',
        actionPlan: 'Your 90-day plan',
        faq: 'After two years',
      },
      callToAction: { title: 'Ready for your nine-month journey?', label: 'Go' },
    });
    assert.deepEqual(
      found.map(({ segments, message }) => [segments.join('.'), message]),
      [
        [
          'headings.roadmap',
          'The heading “Your six-month roadmap” promises 6 months, but the timeline says 9 to 12 months.',
        ],
        [
          'callToAction.title',
          'The closing call promises 9 months, but the timeline says 9 to 12 months.',
        ],
      ],
    );
  });

  it('lets a closing call offer something short', async () => {
    for (const title of ['Try our two-week course', 'Take a week to think', 'Give it 90 days']) {
      const keys = { timeline: months(9, 12), callToAction: { title, label: 'Go' } };
      assert.deepEqual(await messagesOf(rule, keys), []);
    }
  });

  it('knows German', async () => {
    for (const title of [
      'Ihr 9-Monats-Plan',
      'Vom Töpfer zum Tischler in neun Monaten',
      'Neun Monate bis zum neuen Beruf',
      'Vom Ton zum Holz: Ihr 9-monatiger Weg',
    ]) {
      assert.deepEqual(await messagesOf(rule, { lang: 'de', title, timeline: months(9, 12) }), [
        'The title promises 9 months, but the timeline says 9 to 12 months.',
      ]);
    }
    for (const title of [
      'Vom Ton zum Holz in neun bis zwölf Monaten',
      'Vom Ton zum Holz in etwa einem Jahr',
      'Vom Ton zum Holz in höchstens einem Jahr',
      'Nach zwanzig Jahren an der Scheibe zum Holz',
      'Über eine dreijährige Ausbildung zum Holz',
    ]) {
      assert.deepEqual(await messagesOf(rule, { lang: 'de', title, timeline: months(9, 12) }), []);
    }
  });

  it('knows Arabic', async () => {
    const of = (title: string) => messagesOf(rule, { lang: 'ar', title, timeline: months(6, 10) });
    assert.deepEqual(await of('من الطين إلى الخشب في ثلاثة أشهر'), [
      'The title promises 3 months, but the timeline says 6 to 10 months.',
    ]);
    assert.deepEqual(await of('من الطين إلى الخشب: خطة من ستة أشهر إلى عشرة'), []);
    assert.deepEqual(await of('من الطين إلى الخشب في ٦ إلى ١٠ أشهر'), []);
  });

  it('knows of other languages what is too short in digits, and nothing else', async () => {
    for (const [lang, title] of [
      ['fr', 'Du bois en 6 mois'],
      ['es', 'Madera en 6 meses'],
      ['pl', 'Drewno w 6 miesięcy'],
      ['ja', '6か月で木へ'],
    ] as const) {
      assert.deepEqual(await messagesOf(rule, { lang, title, timeline: months(9, 12) }), [
        'The title promises 6 months, but the timeline says 9 to 12 months.',
      ]);
    }
    for (const [lang, title] of [
      ['fr', 'Du bois en 9 à 12 mois'],
      ['fr', 'Du bois en moins de 18 mois'],
      ['es', 'Madera de 9 a 12 meses'],
      ['ja', '9〜12か月で木へ'],
    ] as const) {
      assert.deepEqual(await messagesOf(rule, { lang, title, timeline: months(9, 12) }), []);
    }
  });
});

describe('summary-matches-timeline', () => {
  const of = (summary: string) =>
    messagesOf('summary-matches-timeline', { summary, timeline: months(9, 12) });

  it('hears a time for the whole that lies outside', async () => {
    for (const [summary, said] of [
      ['A plan of 6 months for potters.', '6 months'],
      ['A two-year path for potters.', '2 years'],
      ['How a potter becomes a carpenter in 15 to 24 months.', '15 to 24 months'],
      ['A part-time plan of 6 to 12 months.', '6 to 12 months'],
      ['It takes six months of evenings.', '6 months'],
      ['For potters. It usually takes two years to become a carpenter.', '2 years'],
      ['Six months, two evenings a week.', '6 months'],
      ['Expect 15 to 24 months.', '15 to 24 months'],
      ['It takes between four and six months.', '4 to 6 months'],
      ['You need about 24 months for the change.', 'about 24 months'],
      ['Six months is all it takes.', '6 months'],
    ] as const) {
      assert.deepEqual(await of(summary), [
        `The summary speaks of ${said}, but the timeline says 9 to 12 months.`,
      ]);
    }
  });

  it('lets a time for a part, and one within, be', async () => {
    for (const summary of [
      'A plan of 9 to 12 months for potters.',
      'A plan of about a year for potters.',
      'A 10-month plan for potters.',
      'The exam takes two days, the course before it six weeks.',
      'In two weeks you will sharpen your first chisel.',
      'For potters with twenty years of experience.',
      'Start with the first 90 days and see.',
      'Two years of savings help, but nobody needs them.',
      'The plan begins with three months of evenings.',
      'After six weeks your plan changes.',
      'In two weeks plan your first visit to a workshop.',
      'Two months before the change, tell your landlord.',
      'A two-week trial before the change shows whether wood is for you.',
      'It takes nine months of evenings.',
      'About a year, two evenings a week.',
      'It takes two weeks to sharpen your first chisel.',
      'Six months to learn the trade, six more to be hired.',
      'You like wood. Two weeks, and your hands know.',
      'Two weeks of theory come first.',
      'It takes courage. Six weeks later you saw your first board.',
      'It takes three months to become comfortable with tools, and a year to qualify.',
      'It takes six weeks part-time to learn the basics, and a year more to qualify.',
      'Allow two weeks for the move to a new town.',
      'Two years, and counting: the shortage of carpenters goes on.',
      'A plan of three months of study, followed by six to nine months of practice.',
    ]) {
      assert.deepEqual(await of(summary), [], summary);
    }
  });
});

describe('phase-count-matches', () => {
  const of = (roadmap: string) =>
    messagesOf('phase-count-matches', {
      headings: { roadmap },
      roadmap: [
        { title: 'One', tasks: [] },
        { title: 'Two', tasks: [] },
      ],
    });

  it('counts', async () => {
    assert.deepEqual(await of('Three phases, one at a time'), [
      'The heading “Three phases, one at a time” counts 3 phases, but the roadmap has 2.',
    ]);
    for (const heading of ['Two phases', 'Phase by phase', 'Phase 1 and after', 'In 12 months']) {
      assert.deepEqual(await of(heading), []);
    }
  });

  it('lets the search for work be counted or not', async () => {
    const roadmap: PathwayDocument['roadmap'] = [
      { title: 'One', tasks: [] },
      { title: 'The search', kind: 'apply', tasks: [] },
    ];
    for (const heading of ['One phase, then the search', 'Two phases']) {
      const keys: Partial<PathwayDocument> = { headings: { roadmap: heading }, roadmap };
      assert.deepEqual(await messagesOf('phase-count-matches', keys), []);
    }
  });
});

describe('roadmap-matches-timeline', () => {
  const of = (...weeks: (number | undefined)[]) =>
    messagesOf('roadmap-matches-timeline', {
      timeline: months(9, 12),
      roadmap: weeks.map((count, index) => ({
        title: `Phase ${index}`,
        tasks: [],
        ...(count === undefined ? {} : { weeks: count }),
      })),
    });

  it('adds the phases up', async () => {
    assert.deepEqual(await of(16, 16), [
      'The phases take 32 weeks (about 7.4 months) together, but the timeline says 9 to 12 months.',
    ]);
    assert.deepEqual(await of(40, 20), [
      'The phases take 60 weeks (about 13.8 months) together, but the timeline says 9 to 12 months.',
    ]);
    assert.deepEqual(await of(20, 20), []);
  });

  it('takes four weeks for a month, as people do', async () => {
    const fits = async (weeks: number, timeline: PathwayDocument['timeline']) =>
      !(
        await messagesOf('roadmap-matches-timeline', {
          timeline,
          roadmap: [{ title: 'Learn', weeks, tasks: [] }],
        })
      ).length;
    for (const [weeks, count] of [
      [12, 3],
      [14, 3],
      [24, 6],
      [48, 12],
      [72, 18],
    ] as const) {
      assert.ok(await fits(weeks, months(count, count)), `${weeks} weeks, ${count} months`);
    }
    assert.ok(await fits(50, { min: 1, max: 1, unit: 'years' }));
    assert.equal(await fits(10, months(3, 3)), false);
    assert.equal(await fits(16, months(3, 3)), false);
    // Whoever counts in weeks means them.
    assert.equal(await fits(11, { min: 12, max: 12, unit: 'weeks' }), false);
  });

  it('does not know how long a phase without weeks is', async () => {
    assert.deepEqual(await of(16, undefined), []);
    assert.equal((await of(60, undefined)).length, 1);
    assert.deepEqual(await of(), []);
  });
});

describe('skills-fit-roadmap and skills-fit-phase', () => {
  const toLearn = [
    { id: 'a', name: 'Sharpening', priority: 'critical', weeks: { min: 6, max: 8 } },
    { id: 'b', name: 'Joints', priority: 'important', weeks: 6 },
    { id: 'c', name: 'Carving', priority: 'nice-to-have', weeks: 6 },
  ] as const;
  const phase = (weeks: number, keys: object = {}) => ({
    title: 'Tools',
    weeks,
    tasks: [],
    ...keys,
  });
  const of = (rule: string, ...roadmap: NonNullable<PathwayDocument['roadmap']>) =>
    messagesOf(rule, { skills: { toLearn: [...toLearn] }, roadmap });

  it('counts all skills where no phase says what it teaches', async () => {
    assert.deepEqual(await of('skills-fit-roadmap', phase(8), phase(8, { kind: 'practice' })), [
      'The skills to learn take at least 18 weeks together, but the phases for learning and practice have 16 weeks.',
    ]);
    assert.deepEqual(await of('skills-fit-roadmap', phase(18)), []);
  });

  it('leaves out what is nice to have and taught nowhere', async () => {
    assert.deepEqual(await of('skills-fit-roadmap', phase(12, { skills: ['a', 'b'] })), []);
  });

  it('leaves out what a course or a placement teaches', async () => {
    const school = { clock: 'calendar', kind: 'placement', skills: ['b', 'c'] };
    assert.deepEqual(await of('skills-fit-roadmap', phase(8), phase(2, school)), []);
    assert.deepEqual(await of('skills-fit-roadmap', phase(2), phase(2, { clock: 'calendar' })), []);
  });

  it('knows nothing where a phase has no weeks', async () => {
    const roadmap = [phase(2), { title: 'More', tasks: [] }];
    assert.deepEqual(await of('skills-fit-roadmap', ...roadmap), []);
  });

  it('does not count the search for work', async () => {
    const roadmap = [phase(12), phase(12, { kind: 'apply' }), phase(12, { kind: 'wait' })];
    assert.equal((await of('skills-fit-roadmap', ...roadmap)).length, 1);
  });

  it('names the phase that alone teaches more than it has weeks for', async () => {
    assert.deepEqual(await of('skills-fit-phase', phase(8, { skills: ['a', 'b'] }), phase(30)), [
      'The phase “Tools” has 8 weeks, but “Sharpening” and “Joints”, which no other phase teaches, take at least 12 weeks.',
    ]);
    assert.deepEqual(await of('skills-fit-phase', phase(4, { skills: ['b'] })), [
      'The phase “Tools” has 4 weeks, but “Joints”, which no other phase teaches, takes 6 weeks.',
    ]);
  });

  it('lets a skill go on elsewhere, in a task too', async () => {
    const task = { text: 'Cut joints', skills: ['b'] };
    const roadmap = [phase(8, { skills: ['a', 'b'] }), phase(2, { tasks: [task] })];
    assert.deepEqual(await of('skills-fit-phase', ...roadmap), []);
  });

  it('does not measure a full-time course by weeks of evenings', async () => {
    const course = { clock: 'calendar', skills: ['a', 'b'] };
    assert.deepEqual(await of('skills-fit-phase', phase(3, course)), []);
  });
});
