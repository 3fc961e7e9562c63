import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  describeSize,
  documentOf,
  nextTaskOf,
  pathwayOf,
  PHASE_SIZES,
  taskId,
  TASK_SIZES,
} from '../../bench/growth/documents.js';

describe('the documents by which growth is measured', () => {
  for (const size of [...TASK_SIZES, ...PHASE_SIZES]) {
    it(`have nothing wrong in them: ${describeSize(size)}`, () => {
      const { roadmap, actionPlan } = pathwayOf(documentOf(size));
      const tasks = roadmap.flatMap((phase) => phase.tasks);
      assert.equal(roadmap.length, size.phases);
      assert.equal(tasks.length, size.tasks);
      // What is ticked shows in the first steps too.
      assert.equal(actionPlan.thisWeek[0], tasks[nextTaskOf(size)]);
      assert.equal(actionPlan.thisWeek[0]?.id, taskId(nextTaskOf(size)));
    });
  }

  it('go by the id that they are given', () => {
    assert.equal(pathwayOf(documentOf(TASK_SIZES[0]!, 'another')).id, 'another');
  });
});
