import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse as parseYaml, stringify } from 'yaml';
import { examine } from '../../src/check/examine.js';
import { mend, validate } from '../../src/check/index.js';
import { parse, type PathwayDocument } from '../../src/model/index.js';
import { documentsFrom } from '../support/arbitrary-documents.js';
import { complete, minimal } from '../support/documents.js';
import { demoDocuments } from '../model/support.js';

const { mutatedDocument } = documentsFrom([JSON.stringify(complete), JSON.stringify(minimal)]);

const withKeys = (keys: object): string => JSON.stringify({ ...minimal, ...keys });

/** What mending makes of a document with these keys. */
const mendedKeys = async (keys: object): Promise<Partial<PathwayDocument>> => {
  const { text } = await mend(withKeys(keys));
  return JSON.parse(text) as Partial<PathwayDocument>;
};

describe('mend', () => {
  const safe: readonly (readonly [what: string, wrong: object, right: object])[] = [
    ['a misspelt key', { sumary: 'x' }, { summary: 'x' }],
    ['a key in another case', { Summary: 'x' }, { summary: 'x' }],
    ['a misspelt word', { difficulty: 'moderat' }, { difficulty: 'moderate' }],
    [
      'a word in another case',
      { difficulty: 'Very challenging' },
      { difficulty: 'very-challenging' },
    ],
    ['a number in quotation marks', { views: '12' }, { views: 12 }],
    ['a text without quotation marks', { title: 7 }, { title: '7' }],
    ['a text that should be a list', { regions: 'DE' }, { regions: ['DE'] }],
    ['nothing at all', { summary: null }, {}],
    ['an id with spaces', { id: 'Potter to carpenter' }, { id: 'potter-to-carpenter' }],
    [
      'an id that is taken',
      {
        faq: [
          { id: 'a', question: 'Q', answer: 'A' },
          { id: 'a', question: 'R', answer: 'B' },
        ],
      },
      {
        faq: [
          { id: 'a', question: 'Q', answer: 'A' },
          { id: 'a-2', question: 'R', answer: 'B' },
        ],
      },
    ],
    [
      'one mistake within another',
      { skils: { toLearn: [{ id: 'a', name: 'A', priorty: 'Critical' }] } },
      { skills: { toLearn: [{ id: 'a', name: 'A', priority: 'critical' }] } },
    ],
  ];
  for (const [what, wrong, right] of safe) {
    it(`mends ${what}`, async () => {
      assert.deepEqual(await mendedKeys(wrong), { ...minimal, ...right });
      const { text, mended } = await mend(withKeys(wrong));
      assert.ok(mended.length > 0);
      for (const { message } of mended) assert.match(message, /\.$/);
      assert.deepEqual((await validate(text)).findings, []);
    });
    it(`mends ${what} in YAML`, async () => {
      const text = stringify({ ...minimal, ...wrong });
      const changed = await mend(text, { name: 'a.yaml' });
      assert.deepEqual(parseYaml(changed.text), { ...minimal, ...right });
    });
  }

  it('puts a code in quotation marks as it is written', async () => {
    for (const code of ['0110', '2221.10', '12345678901234567890']) {
      const yaml = `${stringify(minimal)}author:\n  name: ${code}\n`;
      const { text } = await mend(yaml, { name: 'a.yaml' });
      assert.match(text, new RegExp(`name: "${code}"`));
    }
    const json = withKeys({ author: { name: 1 } }).replace(
      '"name":1',
      '"name":12345678901234567890',
    );
    assert.match((await mend(json)).text, /"name":"12345678901234567890"/);
  });

  it('takes keys out and leaves the comments around them', async () => {
    const text = `{
  "title": "T", // agreed
  /* keep this */
  "summary": null, // why
  // of the id
  "id": "a",
  "version": 1,
  "from": { "title": "A", "url": null },
  "to": { "title": "B", "url": null, "code": null },
  "lang": null
}`;
    const { text: mended } = await mend(text);
    for (const comment of ['// agreed', '/* keep this */', '// why', '// of the id'])
      assert.ok(mended.includes(comment), comment);
    const { findings } = await validate(mended);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['authoring-syntax'],
    );
    assert.doesNotMatch(mended, /null/);
  });

  it('makes as many changes as there are', async () => {
    const faq = Array.from({ length: 150 }, (_, index) => ({
      id: String(index),
      question: 'Q',
      answer: 'A',
      resources: null,
    }));
    assert.deepEqual(
      (await mendedKeys({ faq })).faq,
      faq.map(({ resources: _, ...rest }) => rest),
    );
  });

  it('keeps the line ends and the indentation of YAML', async () => {
    const text =
      '\uFEFFversion: 1\r\nid: a\r\nfrom:\r\n    title: A\r\nto:\r\n    title: B\r\ntitle: T\r\nviews: "3"\r\n';
    assert.equal((await mend(text, { name: 'a.yaml' })).text, text.replace('"3"', '3'));
  });

  const undecided: readonly (readonly [what: string, wrong: object])[] = [
    ['a range the wrong way round', { timeline: { min: 9, max: 6, unit: 'months' } }],
    ['a word that only resembles another', { costs: [{ name: 'Exam', cost: 'fee' }] }],
    ['a word that says the opposite', { salary: { basis: { stage: 'inexperienced' } } }],
    ['a word with its prefix', { to: { title: 'B', work: { shifts: 'impossible' } } }],
    [
      'a number with signs between thousands',
      { costs: [{ name: 'Exam', cost: { min: '28.000', max: '32.000', currency: 'EUR' } }] },
    ],
    ['a number that only programs read so', { views: '0x7530' }],
    ['a key for which there is another', { summary: 'x', sumary: 'y' }],
    ['a key that nobody knows', { flavour: 'vanilla' }],
    ['a link that is not safe', { author: { name: 'A', url: 'javascript:x' } }],
  ];
  for (const [what, wrong] of undecided) {
    it(`leaves to the author ${what}`, async () => {
      const text = withKeys(wrong);
      assert.deepEqual(await mend(text), { text, mended: [] });
    });
  }

  it('makes one key of no two', async () => {
    const mended = await mendedKeys({ sumary: 'First', summry: 'Second' });
    assert.deepEqual(Object.values(mended).slice(-2), ['First', 'Second']);
  });

  it('takes out nothing that YAML has for a comment and its author for a text', async () => {
    const head = 'version: 1\nid: a-b\nfrom: { title: A }\nto: { title: B }\ntitle: T\n';
    for (const summary of ['summary: #1 of them\n', 'summary:\n  # 1 of them\nlang: en\n']) {
      assert.match((await mend(head + summary, { name: 'a.yaml' })).text, /1 of them/);
    }
  });

  it('leaves alone what is given twice, and what YAML repeats', async () => {
    for (const [name, text] of [
      ['a.json', withKeys({ views: '3' }).replace('{', '{"summary":"Keep me","summary":null,')],
      ['a.yaml', `${stringify(minimal)}difficulty: moderat\ndifficulty: challengin\n`],
      ['a.yaml', `${stringify(minimal)}summary: &same 3\nregionNote: *same\n`],
    ] as const) {
      assert.deepEqual(await mend(text, { name }), { text, mended: [] });
      const { findings } = await validate(text, { name });
      for (const { isMendable } of findings) assert.equal(isMendable, false);
    }
  });

  it('leaves a text that cannot be read as it is', async () => {
    for (const text of ['', '<p>', '{"a": ', '[', 'null', '[]'])
      assert.deepEqual(await mend(text), { text, mended: [] });
  });

  it('keeps spaces, comments and everything that needs no mending', async () => {
    const text = `\uFEFF{
\t// What it is called
\t"titel":   "From clay to wood",
\t"version": 1, "id": "a",
\t"from": {"title": "Potter"}, "to": {"title": "Carpenter"},
\t"roadmap": [
\t\t{
\t\t\t"title": "First", // with nothing in it
\t\t\t"tasks": []
\t\t},
\t],
}`;
    const { text: mended } = await mend(text);
    assert.equal(
      mended,
      text
        .replace('"titel"', '"title"')
        .replace('\t\t\t"title"', '\t\t\t"id": "first",\n\t\t\t"title"'),
    );
  });

  it('keeps the line ends of the text', async () => {
    const text = JSON.stringify({ ...minimal, faq: [{ question: 'Q', answer: 'A' }] }, null, 2);
    const windows = text.replaceAll('\n', '\r\n');
    const { text: mended } = await mend(windows);
    assert.match(mended, /\{\r\n {6}"id": "q",\r\n {6}"question"/);
  });

  it('keeps the comments and the order of YAML', async () => {
    const text = [
      '# The guide',
      'version: 1',
      'id: a-to-b',
      'title: "A: B" # both',
      'from: { title: A }',
      'to:',
      '  # the new job',
      '  title: B',
      'views: "3"',
      'roadmap:',
      '  # first of all',
      '  - title: First',
      '    tasks:',
      "      - 'Ask: why?'",
      '',
    ].join('\n');
    const { text: mended } = await mend(text);
    assert.equal(
      mended,
      text
        .replace('"3"', '3')
        .replace('  - title: First', '  - id: first\n    title: First')
        .replace("      - 'Ask: why?'", "      - id: ask-why\n        text: 'Ask: why?'"),
    );
  });

  it('writes the ids that pages would make, so that nothing changes for readers', async () => {
    const documents = [...demoDocuments().values()].map((text) => JSON.parse(text) as unknown);
    for (const document of [...documents, complete]) {
      for (const [name, text] of [
        ['a.json', JSON.stringify(document)],
        ['a.yaml', stringify(document)],
      ] as const) {
        const mended = (await mend(text, { name })).text;
        const data: unknown = name === 'a.json' ? JSON.parse(mended) : parseYaml(mended);
        assert.deepEqual(parse(data).pathway, parse(document).pathway);
        assert.deepEqual(await mend(mended, { name }), { text: mended, mended: [] });
      }
    }
  });

  it('finds its way among items that have to be left out', async () => {
    const { roadmap, actionPlan } = await mendedKeys({
      roadmap: [5, { title: 'One', tasks: [7, 'Do it'] }],
      actionPlan: { thisWeek: [{ task: 'none' }, 'Begin', { task: 'do-it' }] },
    });
    assert.deepEqual(roadmap, [
      5,
      {
        id: 'one',
        title: 'One',
        tasks: [
          { id: '7', text: '7' },
          { id: 'do-it', text: 'Do it' },
        ],
      },
    ]);
    assert.deepEqual(actionPlan?.thisWeek, [
      { task: 'none' },
      { id: 'begin', text: 'Begin' },
      { task: 'do-it' },
    ]);
  });

  it('never makes a document worse, and leaves nothing that it could mend', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedDocument, fc.boolean(), async (document, isYaml) => {
        const name = isYaml ? 'a.yaml' : 'a.json';
        const text = isYaml ? stringify(document) : JSON.stringify(document);
        const { text: mended, mended: made } = await mend(text, { name });
        const { reading: before } = examine(text, { name });
        const { reading: after } = examine(mended, { name });
        // A part that is read under its right key may show what is wrong in it, too.
        const isRenamed = made.some(({ message }) => message.includes('is now called'));
        assert.ok(isRenamed || after.problems.length <= before.problems.length);
        assert.ok(!before.pathway || after.pathway);
        assert.equal((await mend(mended, { name })).text, mended);
      }),
    );
  });
});
