import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../support.js';

const find = (...toLearn: [name: string, priority: string, ...requires: string[]][]) =>
  findingsOf('skill-order', {
    skills: {
      toLearn: toLearn.map(([name, priority, ...requires]) => ({
        id: name,
        name,
        priority: priority as 'critical',
        requires,
      })),
    },
  });

describe('skill-order', () => {
  it('names the first pair out of order, once', async () => {
    const [finding, ...more] = await find(
      ['Writing', 'important'],
      ['Mathematics', 'important'],
      ['Learning', 'critical'],
      ['Drawing', 'nice-to-have'],
      ['Tools', 'critical'],
    );
    assert.deepEqual(more, []);
    assert.equal(
      finding!.message,
      '“Learning” is critical and stands after “Writing”, which is only important.',
    );
    assert.deepEqual(finding!.segments, ['skills', 'toLearn', 2]);
    assert.deepEqual(finding!.related![0]!.segments, ['skills', 'toLearn', 0]);
  });

  it('is silent on an order by priority, whatever stands between equals', async () => {
    assert.deepEqual(await find(['B', 'critical'], ['A', 'critical'], ['C', 'nice-to-have']), []);
  });

  it('leaves what has to be learned first to another rule', async () => {
    assert.deepEqual(
      await find(
        ['Tables', 'important'],
        ['Joins', 'critical', 'Tables'],
        ['SQL', 'critical', 'Joins'],
      ),
      [],
    );
  });

  it('looks past what has to be learned first', async () => {
    const [finding] = await find(
      ['Tables', 'important'],
      ['Statistics', 'important'],
      ['SQL', 'critical', 'Tables'],
    );
    assert.match(finding!.message, /“SQL” .* “Statistics”/);
  });
});
