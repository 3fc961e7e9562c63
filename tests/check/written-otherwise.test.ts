/** What is read otherwise than it was meant. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mend, validate } from '../../src/check/index.js';
import { minimal } from '../support/documents.js';
import { brief } from './support.js';

const pay = { min: 1, max: 2, currency: 'EUR', period: 'year' };
const head = 'version: 1\nid: a-to-b\nfrom: { title: A }\nto: { title: B }\ntitle: "A: B"\n';

const told = async (document: string, name?: string): Promise<string[]> =>
  (await validate(document, { name })).findings
    .filter(({ code }) => code !== 'authoring-syntax')
    .map((finding) => `${brief(finding)}: ${finding.message} ${finding.suggestion}`);

describe('numbers with a sign between thousands', () => {
  it('are told in JSON, where they stand', async () => {
    const json = JSON.stringify({ ...minimal, salary: { target: pay } });
    const [finding, ...more] = (
      await validate(json.replace('"min":1,"max":2', '"min":28.500,"max":35500'))
    ).findings;
    assert.deepEqual(more, []);
    assert.equal(finding!.code, 'doubtful-number');
    assert.equal(finding!.severity, 'warning');
    assert.equal(finding!.message, '28.500 is read as 28.5.');
    assert.equal(finding!.suggestion, 'Write 28500 if thousands are meant, or 28.5.');
    assert.equal(finding!.place.offset, json.indexOf('"min":') + 6);
    assert.equal(finding!.place.length, '28.500'.length);
  });

  it('are left alone where they can only be what they are', async () => {
    for (const number of ['7.5', '0.125', '17.125', '4.345', '28.50', '1234.567', '12.5e3']) {
      const json = JSON.stringify({ ...minimal, pace: { hoursPerWeek: 1 } });
      const findings = await told(json.replace(':1}', `:${number}}`));
      assert.deepEqual(
        findings.filter((finding) => finding.includes('doubtful')),
        [],
        number,
      );
    }
    assert.deepEqual(
      await told(JSON.stringify({ ...minimal, summary: 'From 28.500, to 35.500' })),
      [],
    );
  });

  it('are told in YAML, with the one that a comma has split', async () => {
    const yaml = `${head}salary:\n  target: { min: 28.500, max: 35,500, currency: EUR, period: year }\n`;
    assert.deepEqual(await told(yaml, 'guide.yaml'), [
      '7:18 doubtful-number: 28.500 is read as 28.5. Write 28500 if thousands are meant, or 28.5.',
      '7:31 doubtful-number: The comma ends the number: this is read as 35, and 500 as a key. Write 35500.',
    ]);
    // The second half must not be taken out as a key that is not known.
    assert.equal((await mend(yaml, { name: 'guide.yaml' })).text, yaml);
  });
});

describe('what YAML takes for signs of its own', () => {
  it('is told where it may be text', async () => {
    const yaml = `${head}overview:\n  - Learn C #1 of all\n  - &more Work with data\n  - !new A fresh start\n`;
    const findings = (await validate(yaml, { name: 'guide.yaml' })).findings.slice(1);
    assert.deepEqual(findings.map(brief), [
      '7:13 unseen-text',
      '8:5 unseen-text',
      '9:5 unseen-text',
    ]);
    assert.deepEqual(
      findings.map(({ message, severity }) => [/#|&more|!new/.exec(message)?.[0], severity]),
      [
        ['#', 'warning'],
        ['&more', 'warning'],
        ['!new', 'warning'],
      ],
    );
  });

  it('is left alone where it is used as such', async () => {
    const yaml = `${head}# A comment\nsummary: &same Text # as before\noverview: *same\npace: { hoursPerWeek: 7 } #ok\nviews: 3 #guess\nfaq: # none\n  - { question: "What is C #1?", answer: 'R&D !important' } #x\n`;
    assert.deepEqual(await told(yaml, 'guide.yaml'), []);
  });

  it('is told where it is all that there is, which mending does not promise to take out', async () => {
    const yaml = `${head}summary: #1 of them\n`;
    const [, comment, nothing] = (await validate(yaml, { name: 'guide.yaml' })).findings;
    assert.deepEqual(
      [comment, nothing].map((finding) => brief(finding!)),
      ['6:10 unseen-text', '6:10 wrong-type summary'],
    );
    assert.equal(nothing!.isMendable, false);
    assert.equal((await mend(yaml, { name: 'guide.yaml' })).text, yaml);
  });

  it('keeps a key that says nothing where its author has said something beside it', async () => {
    for (const key of [
      '# Ask Jo for two sentences.\nsummary: null',
      'summary: &Co',
      'summary: # TODO ask Anna\n# --- money ---',
    ]) {
      const yaml = `${head}${key}\noverview: [a]\n`;
      assert.equal((await mend(yaml, { name: 'guide.yaml' })).text, yaml);
    }
    const nothing = `${head}summary: null\noverview: [a]\n`;
    assert.doesNotMatch((await mend(nothing, { name: 'g.yaml' })).text, /summary/);
    const json = JSON.stringify({ ...minimal, author: null }).replace(':null', ': /* Ada */ null');
    assert.equal((await mend(json)).text, json);
    assert.equal(
      (await validate(json)).findings.some(({ isMendable }) => isMendable),
      false,
    );
  });

  it('keeps nothing else from being mended', async () => {
    const yaml = `${head}summary: Learn C #1 of all\nviews: "3"\n`;
    const { text: mended } = await mend(yaml, { name: 'guide.yaml' });
    assert.match(mended, /views: 3\n/);
    assert.match(mended, /summary: Learn C #1 of all\n/);
  });
});

describe('JSON for authoring', () => {
  const json = `{\n  // why\n  ${JSON.stringify(minimal).slice(1, -1)},\n}\n`;
  const commas = `\uFEFF{ ${JSON.stringify(minimal).slice(1, -1)},\n  "overview": ["a,]", "b" , ],\n}\n`;

  it('is told at its first comment or comma', async () => {
    const [comment] = (await validate(json)).findings;
    assert.deepEqual([brief(comment!), comment!.isMendable], ['2:3 authoring-syntax', false]);
    const [comma] = (await validate(commas)).findings;
    assert.deepEqual([brief(comma!), comma!.isMendable], ['2:27 authoring-syntax', true]);
  });

  it('is a mistake in a file that pages read, and none where it is only for authoring', async () => {
    for (const document of [json, commas]) {
      const severityIn = async (name?: string) =>
        (await validate(document, { name })).findings[0]!.severity;
      assert.equal(await severityIn('guide.json'), 'error');
      assert.equal(await severityIn('guide.jsonc'), 'info');
      assert.equal(await severityIn(), 'info');
    }
  });

  it('becomes plain JSON by mending where only commas keep it from that', async () => {
    const { text: mended, mended: what } = await mend(commas);
    assert.equal(mended, commas.replace('"b" , ]', '"b"  ]').replace('],\n}', ']\n}'));
    assert.deepEqual(
      what.map(({ message }) => message),
      ['2 commas behind last entries are taken out.'],
    );
    assert.deepEqual(await validate(mended), { findings: [] });
    assert.deepEqual(await mend(mended), { text: mended, mended: [] });
  });

  it('keeps its commas where there are comments to keep, or the name says that it has them', async () => {
    assert.equal((await mend(json)).text, json);
    for (const name of ['guide.jsonc', 'guide.json5'])
      assert.equal((await mend(commas, { name })).text, commas);
  });
});

describe('keys in the wrong place', () => {
  const said = async (document: object): Promise<string[]> =>
    (await validate(JSON.stringify(document))).findings.map(({ message }) => message);

  it('are told where they belong', async () => {
    assert.deepEqual(
      await said({
        ...minimal,
        hoursPerWeek: 8,
        tasks: ['a'],
        salary: { currency: 'EUR', target: { ...pay, asOf: '2026' } },
        roadmap: [{ title: 'One', tasks: ['Do'], priority: 'critical', pace: { hoursPerWeek: 8 } }],
      }),
      [
        '"hoursPerWeek" is not known here; it belongs in “pace”.',
        '"tasks" is not known here; it belongs in an entry of “roadmap”.',
        '"currency" is not known here; it belongs in “salary.current”.',
        '"asOf" is not known here; it belongs in “salary”.',
        '"priority" is not known here; it belongs in an entry of “skills.toLearn”.',
        '"pace" is not known here; it belongs to the document as a whole.',
      ],
    );
  });

  it('are told what they resemble where that fits, and nothing where it is there already', async () => {
    assert.deepEqual(
      await said({
        ...minimal,
        pace: { hoursPerWeek: 8 },
        hoursPerWeek: 8,
        skills: { toLearn: [{ title: 'Python', priority: 'critical' }] },
      }),
      [
        '"hoursPerWeek" is not known here and is ignored.',
        'skills.toLearn[0].name is missing.',
        '"title" is not known here; did you mean "name"?',
      ],
    );
  });
});
