import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IdSpace, slug } from '../../src/model/ids.js';
import { assertProblems, minimal, onlyProblem, read, readClean } from './support.js';

const taskIds = (...tasks: unknown[]): string[] =>
  readClean(minimal({ roadmap: [{ title: 'A', tasks }] })).roadmap[0]!.tasks.map(({ id }) => id);

describe('an id derived from a text', () => {
  it('is its words in lower case, joined by hyphens', () => {
    assert.deepEqual(taskIds('Read “Deep Learning”, chapters 1–3!'), [
      'read-deep-learning-chapters-1-3',
    ]);
  });

  it('loses accents and umlauts, and ß becomes ss', () => {
    assert.deepEqual(taskIds('Größe prüfen', 'Café à la carte', 'STRASSE'), [
      'grosse-prufen',
      'cafe-a-la-carte',
      'strasse',
    ]);
  });

  it('is the same for composed and decomposed letters', () => {
    assert.equal(slug('Prüfung'), slug('Pru\u0308fung'));
  });

  it('is a short hash in scripts that have no slug', () => {
    const texts = ['Учить Python', 'Учить SQL', 'تعلم الإحصاء', '学习统计', '學習統計', 'مرحبا'];
    const ids = taskIds(...texts);
    assert.equal(new Set(ids).size, texts.length);
    for (const id of ids) assert.match(id, /^[a-z0-9]{2,10}$/);
  });

  it('is a hash that does not change from one release to the next', () => {
    // Saved ticks hang on these.
    assert.equal(slug('Учить Python'), 'x1d2yn24');
    assert.equal(slug('学习统计'), 'xv4cdr8');
    assert.equal(slug('تعلم الإحصاء'), 'x1k6al64');
  });

  it('is there for a text without letters or digits too', () => {
    const ids = taskIds('…', '!!!', '🎉');
    assert.equal(new Set(ids).size, 3);
    for (const id of ids) assert.match(id, /^[a-z0-9-]+$/);
  });

  it('is numbered where texts repeat, and that is no error', () => {
    assert.deepEqual(taskIds('Read', 'Read', 'read!', 'Read'), [
      'read',
      'read-2',
      'read-3',
      'read-4',
    ]);
  });

  it('never takes an authored one, wherever that stands', () => {
    assert.deepEqual(
      taskIds('Read', 'Read', { id: 'read', text: 'X' }, { id: 'read-2', text: 'Y' }),
      ['read-3', 'read-4', 'read', 'read-2'],
    );
  });

  it('never takes one of an authored action either', () => {
    const pathway = readClean(
      minimal({
        roadmap: [{ title: 'A', tasks: ['Read'] }],
        actionPlan: { next90Days: [{ id: 'read', text: 'Something else' }] },
      }),
    );
    assert.equal(pathway.actionPlan.next90Days[0]?.id, 'read');
    assert.equal(pathway.roadmap[0]?.tasks[0]?.id, 'read-2');
  });

  it('does not change when an item is added behind', () => {
    const before = taskIds('Read', 'Read', 'Write');
    assert.deepEqual(taskIds('Read', 'Read', 'Write', 'Read').slice(0, 3), before);
  });
});

describe('an authored id', () => {
  it('is kept as it is written', () => {
    assert.deepEqual(taskIds({ id: 'Task 1', text: 'Read' }, { id: 'задача', text: 'Write' }), [
      'Task 1',
      'задача',
    ]);
  });

  it('given twice renames the second item and shows both', () => {
    const { pathway, problems } = read(
      minimal({
        faq: [
          { id: 'pay', question: 'One?', answer: '1' },
          { id: 'pay', question: 'Two?', answer: '2' },
          { id: 'pay-2', question: 'Three?', answer: '3' },
          { id: 'pay', question: 'Four?', answer: '4' },
        ],
      }),
    );
    assertProblems(problems, [
      { grade: 'error', code: 'duplicate-id', path: 'faq[1].id' },
      { grade: 'error', code: 'duplicate-id', path: 'faq[3].id' },
    ]);
    assert.match(problems[0]!.message, /"pay".*"pay-3"/);
    assert.match(problems[0]!.suggestion, /"pay-3"/);
    assert.deepEqual(
      pathway.faq.map(({ id, question }) => [id, question]),
      [
        ['pay', 'One?'],
        ['pay-3', 'Two?'],
        ['pay-2', 'Three?'],
        ['pay-4', 'Four?'],
      ],
    );
  });

  it('keeps the ids that an item had before', () => {
    const pathway = readClean(
      minimal({
        skills: { toLearn: [{ id: 'sql', aliases: ['db'], name: 'SQL', priority: 'critical' }] },
        roadmap: [
          { title: 'A', aliases: ['start'], tasks: [{ text: 'Read', aliases: ['t1', 'task-1'] }] },
        ],
      }),
    );
    assert.deepEqual(pathway.skills.toLearn[0]?.aliases, ['db']);
    assert.deepEqual(pathway.roadmap[0]?.aliases, ['start']);
    assert.deepEqual(pathway.roadmap[0].tasks[0]?.aliases, ['t1', 'task-1']);
  });
});

describe('the space of ids', () => {
  it('is one for tasks of all phases and actions', () => {
    const { pathway, problems } = read(
      minimal({
        roadmap: [
          { title: 'A', tasks: [{ id: 'x', text: 'One' }] },
          { title: 'B', tasks: [{ id: 'x', text: 'Two' }] },
        ],
        actionPlan: { thisWeek: [{ id: 'x', text: 'Three' }] },
      }),
    );
    assertProblems(problems, [
      { grade: 'error', code: 'duplicate-id', path: 'roadmap[1].tasks[0].id' },
      { grade: 'error', code: 'duplicate-id', path: 'actionPlan.thisWeek[0].id' },
    ]);
    assert.equal(pathway.roadmap[1]?.tasks[0]?.id, 'x-2');
    assert.equal(pathway.actionPlan.thisWeek[0]?.id, 'x-3');
  });

  it('is one for derived ids of tasks and actions too', () => {
    const pathway = readClean(
      minimal({
        roadmap: [{ title: 'A', tasks: ['Read'] }],
        actionPlan: { thisWeek: ['Read'], thisMonth: ['Read'] },
      }),
    );
    assert.equal(pathway.roadmap[0]?.tasks[0]?.id, 'read');
    assert.equal(pathway.actionPlan.thisWeek[0]?.id, 'read-2');
    assert.equal(pathway.actionPlan.thisMonth[0]?.id, 'read-3');
  });

  it('is one for skills of both kinds', () => {
    const { pathway, problems } = read(
      minimal({
        skills: {
          transferable: [{ id: 'sql', name: 'Some SQL' }, { name: 'R' }],
          toLearn: [
            { id: 'sql', name: 'More SQL', priority: 'critical' },
            { name: 'R', priority: 'critical' },
          ],
        },
      }),
    );
    onlyProblem(problems, { grade: 'error', code: 'duplicate-id', path: 'skills.toLearn[0].id' });
    assert.deepEqual(
      pathway.skills.toLearn.map(({ id }) => id),
      ['sql-2', 'r-2'],
    );
  });

  it('is its own for skills, phases, requirements, questions and tasks', () => {
    const id = 'same';
    const pathway = readClean(
      minimal({
        requirements: [{ id, name: 'A', kind: 'visa', level: 'usual' }],
        skills: { toLearn: [{ id, name: 'A', priority: 'critical' }] },
        roadmap: [{ id, title: 'A', tasks: [{ id, text: 'A' }] }],
        faq: [{ id, question: 'A', answer: 'A' }],
      }),
    );
    for (const item of [
      pathway.requirements[0],
      pathway.skills.toLearn[0],
      pathway.roadmap[0],
      pathway.roadmap[0]?.tasks[0],
      pathway.faq[0],
    ]) {
      assert.equal(item?.id, id);
    }
  });

  it('finds free ids in as many steps as there are items', () => {
    const claimsFor = (items: number): number => {
      let claims = 0;
      class CountingSpace extends IdSpace {
        override claim(id: string): boolean {
          claims++;
          return super.claim(id);
        }
      }
      const space = new CountingSpace();
      for (let item = 0; item < items; item++) space.claimFree('same');
      return claims;
    };
    assert.ok(claimsFor(2000) <= 2 * claimsFor(1000) + 2);
  });
});
