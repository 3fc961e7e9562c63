import { Ajv } from 'ajv';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { parse, type Problem } from '../../src/model/index.js';
import { complete, demoDocuments, minimal, type Json } from '../model/support.js';
import { documentsFrom } from '../support/arbitrary-documents.js';
import { schema } from './support.js';

// The same cases on every machine, so that a failure is seen by whoever caused it.
fc.configureGlobal({ seed: 20_261_123, numRuns: 400 });

const accepts = new Ajv({ allErrors: false }).compile(schema);

/** Problems of the document's shape; how its parts hang together is beyond a schema. */
const SHAPE = new Set([
  'missing',
  'unknown-key',
  'wrong-type',
  'wrong-value',
  'unsupported-version',
]);

const shapeProblems = (document: unknown): Problem[] =>
  // A text would be read as JSON; here it stands for a document that is a text.
  (typeof document === 'string' ? parse([document]) : parse(document)).problems.filter(({ code }) =>
    SHAPE.has(code),
  );

/** What the schema cannot see: ranges the wrong way round, days that do not exist, languages that nobody knows. */
const isBeyondSchema = ({ expected }: Problem): boolean =>
  /not above its max|a date such as|a language tag/.test(expected);

const goodTexts = [JSON.stringify(complete()), ...demoDocuments().values()];

describe('the schema', () => {
  for (const [name, text] of [['complete', goodTexts[0]!] as const, ...demoDocuments()]) {
    it(`accepts ${name}`, () => assert.ok(accepts(JSON.parse(text))));
  }

  it('agrees with parse on whatever comes, but for what it cannot see', () => {
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(documentsFrom(goodTexts).anyDocument, (document) => {
        const problems = shapeProblems(document);
        if (accepts(document)) {
          counts.accepted++;
          assert.deepEqual(
            problems.filter((problem) => !isBeyondSchema(problem)),
            [],
          );
        } else {
          counts.refused++;
          assert.notDeepEqual(problems, []);
        }
      }),
    );
    assert.ok(counts.accepted > 20 && counts.refused > 20, JSON.stringify(counts));
  });

  it('refuses no language tag that parse accepts', () => {
    const tag = fc.stringMatching(/^[A-Za-z]{1,9}(-[A-Za-z0-9]{1,9}){0,4}$/);
    const known = fc.constantFrom(
      'en',
      'de-AT',
      'zh-Hant-TW',
      'sr-Latn',
      'de-1901',
      'en-x-me',
      'ar-u-nu-latn',
    );
    fc.assert(
      fc.property(fc.oneof(tag, known), (lang) => {
        const document = minimal({ lang });
        if (!parse(document).problems.length) assert.ok(accepts(document), lang);
      }),
    );
  });
});

const RESOURCE = { title: 'A book' };
const MONEY = { min: 1, max: 2, currency: 'EUR' };

/** One document of a wrong value for each check and each type of the format. */
const WRONG: readonly (readonly [string, Json])[] = [
  ['a newer version', { version: 2 }],
  ['a version that is text', { version: '1' }],
  ['an empty text', { title: '' }],
  ['a text of spaces', { summary: ' \t' }],
  ['a number for a text', { summary: 5 }],
  ['null', { summary: null }],
  ['an id that is no slug', { id: 'Not a slug' }],
  ['an id with two hyphens', { id: 'a--b' }],
  ['a language that is no tag', { lang: 'en_GB' }],
  ['a language longer than any', { lang: `en${'-abcdefgh'.repeat(30)}` }],
  ['a date in words', { updated: 'May 2026' }],
  ['a thirteenth month', { updated: '2026-13' }],
  ['a date and a time', { updated: '2026-11-23T10:00' }],
  ['a region that is no code', { regions: ['Germany'] }],
  ['a text for a list', { regions: 'DE' }],
  ['a list for a text', { title: ['A'] }],
  ['a currency that is a sign', { costs: [{ name: 'Fee', cost: { ...MONEY, currency: '€' } }] }],
  ['a cost below 0', { costs: [{ name: 'Fee', cost: { ...MONEY, min: -1 } }] }],
  ['a cost in an unknown word', { costs: [{ name: 'Fee', cost: 'cheap' }] }],
  ['an unknown period', { costs: [{ name: 'Fee', cost: { ...MONEY, per: 'week' } }] }],
  ['weeks below 0', { roadmap: [{ title: 'A', tasks: [], weeks: -1 }] }],
  ['half a range', { roadmap: [{ title: 'A', tasks: [], weeks: { min: 1 } }] }],
  ['a number as text', { roadmap: [{ title: 'A', tasks: [], weeks: '8' }] }],
  ['a dip below 0', { salary: { dip: -5 } }],
  ['half a view', { views: 1.5 }],
  ['fewer views than none', { views: -1 }],
  ['no hours a week', { pace: { hoursPerWeek: 0 } }],
  ['more hours than a week has', { pace: { hoursPerWeek: 169 } }],
  ['demand without level and note', { demand: { asOf: '2026' } }],
  ['an unknown level', { difficulty: 'hard' }],
  ['an unknown priority', { skills: { toLearn: [{ name: 'A', priority: 'urgent' }] } }],
  ['no priority', { skills: { toLearn: [{ name: 'A' }] } }],
  ['yes for true', { sources: [{ ...RESOURCE, sponsored: 'yes' }] }],
  ['a resource of an unknown kind', { sources: [{ ...RESOURCE, kind: 'podcast' }] }],
  ['a resource without a title', { sources: [{ url: 'https://example.org/' }] }],
  ['an entry that is null', { sources: [null] }],
  ['a misspelt key', { sumary: 'A' }],
  ['a misspelt key inside a union', { sources: [{ ...RESOURCE, knd: 'book' }] }],
  ['a phase without tasks', { roadmap: [{ title: 'A' }] }],
  [
    'an action that is a task and a reference',
    { actionPlan: { thisWeek: [{ task: 'a', text: 'A' }] } },
  ],
  ['a finding without its rule', { lint: [{ at: 'roadmap' }] }],
];

describe('the schema, as parse does, refuses', () => {
  for (const [what, more] of WRONG) {
    it(what, () => {
      assert.equal(accepts(minimal(more)), false);
      assert.notDeepEqual(shapeProblems(minimal(more)), []);
    });
  }

  for (const key of Object.keys(minimal())) {
    it(`a document without ${key}`, () => {
      const { [key]: _, ...document } = minimal();
      assert.equal(accepts(document), false);
    });
  }
});

describe('the schema leaves to parse', () => {
  const BEYOND: readonly (readonly [string, Json])[] = [
    ['a range the wrong way round', { timeline: { min: 5, max: 3, unit: 'weeks' } }],
    ['a day that does not exist', { updated: '2026-02-31' }],
    ['a language that nobody knows', { lang: 'abcd' }],
  ];
  for (const [what, more] of BEYOND) {
    it(what, () => {
      assert.ok(accepts(minimal(more)));
      assert.ok(shapeProblems(minimal(more)).some(isBeyondSchema));
    });
  }
});

describe('ajv-cli', () => {
  it('accepts the schema, strict as it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pathway-schema-'));
    try {
      const file = join(folder, 'pathway.schema.json');
      writeFileSync(file, JSON.stringify(schema));
      const cli = join('node_modules', 'ajv-cli', 'dist', 'index.js');
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [
        cli,
        'compile',
        '--spec=draft7',
        '-s',
        file,
      ]);
      assert.match(stdout, /is valid/);
      assert.equal(stderr, '');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
