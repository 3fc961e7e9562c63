/** The examples on the pages that explain the format, held against it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../src/check/index.js';
import { minimal } from '../model/support.js';
import { assertFlawless, examplesIn } from './support.js';

describe('the examples in docs/format.md', () => {
  const examples = examplesIn('docs/format.md');

  it('are there', () => assert.ok(examples.length > 10));

  for (const { place, keys } of examples) {
    it(`stand by themselves: ${place}`, () => assertFlawless(minimal(keys), place));
  }
});

describe('the examples in README.md', () => {
  let guide = minimal();
  for (const { place, keys } of examplesIn('README.md')) {
    guide = { ...guide, ...keys };
    const soFar = guide;
    it(`can be added one after the other: ${place}`, () => assertFlawless(soFar, place));
  }

  it('do not contradict one another', async () => {
    const { findings } = await check(JSON.stringify(guide));
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
});
