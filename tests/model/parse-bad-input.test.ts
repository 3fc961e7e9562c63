import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/model/index.js';
import {
  assertHelpful,
  assertProblems,
  complete,
  minimal,
  nestedText,
  onlyFatal,
  onlyProblem,
  plain,
  read,
  readClean,
} from './support.js';

describe('input that is no document', () => {
  for (const text of ['{"version": 1,}', '{version: 1}', 'hello', '{"version": 1', "{'a': 1}"]) {
    it(`is told to be no JSON: ${text}`, () => {
      const problem = onlyFatal(text, 'not-json');
      assert.match(problem.message, /not valid JSON/);
      assert.match(problem.suggestion, /comma|bracket|quotation/);
    });
  }

  for (const text of [
    '<!doctype html><html><body>Not found</body></html>',
    '  \n<html lang="en">',
    '\uFEFF<!DOCTYPE html>',
  ]) {
    it(`is told to be a web page: ${JSON.stringify(text)}`, () => {
      const problem = onlyFatal(text, 'html');
      assert.match(problem.message, /web page \(HTML\)/);
      assert.match(problem.found, /</);
    });
  }

  for (const text of ['', '   \n\t', '\uFEFF', '\uFEFF \r\n']) {
    it(`is told to be empty: ${JSON.stringify(text)}`, () => {
      const problem = onlyFatal(text, 'empty');
      assert.equal(problem.message, 'The document is empty.');
    });
  }

  for (const [what, input] of Object.entries<unknown>({
    list: [],
    'list of documents': [minimal()],
    null: null,
    number: 5,
    boolean: true,
  })) {
    it(`is told what it is instead of an object: ${what}`, () => {
      onlyFatal(input, 'wrong-type');
      onlyFatal(JSON.stringify(input), 'wrong-type');
    });
  }

  it('names a list as what was found', () => {
    assert.match(onlyFatal([minimal()], 'wrong-type').message, /list/);
  });

  it('that only a script can hand over is refused, not thrown', () => {
    const hostile = {
      get title(): string {
        throw new Error('no');
      },
    };
    const inputs: unknown[] = [
      undefined,
      Symbol('pathway'),
      10n,
      () => minimal(),
      new Map(),
      new Date(),
      hostile,
    ];
    for (const input of inputs) {
      const { pathway, problems } = parse(input);
      assert.equal(pathway, undefined);
      assert.ok(problems.some(({ grade }) => grade === 'fatal'));
    }
    assert.equal(parse(hostile).problems[0]?.code, 'unreadable');
  });

  it('that throws when its min is read is refused, not thrown', () => {
    const hostile = {
      get min(): number {
        throw new Error('no');
      },
    };
    onlyFatal(hostile, 'unreadable');
    onlyFatal({ ...minimal(), timeline: hostile }, 'unreadable');
  });

  it('that throws what has no text is refused, not thrown', () => {
    const hostile = {
      get title(): string {
        throw Object.create(null);
      },
    };
    onlyFatal(hostile, 'unreadable');
  });

  it('that is a revoked proxy is refused, not thrown', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    onlyFatal(proxy, 'unreadable');
  });

  it('that contains itself is refused, not followed for ever', () => {
    const input = minimal();
    input.self = input;
    onlyFatal(input, 'too-deep', 'self.self.self');
  });
});

describe('a byte order mark', () => {
  it('before the document changes nothing', () => {
    assert.deepEqual(readClean(`\uFEFF${JSON.stringify(complete())}`), readClean(complete()));
  });
});

describe('a version that is not ours', () => {
  it('is named beside ours', () => {
    const problem = onlyFatal(minimal({ version: 2 }), 'unsupported-version', 'version');
    assert.match(problem.message, /\bversion 2\b.*\bversion 1\b/);
    assert.equal(problem.found, '2');
    assert.equal(problem.expected, '1');
    assert.match(problem.suggestion, /newer script/);
  });

  it('is told as the cause even where the rest is in a form that we do not know', () => {
    const { pathway, problems } = parse({ version: 3, name: 'x', steps: [] });
    assert.equal(pathway, undefined);
    assert.equal(problems.filter(({ code }) => code === 'unsupported-version').length, 1);
  });

  it('is told to lose its quotes where it is right but for them', () => {
    const { pathway, problems } = parse(minimal({ version: '1' }));
    assert.equal(pathway, undefined);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.path, 'version');
    assert.match(problems[0].suggestion, /without quotes/);
  });
});

describe('a range whose min is above its max', () => {
  const pay = { min: 5, max: 3, currency: 'EUR', period: 'year' };
  const ranges: Record<string, object> = {
    timeline: { timeline: { min: 5, max: 3, unit: 'months' } },
    'salary.change': { salary: { change: { min: 5, max: 3 } } },
    'salary.dip': { salary: { dip: { min: 5, max: 3 } } },
    'salary.current': { salary: { current: pay } },
    'salary.target': { salary: { target: pay } },
    'salary.recovery': { salary: { recovery: { min: 5, max: 3, unit: 'years' } } },
    'roadmap[0].weeks': { roadmap: [{ title: 'A', tasks: [], weeks: { min: 5, max: 3 } }] },
    'skills.toLearn[0].weeks': {
      skills: { toLearn: [{ name: 'A', priority: 'critical', weeks: { min: 5, max: 3 } }] },
    },
    'requirements[0].weeks': {
      requirements: [{ name: 'A', kind: 'visa', level: 'usual', weeks: { min: 5, max: 3 } }],
    },
    'costs[0].cost': { costs: [{ name: 'A', cost: { min: 5, max: 3, currency: 'EUR' } }] },
  };
  for (const [path, part] of Object.entries(ranges)) {
    it(`is left out: ${path}`, () => {
      const { pathway, problems } = read(minimal({ ...part }));
      const problem = onlyProblem(problems, { grade: 'error', code: 'wrong-value', path });
      assert.equal(problem.found, '5 to 3');
      assert.match(problem.expected, /min is not above its max/);
      assert.doesNotMatch(JSON.stringify(pathway), /"min":5/);
    });
  }

  it('takes nothing else with it', () => {
    const timeline = { min: 12, max: 9, unit: 'months' };
    const { pathway } = read({ ...complete(), timeline });
    assert.equal(pathway.timeline, undefined);
    assert.deepEqual(plain(pathway), plain({ ...readClean(complete()), timeline: undefined }));
  });
});

describe('wrong types deep inside', () => {
  it('are each left out and told with their place, found and expected', () => {
    const { pathway, problems } = read(
      minimal({
        roadmap: [
          { title: 'One', tasks: ['Read'] },
          {
            title: 'Two',
            weeks: 'eight',
            tasks: [{ text: 'Write', hours: '5', optional: 'yes' }],
            resources: [
              {
                title: 'A course',
                kind: 'lecture',
                cost: { min: 'ten', max: 20, currency: 'EUR' },
              },
            ],
            ifYouStop: { text: 'Enough', jobs: [5, 'Clerk'] },
          },
        ],
      }),
    );
    assertProblems(problems, [
      { grade: 'error', code: 'wrong-type', path: 'roadmap[1].weeks' },
      { grade: 'error', code: 'wrong-type', path: 'roadmap[1].tasks[0].hours' },
      { grade: 'error', code: 'wrong-type', path: 'roadmap[1].tasks[0].optional' },
      { grade: 'error', code: 'wrong-value', path: 'roadmap[1].resources[0].kind' },
      { grade: 'error', code: 'wrong-type', path: 'roadmap[1].resources[0].cost.min' },
      { grade: 'error', code: 'wrong-type', path: 'roadmap[1].ifYouStop.jobs[0]' },
    ]);
    const [one, two] = pathway.roadmap;
    assert.equal(one?.tasks[0]?.text, 'Read');
    assert.equal(two?.title, 'Two');
    assert.equal(two.weeks, undefined);
    assert.deepEqual(
      two.tasks.map(({ text, hours, optional }) => [text, hours, Boolean(optional)]),
      [['Write', undefined, false]],
    );
    assert.deepEqual(
      two.resources.map(({ title, kind, cost }) => [title, kind, cost]),
      [['A course', undefined, undefined]],
    );
    assert.deepEqual(plain(two.ifYouStop), { text: 'Enough', jobs: ['Clerk'] });
  });

  it('name the key and index as tools need them', () => {
    const { problems } = read(minimal({ roadmap: [{ title: 'A', tasks: [], weeks: 'x' }] }));
    assert.deepEqual(problems[0]?.segments, ['roadmap', 0, 'weeks']);
  });
});

describe('__proto__ and constructor', () => {
  const hostile =
    '{"version":1,"id":"a-to-b","from":{"title":"A"},"to":{"title":"B","__proto__":{"work":{}}},' +
    '"title":"T","__proto__":{"summary":"polluted"},"constructor":{"prototype":{"polluted":1}},' +
    '"skills":{"toLearn":[{"name":"S","priority":"critical","__proto__":{"weeks":5}}]}}';

  it('as keys are warned of and ignored', () => {
    const { pathway, problems } = read(hostile);
    assertProblems(problems, [
      { grade: 'warning', code: 'unknown-key', path: '__proto__' },
      { grade: 'warning', code: 'unknown-key', path: 'constructor' },
      { grade: 'warning', code: 'unknown-key', path: 'to.__proto__' },
      { grade: 'warning', code: 'unknown-key', path: 'skills.toLearn[0].__proto__' },
    ]);
    assert.equal(pathway.summary, undefined);
    assert.equal(pathway.to.work, undefined);
    assert.equal(pathway.skills.toLearn[0]?.weeks, undefined);
    assert.equal(pathway.skills.toLearn[0]?.name, 'S');
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  it('cannot stand in for a part that is missing', () => {
    const text =
      '{"__proto__":{"title":"T"},"version":1,"id":"a","from":{"title":"A"},"to":{"title":"B"}}';
    const { pathway, problems } = parse(text);
    assert.equal(pathway, undefined);
    assert.ok(problems.some(({ code, path }) => code === 'missing' && path === 'title'));
  });

  it('as ids are ids like any other', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const pathway = readClean(
      minimal({
        skills: {
          toLearn: ids.map((id, index) => ({
            id,
            name: `Skill ${String(index)}`,
            priority: 'critical',
            requires: ids.slice(0, index),
          })),
        },
        roadmap: ids.map((id) => ({
          id,
          title: 'P',
          tasks: [{ id, text: 'T', skills: ids }],
          skills: ids,
        })),
        actionPlan: { thisWeek: ids.map((task) => ({ task })) },
        faq: ids.map((id) => ({ id, question: 'Q', answer: 'A' })),
      }),
    );
    assert.deepEqual(
      pathway.skills.toLearn.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(pathway.skills.toLearn[3]?.requires, ids.slice(0, 3));
    assert.deepEqual(
      pathway.roadmap.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      pathway.actionPlan.thisWeek.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(
      pathway.faq.map(({ id }) => id),
      ids,
    );
  });

  it('as references to nothing are found to be that', () => {
    const toLearn = [{ name: 'S', priority: 'critical', requires: ['__proto__', 'constructor'] }];
    const { pathway, problems } = read(minimal({ skills: { toLearn } }));
    assertProblems(problems, [
      { grade: 'error', code: 'unknown-reference', path: 'skills.toLearn[0].requires[0]' },
      { grade: 'error', code: 'unknown-reference', path: 'skills.toLearn[0].requires[1]' },
    ]);
    assert.deepEqual(pathway.skills.toLearn[0]?.requires, []);
  });

  it('as names give usable ids', () => {
    const names = ['__proto__', 'constructor', 'constructor'];
    const toLearn = names.map((name) => ({ name, priority: 'critical' }));
    const pathway = readClean(minimal({ skills: { toLearn } }));
    assert.deepEqual(
      pathway.skills.toLearn.map(({ id }) => id),
      ['proto', 'constructor', 'constructor-2'],
    );
  });

  it('in a host page that changed Object.prototype do not reach the rules', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    try {
      prototype.summary = 'from the host page';
      prototype.weeks = 'eight';
      prototype.extend = () => 'as old libraries do';
      const pathway = readClean(minimal({ roadmap: [{ title: 'A', tasks: [] }] }));
      assert.equal(Object.hasOwn(pathway, 'summary'), false);
      assert.equal(Object.hasOwn(pathway.roadmap[0]!, 'weeks'), false);
    } finally {
      delete prototype.summary;
      delete prototype.weeks;
      delete prototype.extend;
    }
  });
});

describe('deep nesting', () => {
  it('of 100,000 brackets is one clear problem', () => {
    onlyFatal(nestedText(100_000), 'too-deep', '[0][0][0]');
    onlyFatal('['.repeat(100_000), 'not-json');
    const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    onlyFatal(objects, 'too-deep', 'a.a.a');
  });

  it('below a good document is named by where it begins', () => {
    const text = JSON.stringify(minimal({ summary: 0 })).replace('0', nestedText(1000));
    const { pathway, problems } = parse(text);
    assert.equal(pathway, undefined);
    problems.forEach(assertHelpful);
    assert.match(problems[0]!.path, /^summary/);
  });
});
