import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf, lintDocument } from '../support.js';

const skills: PathwayDocument['skills'] = {
  toLearn: [
    { id: 'sawing', name: 'Sawing', priority: 'critical' },
    { id: 'joints', name: 'Joints', priority: 'critical', requires: ['sawing'] },
  ],
};

describe('phases without skills', () => {
  it('are told one by one where others have some', async () => {
    const found = await lintDocument({
      skills,
      roadmap: [
        { title: 'Saw', tasks: [{ text: 'Saw', skills: ['sawing', 'joints'] }] },
        { title: 'Rest', tasks: ['Rest'] },
        { title: 'Work', kind: 'practice', tasks: ['Build a chair'] },
      ],
    });
    assert.deepEqual(
      found.map(({ rule, message }) => [rule, message]),
      [
        [
          'phase-without-skills',
          'Phase 2 (“Rest”) is for learning, but names no skill that it teaches.',
        ],
      ],
    );
  });

  it('are told once, and softly, where none has any', async () => {
    const roadmap = [
      { title: 'Saw', tasks: ['Saw'] },
      { title: 'Glue', tasks: ['Glue'] },
    ];
    assert.deepEqual(
      (await lintDocument({ skills, roadmap })).map(({ rule, severity }) => [rule, severity]),
      [['skills-without-phases', 'info']],
    );
    assert.deepEqual(await lintDocument({ roadmap }), []);
  });
});

describe('phase-without-tasks', () => {
  it('asks for tasks where readers do something', async () => {
    const found = await findingsOf('phase-without-tasks', {
      roadmap: (['learn', 'practice', 'placement', 'apply', 'wait'] as const).map((kind) => ({
        title: kind,
        kind,
        tasks: [],
      })),
    });
    assert.deepEqual(
      found.map(({ segments }) => segments),
      [
        ['roadmap', 0],
        ['roadmap', 1],
        ['roadmap', 3],
      ],
    );
  });
});

describe('taught-too-late', () => {
  it('says which two phases are the wrong way round', async () => {
    const [finding, ...more] = await findingsOf('taught-too-late', {
      skills,
      roadmap: [
        { title: 'First', skills: ['joints'], tasks: ['Join'] },
        { title: 'Then', skills: ['sawing'], tasks: ['Saw'] },
        { title: 'Last', skills: ['joints'], tasks: ['Join more'] },
      ],
    });
    assert.deepEqual(more, []);
    assert.equal(
      finding!.message,
      '“Joints” is taught in phase 1 (“First”) and requires “Sawing”, which only phase 2 (“Then”) teaches.',
    );
  });

  it('lets one phase teach both, in whatever order it names them', async () => {
    assert.deepEqual(
      await findingsOf('taught-too-late', {
        skills,
        roadmap: [{ title: 'One', skills: ['joints', 'sawing'], tasks: ['Join'] }],
      }),
      [],
    );
  });

  it('counts what a task begins, and does not count a first taste as teaching', async () => {
    assert.deepEqual(
      await findingsOf('taught-too-late', {
        skills,
        roadmap: [
          { title: 'Taste', tasks: [{ text: 'Look at joints', skills: ['joints'] }] },
          { title: 'Saw', tasks: [{ text: 'Saw', skills: ['sawing'] }] },
          { title: 'Join', skills: ['joints'], tasks: ['Join'] },
        ],
      }),
      [],
    );
  });

  it('leaves what is never taught to another rule', async () => {
    assert.deepEqual(
      await findingsOf('taught-too-late', {
        skills,
        roadmap: [{ title: 'One', skills: ['joints'], tasks: ['Join'] }],
      }),
      [],
    );
  });
});

describe('used-before-taught', () => {
  const used = (task: { optional?: boolean }, first: readonly string[] = []) =>
    findingsOf('used-before-taught', {
      skills,
      roadmap: [
        {
          title: 'Build',
          skills: [...first],
          tasks: [{ text: 'Build a box', skills: ['sawing'], ...task }],
        },
        { title: 'Saw', skills: ['sawing'], tasks: [{ text: 'Saw', skills: ['sawing'] }] },
      ],
    });

  it('shows the task and the phase that teaches', async () => {
    const [finding, ...more] = await used({});
    assert.deepEqual(more, []);
    assert.equal(
      finding!.message,
      '“Build a box” in phase 1 (“Build”) needs “Sawing”, which phase 2 (“Saw”) is the first to teach.',
    );
    assert.deepEqual(finding!.related![0]!.segments, ['roadmap', 1, 'skills', 0]);
  });

  it('leaves alone what is optional, and what its own phase teaches', async () => {
    assert.deepEqual(await used({ optional: true }), []);
    assert.deepEqual(await used({}, ['sawing']), []);
  });

  it('says nothing of skills that only tasks name', async () => {
    assert.deepEqual(
      await findingsOf('used-before-taught', {
        skills,
        roadmap: [
          { title: 'One', tasks: [{ text: 'Saw', skills: ['sawing'] }] },
          { title: 'Two', tasks: [{ text: 'Saw more', skills: ['sawing'] }] },
        ],
      }),
      [],
    );
  });
});
