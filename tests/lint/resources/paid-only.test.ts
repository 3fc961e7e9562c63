import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

type Skill = NonNullable<NonNullable<NonNullable<PathwayDocument['skills']>['toLearn']>[number]>;

const paid = { title: 'Course', cost: 'paid' } as const;
const priced = {
  title: 'Lessons',
  cost: { min: 90, max: 120, currency: 'EUR' },
} as const;
const free = { title: 'Videos', cost: 'free' } as const;

const find = (skill: Partial<Skill>, roadmap: PathwayDocument['roadmap'] = []) =>
  findingsOf('paid-only', {
    skills: { toLearn: [{ id: 'sawing', name: 'Sawing', priority: 'critical', ...skill }] },
    roadmap,
  });

describe('paid-only', () => {
  it('tells of skills and of phases', async () => {
    const found = await find({ resources: [paid, priced] }, [
      { title: 'One', tasks: ['Saw'], resources: [priced] },
    ]);
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        '“Sawing” has 2 resources, and they all cost money.',
        'Phase 1 (“One”) has one resource, “Lessons”, and it costs money.',
      ],
    );
  });

  for (const [what, resources] of [
    ['something free beside it', [paid, free]],
    ['freemium', [paid, { title: 'Forum', cost: 'freemium' }]],
    ['a price that may be nothing', [{ ...priced, cost: { min: 0, max: 9, currency: 'EUR' } }]],
    ['a resource whose cost is not said', [paid, 'A forum']],
    ['a library', [{ ...paid, note: 'Most libraries have it.' }]],
    ['an audit', [{ ...paid, note: 'You can audit it.' }]],
    ['no resources', []],
  ] satisfies [string, Skill['resources']][]) {
    it(`is silent on ${what}`, async () => {
      assert.deepEqual(await find({ resources }), []);
    });
  }

  it('reads what is said of the skill', async () => {
    assert.deepEqual(await find({ resources: [paid], description: 'The first week is free.' }), []);
  });

  it('sees what is free in the phase that teaches nothing else', async () => {
    const roadmap = [{ title: 'One', skills: ['sawing'], tasks: ['Saw'], resources: [free] }];
    assert.deepEqual(await find({ resources: [paid] }, roadmap), []);
  });

  it('sees what is free for the skills that a phase teaches', async () => {
    const roadmap = [{ title: 'One', skills: ['sawing'], tasks: ['Saw'], resources: [paid] }];
    assert.deepEqual(await find({ resources: [free] }, roadmap), []);
    assert.equal((await find({}, roadmap)).length, 1);
  });
});
