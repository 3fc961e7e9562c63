import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pathway } from '../../src/model/index.js';
import { merged, readEntries, writeEntries, type Entry } from '../../src/store/learner-entries.js';
import { progressFile, readProgressFile, readShareText, shareText } from '../../src/store/share.js';

const pathway = { id: 'an-id', title: 'A title' } as Pathway;
const stored = (entries: object) => JSON.stringify({ version: 1, pathway: 'an-id', entries });

const entriesOf = (text: string) => {
  const reading = readEntries(text);
  assert.ok(typeof reading === 'object');
  return reading;
};

const valuesOf = (text: string) =>
  Object.fromEntries([...entriesOf(text).entries].map(([key, { value }]) => [key, value]));

describe('of a value from outside', () => {
  const tracker = 'reader-4711';
  const laden = {
    'task:a': ['done', 1, 'A', tracker],
    hours: [{ min: 2, max: 6, tracker }, 1],
    'time-off': [
      [
        { from: '2026-01-01', html: tracker },
        { from: '2026-02-01', until: '2026-02-03', tracker },
      ],
      1,
    ],
    pay: [{ amount: 5, currency: 'EUR', period: 'year', tracker, toJSON: tracker }, 1],
  };
  const plain = {
    'task:a': 'done',
    hours: { min: 2, max: 6 },
    'time-off': [{ from: '2026-01-01' }, { from: '2026-02-01', until: '2026-02-03' }],
  };

  it('only the fields that we know come in from storage', () => {
    assert.deepEqual(valuesOf(stored(laden)), {
      ...plain,
      pay: { amount: 5, currency: 'EUR', period: 'year' },
    });
    assert.ok(!writeEntries(entriesOf(stored(laden)).entries).includes(tracker));
  });

  it('only these come in from a file, and only these travel on', async () => {
    assert.deepEqual(readProgressFile(stored(laden)), {
      pathwayId: 'an-id',
      values: new Map(Object.entries(plain)),
    });
    const { entries } = entriesOf(stored(laden));
    assert.ok(!progressFile(pathway, entries).includes(tracker));
    const hostile = new Map(Object.entries(laden).map(([key, [value]]) => [key, { value, at: 1 }]));
    assert.deepEqual(await readShareText(await shareText('an-id', hostile as Map<string, Entry>)), {
      pathwayId: 'an-id',
      values: new Map(Object.entries(plain)),
    });
  });

  const refused: Record<string, unknown[]> = {
    'task:a': ['yes', 'DONE', true, ['done'], { 0: 'done' }],
    'skill:a': ['done', 1],
    hours: [{ min: '2', max: 6 }, { min: 2 }, { min: 6, max: 2 }, [2, 6], 4, { min: 0, max: 200 }],
    start: ['2026-02-30', 20_260_101, ['2026-01-01']],
    'time-off': [
      [{ from: 'x' }],
      [{ from: '2026-01-01', until: null }],
      { length: 1, 0: { from: '2026-01-01' } },
      Array.from({ length: 101 }, () => ({ from: '2026-01-01' })),
      [[]],
    ],
    pay: [
      { amount: '5', currency: 'EUR', period: 'year' },
      { amount: 5, currency: 'euro', period: 'year' },
      { amount: 5, currency: 'EUR', period: 'eon' },
      { amount: 5, currency: ['EUR'], period: 'year' },
    ],
  };
  for (const [key, values] of Object.entries(refused)) {
    it(`of the kind ${key} what is wrong is left out, and missed`, () => {
      for (const value of values) {
        const { entries, isWhole } = entriesOf(stored({ [key]: [value, 1] }));
        assert.equal(entries.size, 0, JSON.stringify(value));
        assert.equal(isWhole, false);
      }
      assert.equal(entriesOf(stored({ [key]: [null, 1] })).isWhole, true);
    });
  }
});

describe('a moment that no clock can show', () => {
  it('is brought back to where something can still come later', () => {
    const moments = ['9007199254740991', '9007199254740992', '1e308', '1e999'];
    for (const at of moments) {
      const text = `{"version":1,"entries":{"task:a":["done",${at}],"task:b":["done",5]}}`;
      const { entries, isWhole } = entriesOf(text);
      assert.ok(isWhole, at);
      assert.equal(entries.get('task:b')?.at, 5);
      const later = new Map([['task:a', { value: null, at: entries.get('task:a')!.at + 1 }]]);
      const again = entriesOf(writeEntries(later));
      assert.deepEqual(again, {
        entries: new Map([['task:a', { ...later.get('task:a')!, text: undefined }]]),
        isWhole: true,
      });
      assert.deepEqual(merged(entries, again.entries)?.get('task:a')?.value, null);
    }
  });

  it('before all clocks, or none at all, is left out, and missed', () => {
    for (const at of ['-1', '"5"', 'null', '[5]']) {
      const { entries, isWhole } = entriesOf(`{"version":1,"entries":{"task:a":["done",${at}]}}`);
      assert.equal(entries.size, 0, at);
      assert.equal(isWhole, false);
    }
  });
});

describe('more than anybody can have said', () => {
  const MOST = 20_000;
  const many = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const number = String(first + index);
      return [`task:${number}`, { value: 'done', at: first + index, text: undefined }] as const;
    });

  it('is cut to the newest, by who writes and by who reads', () => {
    const all = new Map(many(0, MOST + 2).reverse());
    const newest = new Map(many(2, MOST));
    const { entries, isWhole } = entriesOf(writeEntries(all));
    assert.equal(isWhole, true);
    assert.deepEqual(new Set(entries.keys()), new Set(newest.keys()));
    const theirs = entriesOf(
      stored(Object.fromEntries([...all].map(([key, { value, at }]) => [key, [value, at]]))),
    );
    assert.equal(theirs.isWhole, false);
    assert.deepEqual(new Set(theirs.entries.keys()), new Set(newest.keys()));
  });
});
