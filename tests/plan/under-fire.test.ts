import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Pathway } from '../../src/model/index.js';
import { MAX_BYTES } from '../../src/model/index.js';
import { allTasks, nextSteps, planFor, totalProgress, type Learner } from '../../src/plan/index.js';
import { readClean } from '../model/support.js';
import { goodDocument, worstPlans } from '../support/worst-documents.js';
import { learner, planOf, TODAY } from './support.js';

/** The same data, and how often anything in it has been read. */
const counted = <Value extends object>(value: Value) => {
  let reads = 0;
  // One for each object, so that each stays the same as itself.
  const proxies = new WeakMap<object, object>();
  const watched = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || !inner) return inner;
    const known = proxies.get(inner);
    if (known) return known;
    const proxy = new Proxy(inner, {
      get: (target, key) => {
        reads++;
        return watched(Reflect.get(target, key));
      },
    });
    proxies.set(inner, proxy);
    return proxy;
  };
  // What is frozen may not be given by a proxy as something else.
  return { value: watched(structuredClone(value)) as Value, reads: () => reads };
};

/** Looks at what the reader has said count too. */
class CountedMap<Value> extends Map<string, Value> {
  looks = 0;
  override get(key: string): Value | undefined {
    this.looks++;
    return super.get(key);
  }
}

const halfOf = <Mark>(items: readonly { readonly id: string }[], mark: Mark): CountedMap<Mark> => {
  const marks = new CountedMap<Mark>();
  items.forEach(({ id }, index) => index % 2 && marks.set(id, mark));
  return marks;
};

/** How much is read in working out all that a reader is answered. */
const costOf = (pathway: Pathway): number => {
  const skills = halfOf(pathway.skills.toLearn, 'yes' as const);
  const tasks = halfOf(allTasks(pathway), 'done' as const);
  const reader: Learner = { ...learner({ hoursPerWeek: { min: 5, max: 8 } }), skills, tasks };
  const { value, reads } = counted(pathway);
  planFor(value, reader, TODAY);
  nextSteps(value, reader, 6);
  totalProgress(value, reader);
  return reads() + skills.looks + tasks.looks;
};

describe('the plans that are the hardest to work out', () => {
  for (const [what, family] of Object.entries({ 'a good document': goodDocument, ...worstPlans })) {
    it(`cost in proportion to the document: ${what}`, () => {
      const [small, large] = [3, 30].map((size) => costOf(readClean(family(size))));
      assert.ok(
        large! < 11 * small!,
        `${String(small)} reads, and ${String(large)} of ten times more`,
      );
    });

    it(`are worked out to the end at the limit: ${what}`, () => {
      const text = family(100);
      assert.ok(Buffer.byteLength(text) <= MAX_BYTES, 'it is past the limit');
      const pathway = readClean(text);
      const { phases } = planOf(pathway, { hoursPerWeek: 6 });
      assert.equal(new Set(phases.map(({ phase }) => phase)).size, pathway.roadmap.length);
      assert.ok(nextSteps(pathway, learner(), 6).length <= 5);
    });
  }

  const namesOf = (text: string) => {
    const pathway = readClean(text);
    const { phases } = planOf(pathway);
    return {
      found: phases.map(({ phase }) => phase.id),
      authored: pathway.roadmap.map(({ id }) => id),
    };
  };

  it('are in order, however long the chain', () => {
    for (const what of [
      'a long chain of phases, the last first',
      'a long chain of which every other skill is taught',
    ]) {
      const { found, authored } = namesOf(worstPlans[what]!(100));
      assert.deepEqual(found, authored.reverse(), what);
    }
  });

  it('are in the author’s order in the longest circle', () => {
    const { found, authored } = namesOf(worstPlans['phases in one long circle']!(100));
    assert.deepEqual(found, authored);
  });
});
