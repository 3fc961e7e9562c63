import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { examine } from '../../src/check/examine.js';
import { withoutConsequences } from '../../src/check/consequences.js';
import { fitsTogether } from '../../src/check/fits-together.js';
import { toJson, validate, type Finding } from '../../src/check/index.js';
import { MAX_BYTES, parse, type PathwayDocument } from '../../src/model/index.js';
import { documentsFrom } from '../support/arbitrary-documents.js';
import { complete, minimal } from '../support/documents.js';
import { demoDocuments, plain } from '../model/support.js';
import { brief, pointedAt } from './support.js';

const { mutatedDocument } = documentsFrom([JSON.stringify(complete), JSON.stringify(minimal)]);

const findingsIn = async (text: string, name?: string) => (await validate(text, { name })).findings;

/** What pages would show of a text, and what is wrong with it. */
const validateWhole = async (text: string, options: { name?: string; baseUrl?: string } = {}) => ({
  ...(await validate(text, options)),
  pathway: examine(text, options).reading.pathway,
});

/** The one finding in a text. */
const onlyFinding = async (text: string, name?: string) => {
  const findings = await findingsIn(text, name);
  assert.equal(findings.length, 1, findings.map(brief).join('\n'));
  return findings[0]!;
};

const flawed = `{
  "version": 1,
  "id": "potter-to-carpenter",
  "from": { "title": "Potter" },
  "to": { "title": "Carpenter" },
  "title": "From clay to wood",
  "sumary": "A summary",
  "timeline": { "min": 9, "max": 6, "unit": "months" },
  "skills": {
    "toLearn": [
      { "name": "Joints", "priority": "critcal" },
      { "name": "Glue" }
    ]
  },
  "roadmap": [
    { "title": "First", "tasks": [], "weeks": "8" },
    7
  ]
}
`;

describe('validate', () => {
  it('finds nothing in a document that has nothing wrong with it', async () => {
    for (const text of [...demoDocuments().values(), JSON.stringify(complete)]) {
      const { findings, pathway } = await validateWhole(text, {
        baseUrl: 'https://example.org/a.json',
      });
      assert.deepEqual(findings, []);
      const parsed = parse(text, { baseUrl: 'https://example.org/a.json' });
      assert.deepEqual(plain(pathway), plain(parsed.pathway));
    }
  });

  it('says where everything stands that is wrong', async () => {
    const findings = await findingsIn(flawed);
    assert.deepEqual(findings.map(brief), [
      '7:3 unknown-key sumary',
      '8:3 wrong-value timeline',
      '11:39 wrong-value skills.toLearn[0].priority',
      '12:7 missing skills.toLearn[1].priority',
      '16:47 wrong-type roadmap[0].weeks',
      '17:5 wrong-type roadmap[1]',
    ]);
    assert.deepEqual(
      findings.map((finding) => pointedAt(flawed, finding)),
      ['"sumary"', '"timeline"', '"critcal"', '{', '"8"', '7'],
    );
  });

  it('says the same of the same document in YAML', async () => {
    const data: unknown = JSON.parse(flawed);
    const findings = await findingsIn(stringify(data), 'guide.yaml');
    const inJson = await findingsIn(flawed);
    const told = (list: typeof findings) =>
      list.map(({ code, path, message }) => `${code} ${path} ${message}`).sort();
    assert.deepEqual(told(findings.filter(({ severity }) => severity !== 'info')), told(inJson));
    for (const { place } of findings.slice(1)) assert.ok(place.line > 1);
  });

  it('counts lines by any ending, and columns as editors do', async () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      const text = flawed.replace('"sumary": "A summary"', '"summary": "😀", "titel": 1');
      const [first] = await findingsIn(text.replaceAll('\n', ending));
      assert.deepEqual([first?.place.line, first?.place.column], [7, 20]);
    }
  });

  /** Of a key in the wrong place, more is said than what parse says. */
  const inShort = ({ code, path, message }: Pick<Finding, 'code' | 'path' | 'message'>) =>
    code === 'unknown-key' ? `${code} ${path}` : message;

  it('finds what parse finds, whatever the document', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedDocument, async (document) => {
        const text = JSON.stringify(document);
        const { findings, pathway } = await validateWhole(text);
        const parsed = parse(text);
        assert.deepEqual(
          findings
            .filter(({ code }) => code !== 'doubtful-number')
            .map(inShort)
            .sort(),
          withoutConsequences(parsed.problems, document).map(inShort).sort(),
        );
        assert.deepEqual(plain(pathway ?? null), plain(parsed.pathway ?? null));
        for (const { place } of findings) assert.ok(place.offset + place.length <= text.length);
      }),
    );
  });
});

describe('what lies in a document but does not fit together', () => {
  const apart: readonly (readonly [what: string, keys: object, code: string])[] = [
    [
      'a task that is named and not there',
      { actionPlan: { thisWeek: [{ task: 'a' }] } },
      'unknown-reference',
    ],
    [
      'a skill that is named and not there',
      { roadmap: [{ title: 'A', tasks: [], skills: ['a'] }] },
      'unknown-reference',
    ],
    [
      'a skill that a task names',
      { roadmap: [{ title: 'A', tasks: [{ text: 'B', skills: ['a'] }] }] },
      'unknown-reference',
    ],
    [
      'a task and an action of one id',
      {
        roadmap: [{ title: 'A', tasks: [{ id: 'a', text: 'A' }] }],
        actionPlan: { thisWeek: [{ id: 'a', text: 'B' }] },
      },
      'duplicate-id',
    ],
    [
      'two kinds of skill of one id',
      {
        skills: {
          transferable: [{ id: 'a', name: 'A' }],
          toLearn: [{ id: 'a', name: 'B', priority: 'critical' }],
        },
      },
      'duplicate-id',
    ],
    [
      'skills in a circle',
      {
        skills: {
          toLearn: [
            { id: 'a', name: 'A', priority: 'critical', requires: ['b'] },
            { id: 'b', name: 'B', priority: 'critical', requires: ['a'] },
          ],
        },
      },
      'requires-cycle',
    ],
    ['a link that is not safe', { from: { title: 'A', url: 'javascript:x' } }, 'unsafe-url'],
    ['a link that cannot be read', { from: { title: 'A', url: 'https://[' } }, 'unsafe-url'],
    [
      'a link of an impossible port',
      { from: { title: 'A', url: 'https://example.org:99999/' } },
      'unsafe-url',
    ],
  ];
  for (const [what, keys, code] of apart) {
    it(`is found: ${what}`, async () => {
      assert.equal((await onlyFinding(JSON.stringify({ ...minimal, ...keys }))).code, code);
    });
  }

  it('is not found where a derived id or a later skill is meant', async () => {
    const keys = {
      skills: {
        toLearn: [
          { name: 'A', priority: 'critical', requires: ['b'] },
          { id: 'b', name: 'B', priority: 'critical' },
        ],
      },
      roadmap: [{ title: 'One', tasks: ['Do it'], skills: ['a'] }],
      actionPlan: { thisWeek: [{ task: 'do-it' }] },
      author: { name: 'A', url: '/relative' },
    };
    const { findings, pathway } = await validateWhole(JSON.stringify({ ...minimal, ...keys }));
    assert.deepEqual(findings, []);
    assert.equal(pathway?.actionPlan.thisWeek[0], pathway?.roadmap[0]?.tasks[0]);
  });
});

describe('a text that is not quite JSON', () => {
  const faults: readonly (readonly [text: string, place: string, message: RegExp])[] = [
    ['{"a": 1 "b": 2}', '1:8', /comma is missing here, before “"b"”/],
    ['{"a": 1 // one\n\n"b": 2}', '1:8', /comma is missing here/],
    ['{"a": [1, 2}', '1:12', /The list of "a", which begins on line 1, is not closed before “}”/],
    ['{"a": ["b", "c": 1}', '1:11', /The list of "a", .+ is not closed before “"c"”/],
    [
      '{"a": [{"b": 1], "c": 2}',
      '1:15',
      /The object that begins on line 1 is not closed before “]”/,
    ],
    [
      '{"a": [{"b": 1, {"b": 2}]}',
      '1:15',
      /The object that begins on line 1 is not closed before “{”/,
    ],
    ['{"a": 1]', '1:8', /A ] stands where a } belongs/],
    ['{"a": "b": 1}}', '1:7', /A key stands where the value of another belongs/],
    ['{"a": "b", "c", "d": 1}', '1:12', /A text stands alone where a key/],
    ['{"a": 30k}', '1:7', /in thousands/],
    ['{"a": 30_000}', '1:9', /right behind a number/],
    [
      '{\n  "a": [\n    {\n      "b": 1\n    },\n      "c": 2\n    }\n  ]\n}\n',
      '6:7',
      /A key stands right within a list/,
    ],
    [
      '{\n  "a": [\n    { "b": 1 }},\n    { "b": 2 }\n  ]\n}\n',
      '3:15',
      /This } has no { before it/,
    ],
    [
      '{\n  "a":\n    { "b": 1 },\n    { "b": 2 }\n  ],\n  "c": 1\n}\n',
      '4:5',
      /An object stands where a key belongs/,
    ],
    ['{"a": ["b": 1, "c": 2]}', '1:8', /A key stands right within a list/],
    [
      '{\n  "a": {\n    "b": 1,\n  "c": {\n    "d": 2\n  },\n  "a": 3\n}\n',
      '2:8',
      /The object of "a", which begins on line 2, is not closed\./,
    ],
    [
      '{\n  "a": [\n    { "b": 1 }\n  ,\n  "c": 2\n}\n',
      '4:3',
      /The list of "a", which begins on line 2, is not closed before “"c"”/,
    ],
    ['{"a": "one\ntwo"}', '1:7', /not closed on its line/],
    ['{"a": "She said "yes" to it"}', '1:17', /quotation mark within a text/],
    ['{"a": ""Yes" they said"}', '1:8', /quotation mark within a text/],
    ['{"a": "They said "yes""}', '1:18', /quotation mark within a text/],
    ['{"a": "A "5" of them"}', '1:10', /quotation mark within a text/],
    ['{"a": ["b" true], "c": "d"}', '1:11', /comma is missing/],
    ['{"a": Note: this}', '1:7', /text has no quotation marks/],
    ['{"a": constructor}', '1:7', /text has no quotation marks/],
    ['{"a" = "b"}', '1:6', /equals sign stands between/],
    ['{"a": "b"; "c": "d"}', '1:10', /semicolon stands where/],
    ['{"a": "b"\nc: "d"}', '2:1', /key c has no quotation marks/],
    ['{"a": https://b.org}', '1:7', /text has no quotation marks/],
    ['{a: 1}', '1:2', /key a has no quotation marks/],
    ['{"a": Hello you}', '1:7', /text has no quotation marks/],
    ['{"a": True}', '1:7', /“True” is not JSON/],
    ['{"a": 2026-03-31}', '1:7', /date has no quotation marks/],
    ['{"a": 30 000}', '1:7', /number goes on/],
    ['{"a": 1,5}', '1:9', /comma within a number/],
    ['{"a": 20%}', '1:9', /right behind a number/],
    ['{"a": 1}\n{"b": 2}', '2:1', /second document begins here/],
    ['```json\n{"a": 1}\n```', '1:1', /marks of a code block/],
    ['{\\rtf1 a}', '1:2', /word processor/],
    ['{“a”: 1}', '1:2', /Typographic quotation marks/],
    ['{\u00A0"a": 1}', '1:2', /space of a word processor/],
    ['{"a": 1,\n"b": [1,\n', '3:1', /ends in the middle/],
    ['{"a":', '1:6', /ends in the middle/],
    ["{'a': 1}", '1:2', /Single quotation marks/],
    ['{"a" 1}', '1:6', /colon is missing/],
    ['{"a": }', '1:7', /value is missing/],
    ['{"a": 1}}', '1:9', /ends before/],
    ['{"a": 1', '1:8', /not closed before the end/],
    ['{"a": "\\x"}', '1:7', /backslash/],
    ['{"a": NaN}', '1:7', /“NaN” is not JSON/],
    ['{"a": 1 /* b', '1:9', /comment is not closed/],
  ];
  for (const [text, place, message] of faults) {
    it(`is told in words: ${JSON.stringify(text)}`, async () => {
      const { findings, pathway } = await validateWhole(text);
      assert.equal(pathway, undefined);
      assert.equal(findings[0]?.code, 'not-json');
      assert.equal(findings[0].severity, 'error');
      assert.match(findings[0].message, message);
      assert.equal(brief(findings[0]).split(' ')[0], place);
      assert.match(findings[0].suggestion, /\.$/);
    });
  }

  it('is told that it is none, where its name alone says that it is', async () => {
    const [finding] = await findingsIn('title,from,to\nA,B,C\n', 'guide.json');
    assert.match(finding!.message, /does not begin with a brace/);
  });

  it('names every comma that is missing, and nothing that follows from another error', async () => {
    const commas = await findingsIn('{"a": 1 "b": 2 "c": 3}');
    assert.deepEqual(commas.map(brief), ['1:8 not-json', '1:15 not-json']);
    assert.equal((await findingsIn('{“a”: “b”, “c”: “d”}')).length, 1);
    // As many as anybody reads, however many there are.
    const many = await findingsIn(`[${'1 '.repeat(200_000)}]`);
    assert.equal(many[0]?.code, 'not-json');
    assert.ok(many.length <= 50);
  });

  it('may have comments and commas at the end of lists, and is told from what pages read', async () => {
    const text = `{ // guide\n${JSON.stringify(minimal).slice(1, -1)}, "faq": [ /* none */ ],\n}`;
    const { findings, pathway } = await validateWhole(text);
    assert.equal(pathway?.id, minimal.id);
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['authoring-syntax', 'info']],
    );
    assert.deepEqual(JSON.parse((await toJson(text))!), { ...minimal, faq: [] });
  });

  it('may begin with a byte order mark', async () => {
    assert.deepEqual(await findingsIn(`\uFEFF${JSON.stringify(minimal)}`), []);
    const [unknown] = await findingsIn(`\uFEFF${JSON.stringify({ ...minimal, sumary: 'x' })}`);
    assert.equal(unknown?.code, 'unknown-key');
    const [unread] = await findingsIn('\uFEFF{"a": NaN}');
    assert.equal(unread && brief(unread), '1:7 not-json');
  });

  it('must not give a key twice', async () => {
    const text = JSON.stringify(complete).replace('{', '{"title":"Lost",');
    const finding = await onlyFinding(text);
    assert.equal(finding.code, 'duplicate-key');
    assert.match(finding.message, /"title" is given twice/);
    assert.ok(finding.place.offset > 20);
    const quoting = JSON.stringify({ ...minimal, title: 'a": b " : c\\' });
    assert.deepEqual(await findingsIn(quoting), []);
    for (const again of ['{"title" : "Lost",', '{"title"\n\t:"Lost",', '{"titl\\u0065":"Lost",']) {
      const [twice] = await findingsIn(quoting.replace('{', again));
      assert.equal(twice?.code, 'duplicate-key', again);
    }
  });
});

describe('YAML', () => {
  const head = 'version: 1\nid: a-to-b\nfrom: { title: A }\nto: { title: B }\ntitle: "A: B"\n';

  it('is read with its places, and told from what pages read', async () => {
    const { findings, pathway } = await validateWhole(
      `# guide\n${head}updated: 2026-11-25\nviews: no\n`,
    );
    assert.equal(pathway?.updated, '2026-11-25');
    assert.deepEqual(findings.map(brief), ['1:1 authoring-syntax', '8:8 wrong-type views']);
  });

  it('may use anchors', async () => {
    const text = `${head}overview: &same Text\nsummary: *same\n`;
    assert.equal((await validateWhole(text)).pathway?.summary, 'Text');
  });

  /** Ten times as much with each line. */
  const bomb = ['b', 'c', 'd', 'e', 'f', 'g', 'h'].reduce((text, name, index) => {
    const before = String.fromCharCode('a'.charCodeAt(0) + index);
    return `${text}\n${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`;
  }, 'a: &a [x, x, x, x, x, x, x, x, x, x]');
  const faults: readonly (readonly [text: string, code: string, message: RegExp])[] = [
    ['a: b: c', 'not-yaml', /colon with a space behind it makes a key/],
    ['a: @home', 'not-yaml', /must not begin with @/],
    ['a: "b" c', 'not-yaml', /stands behind a text that has ended/],
    ['a: - b', 'not-yaml', /list begins on the line of its key/],
    ['a:\n\t- b', 'not-yaml', /tab stands where/],
    ['a: "b', 'not-yaml', /text is not closed/],
    ['a: {b', 'not-yaml', /bracket is not closed/],
    ['a:\n- b: c\n   d: e\n', 'not-yaml', /line is indented further than the key above/],
    ['a: A guide\n  for those who want: a class\n', 'not-yaml', /colon with a space behind it/],
    ['a:\n\u00A0\u00A0b: c\n', 'not-yaml', /space of a word processor/],
    ['a: b\nc\n', 'not-yaml', /neither a key with its value/],
    ['a:\n  - b\n - c\n', 'not-yaml', /not indented as those/],
    [`${head}---\n${head}`, 'not-yaml', /second document/],
    [bomb, 'not-yaml', /grows without bounds/],
    [`${head}title: Again\n`, 'duplicate-key', /"title" is given twice/],
    ['- '.repeat(20_000), 'too-deep', /64 levels/],
    ['a: &a [*a]', 'too-deep', /64 levels/],
    [`${head}summary: *none\n`, 'not-yaml', /none/],
  ];
  for (const [text, code, message] of faults) {
    it(`is told what is wrong with it: ${JSON.stringify(text.slice(-40))}`, async () => {
      const findings = await findingsIn(text, 'guide.yml');
      const finding = findings.find((each) => each.severity === 'error');
      assert.equal(finding?.code, code);
      assert.match(finding.message, message);
    });
  }
});

describe('a text of which nothing can be shown', () => {
  const texts: readonly (readonly [what: string, text: string, code: string])[] = [
    ['nothing', '', 'empty'],
    ['spaces', ' \n', 'empty'],
    ['a web page', '<!doctype html><p>Log in', 'html'],
    ['a list', '[]', 'wrong-type'],
    ['deep nesting', '['.repeat(100_000), 'too-deep'],
    ['deep nesting that closes', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'too-deep'],
    [
      'more than pages read',
      JSON.stringify({ ...minimal, overview: 'x'.repeat(MAX_BYTES) }),
      'too-large',
    ],
    [
      'more than pages read, in spaces',
      JSON.stringify(minimal) + ' '.repeat(MAX_BYTES),
      'too-large',
    ],
  ];
  for (const [what, text, code] of texts) {
    it(`is told at its beginning: ${what}`, async () => {
      const { findings, pathway } = await validateWhole(text);
      assert.equal(pathway, undefined);
      assert.deepEqual(
        findings.map((finding) => [finding.code, finding.severity]),
        [[code, 'error']],
      );
      assert.equal(findings[0]!.place.line, 1);
    });
  }
});

describe('how to mend what is missing or of the wrong kind', () => {
  const suggestions: readonly (readonly [keys: object, suggestion: string])[] = [
    [{ pace: {} }, 'Add it, for example "hoursPerWeek": 6.'],
    [{ from: {} }, 'Add it, for example "title": "Tram driver".'],
    [{ to: 'Potter' }, 'Write { "title": "Potter" }.'],
    [{ skills: { transferable: ['Wood'] } }, 'Write { "name": "Wood" }.'],
    [
      { skills: { toLearn: ['Wood'] } },
      'Write { "name": "Wood", "priority": "critical" }, for example.',
    ],
    [
      { overview: [{ 'What is new': 'the electricity' }] },
      'Put the whole text in quotation marks: "What is new: the electricity".',
    ],
    [
      { salary: { current: 30000 } },
      'Write { "min": 34000, "max": 42000, "currency": "EUR", "period": "year" }, for example.',
    ],
    [{ faq: { question: 'Q', answer: 'A' } }, 'Put it in square brackets.'],
    [{ timeline: 'long' }, 'Write { "min": 14, "max": 20, "unit": "months" }, for example.'],
  ];
  it('turns forms that people are used to into those of the format', async () => {
    const forms: readonly (readonly [keys: object, suggestion: RegExp])[] = [
      [{ updated: '20.11.2026' }, /^Write "2026-11-20"\.$/],
      [{ updated: '2026-3-1' }, /^Write "2026-03-01"\.$/],
      [{ updated: '25/12/2026' }, /^Write "2026-12-25"\.$/],
      [{ updated: '12/25/2026' }, /^Write "2026-12-25"\.$/],
      [{ updated: 'November 20, 2026' }, /^Write "2026-11-20"\.$/],
      [{ updated: '3. März 2026' }, /^Write "2026-03-03"\.$/],
      [{ updated: 'Sept 2026' }, /^Write "2026-09"\.$/],
      [{ updated: '2026\u201111\u201123' }, /^Write "2026-11-23"\.$/],
      [{ updated: '05/2026' }, /^Write "2026-05"\.$/],
      // Which is the month, nobody knows.
      [{ updated: '3/4/2026' }, /^Write a date such as/],
      [{ updated: '30.02.2026' }, /^Write a date such as/],
      [{ lang: 'en_GB' }, /^Write "en-GB"\.$/],
      [{ regions: ['Germany'] }, /^Write "DE"\.$/],
      [{ regions: ['USA'] }, /^Write "US"\.$/],
      [
        { salary: { target: { min: 1, max: 2, currency: '€', period: 'hour' } } },
        /^Write "EUR"\.$/,
      ],
    ];
    const pay = (target: string, keys = {}) => ({ salary: { target }, ...keys });
    const figures: readonly (readonly [keys: object, suggestion: RegExp])[] = [
      [{ timeline: '6-9 months' }, /^Write { "min": 6, "max": 9, "unit": "months" }\.$/],
      [{ timeline: 'about a year' }, /^Write { "min": 1, "max": 1, "unit": "years" }\.$/],
      [
        { timeline: 'neun Monate', lang: 'de' },
        /^Write { "min": 9, "max": 9, "unit": "months" }\.$/,
      ],
      [{ timeline: 'soon' }, /for example\.$/],
      [{ pace: '8 hours a week' }, /^Write { "hoursPerWeek": 8 }\.$/],
      [{ pace: '8 to 10 hours' }, /for example\.$/],
      [{ salary: { change: '30%' } }, /^Write 30\.$/],
      [{ salary: { change: '-5 to 10%' } }, /^Write a number or/],
      [{ salary: { change: '20% less' } }, /^Write a number or/],
      [{ salary: { change: 'minus 20%' } }, /^Write a number or/],
      [{ salary: { dip: 'half' } }, /^Write a number/],
      [{ pace: '2 hours a day' }, /for example\.$/],
      [{ pace: '2 evenings a week' }, /for example\.$/],
      [{ timeline: 'less than a year' }, /for example\.$/],
      [{ salary: { change: '-10 to +20%' } }, /^Write a number or/],
      [{ salary: { change: '−15 %' } }, /^Write -15\.$/],
      [{ salary: { dip: '10–20%' } }, /^Write { "min": 10, "max": 20 }\.$/],
      [
        pay('$90k'),
        /^Write { "min": 90000, "max": 90000, "currency": "USD", "period": "year" }\.$/,
      ],
      [
        pay('€3,500-4,200 a month'),
        /^Write { "min": 3500, "max": 4200, "currency": "EUR", "period": "month" }\.$/,
      ],
      [
        pay('45.000 bis 52.000 € brutto im Jahr', { lang: 'de' }),
        /^Write { "min": 45000, "max": 52000, "currency": "EUR", "period": "year" }\.$/,
      ],
      // Of an hour, a day or a week?
      [pay('$900'), /for example\.$/],
      [{ views: '1,234' }, /^Write 1234\.$/],
      [{ roadmap: [{ title: 'One', tasks: [], weeks: '4 weeks' }] }, /^Write 4\.$/],
      [
        { roadmap: [{ title: 'One', tasks: [], weeks: '4-6' }] },
        /^Write { "min": 4, "max": 6 }\.$/,
      ],
      [{ roadmap: [{ title: 'One', tasks: [], weeks: '2 months' }] }, /^Write a number or/],
    ];
    for (const [keys, suggestion] of [...forms, ...figures]) {
      const finding = await onlyFinding(JSON.stringify({ ...minimal, ...keys }));
      assert.match(finding.suggestion, suggestion, JSON.stringify(keys));
    }
  });

  for (const [keys, suggestion] of suggestions) {
    it(`is shown: ${JSON.stringify(keys)}`, async () => {
      const finding = await onlyFinding(JSON.stringify({ ...minimal, ...keys }));
      assert.equal(finding.suggestion, suggestion);
    });
  }
});

describe('what only follows from something else', () => {
  const skill = { id: 'wood', name: 'Wood', priority: 'critical' };
  const roadmap = [{ title: 'Learn', tasks: [], skills: ['wood'] }];
  const codesIn = async (keys: object) =>
    (await findingsIn(JSON.stringify({ ...minimal, ...keys }))).map(({ code }) => code);

  it('is not told besides: that nothing has an id, where its item is in a part that is not read', async () => {
    assert.deepEqual(await codesIn({ roadmap, skills: { learn: [skill] } }), ['unknown-key']);
    const nameless = { ...skill, name: undefined };
    assert.deepEqual(await codesIn({ roadmap, skills: { toLearn: [nameless] } }), ['missing']);
    const tasks = [{ id: 'saw', texd: 'Saw' }];
    const phase = { title: 'Learn', tasks };
    assert.ok(
      !(await codesIn({ roadmap: [phase], actionPlan: { thisWeek: [{ task: 'saw' }] } })).includes(
        'unknown-reference',
      ),
    );
  });

  it('is told where the item is read, though a key too many is in it', async () => {
    const coloured = { id: 'wood', name: 'Wood', colour: 'red' };
    assert.deepEqual(await codesIn({ roadmap, skills: { transferable: [coloured] } }), [
      'unknown-reference',
      'unknown-key',
    ]);
  });

  it('is told where it does not follow', async () => {
    const other = { ...skill, id: 'clay' };
    assert.deepEqual(await codesIn({ roadmap, skills: { learn: [other] } }), [
      'unknown-reference',
      'unknown-key',
    ]);
  });
});

describe('whether a document fits together', () => {
  it('is seen at a glance of every document of the demo', () => {
    for (const text of demoDocuments().values()) {
      assert.ok(fitsTogether(JSON.parse(text) as PathwayDocument));
    }
  });

  it('is doubted where an address cannot be read or is not safe, however it is written', () => {
    const fits = (url: string) => fitsTogether({ ...minimal, from: { title: 'A', url } });
    for (const url of ['https://1.2.3.999/', 'https://xn--a.example/', 'https://a:99999/', 'a:b'])
      assert.ok(!fits(url), url);
    for (const url of [
      '//a',
      'https://example.org:8443/a',
      'https://de.wikipedia.org/wiki/Überstunde',
      'mailto:a@example.org',
    ])
      assert.ok(fits(url), url);
  });
});
