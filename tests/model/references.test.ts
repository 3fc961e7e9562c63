import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_PROBLEMS } from '../../src/model/found.js';
import { parse } from '../../src/model/index.js';
import { assertProblems, minimal, onlyProblem, read, readClean } from './support.js';

const toLearn = [
  { id: 'sql', name: 'SQL', priority: 'critical' },
  { name: 'Deep Learning', priority: 'important', requires: ['sql'] },
];

describe('an action that names a task', () => {
  it('is that very task', () => {
    const { roadmap, actionPlan } = readClean(
      minimal({
        roadmap: [{ title: 'A', tasks: ['Read a book', { id: 'write', text: 'Write', hours: 3 }] }],
        actionPlan: {
          thisWeek: [{ task: 'write' }],
          thisMonth: [{ task: 'read-a-book' }, 'Rest'],
          next90Days: [{ task: 'write' }],
        },
      }),
    );
    const [book, write] = roadmap[0]!.tasks;
    assert.equal(actionPlan.thisWeek[0], write);
    assert.equal(actionPlan.thisMonth[0], book);
    assert.equal(actionPlan.thisMonth[1]?.text, 'Rest');
    assert.equal(actionPlan.next90Days[0], write);
  });

  it('that does not exist is left out and told, with the nearest one', () => {
    const { pathway, problems } = read(
      minimal({
        roadmap: [{ title: 'A', tasks: [{ id: 'queries', text: 'Write queries' }] }],
        actionPlan: { thisWeek: [{ task: 'querys' }, 'Rest'] },
      }),
    );
    const problem = onlyProblem(problems, {
      grade: 'error',
      code: 'unknown-reference',
      path: 'actionPlan.thisWeek[0].task',
    });
    assert.equal(problem.found, '"querys"');
    assert.equal(problem.suggestion, 'Did you mean "queries"?');
    assert.deepEqual(
      pathway.actionPlan.thisWeek.map(({ text }) => text),
      ['Rest'],
    );
  });

  it('of the wrong type is told as such', () => {
    const { pathway, problems } = read(
      minimal({ actionPlan: { thisWeek: [{ task: 5 }, 'Rest'] } }),
    );
    onlyProblem(problems, {
      grade: 'error',
      code: 'wrong-type',
      path: 'actionPlan.thisWeek[0].task',
    });
    assert.equal(pathway.actionPlan.thisWeek.length, 1);
  });

  it('and has a text of its own is not told that "task" should be "task"', () => {
    const { problems } = parse(
      minimal({
        roadmap: [{ title: 'A', tasks: [{ id: 'read', text: 'Read' }] }],
        actionPlan: { thisWeek: [{ task: 'read', text: 'Read again' }] },
      }),
    );
    assert.ok(problems.length);
    for (const { message } of problems) assert.doesNotMatch(message, /did you mean "task"/);
  });
});

describe('the skills that a phase or task names', () => {
  it('may be named by authored and by derived ids', () => {
    const skills = ['sql', 'deep-learning'];
    const { roadmap } = readClean(
      minimal({
        skills: { toLearn },
        roadmap: [{ title: 'A', skills, tasks: [{ text: 'Read', skills }] }],
      }),
    );
    assert.deepEqual(roadmap[0]?.skills, skills);
    assert.deepEqual(roadmap[0].tasks[0]?.skills, skills);
  });

  it('that do not exist are left out alone', () => {
    const skills = ['spl', 'sql'];
    const { pathway, problems } = read(
      minimal({
        skills: { toLearn },
        roadmap: [{ title: 'A', skills, tasks: [{ text: 'Read', skills }] }],
        actionPlan: { thisWeek: [{ text: 'Write', skills }] },
      }),
    );
    assertProblems(problems, [
      { grade: 'error', code: 'unknown-reference', path: 'roadmap[0].skills[0]' },
      { grade: 'error', code: 'unknown-reference', path: 'roadmap[0].tasks[0].skills[0]' },
      { grade: 'error', code: 'unknown-reference', path: 'actionPlan.thisWeek[0].skills[0]' },
    ]);
    for (const { suggestion } of problems) assert.equal(suggestion, 'Did you mean "sql"?');
    assert.deepEqual(pathway.roadmap[0]?.skills, ['sql']);
    assert.deepEqual(pathway.roadmap[0].tasks[0]?.skills, ['sql']);
    assert.deepEqual(pathway.actionPlan.thisWeek[0]?.skills, ['sql']);
  });
});

describe('the skills that a skill requires', () => {
  it('are kept in the order of the author', () => {
    const skills = {
      toLearn: [
        ...toLearn,
        { name: 'R', priority: 'critical', requires: ['deep-learning', 'sql'] },
      ],
    };
    const pathway = readClean(minimal({ skills }));
    assert.deepEqual(pathway.skills.toLearn[1]?.requires, ['sql']);
    assert.deepEqual(pathway.skills.toLearn[2]?.requires, ['deep-learning', 'sql']);
  });

  it('that do not exist are left out, with their place after a wrong entry kept', () => {
    const skills = {
      toLearn: [
        { id: 'a', name: 'A', priority: 'critical', requires: [5, 'nowhere', 'b'] },
        { id: 'b', name: 'B', priority: 'critical' },
      ],
    };
    const { pathway, problems } = read(minimal({ skills }));
    assertProblems(problems, [
      { grade: 'error', code: 'wrong-type', path: 'skills.toLearn[0].requires[0]' },
      { grade: 'error', code: 'unknown-reference', path: 'skills.toLearn[0].requires[1]' },
    ]);
    assert.deepEqual(pathway.skills.toLearn[0]?.requires, ['b']);
  });

  it('are told by their place in the document where an item before was left out', () => {
    const skills = {
      toLearn: [
        { priority: 'critical' },
        { name: 'B', priority: 'critical', requires: ['nowhere'] },
      ],
    };
    const { problems } = read(minimal({ skills }));
    assert.ok(problems.some(({ path }) => path === 'skills.toLearn[1].requires[0]'));
  });
});

describe('many references to nothing', () => {
  const lettersRead = (count: number): number => {
    const original = String.prototype.toLowerCase;
    let calls = 0;
    String.prototype.toLowerCase = function (this: string) {
      calls++;
      return original.call(this);
    };
    try {
      const skills = Array.from({ length: count }, (_, index) => ({
        id: `k${String(index)}`,
        name: 'S',
        priority: 'critical',
        requires: [`u${String(index)}`],
      }));
      const { problems } = read(minimal({ skills: { toLearn: skills } }));
      assert.equal(problems.length, MOST_PROBLEMS + 1);
    } finally {
      String.prototype.toLowerCase = original;
    }
    return calls;
  };

  it('are explained in steps that grow with their number, not with its square', () => {
    assert.ok(lettersRead(1200) < 3 * lettersRead(600) + 1200);
  });
});
