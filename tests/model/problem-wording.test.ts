import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatPath, parse, type Problem } from '../../src/model/index.js';
import { describeValue } from '../../src/model/problem.js';
import { assertHelpful, minimal, type Json } from './support.js';

/** What is told of one part that is wrong. */
const told = (more: Json, path: string): Problem => {
  const found = parse(minimal(more)).problems.find((problem) => problem.path === path);
  assert.ok(found, `nothing is told of ${path}`);
  assertHelpful(found);
  return found;
};

describe('what a problem says', () => {
  it('of a missing part', () => {
    const problem = told({ skills: { toLearn: [{ name: 'A' }] } }, 'skills.toLearn[0].priority');
    assert.equal(problem.message, 'skills.toLearn[0].priority is missing.');
    assert.equal(problem.suggestion, 'Add it: "critical", "important" or "nice-to-have".');
  });

  it('of a number in words', () => {
    const problem = told(
      { roadmap: [{ title: 'A', tasks: [], weeks: 'eight' }] },
      'roadmap[0].weeks',
    );
    assert.match(problem.message, /^roadmap\[0\]\.weeks should be a number.* but is "eight"\.$/);
    assert.equal(problem.found, '"eight"');
  });

  it('of a number in quotes', () => {
    const problem = told({ roadmap: [{ title: 'A', tasks: [], weeks: '8' }] }, 'roadmap[0].weeks');
    assert.equal(problem.suggestion, 'Write 8 without quotes.');
  });

  it('of a text without quotes', () => {
    assert.equal(told({ summary: 5 }, 'summary').suggestion, 'Put it in quotes: "5".');
  });

  it('of a list without brackets', () => {
    assert.equal(told({ faq: { question: 'Q' } }, 'faq').suggestion, 'Put it in square brackets.');
  });

  it('of a word that is nearly right', () => {
    const problem = told({ difficulty: 'chalenging' }, 'difficulty');
    assert.equal(problem.suggestion, 'Did you mean "challenging"?');
    assert.match(problem.expected, /"easy", "moderate", "challenging",? (or )?"very-challenging"/);
  });

  it('of a word that is not', () => {
    const problem = told({ demand: { level: 'xyzzy' } }, 'demand.level');
    assert.match(problem.suggestion, /"declining", "stable", "growing" or "rapidly-growing"/);
  });

  it('of a date', () => {
    for (const updated of ['23.11.2026', '2026-02-30', '2026-13', '2026-11-23T10:00', 'soon']) {
      const problem = told({ updated }, 'updated');
      assert.match(problem.expected, /date such as "\d{4}-\d\d-\d\d"/);
      assert.match(problem.message, new RegExp(updated.replaceAll('.', '\\.')));
    }
  });

  it('of a currency, a region, a language and an id', () => {
    const salary = { target: { min: 1, max: 2, currency: '€', period: 'year' } };
    assert.match(told({ salary }, 'salary.target.currency').expected, /ISO 4217.*"EUR"/);
    assert.match(told({ regions: ['Germany'] }, 'regions[0]').expected, /ISO 3166.*"DE"/);
    assert.match(told({ lang: 'en_US' }, 'lang').expected, /language tag.*"de-AT"/);
    assert.match(told({ id: 'A B' }, 'id').expected, /slug such as "/);
  });

  it('of a range upside down', () => {
    const problem = told({ timeline: { min: 12, max: 9, unit: 'months' } }, 'timeline');
    assert.equal(
      problem.message,
      'timeline should be a range whose min is not above its max, but is 12 to 9.',
    );
  });

  it('of null', () => {
    const problem = told({ summary: null }, 'summary');
    assert.equal(problem.found, 'null');
    assert.match(problem.suggestion, /Leave the key out/);
  });

  it('of a number outside its range', () => {
    assert.match(told({ views: -1 }, 'views').expected, /whole number not below 0/);
    assert.match(told({ views: 1.5 }, 'views').expected, /whole number/);
    for (const hoursPerWeek of [0, -5, 169]) {
      assert.match(told({ pace: { hoursPerWeek } }, 'pace.hoursPerWeek').expected, /above 0/);
    }
  });

  it('of the document as a whole names parts that matter', () => {
    const [problem] = parse('[]').problems;
    assert.ok(problem);
    assert.match(problem.message, /^The document should be an object/);
    assert.match(problem.suggestion, /\{.*\}/);
  });

  it('stays short where the value is long', () => {
    const problem = told({ difficulty: 'x'.repeat(10_000) }, 'difficulty');
    assert.ok(problem.message.length < 400, problem.message);
    assert.ok(problem.found.length < 100, problem.found);
  });
});

describe('where a problem is', () => {
  it('is written as one writes it in code', () => {
    assert.equal(formatPath(['roadmap', 2, 'weeks']), 'roadmap[2].weeks');
    assert.equal(formatPath([]), '');
    assert.equal(formatPath(['a key', 0]), '["a key"][0]');
    assert.equal(formatPath(['to', 'a.b']), 'to["a.b"]');
    assert.equal(formatPath(['Länge']), 'Länge');
  });
});

describe('a value in words', () => {
  it('is a short phrase', () => {
    for (const [value, phrase] of [
      ['eight', '"eight"'],
      [8, '8'],
      [true, 'true'],
      [null, 'null'],
      [undefined, 'nothing'],
      [[], 'an empty list'],
      [[1], 'a list'],
      [{}, 'an object'],
      [{ min: 5, max: 3 }, '5 to 3'],
    ] as const) {
      assert.equal(describeValue(value), phrase);
    }
  });
});
