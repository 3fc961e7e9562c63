import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { removeCycles } from '../../src/model/cycles.js';
import { assertHelpful, minimal, onlyProblem, read } from './support.js';

const skillsOf = (edges: Record<string, string[]>) => ({
  toLearn: Object.entries(edges).map(([id, requires]) => ({
    id,
    name: `Skill ${id}`,
    priority: 'critical',
    requires,
  })),
});

const edgesOf = (edges: Record<string, string[]>) => {
  const { pathway, problems } = read(minimal({ skills: skillsOf(edges) }));
  problems.forEach(assertHelpful);
  return {
    edges: Object.fromEntries(pathway.skills.toLearn.map(({ id, requires }) => [id, requires])),
    problems,
  };
};

describe('skills that require one another in a circle', () => {
  it('are spelled out, their edges ignored and all others kept', () => {
    const { edges, problems } = edgesOf({
      a: ['b', 'x'],
      b: ['c'],
      c: ['a', 'x'],
      x: [],
      y: ['a', 'x'],
    });
    const problem = onlyProblem(problems, {
      grade: 'error',
      code: 'requires-cycle',
      path: 'skills.toLearn[0].requires',
    });
    assert.match(problem.message, /"a" → "b" → "c" → "a"/);
    assert.deepEqual(edges, { a: ['x'], b: [], c: ['x'], x: [], y: ['a', 'x'] });
  });

  it('may be one skill that requires itself', () => {
    const { edges, problems } = edgesOf({ a: ['a', 'b'], b: [] });
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /"a" → "a"/);
    assert.deepEqual(edges, { a: ['b'], b: [] });
  });

  it('may be several circles, each told', () => {
    const { edges, problems } = edgesOf({ a: ['b'], b: ['a'], c: ['d'], d: ['c'], e: ['a', 'c'] });
    assert.equal(problems.length, 2);
    assert.match(problems[0]!.message, /"a" → "b" → "a"/);
    assert.match(problems[1]!.message, /"c" → "d" → "c"/);
    assert.deepEqual(edges, { a: [], b: [], c: [], d: [], e: ['a', 'c'] });
  });

  it('are not found where skills share what they require', () => {
    const { edges, problems } = edgesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] });
    assert.deepEqual(problems, []);
    assert.deepEqual(edges, { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] });
  });

  it('keep their skills in sight', () => {
    const { pathway } = read(minimal({ skills: skillsOf({ a: ['b'], b: ['a'] }) }));
    assert.deepEqual(
      pathway.skills.toLearn.map(({ name }) => name),
      ['Skill a', 'Skill b'],
    );
  });

  it('are found in a chain of thousands', () => {
    const count = 4000;
    const name = (index: number) => `s${String(index)}`;
    const chain = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [name(index), [name((index + 1) % count)]]),
    );
    const { edges, problems } = edgesOf(chain);
    assert.equal(problems.length, 1);
    assert.ok(Object.values(edges).every((requires) => requires.length === 0));
  });

  it('are found in steps that grow with the edges alone', () => {
    const stepsFor = (count: number): number => {
      let steps = 0;
      const counting = (targets: string[]): Set<string> => {
        const set = new Set(targets);
        const values = set.values.bind(set);
        set.values = () => {
          const iterator = values();
          const next = iterator.next.bind(iterator);
          iterator.next = () => {
            steps++;
            return next();
          };
          return iterator;
        };
        return set;
      };
      // Every node points to its ten followers: many ways to each, and not one circle.
      const graph = new Map(
        Array.from({ length: count }, (_, node) => [
          String(node),
          counting(
            Array.from({ length: 10 }, (_, step) => node + step + 1)
              .filter((target) => target < count)
              .map(String),
          ),
        ]),
      );
      assert.deepEqual(removeCycles(graph), []);
      return steps;
    };
    assert.ok(stepsFor(2000) <= 2.1 * stepsFor(1000));
  });
});
