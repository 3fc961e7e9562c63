import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/model/index.js';
import {
  assertProblems,
  complete,
  minimal,
  onlyFatal,
  onlyProblem,
  plain,
  read,
  readClean,
  type Json,
} from './support.js';

describe('a document without a flaw', () => {
  it('needs only version, id, from, to and title', () => {
    const pathway = readClean(minimal());
    assert.equal(pathway.version, 1);
    assert.equal(pathway.id, 'nurse-to-analyst');
    assert.equal(pathway.from.title, 'Nurse');
    assert.equal(pathway.to.title, 'Analyst');
    assert.equal(pathway.title, 'From nurse to analyst');
  });

  it('may use every key of the format', () => {
    const pathway = readClean(complete());
    assert.equal(pathway.summary, 'A year of evenings.');
    assert.deepEqual(plain(pathway.to.work), {
      partTime: true,
      remote: false,
      shifts: 'rare',
      note: 'Mostly office hours',
    });
    assert.equal(pathway.from.code, '29-1141.00');
    assert.equal(pathway.regionNote, 'Pay is local.');
    assert.deepEqual(plain(pathway.salary?.basis), {
      pay: 'gross',
      stage: 'entry',
      includes: 'bonus',
    });
    assert.equal(pathway.salary?.source?.url, 'https://example.org/pay');
    assert.equal(pathway.demand?.level, 'growing');
    assert.equal(pathway.requirements[0]?.alternatives[0], 'An exam');
    assert.equal(pathway.costs[0]?.required, true);
    assert.equal(pathway.funding[0]?.note, 'By May');
    assert.equal(pathway.skills.toLearn[1]?.resources[1]?.sponsored, true);
    assert.deepEqual(plain(pathway.roadmap[0]?.ifYouStop), {
      text: 'You can read a report',
      jobs: ['Ward clerk'],
    });
    assert.equal(pathway.roadmap[0]?.tasks[1]?.oneOf, 'practice');
    assert.equal(pathway.realityCheck.miss[0]?.resources[0]?.title, 'A forum');
    assert.equal(pathway.faq[0]?.answer[0], 'Yes.');
    assert.equal(pathway.callToAction?.label, 'Start');
    assert.equal(pathway.headings.faq, 'You ask');
    assert.equal(pathway.views, 0);
    assert.equal(pathway.author?.name, 'An author');
    assert.equal(pathway.reviewed?.by, 'A reviewer');
    assert.equal(pathway.reviewBy, '2027-03-05');
    assert.equal(pathway.sources[0]?.title, 'A source');
  });

  it('is the same as text and as data', () => {
    assert.deepEqual(parse(JSON.stringify(complete())), parse(complete()));
  });

  it('keeps markup as the characters that it is', () => {
    const pathway = readClean(minimal({ title: '<b>Bold</b> & *plain*', summary: '<script>' }));
    assert.equal(pathway.title, '<b>Bold</b> & *plain*');
    assert.equal(pathway.summary, '<script>');
  });

  it('is read without being changed', () => {
    const input = complete();
    const before = structuredClone(input);
    parse(input, { baseUrl: 'https://example.org/guides/' });
    assert.deepEqual(input, before);
  });

  it('is not changed where it is mended', () => {
    const input = minimal({
      id: 'No Slug',
      priorty: 1,
      skills: { toLearn: [{ id: 'a', name: 'A', priority: 'no', requires: ['a'] }] },
      faq: [
        { id: 'q', question: 'Q', answer: 'A' },
        { id: 'q', question: 'Q', answer: 5 },
      ],
    });
    const before = structuredClone(input);
    parse(input);
    assert.deepEqual(input, before);
  });

  it('can be frozen input', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    readClean(freeze(complete()));
  });

  it('gives a pathway that nobody can change', () => {
    const assertFrozen = (value: unknown, path: string) => {
      if (typeof value !== 'object' || !value) return;
      assert.ok(Object.isFrozen(value), `${path} can be changed`);
      for (const [key, inner] of Object.entries(value)) assertFrozen(inner, `${path}.${key}`);
    };
    assertFrozen(readClean(complete()), 'pathway');
    assertFrozen(read({ ...complete(), difficulty: 'hard', author: 5 }).pathway, 'pathway');
  });

  it('shares nothing with its input', () => {
    const input = complete();
    const pathway = readClean(input);
    (input.headings as Json).faq = 'Changed later';
    (input.overview as string[]).push('Added later');
    assert.equal(pathway.headings.faq, 'You ask');
    assert.equal(pathway.overview.length, 2);
  });
});

describe('a fatal problem', () => {
  for (const key of ['version', 'id', 'from', 'to', 'title']) {
    it(`is that ${key} is missing`, () => {
      const { [key]: _, ...rest } = minimal();
      const problem = onlyFatal(rest, 'missing', key);
      assert.equal(problem.message, `${key} is missing.`);
      assert.equal(problem.found, 'nothing');
    });
  }

  for (const side of ['from', 'to']) {
    it(`is that ${side} has no title`, () => {
      onlyFatal(minimal({ [side]: {} }), 'missing', `${side}.title`);
    });

    it(`is that ${side} is a text`, () => {
      const problem = onlyFatal(minimal({ [side]: 'Nurse' }), 'wrong-type', side);
      assert.match(problem.expected, /title/);
    });
  }

  it('is a title of the wrong type', () => {
    onlyFatal(minimal({ title: 5 }), 'wrong-type', 'title');
  });

  it('is a title that is blank', () => {
    onlyFatal(minimal({ title: ' \n' }), 'wrong-value', 'title');
  });

  it('is an id with nothing in it', () => {
    onlyFatal(minimal({ id: ' ' }), 'wrong-value', 'id');
  });

  for (const id of [null, {}, [], [{}]]) {
    it(`is an id from which no name can be made: ${JSON.stringify(id)}`, () => {
      onlyFatal(minimal({ id }), 'wrong-type', 'id');
    });
  }

  for (const version of [null, {}, [], [{}], 'one', 0, true]) {
    it(`is a version that is none: ${JSON.stringify(version)}`, () => {
      const { pathway, problems } = parse(minimal({ version }));
      assert.equal(pathway, undefined);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.grade, 'fatal');
      assert.equal(problems[0].path, 'version');
    });
  }

  it('is told beside every other problem', () => {
    const { pathway, problems } = parse(minimal({ title: undefined, views: 'many', auther: 'A' }));
    assert.equal(pathway, undefined);
    assertProblems(problems, [
      { grade: 'fatal', code: 'missing', path: 'title' },
      { grade: 'error', code: 'wrong-type', path: 'views' },
      { grade: 'warning', code: 'unknown-key', path: 'auther' },
    ]);
  });
});

describe('an error', () => {
  const optional = Object.entries({
    lang: 'en_US!',
    summary: 5,
    regions: 'DE',
    regionNote: [],
    difficulty: 'hard',
    timeline: 'a year',
    salary: 30,
    demand: 'growing',
    overview: 7,
    requirements: 'none',
    costs: {},
    funding: 1,
    skills: ['SQL'],
    pace: 10,
    roadmap: { tasks: [] },
    realityCheck: [],
    actionPlan: ['Go'],
    faq: 'Why?',
    callToAction: 'Go',
    headings: [],
    views: 1.5,
    author: 'An author',
    updated: 'yesterday',
    reviewed: '2026-01-01',
    reviewBy: '2026-02-30',
    sources: { title: 'A source' },
  });

  for (const [key, wrong] of optional) {
    it(`in ${key} leaves out that part alone`, () => {
      const { pathway, problems } = read({ ...complete(), [key]: wrong });
      const about = problems.filter(({ path }) => path === key);
      assert.equal(about.length, 1);
      assert.equal(about[0]!.grade, 'error');
      // What went with the part may be missed elsewhere (a skill that a task names), but nothing else is wrong.
      for (const { path, code } of problems)
        assert.ok(path === key || code === 'unknown-reference');

      const { [key]: _, ...without } = complete();
      assert.deepEqual(plain(pathway), plain(read(without).pathway));
    });
  }

  it('in a wrong priority leaves the skill, unranked', () => {
    const toLearn = [
      { name: 'SQL', priority: 'vital', weeks: 6 },
      { name: 'R', priority: 'critical' },
    ];
    const { pathway, problems } = read(minimal({ skills: { toLearn } }));
    onlyProblem(problems, {
      grade: 'error',
      code: 'wrong-value',
      path: 'skills.toLearn[0].priority',
    });
    assert.deepEqual(
      pathway.skills.toLearn.map(({ name, priority }) => [name, priority]),
      [
        ['SQL', undefined],
        ['R', 'critical'],
      ],
    );
    assert.deepEqual(pathway.skills.toLearn[0]?.weeks, { min: 6, max: 6 });
  });

  it('in a priority of the wrong type leaves the skill, unranked', () => {
    for (const priority of [1, null, {}, []]) {
      const { pathway } = read(minimal({ skills: { toLearn: [{ name: 'SQL', priority }] } }));
      assert.equal(pathway.skills.toLearn[0]?.name, 'SQL');
      assert.equal(pathway.skills.toLearn[0].priority, undefined);
    }
  });

  it('in a missing priority leaves the skill, unranked', () => {
    const { pathway, problems } = read(minimal({ skills: { toLearn: [{ name: 'SQL' }] } }));
    const problem = onlyProblem(problems, {
      grade: 'error',
      code: 'missing',
      path: 'skills.toLearn[0].priority',
    });
    assert.match(problem.suggestion, /critical.*important.*nice-to-have/);
    assert.equal(pathway.skills.toLearn[0]?.name, 'SQL');
  });

  for (const tasks of [undefined, null, 'Read', 5, { text: 'Read' }]) {
    it(`in a task list that is ${tasks === undefined ? 'missing' : JSON.stringify(tasks)} leaves the phase`, () => {
      const { pathway, problems } = read(minimal({ roadmap: [{ title: 'Basics', tasks }] }));
      onlyProblem(problems, {
        grade: 'error',
        code: tasks === undefined ? 'missing' : 'wrong-type',
        path: 'roadmap[0].tasks',
      });
      assert.equal(pathway.roadmap[0]?.title, 'Basics');
      assert.deepEqual(pathway.roadmap[0].tasks, []);
    });
  }

  it('in a requirement or a cost leaves what can be read of it', () => {
    const { pathway, problems } = read(
      minimal({
        requirements: [{ name: 'Licence', kind: 'papers', level: 'must' }, { name: 'Visa' }],
        costs: [{ name: 'Exam', cost: 'dear' }, { name: 'Books' }],
      }),
    );
    assert.equal(problems.length, 6);
    assert.ok(problems.every(({ grade }) => grade === 'error'));
    assert.deepEqual(
      pathway.requirements.map(({ name, kind, level }) => [name, kind, level]),
      [
        ['Licence', undefined, undefined],
        ['Visa', undefined, undefined],
      ],
    );
    assert.deepEqual(
      pathway.costs.map(({ name, cost }) => [name, cost]),
      [
        ['Exam', undefined],
        ['Books', undefined],
      ],
    );
  });

  it('in an item without its text leaves out the item and keeps its neighbours', () => {
    const { pathway, problems } = read(
      minimal({
        skills: {
          transferable: [{ name: 'Care' }, { description: 'no name' }],
          toLearn: [{ priority: 'critical' }, { name: 'SQL', priority: 'critical' }],
        },
        roadmap: [
          { tasks: ['lost'] },
          { title: 'Basics', tasks: ['Read', 5, { hours: 2 }, 'Write'] },
        ],
        faq: [{ question: 'Why?' }, { question: 'How?', answer: 'So.' }],
        realityCheck: { love: ['Quiet', 5, { resources: [] }, 'Pay'] },
        actionPlan: { thisWeek: [false, 'Begin'] },
        sources: [{ url: 'https://example.org/' }, 'A book'],
      }),
    );
    assertProblems(problems, [
      { grade: 'error', code: 'missing', path: 'skills.transferable[1].name' },
      { grade: 'error', code: 'missing', path: 'skills.toLearn[0].name' },
      { grade: 'error', code: 'missing', path: 'roadmap[0].title' },
      { grade: 'error', code: 'wrong-type', path: 'roadmap[1].tasks[1]' },
      { grade: 'error', code: 'missing', path: 'roadmap[1].tasks[2].text' },
      { grade: 'error', code: 'missing', path: 'faq[0].answer' },
      { grade: 'error', code: 'wrong-type', path: 'realityCheck.love[1]' },
      { grade: 'error', code: 'missing', path: 'realityCheck.love[2].text' },
      { grade: 'error', code: 'wrong-type', path: 'actionPlan.thisWeek[0]' },
      { grade: 'error', code: 'missing', path: 'sources[0].title' },
    ]);
    assert.deepEqual(
      pathway.skills.transferable.map(({ name }) => name),
      ['Care'],
    );
    assert.deepEqual(
      pathway.skills.toLearn.map(({ name }) => name),
      ['SQL'],
    );
    assert.deepEqual(
      pathway.roadmap.map(({ title, tasks }) => [title, tasks.map(({ text }) => text)]),
      [['Basics', ['Read', 'Write']]],
    );
    assert.deepEqual(
      pathway.faq.map(({ question }) => question),
      ['How?'],
    );
    assert.deepEqual(
      pathway.realityCheck.love.map(({ text }) => text),
      ['Quiet', 'Pay'],
    );
    assert.deepEqual(
      pathway.actionPlan.thisWeek.map(({ text }) => text),
      ['Begin'],
    );
    assert.deepEqual(
      pathway.sources.map(({ title }) => title),
      ['A book'],
    );
  });

  it('repairs an id that is no slug', () => {
    for (const [id, repaired] of [
      ['Nurse to Analyst', 'nurse-to-analyst'],
      ['nurse_to_analyst', 'nurse-to-analyst'],
      ['Ärztin', 'arztin'],
      [42, '42'],
    ]) {
      const { pathway, problems } = read(minimal({ id }));
      assert.equal(pathway.id, repaired);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.grade, 'error');
      assert.equal(problems[0].path, 'id');
    }
  });

  it('in part of the salary leaves the other figures', () => {
    const target = { min: 3, max: 2, currency: 'EUR', period: 'year' };
    const { pathway, problems } = read(
      minimal({
        salary: { change: '30', dip: -5, target, recovery: { min: 1, max: 2, unit: 'years' } },
      }),
    );
    assertProblems(problems, [
      { grade: 'error', code: 'wrong-type', path: 'salary.change' },
      { grade: 'error', code: 'wrong-value', path: 'salary.dip' },
      { grade: 'error', code: 'wrong-value', path: 'salary.target' },
    ]);
    assert.deepEqual(plain(pathway.salary), { recovery: { min: 1, max: 2, unit: 'years' } });
  });

  it('is a demand that has neither level nor note', () => {
    const { pathway, problems } = read(minimal({ demand: { asOf: '2026' } }));
    onlyProblem(problems, { grade: 'error', code: 'wrong-value', path: 'demand' });
    assert.equal(pathway.demand, undefined);
  });
});

describe('a warning', () => {
  it('changes nothing of what is shown', () => {
    const { pathway, problems } = read({ ...complete(), colour: 'red' });
    onlyProblem(problems, { grade: 'warning', code: 'unknown-key', path: 'colour' });
    assert.deepEqual(plain(pathway), plain(readClean(complete())));
  });

  it('of an unknown key suggests the known one', () => {
    const toLearn = [{ name: 'SQL', priorty: 'critical', priority: 'critical' }];
    const { problems } = read(minimal({ skills: { toLearn } }));
    const problem = onlyProblem(problems, {
      grade: 'warning',
      code: 'unknown-key',
      path: 'skills.toLearn[0].priorty',
    });
    assert.equal(problem.message, '"priorty" is not known here; did you mean "priority"?');
  });

  it('prefers what is missing, and knows what others call it', () => {
    const unknownIn = (keys: object) =>
      parse(minimal(keys as Json)).problems.find(({ code }) => code === 'unknown-key')?.suggestion;
    assert.equal(unknownIn({ pace: { hours: 8 } }), 'Rename it to "hoursPerWeek".');
    assert.equal(
      unknownIn({ pace: { value: 8 } }),
      'Rename it to "hoursPerWeek" if that is what it says, or take it out.',
    );
    assert.equal(unknownIn({ from: { name: 'Potter' } }), 'Rename it to "title".');
    assert.equal(unknownIn({ description: 'Short.' }), 'Rename it to "summary".');
    assert.equal(
      unknownIn({ titel: 'Again' }),
      'Take it out, or join it with "title", which is there already.',
    );
    assert.equal(
      unknownIn({ summary: 'New.', sumary: 'Old.' }),
      'Take it out, or join it with "summary", which is there already.',
    );
    assert.equal(
      unknownIn({ reviewed: { name: 'Ada', date: '2026-01-10' } }),
      'Rename it to "by".',
    );
    assert.equal(unknownIn({ colour: 'red' }), 'Take it out.');
  });

  it('finds the known key behind case, underscores and swapped letters', () => {
    const known: Record<string, string> = {
      sumary: 'summary',
      Title: 'title',
      reality_check: 'realityCheck',
      raodmap: 'roadmap',
      'call to action': 'callToAction',
    };
    for (const [written, meant] of Object.entries(known)) {
      const { problems } = read(minimal({ [written]: null }));
      assert.match(problems[0]!.message, new RegExp(`did you mean "${meant}"`), written);
    }
  });

  it('suggests nothing where nothing is near', () => {
    const { problems } = read(minimal({ xylophone: 1 }));
    assert.doesNotMatch(problems[0]!.message, /did you mean/);
  });

  it('is given for unknown keys in short and long forms at every depth', () => {
    const { problems } = read(
      minimal({
        to: { title: 'Analyst', salry: 1 },
        roadmap: [
          {
            title: 'Basics',
            tasks: [{ text: 'Read', hour: 1 }],
            resources: [{ title: 'A', urll: '' }],
          },
        ],
        actionPlan: { thisWeek: [{ text: 'Begin', hour: 1 }], thisYear: [] },
      }),
    );
    assertProblems(problems, [
      { grade: 'warning', code: 'unknown-key', path: 'to.salry' },
      { grade: 'warning', code: 'unknown-key', path: 'roadmap[0].tasks[0].hour' },
      { grade: 'warning', code: 'unknown-key', path: 'roadmap[0].resources[0].urll' },
      { grade: 'warning', code: 'unknown-key', path: 'actionPlan.thisWeek[0].hour' },
      { grade: 'warning', code: 'unknown-key', path: 'actionPlan.thisYear' },
    ]);
  });
});
