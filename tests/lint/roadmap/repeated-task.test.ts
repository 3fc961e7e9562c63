import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../support.js';

type Task = string | { text: string; id?: string; oneOf?: string };

const find = (tasks: Task[], actions: (Task | { task: string })[] = [], lang = 'en') =>
  findingsOf('repeated-task', {
    lang,
    roadmap: [{ title: 'One', tasks }],
    actionPlan: { thisWeek: actions },
  });

describe('repeated-task', () => {
  it('leaves a task that is due too early to the rule that says so', async () => {
    const keys = {
      roadmap: [
        { title: 'One', weeks: 20, tasks: ['Learn'] },
        { title: 'Two', weeks: 4, tasks: [{ id: 'notice', text: 'Hand in your notice' }] },
      ],
    };
    const actions = ['Hand in your notice'];
    const of = async (rule: string, key: 'next90Days' | 'thisWeek', roadmap = keys.roadmap) =>
      (await findingsOf(rule, { roadmap, actionPlan: { [key]: actions } })).length;
    assert.equal(await of('repeated-task', 'next90Days'), 0);
    assert.equal(await of('action-repeats-later-task', 'next90Days'), 1);
    assert.equal(await of('repeated-task', 'next90Days', keys.roadmap.slice(1)), 1);
  });

  it('offers the id of the task instead of an action in the same words', async () => {
    const [finding] = await find(
      [{ id: 'set-up', text: 'Install Python with PyTorch and with Jupyter' }],
      ['Install Python with PyTorch and with Jupyter'],
    );
    assert.equal(
      finding!.message,
      '“Install Python with PyTorch and with Jupyter” stands here and in phase 1 (“One”). Readers have to tick it off twice.',
    );
    assert.equal(
      finding!.suggestion,
      'Write { "task": "set-up" } in its place, so that both are one.',
    );
    assert.deepEqual(finding!.segments, ['actionPlan', 'thisWeek', 0]);
  });

  for (const [one, other] of [
    ['Set up the Python environment', 'Setup: a python environment!'],
    ['Read your first paper', 'Read the first paper.'],
    ['Finish the Captum tutorial', 'Finish Captum tutorials'],
    [
      'Rewrite your resume so that each line about support names a number',
      'Rewrite your resume so that each single line about support names a number',
    ],
  ] as const) {
    it(`sees that “${one}” is “${other}”`, async () => {
      assert.equal((await find([one, other])).length, 1);
    });
  }

  for (const [one, other] of [
    ['Complete course 1', 'Complete course 2'],
    ['Complete courses 1-3 of the specialization', 'Finish the specialization (all 5 courses)'],
    ['Write to ten breweries', 'Write to ten bakeries'],
    [
      'Read “Interpretable Machine Learning”',
      'Read the first chapter of “Interpretable Machine Learning”',
    ],
    [
      'Draw five charts from company slides so that each title states its finding',
      'Draw five charts from company slides again so that each title states its finding',
    ],
    [
      'Write one page on the report for your manager with figures beside the text',
      'Write one page on the report for your manager without figures beside the text',
    ],
    [
      'Apply to five companies near you that look for people who know data',
      'Apply to five companies near Hamburg that look for people who know data',
    ],
    ['Translate English into German', 'Translate German into English'],
    ['Practise with C', 'Practise with C#'],
    ['★', '★'],
  ] as const) {
    it(`lets “${one}” and “${other}” be two`, async () => {
      assert.deepEqual(await find([one, other]), []);
    });
  }

  it('lets an action be a task of the roadmap, and alternatives be alike', async () => {
    assert.deepEqual(await find([{ id: 'saw', text: 'Saw a board' }], [{ task: 'saw' }]), []);
    assert.deepEqual(
      await find([
        { text: 'Take a course', oneOf: 'course' },
        { text: 'Take the course', oneOf: 'course' },
      ]),
      [],
    );
  });

  it('compares all the words where it does not know which are small', async () => {
    assert.deepEqual(await find(['Lire le livre', 'Lire les livres'], [], 'fr'), []);
    assert.equal((await find(['Lire le livre', 'lire le livre !'], [], 'fr')).length, 1);
  });

  it('asks for an id where the task has none of its own', async () => {
    const [finding] = await find(['Saw a board'], ['Saw the board']);
    assert.match(finding!.suggestion, /^Give the task in the roadmap an "id"/);
  });

  it('tells two actions of their own apart from a task', async () => {
    const [finding] = await find([], ['Visit a brewery', 'Visit the brewery']);
    assert.match(finding!.message, /seems to be the same as “Visit a brewery” in the action plan/);
    assert.equal(
      finding!.suggestion,
      'Keep one of them, or say what is different the second time.',
    );
  });

  it('takes no time over thousands of tasks', async () => {
    const tasks = Array.from(
      { length: 4000 },
      (_, index) => `Write the report on one of our many customers, customer ${index}`,
    );
    const start = performance.now();
    assert.deepEqual(await find(tasks), []);
    assert.ok(performance.now() - start < 5000);
  });
});
