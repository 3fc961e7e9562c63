import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  NO_MOMENT,
  merged,
  readEntries,
  writeEntries,
  type Entries,
  type Entry,
} from '../../src/store/learner-entries.js';

fc.configureGlobal({ seed: 20_261_124, numRuns: 500 });

// Few keys, moments and texts, so that they meet.
const entry: fc.Arbitrary<Entry> = fc.record(
  {
    value: fc.constantFrom<Entry['value']>('done', 'skipped', null),
    at: fc.constantFrom(0, 1, 2, 8.64e15, NO_MOMENT - 1),
    text: fc.constantFrom(undefined, 'A', 'B'),
  },
  { noNullPrototype: true },
);
const entries: fc.Arbitrary<Entries> = fc
  .dictionary(fc.constantFrom('task:a', 'task:b', 'task:__proto__', 'skill:a'), entry)
  .map((found) => new Map(Object.entries(found)));

const merge = (mine: Entries, theirs: Entries): Entries => merged(mine, theirs) ?? mine;

/** In an order that does not depend on which came first. */
const sorted = (all: Entries) => [...all].sort(([a], [b]) => (a < b ? -1 : 1));

const same = (one: Entries, other: Entries) => {
  assert.deepEqual(sorted(one), sorted(other));
};

describe('what two tabs have heard comes together', () => {
  it('the same from either side', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        same(merge(a, b), merge(b, a));
      }),
    );
  });

  it('the same whichever of three meet first', () => {
    fc.assert(
      fc.property(entries, entries, entries, (a, b, c) => {
        same(merge(merge(a, b), c), merge(a, merge(b, c)));
      }),
    );
  });

  it('once: what is known already changes nothing, and is not written again', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        assert.equal(merged(a, a), undefined);
        const both = merge(a, b);
        assert.equal(merged(both, a), undefined);
        assert.equal(merged(both, b), undefined);
      }),
    );
  });

  it('and loses no key', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const keys = new Set([...a.keys(), ...b.keys()]);
        assert.deepEqual(new Set(merge(a, b).keys()), keys);
      }),
    );
  });
});

describe('what is written', () => {
  const marks = entries.map(
    (all) =>
      new Map(
        [...all].map(([key, found]) => [
          key,
          key.startsWith('skill') ? { ...found, value: null } : found,
        ]),
      ),
  );

  it('is read back whole', () => {
    fc.assert(
      fc.property(marks, (all) => {
        assert.deepEqual(readEntries(writeEntries(all)), { entries: all, isWhole: true });
      }),
    );
  });

  it('is read back whole on a page whose lists have a toJSON', () => {
    Object.defineProperty(Array.prototype, 'toJSON', { configurable: true, value: () => '[]' });
    try {
      const all = new Map([
        ['time-off', { value: [{ from: '2026-01-01' }], at: 1, text: undefined }],
      ]);
      assert.deepEqual(readEntries(writeEntries(all)), { entries: all, isWhole: true });
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });
});
