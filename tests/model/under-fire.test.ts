import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_PROBLEMS } from '../../src/model/found.js';
import { MAX_BYTES, parse, type Problem } from '../../src/model/index.js';
import { readFlawless } from '../../src/model/read-flawless.js';
import { pathwaySchema } from '../../src/model/schema.js';
import { worstDocuments } from '../support/worst-documents.js';
import { assertHelpful, minimal, read, type Json } from './support.js';

const BASE = 'https://example.org/guides/';

/** How often the schema is held against a document, and what comes of it. */
const countPasses = (input: unknown) => {
  const { safeParse } = pathwaySchema;
  let passes = 0;
  pathwaySchema.safeParse = (...args) => {
    passes++;
    return safeParse(...args);
  };
  try {
    return { ...parse(input, { baseUrl: BASE }), passes: () => passes };
  } finally {
    pathwaySchema.safeParse = safeParse;
  }
};

const lettersIn = (problems: readonly Problem[]): number =>
  problems.reduce(
    (sum, { message, found, expected, suggestion }) =>
      sum + message.length + found.length + expected.length + suggestion.length,
    0,
  );

describe('the worst documents', () => {
  for (const [what, family] of Object.entries(worstDocuments)) {
    it(`are read to the end, in a few passes and with a list of problems that can be read: ${what}`, () => {
      const text = family(100);
      assert.ok(Buffer.byteLength(text) <= MAX_BYTES, 'it is past the limit');
      const { problems, passes } = countPasses(text);
      assert.ok(passes() <= 6, `${String(passes())} passes`);
      assert.ok(problems.length <= MOST_PROBLEMS + 1, `${String(problems.length)} problems`);
      assert.ok(lettersIn(problems) < 150_000, `${String(lettersIn(problems))} letters`);
      problems.forEach(assertHelpful);
      if (problems.length) assert.equal(readFlawless(text, BASE), undefined);
    });
  }

  it('are no harder to mend when they are longer', () => {
    for (const [what, family] of Object.entries(worstDocuments)) {
      assert.equal(countPasses(family(20)).passes(), countPasses(family(2)).passes(), what);
    }
  });
});

describe('more problems than anybody reads', () => {
  const wrongTasks = (count: number): Json => ({
    roadmap: [{ title: 'A', tasks: Array.from({ length: count }, () => ({ text: 7 })) }],
  });
  const unknownKeys = (count: number): Json =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${String(index)}`, 1]));

  it('are all told up to a number', () => {
    const { problems } = read(minimal(wrongTasks(MOST_PROBLEMS)));
    assert.equal(problems.length, MOST_PROBLEMS);
    assert.ok(problems.every(({ code }) => code === 'wrong-type'));
  });

  it('are counted from there on', () => {
    const { problems } = read(minimal(wrongTasks(MOST_PROBLEMS + 1)));
    assert.equal(problems.length, MOST_PROBLEMS + 1);
    const last = problems.at(-1)!;
    assertHelpful(last);
    assert.deepEqual(
      [last.grade, last.code, last.path, last.message],
      ['error', 'more-problems', '', 'More problems: 1.'],
    );
  });

  it('are told by their grade, the worst first', () => {
    const { problems } = read(minimal({ ...unknownKeys(3000), ...wrongTasks(3) }));
    const grades = problems.map(({ grade }) => grade);
    assert.deepEqual(grades.slice(0, 4), ['error', 'error', 'error', 'warning']);
    assert.equal(problems.at(-1)!.message, `More problems: ${String(3003 - MOST_PROBLEMS)}.`);
  });

  it('hide nothing that is fatal', () => {
    const { pathway, problems } = parse({
      ...minimal({ ...wrongTasks(3000), ...unknownKeys(3000) }),
      title: undefined,
    });
    assert.equal(pathway, undefined);
    assert.deepEqual([problems[0]?.grade, problems[0]?.path], ['fatal', 'title']);
  });

  it('leave out of the pathway what none of them tells', () => {
    const { pathway } = read(minimal(wrongTasks(MOST_PROBLEMS + 1000)));
    assert.deepEqual(pathway.roadmap[0]?.tasks, []);
  });
});

describe('one problem', () => {
  it('is told in a few words, however long what it is about', () => {
    const long = 'x'.repeat(150_000);
    const skills = {
      toLearn: [
        { id: long, name: 'A', priority: 'critical' },
        { id: long, name: 'B', priority: 'critical', requires: [`${long}y`, long] },
      ],
    };
    const { problems } = read(minimal({ [`k${long}`]: 1, skills }));
    assert.deepEqual(problems.map(({ code }) => code).sort(), [
      'duplicate-id',
      'unknown-key',
      'unknown-reference',
    ]);
    for (const { message, found, suggestion } of problems) {
      for (const words of [message, found, suggestion]) assert.ok(words.length < 1000, words);
    }
  });

  it('of a long circle names its first skills', () => {
    const toLearn = Array.from({ length: 500 }, (_, index) => ({
      id: `s${String(index)}`,
      name: 'S',
      priority: 'critical',
      requires: [`s${String((index + 1) % 500)}`],
    }));
    const [circle] = read(minimal({ skills: { toLearn } })).problems;
    assert.match(circle!.message, /circle: "s0" → "s1" → .*…\. None/);
    assert.ok(circle!.message.length < 700);
  });
});
