import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findingsOf } from '../support.js';

describe('prerequisite-priority', () => {
  it('says both priorities, and shows where the lower one stands', async () => {
    const [finding, ...more] = await findingsOf('prerequisite-priority', {
      skills: {
        toLearn: [
          { id: 'sql', name: 'SQL', priority: 'critical', requires: ['tables', 'logic'] },
          { id: 'logic', name: 'Logic', priority: 'critical' },
          { id: 'tables', name: 'Tables', priority: 'important' },
        ],
      },
    });
    assert.deepEqual(more, []);
    assert.equal(
      finding!.message,
      '“SQL” is critical and requires “Tables”, which is only important.',
    );
    assert.deepEqual(finding!.segments, ['skills', 'toLearn', 0, 'requires', 0]);
    assert.deepEqual(finding!.related![0]!.segments, ['skills', 'toLearn', 2, 'priority']);
  });

  it('lets a skill build on what is more important', async () => {
    assert.deepEqual(
      await findingsOf('prerequisite-priority', {
        skills: {
          toLearn: [
            { id: 'sql', name: 'SQL', priority: 'critical' },
            { id: 'pandas', name: 'pandas', priority: 'nice-to-have', requires: ['sql'] },
            { id: 'charts', name: 'Charts', priority: 'nice-to-have', requires: ['pandas'] },
          ],
        },
      }),
      [],
    );
  });
});
