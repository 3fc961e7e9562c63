import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

const messagesOf = async (rule: string, keys: Partial<PathwayDocument>): Promise<string[]> =>
  (await findingsOf(rule, keys)).map(({ message }) => message);

type Tasks = NonNullable<NonNullable<PathwayDocument['roadmap']>[number]>['tasks'];

const roadmapOf = (...phases: [weeks: number | { min: number; max: number }, tasks: Tasks][]) =>
  phases.map(([weeks, tasks], index) => ({ title: `Phase ${index + 1}`, weeks, tasks }));

describe('action-outpaces-roadmap', () => {
  const of = (action: string, task: string, { lang = 'en', weeks = 8 } = {}) =>
    messagesOf('action-outpaces-roadmap', {
      lang,
      roadmap: roadmapOf([weeks, [task]]),
      actionPlan: { next90Days: [action] },
      sources: ['Joiner’s School'],
    });

  it('does the arithmetic', async () => {
    assert.deepEqual(
      await of(
        'Finish the Deep Learning Specialization (all 5 courses)',
        'Complete the Deep Learning Specialization courses 1-3',
      ),
      [
        'The action plan asks for “Finish the Deep Learning Specialization (all 5 courses)” within 90 days, but the roadmap takes 8 weeks for “Complete the Deep Learning Specialization courses 1-3”: at 3 in 8 weeks, 5 take about 13 weeks, or 94 days.',
      ],
    );
  });

  it('knows a thing by its resource, without regard to quotes and case', async () => {
    const action = 'Do ten lessons at the “joiner’s school”';
    assert.equal((await of(action, 'First three lessons of Joiner’s School')).length, 1);
    assert.equal((await of(action, 'First three lessons of another school')).length, 0);
  });

  it('lets the action plan be slower, or as fast as the roadmap would be', async () => {
    const task = 'Finish courses 1–3 of Joiner’s School';
    for (const action of [
      'Complete Course 1 of Joiner’s School',
      'Finish the first three courses of Joiner’s School',
      'Finish four courses of Joiner’s School',
      'Finish Joiner’s School',
      'Read all 5 handouts of Joiner’s School',
      'Compare all 5 courses of Joiner’s School',
      'Complete course 7 of Joiner’s School',
    ]) {
      assert.deepEqual(await of(action, task), [], action);
    }
    const action = 'Finish all 5 courses of Joiner’s School';
    assert.deepEqual(await of(action, task, { weeks: 6 }), []);
    assert.deepEqual(await of(action, 'Finish all courses of Joiner’s School'), []);
  });

  it('adds up what the phases have by then', async () => {
    const keys = (action: string) => ({
      roadmap: roadmapOf(
        [6, ['Finish courses 1–3 of the Joiner Academy']],
        [6, ['Finish courses 4–5 of the Joiner Academy']],
      ),
      actionPlan: { next90Days: [action] },
    });
    const rule = 'action-outpaces-roadmap';
    assert.deepEqual(await messagesOf(rule, keys('Finish 5 courses of the Joiner Academy')), []);
    assert.equal(
      (await messagesOf(rule, keys('Finish all nine courses of the Joiner Academy'))).length,
      1,
    );
  });

  it('knows German', async () => {
    const task = 'Die ersten drei Kurse der Joiner’s School abschließen';
    const of90 = (action: string) => of(action, task, { lang: 'de' });
    assert.equal((await of90('Alle fünf Kurse der Joiner’s School abschließen')).length, 1);
    assert.deepEqual(await of90('Alle fünf Kurse der Joiner’s School vergleichen'), []);
    assert.deepEqual(await of90('Kurs 1 der Joiner’s School abschließen'), []);
  });
});

describe('action-before-its-phase', () => {
  const of = (key: 'thisWeek' | 'thisMonth' | 'next90Days', weeks: number) =>
    messagesOf('action-before-its-phase', {
      roadmap: roadmapOf([weeks, ['Sharpen']], [4, [{ id: 'chair', text: 'Build a chair' }]]),
      actionPlan: { [key]: [{ task: 'chair' }] },
    });

  it('holds each period against the start of the phase', async () => {
    assert.deepEqual(await of('next90Days', 16), [
      'The action plan asks for “Build a chair” within 90 days, but its phase, “Phase 2”, begins in week 17 at the earliest.',
    ]);
    assert.equal((await of('thisMonth', 5)).length, 1);
    assert.equal((await of('thisWeek', 1)).length, 1);
    assert.deepEqual(await of('next90Days', 12), []);
    assert.deepEqual(await of('thisMonth', 4), []);
  });

  it('takes the shortest way there', async () => {
    const keys = {
      roadmap: roadmapOf(
        [{ min: 8, max: 30 }, ['Sharpen']],
        [4, [{ id: 'chair', text: 'Build a chair' }]],
      ),
      actionPlan: { next90Days: [{ task: 'chair' }] },
    };
    assert.deepEqual(await messagesOf('action-before-its-phase', keys), []);
  });
});

describe('action-repeats-later-task', () => {
  const of = (action: string, task: string, lang = 'en') =>
    messagesOf('action-repeats-later-task', {
      lang,
      roadmap: roadmapOf([16, ['Sharpen']], [4, [task]]),
      actionPlan: { next90Days: [action] },
    });

  it('knows the same work in other words', async () => {
    assert.deepEqual(
      await of(
        'Reproduce an interpretability paper (say Grad-CAM) and publish your code',
        'Reproduce one paper’s results using PyTorch',
      ),
      [
        'The action plan asks for “Reproduce an interpretability paper (say Grad-CAM) and publish your code” within 90 days, but the roadmap comes to “Reproduce one paper’s results using PyTorch” in week 17 at the earliest.',
      ],
    );
    assert.equal(
      (await of('Reproduce a paper', 'Choose one paper and reproduce its results')).length,
      1,
    );
    for (const [action, task] of [
      ['Sit the exam', 'Pass the exam'],
      ['Take the guild exam', 'Pass the guild exam'],
      ['Publish your portfolio online', 'Publish your portfolio'],
    ] as const) {
      assert.equal((await of(action, task)).length, 1, action);
    }
    assert.equal((await of('Visit a sawmill', '„Visit a sawmill.“')).length, 1);
    assert.equal((await of('Ein Sägewerk besuchen', 'Ein Sägewerk besuchen', 'de')).length, 1);
  });

  it('lets what is only alike be', async () => {
    for (const [action, task] of [
      ['Read one paper', 'Read three or four seminal papers'],
      ['Read a paper on joints', 'Read one paper on glue'],
      ['Join a workshop', 'Join a meetup'],
      ['Build a simple box', 'Build a simple chair'],
      ['Finish the introductory course', 'Finish the advanced course'],
      ['Finish a short course', 'Finish a course on veneers'],
      ['Submit the visa form', 'Submit the tax form'],
      ['Reproduce a drawing', 'Reproduce a chair from photographs'],
      ['Pass the theory exam', 'Pass the practical exam'],
      ['Take a mock exam', 'Pass the exam'],
      ['Take a break', 'Take the exam'],
      ['Write to five workshops', 'Write to twenty workshops'],
      ['Complete one project', 'Complete the portfolio project'],
    ] as const) {
      assert.deepEqual(await of(action, task), [], action);
    }
  });

  it('lets what the first phases have as well be', async () => {
    const keys = {
      roadmap: roadmapOf([16, ['Visit a sawmill']], [4, ['Visit a sawmill']]),
      actionPlan: { thisWeek: ['Visit a sawmill'] },
    };
    assert.deepEqual(await messagesOf('action-repeats-later-task', keys), []);
  });
});

describe('actions-fit-pace and tasks-fit-phase', () => {
  const pace = { hoursPerWeek: 6 };
  const task = (hours: number, keys: object = {}) => ({ text: `Work ${hours}`, hours, ...keys });

  it('adds the hours of a period and of those before it', async () => {
    const keys = {
      pace,
      actionPlan: { thisWeek: [task(5)], thisMonth: [task(22)], next90Days: [task(20)] },
    };
    assert.deepEqual(await messagesOf('actions-fit-pace', keys), [
      'The actions of this week and this month take 27 hours, but at 6 hours a week a month has 26 hours.',
    ]);
  });

  it('leaves out what is optional, and takes the shortest of a choice', async () => {
    const thisWeek = [
      task(4, { oneOf: 'way' }),
      task(40, { oneOf: 'way' }),
      task(30, { optional: true }),
      task(2),
      { text: 'Look around' },
    ];
    assert.deepEqual(await messagesOf('actions-fit-pace', { pace, actionPlan: { thisWeek } }), []);
    const roadmap = roadmapOf([1, thisWeek]);
    assert.deepEqual(await messagesOf('tasks-fit-phase', { pace, roadmap }), []);
  });

  it('says nothing at a pace that the author has not stated', async () => {
    const tasks = [task(400)];
    assert.deepEqual(await messagesOf('actions-fit-pace', { actionPlan: { thisWeek: tasks } }), []);
    assert.deepEqual(await messagesOf('tasks-fit-phase', { roadmap: roadmapOf([1, tasks]) }), []);
  });

  it('measures a phase by its longest', async () => {
    const of = (hours: number, keys: object = {}) =>
      messagesOf('tasks-fit-phase', {
        pace,
        roadmap: [{ title: 'Tools', weeks: { min: 2, max: 4 }, tasks: [task(hours)], ...keys }],
      });
    assert.deepEqual(await of(25), [
      'The tasks of the phase “Tools” take 25 hours, but its 4 weeks have 24 hours at 6 hours a week.',
    ]);
    assert.deepEqual(await of(24), []);
    assert.deepEqual(await of(400, { clock: 'calendar' }), []);
  });
});
