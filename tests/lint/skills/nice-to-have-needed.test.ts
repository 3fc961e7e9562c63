import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

type Roadmap = NonNullable<PathwayDocument['roadmap']>;

const find = (name: string, roadmap: Roadmap, keys: Partial<PathwayDocument> = {}) =>
  findingsOf('nice-to-have-needed', {
    skills: { toLearn: [{ id: 'x', name, priority: 'nice-to-have' }] },
    roadmap,
    ...keys,
  });

describe('nice-to-have-needed, by ids', () => {
  it('counts phases and their tasks, and shows them', async () => {
    const [finding] = await find('Charts', [
      { title: 'One', tasks: [{ text: 'Draw a chart', skills: ['x'] }] },
      { title: 'Two', tasks: ['Rest'] },
      { title: 'Three', tasks: ['Draw ten'], skills: ['x'] },
    ]);
    assert.equal(
      finding!.message,
      '“Charts” is called nice to have, but phases 1 and 3 need it, for example for “Draw a chart”.',
    );
    assert.deepEqual(
      finding!.related!.map(({ segments }) => segments),
      [
        ['roadmap', 0, 'tasks', 0, 'skills', 0],
        ['roadmap', 2, 'skills', 0],
      ],
    );
  });

  it('lets one phase teach it', async () => {
    assert.deepEqual(
      await find('Charts', [
        { title: 'One', skills: ['x'], tasks: [{ text: 'Draw a chart', skills: ['x'] }] },
        { title: 'Two', tasks: ['Rest'] },
      ]),
      [],
    );
  });

  it('lets optional tasks use it, also in a phase that names it', async () => {
    assert.deepEqual(
      await find('Charts', [
        { title: 'One', skills: ['x'], tasks: [{ text: 'Draw', skills: ['x'], optional: true }] },
        { title: 'Two', tasks: [{ text: 'Draw', skills: ['x'], optional: true }] },
        { title: 'Three', tasks: [{ text: 'Draw more', skills: ['x'] }] },
      ]),
      [],
    );
  });

  it('lets one of several alternatives use it', async () => {
    assert.deepEqual(
      await find('Charts', [
        { title: 'One', tasks: [{ text: 'Draw', skills: ['x'] }] },
        {
          title: 'Two',
          tasks: [
            { text: 'Show it in a chart', skills: ['x'], oneOf: 'show' },
            { text: 'Show it in a table', oneOf: 'show' },
          ],
        },
      ]),
      [],
    );
  });

  it('sees that all the alternatives use it', async () => {
    const found = await find('Charts', [
      { title: 'One', tasks: [{ text: 'Draw', skills: ['x'] }] },
      {
        title: 'Two',
        tasks: [
          { text: 'Draw a line', skills: ['x'], oneOf: 'show' },
          { text: 'Draw bars', skills: ['x'], oneOf: 'show' },
        ],
      },
    ]);
    assert.equal(found.length, 1);
  });

  it('does not look for words where ids tell', async () => {
    assert.deepEqual(
      await find('PyTorch', [
        { title: 'One', skills: ['x'], tasks: ['Install PyTorch'] },
        { title: 'Two', tasks: ['Use PyTorch'] },
      ]),
      [],
    );
  });
});

describe('nice-to-have-needed, by words', () => {
  it('finds the names of products where the guide names no ids', async () => {
    const [finding] = await find('PyTorch or TensorFlow Proficiency', [
      { title: 'One', tasks: ['Set up a Python environment with PyTorch'] },
      { title: 'Two', tasks: ['Read'], resources: ['Captum documentation (PyTorch)'] },
      { title: 'Three', tasks: ["Reproduce one paper's results using PyTorch"] },
    ]);
    assert.match(finding!.message, /phases 1, 2 and 3 need it/);
    assert.deepEqual(finding!.related![1]!.segments, ['roadmap', 1, 'resources', 0]);
  });

  for (const [what, name, roadmap, keys] of [
    [
      'ordinary words',
      'Visualization Techniques',
      [
        { title: 'One', tasks: ['Make a visualization'] },
        { title: 'Two', tasks: ['Make another visualization'] },
      ],
    ],
    [
      'general abbreviations',
      'Advanced AI',
      [
        { title: 'One', tasks: ['Read about AI'] },
        { title: 'Two', tasks: ['Talk about AI'] },
      ],
    ],
    [
      'words in titles of resources alone',
      'PyTorch',
      [
        { title: 'One', tasks: ['Read'], resources: ['Captum (PyTorch)'] },
        { title: 'Two', tasks: ['Write'], resources: ['Hooks in PyTorch'] },
      ],
    ],
    [
      'optional tasks and alternatives',
      'PyTorch',
      [
        { title: 'One', tasks: [{ text: 'Try PyTorch', optional: true }] },
        {
          title: 'Two',
          tasks: [
            { text: 'Do it in PyTorch', oneOf: 'how' },
            { text: 'Do it by hand', oneOf: 'how' },
          ],
        },
      ],
    ],
    [
      'what the whole guide is about',
      'SQL tuning',
      [
        { title: 'One', tasks: ['Learn SQL'] },
        { title: 'Two', tasks: ['Use SQL'] },
      ],
      { to: { title: 'SQL Developer' } },
    ],
    [
      'what another skill is called too',
      'SQL tuning',
      [
        { title: 'One', tasks: ['Learn SQL'] },
        { title: 'Two', tasks: ['Use SQL'] },
      ],
      {
        skills: {
          toLearn: [
            { name: 'SQL', priority: 'critical' },
            { name: 'SQL tuning', priority: 'nice-to-have' },
          ],
        },
      },
    ],
  ] satisfies [string, string, Roadmap, Partial<PathwayDocument>?][]) {
    it(`is silent on ${what}`, async () => {
      assert.deepEqual(await find(name, roadmap, keys), []);
    });
  }
});
