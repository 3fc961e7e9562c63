import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import { check } from '../../src/check/index.js';
import { minimal } from '../support/documents.js';
import { brief, pointedAt } from './support.js';

const guide = {
  ...minimal,
  title: 'From clay to wood in 9 months',
  timeline: { min: 9, max: 12, unit: 'months' },
  roadmap: [
    { title: 'Wood', weeks: 40, tasks: ['Saw a board'] },
    { title: 'Work', weeks: 4, kind: 'apply', tasks: ['Saw a board'] },
  ],
};

describe('check', () => {
  it('says where the findings of the rules stand, in JSON and in YAML', async () => {
    for (const [name, text] of [
      ['a.json', JSON.stringify(guide, null, 2)],
      ['a.yaml', stringify(guide)],
    ] as const) {
      const { findings, pathway } = await check(text, { name, today: '2026-11-25' });
      const told = findings.filter(({ source }) => source === 'lint');
      assert.equal(pathway?.title, guide.title);
      assert.deepEqual(
        told.map(({ code, path }) => `${code} ${path}`),
        [
          'title-matches-timeline title',
          'pace-missing roadmap[0].weeks',
          'repeated-task roadmap[1].tasks[0]',
        ],
      );
      assert.match(pointedAt(text, told[0]!), /^"?From clay to wood in 9 months"?$/);
      assert.match(pointedAt(text, told[2]!), /^"?Saw a board"?$/);
      assert.match(pointedAt(text, told[0]!.related[0] as never), /timeline/);
      for (const { reason } of told) assert.match(reason!, /\.$/);
    }
  });

  it('finds its way among entries that are left out', async () => {
    const text = JSON.stringify({ ...guide, roadmap: [7, ...guide.roadmap] }, null, 2);
    const { findings } = await check(text, { today: '2026-11-25' });
    const repeated = findings.find(({ code }) => code === 'repeated-task');
    assert.equal(repeated?.path, 'roadmap[2].tasks[0]');
    assert.equal(pointedAt(text, repeated), '"Saw a board"');
  });

  it('knows an entry by its place in the document, also where actions name no task', async () => {
    const keys = { actionPlan: { thisWeek: [{ task: 'none' }, 'TODO'] } };
    const text = JSON.stringify({ ...minimal, ...keys }, null, 2);
    const todo = (await check(text)).findings.find(({ code }) => code === 'placeholder-content');
    assert.equal(pointedAt(text, todo!), '"TODO"');
    const silenced = { ...keys, lint: [{ ignore: 'placeholder-content', at: todo!.path }] };
    const { findings } = await check(JSON.stringify({ ...minimal, ...silenced }));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['unknown-reference'],
    );
  });

  it('leaves relative links relative', async () => {
    const text = JSON.stringify({ ...minimal, author: { name: 'A', url: '/about' } });
    assert.equal((await check(text)).pathway?.author?.url, '/about');
  });

  it('does not judge what is in part left out', async () => {
    const wrong = { ...guide, roadmap: [{ title: 'Wood', weeks: 'many', tasks: [{ text: 1 }] }] };
    const { findings } = await check(JSON.stringify(wrong), { today: '2026-11-25' });
    assert.deepEqual(
      findings.map(brief).map((line) => line.replace(/^\S+ /, '')),
      [
        'title-matches-timeline title',
        'wrong-type roadmap[0].weeks',
        'wrong-type roadmap[0].tasks[0].text',
      ],
    );
  });

  it('takes a text alone for what it is', async () => {
    for (const text of ['hello', '"{}"', '"{\\"version\\": 1}"']) {
      const { findings } = await check(text);
      assert.deepEqual(
        findings.map(({ code, message }) => [code, message]),
        [['wrong-type', 'There is only a text where the pathway should be.']],
      );
    }
  });

  it('takes what the configuration says of rules', async () => {
    const rules = { 'title-matches-timeline': 'off', 'pace-missing': 'info' } as const;
    const { findings } = await check(JSON.stringify(guide), { rules, today: '2026-11-25' });
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [
        ['pace-missing', 'info'],
        ['repeated-task', 'warning'],
      ],
    );
  });
});
