import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

const find = (keys: Partial<PathwayDocument>) =>
  findingsOf('untaught-skill', {
    skills: {
      toLearn: [
        { id: 'a', name: 'Sawing', priority: 'critical' },
        { id: 'b', name: 'Glueing', priority: 'important' },
        { id: 'c', name: 'Carving', priority: 'nice-to-have' },
      ],
    },
    ...keys,
  });

describe('untaught-skill', () => {
  it('tells of what the roadmap leaves out', async () => {
    const found = await find({ roadmap: [{ title: 'One', skills: ['a'], tasks: [] }] });
    assert.deepEqual(
      found.map(({ message }) => message),
      ['“Glueing” is important, but no phase and no task of the roadmap teaches it.'],
    );
  });

  it('counts tasks and actions', async () => {
    assert.deepEqual(
      await find({
        roadmap: [{ title: 'One', tasks: [{ text: 'Saw', skills: ['a'] }] }],
        actionPlan: { thisWeek: [{ text: 'Glue', skills: ['b'] }] },
      }),
      [],
    );
  });

  it('leaves a guide alone that names no skills in its roadmap', async () => {
    assert.deepEqual(await find({ roadmap: [{ title: 'One', tasks: ['Saw'] }] }), []);
  });
});
